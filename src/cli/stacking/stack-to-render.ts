import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Locale } from '../../foundation/locale.js';
import type { Pathway, StackCredential, StackReport } from '../../stacking/index.js';
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

/** A credential as it was handed in, or inside a learner record that was. */
export interface ShownCredential {
  readonly judged: StackCredential;
  readonly file: HandedIn;
  /** Its place in the record that the file holds; absent where it is the file. */
  readonly at?: JsonPointer;
}

/** Every credential of a report with the file that it came in, those of a record after it. */
export function shownCredentials({
  report,
  credentials,
}: StackToRender): readonly ShownCredential[] {
  return report.credentials.flatMap((judged, index) => {
    const file = credentials[index];
    if (file === undefined) return [];
    const inside = judged.inside?.map((one) => ({
      ...{ judged: one, file },
      at: one.pointer.slice(judged.pointer.length),
    }));
    return [{ judged, file }, ...(inside ?? [])];
  });
}

/** The file, the line where it holds several, and the place in the record that it holds. */
export function placeOf(credential: ShownCredential | undefined): string {
  if (credential === undefined) return '';
  const { file, line } = credential.file;
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, credential.at].filter((part) => part !== undefined).join(' ');
}
