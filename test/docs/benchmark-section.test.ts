import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the figures and the chart of the README MUST be those of bench/results.json', () => {
  const run = spawnSync(process.execPath, ['bench/publish.mjs', '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
