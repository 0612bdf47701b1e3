// What a certificate costs beside issuing its credential, in processor time, and whether memory stays flat over many:
// `npm run bench:certificates`, `-- --count 10000` for a whole intake.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createIssuer, defineMicroCertification } from 'microcert';
import { renderCertificate } from 'microcert/certificates';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { parse } from 'yaml';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const count = Number(values.count);
/** Wanted of a PDF. */
const MOST_TIMES = 30;
/** MiB that more may be held after all certificates than after the first ones: kept lines and words have their bounds. */
const MOST_GROWTH = 10;
const WARM_UP = 500;

const read = (name) => parse(readFileSync(`examples/universite-360/${name}.yaml`, 'utf8'));
const definition = defineMicroCertification(read('definition'));
const example = read('award');
const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const award = (index) => ({ ...example, learner: { name: `Amélie Lefèvre ${index}` } });
// Each has a QR code of its own.
const hosted = (index) => `https://univ.example/badges/${index}.json`;

async function* certificates(number, format) {
  for (let index = 0; index < number; index += 1) {
    const credential = await issuer.issue(definition, award(index));
    yield renderCertificate(credential, { format, locale: 'fr', hosted: hosted(index) });
  }
}

async function spent(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function perIssue(number) {
  return (
    (await spent(async () => {
      for (let index = 0; index < number; index += 1) await issuer.issue(definition, award(index));
    })) / number
  );
}

async function made(number, format, look = () => {}) {
  let bytes = 0;
  const time = await spent(async () => {
    let index = 0;
    for await (const certificate of certificates(number, format)) {
      bytes += certificate.length;
      index += 1;
      look(index);
    }
  });
  return { each: time / number, bytes: bytes / number };
}

const rss = () => Math.round(process.memoryUsage().rss / 2 ** 20);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** What is held, in MiB: not what waits to be collected, which comes and goes. */
const held = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

// By turns, so that what else the machine does falls on both.
const ROUNDS = 5;
const ISSUED = 1000;
const some = Math.max(1, Math.floor(count / ROUNDS));

await perIssue(2 * ISSUED);
for (const format of ['html', 'pdf']) {
  await made(WARM_UP, format);
  const marks = [];
  const tenth = Math.max(1, Math.floor(count / 10));
  const rounds = [];
  const before = held();
  for (let round = 0; round < ROUNDS; round += 1) {
    const issuing = await perIssue(ISSUED);
    const { each, bytes } = await made(some, format, (index) => {
      if ((round * some + index) % tenth === 0) marks.push(rss());
    });
    rounds.push({ issuing, alone: each - issuing, times: (each - issuing) / issuing, bytes });
  }
  rounds.sort((one, other) => one.times - other.times);
  const { issuing, alone, times, bytes } = rounds[Math.floor(ROUNDS / 2)];
  const spread = [rounds[0], rounds.at(-1)].map((round) => round.times.toFixed(1)).join(' to ');
  console.log(
    `${format}: ${times.toFixed(1)} × issuing (${spread}; ${alone.toFixed(2)} ms beside ${issuing.toFixed(3)} ms), ${Math.round(bytes / 1024)} KiB`,
  );
  const after = held();
  console.log(
    `  memory of the process (MiB) over ${count}: ${marks.join(' ')}; held ${before.toFixed(1)} before, ${after.toFixed(1)} after`,
  );
  if (format === 'pdf' && times > MOST_TIMES) {
    console.error(`  a PDF takes more than ${MOST_TIMES} × issuing`);
    process.exitCode = 1;
  }
  if (after - before > MOST_GROWTH) {
    console.error(`  more than ${MOST_GROWTH} MiB stay behind`);
    process.exitCode = 1;
  }
}
