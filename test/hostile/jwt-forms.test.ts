import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import { hostile } from '../support/hostile.js';
import { claimsOf, GOOD, GOOD_JWT, part } from '../support/hostile-credentials.js';
import { HEADER, PAYLOAD, SIGNATURE, SIGNATURE_CHECK } from './jwt-parts.js';

const envelope = (token: string, more: object = {}) => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  type: 'EnvelopedVerifiableCredential',
  id: `data:application/vc+jwt,${token}`,
  ...more,
});

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
