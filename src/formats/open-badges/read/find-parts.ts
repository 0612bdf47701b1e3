import { MicrocertError } from '../../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import type { Places } from './findings.js';

/** The nodes of a document from which everything else is read. */
export interface BadgeParts {
  /** The document itself. */
  readonly document: JsonObject;
  /** The subject; nothing in an achievement that stands alone. */
  readonly subject: JsonObject | undefined;
  /** The achievement; an empty one where a badge names none. */
  readonly achievement: JsonObject;
  /** Where subject and achievement stand. */
  readonly places: Places;
}

/**
 * Subject and achievement of a badge. An achievement alone, as issuers publish what can be earned, is one too.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is something else, saying what it is where that is known.
 */
export function findParts(document: JsonObject): BadgeParts {
  const types = typesOf(document);
  if (!Object.hasOwn(document, 'credentialSubject') && types.includes('Achievement')) {
    const places = { subject: '', achievement: '' };
    return { document, subject: undefined, achievement: document, places };
  }
  const other = OTHER_KINDS.find(({ type }) => types.includes(type));
  if (other !== undefined) throw unreadable([refusal('/type', other.message)]);
  const subject = soleObject(document, 'credentialSubject', '');
  const place = appendPointer(subject.pointer, 'achievement');
  const isBadge = [...types, ...typesOf(subject.node)].some((type) => BADGE_TYPES.includes(type));
  // What calls itself a badge is read as far as it goes; anything else without achievement is no badge.
  if (isBadge && memberOf(subject.node, 'achievement') === undefined)
    return {
      document,
      subject: subject.node,
      achievement: {},
      places: { subject: subject.pointer, achievement: place },
    };
  const achievement = soleObject(subject.node, 'achievement', subject.pointer);
  return {
    document,
    subject: subject.node,
    achievement: achievement.node,
    places: { subject: subject.pointer, achievement: achievement.pointer },
  };
}

/** The texts among the types of a node. */
export function typesOf(node: JsonObject): readonly string[] {
  return asList<JsonValue>(memberOf(node, 'type')).filter((type) => typeof type === 'string');
}

/** The error of a document that cannot be read. */
export function unreadable(
  findings: readonly Finding[],
): MicrocertError<'ERR_CREDENTIAL_UNREADABLE'> {
  return new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
}

/** A reason why a document cannot be read. */
export function refusal(pointer: JsonPointer, message: LocalText): Finding {
  return { code: 'open-badges.unreadable', severity: 'error', pointer, message };
}

interface Placed {
  readonly node: JsonObject;
  readonly pointer: JsonPointer;
}

/** The one object under a name, alone or in a list of one. */
function soleObject(parent: JsonObject, name: string, at: JsonPointer): Placed {
  const member = memberOf(parent, name);
  const pointer = appendPointer(at, name);
  if (isJsonObject(member)) return { node: member, pointer };
  const list: readonly JsonValue[] = Array.isArray(member) ? member : [];
  const [only] = list;
  if (list.length === 1 && isJsonObject(only))
    return { node: only, pointer: appendPointer(pointer, 0) };
  throw unreadable([refusal(pointer, NOT_ONE_OBJECT)]);
}

/** True for a document that calls itself an Open Badge, or has the achievement of one. */
export function looksLikeOpenBadge(document: JsonObject): boolean {
  const [subject = null] = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const own = isJsonObject(subject) ? typesOf(subject) : [];
  const named = [...typesOf(document), ...own].some((type) => BADGE_TYPES.includes(type));
  const contexts = asList<JsonValue>(memberOf(document, '@context'));
  return (
    named ||
    typesOf(document).includes('Achievement') ||
    memberOf(subject, 'achievement') !== undefined ||
    contexts.some((one) => typeof one === 'string' && one.includes('/spec/ob/v3p0/')) ||
    stringMember(document, 'type') === 'Assertion'
  );
}

const BADGE_TYPES: readonly string[] = [
  'OpenBadgeCredential',
  'AchievementCredential',
  'AchievementSubject',
];

const NOT_ONE_OBJECT: LocalText = {
  en: 'exactly one object is expected here',
  fr: 'exactement un objet est attendu ici',
};

const OTHER_KINDS: readonly { readonly type: string; readonly message: LocalText }[] = [
  {
    type: 'ClrCredential',
    message: {
      en: 'this is a Comprehensive Learner Record, which holds several badges: hand in one of them',
      fr: 'c’est un Comprehensive Learner Record, qui contient plusieurs badges : en donner un seul',
    },
  },
  {
    type: 'EndorsementCredential',
    message: {
      en: 'this is an endorsement: it says something about a badge, and holds none',
      fr: 'c’est une recommandation (endorsement) : elle parle d’un badge sans en contenir',
    },
  },
  {
    type: 'EuropeanDigitalCredential',
    message: {
      en: 'this is a European Digital Credential in the European Learning Model, not an Open Badge',
      fr: 'c’est un titre numérique européen au modèle européen d’apprentissage, pas un Open Badge',
    },
  },
  {
    type: 'VerifiablePresentation',
    message: {
      en: 'this is a presentation: hand in the credential that it holds',
      fr: 'c’est une présentation : donner le justificatif qu’elle contient',
    },
  },
  {
    type: 'Assertion',
    message: {
      en: 'this is an Open Badge of version 2, which is not read: ask for version 3.0',
      fr: 'c’est un Open Badge de version 2, qui n’est pas lu : demander la version 3.0',
    },
  },
];
