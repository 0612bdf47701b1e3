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

/** Parts without id, told apart by nothing but what is inside. */
function parts(size: number, inside: (index: number) => JsonValue): JsonValue[] {
  return Array.from({ length: size }, (_, index) => {
    const value = inside(index);
    return { type: ['Profile'], [typeof value === 'string' ? 'name' : 'parentOrg']: value };
  });
}

function pairs(depth: number): JsonValue[] {
  return parts(2, () => (depth === 1 ? 'x' : pairs(depth - 1)));
}

function chain(length: number, end: string): JsonValue {
  return length === 0 ? { name: end } : { type: ['Profile'], parentOrg: chain(length - 1, end) };
}

const inIssuer = (nodes: JsonValue[]) => (draft: Draft) => {
  draft.issuer.parentOrg = nodes;
};

/** Elsewhere: how much work trees take is up to their hashes, which an issuer with a new key would change every time. */
const inCreator = (nodes: JsonValue[]) => (draft: Draft) => {
  const creator = { id: 'urn:x:creator', type: ['Profile'], parentOrg: nodes };
  draft.credentialSubject.achievement.creator = creator;
};

const poisoned = (nodes: JsonValue[]): Draft => {
  const draft = unsigned();
  inIssuer(nodes)(draft);
  return draft;
};

hostile('poison graphs', [
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 33, 40].map((size) => ({
    name: `${size} blank nodes that refer to one another`,
    input: () => tampered(inIssuer(clique(size))),
    check: 'proof.signature',
    code: 'ERR_IRI_BLANK_NODE',
  })),
  ...[6, 12].map((size) => ({
    name: `${size} blank nodes that refer to one another, unsigned`,
    input: () => poisoned(clique(size)),
    check: 'document.terms',
    code: 'ERR_IRI_BLANK_NODE',
  })),
  ...[6, 12].map((size) => ({
    name: `${size} blank nodes that refer to one another, in a JWT`,
    input: () => jwtOf(claimsOf(poisoned(clique(size)))),
    check: 'document.terms',
    code: 'ERR_IRI_BLANK_NODE',
  })),
  ...[8, 64, 150, 490, 980].map((size) => ({
    name: `${size} blank nodes in a ring`,
    input: () => tampered(inIssuer(ring(size))),
    check: 'proof.signature',
    code: 'ERR_IRI_BLANK_NODE',
  })),
  {
    name: '1,900 blank nodes in a ring',
    input: () => tampered(inIssuer(ring(1900))),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: '40 parts with 40 equal parts each',
    input: () => tampered(inCreator(parts(40, () => parts(40, () => 'x')))),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: '30 parts with 30 parts each that differ farther inside',
    input: () =>
      tampered(inCreator(parts(30, (one) => parts(30, (two) => parts(1, () => `${one} ${two}`))))),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
  {
    name: 'pairs of parts nine times inside one another',
    input: () => tampered(inCreator(pairs(9))),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
  {
    name: '100 chains of equal parts that differ at the end',
    input: () =>
      tampered(inCreator(Array.from({ length: 100 }, (_, index) => chain(25, `${index}`)))),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a list of 990 equal parts',
    input: () =>
      tampered(inCreator([{ type: ['Profile'], parentOrg: { '@list': parts(990, () => 'x') } }])),
    check: 'proof.signature',
    code: 'ERR_CANONICALIZATION_LIMIT',
  },
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
      const draft = await tampered(inIssuer(clique(33)));
      const [proof] = draft['proof'] as readonly JsonValue[];
      return { ...draft, proof: Array(8).fill(proof) };
    },
    check: 'proof.signature',
    code: 'ERR_IRI_BLANK_NODE',
  },
]);

const POISON_JWTS = await Promise.all(
  Array.from({ length: 20 }, async () => jwtOf(claimsOf(poisoned(clique(9))))),
);
