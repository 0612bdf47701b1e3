// What is committed beside what is issued meanwhile.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CohortLine } from '../../../src/cohort/index.js';
import { MicrocertError } from '../../../src/foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../../src/foundation/errors/registry-texts.js';
import type { Registry } from '../../../src/registry/index.js';
import { sqliteDriver } from '../../../src/registry/sqlite/index.js';
import { outcomesOf, read, registryIn, row, rowsFrom, runInto } from '../../support/cohort-runs.js';
import { expectExactlyOnce } from '../../support/exactly-once.js';
import { temporaryFolder } from '../../support/registries.js';

const folder = temporaryFolder();

/** A registry of its own, and a file to write. */
async function place() {
  const name = join(folder(), randomUUID());
  const [database, out] = [`${name}.db`, `${name}.jsonl`];
  const registry = await registryIn(database);
  const expectOnce = async (lines: readonly number[]) => {
    await registry.close();
    const learners = lines.map((line) => `did:example:learner-${line}`);
    await expectExactlyOnce({ outs: [out], learners, driver: sqliteDriver({ file: database }) });
  };
  return { registry, out, expectOnce };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Something that is waited for until it is said. */
function signal() {
  let say = (): void => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return { say, said };
}

describe('chunks of a run', () => {
  it('MUST be committed while rows after them are read, one at a time and in order', async () => {
    const { registry, out, expectOnce } = await place();
    const seen = { now: 0, most: 0, read: 0, readMeanwhile: 0, bytes: [] as number[] };
    const slow: Registry = {
      ...registry,
      recordIssued: async (chunk) => {
        seen.now += 1;
        seen.most = Math.max(seen.most, seen.now);
        seen.bytes.push(chunk.run?.bytes ?? 0);
        await turn();
        seen.readMeanwhile = Math.max(seen.readMeanwhile, seen.read - 4 * seen.bytes.length);
        await registry.recordIssued(chunk);
        seen.now -= 1;
      },
    };
    async function* rows(): AsyncGenerator<CohortLine, void, undefined> {
      for (const one of rowsFrom(2, 21)) {
        seen.read += 1;
        yield one;
      }
    }
    const run = await runInto(out, rows(), { registry: slow, chunk: 4 });
    expect(outcomesOf(run)).toEqual(rowsFrom(2, 21).map(({ line }) => `issued ${line}`));
    expect(seen.most).toBe(1);
    expect(seen.readMeanwhile).toBeGreaterThan(0);
    expect(seen.bytes).toHaveLength(5);
    expect(seen.bytes).toEqual(seen.bytes.toSorted((a, b) => a - b));
    await expectOnce(rowsFrom(2, 21).map(({ line }) => line));
  });

  const id = 'urn:uuid:8c2c5ab1-0000-4000-8000-000000000001';
  it.each([
    ['what they award', {}, { learner: { id: 'did:example:learner-2' } }],
    ['an id that they bring', { id }, { id }],
  ])(
    'MUST be known to a row that has in common with them %s, and is looked up while they are committed',
    async (_, first, again) => {
      const { registry, out, expectOnce } = await place();
      const [asked, recorded] = [signal(), signal()];
      let asks = 0;
      const slow: Registry = {
        ...registry,
        issuedUnder: async (keys) => {
          const found = await registry.issuedUnder(keys);
          asks += 1;
          if (asks === 2) {
            asked.say();
            await recorded.said;
            await turn();
          }
          return found;
        },
        // What was asked before is out of date once this is done.
        takenIds: async (ids) => (asks === 2 ? new Set() : registry.takenIds(ids)),
        recordIssued: async (chunk) => {
          if (asks < 2) await asked.said;
          await registry.recordIssued(chunk);
          recorded.say();
        },
      };
      const rows = [row(2, first), row(3), row(4, again), row(5)];
      const run = await runInto(out, read(rows), { registry: slow, chunk: 2 });
      expect(run.error).toBeUndefined();
      expect(outcomesOf(run)).toEqual(['issued 2', 'issued 3', 'refused 4', 'issued 5']);
      await expectOnce([2, 3, 5]);
    },
  );

  it('MUST NOT be committed after one that could not be', async () => {
    const { registry, out, expectOnce } = await place();
    let chunks = 0;
    const failing: Registry = {
      ...registry,
      recordIssued: async (chunk) => {
        chunks += 1;
        await turn();
        if (chunks === 2) throw new MicrocertError('ERR_REGISTRY_UNAVAILABLE', {}, REGISTRY_TEXTS);
        await registry.recordIssued(chunk);
      },
    };
    const run = await runInto(out, read(rowsFrom(2, 13)), { registry: failing, chunk: 3 });
    expect(run.error).toMatchObject({ code: 'ERR_REGISTRY_UNAVAILABLE' });
    expect(outcomesOf(run)).toEqual(['issued 2', 'issued 3', 'issued 4']);
    expect(chunks).toBe(2);
    await expectOnce([2, 3, 4]);
  });
});
