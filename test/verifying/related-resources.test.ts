import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeMultibase } from '../../src/foundation/encodings/multibase.js';
import { badge, check, memory, said } from '../support/verifying.js';

const URL = 'https://univ.example/picture.png';
const BYTES = Uint8Array.of(137, 80, 78, 71);
const ID = 'document.related-resources';

const digest = (name: string, bytes = BYTES) => createHash(name).update(bytes).digest();
const sri = (name: string, bytes = BYTES) => `${name}-${digest(name, bytes).toString('base64')}`;
const multihash = (code: number, name: string) =>
  Uint8Array.of(code, digest(name).length, ...digest(name));
const inBase64url = (bytes: Uint8Array) => `u${Buffer.from(bytes).toString('base64url')}`;

async function under(digests: object, bytes: Uint8Array | undefined = BYTES) {
  const credential = await badge({ relatedResource: [{ id: URL, ...digests }] });
  const { fetcher } = memory(bytes === undefined ? {} : { [URL]: bytes });
  return check(credential, { fetcher });
}

describe('related resources', () => {
  it.each([
    ['sha256', { digestSRI: sri('sha256') }],
    ['sha384', { digestSRI: sri('sha384') }],
    ['sha512', { digestSRI: sri('sha512') }],
    ['several digests', { digestSRI: `${sri('sha384')} ${sri('sha256', Uint8Array.of(1))}` }],
    ['a multihash', { digestMultibase: inBase64url(multihash(0x12, 'sha256')) }],
    ['a multihash in base58', { digestMultibase: encodeMultibase(multihash(0x12, 'sha256')) }],
    ['a longer multihash', { digestMultibase: inBase64url(multihash(0x13, 'sha512')) }],
    ['both', { digestSRI: sri('sha256'), digestMultibase: inBase64url(multihash(0x20, 'sha384')) }],
  ])('the same by %s MUST pass', async (_, digests) => {
    const report = await under(digests);
    expect(said(report, ID)).toBe('passed');
    expect(report.verdict).toBe('accepted');
  });

  it.each([
    ['a digest', { digestSRI: sri('sha256') }],
    ['a multihash', { digestMultibase: inBase64url(multihash(0x12, 'sha256')) }],
  ])('something else, by %s, MUST be rejected', async (_, digests) => {
    const report = await under(digests, Uint8Array.of(1));
    expect(said(report, ID)).toBe('failed resource.changed');
    expect(report.verdict).toBe('rejected');
  });

  it('the strongest digest MUST count, and both kinds of digest where both are given', async () => {
    const other = Uint8Array.of(1);
    const weakHolds = { digestSRI: `${sri('sha256')} ${sri('sha512', other)}` };
    expect((await under(weakHolds)).verdict).toBe('rejected');
    const oneHolds = {
      digestSRI: sri('sha256', other),
      digestMultibase: inBase64url(multihash(0x12, 'sha256')),
    };
    expect((await under(oneHolds)).verdict).toBe('rejected');
  });

  it.each([
    { digestSRI: 'md5-AAAA' },
    { digestSRI: 'sha256' },
    { digestMultibase: 'uEiAA' },
    { digestMultibase: inBase64url(Uint8Array.of(0x16, 32, ...digest('sha256'))) },
    { digestMultibase: 'not multibase' },
    { digestMultibase: `z${'1'.repeat(5000)}` },
  ])('a digest of a kind that is not known MUST leave the question open (%#)', async (digests) => {
    const report = await under(digests);
    expect(said(report, ID)).toBe('indeterminate resource.digest-unknown');
    expect(report.verdict).toBe('undetermined');
  });

  it('what cannot be had MUST be a doubt that the policies put up with', async () => {
    const credential = await badge({ relatedResource: { id: URL, digestSRI: sri('sha256') } });
    for (const options of [{}, { fetcher: memory({}).fetcher }]) {
      const report = await check(credential, options);
      expect(said(report, ID)).toBe('indeterminate resource.not-fetched');
      expect(report.verdict).toBe('accepted');
    }
  });

  it('a doubt about one MUST NOT hide that another was changed', async () => {
    const gone = { id: 'https://univ.example/gone.png', digestSRI: sri('sha256') };
    const relatedResource = [gone, { id: URL, digestSRI: sri('sha256') }];
    const credential = await badge({ relatedResource });
    const report = await check(credential, { fetcher: memory({ [URL]: 'other' }).fetcher });
    expect(said(report, ID)).toBe('failed resource.changed resource.not-fetched');
    expect(report.verdict).toBe('rejected');
  });
});
