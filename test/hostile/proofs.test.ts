import { decodeMultibase, encodeMultibase } from '../../src/foundation/encodings/multibase.js';
import { hostile } from '../support/hostile.js';
import {
  type Draft,
  ISSUER,
  PARTIES,
  STRANGER,
  signed,
  tampered,
} from '../support/hostile-credentials.js';
import { inProof } from './changed-proofs.js';

const without = (name: string) => (draft: Draft) => {
  delete draft.proof[0][name];
};
const METHOD = PARTIES.Ed25519.signer.id;
const FUTURE = '2030-01-01T00:00:00Z';

/** The order of the group of Ed25519 (RFC 8032, section 5.1). */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the order of the group added to its second half: equal to careless verifiers. */
function malleable(proofValue: string): string {
  const bytes = decodeMultibase(proofValue);
  let s = 0n;
  for (const byte of bytes.slice(32).reverse()) s = (s << 8n) | BigInt(byte);
  s += L;
  for (let at = 32; at < 64; at++) {
    bytes[at] = Number(s & 255n);
    s >>= 8n;
  }
  return encodeMultibase(bytes);
}

hostile('proofs', [
  {
    name: 'none',
    input: () =>
      tampered((draft) => {
        delete draft.proof;
      }),
    check: 'proof.signature',
    code: 'proof.missing',
  },
  {
    name: 'an empty list',
    input: () =>
      tampered((draft) => {
        draft.proof = [];
      }),
    check: 'proof.signature',
    code: 'proof.missing',
  },
  {
    name: 'null',
    input: () =>
      tampered((draft) => {
        draft.proof = null;
      }),
    check: 'proof.suite',
    code: 'proof.malformed',
  },
  {
    name: 'a text',
    input: () =>
      tampered((draft) => {
        draft.proof = 'proof';
      }),
    check: 'proof.suite',
    code: 'proof.malformed',
  },
  {
    name: 'one good, one text',
    input: () => tampered((draft) => draft.proof.push('x')),
    check: 'proof.suite',
    code: 'proof.malformed',
  },
  {
    name: 'an empty object',
    input: () =>
      tampered((draft) => {
        draft.proof = {};
      }),
    check: 'proof.suite',
    code: 'proof.malformed',
  },
  {
    name: 'no purpose',
    input: () => tampered(without('proofPurpose')),
    check: 'proof.purpose',
    code: 'proof.purpose',
  },
  ...['authentication', 'AssertionMethod', 'https://w3id.org/security#assertionMethod', ''].map(
    (proofPurpose) => ({
      name: `the purpose "${proofPurpose}"`,
      input: () => tampered(inProof({ proofPurpose })),
      check: 'proof.purpose',
      code: 'proof.purpose',
    }),
  ),
  {
    name: 'two purposes',
    input: () => tampered(inProof({ proofPurpose: ['assertionMethod', 'authentication'] })),
    check: 'proof.purpose',
    code: 'proof.purpose',
  },
  {
    name: 'another purpose, well signed',
    input: () => signed(undefined, { proofPurpose: 'authentication' } as never),
    check: 'proof.purpose',
    code: 'proof.purpose',
  },
  {
    name: 'an end that has come',
    input: () => tampered(inProof({ expires: '2026-07-01T00:00:00Z' })),
    check: 'proof.expiry',
    code: 'proof.expired',
  },
  {
    name: 'an end that no calendar knows',
    input: () => tampered(inProof({ expires: '2099-02-30T00:00:00Z' })),
    check: 'proof.expiry',
    code: 'proof.date',
  },
  {
    name: 'an end as a number',
    input: () => tampered(inProof({ expires: 4_000_000_000 })),
    check: 'proof.expiry',
    code: 'proof.date',
  },
  {
    name: 'an end in a list',
    input: () => tampered(inProof({ expires: [FUTURE] })),
    check: 'proof.expiry',
    code: 'proof.date',
  },
  {
    name: 'made in the future',
    input: () => tampered(inProof({ created: FUTURE })),
    check: 'proof.expiry',
    code: 'proof.not-yet',
  },
  {
    name: 'made in the future, well signed',
    input: () => signed(undefined, { created: FUTURE }),
    check: 'proof.expiry',
    code: 'proof.not-yet',
  },
  {
    name: 'made on no day',
    input: () => tampered(inProof({ created: '2026-02-30T00:00:00Z' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'made at no offset',
    input: () => tampered(inProof({ created: '2026-07-01T12:00:00' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'no date',
    input: () => tampered(without('created')),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'by somebody else’s key',
    input: () =>
      signed(
        (draft) => {
          draft.issuer.id = ISSUER;
        },
        { party: STRANGER },
      ),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'by somebody else’s key, whoever is trusted',
    options: () => ({ trust: 'any' as const }),
    input: () =>
      signed(
        (draft) => {
          draft.issuer.id = ISSUER;
        },
        { party: STRANGER },
      ),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'by somebody else, trusted by nobody',
    input: () => signed(undefined, { party: STRANGER }),
    check: 'issuer.trust',
    code: 'issuer.not-listed',
  },
  {
    name: 'of a foreign host',
    input: () => tampered(inProof({ verificationMethod: 'did:web:elsewhere.example#key-1' })),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'of a foreign address',
    input: () => tampered(inProof({ verificationMethod: 'https://elsewhere.example/key' })),
    check: 'proof.signature',
    verdict: 'undetermined',
    code: 'ERR_DID_NOT_AVAILABLE',
  },
  {
    name: 'of an issuer, where another one is trusted',
    input: () => signed(undefined, { party: PARTIES.Ed25519 }),
    options: () => ({ trust: ['did:web:univ.example'] }),
    check: 'issuer.trust',
    code: 'issuer.not-listed',
  },
  {
    name: 'of a method that is an object',
    input: () =>
      tampered(
        inProof({
          verificationMethod: {
            id: METHOD,
            type: 'Multikey',
            publicKeyMultibase: METHOD.split('#')[1] ?? '',
          },
        }),
      ),
    check: 'proof.signature',
    code: 'proof.no-method',
  },
  {
    name: 'of no method',
    input: () => tampered(without('verificationMethod')),
    check: 'proof.signature',
    code: 'proof.no-method',
  },
  {
    name: 'of a fragment only',
    input: () => tampered(inProof({ verificationMethod: `#${METHOD.split('#')[1]}` })),
    check: 'proof.signature',
    code: 'ERR_VERIFICATION_METHOD',
  },
  {
    name: 'of another key in the fragment',
    input: () => tampered(inProof({ verificationMethod: `${ISSUER}#${STRANGER.id.slice(8)}` })),
    check: 'proof.signature',
    code: 'ERR_VERIFICATION_METHOD',
  },
  {
    name: 'of an unknown method of DIDs',
    input: () => tampered(inProof({ verificationMethod: 'did:ion:EiA#key-1' })),
    check: 'issuer.binding',
    code: 'issuer.foreign-key',
  },
  {
    name: 'of a suite that is not known',
    input: () => tampered(inProof({ cryptosuite: 'rot13-2026' })),
    check: 'proof.suite',
    verdict: 'undetermined',
    code: 'proof.unknown-suite',
  },
  {
    name: 'of two suites',
    input: () => tampered(inProof({ cryptosuite: ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'] })),
    check: 'proof.suite',
    code: 'proof.malformed',
  },
  {
    name: 'of a suite for other keys',
    input: () => tampered(inProof({ cryptosuite: 'ecdsa-rdfc-2019' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_KEY',
  },
  {
    name: 'of the same key’s other suite',
    input: () => tampered(inProof({ cryptosuite: 'eddsa-jcs-2022' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'with a context of its own',
    input: () => tampered(inProof({ '@context': 'https://w3id.org/security/v2' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'with a jws beside',
    input: () => tampered(inProof({ jws: 'x..y' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'with a member beside',
    input: () => tampered(inProof({ note: 'x' })),
    check: 'proof.signature',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'with a nonce beside',
    input: () => tampered(inProof({ nonce: 'x' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'with a challenge beside',
    input: () => tampered(inProof({ challenge: 'x', domain: 'a.example' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'an empty value',
    input: () => tampered(inProof({ proofValue: '' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'a value of zeros',
    input: () => tampered(inProof({ proofValue: encodeMultibase(new Uint8Array(64)) })),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a value in base64',
    input: () =>
      tampered((draft) => {
        draft.proof[0].proofValue = `u${'A'.repeat(86)}`;
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'a value with a zero byte in front',
    input: () =>
      tampered((draft) => {
        draft.proof[0].proofValue = `z1${draft.proof[0].proofValue.slice(1)}`;
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_INVALID',
  },
  {
    name: 'a value with the order of the group added',
    input: () =>
      tampered((draft) => {
        draft.proof[0].proofValue = malleable(draft.proof[0].proofValue);
      }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
]);
