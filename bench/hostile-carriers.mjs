// What the worst pictures, documents, links and templates cost that are read under the default limits: each is made by one
// process and opened by another, so that neither time nor memory is another's.
// Run by `npm run bench:hostile`; `node bench/hostile-carriers.mjs --only TEXT` for some.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from 'microcert';
import { renderCredentialSvg } from 'microcert/carriers';
import { highWater, MOST_MEGABYTES, MOST_MILLISECONDS } from './high-water.mjs';
import { CARRIERS, TEMPLATES } from './hostile-files.mjs';

const { values: asked } = parseArgs({ options: { only: { type: 'string', default: '' } } });

/** Reads a file, link or template as whoever meets it does; the name of what came of it. */
async function opened(input) {
  try {
    if (typeof input === 'string' || input instanceof Uint8Array)
      return (await verify(input, { trust: ['did:web:univ.example'] })).verdict;
    await renderCredentialSvg(input);
    return 'shown';
  } catch (error) {
    return error.code ?? String(error);
  }
}

async function child(file, kind) {
  const content = readFileSync(file, kind === 'bytes' ? undefined : 'utf8');
  const input = kind === 'template' ? JSON.parse(content) : content;
  const small = [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '#c1=A', '{}'];
  for (const each of [...small, Buffer.from('%PDF-1.7\n')]) await opened(each);
  globalThis.gc?.();
  const before = process.memoryUsage.rss() / 2 ** 20;
  let megabytes = 0;
  let verdict = '';
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    const start = process.cpuUsage();
    verdict = await opened(input);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (round === 0) megabytes = highWater() - before;
  }
  return { first: times[0], best: Math.min(...times), megabytes, verdict };
}

function measure(make, folder) {
  const input = make();
  const file = join(folder, 'input');
  const isText = typeof input === 'string';
  const kind = input instanceof Uint8Array ? 'bytes' : isText ? 'link' : 'template';
  writeFileSync(file, kind === 'template' ? JSON.stringify(input) : input);
  const env = { ...process.env, FILE: file, KIND: kind };
  const args = ['--expose-gc', fileURLToPath(import.meta.url)];
  const size = kind === 'template' ? JSON.stringify(input).length : input.length;
  return { size, ...JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' })) };
}

function all() {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log(`${'what is opened'.padEnd(48)}   bytes  first  again  MiB`);
  const folder = mkdtempSync(join(tmpdir(), 'microcert-hostile-'));
  const over = [];
  try {
    for (const [name, make] of Object.entries({ ...CARRIERS, ...TEMPLATES })) {
      if (!name.includes(asked.only)) continue;
      const { size, first, best, megabytes, verdict } = measure(make, folder);
      const figures = [size, first.toFixed(0), best.toFixed(0), megabytes.toFixed(0)];
      const cells = figures.map((figure, index) => String(figure).padStart([9, 6, 6, 4][index]));
      console.log(`${name.padEnd(47)}${cells.join(' ')}  ${verdict}`);
      if (best > MOST_MILLISECONDS || megabytes > MOST_MEGABYTES) over.push(name);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.deepEqual(over, [], `over ${MOST_MILLISECONDS} ms or ${MOST_MEGABYTES} MiB`);
}

if (process.env.FILE === undefined) all();
else process.stdout.write(JSON.stringify(await child(process.env.FILE, process.env.KIND)));
