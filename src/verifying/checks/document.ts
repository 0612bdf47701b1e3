import { checkStructure } from '../../formats/open-badges/index.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { type Check, checkFrom, type Finding } from '../../foundation/report.js';
import { type ContextStore, canonicalize, checkContexts } from '../../linked-data/index.js';
import { failed, indeterminate, passed } from '../outcomes.js';

/** Whether the document is an Open Badge: required members, types, references, dates. */
export function checkDocumentSchema(document: JsonObject): Check {
  return checkFrom('document.schema', checkStructure(document));
}

/** Whether the document leaves its contexts alone: a context written inside it could give signed terms another meaning. */
export function checkDocumentContexts(document: JsonObject): Check {
  return checkFrom('document.contexts', checkContexts(document));
}

/**
 * Whether every member is defined by a known context. What is not defined is not signed, and could be added by anybody.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#dataset-canonicalization
 */
export async function checkTerms(document: JsonObject, contexts: ContextStore): Promise<Check> {
  const { proof: _, ...unsecured } = document;
  try {
    await canonicalize(unsecured, { contexts });
    return passed('document.terms');
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const findings: readonly Finding[] =
      error.findings.length > 0 ? error.findings : [asFinding(error)];
    // What is not known is not wrong: a foreign context or an exhausting graph leaves the question open.
    const open =
      error.code === 'ERR_CONTEXT_UNKNOWN' || error.code === 'ERR_CANONICALIZATION_LIMIT';
    return open
      ? indeterminate('document.terms', ...findings)
      : failed('document.terms', ...findings);
  }
}

/** An error of a lower room as a finding. */
export function asFinding(error: {
  readonly code: string;
  readonly pointer: string | undefined;
  readonly text: Finding['message'];
  readonly hint: Finding['hint'] | undefined;
}): Finding {
  const { code, pointer = '', text, hint } = error;
  return { code, severity: 'error', pointer, message: text, ...(hint && { hint }) };
}
