import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  didWebFor,
  didWebUrl,
  generateKeyPair,
  makeDidDocument,
  type PublicKey,
} from '../../src/identity/index.js';

const code = (expected: string) => expect.objectContaining({ code: expected });

// did:web method specification, section 3.2, and DID Core section 3.1 (`idchar`)
describe('the path of a did:web', () => {
  it.each([
    ['~durand', 'did:web:univ.example:%7Edurand', 'https://univ.example/%7Edurand/did.json'],
    [
      'faculté/maths',
      'did:web:univ.example:facult%C3%A9:maths',
      'https://univ.example/facult%C3%A9/maths/did.json',
    ],
    ['a.b/c_d-e', 'did:web:univ.example:a.b:c_d-e', 'https://univ.example/a.b/c_d-e/did.json'],
  ])('%s MUST be written as %s and be found at %s', (path, did, url) => {
    expect(didWebFor('univ.example', path)).toBe(did);
    expect(didWebUrl(did)).toBe(url);
  });

  it.each([
    '%2e%2e',
    '%2E.',
    '..',
    '.',
    'a%2Fb',
    'a%5Cb',
    'a%3Ab',
    'a%00b',
    'a%20b',
    'a%0Ab',
    'a%25b',
    'a%3Fb',
    'a%23b',
    '%',
    '%4',
    '%zz',
    '%ff',
    '~a',
    'a b',
    'é',
    'a@b',
    '',
  ])('%j MUST be refused: a server could read another place', (segment) => {
    expect(() => didWebUrl(`did:web:univ.example:${segment}`)).toThrow(code('ERR_DID_SYNTAX'));
    expect(() => didWebUrl(`did:web:univ.example:${segment}:b`)).toThrow(code('ERR_DID_SYNTAX'));
  });

  it('any name MUST come back from the address, or be refused', () => {
    const name = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(name, (path) => {
        let did: string;
        try {
          did = didWebFor('univ.example', path);
        } catch (error) {
          expect(error).toEqual(code('ERR_DID_SYNTAX'));
          return;
        }
        expect(did).toMatch(/^did:web:univ\.example(?::[\w.%-]+)*$/);
        const { pathname } = new URL(didWebUrl(did));
        const plain = path.split('/').filter(Boolean).join('/') || '.well-known';
        expect(decodeURIComponent(pathname)).toBe(`/${plain}/did.json`);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses half a surrogate pair', () => {
    expect(() => didWebFor('univ.example', '\ud800')).toThrow(code('ERR_DID_SYNTAX'));
  });
});

// Controlled Identifiers 1.0, "Verification methods": expires and revoked
describe('keys of former days in a DID document', () => {
  const did = 'did:web:univ.example';

  it('MUST say until when they hold, and stay among those that sign', async () => {
    const keys = await Promise.all([1, 2, 3].map(async () => (await generateKeyPair()).publicKey));
    const [now, old, stolen] = keys as [PublicKey, PublicKey, PublicKey];
    const document = makeDidDocument({
      did,
      keys: [
        { publicKey: now },
        { publicKey: old, expires: '2026-01-01T00:00:00Z' },
        { publicKey: stolen, revoked: '2026-02-01T00:00:00Z' },
      ],
    });
    const ids = keys.map(({ multibase }) => `${did}#${multibase}`);
    const [first, ...dates] = document.verificationMethod ?? [];
    expect(Object.keys(first ?? {})).not.toContain('expires');
    expect(dates.map(({ expires, revoked }) => [expires, revoked])).toEqual([
      ['2026-01-01T00:00:00Z', undefined],
      [undefined, '2026-02-01T00:00:00Z'],
    ]);
    expect(document.assertionMethod).toEqual(ids);
    expect(document.authentication).toEqual(ids.slice(0, 2));
  });

  it.each(['2026-01-01', '2026-01-01T00:00:00', 'soon'])(
    'refuses %s as an end',
    async (expires) => {
      const { publicKey } = await generateKeyPair();
      expect(() => makeDidDocument({ did, keys: [{ publicKey, expires }] })).toThrow(
        code('ERR_DATE'),
      );
    },
  );
});
