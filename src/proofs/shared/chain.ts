import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';

/** A proof among those of a document. */
export interface PlacedProof {
  /** The proof. */
  readonly proof: JsonObject;
  /** Where it stands. */
  readonly pointer: JsonPointer;
}

/** The proofs of a document that are objects, each with its place. */
export function proofsOf(document: unknown): readonly PlacedProof[] {
  const member = memberOf(document, 'proof');
  const several = Array.isArray(member);
  return asList<JsonValue>(member as JsonValue | undefined).flatMap((proof, index) =>
    isJsonObject(proof)
      ? [{ proof, pointer: several ? appendPointer('/proof', index) : '/proof' }]
      : [],
  );
}

/** The ids of the earlier proofs that a proof names. */
export function previousIds(proof: unknown): readonly unknown[] {
  return asList<unknown>(memberOf(proof, 'previousProof'));
}

/**
 * The earlier proofs that some ids name, in the order of the document, whatever that of the ids.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export function matchingProofs(
  proofs: readonly PlacedProof[],
  ids: readonly unknown[],
): readonly PlacedProof[] {
  const wanted = new Set(ids);
  return proofs.filter(({ proof }) => {
    const id = stringMember(proof, 'id');
    return id !== undefined && wanted.has(id);
  });
}

/** What a walk back along chains came to. */
export interface ChainWalk {
  /** Every proof on the way, each after those that it names. */
  readonly order: readonly JsonPointer[];
  /** A proof that is missing, one of two with the same id, or a proof that came before itself. */
  readonly findings: readonly Finding[];
}

/** Walks back from some proofs to those that came before, each of them once. */
export function walkChains(
  starts: readonly PlacedProof[],
  proofs: readonly PlacedProof[],
): ChainWalk {
  const byId = groupById(proofs);
  const [findings, order]: [Finding[], JsonPointer[]] = [[], []];
  const [visited, underway] = [new Set<JsonPointer>(), new Set<JsonPointer>()];
  const visit = ({ proof, pointer }: PlacedProof): void => {
    if (visited.has(pointer)) return;
    visited.add(pointer);
    underway.add(pointer);
    for (const id of previousIds(proof)) {
      const [earlier, ...more] = byId.get(id) ?? [];
      const wrong = whatIsWrong(earlier, { ambiguous: more.length > 0, underway });
      if (wrong) findings.push(chainError(...wrong, appendPointer(pointer, 'previousProof')));
      else if (earlier) visit(earlier);
    }
    underway.delete(pointer);
    order.push(pointer);
  };
  for (const start of starts) visit(start);
  return { order, findings };
}

function groupById(proofs: readonly PlacedProof[]): ReadonlyMap<unknown, readonly PlacedProof[]> {
  const groups = new Map<unknown, PlacedProof[]>();
  for (const placed of proofs) {
    const id = stringMember(placed.proof, 'id');
    if (id === undefined) continue;
    const group = groups.get(id) ?? [];
    group.push(placed);
    groups.set(id, group);
  }
  return groups;
}

function whatIsWrong(
  earlier: PlacedProof | undefined,
  { ambiguous, underway }: { readonly ambiguous: boolean; readonly underway: ReadonlySet<string> },
): readonly [code: string, message: LocalText] | undefined {
  if (earlier === undefined) return ['proof.chain-missing', MISSING];
  if (ambiguous) return ['proof.chain-ambiguous', AMBIGUOUS];
  return underway.has(earlier.pointer) ? ['proof.chain-loop', LOOP] : undefined;
}

/** A finding of weight `error` on a chain. */
export function chainError(code: string, message: LocalText, pointer: JsonPointer): Finding {
  return { code, severity: 'error', pointer, message };
}

/** Two proofs have the same id. */
export const AMBIGUOUS: LocalText = {
  en: 'two proofs have the same id, so which one is meant is open',
  fr: 'deux preuves ont le même id, on ne sait donc pas laquelle est visée',
};
const MISSING: LocalText = {
  en: 'the proof names an earlier proof that is not in the document',
  fr: 'la preuve désigne une preuve antérieure absente du document',
};
const LOOP: LocalText = {
  en: 'the proof would have been made before itself: the chain of proofs goes round in a circle',
  fr: 'la preuve serait antérieure à elle-même : la chaîne de preuves tourne en rond',
};
