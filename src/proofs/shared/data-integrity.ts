import { verifySignature } from '../../identity/index.js';
import { CREDENTIALS_V2, DATA_INTEGRITY_V1, DATA_INTEGRITY_V2 } from '../../linked-data/index.js';
import { type Cryptosuite, createHashData } from './cryptosuite.js';
import { ensureContext } from './ensure-context.js';
import { decodeSignature, encodeSignature } from './proof-value.js';
import { sign } from './sign.js';
import type { SecuredParts, SigningTask, SuiteVerdict, VerificationTask } from './types.js';
import { mismatch } from './verdicts.js';

/**
 * Secures a document with a Data Integrity proof.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#add-proof
 */
export async function secureWithCryptosuite(
  suite: Cryptosuite,
  { document, signer, created, proofPurpose, contexts }: SigningTask,
): Promise<SecuredParts> {
  // The context of data model 2.0 defines these proofs; that of 1.1 does not.
  const secured = ensureContext(document, DATA_INTEGRITY_V2, [CREDENTIALS_V2, DATA_INTEGRITY_V1]);
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: suite.name,
    created,
    verificationMethod: signer.id,
    proofPurpose,
  };
  const { bytes } = await createHashData(suite, { document: secured, proof: options }, contexts);
  const proofValue = encodeSignature(await sign(signer, bytes));
  return { document: secured, proof: { ...options, proofValue } };
}

/**
 * Verifies one Data Integrity proof.
 *
 * @throws `MicrocertError` when the document or the proof cannot be read as linked data.
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export async function verifyWithCryptosuite(
  suite: Cryptosuite,
  { document, proof, key, contexts }: VerificationTask,
): Promise<SuiteVerdict> {
  const signature = decodeSignature(proof['proofValue']);
  if (!signature) return mismatch();
  const { bytes } = await createHashData(suite, { document, proof }, contexts);
  return (await verifySignature(key, bytes, signature)) ? { outcome: 'passed' } : mismatch();
}
