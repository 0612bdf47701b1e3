// A program that issues one credential and ends, as small as a user would write it.
import { readFileSync } from 'node:fs';
import { createIssuer } from 'microcert';
import { createSigner, importPrivateKey } from 'microcert/identity';

const { definition, award, profile, secretKey, created, extensions } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const signer = createSigner({ keyPair: await importPrivateKey(secretKey) });
const clock = () => Date.parse(created);
const issuer = createIssuer({ profile, signer, clock, extensions });
process.stdout.write(JSON.stringify(await issuer.issue(definition, award)));
