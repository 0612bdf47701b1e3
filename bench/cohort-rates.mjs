// The rate of a cohort in memory, and from a CSV file through a registry to JSONL by the command line: processes of their
// own, started in turns, on the same awards.
import assert from 'node:assert/strict';
import { createReadStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { verify } from 'microcert';
import { definition, writeCohort } from './cohort-input.mjs';
import { issuerProfile } from './full-document.mjs';
import { did, secretKey } from './key.mjs';
import { pathTo, runChild } from './run-child.mjs';

const STATUS = 'https://univ.example/status/';

/** What both are given. */
export function writeSources(folder) {
  const at = (name) => join(folder, name);
  writeFileSync(at('definition.json'), JSON.stringify(definition));
  writeFileSync(at('issuer.json'), JSON.stringify(issuerProfile(did)));
  writeFileSync(at('key'), secretKey, { mode: 0o600 });
  return at;
}

/** Issues a cohort of `count` rows as a person would, into a new registry, and looks at what came of it. */
export async function throughRegistry(at, count) {
  const cohort = at(`cohort-${count}.csv`);
  await writeCohort(cohort, count);
  const [out, registry] = [at('badges.jsonl'), at('registry.db')];
  const child = runChild([
    ...[pathTo('../dist/cli/main.js'), 'issue', at('definition.json'), '--learners', cohort],
    ...['--issuer', at('issuer.json'), '--key', at('key'), '--plain', '--status-url', STATUS],
    ...['--registry', registry, '--out', out],
  ]);
  const { lines, last } = await counted(out);
  assert.equal(lines, count, 'a credential for each row');
  const { checks } = await verify(last, { trust: [did] });
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  assert.deepEqual(failed, [], 'the last one holds, but for its status, which is not asked');
  for (const name of [out, at('badges.results.csv'), cohort, ...databaseFiles(registry)])
    rmSync(name, { force: true });
  return perRow(child, count);
}

/** How many lines a file has, and the last of them: it is larger than a string may be. */
async function counted(file) {
  let [lines, last] = [0, ''];
  for await (const line of createInterface({ input: createReadStream(file) }))
    [lines, last] = [lines + 1, line];
  return { lines, last };
}

const databaseFiles = (registry) => ['', '-wal', '-shm'].map((end) => `${registry}${end}`);

/** The same awards from memory into memory, on all cores. */
export function inMemory(at, count) {
  const child = runChild([
    ...[pathTo('child/cohort-in-memory.mjs'), at('issuer.json'), at('key'), String(count)],
  ]);
  assert.equal(child.stdout, String(count));
  return perRow(child, count);
}

/** Microseconds by the clock and of the processor, for each row. */
function perRow({ clock, processor, peakMegabytes }, count) {
  return {
    clock: (clock * 1000) / count,
    processor: (processor * 1000) / count,
    peakMegabytes,
  };
}
