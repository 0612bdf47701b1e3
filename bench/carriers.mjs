// How long it takes to bake badges into pictures, beside issuing them: processor time of processes of their own, in which neither
// side pays for the other's garbage, as in the other benchmarks; each is warmed up.
//   node bench/carriers.mjs [--count 1000] [--kilobytes 50] [--runs 5]
// Measured is what a cohort does: one picture looked over once, each badge as the pieces that are written into its file. Ends with
// 1 when the median run needs more than a fifth of the time of issuing. Said besides, and not held to it: the same as whole
// pictures in memory, where most of the time goes into having 50 kB of it for each; each picture by itself, with everything
// looked over each time; and how much longer a process takes that issues and bakes in turn, where the two get in each other's
// way. The first and last picture of each run are unbaked and compared.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';
import { createIssuer, defineMicroCertification } from 'microcert';
import { bake, createBaker, unbake } from 'microcert/carriers';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { parse } from 'yaml';
import { runChild } from './run-child.mjs';

const TARGET = 0.2;
/** After fewer, the engine is still compiling in some of the runs that are measured. */
const WARM_UPS = 12;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '50' },
    runs: { type: 'string', default: '5' },
    side: { type: 'string' },
  },
});
const count = Number(values.count);

const example = (name) =>
  parse(readFileSync(new URL(`../examples/universite-360/${name}.yaml`, import.meta.url), 'utf8'));
const keyPair = await generateKeyPair({ algorithm: 'Ed25519' });
const profile = { ...example('issuer'), id: didKeyFor(keyPair.publicKey) };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const definition = defineMicroCertification(example('definition'));
const award = example('award');
const picture = png(Number(values.kilobytes) * 1000);

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/** A picture of about so many bytes: noise in grey, which does not compress. */
function png(length) {
  const side = Math.floor(Math.sqrt(length));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const rows = Array.from({ length: side }, () =>
    Buffer.concat([Buffer.alloc(1), randomBytes(side)]),
  );
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows)))];
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([start, ...parts, chunk('IEND', Buffer.alloc(0))]));
}

async function issueOne(index) {
  const id = `did:key:learner-${index}`;
  return issuer.issue(definition, { ...award, learner: { ...award.learner, id } });
}

async function issued() {
  const made = [];
  for (let index = 0; index < count; index += 1) made.push(await issueOne(index));
  return made;
}

/** What a process does in each of its runs; gives the first and the last of what it made. */
const sides = {
  async issue() {
    return firstAndLast((index) => issueOne(index));
  },
  /** As a cohort gets its badges: one picture looked over once, each text as it was issued. */
  async pieces() {
    const baker = createBaker(picture);
    return firstAndLast((index) => baker.pieces(texts[index]));
  },
  async whole() {
    const baker = createBaker(picture);
    return firstAndLast((index) => baker(texts[index]));
  },
  /** Each by itself. */
  async each() {
    return firstAndLast((index) => bake(picture, credentials[index]));
  },
  async texts() {
    return firstAndLast(async (index) => JSON.stringify(await issueOne(index)));
  },
  /** In turn: the same, and each baked at once. */
  async turns() {
    const baker = createBaker(picture);
    return firstAndLast(async (index) => baker.pieces(JSON.stringify(await issueOne(index))));
  },
};

/** Nothing is kept meanwhile, as in a program that writes each away. */
async function firstAndLast(make) {
  let [first, last] = [];
  for (let index = 0; index < count; index += 1) {
    last = make(index);
    if (last instanceof Promise) last = await last;
    first ??= last;
  }
  return [first, last];
}

const [credentials, texts] = [[], []];

/** One side, in a process of its own: milliseconds of processor for each run behind those that warm it up. */
async function runSide(side) {
  if (['pieces', 'whole', 'each'].includes(side)) {
    credentials.push(...(await issued()));
    texts.push(...credentials.map((credential) => JSON.stringify(credential)));
  }
  const times = [];
  for (let run = -WARM_UPS; run < Number(values.runs); run += 1) {
    const start = process.cpuUsage();
    const made = await sides[side]();
    const { user, system } = process.cpuUsage(start);
    if (run >= 0) times.push((user + system) / 1000);
    if (texts.length === 0) continue;
    const read = await Promise.all(made.map((baked) => unbake(Buffer.concat([baked].flat()))));
    assert.deepEqual([read[0].text, read[1].text], [texts[0], texts.at(-1)]);
  }
  console.log(JSON.stringify(times));
}

function compare() {
  const names = Object.keys(sides);
  const times = Object.fromEntries(names.map((side) => [side, []]));
  // Twice, the other way round the second time: what else the machine does falls on all of them.
  for (const side of [...names, ...names.toReversed()]) {
    const { stdout } = runChild([
      ...[fileURLToPath(import.meta.url), '--side', side, '--runs', values.runs],
      ...['--count', values.count, '--kilobytes', values.kilobytes],
    ]);
    times[side].push(...JSON.parse(stdout));
  }
  const took = Object.fromEntries(names.map((side) => [side, median(times[side])]));
  const each = (side) => `${((took[side] / count) * 1000).toFixed(1)} µs`;
  console.log(
    `${count} a run, pictures of ${picture.length} bytes; processor time for each: issued ${each('issue')}; baked ${each('pieces')} in pieces, ${each('whole')} as a whole, ${each('each')} by itself`,
  );
  const share = (side) => percent(took[side] / took.issue);
  const ratio = took.pieces / took.issue;
  console.log(
    `of the time of issuing: ${share('pieces')} in pieces (at most ${percent(TARGET)} wanted), ${share('whole')} as a whole, ${share('each')} each by itself; issuing and baking in turn takes ${percent(took.turns / took.texts - 1)} longer than issuing`,
  );
  if (ratio > TARGET) process.exitCode = 1;
}

function median(list) {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
}

function percent(ratio) {
  return `${(ratio * 100).toFixed(1)} %`;
}

if (values.side === undefined) compare();
else await runSide(values.side);
