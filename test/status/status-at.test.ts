import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatusBits, encodeStatusList, statusAt } from '../../src/status/index.js';
import { codes, goodEntry, goodList, LIST_URL, listCredential } from './lists.js';

/** A list with some values set. */
async function listWith(
  values: Readonly<Record<number, number>>,
  { statusSize = 1, ...subject }: { statusSize?: number; statusPurpose?: unknown } = {},
) {
  const bits = createStatusBits(131_072, { statusSize });
  for (const [index, value] of Object.entries(values)) bits.set(Number(index), value);
  return goodList(listCredential({ ...subject, encodedList: await encodeStatusList(bits) }));
}

const place = (name: string) => `/credentialStatus/${name}`;

// Bitstring Status List section 3.2, "Validate Algorithm"
describe('statusAt', () => {
  it('MUST tell a revoked credential from its neighbours', async () => {
    const list = await listWith({ 23: 1 });
    const answers = [22, 23, 24].map((index) =>
      statusAt(list, goodEntry({ statusListIndex: `${index}` })),
    );
    const clear = { outcome: 'passed', meaning: 'not-set', value: 0, findings: [] };
    expect([answers[0], answers[2]]).toEqual([clear, clear]);
    expect(answers[1]).toMatchObject({ outcome: 'failed', meaning: 'revoked', value: 1 });
    expect(codes(answers[1]?.findings ?? [])).toEqual(['status.revoked /credentialStatus']);
  });

  it.each([
    ['suspension', 'failed', 'suspended', 'status.suspended'],
    ['refresh', 'passed', 'refresh', 'status.refresh'],
    ['message', 'passed', 'message', 'status.message'],
    ['a purpose of our own', 'indeterminate', 'other', 'status.purpose-unknown'],
    ['constructor', 'indeterminate', 'other', 'status.purpose-unknown'],
  ])('a set bit for %s MUST be %s', async (statusPurpose, outcome, meaning, code) => {
    const list = await listWith({ 23: 1 }, { statusPurpose });
    const answer = statusAt(list, goodEntry({ statusPurpose }));
    expect(answer).toMatchObject({ outcome, meaning, findings: [{ code }] });
    const clear = statusAt(list, goodEntry({ statusPurpose, statusListIndex: '24' }));
    expect(clear).toMatchObject({ outcome: 'passed', meaning: 'not-set', findings: [] });
  });

  it('MUST give the message of the value, and never repeat it in a finding', async () => {
    const list = await listWith({ 23: 2, 24: 3 }, { statusSize: 2, statusPurpose: 'message' });
    const statusMessage = ['nothing', 'one', 'SECRET two', 'three'].map((message, value) => ({
      status: `0x${value.toString(16)}`,
      message,
    }));
    const change = { statusPurpose: 'message', statusSize: 2, statusMessage };
    const answer = statusAt(list, goodEntry(change));
    expect(answer).toMatchObject({ value: 2, message: 'SECRET two', meaning: 'message' });
    expect(JSON.stringify(answer.findings)).not.toContain('SECRET');
    expect(statusAt(list, goodEntry({ ...change, statusListIndex: '25' })).message).toBe('nothing');
  });

  it('an index beyond the list MUST be refused', async () => {
    const list = await listWith({});
    expect(statusAt(list, goodEntry({ statusListIndex: '131071' })).outcome).toBe('passed');
    for (const statusListIndex of ['131072', '9007199254740991']) {
      const answer = statusAt(list, goodEntry({ statusListIndex }));
      expect(answer).not.toHaveProperty('meaning');
      expect(answer.outcome).toBe('failed');
      expect(codes(answer.findings)).toEqual([
        `status.index-beyond-list ${place('statusListIndex')}`,
      ]);
    }
  });

  it('the purpose of the entry MUST be one of the list', async () => {
    const list = await listWith({}, { statusPurpose: ['revocation', 'suspension'] });
    expect(statusAt(list, goodEntry({ statusPurpose: 'suspension' })).outcome).toBe('passed');
    const answer = statusAt(list, goodEntry({ statusPurpose: 'refresh' }));
    expect([answer.outcome, ...codes(answer.findings)]).toEqual([
      'failed',
      `status.purpose-mismatch ${place('statusPurpose')}`,
    ]);
  });

  it('entries of several bits MUST be enough as well', async () => {
    const list = await listWith({});
    const statusMessage = [0, 1, 2, 3].map((value) => ({ status: `0x${value}`, message: 'm' }));
    const answer = statusAt(list, goodEntry({ statusSize: 2, statusMessage }));
    expect([answer.outcome, ...codes(answer.findings)]).toEqual([
      'failed',
      `status.list-too-short-for-size ${place('statusSize')}`,
    ]);
  });

  it('MUST say when the list is by somebody else, or calls itself otherwise', async () => {
    const list = await listWith({});
    const answer = (issuers: readonly string[]) => statusAt(list, goodEntry(), { issuers });
    expect(answer(['did:web:univ.example']).outcome).toBe('passed');
    expect(answer(['did:web:other.example', 'did:web:univ.example']).outcome).toBe('passed');
    for (const issuers of [[], ['did:web:other.example']])
      expect([answer(issuers).outcome, ...codes(answer(issuers).findings)]).toEqual([
        'failed',
        `status.list-issuer-differs ${place('statusListCredential')}`,
      ]);
    const moved = statusAt(list, goodEntry({ statusListCredential: `${LIST_URL}?v=2` }));
    expect([moved.outcome, ...codes(moved.findings)]).toEqual([
      'indeterminate',
      `status.list-id-differs ${place('statusListCredential')}`,
    ]);
    const { issuer: _, ...anonymous } = listCredential();
    expect(statusAt(await goodList(anonymous), goodEntry(), { issuers: ['x:y'] }).outcome).toBe(
      'failed',
    );
  });

  it('any value of any size at any place MUST be read back', async () => {
    const cell = fc.record({
      statusSize: fc.integer({ min: 1, max: 8 }),
      index: fc.nat(131_071),
      fraction: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(cell, async ({ statusSize, index, fraction }) => {
        const value = Math.floor(fraction * 2 ** statusSize);
        const list = await listWith({ [index]: value }, { statusSize });
        const statusMessage = Array.from({ length: 2 ** statusSize }, (__, v) => ({
          status: `0x${v.toString(16)}`,
          message: `m${v}`,
        }));
        const entry = goodEntry({ statusSize, statusMessage, statusListIndex: `${index}` });
        expect(statusAt(list, entry)).toMatchObject({ value, message: `m${value}` });
      }),
      { numRuns: 60 },
    );
  });
});
