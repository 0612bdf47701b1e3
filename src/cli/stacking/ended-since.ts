import { stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { normalizeDateTime, parseDateTime } from '../../foundation/time.js';
import { credentialAt } from '../summarize.js';
import type { ShownCredential } from './stack-to-render.js';

/**
 * What to do about a credential that is refused for its end alone, though it was valid on the day of the decision: it is
 * verified as of the present, where nothing else is said.
 */
export function endedSince(
  { judged, file, at }: ShownCredential,
  on: string,
): LocalText | undefined {
  const failed = judged.report.checks.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0 || failed.some(({ id }) => id !== 'validity.until')) return undefined;
  const credential = credentialAt(file.bytes, at);
  const ends = ['validUntil', 'expirationDate'].flatMap(
    (name) => parseDateTime(stringMember(credential, name) ?? '') ?? [],
  );
  const day = normalizeDateTime(on) ?? on;
  const isLater = ends.length > 0 && Math.min(...ends) > (parseDateTime(day) ?? Infinity);
  if (!isLater) return undefined;
  return {
    en: `it was valid on the day of the decision: to verify as of that day, add \`--at ${day}\``,
    fr: `il était valable au jour de la décision : pour vérifier à cette date, ajouter \`--at ${day}\``,
  };
}
