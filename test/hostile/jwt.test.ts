import { createHmac } from 'node:crypto';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { publicKeyToJwk, publicKeyToPem } from '../../src/identity/index.js';
import { hostile } from '../support/hostile.js';
import {
  claimsOf,
  type Draft,
  GOOD,
  GOOD_JWT,
  ISSUER,
  jwt,
  jwtOf,
  PARTIES,
  part,
  STRANGER,
  tampered,
  unsigned,
} from '../support/hostile-credentials.js';

const [HEADER = '', PAYLOAD = '', SIGNATURE = ''] = GOOD_JWT.split('.');
const KEY = PARTIES.Ed25519.signer.publicKey;
const KID = PARTIES.Ed25519.signer.id;

/** Changes the header and keeps the signature. */
const withHeader = (header: object) =>
  `${part({ alg: 'EdDSA', typ: 'JWT', kid: KID, ...header })}.${PAYLOAD}.${SIGNATURE}`;

/** A claim that says something else than the credential, well signed. */
const withClaims = (claims: object) => jwtOf({ ...claimsOf(), ...claims });

/** Signed with what everybody knows as a shared secret. */
function withSharedSecret(secret: string | Uint8Array): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: KID })}.${PAYLOAD}`;
  return `${text}.${encodeBase64url(createHmac('sha256', secret).update(text).digest())}`;
}

const jwk = (key: typeof STRANGER) => publicKeyToJwk(key.signer.publicKey) as unknown as Draft;
const envelope = (token: string, more: object = {}) => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  type: 'EnvelopedVerifiableCredential',
  id: `data:application/vc+jwt,${token}`,
  ...more,
});

const trusting = (id: string) => () => ({ trust: [id] });
const SIGNATURE_CHECK = { check: 'proof.signature', code: 'ERR_PROOF_SIGNATURE' };

hostile('headers of JWTs', [
  {
    name: 'alg none',
    input: () => `${part({ alg: 'none', kid: KID })}.${PAYLOAD}.`,
    check: 'jwt.header',
    code: 'jwt.algorithm',
  },
  ...[
    'None',
    'NONE',
    'nOnE',
    '',
    ' EdDSA',
    'eddsa',
    'HS256',
    'HS512',
    'RS512',
    'PS256',
    'ES512',
    'ES256K',
    'Ed448',
    'constructor',
    '__proto__',
  ].map((alg) => ({
    name: `alg "${alg}"`,
    input: () => withHeader({ alg }),
    check: 'jwt.header',
    code: 'jwt.algorithm',
  })),
  ...[null, 1, ['EdDSA'], { EdDSA: true }].map((alg) => ({
    name: `alg ${JSON.stringify(alg)}`,
    input: () => withHeader({ alg }),
    check: 'jwt.header',
    code: 'jwt.algorithm',
  })),
  {
    name: 'no alg',
    input: () => `${part({ kid: KID })}.${PAYLOAD}.${SIGNATURE}`,
    check: 'jwt.header',
    code: 'jwt.algorithm',
  },
  {
    name: 'a good header without a signature',
    input: () => `${HEADER}.${PAYLOAD}.`,
    ...SIGNATURE_CHECK,
  },
  {
    name: 'HS256 with the public key as secret',
    input: () => withSharedSecret(KEY.bytes as Uint8Array),
    check: 'jwt.header',
    code: 'jwt.algorithm',
  },
  {
    name: 'HS256 with the public key in PEM as secret',
    input: () => withSharedSecret(publicKeyToPem(KEY)),
    check: 'jwt.header',
    code: 'jwt.algorithm',
  },
  {
    name: 'HS256 with the key in JWK as secret',
    input: () => withSharedSecret(JSON.stringify(publicKeyToJwk(KEY))),
    check: 'jwt.header',
    code: 'jwt.algorithm',
  },
  ...(['ES256', 'ES384', 'RS256'] as const).map((alg) => ({
    name: `${alg} with an Ed25519 key`,
    input: () => jwtOf(claimsOf(), { alg }),
    check: 'proof.signature',
    code: 'jwt.algorithm-differs',
  })),
  ...(['P-256', 'P-384', 'RSA'] as const).map((algorithm) => ({
    name: `EdDSA with a key of kind ${algorithm}`,
    input: () =>
      jwtOf(claimsOf(unsigned(PARTIES[algorithm].id)), { alg: 'EdDSA' }, PARTIES[algorithm]),
    options: trusting(PARTIES[algorithm].id),
    check: 'proof.signature',
    code: 'jwt.algorithm-differs',
  })),
  {
    name: 'crit',
    input: () => jwtOf(claimsOf(), { crit: ['exp'] }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'crit, empty',
    input: () => jwtOf(claimsOf(), { crit: [] }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'a payload that is not encoded (b64)',
    input: () => jwtOf(claimsOf(), { b64: false, crit: ['b64'] }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'compression',
    input: () => jwtOf(claimsOf(), { zip: 'DEF' }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'an address of keys (jku)',
    input: () => jwtOf(claimsOf(), { jku: 'https://a.example/keys' }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'an address of certificates (x5u)',
    input: () => jwtOf(claimsOf(), { x5u: 'https://a.example/cert' }),
    check: 'jwt.header',
    code: 'jwt.header-refused',
  },
  {
    name: 'a stranger’s key inside, and no name',
    input: () => jwtOf(claimsOf(), { kid: undefined as never, jwk: jwk(STRANGER) }, STRANGER),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'a stranger’s key inside, under the issuer’s name',
    input: () => jwtOf(claimsOf(), { kid: KID, jwk: jwk(STRANGER) }, STRANGER),
    check: 'proof.signature',
    code: 'jwt.two-keys',
  },
  {
    name: 'a stranger’s key inside, under a name that is no address',
    input: () => jwtOf(claimsOf(), { kid: 'key-1', jwk: jwk(STRANGER) }, STRANGER),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'a stranger’s key inside, under any policy that trusts everybody',
    options: () => ({ trust: 'any' as const }),
    input: () => jwtOf(claimsOf(), { kid: 'key-1', jwk: jwk(STRANGER) }, STRANGER),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'a private key inside',
    input: () => jwtOf(claimsOf(), { jwk: { ...jwk(PARTIES.Ed25519), d: 'AA' } }),
    check: 'jwt.header',
    code: 'jwt.private-key',
  },
  {
    name: 'a shared key inside',
    input: () => jwtOf(claimsOf(), { jwk: { kty: 'oct', k: 'AA' } }),
    check: 'jwt.header',
    code: 'jwt.private-key',
  },
  {
    name: 'a key that is none',
    input: () => jwtOf(claimsOf(), { jwk: [] as never }),
    check: 'jwt.header',
    code: 'jwt.key',
  },
  {
    name: 'no key',
    input: () => jwtOf(claimsOf(), { kid: undefined as never }),
    check: 'jwt.header',
    code: 'jwt.no-key',
  },
  {
    name: 'the name of a key as a list',
    input: () => jwtOf(claimsOf(), { kid: [KID] as never }),
    check: 'jwt.header',
    code: 'jwt.key-id',
  },
  {
    name: 'the name of a key that leads out (../)',
    input: () => jwtOf(claimsOf(), { kid: '../../../etc/passwd' }),
    check: 'proof.signature',
    code: 'jwt.key-id',
  },
  {
    name: 'another type of token',
    input: () => jwtOf(claimsOf(), { typ: 'at+jwt' }),
    check: 'jwt.header',
    code: 'jwt.type',
  },
  {
    name: 'a type that is a list',
    input: () => jwtOf(claimsOf(), { typ: ['JWT'] as never }),
    check: 'jwt.header',
    code: 'jwt.type',
  },
  {
    name: 'a presentation',
    input: () => jwtOf(claimsOf(), { typ: 'vp+jwt' }),
    check: 'jwt.header',
    code: 'jwt.type',
  },
  {
    name: 'another content',
    input: () => jwtOf(claimsOf(), { cty: 'JWT' }),
    check: 'jwt.header',
    code: 'jwt.content-type',
  },
  {
    name: 'somebody else’s key',
    input: () => jwtOf(claimsOf(), {}, STRANGER),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'a header with a member twice',
    input: () =>
      `${encodeBase64url(new TextEncoder().encode(`{"alg":"EdDSA","alg":"none","kid":"${KID}"}`))}.${PAYLOAD}.${SIGNATURE}`,
    check: 'input.format',
    code: 'ERR_JSON_DUPLICATE_KEY',
  },
  {
    name: 'a key whose DID is elsewhere',
    input: () => jwtOf(claimsOf(), { kid: 'did:web:elsewhere.example#key-1' }),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
]);

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

hostile('forms of JWTs', [
  {
    name: 'another payload',
    input: () => `${HEADER}.${part({ ...claimsOf(), name: 'Doctorat' })}.${SIGNATURE}`,
    ...SIGNATURE_CHECK,
  },
  {
    name: 'two parts',
    input: () => `${HEADER}.${PAYLOAD}`,
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  {
    name: 'four parts',
    input: () => `${GOOD_JWT}.x`,
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  {
    name: 'five parts (encrypted)',
    input: () => `${HEADER}.a.b.c.d`,
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  { name: 'padding', input: () => `${GOOD_JWT}==`, check: 'input.format', code: 'ERR_JWT_SYNTAX' },
  {
    name: 'a payload that is no JSON',
    input: () => `${HEADER}.${encodeBase64url(new Uint8Array([1, 2, 3]))}.${SIGNATURE}`,
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'a payload that is a text',
    input: () => `${HEADER}.${part('x')}.${SIGNATURE}`,
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  {
    name: 'bits left over in the signature',
    input: () => `${HEADER}.${PAYLOAD}.${SIGNATURE.slice(0, -1)}${nextSign(SIGNATURE)}`,
    check: 'input.format',
    code: 'ERR_JWT_SYNTAX',
  },
  {
    name: 'a signature with a byte too many',
    input: () => `${GOOD_JWT}AA`,
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'the JSON serialization of a JWS',
    input: () => ({ payload: PAYLOAD, protected: HEADER, signature: SIGNATURE }),
    check: 'proof.signature',
    code: 'proof.missing',
  },
  {
    name: 'an envelope with a member beside',
    input: () => envelope(GOOD_JWT, { name: 'Doctorat' }),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope with a proof beside',
    input: () => envelope(GOOD_JWT, { proof: GOOD['proof'] }),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope without a JWT',
    input: () => envelope('x'),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope with a forged JWT',
    input: () => envelope(`${GOOD_JWT.slice(0, -4)}AAAA`),
    ...SIGNATURE_CHECK,
  },
  {
    name: 'an envelope in an envelope',
    input: () =>
      envelope(encodeBase64url(new TextEncoder().encode(JSON.stringify(envelope(GOOD_JWT))))),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope that is a credential as well',
    input: () => ({
      ...GOOD,
      type: [...(GOOD['type'] as string[]), 'EnvelopedVerifiableCredential'],
    }),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope with another type beside',
    input: () => envelope(GOOD_JWT, { type: ['EnvelopedVerifiableCredential', 'x'] }),
    check: 'input.format',
    code: 'input.envelope',
  },
  {
    name: 'an envelope with inline contexts',
    input: () => envelope(GOOD_JWT, { '@context': { name: 'https://a.example/x' } }),
    check: 'input.format',
    code: 'input.envelope',
  },
]);

function nextSign(text: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return signs[signs.indexOf(text.at(-1) ?? '') + 1] ?? 'B';
}
