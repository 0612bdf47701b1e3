import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type CohortSite, createSite, learnersOf, sizeOf, until } from '../support/cohort-site.js';
import { expectExactlyOnce, expectWholeResults } from '../support/exactly-once.js';

const ROWS = 4000;
/** So many that the second process is at work before the first is done, on a busy machine as well. */
const MANY = 12_000;

let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
});
afterAll(() => site.remove());

describe('two processes with the same cohort at once', () => {
  it('MUST issue every award once, in one of two files', async () => {
    const registry = site.path('two.db');
    // From both ends, so that each comes first to half of them, and to some in the middle at the same time.
    const learners = learnersOf('two', MANY);
    site.writeCohort('two-a.csv', learners);
    site.writeCohort('two-b.csv', learners.toReversed());
    const names = ['two-a', 'two-b'];
    const ends = await Promise.all(
      names.map((name) => site.start(`${name}.csv`, `${name}.jsonl`, { registry }).end),
    );
    expect(ends).toMatchObject([{ code: 0 }, { code: 0 }]);
    const outs = names.map((name) => site.path(`${name}.jsonl`));
    for (const out of outs) {
      expectWholeResults(out, MANY);
      expect(sizeOf(out)).toBeGreaterThan(0);
    }
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs, learners: learnersOf('two', MANY), driver });
  });

  it('and the same file MUST NOT both write it: the second is refused', async () => {
    const registry = site.path('one.db');
    site.writeCohort('one.csv', learnersOf('one', ROWS));
    const out = site.path('one.jsonl');
    const start = () => site.start('one.csv', 'one.jsonl', { registry });
    const first = start();
    await until(first, () => sizeOf(`${out}.lock`) > 0);
    const { code, err } = await start().end;
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('[ERR_COHORT_BUSY]');
    expect(await first.end).toMatchObject({ code: 0 });
    expectWholeResults(out, ROWS);
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf('one', ROWS), driver });
  });

  it('MUST NOT both take over what a dead process left', async () => {
    const registry = site.path('stale.db');
    site.writeCohort('stale.csv', learnersOf('stale', 1000));
    const out = site.path('stale.jsonl');
    const gone = site.start('missing.csv', 'never.jsonl', { registry });
    await gone.end;
    // A process that is no more; one that died while it wrote; one whose number another process has by now.
    for (const left of [
      JSON.stringify({ process: gone.child.pid, host: hostname() }),
      '{"proc',
      JSON.stringify({ process: process.pid, host: hostname(), start: '1' }),
    ]) {
      writeFileSync(`${out}.lock`, left);
      const started = [1, 2, 3].map(() => site.start('stale.csv', 'stale.jsonl', { registry }));
      const ends = await Promise.all(started.map(({ end }) => end));
      const codes = ends.map(({ code, err }) => (/ERR_COHORT_BUSY/.test(err) ? 'busy' : code));
      expect(new Set(['busy', ...codes])).toEqual(new Set(['busy', 0]));
    }
    expectWholeResults(out, 1000);
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf('stale', 1000), driver });
  });

  it('MUST be refused while another machine may hold the file', async () => {
    site.writeCohort('far.csv', learnersOf('far', 10));
    writeFileSync(site.path('far.jsonl.lock'), JSON.stringify({ process: 1, host: 'elsewhere' }));
    const { code, err } = await site.start('far.csv', 'far.jsonl').end;
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('[ERR_COHORT_BUSY]');
  });
});
