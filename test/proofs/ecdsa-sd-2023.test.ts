import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { concatBytes } from '../../src/foundation/encodings/bytes.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { decodeProofValue } from '../../src/proofs/ecdsa-sd-2023/decode-proof-value.js';
import {
  parseDerivedProofValue,
  serializeDerivedProofValue,
} from '../../src/proofs/ecdsa-sd-2023/proof-value.js';
import { verifyProof } from '../../src/proofs/index.js';
import {
  badge,
  base,
  bytes,
  contexts,
  key,
  LIST,
  MANDATORY,
  RESULTS,
  SHOWN,
  show,
  value,
  verifyHere,
  withLists,
} from './ecdsa-sd-2023.js';
import { signerWith } from './fixtures.js';

describe('ordered lists', () => {
  it.each([
    ['one list', [], LIST],
    ['one of two lists', [{ ...RESULTS, id: 'urn:x:2', allowedValue: ['1'] }], `${LIST}/1`],
    ['two lists of the same values', [{ ...RESULTS, id: 'urn:x:2' }], `${LIST}/0`],
    ['an empty list', [{ ...RESULTS, id: 'urn:x:2', allowedValue: [] }], LIST],
    ['a list that stands alone', [{ ...RESULTS, id: 'urn:x:2', allowedValue: 'A' }], LIST],
  ] as const)('%s MUST be signed, shown and verified', async (_, more, pointer) => {
    const shown = await show(await base(withLists(...more)), pointer);
    expect(await verifyHere(shown)).toMatchObject({ outcome: 'passed' });
  });

  it('can be mandatory', async () => {
    const shown = await show(await base(withLists(), [...MANDATORY, LIST]));
    expect(JSON.stringify(shown)).toContain('["C","B","A","B"]');
    expect(await verifyHere(shown)).toMatchObject({ outcome: 'passed' });
  });

  it('in another order, shorter or longer MUST fail', async () => {
    const shown = JSON.stringify(await show(await base(withLists()), LIST));
    for (const other of ['["B","C","A","B"]', '["C","B","A"]', '["C","B","A","B","D"]', '[]']) {
      const changed = JSON.parse(shown.replace('["C","B","A","B"]', other)) as JsonObject;
      expect(await verifyHere(changed)).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
    }
  });

  it('an item of one MUST be refused as mandatory, naming it', async () => {
    const pointer = `${LIST}/0/allowedValue/1`;
    await expect(base(withLists(), [...MANDATORY, pointer])).rejects.toMatchObject({
      ...{ code: 'ERR_SELECTION', pointer },
    });
  });
});
const withValue = (proofValue: unknown): JsonObject =>
  ({ ...SHOWN, proof: { ...SHOWN.proof, proofValue } }) as JsonObject;
const written = (changed: Uint8Array): JsonObject => withValue(`u${encodeBase64url(changed)}`);

