import fc from 'fast-check';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import type { SignedEndorsement } from '../../src/model/endorsement.js';
import { text } from './arbitrary-values.js';

const credential = (about: string) =>
  fc.record({ id: fc.uuid(), name: text, comment: text }).map(({ id, name, comment }) => ({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name,
    issuer: { id: 'did:web:agency.example', type: ['Profile'], name: 'Agency' },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: comment },
  }));

const embedded = (about: string): fc.Arbitrary<SignedEndorsement> =>
  credential(about).map((unsigned) => ({
    ...unsigned,
    proof: [
      {
        type: 'DataIntegrityProof',
        created: '2026-07-01T00:00:00Z',
        verificationMethod: 'did:web:agency.example#key-1',
        cryptosuite: 'eddsa-rdfc-2022',
        proofPurpose: 'assertionMethod',
        proofValue: 'z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZgNSARiKBk9czhSePTFehP8',
      },
    ],
  }));

const part = (value: object): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

const jwt = (about: string): fc.Arbitrary<SignedEndorsement> =>
  credential(about).map((payload) => `${part({ alg: 'EdDSA' })}.${part(payload)}.c2lnbmF0dXJl`);

/** Endorsements of something, in the order in which they are read back; no proof holds. */
const arbitraryEndorsements = (about: string): fc.Arbitrary<readonly SignedEndorsement[]> =>
  fc
    .tuple(fc.array(embedded(about), { maxLength: 2 }), fc.array(jwt(about), { maxLength: 1 }))
    .map((kinds) => kinds.flat())
    .filter((endorsements) => endorsements.length > 0);

/** What is endorsed, seldom with endorsements: embedded ones are left to the whole way, and most tests are about templates. */
export const seldomEndorsed = <Thing extends object>(
  thing: Thing,
  about: string,
): fc.Arbitrary<Thing & { readonly endorsements?: readonly SignedEndorsement[] }> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(thing) },
    {
      weight: 1,
      arbitrary: arbitraryEndorsements(about).map((endorsements) => ({ ...thing, endorsements })),
    },
  );
