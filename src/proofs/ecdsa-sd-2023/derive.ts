import { DISCLOSING_TEXTS } from '../../foundation/errors/disclosing-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { ContextStore } from '../../linked-data/index.js';
import { decodeProofValue } from './decode-proof-value.js';
import { parseBaseProofValue, serializeDerivedProofValue } from './proof-value.js';
import { groupWithHmac, splitLines } from './statements.js';
import { allHold, importedKey } from './verify.js';

/** What a proof is derived of. */
export interface DeriveTask {
  /** A snapshot of the document without proofs. */
  readonly document: JsonObject;
  /** Its base proof. */
  readonly proof: JsonObject;
  /** What is to be shown beside what is always shown. */
  readonly selectivePointers: readonly JsonPointer[];
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
}

/** A part of a document, and the proof of it. */
export interface Derived {
  readonly document: JsonObject;
  readonly proof: JsonObject;
}

/**
 * Derives a proof of parts of a document.
 *
 * @throws `MicrocertError` `ERR_NOT_DERIVABLE` when there is no base proof, when it does not belong to the document, and
 * when nothing is to be shown; `ERR_SELECTION` for a pointer that selects nothing that means anything by itself.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023
 */
export async function deriveEcdsaSd2023(task: DeriveTask): Promise<Derived> {
  const { document, proof, selectivePointers, contexts } = task;
  // createDisclosureData, step 1.
  const bytes = decodeProofValue(proof['proofValue']);
  const base = bytes && parseBaseProofValue(bytes);
  const own = base && importedKey(base.publicKey);
  if (base === undefined || own === undefined) throw notDerivable(NO_BASE_PROOF);
  const { hmacKey, mandatoryPointers, signatures } = base;

  // Steps 2 to 8.
  const combinedPointers = [...mandatoryPointers, ...selectivePointers];
  if (combinedPointers.length === 0) throw notDerivable(NOTHING);
  const { lines, groups } = await groupWithHmac(document, [mandatoryPointers, combinedPointers], {
    hmacKey,
    contexts,
  });
  const [mandatoryGroup, combinedGroup] = groups;
  if (mandatoryGroup === undefined || combinedGroup?.document === undefined)
    throw notDerivable(NOTHING);
  const mandatory = new Set(mandatoryGroup.indexes);

  // A holder finds out here that something was changed, not in front of a verifier.
  const { nonMandatory } = splitLines(lines, mandatoryGroup.indexes);
  if (nonMandatory.length !== signatures.length || !(await allHold(own, nonMandatory, signatures)))
    throw notDerivable(CHANGED);

  // Steps 9 to 13: what is mandatory by its place among the lines shown; the signatures of the others.
  const shown = combinedGroup.indexes;
  const mandatoryIndexes = [...shown.keys()].filter((at) => mandatory.has(shown[at] ?? -1));
  const signed = new Map<number, Uint8Array | undefined>();
  for (const index of lines.keys())
    if (!mandatory.has(index)) signed.set(index, signatures[signed.size]);
  const filtered = shown.flatMap((index) => signed.get(index) ?? []);

  // Steps 14 to 19: the labels that a verifier will see, and those that were signed.
  const proofValue = serializeDerivedProofValue({
    baseSignature: base.baseSignature,
    publicKey: base.publicKey,
    signatures: filtered,
    labels: combinedGroup.labels,
    mandatoryIndexes,
  });
  const { '@context': _, ...options } = proof;
  return { document: combinedGroup.document, proof: { ...options, proofValue } };
}

/** The refusal to show a part. */
export function notDerivable(hint: LocalText): MicrocertError<'ERR_NOT_DERIVABLE'> {
  return new MicrocertError('ERR_NOT_DERIVABLE', { pointer: '/proof', hint }, DISCLOSING_TEXTS);
}

const NO_BASE_PROOF: LocalText = {
  en: 'the proof is no base proof of ecdsa-sd-2023, or not in the one form that it has',
  fr: 'la preuve n’est pas une preuve de base de ecdsa-sd-2023, ou pas dans la seule forme qu’elle a',
};
const NOTHING: LocalText = {
  en: 'nothing is always shown, and nothing was chosen',
  fr: 'rien n’est toujours montré, et rien n’a été choisi',
};
const CHANGED: LocalText = {
  en: 'the credential was changed after it was signed',
  fr: 'le justificatif a été modifié après sa signature',
};
