import { isMicrocertError } from '../../foundation/errors/index.js';
import { asList, type JsonObject, type JsonValue, memberOf } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { applyRules } from '../../foundation/rule.js';
import { schemaFindings } from '../../foundation/schema-findings.js';
import { CREDENTIALS_V1 } from '../../linked-data/context-urls.js';
import { snapshotDocument } from '../../linked-data/snapshot-document.js';
import * as schema from './generated/validate-open-badge.js';
import { BADGE_ERROR_RULES, BADGE_RULES, ENDORSEMENT_RULES } from './rules/index.js';
import { type BadgeRule, badgeSubject } from './rules/rule.js';

/**
 * Whether something has the structure of an Open Badges 3.0 credential: required members, types of values,
 * references, enumerations, dates. Single values count like lists of one, as the specification reads them.
 *
 * Nothing is thrown, whatever comes in, and no signature is looked at.
 *
 * @returns Findings of the schema (`shape.…`), then of the rules (`open-badges.OB-01` and so on).
 * @see https://www.imsglobal.org/spec/ob/v3p0/#data-models
 */
export function checkStructure(credential: unknown): readonly Finding[] {
  return findingsBy(BADGE_RULES, credential);
}

/** The errors among what {@link checkStructure} finds, without the work for its warnings. */
export function structureErrors(credential: unknown): readonly Finding[] {
  return findingsBy(BADGE_ERROR_RULES, credential);
}

function findingsBy(rules: readonly BadgeRule[], credential: unknown): readonly Finding[] {
  const reading = readDocument(credential);
  if (reading.document === undefined) return [reading.problem];
  const { document } = reading;
  const shape = schemaFindings(schema, document).filter(
    (finding) => !isOfOlderModel(finding, document),
  );
  return [...shape, ...applyRules(rules, badgeSubject(document))];
}

/**
 * Whether something has the structure of an endorsement as a credential of its own, by the same rules.
 *
 * @returns Findings, as {@link checkStructure} gives them.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export function checkEndorsementStructure(credential: unknown): readonly Finding[] {
  const reading = readDocument(credential);
  if (reading.document === undefined) return [reading.problem];
  const { document } = reading;
  const shape = schemaFindings(ENDORSEMENT, document, '#/$defs/endorsementCredential').filter(
    (finding) => !isOfOlderModel(finding, document),
  );
  const subject = badgeSubject(document, 'EndorsementCredential');
  return [...shape, ...applyRules(ENDORSEMENT_RULES, subject)];
}

const ENDORSEMENT = { accepts: schema.acceptsEndorsement, schema: schema.schema };

/** Data model 1.1 had `issuanceDate` in the place of `validFrom`. */
function isOfOlderModel({ pointer }: Finding, document: JsonObject): boolean {
  const older = asList<JsonValue>(memberOf(document, '@context'))[0] === CREDENTIALS_V1;
  const dated = pointer !== '/validFrom' || typeof memberOf(document, 'issuanceDate') === 'string';
  return older && dated && pointer.endsWith('/validFrom');
}

type DocumentReading =
  | { readonly document: JsonObject }
  | { readonly document: undefined; readonly problem: Finding };

/** A private copy, bounded in depth and size: what is checked cannot change meanwhile. */
function readDocument(credential: unknown): DocumentReading {
  try {
    return { document: snapshotDocument(credential) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, pointer = '', text, hint } = error;
    return {
      document: undefined,
      problem: { code, severity: 'error', pointer, message: text, ...(hint && { hint }) },
    };
  }
}
