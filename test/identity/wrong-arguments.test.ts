import { describe, expect, it } from 'vitest';
import {
  createSigner,
  didJwkFor,
  didKeyFor,
  didWebFor,
  didWebUrl,
  importPrivateKey,
  importPublicKey,
  isWellKnownTestKey,
  makeDidDocument,
  publicKeyToJwk,
  publicKeyToPem,
  samePublicKey,
  verificationMethodFor,
  verifySignature,
  verifySignatureElsewhere,
} from '../../src/identity/index.js';

type Call = (argument: never) => unknown;

const SECRET = 'secret-marked';
const NO_TEXT = [undefined, null, 7, [], { kty: 'OKP', d: SECRET }];
const NO_KEY = [...NO_TEXT, 'z6Mk', { algorithm: SECRET }];
const thrownBy = async (call: Call, argument: unknown): Promise<unknown> => {
  try {
    return await call(argument as never);
  } catch (error) {
    return error;
  }
};
const withName = (name: string, call: Call) => [name, call] as const;

describe.each([
  withName('importPrivateKey', importPrivateKey),
  withName('importPublicKey', importPublicKey),
])('%s', (name, call) => {
  it.each(NO_TEXT)('MUST say that the key is a text, where it is given %j', async (argument) => {
    const error = await thrownBy(call, argument);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`${name}: the key must be a text`);
    expect(String(error)).not.toContain(SECRET);
  });
});

describe.each([
  withName('didJwkFor', didJwkFor),
  withName('didKeyFor', didKeyFor),
  withName('isWellKnownTestKey', isWellKnownTestKey),
  withName('publicKeyToJwk', publicKeyToJwk),
  withName('publicKeyToPem', publicKeyToPem),
  withName('samePublicKey', (key: never) => samePublicKey(key, key)),
  withName('verificationMethodFor', verificationMethodFor),
  withName('verifySignature', (key: never) => verifySignature(key, SIGNED, SIGNED)),
  withName('verifySignatureElsewhere', (key: never) =>
    verifySignatureElsewhere(key, SIGNED, SIGNED),
  ),
  withName('createSigner', (publicKey: never) => createSigner({ keyPair: { publicKey } as never })),
])('%s', (name, call) => {
  it.each(NO_KEY)(
    'MUST say that the key is a public key, where it is given %j',
    async (argument) => {
      const error = await thrownBy(call, argument);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toMatch(
        new RegExp(`TypeError: ${name}: .*the key must be a public key`),
      );
      expect(String(error)).not.toContain(SECRET);
    },
  );
});

it('createSigner MUST name the key pair that is missing', () => {
  expect(() => createSigner({} as never)).toThrow(/^createSigner: option "keyPair"/);
});

it.each([
  withName('didWebFor', didWebFor),
  withName('didWebUrl', didWebUrl),
  withName('makeDidDocument', (did: never) => makeDidDocument({ did, keys: [] })),
])('%s MUST take what is no text for no DID', async (_, call) => {
  for (const argument of NO_TEXT)
    expect(await thrownBy(call, argument)).toMatchObject({ code: 'ERR_DID_SYNTAX' });
});

it('makeDidDocument MUST ask for keys where there is no list of them', async () => {
  const make = (keys: never) => makeDidDocument({ did: 'did:web:univ.example', keys });
  for (const argument of [undefined, null, 7, {}])
    expect(await thrownBy(make, argument)).toMatchObject({ code: 'ERR_DID_DOCUMENT' });
});

const SIGNED = new Uint8Array(64);
