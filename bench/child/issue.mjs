// A program that issues one credential and ends, about as small as a user would write it.
import { readFileSync } from 'node:fs';
import { makeIssuer } from './issuer.mjs';

const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const issuer = await makeIssuer(given);
process.stdout.write(JSON.stringify(await issuer.issue(given.definition, given.award)));
