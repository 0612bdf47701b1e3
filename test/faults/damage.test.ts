import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type CohortSite, createSite, learnersOf, sizeOf } from '../support/cohort-site.js';
import { expectExactlyOnce } from '../support/exactly-once.js';
import { tamper } from '../support/registries.js';

let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
});
afterAll(() => site.remove());

/** Issues some learners into a file of their own. */
async function issued(name: string, count: number) {
  site.writeCohort(`${name}.csv`, learnersOf(name, count));
  const registry = site.path(`${name}.db`);
  const start = () => site.start(`${name}.csv`, `${name}.jsonl`, { registry });
  expect(await start().end).toMatchObject({ code: 0 });
  return { start, registry, out: site.path(`${name}.jsonl`) };
}

describe('a registry that was tampered with', () => {
  it('MUST be named by the audit, and a run goes on without issuing anything twice', async () => {
    const { start, registry: file, out } = await issued('row', 600);
    const audited = async (...statements: readonly string[]) => {
      const registry = await openRegistry({ driver: sqliteDriver({ file }) });
      await tamper(registry, ...statements);
      const report = await registry.audit();
      await registry.close();
      return report;
    };
    const fault = { code: 'audit.award-altered', pointer: '/awards/3' };
    const before = await audited("update awards set digest = 'x' where number = 3");
    expect(before).toMatchObject({ isIntact: false, fault: { code: fault.code } });
    site.writeCohort('row.csv', learnersOf('row', 900));
    expect(await start().end).toMatchObject({ code: 0 });
    const learners = readFileSync(out, 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : JSON.parse(line).credentialSubject.id));
    expect(learners.sort()).toEqual([...learnersOf('row', 900)].sort());
    const after = await audited();
    expect(after.fault).toEqual(before.fault);
  });

  it('so that it is no database any more MUST be refused, and the credentials be left as they are', async () => {
    const { start, registry, out } = await issued('pages', 600);
    const [whole, credentials] = [readFileSync(registry), readFileSync(out, 'utf8')];
    for (const from of [0, 4096 * 2]) {
      const broken = Uint8Array.from(whole);
      broken.fill(0x5a, from, from + 4096 * 40);
      writeFileSync(registry, broken);
      const { code, err } = await start().end;
      expect({ code, err }).toMatchObject({ code: 2 });
      expect(err).toContain('[ERR_REGISTRY_CORRUPT]');
      expect(readFileSync(out, 'utf8')).toBe(credentials);
    }
    writeFileSync(registry, whole);
    expect(await start().end).toMatchObject({ code: 0 });
  });
});

describe('a file of credentials between two runs', () => {
  it.each([
    ['replaced by something else', (out: string) => writeFileSync(out, 'mine\n')],
    ['shortened', (out: string) => truncateSync(out, sizeOf(out) - 1000)],
    [
      'replaced by as much of something else',
      (out: string) => writeFileSync(out, 'x'.repeat(sizeOf(out))),
    ],
    [
      'edited, line by line',
      (out: string) => writeFileSync(out, readFileSync(out, 'utf8').replaceAll('soil', 'SOIL')),
    ],
  ])('that was %s MUST be refused, and stay as it is', async (how, change) => {
    const name = `file-${how.length}`;
    const { start, out, registry } = await issued(name, 50);
    const before = readFileSync(out, 'utf8');
    change(out);
    const changed = readFileSync(out, 'utf8');
    site.writeCohort(`${name}.csv`, learnersOf(name, 60));
    const { code, err } = await start().end;
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('[ERR_COHORT_OUTPUT]');
    expect(readFileSync(out, 'utf8')).toBe(changed);
    expect(sizeOf(`${out}.lock`)).toBe(0);
    writeFileSync(out, before);
    expect(await start().end).toMatchObject({ code: 0 });
    const driver = sqliteDriver({ file: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf(name, 60), driver });
  });

  it.each([
    ['deleted', (out: string) => rmSync(out)],
    ['emptied', (out: string) => truncateSync(out)],
  ])(
    'that was %s begins anew: what it held was handed on, and stays issued',
    async (how, change) => {
      const { start, out, registry } = await issued(how, 50);
      const before = readFileSync(out, 'utf8');
      change(out);
      site.writeCohort(`${how}.csv`, learnersOf(how, 60));
      expect(await start().end).toMatchObject({ code: 0 });
      writeFileSync(site.path(`${how}-before.jsonl`), before);
      const outs = [site.path(`${how}-before.jsonl`), out];
      const driver = sqliteDriver({ file: registry });
      await expectExactlyOnce({ outs, learners: learnersOf(how, 60), driver });
    },
  );
});
