import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { applyRules, type Remark, type Rule } from '../../foundation/rule.js';
import { isDateTime } from '../../foundation/time.js';
import { isAbsoluteIri } from '../shared/iris.js';
import { clr } from './citation.js';
import { partsOf } from './read-record.js';
import { ASSOCIATION_TYPES } from './types.js';

/** A record is about somebody, and holds at least one credential. */
const recordHoldsCredentials: Rule<JsonObject> = {
  id: 'clr.structure',
  severity: 'error',
  cites: clr({
    en: 'ClrCredential, ClrSubject (schemas of June 2026)',
    fr: 'ClrCredential, ClrSubject (schémas de juin 2026)',
  }),
  *check(record) {
    if (!typesOf(record).includes('ClrCredential')) yield { pointer: '/type', text: NO_RECORD };
    const subject = memberOf(record, 'credentialSubject');
    if (!isJsonObject(subject)) return yield { pointer: '/credentialSubject', text: NO_SUBJECT };
    if (!typesOf(subject).includes('ClrSubject'))
      yield { pointer: '/credentialSubject/type', text: NOT_ITS_SUBJECT };
    if (asList<JsonValue>(memberOf(subject, 'verifiableCredential')).length === 0)
      yield { pointer: '/credentialSubject/verifiableCredential', text: EMPTY };
    const isNamed = stringMember(subject, 'id') !== undefined;
    if (!isNamed && asList<JsonValue>(memberOf(subject, 'identifier')).length === 0)
      yield { pointer: '/credentialSubject', text: NOBODY };
  },
};

/**
 * A credential is an object, or a JWT as its text. JSON as a text is neither: other verifiers would not look into it, and
 * the data model gives such a text no meaning.
 */
const recordedCredentials: Rule<JsonObject> = {
  id: 'clr.credentials',
  severity: 'error',
  cites: clr({
    en: 'ClrSubject.verifiableCredential, CompactJws (schemas of June 2026)',
    fr: 'ClrSubject.verifiableCredential, CompactJws (schémas de juin 2026)',
  }),
  *check(record) {
    for (const { value, pointer } of partsOf(record, 'verifiableCredential')) {
      const isJws = typeof value === 'string' && COMPACT_JWS.test(value);
      if (!isJws && !isJsonObject(value)) yield { pointer, ...NO_CREDENTIAL };
    }
  },
};

/** As the schemas of June 2026 write it. */
const COMPACT_JWS = /^[\w-]+\.[\w-]*\.[\w-]+$/;

/** What a record says of itself. */
const recordMembers: Rule<JsonObject> = {
  id: 'clr.members',
  severity: 'error',
  cites: clr({ en: 'ClrCredential', fr: 'ClrCredential' }),
  *check(record) {
    if (!isAbsoluteIri(stringMember(record, 'id') ?? '')) yield { pointer: '/id', text: NO_IRI };
    if (!stringMember(record, 'name')) yield { pointer: '/name', text: NO_NAME };
    const partial = memberOf(record, 'partial');
    if (partial !== undefined && typeof partial !== 'boolean')
      yield { pointer: '/partial', text: NOT_YES_OR_NO };
    const awarded = memberOf(record, 'awardedDate');
    if (awarded !== undefined && !isDateTime(String(awarded)))
      yield { pointer: '/awardedDate', text: NO_DATE };
  },
};

/** What stands in the list of achievements can be told apart, and read. */
const recordedAchievements: Rule<JsonObject> = {
  id: 'clr.achievements',
  severity: 'error',
  cites: clr({ en: 'Achievement', fr: 'Achievement' }),
  *check(record) {
    for (const { value, pointer } of partsOf(record, 'achievement'))
      yield* placed(achievementRemarks(value), pointer);
  },
};

/** Kinds of association are a closed list, and each has two ends. */
const recordedAssociations: Rule<JsonObject> = {
  id: 'clr.associations',
  severity: 'error',
  cites: clr({ en: 'Association, AssociationType', fr: 'Association, AssociationType' }),
  *check(record) {
    for (const { value, pointer } of partsOf(record, 'association')) {
      if (!typesOf(value).includes('Association'))
        yield { pointer: `${pointer}/type`, text: NO_ASSOCIATION };
      const type = stringMember(value, 'associationType') ?? '';
      if (!ASSOCIATION_TYPES.some((known) => known === type))
        yield { pointer: `${pointer}/associationType`, ...UNKNOWN_ASSOCIATION };
      for (const end of ['sourceId', 'targetId'])
        if (!stringMember(value, end)) yield { pointer: `${pointer}/${end}`, text: NO_END };
    }
  },
};