describe('a derived proof', () => {
  it('without a mandatory part MUST fail', async () => {
    const { validFrom: _, ...less } = SHOWN;
    expect(await verifyHere(less)).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
  });

  it.each([
    ['changed', { awardedDate: '2026-03-03T08:00:00Z' }],
    ['added', { name: 'Another' }],
  ])('with a member that was %s MUST fail', async (_, change) => {
    expect(await verifyHere({ ...SHOWN, ...change })).toMatchObject({ reason: 'mismatch' });
  });

  it('without a part that was chosen MUST fail: its signature would be left over', async () => {
    const { awardedDate: _, ...less } = SHOWN;
    expect(await verifyHere(less)).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
  });

  it('with changed options MUST fail', async () => {
    const proof = { ...SHOWN.proof, created: '2026-07-01T12:00:01Z' };
    expect(await verifyHere({ ...SHOWN, proof })).toMatchObject({ reason: 'mismatch' });
  });

  it('under another key MUST fail, and with a key of another kind not be tried', async () => {
    const { createSigner, generateKeyPair } = await import('../../src/identity/index.js');
    const other = createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-256' }) });
    const under = (publicKey: typeof key) =>
      verifyProof(SHOWN, SHOWN.proof, { key: publicKey, contexts });
    expect(await under(other.publicKey)).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
    expect(await under(signerWith('Ed25519').publicKey)).toMatchObject({ reason: 'key' });
    expect(await under(signerWith('P-384').publicKey)).toMatchObject({ reason: 'key' });
  });

  it('one that is a base proof MUST fail, and say so', async () => {
    const secured = await base(badge());
    const result = await verifyProof(secured, secured.proof[0], { key, contexts });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'malformed' });
    expect(result.findings[0]?.hint?.en).toContain('base proof');
    expect(result.findings[0]).toMatchObject({ pointer: '/proof/0/proofValue' });
  });

  it('with another header, cut short, or with something behind MUST be malformed', async () => {
    const headers = [
      [0xd9, 0x5d, 0x02],
      [0xd9, 0x5d],
      [0xd8, 0x5d, 0x01],
    ];
    for (const header of headers) {
      const changed = concatBytes(Uint8Array.from(header), bytes.subarray(3));
      expect(await verifyHere(written(changed))).toMatchObject({ reason: 'malformed' });
    }
    for (let length = 0; length < bytes.length; length += 37)
      expect(await verifyHere(written(bytes.subarray(0, length)))).toMatchObject({
        reason: 'malformed',
      });
    const longer = concatBytes(bytes, Uint8Array.of(0));
    expect(await verifyHere(written(longer))).toMatchObject({ reason: 'malformed' });
  });

  it.each([[undefined], [7], [''], ['u'], ['uAAA='], [`z${value(SHOWN).slice(1)}`], ['u!']])(
    'with %j in the place of its value MUST be malformed',
    async (proofValue) => {
      expect(await verifyHere(withValue(proofValue))).toMatchObject({
        ...{ outcome: 'failed', reason: 'malformed' },
      });
    },
  );

  it('no bit of its value can be changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), async (bit) => {
        const changed = bytes.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect((await verifyHere(written(changed))).outcome).toBe('failed');
      }),
      { numRuns: 60 },
    );
  });

  const parsed = parseDerivedProofValue(bytes);
  const reserialized = (change: Partial<NonNullable<typeof parsed>>): JsonObject =>
    withValue(parsed && serializeDerivedProofValue({ ...parsed, ...change }));

  it('with two nodes under one label, a label too many or too few MUST fail', async () => {
    const labels = [...(parsed?.labels ?? [])];
    const [first, second] = labels;
    expect(labels.length).toBeGreaterThan(0);
    const one = `u${encodeBase64url(new Uint8Array(32))}`;
    const cases = [
      labels.slice(1),
      [...labels, ['c14n99', one] as [string, string]],
      labels.map(([canonical]) => [canonical, one] as [string, string]),
      first && second ? [[first[0], second[1]] as [string, string], second] : [],
    ];
    for (const changed of cases)
      expect(await verifyHere(reserialized({ labels: new Map(changed) }))).toMatchObject({
        ...{ outcome: 'failed', reason: 'mismatch' },
      });
  });

  it('with mandatory places beyond the lines, out of order or twice MUST fail', async () => {
    const { mandatoryIndexes = [] } = parsed ?? {};
    const cases = [
      [...mandatoryIndexes, 5000],
      mandatoryIndexes.toReversed(),
      [...mandatoryIndexes, ...mandatoryIndexes.slice(-1)],
      mandatoryIndexes.slice(1),
    ];
    for (const changed of cases)
      expect((await verifyHere(reserialized({ mandatoryIndexes: changed }))).outcome).toBe(
        'failed',
      );
  });

  it('that announces more than there can be MUST be refused before any of it is kept', async () => {
    const huge = [0x9a, 0xff, 0xff, 0xff, 0xff]; // a list of 4,294,967,295 items
    const map = [0x80, 0xba, 0xff, 0xff, 0xff, 0xff]; // no signatures, then a map of as many entries
    const start = bytes.subarray(0, 3 + 1 + 2 + 64 + 2 + 35);
    for (const tail of [huge, map]) {
      const changed = concatBytes(start, Uint8Array.from(tail));
      const before = process.memoryUsage().heapUsed;
      expect(await verifyHere(written(changed))).toMatchObject({ reason: 'malformed' });
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
    }
    const long = `u${'A'.repeat(600_000)}`;
    expect(decodeProofValue(long)).toBeUndefined();
  });
});
