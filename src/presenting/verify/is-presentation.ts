import { isMicrocertError } from '../../foundation/errors/index.js';
import { asList, type JsonValue, memberOf } from '../../foundation/json/values.js';
import { DEFAULT_VERIFICATION_LIMITS, limitsForRecords } from '../../verifying/limits.js';
import { textOf } from '../../verifying/read-input.js';
import { readText } from './read-presentation.js';

/** Whether an input says that it is a presentation, as JSON, as a JWT or in an envelope. Nothing is verified. */
export function isPresentation(input: unknown): boolean {
  const limits = limitsForRecords(DEFAULT_VERIFICATION_LIMITS);
  const text = textOf(input, limits);
  if (typeof text !== 'string') return false;
  try {
    const read = readText(text, limits);
    const types = 'code' in read ? [] : asList<JsonValue>(memberOf(read.document, 'type'));
    return types.includes('VerifiablePresentation');
  } catch (error) {
    if (isMicrocertError(error)) return false;
    throw error;
  }
}
