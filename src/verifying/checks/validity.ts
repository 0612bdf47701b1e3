import { type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Check, Finding } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import { failed, finding, passed, skipped } from '../outcomes.js';

/** The instant of judgement and how far clocks may differ, in milliseconds. */
export interface Moment {
  readonly now: number;
  readonly skewMilliseconds: number;
}

/**
 * Whether the credential is valid yet, and still: `validFrom` (VC 2.0) and `issuanceDate` (VC 1.1), `validUntil` and
 * `expirationDate`. Where both of a pair stand, both count.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#validity-period
 */
export function checkValidity(document: JsonObject, moment: Moment): readonly Check[] {
  return [checkFrom(document, moment), checkUntil(document, moment)];
}

function checkFrom(document: JsonObject, { now, skewMilliseconds }: Moment): Check {
  // VC 2.0 leaves `validFrom` out freely; Open Badges asks for it, which is the structure's matter.
  return checkDates('validity.from', document, ['validFrom', 'issuanceDate'], (name, instant) =>
    instant <= now + skewMilliseconds
      ? []
      : [
          finding('error', 'validity.not-yet', `/${name}`, {
            en: 'the credential is not valid yet',
            fr: 'le justificatif n’est pas encore valide',
          }),
        ],
  );
}

function checkUntil(document: JsonObject, { now, skewMilliseconds }: Moment): Check {
  return checkDates(
    'validity.until',
    document,
    ['validUntil', 'expirationDate'],
    (name, instant) =>
      now - skewMilliseconds <= instant
        ? []
        : [
            finding(
              'error',
              'validity.expired',
              `/${name}`,
              { en: 'the credential is no longer valid', fr: 'le justificatif n’est plus valide' },
              {
                en: 'what the learner can do does not lapse with it: ask the issuer for a renewed credential',
                fr: 'les acquis ne disparaissent pas pour autant : demander à l’émetteur un justificatif renouvelé',
              },
            ),
          ],
  );
}

function checkDates(
  id: string,
  document: JsonObject,
  names: readonly string[],
  look: (name: string, instant: number) => readonly Finding[],
): Check {
  const given = names.filter((name) => memberOf(document, name) !== undefined);
  if (given.length === 0) return skipped(id);
  const findings = given.flatMap((name) => {
    const instant = instantAt(document, name);
    return instant === undefined ? [notADate(name)] : look(name, instant);
  });
  return findings.length > 0 ? failed(id, ...findings) : passed(id);
}

function instantAt(document: JsonObject, name: string): number | undefined {
  const text = memberOf(document, name);
  return typeof text === 'string' ? parseDateTime(text) : undefined;
}

function notADate(name: string) {
  return finding('error', 'validity.date', `/${name}`, {
    en: 'this is not a date the calendar knows, or it has no time zone',
    fr: 'cette date n’existe pas au calendrier, ou elle n’a pas de fuseau horaire',
  });
}
