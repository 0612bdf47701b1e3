// How long it takes to bake badges into pictures, beside issuing them: processor time, turn by turn in one process.
//   node bench/carriers.mjs [--count 1000] [--kilobytes 50] [--runs 5]
// Ends with 1 when the median run needs more than a fifth of the time of issuing. Each picture is unbaked and compared.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';
import { createIssuer, defineMicroCertification } from 'microcert';
import { bake, createBaker, unbake } from 'microcert/carriers';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { parse } from 'yaml';

const TARGET = 0.2;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '50' },
    runs: { type: 'string', default: '5' },
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

/** Processor time of this process, in milliseconds. */
async function timed(work) {
  const start = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(start);
  return { made, milliseconds: (user + system) / 1000 };
}

async function issueAll() {
  const issued = [];
  for (let index = 0; index < count; index += 1) {
    const id = `did:key:learner-${index}`;
    issued.push(await issuer.issue(definition, { ...award, learner: { ...award.learner, id } }));
  }
  return issued;
}

/** As a cohort gets its badges: one picture looked over once, each text as it was issued; nothing is kept. */
function bakeTexts(texts) {
  const baker = createBaker(picture);
  for (const text of texts) baker(text);
}

/** Each by itself, with everything looked over each time. */
function bakeObjects(credentials) {
  for (const credential of credentials) bake(picture, credential);
}

const ratios = { cohort: [], single: [] };
for (let run = 0; run <= Number(values.runs); run += 1) {
  const issuing = await timed(issueAll);
  const texts = issuing.made.map((credential) => JSON.stringify(credential));
  const cohort = await timed(() => bakeTexts(texts));
  const single = await timed(() => bakeObjects(issuing.made));
  const at = run % count;
  for (const baked of [createBaker(picture)(texts[at]), bake(picture, issuing.made[at])])
    assert.equal((await unbake(baked)).text, texts[at]);
  if (run === 0) continue; // warms up
  ratios.cohort.push(cohort.milliseconds / issuing.milliseconds);
  ratios.single.push(single.milliseconds / issuing.milliseconds);
  const shown = (time) => `${time.milliseconds.toFixed(0)} ms`;
  console.log(
    `${count} issued: ${shown(issuing)}; baked into PNG of ${picture.length} bytes: ${shown(cohort)} by one baker, ${shown(single)} each by itself`,
  );
}
const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
console.log(
  `of the time of issuing: ${percent(median(ratios.cohort))} by one baker (at most ${percent(TARGET)} wanted), ${percent(median(ratios.single))} each by itself`,
);
if (median(ratios.cohort) > TARGET) process.exitCode = 1;

function percent(ratio) {
  return `${(ratio * 100).toFixed(1)} %`;
}
