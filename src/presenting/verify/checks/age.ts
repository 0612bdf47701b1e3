import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { Finding } from '../../../foundation/report.js';
import { presentationFinding } from '../findings.js';

/** The instant of judgement, how far clocks may differ, and how old a presentation may be, in milliseconds. */
export interface AgeMoment {
  readonly now: number;
  readonly skewMilliseconds: number;
  readonly maxAgeMilliseconds: number;
}

/** What is to be said of when a presentation was made: too long ago, or nobody knows when. */
export function ageFindings(
  made: number | undefined,
  pointer: JsonPointer,
  { now, skewMilliseconds, maxAgeMilliseconds }: AgeMoment,
): readonly Finding[] {
  if (made === undefined) return [presentationFinding('presentation.no-date', pointer)];
  return made < now - skewMilliseconds - maxAgeMilliseconds
    ? [presentationFinding('presentation.too-old', pointer)]
    : [];
}
