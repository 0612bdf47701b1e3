import { DEFAULT_VERIFICATION_LIMITS } from '../verifying/index.js';

/** Longest learner record that is read, which holds many credentials. */
export const MOST_RECORD_BYTES: number = DEFAULT_VERIFICATION_LIMITS.record.maxBytes;

/** Whether a text may be a learner record: what only mentions one is refused for its length by who verifies it. */
export function mayBeRecord(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).includes('"ClrCredential"');
}
