// Issues many credentials of one definition, one after the other, as text into a sink that is not faster than it is.
// Rows are made as they are asked for and nothing of them is kept, so that what grows is the library's.
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { ordinaryAward } from '../ordinary-document.mjs';

const [, , way, file, number] = process.argv;
const count = Number(number);
const given = JSON.parse(readFileSync(file, 'utf8'));

async function* awards() {
  for (let index = 0; index < count; index += 1) yield ordinaryAward(index);
}

async function* oneByOne() {
  const { defineMicroCertification } = await import('microcert');
  const { makeIssuer } = await import('./issuer.mjs');
  const issuer = await makeIssuer(given);
  const definition = defineMicroCertification(given.definition);
  for await (const award of awards()) yield JSON.stringify(await issuer.issue(definition, award));
}

async function* asCohort(options) {
  const { makeIssuer } = await import('./issuer.mjs');
  const issuer = await makeIssuer(given);
  for await (const { text } of issuer.issueCohort(given.definition, awards(), options)) yield text;
}

async function* withReference() {
  const { makeReferenceIssue } = await import('./reference.mjs');
  const issue = await makeReferenceIssue(given);
  const { credentialSubject, ...rest } = given.unsigned;
  for await (const { id, learner } of awards()) {
    const subject = { ...credentialSubject, id: learner.id };
    yield JSON.stringify(await issue({ ...rest, id, credentialSubject: subject }));
  }
}

const WAYS = {
  issue: oneByOne,
  cohort: () => asCohort({ threads: 1 }),
  'cohort-cores': () => asCohort({ threads: 'all' }),
  reference: withReference,
};

const sink = createWriteStream(devNull);
let last = '';
for await (const text of WAYS[way]()) {
  last = text;
  if (!sink.write(`${text}\n`)) await once(sink, 'drain');
}
sink.end();
process.stdout.write(last); // for the parent to verify
