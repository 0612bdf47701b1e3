import { describe, expect, it } from 'vitest';
import {
  createResolver,
  type DidDocument,
  didKeyFor,
  generateKeyPair,
  makeDidDocument,
  publicKeyToJwk,
  verificationMethodFor,
} from '../../src/identity/index.js';

const keyPair = await generateKeyPair();
const { publicKey } = keyPair;
const { publicKey: other } = await generateKeyPair();
const DID = 'did:web:univ.example:faculty';
const METHOD = `${DID}#key-1`;
const KEY = {
  id: METHOD,
  type: 'Multikey',
  controller: DID,
  publicKeyMultibase: publicKey.multibase,
};

const code = (expected: string) => expect.objectContaining({ code: expected });
const resolve = (document: object, url: string = METHOD) =>
  createResolver({ documents: [document as DidDocument] }).resolveVerificationMethod(
    url,
    'assertionMethod',
  );

describe('createResolver', () => {
  it('MUST mark a did:key that was named without its fragment, and no other', async () => {
    const resolver = createResolver();
    const bare = await resolver.resolveVerificationMethod(didKeyFor(publicKey), 'authentication');
    expect([bare.fragmentImplied, bare.id]).toEqual([true, didKeyFor(publicKey)]);
    const whole = await resolver.resolveVerificationMethod(
      verificationMethodFor(publicKey),
      'authentication',
    );
    expect('fragmentImplied' in whole).toBe(false);
  });

  it('MUST take documents by their DID, and refuse one given under the name of another', async () => {
    const document = makeDidDocument({ did: DID, keys: [{ publicKey, id: METHOD }] });
    const { key } = await createResolver({
      documents: { [DID]: document },
    }).resolveVerificationMethod(METHOD, 'assertionMethod');
    expect(key.multibase).toBe(publicKey.multibase);
    // Else whoever publishes a document could speak for whom they like.
    expect(() => createResolver({ documents: { 'did:web:other.example': document } })).toThrow(
      code('ERR_DID_DOCUMENT'),
    );
  });

  it('documents that change after they were given MUST change nothing', async () => {
    const document = { id: DID, verificationMethod: [{ ...KEY }], assertionMethod: [METHOD] };
    const resolver = createResolver({ documents: [document] });
    document.verificationMethod[0] = { ...KEY, publicKeyMultibase: other.multibase };
    const { key } = await resolver.resolveVerificationMethod(METHOD, 'assertionMethod');
    expect(key.multibase).toBe(publicKey.multibase);
  });

  it.each([
    [[]],
    ['did:web:univ.example'],
    [7],
    [{ id: 7 }],
    [{ id: undefined }],
    [null],
    [undefined],
  ])('refuses %j as a document', (document) => {
    expect(() => createResolver({ documents: [document as never] })).toThrow(
      code('ERR_DID_DOCUMENT'),
    );
  });
});

