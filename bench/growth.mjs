// How time per credential and peak memory grow with the number of credentials: one process for each point.
//   npm run bench:growth             up to 100,000
//   npm run bench:growth -- --full   up to 1,000,000, and the reference stack up to 10,000
//   npm run bench:growth -- --write  brings the README, docs/speed.md and the chart up to date
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verify } from 'microcert';
import { growthTable } from './growth-table.mjs';
import { did } from './key.mjs';
import { describeMachine } from './machine.mjs';
import { givenToChild, makePool } from './pool.mjs';
import { publish } from './publish.mjs';
import { readResults, writeResults } from './results.mjs';
import { pathTo, runChild } from './run-child.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const OURS = [1, 100, 10_000, 100_000, ...(values.full ? [1_000_000] : [])];
const THEIRS = [1, 100, 1_000, ...(values.full ? [10_000] : [])];

/** Import, rows and text out are part of the time; the last credential of each process is verified. */
async function measurePoint(way, count, file) {
  const child = runChild([pathTo('child/grow.mjs'), way, file, String(count)]);
  const { verdict } = await verify(child.stdout, { trust: [did] });
  assert.equal(verdict, 'accepted');
  const point = {
    ...{ way, count },
    clock: (child.clock * 1000) / count,
    processor: (child.processor * 1000) / count,
    peakMegabytes: child.peakMegabytes,
  };
  console.error(
    `${way} ${count}: ${Math.round(point.clock)} µs, ${Math.round(point.peakMegabytes)} MB`,
  );
  return point;
}

async function measure() {
  const machine = describeMachine(); // its load is that before the run
  const { issuer, members } = await makePool('ordinary', 1);
  const hasCohorts = typeof issuer.issueCohort === 'function';
  const folder = mkdtempSync(join(tmpdir(), 'microcert-growth-'));
  try {
    const file = join(folder, 'given.json');
    writeFileSync(file, JSON.stringify(await givenToChild(members[0])));
    const plan = [
      ...OURS.map((count) => ['issue', count]),
      ...(hasCohorts
        ? OURS.flatMap((count) => [
            ['cohort', count],
            ['cohort-cores', count],
          ])
        : []),
      ...THEIRS.map((count) => ['reference', count]),
    ];
    const points = [];
    for (const [way, count] of plan) points.push(await measurePoint(way, count, file));
    return { machine, points };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const growth = await measure();
const results = { ...readResults(), growth };
console.log(growthTable(results));
writeResults(results);
if (values.write) publish();
