import { ASSOCIATION_WORDS, associationsIn, partsOf, subjectOf } from '../formats/clr/index.js';
import { fromOpenBadge } from '../formats/open-badges/index.js';
import { isMicrocertError } from '../foundation/errors/index.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import { LABELS, RECORD_LABELS } from '../model/labels.js';

type Rows = readonly (readonly [LocalText, string])[];

/** What a learner record says and holds, as labelled lines for people. */
export function describeRecord(record: JsonObject, locale: Locale): Rows {
  const names = achievementNames(record);
  const nameOf = (id: string) => names.get(id) ?? id;
  const partial = memberOf(record, 'partial');
  return [
    [RECORD_LABELS.record, stringMember(record, 'name') ?? ''],
    [LABELS.issuer, issuerText(record)],
    [LABELS.learner, learnerText(record)],
    [
      RECORD_LABELS.extent,
      (partial === true ? RECORD_LABELS.selection : RECORD_LABELS.whole)[locale],
    ],
    ...partsOf(record, 'verifiableCredential').map(
      ({ value }) => [{ en: 'Holds', fr: 'Contient' }, credentialText(value)] as const,
    ),
    ...associationsIn(record).map(
      ({ type, source, target }) =>
        [
          { en: 'Association', fr: 'Association' },
          `${nameOf(source)} — ${ASSOCIATION_WORDS[type][locale]} — ${nameOf(target)}`,
        ] as const,
    ),
  ];
}

/** The same for programs: each credential as it is read by itself, or why it cannot be. */
export function recordAsJson(record: JsonObject): object {
  return {
    record: {
      name: stringMember(record, 'name'),
      partial: memberOf(record, 'partial'),
      issuer: memberOf(record, 'issuer'),
      subject: stringMember(subjectOf(record), 'id'),
    },
    credentials: partsOf(record, 'verifiableCredential').map(({ value, pointer }) => ({
      pointer,
      ...readingOf(value),
    })),
    achievements: partsOf(record, 'achievement').map(({ value }) => value),
    associations: associationsIn(record).map(({ pointer: _, ...association }) => association),
  };
}

function readingOf(credential: JsonValue): object {
  try {
    const { origins: _, ...read } = fromOpenBadge(credential);
    return read;
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { error: { code: error.code, message: error.text } };
  }
}

function achievementNames(record: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    partsOf(record, 'achievement').flatMap(({ value }) => {
      const [id, name] = [stringMember(value, 'id'), stringMember(value, 'name')];
      return id === undefined || name === undefined ? [] : [[id, name]];
    }),
  );
}

function issuerText(credential: JsonValue): string {
  const issuer = memberOf(credential, 'issuer');
  const id = stringMember(issuer, 'id') ?? stringMember(credential, 'issuer');
  return [stringMember(issuer, 'name'), id].filter(Boolean).join(' — ');
}

function learnerText(record: JsonObject): string {
  const subject = subjectOf(record);
  const name = asList<JsonValue>(memberOf(subject, 'identifier')).find(
    (one) => stringMember(one, 'identityType') === 'name',
  );
  return [stringMember(name, 'identityHash'), stringMember(subject, 'id')]
    .filter(Boolean)
    .join(' — ');
}

function credentialText(credential: JsonValue): string {
  if (typeof credential === 'string') return 'JWT';
  return [
    stringMember(credential, 'name') ?? stringMember(credential, 'id'),
    issuerText(credential),
  ]
    .filter(Boolean)
    .join(' — ');
}
