import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchRecipient } from '../../../src/formats/open-badges/index.js';
import { RECIPIENT_CODES } from '../../../src/formats/open-badges/recipient/texts.js';
import { hashIdentifier } from '../../../src/model/index.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const EMAIL = { type: 'emailAddress', value: 'a@example.com' };
const SHA256 = 'b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399';

const identity = (change: Readonly<Record<string, unknown>> = {}) => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: `sha256$${SHA256}`,
  identityType: 'emailAddress',
  salt: 'Kosher',
  ...change,
});
const plain = (identityHash: string) => identity({ hashed: false, identityHash });
const md5 = (text: string) => `md5$${createHash('md5').update(text).digest('hex')}`;

/** Outcome, and codes with their places. */
async function answer(identifier: unknown, options = {}, recipient: typeof EMAIL | string = EMAIL) {
  const { outcome, findings } = await matchRecipient({ identifier }, recipient, options);
  return [outcome, ...findings.map(({ code, pointer }) => `${code} ${pointer}`)];
}

const at = (code: string, index = 0) => `recipient.${code} /credentialSubject/identifier/${index}`;

// Open Badges 3.0, IdentityObject; its example: a@example.com with the salt "Kosher"
describe('matchRecipient', () => {
  it('MUST match the hash of the identifier followed by the salt, in either case', async () => {
    for (const identityHash of [`sha256$${SHA256}`, `sha256$${SHA256.toUpperCase()}`])
      expect(await matchRecipient({ identifier: [identity({ identityHash })] }, EMAIL)).toEqual({
        outcome: 'match',
        by: 'hash',
        written: 'exact',
        pointer: '/credentialSubject/identifier/0',
        findings: [],
      });
    expect(await answer([identity({ salt: 'kosher' })])).toEqual(['no-match']);
    expect(await answer([identity()], {}, { ...EMAIL, value: 'b@example.com' })).toEqual([
      'no-match',
    ]);
  });

  it('without salt the identifier alone MUST have been hashed', async () => {
    const { salt: _, ...unsalted } = identity();
    const hex = createHash('sha256').update(EMAIL.value).digest('hex');
    expect(await answer([{ ...unsalted, identityHash: `sha256$${hex}` }])).toEqual(['match']);
    expect(await answer([unsalted])).toEqual(['no-match']);
  });

  it('md5 MUST be read, with a warning; without it nothing can be told', async () => {
    const identifier = [identity({ identityHash: md5('a@example.comKosher') })];
    expect(await answer(identifier)).toEqual(['match', at('md5')]);
    expect(await answer([identity({ identityHash: md5('other') })])).toEqual(['no-match']);
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    expect(await answer(identifier)).toEqual(['undecidable', at('md5-unavailable')]);
    expect(await answer([identity()])).toEqual(['match']);
  });

  it('a host that refuses md5 MUST be a doubt', async () => {
    const hash = () => {
      throw new Error('unsupported');
    };
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ hash } as never);
    expect(await answer([identity({ identityHash: md5('x') })])).toEqual([
      'undecidable',
      at('md5-unavailable'),
    ]);
  });

  it('what is in clear MUST be compared as it stands, whatever salt is left beside it', async () => {
    expect(await matchRecipient({ identifier: plain('a@example.com') }, EMAIL)).toMatchObject({
      outcome: 'match',
      by: 'plain',
      pointer: '/credentialSubject/identifier',
    });
    expect(await answer([plain('A@example.com')])).toEqual(['no-match']);
    expect(await answer([plain(`sha256$${SHA256}`)])).toEqual(['no-match']);
  });

  it('an identifier of another type MUST be passed over', async () => {
    const other = identity({ identityType: 'sourcedId' });
    expect(await answer([other])).toEqual([
      'undecidable',
      'recipient.nothing-to-compare /credentialSubject',
    ]);
    expect(await answer([other, identity()])).toEqual(['match']);
    expect(await answer([other, plain('b@example.com')])).toEqual(['no-match']);
  });

  it('one match MUST suffice, whatever stands beside it', async () => {
    expect(await answer([null, identity({ identityHash: 'x$0' }), plain('b'), identity()])).toEqual(
      ['match'],
    );
  });

  it('what cannot be compared MUST make the answer a doubt', async () => {
    const odd = (change: Readonly<Record<string, unknown>>) =>
      answer([plain('b'), identity(change)]);
    for (const identityHash of ['sha512$00', 'SHA256$00', SHA256, '$', '', 'constructor$00'])
      expect(await odd({ identityHash })).toEqual(['undecidable', at('hash-unknown', 1)]);
    for (const digits of [
      '',
      SHA256.slice(1),
      `${SHA256}0`,
      SHA256.replace(/^./, 'g'),
      ` ${SHA256.slice(1)}`,
    ])
      expect(await odd({ identityHash: `sha256$${digits}` })).toEqual([
        'undecidable',
        at('hash-malformed', 1),
      ]);
    for (const change of [
      { hashed: 'true' },
      { hashed: undefined },
      { salt: 5 },
      { identityHash: null },
      { identityType: 5 },
    ])
      expect(await odd(change)).toEqual(['undecidable', at('identifier-malformed', 1)]);
  });

  it('another spelling MUST match only where the caller allows it, and say so', async () => {
    const loud = { ...EMAIL, value: ' A@Example.com ' };
    for (const identifier of [[identity()], [plain('a@EXAMPLE.com')]]) {
      expect(await answer(identifier, {}, loud)).toEqual(['no-match']);
      expect(await answer(identifier, { normalize: true }, loud)).toEqual([
        'match',
        at('normalized'),
      ]);
      expect(await matchRecipient({ identifier }, loud, { normalize: true })).toHaveProperty(
        'written',
        'normalized',
      );
    }
    const both = [plain('a@example.com'), plain(' A@Example.com ')];
    expect(await matchRecipient({ identifier: both }, loud, { normalize: true })).toMatchObject({
      written: 'exact',
      pointer: '/credentialSubject/identifier/1',
    });
  });

  it('an IRI MUST be the id of the subject, sign for sign', async () => {
    const id = 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi';
    expect(await matchRecipient({ id }, id, { pointer: '/vc/credentialSubject' })).toEqual({
      outcome: 'match',
      by: 'id',
      written: 'exact',
      pointer: '/vc/credentialSubject/id',
      findings: [],
    });
    expect((await matchRecipient({ id }, id.toLowerCase(), { normalize: true })).outcome).toBe(
      'no-match',
    );
    for (const subject of [{}, null, [{ id }], 5, { id: 5 }])
      expect((await matchRecipient(subject, id)).outcome).toBe('undecidable');
  });

  it('more identifiers than are looked at MUST be a doubt, unless one of those matches', async () => {
    const many = new Array(20_000).fill(plain('b'));
    expect(await answer(many)).toEqual([
      'undecidable',
      'recipient.too-many-identifiers /credentialSubject/identifier',
    ]);
    expect(await answer([identity(), ...many])).toEqual(['match']);
  });

  it('a recipient that is none MUST be a TypeError', async () => {
    for (const recipient of [
      '',
      undefined,
      null,
      5,
      {},
      { type: 'x' },
      { type: 'x', value: '' },
      '\ud800',
    ])
      await expect(matchRecipient({}, recipient as string)).rejects.toThrow(TypeError);
  });

  it('what we hash MUST match, whatever the identifier', async () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(value, value, async (own, other) => {
        const { type, hash, salt } = await hashIdentifier({ type: 'userName', value: own });
        const identifier = identity({ identityType: type, identityHash: hash, salt });
        const outcomeFor = async (text: string) =>
          (await matchRecipient({ identifier }, { type, value: text })).outcome;
        expect(await outcomeFor(own)).toBe('match');
        expect(await outcomeFor(other)).toBe(other === own ? 'match' : 'no-match');
      }),
    );
  });

  it('any junk MUST give an answer, never an exception nor a match, and never repeat a value', async () => {
    const node = fc.record({
      hashed: fc.oneof(fc.boolean(), fc.anything()),
      identityHash: fc.oneof(fc.string(), fc.anything()),
      identityType: fc.constantFrom('emailAddress', 'name', 5),
      salt: fc.oneof(fc.string(), fc.anything()),
    });
    const subject = fc.oneof(
      fc.anything(),
      fc.record({ identifier: fc.oneof(node, fc.array(node)) }),
    );
    await fc.assert(
      fc.asyncProperty(subject, async (value) => {
        const { outcome, findings } = await matchRecipient(value, EMAIL, { normalize: true });
        expect(outcome).not.toBe('match');
        for (const { code } of findings) expect(RECIPIENT_CODES).toContain(code);
        expect(JSON.stringify(findings)).not.toContain(EMAIL.value);
      }),
      { numRuns: 500 },
    );
  });
});
