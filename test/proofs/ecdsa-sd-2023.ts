import { decodeBase64url } from '../../src/foundation/encodings/base64url.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import type { PublicKey, Signer } from '../../src/index.js';
import { type ContextStore, createContextStore } from '../../src/linked-data/index.js';
import { snapshotDocument } from '../../src/linked-data/snapshot-document.js';
import { deriveEcdsaSd2023 } from '../../src/proofs/ecdsa-sd-2023/derive.js';
import { type ProofResult, type Secured, secure, verifyProof } from '../../src/proofs/index.js';
import { CREATED, BADGE as PLAIN, signerWith } from './fixtures.js';

export const contexts: ContextStore = createContextStore();
export const signer: Signer = signerWith('P-256');
export const CONTROLLER: string = signer.id.split('#')[0] ?? '';
export const key: PublicKey = signer.publicKey;

export const LIST = '/credentialSubject/achievement/resultDescription';
export const RESULTS: JsonObject = {
  id: 'https://univ.example/mc/acv/2026#result',
  type: ['ResultDescription'],
  name: 'Mention',
  resultType: 'LetterGrade',
  allowedValue: ['C', 'B', 'A', 'B'],
};
/** The badge of the fixtures, by the issuer of these tests; lists are what the other implementation fails on. */
export function badge(
  change: (achievement: JsonObject) => JsonObject = (same) => same,
): JsonObject {
  const subject = PLAIN['credentialSubject'] as JsonObject;
  return {
    ...PLAIN,
    issuer: { id: CONTROLLER, type: ['Profile'], name: 'Université Exemple' },
    credentialSubject: { ...subject, achievement: change(subject['achievement'] as JsonObject) },
  };
}
export const withLists = (...more: readonly JsonObject[]): JsonObject =>
  badge((achievement) => ({ ...achievement, resultDescription: [RESULTS, ...more] }));

export const MANDATORY: readonly string[] = [
  '/issuer',
  '/validFrom',
  '/credentialSubject/achievement/name',
];
export const base = (
  document: JsonObject,
  mandatoryPointers: readonly string[] = MANDATORY,
): Promise<Secured> =>
  secure(document, {
    suite: 'ecdsa-sd-2023',
    signer,
    created: CREATED,
    contexts,
    mandatoryPointers,
  });

/** A document with the proof that was derived for it. */
export type Shown = JsonObject & { readonly proof: JsonObject };

export async function show(
  secured: JsonObject,
  ...selectivePointers: readonly string[]
): Promise<Shown> {
  const { proof, ...document } = secured;
  const [made = {}] = [proof as JsonValue].flat() as readonly JsonObject[];
  const derived = await deriveEcdsaSd2023({
    ...{ document: snapshotDocument(document), proof: made, selectivePointers, contexts },
  });
  return { ...derived.document, proof: derived.proof } as Shown;
}
export const verifyHere = (shown: JsonObject): Promise<ProofResult> =>
  verifyProof(shown, shown['proof'], { key, contexts });

const TAG = '/credentialSubject/achievement/tag';
export const SHOWN: Shown = await show(await base(withLists()), TAG, LIST, '/awardedDate');
export const value = (shown: JsonObject): string =>
  String((shown['proof'] as JsonObject)['proofValue']);
export const bytes: Uint8Array = decodeBase64url(value(SHOWN).slice(1));
