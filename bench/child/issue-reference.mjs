// The program of issue.mjs with the reference stack: it signs what is mapped and checked already.
import { readFileSync } from 'node:fs';
import { makeReferenceIssue } from './reference.mjs';

const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const issue = await makeReferenceIssue(given);
process.stdout.write(JSON.stringify(await issue(given.unsigned)));
