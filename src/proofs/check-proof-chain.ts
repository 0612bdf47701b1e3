import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { stringMember } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import {
  AMBIGUOUS,
  chainError,
  type PlacedProof,
  previousIds,
  proofsOf,
  walkChains,
} from './shared/chain.js';

/** What the proofs of a document say about their order. */
export interface ProofChain {
  /** Whether a proof names an earlier one. */
  readonly chained: boolean;
  /** Places of all proofs, each after those that it names; empty where something is wrong. */
  readonly order: readonly JsonPointer[];
  /**
   * What is wrong: `proof.chain-missing`, `proof.chain-ambiguous`, `proof.chain-loop` at the `previousProof` of a proof,
   * `proof.duplicate-id` at the id of the second of two.
   */
  readonly findings: readonly Finding[];
}

/**
 * Looks at the chains that the proofs of a document make, without any cryptography: every proof that is named must be
 * there, once, and none may come before itself. A chain holds when this finds nothing and each of its proofs verifies.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#proof-chains
 */
export function checkProofChain(document: unknown): ProofChain {
  const proofs = proofsOf(document);
  const chained = proofs.some(({ proof }) => previousIds(proof).length > 0);
  const walk = walkChains(proofs, proofs);
  const findings = [...duplicates(proofs), ...walk.findings];
  return { chained, order: findings.length > 0 ? [] : walk.order, findings };
}

function duplicates(proofs: readonly PlacedProof[]): readonly Finding[] {
  const seen = new Set<string>();
  return proofs.flatMap(({ proof, pointer }) => {
    const id = stringMember(proof, 'id');
    if (id === undefined) return [];
    if (seen.has(id)) {
      return [chainError('proof.duplicate-id', AMBIGUOUS, appendPointer(pointer, 'id'))];
    }
    seen.add(id);
    return [];
  });
}
