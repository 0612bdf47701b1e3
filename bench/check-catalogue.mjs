// Checks a catalogue of definitions from the command line, start-up included, and says how long it takes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    yaml: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const extension = values.yaml ? 'yaml' : 'json';
const write = values.yaml ? stringify : JSON.stringify;

const example = new URL('../examples/universite-360/definition.yaml', import.meta.url);
const definition = parse(readFileSync(example, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'microcert-catalogue-'));
try {
  for (let index = 0; index < count; index += 1) {
    const shelf = join(folder, `shelf-${Math.floor(index / 500)}`);
    if (index % 500 === 0) mkdirSync(shelf);
    const one = {
      ...definition,
      id: `https://univ.example/micro/${index}`,
      version: String(index),
    };
    // Every hundredth lacks an element, so that a check that looks at nothing would show.
    if (index % 100 === 0) delete one.qualityAssurance;
    writeFileSync(join(shelf, `${index}.${extension}`), write(one));
  }
  const cli = new URL('../dist/cli/main.js', import.meta.url).pathname;
  const start = performance.now();
  const run = spawnSync(process.execPath, [cli, 'check', folder, '--lang', 'en'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  assert.equal(run.status, 1, run.stderr);
  const bad = Math.ceil(count / 100);
  assert.match(run.stdout, new RegExp(`${count} files: ${bad} to complete`));
  console.log(
    `${count} definitions (${extension.toUpperCase()}), ${bad} of them incomplete: ${seconds.toFixed(2)} s`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
