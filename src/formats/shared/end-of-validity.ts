import { addPeriod, formatDateTime, parseDateTime } from '../../foundation/time.js';
import type { Award } from '../../model/award.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { inUtc } from './in-utc.js';

// The last second that four digits of a year can say.
const END_OF_TIME = '9999-12-31T23:59:59Z';

/** The instant at which an award ends to be valid, or nothing when it never does. */
export function endOfValidity(
  { validity }: MicroCertification,
  { awardedOn }: Pick<Award, 'awardedOn'>,
): string | undefined {
  if (validity === undefined) return undefined;
  const start = parseDateTime(inUtc(awardedOn));
  if (start === undefined) return undefined;
  const end = addPeriod(start, validity.period);
  return end >= (parseDateTime(END_OF_TIME) ?? 0) ? END_OF_TIME : formatDateTime(end);
}
