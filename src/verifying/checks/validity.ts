import { type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import { failed, finding, passed, skipped } from '../outcomes.js';

/** The instant of judgement and how far clocks may differ, in milliseconds. */
export interface Moment {
  readonly now: number;
  readonly skewMilliseconds: number;
}

/**
 * Whether the credential is valid yet, and still: `validFrom` (VC 2.0) or `issuanceDate` (VC 1.1), `validUntil` or
 * `expirationDate`.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#validity-period
 */
export function checkValidity(document: JsonObject, moment: Moment): readonly Check[] {
  return [checkFrom(document, moment), checkUntil(document, moment)];
}

function checkFrom(document: JsonObject, { now, skewMilliseconds }: Moment): Check {
  const name = nameOf(document, 'validFrom', 'issuanceDate');
  // VC 2.0 leaves `validFrom` out freely; Open Badges asks for it, which is the structure's matter.
  if (name === undefined) return skipped('validity.from');
  const instant = instantAt(document, name);
  if (instant === undefined) return failed('validity.from', notADate(name));
  if (instant <= now + skewMilliseconds) return passed('validity.from');
  return failed(
    'validity.from',
    finding('error', 'validity.not-yet', `/${name}`, {
      en: 'the credential is not valid yet',
      fr: 'le justificatif n’est pas encore valide',
    }),
  );
}

function checkUntil(document: JsonObject, { now, skewMilliseconds }: Moment): Check {
  const name = nameOf(document, 'validUntil', 'expirationDate');
  if (name === undefined) return skipped('validity.until');
  const instant = instantAt(document, name);
  if (instant === undefined) return failed('validity.until', notADate(name));
  if (now - skewMilliseconds <= instant) return passed('validity.until');
  return failed(
    'validity.until',
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
  );
}

function nameOf(document: JsonObject, ...names: readonly string[]): string | undefined {
  return names.find((name) => memberOf(document, name) !== undefined);
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
