import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the figures of the README and of docs/speed.md, and the chart, MUST be those of bench/results.json', () => {
  const run = spawnSync(process.execPath, ['bench/publish.mjs', '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
