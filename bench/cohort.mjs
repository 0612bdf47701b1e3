// Cohorts through a registry: beside the rate in memory, over workers, with a large status list, and in memory that stays flat.
//   npm run bench:cohort              measures and prints a table
//   npm run bench:cohort -- --write   the same, and writes bench/cohort-results.json
//   npm run bench:cohort -- --full    up to 300,000 rows for memory
//   npm run bench:cohort -- --short   small cohorts; fails where a ratio misses what is aimed at by more than a third
//   npm run bench:cohort -- --only list-rebuild --rounds 5
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCohort } from './cohort-input.mjs';
import { inMemory, throughRegistry, writeSources } from './cohort-rates.mjs';
import { cohortTable } from './cohort-table.mjs';
import { measureWorkers } from './cohort-workers.mjs';
import { describeMachine } from './machine.mjs';
import { measureRebuild } from './status-list-rebuild.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
  },
});

const PACE = values.short
  ? { rows: 20_000, rounds: 1, points: [10_000], workers: 6000, entries: 1_000_000, lists: 9 }
  : {
      ...{
        rows: 100_000,
        rounds: Number(values.rounds),
        workers: 100_000,
        entries: 1_000_000,
        lists: 25,
      },
      points: [10_000, ...(values.full ? [300_000] : [])],
    };

const CHANGES = 1000;

/** From 10,000 to 100,000 rows the cache of the database, 64 MB, fills; from there to 300,000 nothing may. */
const MOST_MEMORY = values.full ? 1.1 : 1.5;

/** What is asked of a ratio; `--short` lets it miss by a third, since machines differ and a short run is rough. */
const ASKED = {
  'registry-rate': { least: 0.25 },
  'two-workers': { least: 1.5 },
  'list-rebuild': { most: 2 },
  memory: { most: MOST_MEMORY },
};
const SLACK = 2 / 3;

function ratioOf(list) {
  const sorted = list.toSorted((a, b) => a - b);
  // Of an even number there are two in the middle.
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, least: sorted[0], most: sorted.at(-1) };
}

const isWanted = (id) => id.startsWith(values.only);

/** In turns, so that whatever else the machine does meets both. */
async function measureRate(at) {
  const [ratios, runs] = [[], []];
  for (let round = 0; round < PACE.rounds; round += 1) {
    const memory = [inMemory(at, PACE.rows)];
    const run = await throughRegistry(at, PACE.rows);
    memory.push(inMemory(at, PACE.rows));
    ratios.push((memory[0].clock + memory[1].clock) / 2 / run.clock);
    runs.push({ rows: PACE.rows, ...run });
    tell(`registry-rate: ${ratios.at(-1).toFixed(2)}`);
  }
  return { figure: { id: 'registry-rate', rows: PACE.rows, ratio: ratioOf(ratios) }, runs };
}

async function measureMemory(at, runs) {
  const points = [];
  for (const rows of PACE.points) points.push({ rows, ...(await throughRegistry(at, rows)) });
  const all = [...points, ...runs.slice(0, 1)].toSorted((a, b) => a.rows - b.rows);
  const [first, last] = all.slice(-2);
  const ratio = ratioOf([last.peakMegabytes / first.peakMegabytes]);
  tell(`memory: ${ratio.median.toFixed(2)}`);
  return { figure: { id: 'memory', rows: last.rows, fewer: first.rows, ratio }, all };
}

async function measureLists(folder) {
  const given = { entries: PACE.entries, changes: CHANGES, rounds: PACE.lists };
  const rounds = await measureRebuild(folder, given);
  const ratioBy = (time) =>
    ratioOf(
      rounds.map(
        ({ rebuild, verifying, encoding }) => rebuild[time] / (verifying[time] + encoding[time]),
      ),
    );
  const [ratio, byClock] = [ratioBy('processor'), ratioBy('clock')];
  tell(`list-rebuild: ${ratio.median.toFixed(2)}, by the clock ${byClock.median.toFixed(2)}`);
  return { id: 'list-rebuild', entries: given.entries, changes: CHANGES, ratio, byClock };
}

const tell = (text) => process.stderr.write(`${text}\n`);

async function measure(folder) {
  const machine = describeMachine(); // its load is that before the run
  const at = writeSources(folder);
  const figures = [];
  let runs = [];
  if (isWanted('registry-rate') || isWanted('memory')) {
    const rate = await measureRate(at);
    const memory = await measureMemory(at, rate.runs);
    figures.push(rate.figure, memory.figure);
    runs = memory.all;
  }
  if (isWanted('list-rebuild')) figures.push(await measureLists(folder));
  if (isWanted('two-workers')) {
    await writeCohort(at(`cohort-${PACE.workers}.csv`), PACE.workers);
    const workers = await measureWorkers(at, { rows: PACE.workers, rounds: PACE.rounds });
    if (workers !== undefined) {
      const [one, two] = [ratioOf(workers.rates.one).median, ratioOf(workers.rates.two).median];
      const ratio = ratioOf(workers.ratios);
      figures.push({ id: 'two-workers', rows: PACE.workers, ratio, rates: { one, two } });
      tell(
        `two-workers: ${ratio.median.toFixed(2)}, ${one.toFixed()} and ${two.toFixed()} a second`,
      );
    }
  }
  const loadAfter = loadavg().map((load) => Number(load.toFixed(2)));
  return { machine: { ...machine, loadAfter }, figures, runs };
}

function check(figures) {
  for (const { id, ratio } of figures) {
    const { least = 0, most = Number.POSITIVE_INFINITY } = ASKED[id];
    if (ratio.median >= SLACK * least && ratio.median <= most / SLACK) continue;
    process.exitCode = 1;
    tell(`${id}: ${ratio.median.toFixed(2)} misses what is aimed at by more than a third`);
  }
}

const rounded = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

const folder = mkdtempSync(join(tmpdir(), 'microcert-cohort-'));
try {
  const results = await measure(folder);
  console.log(cohortTable(results));
  if (values.short) check(results.figures);
  if (values.write)
    writeFileSync(
      new URL('cohort-results.json', import.meta.url),
      `${JSON.stringify(results, rounded, 2)}\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
