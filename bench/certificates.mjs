// What a certificate costs beside issuing its credential, in processor time, and whether memory stays flat over many:
// `npm run bench:certificates`, `-- --count 10000` for a whole intake.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createIssuer, defineMicroCertification } from 'microcert';
import { renderCertificate } from 'microcert/certificates';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { parse } from 'yaml';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const count = Number(values.count);
// 30 is wanted, and not reached. This bound only tells when something has become much slower.
const MOST_TIMES = 60;
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
  console.log(`  memory (MiB) over ${count}: ${marks.join(' ')}`);
  if (format === 'pdf' && times > MOST_TIMES) {
    console.error(`  a PDF takes more than ${MOST_TIMES} × issuing`);
    process.exitCode = 1;
  }
}
