// Compares many documents with the reference stack: npm run test:differential -- --runs 1000000
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' } } });
if (!/^[1-9]\d*$/.test(values.runs)) throw new TypeError('--runs must be a whole number');
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'test/differential'], {
  stdio: 'inherit',
  env: { ...process.env, MICROCERT_DIFFERENTIAL_RUNS: values.runs },
});
process.exitCode = status ?? 1;
