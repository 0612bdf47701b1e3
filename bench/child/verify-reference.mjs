// What `microcert verify` does of a file, with the reference stack, as far as it looks.
import { readFileSync } from 'node:fs';
import { verifyWithReference } from './reference.mjs';

const [, , file, keyFile] = process.argv;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
process.exitCode = (await verifyWithReference(read(file), read(keyFile))) ? 0 : 1;
