import { createHmac } from 'node:crypto';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { publicKeyToJwk, publicKeyToPem } from '../../src/identity/index.js';
import { hostile } from '../support/hostile.js';
import {
  claimsOf,
  type Draft,
  jwtOf,
  PARTIES,
  part,
  STRANGER,
  unsigned,
} from '../support/hostile-credentials.js';
import { HEADER, KID, PAYLOAD, SIGNATURE, SIGNATURE_CHECK } from './jwt-parts.js';

const KEY = PARTIES.Ed25519.signer.publicKey;

/** Changes the header and keeps the signature. */
const withHeader = (header: object) =>
  `${part({ alg: 'EdDSA', typ: 'JWT', kid: KID, ...header })}.${PAYLOAD}.${SIGNATURE}`;

/** Signed with what everybody knows as a shared secret. */
function withSharedSecret(secret: string | Uint8Array): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: KID })}.${PAYLOAD}`;
  return `${text}.${encodeBase64url(createHmac('sha256', secret).update(text).digest())}`;
}

const jwk = (key: typeof STRANGER) => publicKeyToJwk(key.signer.publicKey) as unknown as Draft;

const trusting = (id: string) => () => ({ trust: [id] });

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
