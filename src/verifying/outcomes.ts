import type { JsonPointer } from '../foundation/json/pointer.js';
import { deepFreeze } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { byImportance, type Check, type Finding, type Severity } from '../foundation/report.js';

/** A check that holds, with remarks that change nothing. */
export function passed(id: string, ...findings: readonly Finding[]): Check {
  return { id, outcome: 'passed', findings };
}

/** A check that does not hold, and why. */
export function failed(id: string, ...findings: readonly Finding[]): Check {
  return { id, outcome: 'failed', findings: byImportance(findings) };
}

/** A check that applies but could not be carried out, and why. */
export function indeterminate(id: string, ...findings: readonly Finding[]): Check {
  return { id, outcome: 'indeterminate', findings: byImportance(findings) };
}

/** A check that does not apply here. */
export function skipped(id: string, ...findings: readonly Finding[]): Check {
  return { id, outcome: 'skipped', findings };
}

/** Shorthand for a finding; frozen, as many are said in one report after another. */
export function finding(
  severity: Severity,
  code: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  return deepFreeze({ code, severity, pointer, message, ...(hint && { hint }) });
}

/** An error of a lower room as a finding. */
export function asFinding(error: {
  readonly code: string;
  readonly pointer: string | undefined;
  readonly text: LocalText;
  readonly hint: LocalText | undefined;
}): Finding {
  const { code, pointer = '', text, hint } = error;
  return finding('error', code, pointer, text, hint);
}

/** The findings of an error of a lower room, or the error itself as one. */
export function asFindings(
  error: Parameters<typeof asFinding>[0] & { readonly findings: readonly Finding[] },
): readonly Finding[] {
  return error.findings.length > 0 ? error.findings : [asFinding(error)];
}
