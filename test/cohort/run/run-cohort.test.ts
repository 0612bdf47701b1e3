import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MicrocertError, TEXTS } from '../../../src/foundation/errors/listed.js';
import type { IssuedChunk, Registry } from '../../../src/registry/index.js';
import { sqliteDriver } from '../../../src/registry/sqlite/index.js';
import {
  DEFINITION,
  outcomesOf,
  read,
  registryIn,
  row,
  rowsFrom,
  runInto,
} from '../../support/cohort-runs.js';
import { expectExactlyOnce } from '../../support/exactly-once.js';
import { temporaryFolder } from '../../support/registries.js';

const folder = temporaryFolder();

/** A registry of its own, and a file to write. */
async function place() {
  const name = join(folder(), randomUUID());
  const [database, out] = [`${name}.db`, `${name}.jsonl`];
  const registry = await registryIn(database);
  const expectOnce = async (learners: readonly string[], outs = [out]) => {
    await registry.close();
    expect(existsSync(`${out}.lock`)).toBe(false);
    await expectExactlyOnce({ outs, learners, driver: sqliteDriver({ file: database }) });
  };
  return { registry, database, out, expectOnce };
}

const learners = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `did:example:learner-${first + at}`);

/** A registry of which recording does something else. */
function recording(registry: Registry, recordIssued: Registry['recordIssued']): Registry {
  return { ...registry, recordIssued };
}

describe('rows of a run', () => {
  it('MUST come back in their order, each with what came of it', async () => {
    const { registry, out, expectOnce } = await place();
    await runInto(out, read([row(3), row(5)]), { registry });
    const findings = [
      { code: 'x', severity: 'error', pointer: '', message: { en: '', fr: '' } },
    ] as const;
    const refused = { outcome: 'refused', line: 4, findings } as const;
    // The issuer refuses what it checks: a result that no assessment has.
    const wrong = row(6, { results: [{ assessment: 'none', value: '1' }] });
    const rows = [row(2), row(3), refused, row(5), wrong, row(7)];
    const run = await runInto(out, read(rows), { registry, chunk: 2 });
    expect(outcomesOf(run)).toEqual([
      'issued 2',
      'existing 3',
      'refused 4',
      'existing 5',
      'refused 6',
      'issued 7',
    ]);
    await expectOnce([2, 3, 5, 7].map((line) => `did:example:learner-${line}`));
  });

  it('MUST NOT be issued where the framework finds something, and the place be told', async () => {
    const { registry, out, expectOnce } = await place();
    const run = await runInto(out, read(rowsFrom(2, 4)), {
      registry,
      check: ({ learner }) =>
        learner.id === 'did:example:learner-3'
          ? [
              {
                code: 'unmet',
                severity: 'error',
                pointer: '/learner/id',
                message: { en: '', fr: '' },
              },
            ]
          : [],
    });
    expect(outcomesOf(run)).toEqual(['issued 2', 'refused 3', 'issued 4']);
    expect(run.rows[1]).toMatchObject({ findings: [{ code: 'unmet', pointer: '/learner/id' }] });
    await expectOnce(['did:example:learner-2', 'did:example:learner-4']);
  });

  it.each([2, 500])('that say the same twice MUST be issued once (chunks of %i)', async (chunk) => {
    const { registry, out, expectOnce } = await place();
    const again = { learner: { id: 'did:example:learner-2' } };
    const rows = [row(2), row(3, again), ...rowsFrom(4, 9), row(10, again), row(11)];
    const run = await runInto(out, read(rows), { registry, chunk });
    expect(run.error).toBeUndefined();
    expect(run.rows[1]).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'cohort.duplicate' }],
    });
    expect(run.rows[8]?.outcome).toMatch(/refused|existing/);
    expect(run.rows.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
    await expectOnce(['did:example:learner-2', ...learners(4, 9), 'did:example:learner-11']);
  });

  it('of a learner who was forgotten MUST be refused in a rerun, unless they are wanted again', async () => {
    const { registry, out } = await place();
    const rows = () => read(rowsFrom(2, 4));
    await runInto(out, rows(), { registry });
    await registry.erase('did:example:learner-3');
    const rerun = await runInto(out, rows(), { registry });
    expect(outcomesOf(rerun)).toEqual(['existing 2', 'refused 3', 'existing 4']);
    expect(rerun.rows[1]).toMatchObject({ findings: [{ code: 'cohort.forgotten', pointer: '' }] });
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(3);
    const wanted = await runInto(`${out}.again`, rows(), { registry, again: true });
    expect(outcomesOf(wanted)).toEqual(['existing 2', 'issued 3', 'existing 4']);
    const last = await runInto(`${out}.again`, rows(), { registry });
    expect(outcomesOf(last)).toEqual(['existing 2', 'existing 3', 'existing 4']);
    await registry.close();
  });

  it('that bring an id which another credential has MUST be refused, and stop nothing', async () => {
    const { registry, out, expectOnce } = await place();
    const id = 'urn:uuid:11111111-1111-4111-8111-111111111111';
    const first = await runInto(out, read([row(2, { id }), row(3, { id }), row(4)]), { registry });
    expect(outcomesOf(first)).toEqual(['issued 2', 'refused 3', 'issued 4']);
    expect(first.rows[1]).toMatchObject({ findings: [{ code: 'cohort.same-id' }] });
    const then = await runInto(out, read([row(5, { id }), row(2, { id }), row(6)]), { registry });
    expect(outcomesOf(then)).toEqual(['refused 5', 'existing 2', 'issued 6']);
    expect(then.rows[0]).toMatchObject({ findings: [{ code: 'cohort.id-issued' }] });
    await expectOnce([2, 4, 6].map((line) => `did:example:learner-${line}`));
  });

  it('that bring a status of their own MUST be refused: no registry gave it out', async () => {
    const { registry, out, expectOnce } = await place();
    const status = [
      { purpose: 'revocation', list: 'https://univ.example/status/1', index: 7 },
    ] as const;
    const run = await runInto(out, read([row(2), row(3, { status })]), { registry });
    expect(outcomesOf(run)).toEqual(['issued 2', 'refused 3']);
    expect(run.rows[1]).toMatchObject({
      findings: [{ code: 'cohort.status', pointer: '/status' }],
    });
    await expectOnce(['did:example:learner-2']);
  });

  it('MUST NOT all be held, where the one that is new stands at the end of very many', async () => {
    const { registry, out } = await place();
    const count = 100_000;
    let [taken, given, most] = [0, 0, 0];
    const rows = (async function* () {
      for (let line = 2; line < count + 2; line += 1) {
        taken += 1;
        most = Math.max(most, taken - given);
        yield row(line);
      }
    })();
    const before = { credentialId: 'urn:uuid:1', issuedAt: '2026-07-01T00:00:00Z' } as never;
    const last = `did:example:learner-${count + 1}`;
    const known: Registry = {
      ...registry,
      issuedUnder: async (keys) =>
        new Map(keys.flatMap((key) => (key.includes(`"${last}"`) ? [] : [[key, before]]))),
    };
    const run = await runInto(out, rows, {
      registry: known,
      onRow: () => {
        given += 1;
      },
    });
    await registry.close();
    expect(run.rows.filter(({ outcome }) => outcome === 'existing')).toHaveLength(count - 1);
    expect(run.rows.at(-1)).toMatchObject({ outcome: 'issued', line: count + 1 });
    expect(most).toBeLessThanOrEqual(11_000);
  });
});

