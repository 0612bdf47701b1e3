import { checkRecordStructure } from '../../formats/clr/index.js';
import { checkEndorsementStructure, checkStructure } from '../../formats/open-badges/index.js';
import { checkDataModel as dataModelFindings } from '../../formats/verifiable-credentials/index.js';
import { deepFreeze, type JsonObject } from '../../foundation/json/values.js';
import { type Check, checkFrom } from '../../foundation/report.js';
import { checkContexts, toldOtherwise } from '../../linked-data/index.js';
import type { Facts } from '../facts.js';
import { skipped } from '../outcomes.js';
import type { CredentialRole } from '../report.js';

/** Whether the document is what the data model of Verifiable Credentials says. */
export function checkDataModel(document: JsonObject, facts: Facts): Check {
  facts.dataModel ??= deepFreeze(dataModelFindings(document));
  return checkFrom('document.data-model', facts.dataModel);
}

/** Whether the document is an Open Badge, an endorsement, or a record: required members, types, references, dates. */
export function checkStructureAs(
  role: CredentialRole,
  document: JsonObject,
  { structure }: Facts,
): Check {
  // An attestation is no linked data, and is not looked at here.
  if (role === 'status-list' || role === 'attestation') return skipped('document.schema');
  if (structure !== undefined) return checkFrom('document.schema', structure);
  const check = {
    badge: checkStructure,
    endorsement: checkEndorsementStructure,
    record: checkRecordStructure,
  };
  return checkFrom('document.schema', check[role](document));
}

/**
 * Whether the document leaves its contexts alone: a context written inside it could give signed terms another meaning. One
 * thing that is told in two ways is pointed out.
 */
export function checkDocumentContexts(document: JsonObject, facts: Facts): Check {
  facts.contextUse ??= deepFreeze([...checkContexts(document), ...toldOtherwise(document)]);
  return checkFrom('document.contexts', facts.contextUse);
}
