import { createCredential, createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatusBits, encodeStatusList, statusAt } from '../../src/status/index.js';
import { goodEntry, goodList, LIST_URL } from './lists.js';

const indexes = fc.uniqueArray(fc.nat(131_071), { maxLength: 40 });
const lengths = fc.integer({ min: 0, max: 4096 }).map((bytes) => 131_072 + 8 * bytes);

/** Places to look at: those that are set, and their neighbours. */
const around = (set: readonly number[]) =>
  [...new Set(set.flatMap((i) => [i - 1, i, i + 1]))].filter((i) => i >= 0 && i < 131_072);

describe('against @digitalbazaar/vc-bitstring-status-list', () => {
  it('our lists MUST read the same there', async () => {
    await fc.assert(
      fc.asyncProperty(indexes, lengths, async (set, length) => {
        const bits = createStatusBits(length);
        for (const index of set) bits.set(index, 1);
        const list = await decodeList({ encodedList: await encodeStatusList(bits) });
        expect(list.length).toBe(length);
        const places = around(set);
        expect(places.filter((index) => list.getStatus(index))).toEqual(
          places.filter((index) => set.includes(index)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('their lists MUST read the same here', async () => {
    await fc.assert(
      fc.asyncProperty(indexes, lengths, async (set, length) => {
        const list = await createList({ length });
        for (const index of set) list.setStatus(index, true);
        const document = await createCredential({
          id: LIST_URL,
          list,
          statusPurpose: 'revocation',
        });
        const read = await goodList(document);
        expect(read.bits).toHaveLength(length / 8);
        const revoked = around(set).filter(
          (index) =>
            statusAt(read, goodEntry({ statusListIndex: `${index}` })).meaning === 'revoked',
        );
        expect(revoked).toEqual(around(set).filter((index) => set.includes(index)));
      }),
      { numRuns: 40 },
    );
  });
});
