// The figures of the last whole run, on disk: the tables and the chart of the README and of docs/speed.md are made of these alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('results.json', import.meta.url);

export const readResults = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Four significant digits are more than any of them is worth. */
const rounded = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

export const writeResults = (results) =>
  writeFileSync(file, `${JSON.stringify(results, rounded, 2)}\n`);
