import { encodeMultibase } from '../../src/foundation/encodings/multibase.js';
import { hostile } from '../support/hostile.js';
import {
  type Draft,
  ISSUER,
  PARTIES,
  STRANGER,
  signed,
  tampered,
} from '../support/hostile-credentials.js';

/** Points of small order (RFC 7748 and 8032): with such a key, one signature holds for every document. */
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0100000000000000000000000000000000000000000000000000000000000080',
];

const multikey = (prefix: number[], hex: string) =>
  encodeMultibase(new Uint8Array([...prefix, ...Buffer.from(hex, 'hex')]));
const withKey = (key: string) =>
  tampered((draft) => {
    draft.issuer.id = `did:key:${key}`;
    draft.proof[0].verificationMethod = `did:key:${key}#${key}`;
    draft.proof[0].proofValue = encodeMultibase(new Uint8Array([1, ...new Uint8Array(63)]));
  });

hostile('keys', [
  ...SMALL_ORDER.map((hex) => ({
    name: `of small order, ${hex.slice(0, 8)}…${hex.slice(-2)}`,
    input: () => withKey(multikey([0xed, 0x01], hex)),
    options: () => ({ trust: 'any' as const }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  })),
  {
    name: 'too short',
    input: () => withKey(multikey([0xed, 0x01], '00'.repeat(31))),
    check: 'proof.signature',
    code: 'ERR_KEY_FORMAT',
  },
  {
    name: 'a private one',
    input: () => withKey(multikey([0x80, 0x26], '11'.repeat(32))),
    check: 'proof.signature',
    code: 'ERR_KEY_TYPE',
  },
  {
    name: 'off the curve P-256',
    input: () => withKey(multikey([0x80, 0x24], `02${'ff'.repeat(32)}`)),
    check: 'proof.signature',
    code: 'ERR_KEY_FORMAT',
  },
  {
    name: 'at infinity on P-256',
    input: () => withKey(multikey([0x80, 0x24], `00${'00'.repeat(32)}`)),
    check: 'proof.signature',
    code: 'ERR_KEY_FORMAT',
  },
  {
    name: 'of X25519',
    input: () => withKey(multikey([0xec, 0x01], '09'.padEnd(64, '0'))),
    check: 'proof.signature',
    code: 'ERR_KEY_TYPE',
  },
  {
    name: 'in base58 with signs outside of it',
    input: () => withKey('z6Mk0OIl'),
    check: 'proof.signature',
    code: 'ERR_DID_SYNTAX',
  },
  {
    name: 'pinned, and another one signed',
    input: () => signed(),
    options: () => ({ trust: [{ id: ISSUER, keys: [STRANGER.id.slice(8)] }] }),
    check: 'issuer.binding',
    code: 'issuer.not-pinned',
  },
  {
    name: 'revoked before the proof was made',
    input: () => webCredential(),
    options: () => ({
      trust: ['did:web:univ.example'],
      didDocuments: [webDocument({ revoked: '2026-06-01T00:00:00Z' })],
    }),
    check: 'issuer.key-validity',
    code: 'issuer.key-revoked',
  },
  {
    name: 'expired before the proof was made',
    input: () => webCredential(),
    options: () => ({
      trust: ['did:web:univ.example'],
      didDocuments: [webDocument({ expires: '2026-06-01T00:00:00Z' })],
    }),
    check: 'issuer.key-validity',
    code: 'issuer.key-expired',
  },
  {
    name: 'not for assertion',
    input: () => webCredential(),
    options: () => ({
      trust: ['did:web:univ.example'],
      didDocuments: [{ ...webDocument(), assertionMethod: [] }],
    }),
    check: 'proof.signature',
    code: 'ERR_VERIFICATION_METHOD',
  },
  {
    name: 'of a controller elsewhere',
    input: () => webCredential(),
    options: () => ({
      trust: ['did:web:univ.example'],
      didDocuments: [webDocument({ controller: 'did:web:elsewhere.example' })],
    }),
    check: 'proof.signature',
    code: 'ERR_VERIFICATION_METHOD',
  },
]);

const WEB: Draft = { id: 'did:web:univ.example' };
async function webCredential() {
  const { signer } = PARTIES.Ed25519;
  const web = { ...signer, id: 'did:web:univ.example#key-1' };
  return signed(undefined, { party: { id: WEB.id, signer: web as never } });
}
function webDocument(more: object = {}): Draft {
  const key = PARTIES.Ed25519.signer.publicKey;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: WEB.id,
    verificationMethod: [
      {
        id: `${WEB.id}#key-1`,
        type: 'Multikey',
        controller: WEB.id,
        publicKeyMultibase: (key as { multibase?: string }).multibase,
        ...more,
      },
    ],
    assertionMethod: [`${WEB.id}#key-1`],
  };
}