const RULES = [
  recordHoldsCredentials,
  recordedCredentials,
  recordMembers,
  recordedAchievements,
  recordedAssociations,
] as const;

/**
 * Whether something has the structure of a Comprehensive Learner Record. What it holds is looked at credential by
 * credential; whether its associations point anywhere is another question.
 */
export function checkRecordStructure(record: JsonObject): readonly Finding[] {
  return applyRules(RULES, record);
}

/** What an achievement in the list of a record lacks; places are in the achievement. */
export function* achievementRemarks(achievement: JsonValue): Iterable<Remark> {
  if (!typesOf(achievement).includes('Achievement'))
    yield { pointer: '/type', text: NO_ACHIEVEMENT };
  if (!isAbsoluteIri(stringMember(achievement, 'id') ?? '')) yield { pointer: '/id', text: NO_IRI };
  for (const name of ['name', 'description'])
    if (!stringMember(achievement, name)) yield { pointer: `/${name}`, text: NO_TEXT };
  const criteria = memberOf(achievement, 'criteria');
  if (!stringMember(criteria, 'id') && !stringMember(criteria, 'narrative'))
    yield { pointer: '/criteria', text: NO_CRITERIA };
}

function* placed(remarks: Iterable<Remark>, place: string): Iterable<Remark> {
  for (const remark of remarks) yield { ...remark, pointer: `${place}${remark.pointer}` };
}

function typesOf(node: JsonValue): readonly JsonValue[] {
  return asList<JsonValue>(memberOf(node, 'type'));
}

const NO_RECORD = {
  en: 'the type "ClrCredential" is missing',
  fr: 'le type « ClrCredential » manque',
};
const NO_SUBJECT = {
  en: 'a record is about exactly one person',
  fr: 'un relevé porte sur exactement une personne',
};
const NOT_ITS_SUBJECT = {
  en: 'the type "ClrSubject" is missing',
  fr: 'le type « ClrSubject » manque',
};
const EMPTY = {
  en: 'the record holds no credential',
  fr: 'le relevé ne contient aucun justificatif',
};
const NO_CREDENTIAL = {
  text: {
    en: 'a credential in a record is an object, or a JWT as a text',
    fr: 'un justificatif d’un relevé est un objet, ou un JWT en texte',
  },
  hint: {
    en: 'JSON stands there as it is, not as a text between quotation marks',
    fr: 'le JSON y figure tel quel, et non en texte entre guillemets',
  },
};
const NOBODY = {
  en: 'the record does not say whom it is about: neither an id nor an identifier',
  fr: 'le relevé ne dit pas sur qui il porte : ni id ni identifiant',
};
const NO_IRI = { en: 'an absolute IRI is expected', fr: 'un IRI absolu est attendu' };
const NO_NAME = { en: 'a record has a name', fr: 'un relevé a un nom' };
const NOT_YES_OR_NO = { en: 'true or false is expected', fr: 'true ou false est attendu' };
const NO_DATE = {
  en: 'a date with time and zone is expected',
  fr: 'une date avec heure et fuseau est attendue',
};
const NO_ACHIEVEMENT = {
  en: 'the type "Achievement" is missing',
  fr: 'le type « Achievement » manque',
};
const NO_TEXT = { en: 'a text is expected', fr: 'un texte est attendu' };
const NO_CRITERIA = {
  en: 'the criteria have neither an address nor a narrative',
  fr: 'les critères n’ont ni adresse ni description',
};
const NO_ASSOCIATION = {
  en: 'the type "Association" is missing',
  fr: 'le type « Association » manque',
};
const UNKNOWN_ASSOCIATION = {
  text: {
    en: 'this is no kind of association: the list is closed',
    fr: 'ce n’est pas un type d’association : la liste est fermée',
  },
  hint: {
    en: `one of: ${ASSOCIATION_TYPES.join(', ')}`,
    fr: `l’un de : ${ASSOCIATION_TYPES.join(', ')}`,
  },
};
const NO_END = {
  en: 'the id of an achievement is expected',
  fr: 'l’id d’un acquis est attendu',
};
