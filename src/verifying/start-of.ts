import { type JsonObject, stringMember } from '../foundation/json/values.js';
import { parseDateTime } from '../foundation/time.js';

/** The instant from which a credential says that it holds (VC 2.0 `validFrom`, 1.1 `issuanceDate`). */
export function startOf(document: JsonObject): number | undefined {
  const text = stringMember(document, 'validFrom') ?? stringMember(document, 'issuanceDate');
  return parseDateTime(text ?? '');
}