describe('what another run issued meanwhile', () => {
  it.each([
    ['all of a chunk', [2, 5], [2, 5]],
    ['the first of a chunk', [2, 5], [2, 3]],
    ['the last of a chunk', [2, 5], [4, 5]],
  ] as const)('MUST be left out, where it is %s', async (_, [first, last], [from, to]) => {
    const { registry, database, out, expectOnce } = await place();
    const other = await registryIn(database);
    let isFirst = true;
    const slow = recording(registry, async (chunk) => {
      if (isFirst) await runInto(`${out}.other`, read(rowsFrom(from, to)), { registry: other });
      isFirst = false;
      await registry.recordIssued(chunk);
    });
    const run = await runInto(out, read(rowsFrom(first, last)), { registry: slow });
    await other.close();
    expect(outcomesOf(run)).toEqual(
      [2, 3, 4, 5].map((line) => `${line >= from && line <= to ? 'existing' : 'issued'} ${line}`),
    );
    await expectOnce(learners(first, last), [out, `${out}.other`]);
  });

  it('MUST end the run with the file as it was, where the conflict is about nothing that can be found', async () => {
    const { registry, out, expectOnce } = await place();
    await runInto(out, read([row(2)]), { registry });
    const before = readFileSync(out, 'utf8');
    const refusing = recording(registry, async () => {
      throw new MicrocertError('ERR_REGISTRY_CONFLICT', {}, TEXTS);
    });
    const run = await runInto(out, read([row(3)]), { registry: refusing });
    expect(run).toMatchObject({ rows: [], error: { code: 'ERR_REGISTRY_CONFLICT' } });
    expect(readFileSync(out, 'utf8')).toBe(before);
    await runInto(out, read([row(3)]), { registry });
    await expectOnce(learners(2, 3));
  });
});

