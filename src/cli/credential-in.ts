import type { JsonObject } from '../foundation/json/values.js';
import { DEFAULT_VERIFICATION_LIMITS, readInput } from '../verifying/index.js';

/** The credential in a file, out of its JWT where it has one around it; nothing where there is none. Not verified. */
export function credentialIn(bytes: Uint8Array): JsonObject | undefined {
  return readInput(bytes, { ...DEFAULT_VERIFICATION_LIMITS, ...LARGEST }).credential?.document;
}

/** A record may be larger than a single credential; it is not looked at yet which of the two it is. */
const { maxBytes, maxValues } = DEFAULT_VERIFICATION_LIMITS.record;
const LARGEST = { maxBytes, maxValues };
