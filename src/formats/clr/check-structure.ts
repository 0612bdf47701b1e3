import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { Citation, Finding } from '../../foundation/report.js';
import { applyRules, type Rule } from '../../foundation/rule.js';

const SPECIFICATION: Citation = {
  source: { en: 'Comprehensive Learner Record 2.0', fr: 'Comprehensive Learner Record 2.0' },
  section: {
    en: 'ClrCredential, ClrSubject (schemas of June 2026)',
    fr: 'ClrCredential, ClrSubject (schémas de juin 2026)',
  },
  url: 'https://www.imsglobal.org/spec/clr/v2p0/',
  confirmed: false, // known from its schemas; the meaning of its prose was not compared
};

/** A record is about somebody, and holds at least one credential. */
const recordHoldsCredentials: Rule<JsonObject> = {
  id: 'clr.structure',
  severity: 'error',
  cites: SPECIFICATION,
  *check(record) {
    if (!typesOf(record).includes('ClrCredential')) yield { pointer: '/type', text: NO_RECORD };
    const subject = memberOf(record, 'credentialSubject');
    if (!isJsonObject(subject)) return yield { pointer: '/credentialSubject', text: NO_SUBJECT };
    if (!typesOf(subject).includes('ClrSubject'))
      yield { pointer: '/credentialSubject/type', text: NOT_ITS_SUBJECT };
    if (asList<JsonValue>(memberOf(subject, 'verifiableCredential')).length === 0)
      yield { pointer: '/credentialSubject/verifiableCredential', text: EMPTY };
  },
};

/**
 * Whether something has the outer structure of a Comprehensive Learner Record. What it holds is looked at credential by
 * credential; associations between achievements are not looked at.
 */
export function checkRecordStructure(record: JsonObject): readonly Finding[] {
  return applyRules([recordHoldsCredentials], record);
}

function typesOf(node: JsonObject): readonly JsonValue[] {
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
