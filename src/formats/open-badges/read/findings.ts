import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';

/** Something a reading could not know, or did not take over. */
export function remark(
  code: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  return {
    code: `open-badges.${code}`,
    severity: 'warning',
    pointer,
    message,
    ...(hint && { hint }),
  };
}

/** Something worth knowing that changes nothing. */
export function note(code: string, pointer: JsonPointer, message: LocalText): Finding {
  return { ...remark(code, pointer, message), severity: 'info' };
}

/** Open Badges name no unit of credits. */
export const UNIT_UNKNOWN: LocalText = {
  en: 'the badge gives a number of credits but not their unit: it is not taken for ECTS',
  fr: 'le badge donne un nombre de crédits sans unité : il n’est pas pris pour des ECTS',
};

/** Places of a credential from which a reading starts; a subject or achievement in a list of one is found too. */
export interface Places {
  /** The subject. */
  readonly subject: JsonPointer;
  /** The achievement. */
  readonly achievement: JsonPointer;
  /** The date of the award, where another member than `awardedDate` gives it. */
  readonly date?: JsonPointer;
  /** The entries of status lists, one for each that was read. */
  readonly status?: readonly JsonPointer[];
}
