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
// 30 is wanted; on a busy machine 33 to 41 were measured, where pdfkit had 156. This bound only tells when something has
// become much slower.
const MOST_TIMES = 60;
const WARM_UP = 100;

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

await perIssue(500);
const issuing = await perIssue(2000);
for (const format of ['html', 'pdf']) {
  await made(WARM_UP, format);
  const marks = [];
  const tenth = Math.max(1, Math.floor(count / 10));
  const { each, bytes } = await made(count, format, (index) => {
    if (index % tenth === 0) marks.push(rss());
  });
  const alone = each - issuing;
  const times = alone / issuing;
  console.log(
    `${format}: ${alone.toFixed(2)} ms each, ${times.toFixed(1)} × issuing (${issuing.toFixed(3)} ms), ${Math.round(bytes / 1024)} KiB`,
  );
  console.log(`  memory (MiB) over ${count}: ${marks.join(' ')}`);
  if (format === 'pdf' && times > MOST_TIMES) {
    console.error(`  a PDF should take less than ${MOST_TIMES} × issuing`);
    process.exitCode = 1;
  }
}
