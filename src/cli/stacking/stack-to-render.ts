import type { Locale } from '../../foundation/locale.js';
import type { Pathway, StackReport } from '../../stacking/index.js';
import type { Trust } from '../../verifying/index.js';
import type { Style } from '../style.js';
import type { HandedIn } from './read-credentials.js';

/** What a report on a stack is written of. */
export interface StackToRender {
  readonly report: StackReport;
  readonly pathway: Pathway;
  /** What was handed in, in the order of the report. */
  readonly credentials: readonly HandedIn[];
  /** Day of the decision. */
  readonly on: string;
  readonly trust: Trust;
}

/** For whom it is written. */
export interface Hand {
  readonly locale: Locale;
  readonly style: Style;
}

/** The file, and the line where it holds several. */
export function placeOf(credential: HandedIn | undefined): string {
  if (credential === undefined) return '';
  const { file, line } = credential;
  return line === undefined ? file : `${file}:${line}`;
}
