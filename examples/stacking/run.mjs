// From five micro-certifications of two universities to a university diploma: what they add up to, what is missing, the
// missing one earned, the pathway drawn, and a learner record that another program accepts too.
//   node examples/stacking/run.mjs [FOLDER]    what is made goes into FOLDER, stacking-output by default
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIssuer, verify } from 'microcert';
import { pathwayPicture } from 'microcert/artwork';
import { createSigner, generateKeyPair, makeDidDocument } from 'microcert/identity';
import { checkStack, definePathway } from 'microcert/stacking';
import { parse } from 'yaml';
import { verifyElsewhere } from './verify-elsewhere.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'stacking-output'));
const read = (name) => parse(readFileSync(join(root, 'examples/stacking', `${name}.yaml`), 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
function write(name, content) {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(join(folder, name), text);
  console.log(`   → ${name}`);
}
const title = (text) => console.log(`\n── ${text}`);

// The story has a day of its own, so it ends the same whenever it is told.
const NOW = Date.parse('2026-07-15T09:00:00Z');
const clock = () => NOW;

title('1. Two universities, each with its key');
async function university(name) {
  const profile = read(`issuers/${name}`);
  const keyPair = await generateKeyPair();
  const signer = createSigner({ keyPair, id: `${profile.id}#key-1` });
  const keys = [{ publicKey: keyPair.publicKey, id: signer.id }];
  const issuer = createIssuer({ profile, signer, clock });
  console.log(`   ${profile.name}, ${profile.id}`);
  return { id: profile.id, issuer, didDocument: makeDidDocument({ did: profile.id, keys }) };
}
const universities = {
  univ: await university('univ'),
  'autre-univ': await university('autre-univ'),
};

const { learner, earned } = read('awards');
const pathway = definePathway(read('pathway'));
/** What the jury takes for granted: these two universities, and their published keys. */
const trusting = {
  trust: Object.values(universities).map(({ id }) => id),
  didDocuments: Object.values(universities).map(({ didDocument }) => didDocument),
  recipient: learner.id,
  clock,
};

const badges = [];
async function earn({ definition: name, issuer, awardedOn, value }) {
  const definition = read(`definitions/${name}`);
  const results = [{ assessment: 'exam', value, status: 'Completed' }];
  const badge = await universities[issuer].issuer.issue(definition, {
    ...{ learner, awardedOn, results },
  });
  console.log(`   ${definition.title.en}, ${definition.workload.ects} ECTS, ${badge.issuer.name}`);
  badges.push(badge);
  write(`badge-${name}.json`, badge);
}

/** What the badges add up to, said and drawn. */
async function look(name) {
  const report = await checkStack(pathway, badges, trusting);
  console.log(`   Answer: ${report.answer}, with ${report.ects} ECTS`);
  for (const { component, title: of, outcome } of report.components)
    console.log(`   ${outcome === 'counted' ? '✔' : '·'} ${of.en} (${component})`);
  for (const { message, pointer } of report.missing)
    console.log(`   Missing: ${message.en} (${pointer})`);
  if (report.shortest)
    console.log(
      `   Shortest way: ${report.shortest.components.join(', ')}, ${report.shortest.ects} ECTS`,
    );
  console.log(`   ${report.says.en}`);
  write(`${name}.json`, report);
  for (const locale of ['en', 'fr'])
    write(`${name}.${locale}.svg`, pathwayPicture(pathway, { report, locale }));
  return report;
}

title('2. Five micro-certifications, earned in two years');
for (const award of earned.slice(0, -1)) await earn(award);

title(`3. What do they add up to? ${pathway.title.en}`);
const before = await look('before');

title('4. The missing one is earned');
for (const award of earned.slice(-1)) await earn(award);

title('5. And now?');
const after = await look('after');

title(
  '6. A learner record (CLR 2.0): the six badges as they were signed, and what they are part of',
);
const { univ } = universities;
const partOf = badges.map(({ credentialSubject: { achievement } }) => ({
  type: 'isPartOf',
  source: achievement.id,
  target: pathway.id,
}));
const record = await univ.issuer.issueRecord({
  name: 'Agroécologie et territoires : relevé des micro-certifications',
  subject: learner,
  credentials: badges,
  achievements: [
    {
      id: pathway.id,
      name: pathway.title.fr,
      description: 'Diplôme d’université de 18 crédits ECTS, en micro-certifications',
      achievementType: 'Diploma',
      criteria: {
        narrative: 'Réunir les composantes du parcours ; la décision appartient au jury.',
      },
    },
  ],
  associations: partOf,
  partial: true,
});
write('record.json', record);

title('7. Verified here, with a report on each badge inside');
const verified = await verify(JSON.stringify(record), trusting);
console.log(`   The record: ${verified.verdict}`);
for (const { report, pointer } of verified.parts) console.log(`   ${pointer}: ${report.verdict}`);
write('record-report.json', verified);

title('8. Verified by @digitalbazaar/vc, an implementation by others');
const elsewhere = [];
const { didDocuments } = trusting;
for (const credential of [record, ...badges])
  elsewhere.push(await verifyElsewhere(credential, { didDocuments, now: NOW }));
const forged = await verifyElsewhere({ ...record, name: 'Diplôme' }, { didDocuments, now: NOW });
console.log(`   The record and its badges: ${elsewhere.join(', ')}; with another title: ${forged}`);

const isAsItShouldBe =
  before.answer === 'not-yet' &&
  before.shortest?.components.join() === 'projet' &&
  after.answer === 'eligible' &&
  verified.verdict === 'accepted' &&
  verified.parts.every(({ report }) => report.verdict === 'accepted') &&
  elsewhere.every((isVerified) => isVerified) &&
  !forged;
console.log(
  isAsItShouldBe
    ? '\n✔ Not yet with five, eligible with six; the record holds here and elsewhere. The jury decides.'
    : '\n✘ this is not what should have come of it',
);
console.log(`What was made is in ${folder}`);
process.exitCode = isAsItShouldBe ? 0 : 1;
