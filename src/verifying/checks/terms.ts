import { isMicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { asSnapshot, canonicalForm, snapshotDocument } from '../../linked-data/index.js';
import { asFindings, finding, indeterminate, passed } from '../outcomes.js';
import type { Session } from '../session.js';
import { endedBy } from './doubts.js';

const ID = 'document.terms';

/**
 * Whether every member is defined by a known context. What is not defined is not signed, and could be added by anybody.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#dataset-canonicalization
 */
export async function checkTerms(document: JsonObject, session: Session): Promise<Check> {
  if (session.timeIsUp()) return indeterminate(ID, TIME_IS_UP);
  try {
    const { proof: _, ...rest } = snapshotDocument(document);
    await canonicalForm(asSnapshot(rest), { contexts: session.contextsFor(document) });
    return passed(ID);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    // What is not known is not wrong: a foreign context or an exhausting graph leaves the question open.
    return endedBy(ID, error.code, asFindings(error));
  }
}

const TIME_IS_UP = finding('warning', 'limits.time', '', {
  en: 'the time for this verification has run out before its members were looked at',
  fr: 'le temps prévu pour cette vérification s’est écoulé avant l’examen de ses éléments',
});
