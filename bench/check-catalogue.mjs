// Checks a catalogue of definitions from the command line, start-up included, and says how long it takes.
//   node bench/check-catalogue.mjs [--count 10000] [--runs 3] [--yaml]
// No two files are alike: titles, outcomes, assessments, workload and level differ. Every hundredth lacks a mandatory
// element, two need one another and one cannot be read, so that a check that looks at nothing would show.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';

const TARGET_SECONDS = 3; // for 10,000 definitions in JSON on two cores

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    yaml: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const extension = values.yaml ? 'yaml' : 'json';
const write = values.yaml ? stringify : JSON.stringify;
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const example = new URL('../examples/universite-360/definition.yaml', import.meta.url);
const definition = parse(readFileSync(example, 'utf8'));
const address = (index) => `https://univ.example/micro/${index}`;

const folder = mkdtempSync(join(tmpdir(), 'microcert-catalogue-'));
try {
  for (let index = 0; index < count; index += 1) {
    const shelf = join(folder, `shelf-${Math.floor(index / 500)}`);
    if (index % 500 === 0) mkdirSync(shelf);
    writeFileSync(join(shelf, `${index}.${extension}`), write(definitionNumber(index)));
  }
  writeFileSync(join(folder, `unreadable.${extension}`), '{ "id": ');
  const bad = Math.ceil(count / 100) + 2;
  for (let run = 1; run <= Number(values.runs); run += 1) report(checkOnce(bad), bad);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function definitionNumber(index) {
  const [from, kinds] = [index % 7, ['written-examination', 'quiz', 'portfolio', 'project-work']];
  const outcomes = Array.from({ length: 2 + (index % 4) }, (_, at) => ({
    id: `outcome-${at + 1}`,
    statement: {
      fr: `Interpréter le relevé ${index}-${at} d’un sol sur le terrain`,
      en: `Interpret survey ${index}-${at} of a soil in the field`,
    },
    kind: 'skill',
  }));
  const one = {
    ...definition,
    id: address(index),
    version: String(2020 + from),
    title: { fr: `Santé des sols, parcours ${index}`, en: `Soil health, course ${index}` },
    outcomes,
    assessments: definition.assessments.map((assessment) => ({
      ...assessment,
      type: kinds[index % kinds.length],
      assesses: 'all',
    })),
    workload: { ects: 1 + from, hours: (1 + from) * 25 + (index % 5) },
    level: from % 2 === 0 ? { eqf: 6, cycle: 'first' } : { eqf: 7, cycle: 'second' },
  };
  if (index === 1 || index === 2)
    one.prerequisites = {
      text: { fr: 'L’autre', en: 'The other' },
      requires: [address(3 - index)],
    };
  if (index % 100 === 0) delete one.qualityAssurance;
  return one;
}

/** Wall-clock seconds, start-up included. */
function checkOnce(bad) {
  const start = performance.now();
  const run = spawnSync(process.execPath, [cli, 'check', folder, '--lang', 'en'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  assert.equal(run.status, 1, run.stderr);
  assert.match(
    run.stdout,
    new RegExp(`${count + 1} files: ${bad} to complete, 0 with warnings, 1 not readable`),
  );
  assert.equal(run.stdout.match(/\[eu-council-2022\.prerequisites\.circular\]/g)?.length, 2);
  return seconds;
}

function report(seconds, bad) {
  const verdict = count === 10_000 && !values.yaml ? `, target under ${TARGET_SECONDS} s` : '';
  console.log(
    `${count} definitions (${extension.toUpperCase()}), ${bad} of them to complete: ${seconds.toFixed(2)} s${verdict}`,
    `(${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)})`,
  );
}
