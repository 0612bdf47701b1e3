import { hostile } from '../support/hostile.js';
import {
  claimsOf,
  type Draft,
  GOOD,
  ISSUER,
  jwt,
  jwtOf,
  part,
  STRANGER,
  tampered,
  unsigned,
} from '../support/hostile-credentials.js';
import { KID, SIGNATURE, SIGNATURE_CHECK } from './jwt-parts.js';

/** A claim that says something else than the credential, well signed. */
const withClaims = (claims: object) => jwtOf({ ...claimsOf(), ...claims });

hostile('claims of JWTs', [
  ...[
    ['iss', STRANGER.id],
    ['iss', `${ISSUER} `],
    ['iss', null],
    ['iss', [ISSUER]],
    ['sub', 'did:example:other'],
    ['sub', 1],
    ['jti', 'urn:uuid:00000000-0000-4000-8000-000000000009'],
    ['jti', ''],
    ['nbf', Date.parse('2026-03-02T08:00:01Z') / 1000],
    ['nbf', 0],
    ['exp', Date.parse('2030-03-02T08:00:00Z') / 1000],
  ].map(([name, value]) => ({
    name: `${name} = ${JSON.stringify(value).slice(0, 24)}`,
    input: () => withClaims({ [name as string]: value }),
    check: 'jwt.claims',
    code: 'jwt.claim-differs',
  })),
  ...[
    ['nbf', '1772438400'],
    ['nbf', -1],
    ['exp', null],
    ['exp', '4000000000'],
    ['exp', {}],
  ].map(([name, value]) => ({
    name: `${name} = ${JSON.stringify(value)}`,
    input: () => withClaims({ [name as string]: value }),
    check: 'jwt.claims',
    code: 'jwt.claim-malformed',
  })),
  {
    name: 'made in the future',
    input: () => withClaims({ iat: 4_000_000_000 }),
    check: 'jwt.claims',
    code: 'jwt.not-yet',
  },
  {
    name: 'expired',
    input: () =>
      jwt((draft) => {
        draft.validUntil = '2026-07-01T00:00:00Z';
      }),
    check: 'jwt.claims',
    code: 'jwt.expired',
  },
  {
    name: 'expired by the claim alone',
    input: () => {
      const { validUntil: _, ...rest } = claimsOf();
      return jwtOf({ ...rest, exp: 1_780_000_000 });
    },
    check: 'jwt.claims',
    code: 'jwt.expired',
  },
  {
    name: 'not valid yet',
    input: () =>
      jwt((draft) => {
        draft.validFrom = '2027-01-01T00:00:00Z';
      }),
    check: 'jwt.claims',
    code: 'jwt.not-yet',
  },
  {
    name: 'valid from 1e308',
    input: () => withClaims({ nbf: 1e308 }),
    check: 'jwt.claims',
    code: 'jwt.claim-differs',
  },
  {
    name: 'a member that no context defines',
    input: () => withClaims({ role: 'admin' }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'two credentials',
    input: () => jwtOf({ ...claimsOf(), vc: unsigned() }),
    check: 'input.format',
    code: 'ERR_JWT_TWO_DOCUMENTS',
  },
  {
    name: 'two credentials, one in a list',
    input: () => jwtOf({ vc: [unsigned(), unsigned()] }),
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  {
    name: 'a presentation beside',
    input: () => withClaims({ vp: { type: 'VerifiablePresentation' } }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a forged proof inside a good JWT',
    input: async () => {
      const forged = (await tampered((draft) => {
        draft.name = 'x';
      })) as Draft;
      return jwtOf(claimsOf(forged));
    },
    ...SIGNATURE_CHECK,
  },
  {
    name: 'a good proof inside a stranger’s JWT',
    input: () => jwtOf(claimsOf(GOOD), {}, STRANGER),
    check: 'issuer.binding',
    code: '',
    acceptedAs: 'the proof of the issuer covers all of it',
  },
  {
    name: 'a good proof inside a forged JWT',
    input: () => `${part({ alg: 'EdDSA', kid: KID })}.${part(claimsOf(GOOD))}.${SIGNATURE}`,
    ...SIGNATURE_CHECK,
  },
]);
