import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { isCompactJws, parseVcJwt } from '../../../src/proofs/vc-jwt/index.js';
import { BADGE } from '../fixtures.js';
import { base64url, parsed, unsigned } from './jwts.js';

const HEADER = { alg: 'EdDSA', kid: 'did:web:univ.example#key-1' };

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (isMicrocertError(error)) return error.code;
    throw error;
  }
  return 'read';
}

describe('parseVcJwt', () => {
  it('MUST read a credential of data model 2.0 beside the claims', () => {
    const text = unsigned(HEADER, { iss: 'a', nbf: 1, ...BADGE });
    const jwt = parseVcJwt(text);
    expect(jwt).toMatchObject({ header: HEADER, credential: BADGE, form: 'top' });
    expect(jwt.credential).toEqual(BADGE);
    expect(jwt.payload['iss']).toBe('a');
    expect(new TextDecoder().decode(jwt.signedBytes)).toBe(text.slice(0, text.lastIndexOf('.')));
    expect(jwt.signature).toEqual(new Uint8Array(64));
  });

  it('MUST read a credential of data model 1.1 in its claim', () => {
    const jwt = parsed({ iss: 'did:web:univ.example', vc: { type: ['VerifiableCredential'] } });
    expect(jwt.form).toBe('vc');
    expect(jwt.credential).toEqual({
      type: ['VerifiableCredential'],
      issuer: 'did:web:univ.example',
    });
  });

  it('claims MUST NOT fill a credential of data model 2.0', () => {
    const { issuer: _, ...rest } = BADGE;
    expect(parsed({ ...rest, iss: 'did:web:univ.example' }).credential['issuer']).toBeUndefined();
  });

  it('MUST refuse a payload with a credential in both places', () => {
    expect(codeOf(() => parsed({ ...BADGE, vc: BADGE }))).toBe('ERR_JWT_TWO_DOCUMENTS');
    const { '@context': _, ...rest } = BADGE;
    expect(codeOf(() => parsed({ ...rest, vc: BADGE }))).toBe('ERR_JWT_TWO_DOCUMENTS');
  });

  it.each([
    ['validUntil', '2020-01-01T00:00:00Z'],
    ['expirationDate', '2020-01-01T00:00:00Z'],
    ['credentialStatus', { id: 'https://univ.example/1', type: '1EdTechRevocationList' }],
    ['refreshService', {}],
    ['termsOfUse', []],
  ])('MUST NOT pass over "%s" beside a credential in "vc"', (name, value) => {
    expect(codeOf(() => parsed({ vc: BADGE, [name]: value }))).toBe('ERR_JWT_TWO_DOCUMENTS');
    expect(codeOf(() => parsed({ vc: BADGE, scope: value }))).toBe('read');
  });

  it.each([
    ['nothing', ''],
    ['two parts', 'e30.e30'],
    ['four parts', 'e30.e30.AA.AA'],
    ['five parts, an encrypted JWT', 'e30.e30.AA.AA.AA'],
    ['a space', 'e30.e30. AA'],
    ['a line break at the end', 'e30.e30.AA\n'],
    ['padding', 'e30=.e30.AA'],
    ['the other base64', 'e30.e30.A+/A'],
    ['a header that is a list', unsigned('[]', BADGE)],
    ['a header that is a text', unsigned('"x"', BADGE)],
    ['a payload that is a number', unsigned(HEADER, '7')],
    ['a claim vc that is a text', unsigned(HEADER, { vc: 'x' })],
    ['a claim vc that is null', unsigned(HEADER, { vc: null })],
    ['an impossible length', 'e30.e30.AAAAA'],
    ['bits left over', 'e30.e30.AB'],
  ])('MUST refuse %s', (_, text) => {
    expect(codeOf(() => parseVcJwt(text))).toBe('ERR_JWT_SYNTAX');
  });

  it('MUST hold header and payload to the rules of strict JSON', () => {
    const twice = '{"alg":"none","alg":"EdDSA"}';
    expect(codeOf(() => parseVcJwt(unsigned(twice, BADGE)))).toBe('ERR_JSON_DUPLICATE_KEY');
    expect(codeOf(() => parseVcJwt(unsigned(HEADER, '{"iss":1,"iss":2}')))).toBe(
      'ERR_JSON_DUPLICATE_KEY',
    );
    const latin = Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d);
    expect(codeOf(() => parseVcJwt(unsigned(HEADER, latin)))).toBe('ERR_INPUT_ENCODING');
  });

  it('MUST keep to the limits before it decodes', () => {
    const text = unsigned(HEADER, BADGE);
    const tooLarge = () => parseVcJwt(text, { maxBytes: text.length - 1 });
    expect(codeOf(tooLarge)).toBe('ERR_INPUT_TOO_LARGE');
    expect(codeOf(() => parseVcJwt(text, { maxBytes: text.length }))).toBe('read');
    expect(codeOf(() => parseVcJwt(text, { maxDepth: 2 }))).toBe('ERR_INPUT_TOO_DEEP');
  });

  it('whatever comes MUST be read or refused with a code', () => {
    const part = fc.oneof(
      fc.json().map((text) => base64url(text)),
      fc.base64String().map((text) => text.replace(/[+/=]/g, '')),
      fc.string(),
    );
    const texts = fc.oneof(
      fc.tuple(part, part, part).map((parts) => parts.join('.')),
      fc.string(),
      fc
        .tuple(
          fc.dictionary(fc.string(), fc.jsonValue()),
          fc.dictionary(
            fc.constantFrom(
              'vc',
              'iss',
              'sub',
              'nbf',
              'exp',
              'jti',
              '__proto__',
              'credentialSubject',
            ),
            fc.jsonValue(),
          ),
        )
        .map(([header, payload]) => unsigned(header, payload)),
    );
    fc.assert(
      fc.property(texts, (text) => /^(?:read|ERR_[A-Z_]+)$/.test(codeOf(() => parseVcJwt(text)))),
      { numRuns: 1000 },
    );
  });
});

describe('isCompactJws', () => {
  it.each(['e30.e30.AA', 'a.b.', 'A-_.0.9'])('MUST know %s', (text) => {
    expect(isCompactJws(text)).toBe(true);
  });
  it.each(['', '{"a":1}', '.e30.AA', 'e30..AA', 'a.b', 'a.b.c.d', 'a.b.c\n'])(
    'MUST NOT take %j for one',
    (text) => {
      expect(isCompactJws(text)).toBe(false);
    },
  );
});
