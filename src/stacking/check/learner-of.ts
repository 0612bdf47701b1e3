import { canonicalJson } from '../../foundation/encodings/jcs.js';
import type { JsonValue } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import type { VerificationReport } from '../../verifying/index.js';
import { credentialFinding } from './findings.js';
import type { StatedLearner } from './read-held.js';

/** Whom a credential is about, as far as that can be compared with the others. */
export interface NamedLearner {
  /** The same text for the same person. */
  readonly learner?: string;
  /** Why it cannot be told. */
  readonly doubts: readonly Finding[];
}

/** The learner that is asked for. */
export const ASKED_FOR = 'recipient';
const SOMEBODY_ELSE = 'somebody else';

/** By the check of the recipient, where one is asked for. */
export function learnerByRecipient({ checks }: VerificationReport): NamedLearner {
  const { outcome, findings = [] } = checks.find(({ id }) => id === 'subject.recipient') ?? {};
  if (outcome === 'passed') return { learner: ASKED_FOR, doubts: [] };
  if (outcome === 'failed') return { learner: SOMEBODY_ELSE, doubts: [] };
  return { doubts: [credentialFinding('stack.learner-unknown'), ...findings] };
}

/**
 * By what each credential states. An id names one person; identifiers do where all credentials have the same: those that
 * are hashed with a salt of their own cannot be compared, so that different ones leave it open.
 */
export function learnersAsStated(learners: readonly StatedLearner[]): readonly NamedLearner[] {
  const names = learners.map(({ id, identifiers }) => {
    if (id !== undefined) return { isId: true, name: id };
    const text = identifiers && canonicalJson(identifiers as unknown as JsonValue);
    return { isId: false, name: text };
  });
  const [first] = names;
  const areSame = names.every(({ name }) => name !== undefined && name === first?.name);
  return names.map(({ isId, name }) => {
    if (name !== undefined && (isId || areSame)) return { learner: name, doubts: [] };
    // Alone, it is one learner's whoever that is.
    if (names.length === 1) return { doubts: [] };
    return { doubts: [credentialFinding('stack.learner-unknown')] };
  });
}
