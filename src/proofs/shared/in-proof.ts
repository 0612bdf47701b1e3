import { isMicrocertError, restated } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';

/** Runs work on proof options as a document of their own, and reports its errors as places below `/proof`. */
export async function inProof<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { pointer = '', hint, findings } = error;
    throw restated(error, {
      pointer: belowProof(pointer),
      ...(hint && { hint }),
      findings: findings.map((each) => ({ ...each, pointer: belowProof(each.pointer) })),
      cause: error.cause,
    });
  }
}

/** Proof options borrow their context from the document. */
function belowProof(pointer: JsonPointer): JsonPointer {
  return pointer.startsWith('/@context') ? pointer : `/proof${pointer}`;
}
