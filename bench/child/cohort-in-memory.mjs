// Issues a cohort from memory, text out, on all cores: a thousand awards over and over, each with a status entry.
import { readFileSync } from 'node:fs';
import { createIssuer } from 'microcert';
import { createSigner, importPrivateKey } from 'microcert/identity';
import { cohortAward, definition } from '../cohort-input.mjs';

const [, , profile, key, number] = process.argv;
const count = Number(number);
const signer = createSigner({ keyPair: await importPrivateKey(readFileSync(key, 'utf8')) });
const issuer = createIssuer({
  profile: JSON.parse(readFileSync(profile, 'utf8')),
  signer,
  extensions: false,
});

const awards = Array.from({ length: 1000 }, (_, index) => ({
  ...cohortAward(index),
  status: [{ purpose: 'revocation', list: 'https://univ.example/status/revocation-1', index }],
}));

function* repeated() {
  for (let at = 0; at < count; at += 1) yield awards[at % awards.length];
}

let issued = 0;
for await (const { text } of issuer.issueCohort(definition, repeated(), { threads: 'all' }))
  if (text.endsWith('}')) issued += 1;
process.stdout.write(String(issued));