// Controlled Identifiers 1.0, section 3.3: Retrieve Verification Method
describe('a verification method of did:web', () => {
  it('MUST be listed for the very purpose it is used for', async () => {
    const document = { id: DID, verificationMethod: [KEY], authentication: [METHOD] };
    await expect(resolve(document)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    const found = createResolver({ documents: [document] });
    await expect(found.resolveVerificationMethod(METHOD, 'authentication')).resolves.toBeDefined();
  });

  it('listed for a purpose but described nowhere MUST be refused', async () => {
    const document = { id: DID, verificationMethod: [], assertionMethod: [METHOD] };
    await expect(resolve(document)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
  });

  it.each(['#KEY-1', '#key-1 ', '#key%2D1', '#key-1#', '#', ''])(
    'fragments MUST be compared exactly: %j names another key',
    async (fragment) => {
      const document = { id: DID, verificationMethod: [KEY], assertionMethod: [METHOD] };
      await expect(resolve(document, `${DID}${fragment}`)).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
    },
  );

  it('two keys under one id MUST be refused, whichever comes first', async () => {
    const second = { ...KEY, publicKeyMultibase: other.multibase };
    for (const verificationMethod of [
      [KEY, second],
      [second, KEY],
      [KEY, { ...second, id: '#key-1' }],
    ]) {
      const document = { id: DID, verificationMethod, assertionMethod: [METHOD] };
      await expect(resolve(document)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    }
    const embedded = { id: DID, verificationMethod: [KEY], assertionMethod: [second] };
    await expect(resolve(embedded)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    const twice = { id: DID, verificationMethod: [KEY, KEY], assertionMethod: [KEY, METHOD] };
    expect((await resolve(twice)).key.multibase).toBe(publicKey.multibase);
  });

  it('MUST have the DID as its controller', async () => {
    for (const controller of [undefined, 'did:web:other.example', [DID]]) {
      const document = { id: DID, assertionMethod: [{ ...KEY, controller }] };
      await expect(resolve(document)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
    }
  });

  it('MUST pass on when it expires and was revoked, and be refused when that cannot be read', async () => {
    const dates = { expires: '2030-01-01T00:00:00Z', revoked: '2026-01-01T00:00:00Z' };
    const document = { id: DID, assertionMethod: [{ ...KEY, ...dates }] };
    expect(await resolve(document)).toMatchObject(dates);
    for (const bad of [{ expires: 'soon' }, { revoked: true }, { expires: null }]) {
      await expect(resolve({ id: DID, assertionMethod: [{ ...KEY, ...bad }] })).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
    }
  });

  it.each([
    ['no key', { publicKeyMultibase: undefined }, 'ERR_KEY_FORMAT'],
    ['two keys', { publicKeyJwk: publicKeyToJwk(other) }, 'ERR_KEY_FORMAT'],
    ['an unknown type', { type: 'X25519KeyAgreementKey2020' }, 'ERR_VERIFICATION_METHOD'],
    ['no type', { type: undefined }, 'ERR_VERIFICATION_METHOD'],
    [
      'a private key',
      { publicKeyMultibase: undefined, publicKeyJwk: keyPair.exportJwk(), type: 'JsonWebKey' },
      'ERR_KEY_TYPE',
    ],
    ['a secret beside it', { secretKeyMultibase: keyPair.exportMultikey() }, 'ERR_KEY_TYPE'],
    ['a secret as its key', { publicKeyMultibase: keyPair.exportMultikey() }, 'ERR_KEY_TYPE'],
  ])('with %s MUST be refused', async (_, change, expected) => {
    const method = JSON.parse(JSON.stringify({ ...KEY, ...change })) as object;
    await expect(resolve({ id: DID, assertionMethod: [method] })).rejects.toThrow(code(expected));
  });
});

describe('makeDidDocument', () => {
  it('MUST name each key by itself unless told otherwise, for signing and for logging in', () => {
    const document = makeDidDocument({
      did: DID,
      keys: [{ publicKey }, { publicKey: other, id: '#b' }],
    });
    const ids = [`${DID}#${publicKey.multibase}`, `${DID}#b`];
    expect(document.verificationMethod?.map(({ id }) => id)).toEqual(ids);
    expect(document).toMatchObject({ id: DID, assertionMethod: ids, authentication: ids });
    expect(document['@context']).toEqual([
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
    ]);
  });

  it('refuses what a verifier could not use', () => {
    expect(() => makeDidDocument({ did: 'did:web:', keys: [{ publicKey }] })).toThrow(
      code('ERR_DID_SYNTAX'),
    );
    expect(() => makeDidDocument({ did: didKeyFor(publicKey), keys: [{ publicKey }] })).toThrow(
      code('ERR_DID_SYNTAX'),
    );
    expect(() => makeDidDocument({ did: DID, keys: [] })).toThrow(code('ERR_DID_DOCUMENT'));
    for (const id of ['key-1', `${DID}`, `${DID}#`, `${DID}x#key-1`, `${DID}#a b`, `${DID}#a#b`]) {
      expect(() => makeDidDocument({ did: DID, keys: [{ publicKey, id }] })).toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
    }
    const twice = [
      { publicKey, id: '#k' },
      { publicKey: other, id: METHOD.replace('key-1', 'k') },
    ];
    expect(() => makeDidDocument({ did: DID, keys: twice })).toThrow(
      code('ERR_VERIFICATION_METHOD'),
    );
  });
});
