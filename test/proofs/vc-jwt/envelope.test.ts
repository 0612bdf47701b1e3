import { describe, expect, it } from 'vitest';
import { envelop, isEnvelope, jwtInEnvelope } from '../../../src/proofs/vc-jwt/index.js';
import { BADGE } from '../fixtures.js';

const JWT = 'eyJ.eyJ.AA';
const ENVELOPE = { ...envelop(JWT) };

describe('enveloped credentials', () => {
  it('MUST give back the JWT that was put in', () => {
    expect(ENVELOPE).toEqual({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: `data:application/vc+jwt,${JWT}`,
      type: 'EnvelopedVerifiableCredential',
    });
    expect(isEnvelope(ENVELOPE)).toBe(true);
    expect(jwtInEnvelope(ENVELOPE)).toBe(JWT);
  });

  it('MUST be told from credentials', () => {
    expect(isEnvelope(BADGE)).toBe(false);
    expect(isEnvelope({ type: ['EnvelopedVerifiableCredential'] })).toBe(true);
    expect(isEnvelope({ type: 'EnvelopedVerifiablePresentation' })).toBe(false);
  });

  it.each(['vc+jwt', 'vc+ld+json+jwt', 'vc+ld+jwt', 'jwt', 'VC+JWT'])(
    'MUST be read with the media type application/%s',
    (subtype) => {
      expect(jwtInEnvelope({ ...ENVELOPE, id: `data:application/${subtype},${JWT}` })).toBe(JWT);
    },
  );

  it.each([
    ['another media type', { id: `data:application/vc+sd-jwt,${JWT}` }],
    ['a presentation', { id: `data:application/vp+jwt,${JWT}` }],
    ['base64', { id: `data:application/vc+jwt;base64,${JWT}` }],
    ['an address', { id: 'https://univ.example/credential.jwt' }],
    ['something after the JWT', { id: `${ENVELOPE.id} ` }],
    ['something before the JWT', { id: ` ${ENVELOPE.id}` }],
    ['a line break after the JWT', { id: `${ENVELOPE.id}\n` }],
    ['no id', { id: undefined }],
    ['two ids', { id: [ENVELOPE.id] }],
    ['a member beside it', { issuer: 'did:web:univ.example' }],
    ['a proof beside it', { proof: {} }],
    ['another type beside it', { type: [ENVELOPE.type, 'VerifiableCredential'] }],
    ['no context', { '@context': undefined }],
    ['another context', { '@context': 'https://www.w3.org/2018/credentials/v1' }],
  ])('MUST NOT be read with %s', (_, change) => {
    const envelope = JSON.parse(JSON.stringify({ ...ENVELOPE, ...change }));
    expect(jwtInEnvelope(envelope)).toBeUndefined();
  });
});
