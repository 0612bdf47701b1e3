import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createResolver,
  type DidDocument,
  didKeyFor,
  didWebFor,
  didWebUrl,
  generateKeyPair,
  makeDidDocument,
  publicKeyToJwk,
  resolveDidKey,
  verificationMethodFor,
} from '../../src/identity/index.js';

const { publicKey } = await generateKeyPair();
const { publicKey: other } = await generateKeyPair();
const DID = 'did:web:univ.example';
const METHOD = `${DID}#key-1`;
const DOCUMENT = makeDidDocument({ did: DID, keys: [{ publicKey, id: METHOD }] });

const resolve = (url: string, ...documents: readonly DidDocument[]) =>
  createResolver({ documents }).resolveVerificationMethod(url, 'assertionMethod');
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('did:key', () => {
  it('MUST resolve from its text, bound to its controller', async () => {
    const did = didKeyFor(publicKey);
    const { key, controller, binding } = await resolve(verificationMethodFor(publicKey));
    expect([key.multibase, controller, binding]).toEqual([publicKey.multibase, did, 'did']);
    expect(resolveDidKey(did).assertionMethod).toEqual([verificationMethodFor(publicKey)]);
  });

  it('without a fragment MUST stand for its only key, as real files have it', async () => {
    expect((await resolve(didKeyFor(publicKey))).key.multibase).toBe(publicKey.multibase);
  });

  it('refuses a fragment that is another key, and keys of other kinds', async () => {
    await expect(resolve(`${didKeyFor(publicKey)}#${other.multibase}`)).rejects.toThrow(
      code('ERR_VERIFICATION_METHOD'),
    );
    await expect(
      resolve('did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme'),
    ).rejects.toThrow(code('ERR_KEY_TYPE'));
    for (const did of [
      'did:key:',
      'did:key:z0',
      'did:key:uAAAA',
      `did:key:${publicKey.multibase}?a=b`,
    ]) {
      await expect(resolve(did)).rejects.toThrow(code('ERR_DID_SYNTAX'));
    }
  });
});

