import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { publicKeyToJwk, verifySignature } from '../../../src/identity/index.js';
import { CREDENTIALS_V1 } from '../../../src/linked-data/index.js';
import {
  checkJwtClaims,
  checkJwtHeader,
  parseVcJwt,
  secureAsVcJwt,
} from '../../../src/proofs/vc-jwt/index.js';
import { BADGE } from '../fixtures.js';
import { ENDING, SIGNERS } from './jwts.js';

const MOMENT = { now: Date.parse('2026-07-15T09:00:00Z'), skewMilliseconds: 60_000 };
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'RS256'] as const;

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'made',
    (error: unknown) => {
      if (isMicrocertError(error)) return `${error.code} ${error.pointer ?? ''}`.trim();
      throw error;
    },
  );
}

describe.each(ALGORITHMS)('secureAsVcJwt with %s', (alg) => {
  const signer = SIGNERS[alg];

  it('MUST give a JWT that parses back to the credential and that nothing is found against', async () => {
    const jwt = parseVcJwt(await secureAsVcJwt(ENDING, { signer }));
    expect(jwt.credential).toEqual(ENDING);
    expect(jwt.header).toEqual({ alg, typ: 'JWT', kid: signer.id });
    expect(checkJwtHeader(jwt.header)).toEqual([]);
    expect(checkJwtClaims(jwt, MOMENT)).toEqual([]);
    expect(await verifySignature(signer.publicKey, jwt.signedBytes, jwt.signature)).toBe(true);
  });

  it('MUST name the key as asked, and never write a private one', async () => {
    const jwk = publicKeyToJwk(signer.publicKey);
    const header = async (key: 'kid' | 'jwk' | 'both') =>
      parseVcJwt(await secureAsVcJwt(ENDING, { signer, key })).header;
    expect(await header('kid')).toEqual({ alg, typ: 'JWT', kid: signer.id });
    expect(await header('jwk')).toEqual({ alg, typ: 'JWT', jwk });
    expect(await header('both')).toEqual({ alg, typ: 'JWT', kid: signer.id, jwk });
    for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi'])
      expect(Object.hasOwn(jwk, name)).toBe(false);
  });

  it('a single changed sign MUST break the signature', async () => {
    const jwt = parseVcJwt(await secureAsVcJwt(ENDING, { signer }));
    const changed = jwt.signedBytes.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await verifySignature(signer.publicKey, changed, jwt.signature)).toBe(false);
  });
});

describe('secureAsVcJwt', () => {
  const signer = SIGNERS.EdDSA;

  it('MUST write the media type of VC-JOSE-COSE when asked', async () => {
    const { header } = parseVcJwt(await secureAsVcJwt(ENDING, { signer, typ: 'vc+jwt' }));
    expect(header['typ']).toBe('vc+jwt');
    expect(checkJwtHeader(header)).toEqual([]);
  });

  it('MUST leave out claims of which the credential says nothing', async () => {
    const { id: _, ...anonymous } = BADGE;
    const credential = { ...anonymous, credentialSubject: { type: ['AchievementSubject'] } };
    const { payload } = parseVcJwt(await secureAsVcJwt(credential, { signer }));
    expect(Object.keys(payload)).toEqual(['iss', 'nbf', ...Object.keys(credential)]);
  });

  it('MUST NOT name one of several subjects as the one', async () => {
    const credential = { ...BADGE, credentialSubject: [{ id: 'did:a:1' }, { id: 'did:a:2' }] };
    const jwt = parseVcJwt(await secureAsVcJwt(credential, { signer }));
    expect(jwt.payload['sub']).toBeUndefined();
    expect(checkJwtClaims(jwt, MOMENT)).toEqual([]);
  });

  it('MUST keep proofs inside, as they were', async () => {
    const proof = [{ type: 'DataIntegrityProof', cryptosuite: 'x' }];
    const { credential } = parseVcJwt(await secureAsVcJwt({ ...BADGE, proof }, { signer }));
    expect(credential['proof']).toEqual(proof);
  });

  it.each<[string, object, string]>([
    ['of data model 1.1', { '@context': [CREDENTIALS_V1] }, '/@context'],
    ['without issuer', { issuer: undefined }, '/issuer'],
    ['whose issuer has no id', { issuer: { name: 'U' } }, '/issuer'],
    ['without beginning', { validFrom: undefined }, '/validFrom'],
    ['that begins on no date', { validFrom: '2026-02-30T00:00:00Z' }, '/validFrom'],
    ['that ends on no date', { validUntil: '2030-01-01' }, '/validUntil'],
    ['that ends at no text', { validUntil: 1_900_000_000 }, '/validUntil'],
    ['with a registered claim for a member', { iss: 'did:web:other.example' }, '/iss'],
    ['with another registered claim', { exp: 9_999_999_999 }, '/exp'],
    ['with another credential inside', { vc: {} }, '/vc'],
  ])('MUST refuse a credential %s', async (_, change, pointer) => {
    const credential = JSON.parse(JSON.stringify({ ...ENDING, ...change })) as JsonObject;
    expect(await codeOf(secureAsVcJwt(credential, { signer }))).toBe(
      `ERR_CREDENTIAL_INVALID ${pointer}`,
    );
  });

  it.each([
    ['nothing', undefined],
    ['too little', new Uint8Array(63)],
    ['a text', 'signature'],
  ])('MUST refuse %s for a signature', async (_, signature) => {
    const broken = { ...signer, sign: async () => signature as Uint8Array };
    expect(await codeOf(secureAsVcJwt(ENDING, { signer: broken }))).toBe('ERR_SIGNATURE');
  });

  it('MUST give back whatever texts a credential holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.jsonValue().filter((value) => JSON.stringify(value) !== undefined),
        async (name, evidence) => {
          const credential = JSON.parse(JSON.stringify({ ...BADGE, name, evidence })) as JsonObject;
          const jwt = await secureAsVcJwt(credential, { signer }).catch((error: unknown) => {
            if (!isMicrocertError(error)) throw error; // lone surrogates and the like are refused
            return undefined;
          });
          if (jwt !== undefined) expect(parseVcJwt(jwt).credential).toEqual(credential);
        },
      ),
      { numRuns: 200 },
    );
  });
});
