import { checkAssociations, partsOf, subjectOf } from '../../formats/clr/index.js';
import { sameLearner } from '../../formats/open-badges/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue, memberOf } from '../../foundation/json/values.js';
import { type Check, checkFrom, type Finding } from '../../foundation/report.js';
import { DEFAULT_VERIFICATION_LIMITS } from '../limits.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import { readInput } from '../read-input.js';
import type { PartReport } from '../report.js';

const ID = 'record.credentials';
const PLACE = '/credentialSubject/verifiableCredential';

/** A credential inside a record, with its place. */
export interface RecordedCredential {
  readonly pointer: JsonPointer;
  readonly content: JsonValue;
  readonly role: 'badge';
}

/** The credentials that a Comprehensive Learner Record holds. */
export function credentialsIn(document: JsonObject): readonly RecordedCredential[] {
  return partsOf(document, 'verifiableCredential').map(({ value, pointer }) => ({
    pointer,
    content: value,
    role: 'badge',
  }));
}

/** What the reports on the credentials of a record come to: it vouches for none, so each is judged by itself. */
export function checkRecord(parts: readonly PartReport[], complete: boolean): Check {
  const findings = parts
    .filter(({ role }) => role === 'badge')
    .flatMap(({ pointer, report: { verdict } }) =>
      verdict === 'accepted'
        ? []
        : [finding('warning', `record.${verdict}`, pointer, SAID[verdict])],
    );
  if (findings.some(({ code }) => code === 'record.rejected')) return failed(ID, ...findings);
  if (!complete) return indeterminate(ID, ...findings, TOO_MANY);
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

/** Whether the associations of a record relate achievements that are in it. */
export function checkRecordAssociations(document: JsonObject): Check {
  const id = 'record.associations';
  if (partsOf(document, 'association').length === 0) return skipped(id);
  return checkFrom(id, checkAssociations(document));
}

/**
 * Whether each credential of a record is about the person whom the record is about. The specification does not ask for it;
 * a record that holds what another earned would lend it to its own subject.
 */
export async function checkRecordSubjects(document: JsonObject): Promise<Check> {
  const id = 'record.subjects';
  const subject = subjectOf(document);
  const findings: Finding[] = [];
  for (const { content, pointer } of credentialsIn(document)) {
    const learner = learnerIn(content);
    const answer = await sameLearner(subject, learner);
    if (answer === 'other')
      findings.push(finding('error', 'record.other-subject', pointer, OTHER_SUBJECT));
    if (answer === 'unknown')
      findings.push(finding('warning', 'record.unknown-subject', pointer, UNKNOWN_SUBJECT));
  }
  if (findings.some(({ severity }) => severity === 'error')) return failed(id, ...findings);
  return findings.length > 0 ? indeterminate(id, ...findings) : passed(id);
}

/** Whom a credential of a record is about, as it says itself; of a JWT that is looked at without believing it. */
function learnerIn(content: JsonValue): JsonValue | undefined {
  const credential = typeof content === 'string' ? readInside(content) : content;
  const [learner] = asList<JsonValue>(memberOf(credential, 'credentialSubject'));
  return learner;
}

function readInside(jwt: string): JsonObject | undefined {
  return readInput(jwt, DEFAULT_VERIFICATION_LIMITS).credential?.document;
}

const OTHER_SUBJECT = {
  en: 'this credential of the record is about another person than the record',
  fr: 'ce justificatif du relevé porte sur une autre personne que le relevé',
};
const UNKNOWN_SUBJECT = {
  en: 'nothing shows that this credential is about the person of the record',
  fr: 'rien n’indique que ce justificatif porte sur la personne du relevé',
};

const SAID = {
  rejected: {
    en: 'this credential of the record does not hold: see its own report',
    fr: 'ce justificatif du relevé ne tient pas : voir son propre rapport',
  },
  undetermined: {
    en: 'this credential of the record could not be judged: see its own report',
    fr: 'ce justificatif du relevé n’a pas pu être jugé : voir son propre rapport',
  },
};
const TOO_MANY = finding('warning', 'limits.credentials', PLACE, {
  en: 'the record holds more credentials than one verification looks at',
  fr: 'le relevé contient plus de justificatifs qu’une vérification n’en examine',
});
