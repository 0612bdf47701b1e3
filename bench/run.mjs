// Issues and verifies beside the other stacks, and beside what the machine can do at most.
//   npm run bench                  measures, prints a table, writes bench/results.json
//   npm run bench -- --write       the same, and brings the README, docs/speed.md and the chart up to date
//   npm run bench -- --short       a quick look that writes nothing and fails below two thirds of a floor
//   npm run bench -- --only verify rows whose id begins so
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureColdStarts } from './cold-start.mjs';
import { startContender } from './contender-process.mjs';
import { checkFloors, isBelow, withTargets } from './floors.mjs';
import { describeDocument, describeMachine } from './machine.mjs';
import { measurePaired } from './measure.mjs';
import { makePool } from './pool.mjs';
import { publish } from './publish.mjs';
import { RAW } from './raw.mjs';
import { startRawThreads } from './raw-all-cores.mjs';
import { readResults, writeResults } from './results.mjs';
import { makeRow, ROW_IDS } from './rows.mjs';
import { sample } from './sampling.mjs';
import { describeRun, table } from './table.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const PACE = values.short
  ? { members: 24, rounds: 3, milliseconds: 100, warmUp: 600, coldRounds: 3 }
  : { members: 300, rounds: 7, milliseconds: 250, warmUp: 2500, coldRounds: 11 };

const LONGER = { rounds: 7, milliseconds: 250, warmUp: 2500 };

const isWanted = (id) => id.startsWith(values.only);

const rounded = (loads) => loads.map((load) => Number(load.toFixed(2)));

/** What is measured in this process, which does nothing else. */
const here = (contender) => ({ sample: (milliseconds) => sample(contender, milliseconds) });

async function measureRow(id, limits) {
  const { check, ours: _, theirs: __, ...row } = await makeRow(id, PACE.members);
  await check();
  const [ours, theirs] = await Promise.all(
    ['ours', 'theirs'].map((side) => startContender(id, side, PACE.members)),
  );
  const raw = { raw: here(RAW[row.operation]), rawOnAllCores: here(limits[row.operation]) };
  const contenders = { ours, theirs, ...raw };
  let figures = await measurePaired(contenders, PACE);
  // Too low for a short look: something else may have run just then, so it is looked at for longer.
  if (values.short && isBelow({ id, ...figures }))
    figures = await measurePaired(contenders, LONGER);
  await Promise.all([ours.close(), theirs.close()]);
  process.stderr.write(`${id}: ${figures.ratio.processor.median.toFixed(1)} ×\n`);
  return { ...row, ...figures };
}

async function measureRows(ids) {
  const { contenders, close } = startRawThreads();
  const measured = [];
  for (const id of ids) measured.push(await measureRow(id, contenders));
  await close();
  return measured;
}

async function measure() {
  const machine = describeMachine();
  const ids = ROW_IDS.filter(isWanted);
  // With few documents, many of them are no more than those of the row before.
  const measured = await measureRows(values.short ? ids.filter((id) => id !== 'issue-many') : ids);
  const [ordinary, full] = await Promise.all(
    ['ordinary', 'full'].map((document) => makePool(document, 1)),
  );
  const cold = 'cold'.startsWith(values.only) || values.only.startsWith('cold');
  const starts = cold ? await measureColdStarts(ordinary, { rounds: PACE.coldRounds }) : [];
  return {
    machine: { ...machine, loadAfter: rounded(loadavg()) },
    pace: PACE,
    documents: { ordinary: await describeDocument(ordinary), full: await describeDocument(full) },
    rows: withTargets(measured),
    starts: withTargets(starts.filter(({ id }) => isWanted(id))),
  };
}

const results = await measure();
console.log(`${describeRun(results)}\n\n${table(results)}`);
if (values.short) {
  checkFloors(results);
} else if (values.only === '') {
  writeResults({ ...readResults(), ...results });
  if (values.write) publish();
}
