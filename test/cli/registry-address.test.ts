import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeAll(async () => {
  bench = await createWorkbench();
});
afterAll(() => bench.remove());

it('an address of a registry that is none MUST be refused with its form, and not be shown', async () => {
  const env = { MICROCERT_REGISTRY: 'postgres://user:hunter2@[bad' };
  const { code, out, err } = await bench.microcert(['keys'], { env });
  expect(code).toBe(2);
  expect(err).toContain('postgres://user@host:port/database');
  expect(out + err).not.toContain('hunter2');
});
