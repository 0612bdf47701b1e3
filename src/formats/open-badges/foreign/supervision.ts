import { type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { SUPERVISION, type SupervisionCode } from '../../../vocabulary/generated/supervision.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { note, remark } from '../read/findings.js';
import { type ForeignSource, firstMember, placeOf, plainValue, unusable } from './terms.js';
import { NO_CONCEPT, words } from './values.js';

/** Supervision as read. */
export interface SupervisionReading {
  /** Concept or name; nothing where none is stated or usable. */
  readonly value: JsonValue | undefined;
  /** Place it was read from. */
  readonly pointer: string;
  /** What could not be taken over as it is. */
  readonly findings: readonly Finding[];
  /** Names of the members that were looked at. */
  readonly looked: readonly string[];
}

/**
 * SURF's four values. Annex I has the last two as one, "supervised online or onsite with identity verification", so both
 * mean the same unless `identityChecked` says otherwise.
 */
const SURF_VALUES: Readonly<Record<string, SupervisionCode>> = {
  'unsupervised with no identity verification': 'unsupervised-without-id-verification',
  'supervised with no identity verification': 'supervised-without-id-verification',
  'supervised online': 'supervised-with-id-verification',
  'onsite with identity verification': 'supervised-with-id-verification',
  'supervised online or onsite with identity verification': 'supervised-with-id-verification',
};

const NAMES = ['supervisionType', 'idVerificationMethod'];

/** Supervision and identity verification, from `supervisionType` and `identityChecked`. */
export function readSupervision(source: ForeignSource): SupervisionReading {
  const stated = firstMember(source, NAMES);
  const checked = memberOf(source.achievement, 'identityChecked');
  const looked = [...NAMES, 'identityChecked'];
  const pointer = placeOf(source, stated?.name ?? 'identityChecked');
  const doubt =
    checked === undefined || typeof checked === 'boolean'
      ? []
      : [unusable(placeOf(source, 'identityChecked'))];
  const flag = typeof checked === 'boolean' ? checked : undefined;
  if (stated === undefined) {
    const value = flag === undefined ? undefined : CHECKED_ALONE[flag ? 'yes' : 'no'];
    return { value, pointer, findings: doubt, looked };
  }
  const { value, findings } = supervisionOf(stated.value, { flag, pointer, source });
  return { value, pointer, findings: [...doubt, ...findings], looked };
}

interface Around {
  readonly flag: boolean | undefined;
  readonly pointer: string;
  readonly source: ForeignSource;
}

function supervisionOf(
  written: JsonValue,
  { flag, pointer, source }: Around,
): Pick<SupervisionReading, 'value' | 'findings'> {
  const text = plainValue(written);
  if (typeof text !== 'string' || text.trim() === '')
    return { value: undefined, findings: [unusable(pointer)] };
  const word = words(text);
  const key = word.toLowerCase();
  const code = Object.hasOwn(SURF_VALUES, key)
    ? SURF_VALUES[key]
    : findConcept(SUPERVISION, word)?.code;
  if (code === undefined) {
    if (isAbsoluteIri(word)) return { value: word, findings: [] };
    const language = WE_BUILD.includes(key) ? 'en' : source.language;
    return { value: { [language]: word }, findings: [note('literal', pointer, NO_CONCEPT)] };
  }
  // "Supervised online" alone leaves open whether identity is verified; the flag answers it.
  if (key === 'supervised online' && flag === false)
    return { value: 'supervised-without-id-verification', findings: [] };
  if (flag === undefined || flag === VERIFIED.has(code)) return { value: code, findings: [] };
  const place = placeOf(source, 'identityChecked');
  return { value: { en: word }, findings: [remark('contradiction', place, CONTRADICTION)] };
}

const VERIFIED: ReadonlySet<SupervisionCode> = new Set([
  'supervised-with-id-verification',
  'unsupervised-with-id-verification',
]);

// WE BUILD Micro-credential Attestation Rulebook v0.1: methods of verification, which no concept of the list matches.
const WE_BUILD: readonly string[] = [
  'proctored-online-exam',
  'in-person-supervision',
  'identity-verified-remote-exam',
  'issuer-defined',
];

const CHECKED_ALONE: Readonly<Record<'yes' | 'no', JsonValue>> = {
  yes: { en: 'identity checked', fr: 'identité vérifiée' },
  no: { en: 'identity not checked', fr: 'identité non vérifiée' },
};

const CONTRADICTION = {
  en: 'whether identity is checked contradicts the type of supervision, which is kept as a word',
  fr: 'la vérification de l’identité contredit le type de surveillance, qui est gardé comme mot',
};