describe('a registry that fails', () => {
  const lost = new MicrocertError('ERR_REGISTRY_UNAVAILABLE', {}, TEXTS);

  it('after it recorded, with only the answer lost, MUST NOT have anything issued again', async () => {
    const { registry, out, expectOnce } = await place();
    const mute = recording(registry, async (chunk) => {
      await registry.recordIssued(chunk);
      throw lost;
    });
    const run = await runInto(out, read(rowsFrom(2, 9)), { registry: mute, chunk: 3 });
    expect(run.error).toBeUndefined();
    expect(outcomesOf(run)).toEqual(learners(2, 9).map((_, at) => `issued ${at + 2}`));
    await expectOnce(learners(2, 9));
  });

  it.each([true, false])(
    'and says nothing any more MUST leave a file that the next run takes up (recorded: %s)',
    async (isRecorded) => {
      const { registry, out, expectOnce } = await place();
      let isGone = false;
      const gone: Registry = {
        ...recording(registry, async (chunk: IssuedChunk) => {
          if (isRecorded) await registry.recordIssued(chunk);
          isGone = true;
          throw lost;
        }),
        committedBytes: async (run) => {
          if (isGone) throw lost;
          return registry.committedBytes(run);
        },
      };
      const run = await runInto(out, read(rowsFrom(2, 5)), { registry: gone });
      expect(run).toMatchObject({ rows: [], error: { code: 'ERR_REGISTRY_UNAVAILABLE' } });
      const then = await runInto(out, read(rowsFrom(2, 5)), { registry });
      const outcome = isRecorded ? 'existing' : 'issued';
      expect(outcomesOf(then)).toEqual([2, 3, 4, 5].map((line) => `${outcome} ${line}`));
      await expectOnce(learners(2, 5));
    },
  );
});

describe('a run that ends early', () => {
  it('because no more can be read MUST commit what is signed, and say why', async () => {
    const { registry, out, expectOnce } = await place();
    const broken = (async function* () {
      yield* rowsFrom(2, 131);
      throw new MicrocertError('ERR_COHORT_QUOTE', {}, TEXTS);
    })();
    const run = await runInto(out, broken, { registry, chunk: 50 });
    expect(run.error).toMatchObject({ code: 'ERR_COHORT_QUOTE' });
    const issued = run.rows.length;
    // Rows of the group in which reading failed were not handed to the issuer yet.
    expect(issued).toBeGreaterThanOrEqual(100);
    await expectOnce(learners(2, issued + 1));
  });

  it('because it was asked to MUST commit what is signed, and read no more', async () => {
    const { registry, out, expectOnce } = await place();
    const controller = new AbortController();
    let taken = 0;
    const rows = (async function* () {
      for (const one of rowsFrom(2, 100_000)) {
        taken += 1;
        if (taken === 75) controller.abort();
        yield one;
      }
    })();
    const run = await runInto(out, rows, { registry, chunk: 10, signal: controller.signal });
    expect(run.error).toBeUndefined();
    expect(taken).toBe(75);
    expect(run.rows).toHaveLength(75);
    await expectOnce(learners(2, 76));
  });

  it('because nobody takes its rows any more MUST leave file and registry in agreement', async () => {
    const { registry, out, expectOnce } = await place();
    let given = 0;
    const onRow = () => {
      given += 1;
      if (given === 15) throw new Error('enough');
    };
    const run = await runInto(out, read(rowsFrom(2, 100)), { registry, chunk: 10, onRow });
    expect(run.error).toMatchObject({ message: 'enough' });
    const left = await runInto(out, read(rowsFrom(2, 100)), { registry, chunk: 10 });
    expect(left.rows[14]?.outcome).toBe('existing');
    expect(left.rows.at(-1)?.outcome).toBe('issued');
    await expectOnce(learners(2, 100));
  });
});

describe('what is recorded of the validity', () => {
  it('MUST be what the credential says, whatever else stands in it', async () => {
    const odd = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        ...['"validFrom":"1999"', '","validUntil":"2999', '\\"validFrom\\":\\"x', '\u2028'],
      ),
    );
    const period = fc.option(fc.constantFrom('P10Y', 'P9Y6M', 'P3650D'), { nil: undefined });
    let issued = 0;
    await fc.assert(
      fc.asyncProperty(odd, odd, period, async (name, title, lasting) => {
        const { registry, out } = await place();
        const chunks: IssuedChunk[] = [];
        const noting = recording(registry, async (chunk) => {
          chunks.push(chunk);
          await registry.recordIssued(chunk);
        });
        const definition = {
          ...DEFINITION,
          title: { en: `x${title}` },
          ...(lasting !== undefined && { validity: { period: lasting } }),
        };
        const learner = { id: 'did:example:learner-2', name };
        const run = await runInto(out, read([row(2, { learner })]), {
          registry: noting,
          definition,
        });
        await registry.close();
        if (run.rows[0]?.outcome !== 'issued') return; // a name that the issuer refuses
        issued += 1;
        const [award] = chunks.flatMap(({ awards }) => awards);
        const { validFrom, validUntil } = JSON.parse(readFileSync(out, 'utf8'));
        expect(award?.issuedAt).toBe(validFrom);
        expect(award?.validUntil).toBe(validUntil);
        expect(validUntil === undefined).toBe(lasting === undefined);
      }),
      { numRuns: 40 },
    );
    expect(issued).toBeGreaterThan(20);
  }, 60_000);
});
