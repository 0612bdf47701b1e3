import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import {
  type Hole,
  type HoleValue,
  jsonAround,
  type OpenText,
  type Shape,
  shapeOf,
} from '../../linked-data/template/shape.js';
import { namesForeignSchema } from '../checks/credential-schema.js';
import { fixedParts, learnableProof, PROOF_VARIES, VARIES } from './varying-members.js';

/** A credential that a shape can be learnt from, taken apart. */
export interface Learnable {
  /** The credential without its proof, and the proof without its value. */
  readonly unsecured: JsonObject;
  readonly options: JsonObject;
  /** What does not vary. */
  readonly fixed: ReadonlySet<unknown>;
  readonly shape: Shape;
  readonly around: OpenText;
  /** Holes and what stands in them: those of the credential, then those of the proof. */
  readonly holes: readonly Hole[];
  readonly values: readonly HoleValue[];
  /** Index of the first hole of the proof. */
  readonly proofAt: number;
}

/** What is to be learnt from a credential; nothing where it holds what has to be looked at as a whole. */
export function learnable(document: JsonObject): Learnable | undefined {
  const proof = learnableProof(document);
  const { proof: member = null, ...unsecured } = document;
  const fixed = fixedParts(unsecured);
  if (proof === undefined || fixed === undefined || namesForeignSchema(document)) return undefined;
  const { proofValue: _, ...options } = proof;
  const read = shapeOf(unsecured, { fixed, varies: VARIES });
  const secured = shapeOf({ proof: member }, { fixed: NONE, varies: PROOF_VARIES });
  const proofAt = read.holes.length;
  const shape = withProof(read.shape, moved(secured.shape, proofAt), Object.keys(document));
  return {
    ...{ unsecured, options, fixed, shape, proofAt },
    around: jsonAround(shape),
    holes: [...read.holes, ...secured.holes],
    values: [...read.values, ...secured.values],
  };
}

const NONE: ReadonlySet<unknown> = new Set();

/** A shape with its holes numbered from another number on. */
function moved(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'same':
      return shape;
    case 'hole':
      return { ...shape, index: shape.index + by };
    case 'array':
      return { ...shape, items: shape.items.map((item) => moved(item, by)) };
    case 'object':
      return { ...shape, members: shape.members.map((member) => moved(member, by)) };
  }
}

/** The shape of a document with its proof, in the order of its members. */
function withProof(unsecured: Shape, secured: Shape, names: readonly string[]): Shape {
  const members = new Map([...membersOf(unsecured), ...membersOf(secured)]);
  return { kind: 'object', names, members: names.map((name) => members.get(name) ?? NULL) };
}

const NULL: Shape = { kind: 'same', value: null satisfies JsonValue };

/** Members of the shape of an object. */
export function membersOf(shape: Shape): readonly (readonly [string, Shape])[] {
  if (shape.kind !== 'object') return [];
  return shape.names.map((name, index) => [name, shape.members[index] ?? NULL] as const);
}
