import type { LocalText } from '../../foundation/locale.js';
import type { Finding, Severity } from '../../foundation/report.js';

/** A finding about the JWT as a whole, where something is so. */
export function* when(
  isSo: boolean,
  severity: Severity,
  code: string,
  message: LocalText,
): Iterable<Finding> {
  if (isSo) yield { code, severity, pointer: '', message };
}
