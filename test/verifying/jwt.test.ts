import { Buffer } from 'node:buffer';
import * as jose from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  createSigner,
  type DidDocument,
  generateKeyPair,
  type KeyAlgorithm,
  makeDidDocument,
  publicKeyToJwk,
} from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { envelop, secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { COMPATIBLE, verify } from '../../src/verifying/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD, NOW } from '../support/issuing.js';
import { checkIn, draft, said, sign } from '../support/verifying.js';

const DID = 'did:web:univ.example';
const KID = `${DID}#key-1`;

const KINDS: readonly (readonly [string, KeyAlgorithm])[] = [
  ['EdDSA', 'Ed25519'],
  ['ES256', 'P-256'],
  ['ES384', 'P-384'],
  ['RS256', 'RSA'],
];

/** An issuer of did:web with one key, which jose can sign with as well. */
async function newIssuer(algorithm: KeyAlgorithm) {
  const name = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384', RSA: 'RS256' }[algorithm];
  const theirs = await jose.generateKeyPair(name, { extractable: true });
  const jwk = await jose.exportJWK(theirs.publicKey);
  const keyPair = await generateKeyPair({ algorithm });
  const signer = createSigner({ keyPair, id: KID });
  const didDocument = makeDidDocument({
    did: DID,
    keys: [{ publicKey: keyPair.publicKey, id: '#key-1' }],
  });
  const method = { id: `${DID}#theirs`, type: 'JsonWebKey', controller: DID, publicKeyJwk: jwk };
  const both = {
    ...didDocument,
    verificationMethod: [...(didDocument.verificationMethod ?? []), method],
    assertionMethod: [...(didDocument.assertionMethod ?? []), method.id],
  } as DidDocument;
  return { signer, didDocument: both, theirs, jwk };
}

const ISSUERS = new Map(
  await Promise.all(
    KINDS.map(async ([alg, algorithm]) => [alg, await newIssuer(algorithm)] as const),
  ),
);

function issuerFor(alg: string) {
  const issuer = ISSUERS.get(alg);
  return issuer ?? expect.unreachable();
}

const CREDENTIAL = draft({}, { id: DID, signer: issuerFor('EdDSA').signer });

const claims = {
  iss: DID,
  sub: (CREDENTIAL['credentialSubject'] as JsonObject)['id'] as string,
  jti: CREDENTIAL['id'] as string,
  nbf: Math.floor(Date.parse(CREDENTIAL['validFrom'] as string) / 1000),
};

/** Signed by jose. */
async function byJose(
  alg: string,
  header: object = { kid: `${DID}#theirs` },
  payload: object = {},
) {
  const jwt = new jose.SignJWT({ ...CREDENTIAL, ...claims, ...payload } as jose.JWTPayload);
  return jwt
    .setProtectedHeader({ alg, typ: 'JWT', ...header })
    .sign(issuerFor(alg).theirs.privateKey);
}

const checked = (input: string | object, alg: string, options: object = {}) =>
  verify(input, {
    trust: [DID],
    didDocuments: [issuerFor(alg).didDocument],
    clock: () => NOW,
    ...options,
  });

describe.each(KINDS)('%s beside jose', (alg) => {
  const { signer, jwk } = issuerFor(alg);

  it.each(['kid', 'jwk', 'both'] as const)(
    'what is signed here with %s MUST verify there',
    async (key) => {
      const jwt = await secureAsVcJwt(CREDENTIAL, { signer, key });
      const header = jose.decodeProtectedHeader(jwt);
      const named = publicKeyToJwk(signer.publicKey) as jose.JWK;
      const lookup = key === 'kid' ? await jose.importJWK(named, alg) : jose.EmbeddedJWK;
      const options = { issuer: DID, algorithms: [alg], currentDate: new Date(NOW), typ: 'JWT' };
      const { payload } = await jose.jwtVerify(jwt, lookup as jose.CryptoKey, options);
      expect(payload).toMatchObject({ ...claims, ...CREDENTIAL });
      expect(header.alg).toBe(alg);
    },
  );

  it('what is issued here MUST be accepted here and verify there', async () => {
    const profile = { id: DID, name: 'Université Exemple', country: 'FR' };
    const jwt = await createIssuer({ profile, signer, clock: () => NOW }).issueJwt(COMPLETE, AWARD);
    expect((await checked(jwt, alg)).verdict).toBe('accepted');
    const key = await jose.importJWK(publicKeyToJwk(signer.publicKey) as jose.JWK, alg);
    await expect(jose.jwtVerify(jwt, key, { currentDate: new Date(NOW) })).resolves.toBeDefined();
  });

  it('what jose signs MUST be accepted here, in every form', async () => {
    const jwt = await byJose(alg);
    for (const input of [jwt, ` ${jwt}\n`, new TextEncoder().encode(jwt), envelop(jwt)]) {
      const report = await checked(input, alg);
      expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect([report.verdict, report.securing]).toEqual(['accepted', 'jwt']);
    }
    const bothKeys = await byJose(alg, { kid: `${DID}#theirs`, jwk });
    expect((await checked(bothKeys, alg)).verdict).toBe('accepted');
  });

  it('a key in the header alone MUST show only that nothing was changed', async () => {
    const report = await checked(await byJose(alg, { jwk }), alg);
    expect(said(report, 'proof.signature')).toBe('passed');
    expect(said(report, 'issuer.binding')).toBe('indeterminate issuer.not-in-did');
    expect(report.verdict).toBe('undetermined');
    const lenient = await checked(await byJose(alg, { jwk }), alg, {
      trust: 'any',
      policy: COMPATIBLE,
    });
    // A DID has a document to look the key up in: nothing has to be put up with.
    expect(lenient.verdict).toBe('undetermined');
    const pinned = { trust: [{ id: DID, keys: [signer.publicKey] }] };
    const ours = await secureAsVcJwt(CREDENTIAL, { signer, key: 'jwk' });
    expect((await checked(ours, alg, pinned)).verdict).toBe('accepted');
    expect((await checked(await byJose(alg, { jwk }), alg, pinned)).verdict).toBe('rejected');
  });

  it('a payload changed after signing MUST be rejected', async () => {
    const [header, payload = '', signature] = (await byJose(alg)).split('.');
    const text = Buffer.from(payload, 'base64url')
      .toString()
      .replace('AchievementSubject', 'Achievementsubject');
    const forged = [header, Buffer.from(text).toString('base64url'), signature].join('.');
    const report = await checked(forged, alg);
    expect(said(report, 'proof.signature')).toBe('failed ERR_PROOF_SIGNATURE');
    expect(report.verdict).toBe('rejected');
  });
});

describe('a JWT', () => {
  const alg = 'ES256';

  it('of data model 1.1 MUST be read out of its claim and completed', async () => {
    const { id: _, validFrom, issuer, ...rest } = CREDENTIAL;
    const vc = {
      ...rest,
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
      ],
      name: 'x',
      issuer: { ...(issuer as JsonObject), id: undefined },
    };
    const jwt = await new jose.SignJWT({ ...claims, vc } as jose.JWTPayload)
      .setProtectedHeader({ alg, kid: `${DID}#theirs` })
      .sign(issuerFor(alg).theirs.privateKey);
    const report = await checked(jwt, alg);
    expect(said(report, 'jwt.claims')).toBe('passed');
    expect(said(report, 'document.data-model')).toBe('passed');
    expect(said(report, 'issuer.binding')).toBe('passed');
    expect(validFrom).toBeDefined();
  });

  it.each([
    ['iss', { iss: 'did:web:other.example' }, 'failed jwt.claim-differs'],
    ['sub', { sub: 'did:key:z6Mkother' }, 'failed jwt.claim-differs'],
    ['jti', { jti: 'urn:uuid:other' }, 'failed jwt.claim-differs'],
    ['nbf', { nbf: claims.nbf - 1 }, 'failed jwt.claim-differs'],
    ['exp', { exp: NOW / 1000 - 61 }, 'failed jwt.expired'],
  ])(
    'whose claim %s says something else than the credential MUST be rejected',
    async (_, payload, outcome) => {
      const report = await checked(await byJose(alg, undefined, payload), alg);
      expect(said(report, 'jwt.claims')).toBe(outcome);
      expect(said(report, 'proof.signature')).toBe('passed');
      expect(report.verdict).toBe('rejected');
    },
  );

  // RFC 7519 section 4.1.3: whoever is not named in it must reject the JWT.
  it.each([[['https://other.example']], ['https://other.example'], [{}]])(
    'that says for whom it is meant MUST stay open: %j',
    async (aud) => {
      const report = await checked(await byJose(alg, undefined, { aud }), alg);
      expect(said(report, 'jwt.claims')).toBe('indeterminate jwt.audience');
      expect(report.verdict).toBe('undetermined');
    },
  );

  it('without claims that repeat the credential MUST be accepted with remarks', async () => {
    const jwt = await byJose(alg, undefined, { sub: undefined, nbf: undefined, jti: undefined });
    const report = await checked(jwt, alg);
    expect(said(report, 'jwt.claims')).toBe(
      'passed jwt.claim-missing jwt.claim-missing jwt.claim-missing',
    );
    expect(report.verdict).toBe('accepted');
  });

  it('whose algorithm is not that of the key MUST be rejected before any signature is tried', async () => {
    const [, payload, signature] = (await byJose(alg)).split('.');
    for (const [name, code] of [
      ['ES384', 'failed jwt.algorithm-differs'],
      ['EdDSA', 'failed jwt.algorithm-differs'],
      ['none', 'indeterminate jwt.not-tried'],
      ['HS256', 'indeterminate jwt.not-tried'],
    ] as const) {
      const header = JSON.stringify({ alg: name, kid: `${DID}#theirs` });
      const forged = [Buffer.from(header).toString('base64url'), payload, signature].join('.');
      const report = await checked(forged, alg);
      expect(said(report, 'proof.signature')).toBe(code);
      expect(report.verdict).toBe('rejected');
    }
  });

  it('with the public key as a shared secret MUST be rejected', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuerFor(alg).jwk));
    const jwt = await new jose.SignJWT({ ...CREDENTIAL, ...claims } as jose.JWTPayload)
      .setProtectedHeader({ alg: 'HS256', kid: `${DID}#theirs` })
      .sign(secret);
    expect((await checked(jwt, alg)).verdict).toBe('rejected');
  });

  it('with the key of a stranger beside the name of the issuer’s MUST be rejected', async () => {
    const stranger = await jose.generateKeyPair(alg, { extractable: true });
    const jwk = await jose.exportJWK(stranger.publicKey);
    const jwt = await new jose.SignJWT({ ...CREDENTIAL, ...claims } as jose.JWTPayload)
      .setProtectedHeader({ alg, kid: `${DID}#theirs`, jwk })
      .sign(stranger.privateKey);
    const report = await checked(jwt, alg);
    expect(said(report, 'proof.signature')).toBe('failed jwt.two-keys');
    expect(report.verdict).toBe('rejected');
  });

  it.each([
    ['relative to the issuer', '#theirs', 'passed'],
    ['a bare word', 'theirs', 'failed jwt.key-id'],
    ['another document', 'did:web:other.example#theirs', 'indeterminate ERR_DID_NOT_AVAILABLE'],
    ['a method that is not there', `${DID}#nobody`, 'failed ERR_VERIFICATION_METHOD'],
  ])('whose kid is %s MUST be judged so', async (_, kid, outcome) => {
    const report = await checked(await byJose(alg, { kid }), alg);
    expect(said(report, 'proof.signature')).toBe(outcome);
    expect(report.verdict === 'accepted').toBe(outcome === 'passed');
  });

  it('with proofs inside MUST hold by both', async () => {
    const { signer } = issuerFor('EdDSA');
    const inside = await sign(CREDENTIAL, { id: DID, signer });
    const jwt = await secureAsVcJwt(inside, { signer });
    expect((await checked(jwt, 'EdDSA')).verdict).toBe('accepted');
    const broken = { ...inside, name: 'Another' };
    const report = await checked(await secureAsVcJwt(broken, { signer }), 'EdDSA');
    expect(report.verdict).toBe('rejected');
  });

  it('an envelope with anything beside the JWT MUST be refused', async () => {
    const envelope = envelop(await byJose(alg));
    const report = await checked({ ...envelope, issuer: DID }, alg);
    expect(said(report, 'input.format')).toBe('failed input.envelope');
    expect(report.verdict).toBe('rejected');
  });

  it('with a member that no context defines MUST be found, though it is signed', async () => {
    const report = await checked(await byJose(alg, undefined, { mention: 'x' }), alg);
    expect(checkIn(report, 'document.terms')?.outcome).toBe('failed');
  });
});
