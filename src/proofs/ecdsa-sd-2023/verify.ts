import { encodeMultibase } from '../../foundation/encodings/multibase.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import { importPublicKey, type PublicKey, verifySignature } from '../../identity/index.js';
import { relabelLines } from '../../linked-data/disclosure/relabel-lines.js';
import { canonicalize } from '../../linked-data/index.js';
import type { SuiteVerdict, VerificationTask } from '../shared/types.js';
import { errorAt, malformed, mismatch, unsupported } from '../shared/verdicts.js';
import { kindOf, parseDerivedProofValue } from './proof-value.js';
import { hashMandatory, hashOptions, serializeSignData, splitLines } from './statements.js';

/**
 * Verifies a derived proof: that the issuer signed what is mandatory and the key of the statements, and that key each
 * statement that is shown.
 *
 * @throws `MicrocertError` when the document or the proof cannot be read as linked data.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023
 */
export async function verifyEcdsaSd2023(task: VerificationTask): Promise<SuiteVerdict> {
  const { document, proof, signature: bytes, key, contexts, previous } = task;
  if (previous.length > 0) return unsupported('ERR_PROOF_CHAIN');
  if (kindOf(bytes) === 'base') return refused(BASE);
  // createVerifyData, steps 1 and 2.
  const derived = parseDerivedProofValue(bytes);
  const own = derived && importedKey(derived.publicKey);
  if (derived === undefined || own === undefined) return refused(NOT_DERIVED);
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = derived;
  const proofHash = await hashOptions(proof, document, contexts);

  // Steps 3 and 4: the lines that were signed, in their order.
  const lines = relabelLines(await canonicalize(document, { contexts }), labels);
  if (lines === undefined) return mismatch();
  // Steps 5 and 6.
  const { mandatory, nonMandatory } = splitLines(lines, mandatoryIndexes);
  // Verify derived proof, step 4: the count is looked at before any signature is.
  if (mandatory.length !== mandatoryIndexes.length) return mismatch();
  if (nonMandatory.length !== signatures.length) return mismatch();
  const mandatoryHash = await hashMandatory(mandatory);
  const signed = serializeSignData(proofHash, publicKey, mandatoryHash);
  if (!(await verifySignature(key, signed, baseSignature))) return mismatch();
  if (!(await allHold(own, nonMandatory, signatures))) return mismatch();
  return { outcome: 'passed', findings: [] };
}

/** Whether each line was signed with a key; the first that was not ends it. */
export async function allHold(
  key: PublicKey,
  lines: readonly string[],
  signatures: readonly Uint8Array[],
): Promise<boolean> {
  const encoder = new TextEncoder();
  for (const [index, line] of lines.entries()) {
    const signature = signatures[index];
    if (signature === undefined) return false;
    if (!(await verifySignature(key, encoder.encode(line), signature))) return false;
  }
  return true;
}

/** The key of the statements; nothing when it is no P-256 key. */
export function importedKey(publicKey: Uint8Array): PublicKey | undefined {
  try {
    const key = importPublicKey(encodeMultibase(publicKey));
    return key.algorithm === 'P-256' ? key : undefined;
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

function refused(hint: LocalText): SuiteVerdict {
  return malformed([errorAt('ERR_PROOF_INVALID', '/proof/proofValue', hint)]);
}

const BASE: LocalText = {
  en: 'this is the base proof, which its holder keeps: a proof is derived from it for each verifier, and shows the parts that were chosen',
  fr: 'c’est la preuve de base, que garde son détenteur : une preuve en est dérivée pour chaque vérificateur, et montre les parties choisies',
};
const NOT_DERIVED: LocalText = {
  en: 'this is no derived proof of ecdsa-sd-2023, or not in the one form that it has',
  fr: 'ce n’est pas une preuve dérivée de ecdsa-sd-2023, ou pas dans la seule forme qu’elle a',
};
