import { appendPointer } from '../../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import type { MicroCertification } from '../../../model/micro-certification.js';
import { writeExtension } from '../extension/write-extension.js';
import { note, type Places, remark } from './findings.js';

const READ_IN_PLAIN: ReadonlySet<string> = new Set([
  ...[
    'id',
    'type',
    'achievementType',
    'name',
    'description',
    'inLanguage',
    'version',
    'criteria',
    'creator',
  ],
  ...['alignment', 'image', 'resultDescription', '@context', 'endorsement', 'endorsementJwt'],
]);
// Open Badges terms that our own terms repeat in full, or that say nothing the model holds.
const OPEN_BADGE_TERMS: ReadonlySet<string> = new Set([
  ...READ_IN_PLAIN,
  'creditsAvailable',
  'fieldOfStudy',
]);

/**
 * Members of an achievement that a reading of plain Open Badges does not take over.
 *
 * @param looked - Names of members that terms of others were looked for in.
 */
export function unreadPlainMembers(
  achievement: JsonObject,
  looked: readonly string[],
  { achievement: place }: Places,
): readonly Finding[] {
  const unread = Object.keys(achievement).filter(
    (name) => !READ_IN_PLAIN.has(name) && !looked.includes(name),
  );
  return unread.map((name) => note('not-read', appendPointer(place, name), NO_PLACE));
}

/**
 * Members of our own that say more or other things than the definition that was read: a later version of the
 * context, or somebody else's hand. Also Open Badges terms that contradict ours.
 */
export function unreadOwnMembers(
  achievement: JsonObject,
  definition: MicroCertification,
  { achievement: place }: Places,
): readonly Finding[] {
  const written = writeExtension(definition) as unknown as Readonly<Record<string, JsonValue>>;
  const own = Object.entries(achievement).filter(([name]) => !OPEN_BADGE_TERMS.has(name));
  const differing = own.filter(([name, value]) => {
    const again = Object.hasOwn(written, name) ? written[name] : undefined;
    return again === undefined || fingerprint(value) !== fingerprint(again);
  });
  return [
    ...differing.map(([name]) => remark('not-read', appendPointer(place, name), NOT_READ_IN_FULL)),
    ...contradictions(achievement, definition).map((name) =>
      remark('contradiction', appendPointer(place, name), CONTRADICTION),
    ),
  ];
}

/** What wallets show must be what the European terms say. */
function contradictions(
  achievement: JsonObject,
  { title, workload }: MicroCertification,
): readonly string[] {
  const name = stringMember(achievement, 'name') ?? '';
  const credits = achievement['creditsAvailable'];
  return [
    ...(Object.values(title).includes(name) ? [] : ['name']),
    ...(credits !== undefined && credits !== workload?.ects ? ['creditsAvailable'] : []),
  ];
}

/** One text for what means the same: members and entries in any order, one value alone or in a list. */
function fingerprint(value: JsonValue): string {
  if (Array.isArray(value)) {
    const entries = (value as readonly JsonValue[]).map(fingerprint).sort();
    return entries.length === 1 ? (entries[0] ?? '') : `[${entries.join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${fingerprint(member)}`,
  );
  return `{${members.sort().join(',')}}`;
}

/** Of a member that the model has no place for. */
export const NO_PLACE: LocalText = {
  en: 'this member has no counterpart in the model and was not read',
  fr: 'ce membre n’a pas d’équivalent dans le modèle et n’a pas été lu',
};
const NOT_READ_IN_FULL = {
  en: 'this member was not read, or not all of it',
  fr: 'ce membre n’a pas été lu, ou pas en entier',
};
const CONTRADICTION = {
  en: 'this Open Badges member says something else than the European terms beside it',
  fr: 'ce membre Open Badges dit autre chose que les termes européens qui l’accompagnent',
};
