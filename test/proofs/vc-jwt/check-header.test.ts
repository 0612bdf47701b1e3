import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { checkJwtHeader, keyAlgorithmFor } from '../../../src/proofs/vc-jwt/index.js';

const GOOD: JsonObject = { alg: 'ES256', typ: 'JWT', kid: 'did:web:univ.example#key-1' };
const JWK = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

const found = (change: Readonly<Record<string, unknown>>): readonly string[] =>
  checkJwtHeader(JSON.parse(JSON.stringify({ ...GOOD, ...change })) as JsonObject).map(
    ({ severity, code }) => `${severity} ${code}`,
  );

describe('header of a JWT', () => {
  it.each(['EdDSA', 'Ed25519', 'ES256', 'ES384', 'RS256'])('alg %s MUST be accepted', (alg) => {
    expect(found({ alg })).toEqual([]);
    expect(keyAlgorithmFor(alg)).toBeDefined();
  });

  it.each([
    ...[undefined, null, 7, ['EdDSA'], '', 'none', 'None', 'NONE', 'nOnE'],
    ...['HS256', 'HS384', 'HS512', 'ES256K', 'ES512', 'PS256', 'RS1', 'RS512', 'eddsa', 'EdDSA '],
    ...['Ed448', '__proto__', 'constructor', 'toString'],
  ])('alg %j MUST be refused', (alg) => {
    expect(found({ alg })).toEqual(['error jwt.algorithm']);
    expect(keyAlgorithmFor(alg)).toBeUndefined();
  });

  it.each([
    ...[undefined, 'JWT', 'jwt', 'vc+jwt', 'VC+JWT', 'application/vc+jwt', 'Application/JWT'],
    ...['vc+ld+jwt', 'application/vc+ld+jwt', 'vc+ld+json+jwt', 'application/vc+ld+json+jwt'],
  ])('typ %s MUST be read', (typ) => {
    expect(found({ typ })).toEqual([]);
  });

  it.each([
    ...['vp+jwt', 'application/vp+jwt', 'kb+jwt', 'at+jwt', 'secevent+jwt', 'dc+sd-jwt', 'JOSE'],
    ...['', null, 7, ['JWT'], 'application/application/jwt', 'vc+jwt; charset=utf-8'],
  ])('typ %j MUST be refused', (typ) => {
    expect(found({ typ })).toEqual(['error jwt.type']);
  });

  it.each([undefined, 'vc', 'application/vc', 'vc+ld+json', 'application/vc+ld+json'])(
    'cty %s MUST be read',
    (cty) => {
      expect(found({ cty })).toEqual([]);
    },
  );

  it.each(['JWT', 'vp', 'application/json', '', 7])('cty %j MUST be refused', (cty) => {
    expect(found({ cty })).toEqual(['error jwt.content-type']);
  });

  it('a key MUST be named or given', () => {
    expect(found({ kid: undefined })).toEqual(['error jwt.no-key']);
    expect(found({ kid: undefined, jwk: JWK })).toEqual([]);
    expect(found({ jwk: JWK })).toEqual([]);
  });

  it.each([7, null, ['a'], {}])('kid %j MUST be refused', (kid) => {
    expect(found({ kid })).toEqual(['error jwt.key-id']);
  });

  it.each(['x', 7, [JWK], null])('jwk %j MUST be refused', (jwk) => {
    expect(found({ jwk })).toEqual(['error jwt.key']);
  });

  it.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])(
    'a private or shared part of a key (%s) MUST be refused',
    (name) => {
      expect(found({ jwk: { ...JWK, [name]: 'AAAA' } })).toEqual(['error jwt.private-key']);
    },
  );

  it.each(['crit', 'b64', 'zip', 'jku', 'x5u', 'enc'])(
    'the member %s, which changes how a JWT is read or leads elsewhere, MUST be refused',
    (name) => {
      expect(found({ [name]: 'x' })).toEqual(['error jwt.header-refused']);
    },
  );

  it.each(['x5c', 'x5t', 'note', 'toString'])('an unknown member (%s) MUST be named', (name) => {
    expect(found({ [name]: 'x' })).toEqual(['warning jwt.header-unknown']);
  });

  it('MUST name every reason, in both languages and without a value', () => {
    const findings = checkJwtHeader({ alg: 'MARKED', typ: 'MARKED', kid: 7, crit: ['MARKED'] });
    expect(findings.map(({ code }) => code)).toEqual([
      'jwt.algorithm',
      'jwt.type',
      'jwt.key-id',
      'jwt.header-refused',
    ]);
    expect(JSON.stringify(findings)).not.toContain('MARKED');
    for (const { message } of findings) expect(message.fr).not.toBe(message.en);
  });
});
