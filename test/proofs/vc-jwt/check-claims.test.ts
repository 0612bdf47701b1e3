import { describe, expect, it } from 'vitest';
import { checkJwtClaims } from '../../../src/proofs/vc-jwt/index.js';
import { ENDING, parsed } from './jwts.js';

const NOW = Date.parse('2026-07-15T09:00:00Z');
const SECONDS = NOW / 1000;
const MOMENT = { now: NOW, skewMilliseconds: 60_000 };

const CLAIMS = {
  iss: 'did:web:univ.example',
  sub: 'did:key:z6MkexampleLearner',
  jti: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  nbf: Date.parse('2026-03-02T08:00:00Z') / 1000,
  exp: Date.parse('2030-01-01T00:00:00Z') / 1000,
};

function found(change: object, credential: object = {}): readonly string[] {
  const jwt = parsed({ ...ENDING, ...credential, ...CLAIMS, ...change });
  return checkJwtClaims(jwt, MOMENT).map(({ severity, code }) => `${severity} ${code}`);
}

describe('claims of a JWT', () => {
  it('MUST be left alone where they say what the credential says', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { issuer: 'did:web:univ.example' })).toEqual([]);
    expect(found({ iat: SECONDS, nonce: 'x' })).toEqual([]);
  });

  it.each(Object.keys(CLAIMS))('a missing %s MUST be a remark', (name) => {
    expect(found({ [name]: undefined })).toEqual(['warning jwt.claim-missing']);
  });

  it.each([
    ['iss', 'did:web:univ.example.org'],
    ['iss', ['did:web:univ.example']],
    ['iss', null],
    ['sub', 'did:key:z6Mkother'],
    ['sub', ''],
    ['jti', 'urn:uuid:1b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11'],
    ['nbf', CLAIMS.nbf + 1],
    ['nbf', CLAIMS.nbf - 1],
    ['exp', CLAIMS.exp + 1],
    ['exp', CLAIMS.exp - 1],
  ])('%s that says something else (%j) MUST be an error', (name, value) => {
    expect(found({ [name]: value })).toEqual(['error jwt.claim-differs']);
  });

  it.each([
    ['nbf', '1772438400'],
    ['nbf', -1],
    ['nbf', null],
    ['exp', '1893456000'],
    ['exp', {}],
    ['exp', [1]],
    ['iat', 'yesterday'],
    ['iat', null],
  ])('%s that is no number of seconds (%j) MUST be an error', (name, value) => {
    expect(found({ [name]: value })).toContain('error jwt.claim-malformed');
  });

  it('a part of a second MUST make no difference between claim and credential', () => {
    expect(found({ nbf: CLAIMS.nbf + 0.5 })).toEqual([]);
    expect(found({}, { validFrom: '2026-03-02T09:00:00.75+01:00' })).toEqual([]);
  });

  it('a subject that only an identifier names has nothing to compare with, and MUST NOT miss a claim', () => {
    const credentialSubject = { type: ['AchievementSubject'], identifier: [{}] };
    expect(found({ sub: undefined }, { credentialSubject })).toEqual([]);
  });

  it('a claim that names somebody whom the credential does not MUST be an error', () => {
    const credentialSubject = { type: ['AchievementSubject'], identifier: [{}] };
    expect(found({}, { credentialSubject })).toEqual(['error jwt.claim-differs']);
    expect(found({}, { id: undefined })).toEqual(['error jwt.claim-differs']);
  });

  it('an end that only the claim states MUST count', () => {
    const gone = { exp: SECONDS - 61 };
    expect(found({}, { validUntil: undefined })).toEqual([]);
    expect(found(gone, { validUntil: undefined })).toEqual(['error jwt.expired']);
  });

  it.each([
    [{ exp: SECONDS - 59 }, { validUntil: '2026-07-15T08:59:01Z' }, []],
    [{ exp: SECONDS - 61 }, { validUntil: '2026-07-15T08:58:59Z' }, ['error jwt.expired']],
    [{ nbf: SECONDS + 59 }, { validFrom: '2026-07-15T09:00:59Z' }, []],
    [{ nbf: SECONDS + 61 }, { validFrom: '2026-07-15T09:01:01Z' }, ['error jwt.not-yet']],
    [{ iat: SECONDS + 59 }, {}, []],
    [{ iat: SECONDS + 61 }, {}, ['error jwt.not-yet']],
    [{ exp: 1e300 }, { validUntil: undefined }, []],
  ])('with clocks a minute apart, %j MUST be judged so', (claims, credential, codes) => {
    expect(found(claims, credential)).toEqual(codes);
  });

  it('several subjects have no id in common: the claim MUST NOT be compared with the first alone', () => {
    const both = { credentialSubject: [{ id: CLAIMS.sub }, { id: 'did:key:z6Mkother' }] };
    expect(found({ sub: undefined }, both)).toEqual([]);
    expect(found({}, both)).toEqual(['error jwt.claim-differs']);
  });
});

describe('claims around a credential of data model 1.1', () => {
  const { validFrom: _, validUntil: __, id: ___, issuer: ____, ...rest } = ENDING;
  const vc = { ...rest, '@context': ['https://www.w3.org/2018/credentials/v1'] };

  it('MUST complete what the credential leaves out, and then agree with it', () => {
    const jwt = parsed({ ...CLAIMS, vc });
    expect(jwt.credential).toMatchObject({
      id: CLAIMS.jti,
      issuer: CLAIMS.iss,
      issuanceDate: '2026-03-02T08:00:00Z',
      expirationDate: '2030-01-01T00:00:00Z',
    });
    expect(checkJwtClaims(jwt, MOMENT)).toEqual([]);
  });

  it.each([
    [{ id: 'urn:uuid:other' }],
    [{ issuer: 'did:web:other.example' }],
    [{ issuer: { id: 'did:web:other.example' } }],
    [{ issuanceDate: '2026-03-02T08:00:01Z' }],
    [{ expirationDate: '2031-01-01T00:00:00Z' }],
    [{ credentialSubject: { id: 'did:key:z6Mkother' } }],
  ])('MUST NOT replace what it states otherwise: %j', (stated) => {
    const jwt = parsed({ ...CLAIMS, vc: { ...vc, ...stated } });
    expect(jwt.credential).toMatchObject(stated);
    expect(checkJwtClaims(jwt, MOMENT).map(({ code }) => code)).toEqual(['jwt.claim-differs']);
  });

  it('MUST give an issuer that is described without an id the id of the claim', () => {
    const jwt = parsed({ ...CLAIMS, vc: { ...vc, issuer: { name: 'U' } } });
    expect(jwt.credential['issuer']).toEqual({ name: 'U', id: CLAIMS.iss });
  });
});
