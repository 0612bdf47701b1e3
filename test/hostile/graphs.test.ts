import type { JsonValue } from '../../src/foundation/json/values.js';
import { hostile } from '../support/hostile.js';
import {
  claimsOf,
  type Draft,
  jwtOf,
  signed,
  tampered,
  unsigned,
} from '../support/hostile-credentials.js';

/**
 * Blank nodes that all refer to one another: nothing tells them apart, so that canonicalisation (RDFC-1.0, section 4.6)
 * has to compare every order of them.
 */
function clique(size: number): JsonValue[] {
  const all = Array.from({ length: size }, (_, index) => ({
    id: `_:n${index}`,
    type: ['Profile'],
  }));
  return all.map((node) => ({ ...node, parentOrg: all }));
}

/** Blank nodes in a circle. */
function ring(size: number): JsonValue[] {
  return Array.from({ length: size }, (_, from) => ({
    id: `_:n${from}`,
    type: ['Profile'],
    parentOrg: { id: `_:n${(from + 1) % size}`, type: ['Profile'] },
  }));
}

const inIssuer = (nodes: JsonValue[]) => (draft: Draft) => {
  draft.issuer.parentOrg = nodes;
};

const poisoned = (nodes: JsonValue[]): Draft => {
  const draft = unsigned();
  inIssuer(nodes)(draft);
  return draft;
};

hostile('poison graphs', [
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 16].map((size) => ({
    name: `${size} blank nodes that refer to one another`,
    input: () => tampered(inIssuer(clique(size))),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  })),
  ...[6, 12].map((size) => ({
    name: `${size} blank nodes that refer to one another, unsigned`,
    input: () => poisoned(clique(size)),
    check: 'document.terms',
    code: 'ERR_CANONICALIZATION_LIMIT',
  })),
  ...[6, 12].map((size) => ({
    name: `${size} blank nodes that refer to one another, in a JWT`,
    input: () => jwtOf(claimsOf(poisoned(clique(size)))),
    check: 'document.terms',
    code: 'ERR_CANONICALIZATION_LIMIT',
  })),
  ...[8, 64, 150, 200].map((size) => ({
    name: `${size} blank nodes in a ring`,
    input: () => tampered(inIssuer(ring(size))),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  })),
  {
    name: 'twenty endorsements as JWTs with a poison graph each',
    input: () =>
      signed(async (draft) => {
        draft.endorsementJwt = POISON_JWTS;
      }),
    check: 'endorsements',
    code: 'endorsements.rejected',
    acceptedAs: 'what others say of a credential does not decide on it',
  },
  {
    name: 'eight proofs of different kinds over a poison graph',
    input: async () => {
      const draft = await tampered(inIssuer(clique(12)));
      const [proof] = draft['proof'] as readonly JsonValue[];
      return { ...draft, proof: Array(8).fill(proof) };
    },
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
]);

const POISON_JWTS = await Promise.all(
  Array.from({ length: 20 }, async () => jwtOf(claimsOf(poisoned(clique(9))))),
);
