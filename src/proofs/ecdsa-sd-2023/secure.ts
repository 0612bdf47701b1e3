import { decodeMultibase } from '../../foundation/encodings/multibase.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { secureRandom } from '../../foundation/native.js';
import { createSigner, generateKeyPair } from '../../identity/index.js';
import { CREDENTIALS_V2, DATA_INTEGRITY_V1, DATA_INTEGRITY_V2 } from '../../linked-data/index.js';
import { ensureContext } from '../shared/ensure-context.js';
import { proofOptions } from '../shared/proof-options.js';
import { sign } from '../shared/sign.js';
import type { SecuredParts, SigningTask } from '../shared/types.js';
import { MOST_POINTER_BYTES, MOST_POINTERS, MOST_SIGNATURES } from './limits.js';
import { serializeBaseProofValue } from './proof-value.js';
import {
  groupWithHmac,
  hashMandatory,
  hashOptions,
  serializeSignData,
  splitLines,
} from './statements.js';

const HMAC_KEY_BYTES = 32;

/**
 * Secures a document with a base proof, from which its holder derives proofs of parts.
 *
 * @throws `MicrocertError` `ERR_SELECTION` for a mandatory pointer that leads nowhere, `ERR_CANONICALIZATION_LIMIT` for
 * more statements than can be signed one by one.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#create-base-proof-ecdsa-sd-2023
 */
export async function secureEcdsaSd2023(task: SigningTask): Promise<SecuredParts> {
  const { signer, contexts, chain, mandatoryPointers = [], random = secureRandom } = task;
  if (chain.proofs.length > 0) throw new MicrocertError('ERR_PROOF_CHAIN', { hint: NO_CHAINS });
  if (mandatoryPointers.length > MOST_POINTERS || mandatoryPointers.some(isTooLong))
    throw new MicrocertError('ERR_CANONICALIZATION_LIMIT', { pointer: '' });
  const document = ensureContext(task.document, DATA_INTEGRITY_V2, [
    CREDENTIALS_V2,
    DATA_INTEGRITY_V1,
  ]);
  const suite = { name: 'ecdsa-sd-2023', ownContext: false };
  const options = proofOptions(suite, task, document['@context']);

  // Base proof transformation, steps 1 to 5: statements under labels of an HMAC, grouped.
  const hmacKey = random(HMAC_KEY_BYTES);
  const { lines, groups } = await groupWithHmac(document, [mandatoryPointers], {
    hmacKey,
    contexts,
  });
  const { mandatory, nonMandatory } = splitLines(lines, groups[0]?.indexes ?? []);
  if (nonMandatory.length > MOST_SIGNATURES)
    throw new MicrocertError('ERR_CANONICALIZATION_LIMIT', { pointer: '', hint: TOO_MANY });

  // Base proof hashing.
  const proofHash = await hashOptions(options, document, contexts);
  const mandatoryHash = await hashMandatory(mandatory);

  // Base proof serialization, steps 2 to 4: a key for this one proof signs each statement by itself, and is forgotten.
  const keyPair = await generateKeyPair({ algorithm: 'P-256', random });
  const own = createSigner({ keyPair });
  const publicKey = decodeMultibase(keyPair.publicKey.multibase);
  const encoder = new TextEncoder();
  const signatures: Uint8Array[] = [];
  for (const line of nonMandatory) signatures.push(await sign(own, encoder.encode(line)));

  // Steps 5 to 7.
  const baseSignature = await sign(signer, serializeSignData(proofHash, publicKey, mandatoryHash));
  const proofValue = serializeBaseProofValue({
    ...{ baseSignature, publicKey, hmacKey, signatures, mandatoryPointers },
  });
  return { document, proof: { ...options, proofValue } };
}

function isTooLong(pointer: string): boolean {
  return new TextEncoder().encode(pointer).length > MOST_POINTER_BYTES;
}

const NO_CHAINS = {
  en: 'ecdsa-sd-2023 makes no chains: what is shown in part would no longer hold the proofs before it',
  fr: 'ecdsa-sd-2023 ne fait pas de chaînes : ce qui est montré en partie ne contiendrait plus les preuves antérieures',
};
const TOO_MANY = {
  en: `at most ${MOST_SIGNATURES} statements are signed one by one`,
  fr: `au plus ${MOST_SIGNATURES} énoncés sont signés un à un`,
};
