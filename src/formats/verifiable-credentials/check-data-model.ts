import { asList, type JsonObject, type JsonValue, memberOf } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { applyRules } from '../../foundation/rule.js';
import { CREDENTIALS_V1 } from '../../linked-data/context-urls.js';
import { NAMED_PART_RULES, PART_RULES, partsAreSome, resourcesAreNamed } from './part-rules.js';
import type { DataModel, DataModelRule } from './rule.js';
import {
  contextsAreListed,
  contextsNameOneModel,
  datesInOrder,
  idIsUrl,
  issuerIsNamed,
  membersOfOneModel,
  namesAreTexts,
  subjectSaysSomething,
  typeIsCredential,
} from './whole-rules.js';

/** What the data model says of every credential, as far as a verifier can see it. */
const DATA_MODEL_RULES: readonly DataModelRule[] = [
  contextsNameOneModel,
  contextsAreListed,
  membersOfOneModel,
  idIsUrl,
  typeIsCredential,
  namesAreTexts,
  issuerIsNamed,
  subjectSaysSomething,
  datesInOrder,
  ...PART_RULES,
  ...NAMED_PART_RULES,
  partsAreSome,
  resourcesAreNamed,
];

/**
 * Whether a credential is what the data model of Verifiable Credentials says, 2.0 or 1.1, whatever it is about: its
 * contexts, id, types, issuer, subject, dates, and that each part by which it says more (status, schema, refresh,
 * evidence, terms of use, related resources) says of which type it is.
 *
 * @param credential - Plain data, bounded already.
 * @see https://www.w3.org/TR/vc-data-model-2.0/
 */
export function checkDataModel(credential: JsonObject): readonly Finding[] {
  return applyRules(DATA_MODEL_RULES, { credential, model: dataModelOf(credential) });
}

/** The data model that a credential follows: 1.1 where its first context is that one’s, else 2.0. */
function dataModelOf(credential: JsonObject): DataModel {
  const [first] = asList<JsonValue>(memberOf(credential, '@context'));
  return first === CREDENTIALS_V1 ? '1.1' : '2.0';
}
