import type { AnyMicrocertError, TextPosition } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Locale } from '../../foundation/locale.js';
import { byImportance, type Finding, type Report } from '../../foundation/report.js';
import type { Framework } from '../../frameworks/index.js';
import { sourceOf } from '../places-in.js';
import type { SourceDocument } from '../read-document.js';
import type { Style } from '../style.js';

/** What came of one file: a report, or why it could not be read. */
export type CheckResult =
  | {
      readonly path: string;
      readonly source: SourceDocument;
      /** What was written: a pathway has rules of its own, and no framework. */
      readonly kind: 'definition' | 'pathway';
      readonly report: Report;
    }
  | { readonly path: string; readonly error: AnyMicrocertError };

/** What every way of writing results needs. */
export interface OutputContext {
  readonly framework: Framework;
  readonly locale: Locale;
  readonly style: Style;
  /** The award and the issuer, where given. */
  readonly around: { readonly award?: SourceDocument; readonly issuer?: SourceDocument };
}

/** Where a finding stands: the file, and line and column in it where these are known. */
export interface Place {
  readonly path: string;
  readonly position?: TextPosition;
}

/** The place of a finding; what is about a file that was not given is told of the definition. */
export function placeOf(
  pointer: JsonPointer,
  definition: SourceDocument,
  around: OutputContext['around'],
): Place {
  const { source, inside } = sourceOf(pointer, { definition, ...around });
  const position = source?.locate(inside);
  return { path: (source ?? definition).path, ...(position && { position }) };
}

/** Every finding of a report that tells something to do, the most important first; information that nothing was looked at is told by its cause. */
export function tellingFindings({ checks }: Report): readonly Finding[] {
  const findings = checks.flatMap((check) => check.findings);
  return byImportance(findings.filter(({ code }) => code !== 'conformity.not-looked-at'));
}
