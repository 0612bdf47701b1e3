import { type EndorsementReading, readEndorsement } from '../endorsing/read-endorsement.js';
import { type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { SignedEndorsement } from '../model/index.js';
import { LABELS } from '../model/labels.js';
import { dateText } from './describe-award.js';

interface Endorsed {
  readonly endorsements?: readonly SignedEndorsement[];
}

interface Parts {
  readonly definition: Endorsed;
  readonly award: Endorsed | undefined;
  readonly issuer: Endorsed | undefined;
}

type Rows = readonly (readonly [LocalText, string])[];

/** Who endorses what, as labelled lines for people. */
export function describeEndorsements({ definition, award, issuer }: Parts, locale: Locale): Rows {
  const places: readonly (readonly [LocalText, Endorsed | undefined])[] = [
    [{ en: 'on the definition', fr: 'sur la définition' }, definition],
    [{ en: 'on the award', fr: 'sur la délivrance' }, award],
    [{ en: 'on the issuer', fr: 'sur l’émetteur' }, issuer],
  ];
  return places.flatMap(([place, { endorsements = [] } = {}]) =>
    endorsements.flatMap((one) => {
      const said = sayingOf(readEndorsement(one), locale, place[locale]);
      return said === undefined ? [] : [[ENDORSEMENT, said] as const];
    }),
  );
}

/** True for an endorsement that is a document of its own. */
export function isEndorsement(credential: JsonObject): boolean {
  return asList<JsonValue>(memberOf(credential, 'type')).includes('EndorsementCredential');
}

/** What an endorsement by itself says, as labelled lines for people. */
export function describeEndorsement(credential: JsonObject): Rows {
  const { about, name, description, comment, endorserName, endorserId, validFrom, validUntil } =
    readEndorsement(credential) ?? NOTHING;
  return [
    [ENDORSEMENT, name ?? ''],
    [{ en: 'By', fr: 'De' }, [endorserName, endorserId].filter(Boolean).join(' — ')],
    [{ en: 'About', fr: 'Sur' }, about.join(', ')],
    [{ en: 'Says', fr: 'Dit' }, comment ?? ''],
    [LABELS.description, description ?? ''],
    [LABELS.validFrom, dateText(validFrom)],
    [LABELS.validUntil, dateText(validUntil)],
  ];
}

/** Of an endorsement what it is about, and its words. */
export function endorsedLine(credential: JsonObject, locale: Locale): string {
  const { about, comment = '' } = readEndorsement(credential) ?? NOTHING;
  const things = about.join(', ');
  return { en: `About ${things}: “${comment}”`, fr: `Sur ${things} : « ${comment} »` }[locale];
}

/** What the endorsement at a place of a credential says, in one line; nothing where there is none. */
export function sayingAt(
  document: JsonObject | undefined,
  pointer: JsonPointer,
  locale: Locale,
): string | undefined {
  let found: unknown = document;
  for (const token of pointerTokens(pointer))
    found = Array.isArray(found) ? found[Number(token)] : memberOf(found, token);
  if (typeof found !== 'string' && (typeof found !== 'object' || found === null)) return undefined;
  return sayingOf(readEndorsement(found), locale);
}

function sayingOf(
  reading: EndorsementReading | undefined,
  locale: Locale,
  place?: string,
): string | undefined {
  if (reading === undefined) return undefined;
  const { endorserName, endorserId, comment, name } = reading;
  const who = [endorserName ?? endorserId, place && `(${place})`].filter(Boolean).join(' ');
  const said = comment?.trim() ? comment.trim() : name;
  if (said === undefined) return who;
  return { en: `${who}: “${said}”`, fr: `${who} : « ${said} »` }[locale];
}

const NOTHING: EndorsementReading = { about: [] };
const ENDORSEMENT: LocalText = { en: 'Endorsement', fr: 'Recommandation' };
