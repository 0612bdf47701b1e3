import { isJsonObject } from '../../foundation/json/values.js';

/** Whether a pathway was meant: a definition has neither of these members. */
export function looksLikePathway(value: unknown): boolean {
  return isJsonObject(value) && ('requires' in value || 'components' in value);
}