describe('did:web', () => {
  // did:web method specification, section 3.2
  it.each([
    ['did:web:w3c-ccg.github.io', 'https://w3c-ccg.github.io/.well-known/did.json'],
    ['did:web:w3c-ccg.github.io:user:alice', 'https://w3c-ccg.github.io/user/alice/did.json'],
    ['did:web:example.com%3A3000', 'https://example.com:3000/.well-known/did.json'],
    ['did:web:example.com%3A3000:user:alice', 'https://example.com:3000/user/alice/did.json'],
  ])('%s MUST be published at %s', (did, url) => {
    expect(didWebUrl(did)).toBe(url);
  });

  it('MUST be made of a host and a path, and refuse what is neither', () => {
    expect(didWebFor('univ.example')).toBe(DID);
    expect(didWebFor('localhost:8443', 'faculty/maths')).toBe(
      'did:web:localhost%3A8443:faculty:maths',
    );
    for (const [host, path] of [
      ['Univ.Example'],
      ['user@univ.example'],
      ['univ.example:99999'],
      ['univ.example', '../etc'],
      ['univ.example', 'a b'],
      ['[::1]'],
      ['127.0.0.1'],
      ['0x7f000001'],
      [''],
    ] as const) {
      expect(() => didWebFor(host, path)).toThrow(code('ERR_DID_SYNTAX'));
    }
  });

  it.each([
    'did:web:',
    'did:web:univ.example:..',
    'did:web:univ.example:%2e%2e',
    'did:web:univ.example%2Fpath',
    'did:web:a%3A1%3A2',
    'did:web:univ.example:',
    'did:web:a..b',
    'did:web:-a.b',
  ])('refuses %s', (did) => {
    expect(() => didWebUrl(did)).toThrow(code('ERR_DID_SYNTAX'));
  });

  it('any text MUST give an https address on that host, or a named error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const url = new URL(didWebUrl(`did:web:${text}`));
          expect([url.protocol, url.username, url.search, url.hash]).toEqual([
            'https:',
            '',
            '',
            '',
          ]);
          expect(url.href.replace(':443/', '/')).toBe(
            didWebUrl(`did:web:${text}`).replace(':443/', '/'),
          );
        } catch (error) {
          expect(error).toEqual(code('ERR_DID_SYNTAX'));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('MUST resolve from the documents given, and from nothing else', async () => {
    const { key, controller, binding } = await resolve(METHOD, DOCUMENT);
    expect([key.multibase, controller, binding]).toEqual([publicKey.multibase, DID, 'did']);
    await expect(resolve(METHOD)).rejects.toThrow(code('ERR_DID_NOT_AVAILABLE'));
    await expect(resolve('did:web:other.example#key-1', DOCUMENT)).rejects.toThrow(
      code('ERR_DID_NOT_AVAILABLE'),
    );
    await expect(resolve(DID, DOCUMENT)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    await expect(resolve(`${DID}#key-2`, DOCUMENT)).rejects.toThrow(
      code('ERR_VERIFICATION_METHOD'),
    );
  });

  it('MUST read relative ids, embedded methods, JWK and the 2020 key type', async () => {
    const jwk = {
      id: '#key-1',
      type: 'JsonWebKey',
      controller: DID,
      publicKeyJwk: { ...publicKeyToJwk(publicKey) },
    };
    const embedded = {
      id: METHOD,
      type: 'Ed25519VerificationKey2020',
      controller: DID,
      publicKeyMultibase: publicKey.multibase,
    };
    for (const document of [
      { id: DID, verificationMethod: [jwk], assertionMethod: ['#key-1'] },
      { id: DID, assertionMethod: [embedded] },
    ]) {
      expect((await resolve(METHOD, document)).key.multibase).toBe(publicKey.multibase);
    }
  });

  it('refuses a key that is not listed for the purpose, or that another controls', async () => {
    const login = { ...DOCUMENT, assertionMethod: [] };
    await expect(resolve(METHOD, login)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    const [method] = DOCUMENT.verificationMethod ?? [];
    const foreign = {
      ...DOCUMENT,
      verificationMethod: [{ ...method, controller: 'did:web:other.example' }],
    };
    await expect(resolve(METHOD, foreign as DidDocument)).rejects.toThrow(
      code('ERR_VERIFICATION_METHOD'),
    );
  });

  it('refuses documents without id, and two with the same', () => {
    expect(() => createResolver({ documents: [{} as DidDocument] })).toThrow(
      code('ERR_DID_DOCUMENT'),
    );
    expect(() => createResolver({ documents: [null as never] })).toThrow(code('ERR_DID_DOCUMENT'));
    expect(() => createResolver({ documents: [DOCUMENT, DOCUMENT] })).toThrow(
      code('ERR_DID_DOCUMENT'),
    );
  });
});

describe('other verification methods', () => {
  it('an https address with the key in its fragment MUST be called self-asserted', async () => {
    const { key, controller, binding } = await resolve(
      `https://example.com/issuers/1#${publicKey.multibase}`,
    );
    expect([key.multibase, controller, binding]).toEqual([
      publicKey.multibase,
      'https://example.com/issuers/1',
      'self-asserted',
    ]);
  });

  it.each([
    ['did:example:123#a', 'ERR_DID_METHOD'],
    // Not known here is another answer than not valid: the key could be fetched.
    ['https://example.com/key', 'ERR_DID_NOT_AVAILABLE'],
    ['https://example.com/1#key-1', 'ERR_DID_NOT_AVAILABLE'],
    ['https:///1#z6Mk', 'ERR_VERIFICATION_METHOD'],
    ['did:', 'ERR_DID_SYNTAX'],
    ['did:web', 'ERR_DID_SYNTAX'],
    ['did:Web:univ.example#k', 'ERR_DID_SYNTAX'],
    [`https://example.com/${'a'.repeat(3000)}#z6Mk`, 'ERR_VERIFICATION_METHOD'],
    ['http://example.com/1#z6Mk', 'ERR_VERIFICATION_METHOD'],
    ['xxx:abc#z6Mk', 'ERR_VERIFICATION_METHOD'],
    ['', 'ERR_VERIFICATION_METHOD'],
    ['https://example.com/1#z6Mkbad', 'ERR_KEY_FORMAT'],
    ['https://example.com/1#zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'ERR_KEY_TYPE'],
    ['https://example.com/1#z6Mk0', 'ERR_KEY_FORMAT'],
  ])('%s MUST be refused with %s', async (url, expected) => {
    await expect(resolve(url)).rejects.toThrow(code(expected));
  });
});
