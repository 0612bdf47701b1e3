import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// The example is a program: it runs on what is built, as a reader runs it.
it.runIf(existsSync('dist/cli/main.js'))(
  'examples/cohort MUST issue 1,000, revoke three, publish, and have 997 accepted and three rejected',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'microcert-cohort-'));
    try {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['examples/cohort/run.mjs', folder],
        { encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('\n1000 accepted, 0 rejected\n');
      expect(stdout).toContain('\n997 accepted, 3 rejected\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
