import * as jose from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { publicKeyToJwk } from '../../src/identity/index.js';
import type { PresentationSuite } from '../../src/presenting/index.js';
import { NOW } from '../support/issuing.js';
import { presentPlainly, verifyPresentationPlainly } from '../support/plain-digitalbazaar.js';
import { answered, badgeOf, CHALLENGE, DOMAIN, present, receive } from '../support/presenting.js';
import { newParty } from '../support/verifying.js';

const ON = { challenge: CHALLENGE, domain: DOMAIN, now: NOW };

const KINDS: readonly (readonly [PresentationSuite, 'Ed25519' | 'P-256' | 'P-384'])[] = [
  ['eddsa-rdfc-2022', 'Ed25519'],
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['ecdsa-jcs-2019', 'P-256'],
];

// VC Data Integrity 1.0: two implementations must agree on presentations too
describe.each(KINDS)('presentations by %s with %s', (suite, algorithm) => {
  it('of ours MUST be accepted by @digitalbazaar/vc, and refused for another challenge or domain', async () => {
    const learner = await newParty(algorithm);
    const ours = await present(
      [await badgeOf(learner.id), await badgeOf(learner.id, { id: 'urn:example:2' })],
      {
        ...{ holder: learner.signer, suite },
      },
    );
    const suites = [suite, 'eddsa-rdfc-2022'] as const;
    expect(await verifyPresentationPlainly(ours, suites, ON)).toMatchObject({ verified: true });
    for (const other of [{ challenge: 'other' }, { domain: 'https://other.example' }]) {
      const answer = await verifyPresentationPlainly(ours, suites, { ...ON, ...other });
      expect(answer.verified).toBe(false);
    }
  });

  it('of theirs MUST be accepted by us, and refused for another challenge or domain', async () => {
    const learner = await newParty(algorithm);
    const how = { id: suite, signer: learner.signer };
    const theirs = await presentPlainly(await badgeOf(learner.id), how, ON);
    expect(await receive(theirs)).toMatchObject({ verdict: 'accepted', holder: learner.id });
    const foreign = await receive(theirs, { challenge: 'other' });
    expect(answered(foreign, 'presentation.challenge')).toBe('failed presentation.challenge');
    const elsewhere = await receive(theirs, { domain: 'https://other.example' });
    expect(answered(elsewhere, 'presentation.domain')).toBe('failed presentation.domain');
  });
});

// VC Data Model 1.1, section 4.10. Credentials of model 2.0 cannot stand in one: their contexts contradict each other.
it('a presentation of data model 1.1 SHOULD be accepted', async () => {
  const learner = await newParty();
  const how = { id: 'eddsa-rdfc-2022', signer: learner.signer, version: 1.0 } as const;
  const theirs = await presentPlainly(undefined, how, ON);
  const report = await receive(theirs, { mayBeEmpty: true });
  expect(report).toMatchObject({ verdict: 'accepted', holder: learner.id });
});

const ALGORITHMS: readonly (readonly [string, 'Ed25519' | 'P-256' | 'P-384'])[] = [
  ['EdDSA', 'Ed25519'],
  ['ES256', 'P-256'],
  ['ES384', 'P-384'],
];

// VC-JOSE-COSE, section 3.1.2: securing verifiable presentations
describe.each(ALGORITHMS)('presentations as a JWT with %s', (alg, algorithm) => {
  it('of ours MUST be verified by jose, for its audience', async () => {
    const { id, signer } = await newParty(algorithm);
    const jwt = await present([await badgeOf(id)], { holder: signer, format: 'jwt' });
    const key = await jose.importJWK(publicKeyToJwk(signer.publicKey) as jose.JWK, alg);
    const expected = { audience: DOMAIN, issuer: id, typ: 'vp+jwt', currentDate: new Date(NOW) };
    const { payload, protectedHeader } = await jose.jwtVerify(jwt, key, expected);
    expect(payload).toMatchObject({
      nonce: CHALLENGE,
      holder: id,
      type: ['VerifiablePresentation'],
    });
    expect(protectedHeader).toEqual({ alg, typ: 'vp+jwt', kid: signer.id });
    const other = { ...expected, audience: 'https://other.example' };
    await expect(jose.jwtVerify(jwt, key, other)).rejects.toThrow();
  });

  it.each(['top', 'vp'] as const)(
    'of jose MUST be accepted, its members at the %s',
    async (form) => {
      const { privateKey, publicKey } = await jose.generateKeyPair(alg, { extractable: true });
      const { kty, crv, x, y } = await jose.exportJWK(publicKey);
      const jwk = y === undefined ? { crv, kty, x } : { crv, kty, x, y };
      const did = `did:jwk:${jose.base64url.encode(JSON.stringify(jwk))}`;
      const presentation: JsonObject = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiablePresentation'],
        verifiableCredential: [await badgeOf(did)],
      };
      const seconds = NOW / 1000;
      const jwt = await new jose.SignJWT(form === 'top' ? presentation : { vp: presentation })
        .setProtectedHeader({ alg, kid: `${did}#0`, typ: form === 'top' ? 'vp+jwt' : 'JWT' })
        .setIssuer(did)
        .setAudience([DOMAIN, 'https://second.example'])
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 60)
        .sign(privateKey);
      const missing = await receive(jwt);
      expect(answered(missing, 'presentation.challenge')).toBe('failed presentation.no-challenge');
      const claims = { ...jose.decodeJwt(jwt), nonce: CHALLENGE };
      const good = await new jose.SignJWT(claims)
        .setProtectedHeader(jose.decodeProtectedHeader(jwt) as jose.JWTHeaderParameters)
        .sign(privateKey);
      expect(await receive(good)).toMatchObject({ verdict: 'accepted', holder: did });
    },
  );
});
