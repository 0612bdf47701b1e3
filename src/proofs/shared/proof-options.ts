import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import type { Cryptosuite } from './cryptosuite.js';
import type { SigningTask } from './types.js';

/** A proof without its value. */
export function proofOptions(
  suite: Pick<Cryptosuite, 'name' | 'ownContext'>,
  {
    signer,
    created,
    proofPurpose,
    answering: { expires, challenge, domain } = {},
    chain,
  }: Pick<SigningTask, 'signer' | 'created' | 'proofPurpose' | 'answering' | 'chain'>,
  context: JsonValue | undefined,
): JsonObject {
  return {
    type: 'DataIntegrityProof',
    ...(chain.id !== undefined && { id: chain.id }),
    cryptosuite: suite.name,
    created,
    ...(expires !== undefined && { expires }),
    verificationMethod: signer.id,
    proofPurpose,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
    ...(chain.previousProof !== undefined && { previousProof: chain.previousProof }),
    // VC-DI-ECDSA section 3.3.1, step 2: the proof says which contexts it was made with.
    ...(suite.ownContext && context !== undefined && { '@context': context }),
  };
}
