import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type CohortSite, createSite, learnersOf, sizeOf, until } from '../support/cohort-site.js';
import { expectExactlyOnce, expectWholeResults } from '../support/exactly-once.js';

const ROWS = 4000;

let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
});
afterAll(() => site.remove());

describe('a run that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s MUST end in order, say how to go on, and go on', async (signal, code) => {
    const registry = site.path(`${signal}.db`);
    site.writeCohort(`${signal}.csv`, learnersOf(signal, ROWS));
    const out = site.path(`${signal}.jsonl`);
    const start = () => site.start(`${signal}.csv`, `${signal}.jsonl`, { registry });
    const running = start();
    await until(running, () => sizeOf(out) > 0);
    running.child.kill(signal);
    const end = await running.end;
    expect(end).toMatchObject({ code, signal: null });
    expect(end.out).toContain('Run the same command again to go on');
    expect(sizeOf(`${out}.lock`)).toBe(0);
    const { out: said, code: last } = await start().end;
    expect(last).toBe(0);
    expect(said).toMatch(/issued before and left alone/);
    expect(said).not.toMatch(/was cut off/);
    expectWholeResults(out, ROWS);
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf(signal, ROWS), driver });
  });

  it('a second time MUST end at once, and lose nothing', async () => {
    const registry = site.path('twice.db');
    site.writeCohort('twice.csv', learnersOf('twice', ROWS));
    const out = site.path('twice.jsonl');
    const start = () => site.start('twice.csv', 'twice.jsonl', { registry });
    for (const [first, second] of [
      ['SIGINT', 'SIGINT'],
      ['SIGINT', 'SIGTERM'],
    ] as const) {
      const running = start();
      const before = sizeOf(out);
      await until(running, () => sizeOf(out) > before);
      running.child.kill(first);
      running.child.kill(first); // the same signal twice at once may come as one
      const again = setInterval(() => running.child.kill(second), 1);
      const { code, signal } = await running.end;
      clearInterval(again);
      expect({ code, signal }).toEqual({
        code: null,
        signal: expect.stringMatching(/SIGINT|SIGTERM/),
      });
    }
    expect(await start().end).toMatchObject({ code: 0 });
    expectWholeResults(out, ROWS);
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf('twice', ROWS), driver });
  });
});
