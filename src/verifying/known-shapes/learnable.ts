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
import { roleOf } from '../role-of.js';
import { type HungEndorsement, hungEndorsements } from './hung-endorsements.js';
import {
  fixedParts,
  learnableProof,
  PROOF_VARIES,
  VARIES,
  VARIES_ENDORSED,
} from './varying-members.js';

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
  /** Tells by its name whether a member varies. */
  readonly varies: Pick<ReadonlySet<string>, 'has'>;
  /** The endorsements that hang on it. */
  readonly endorsements: readonly HungEndorsement[];
}

/** What is to be learnt from a credential; nothing where it holds what has to be looked at as a whole. */
export function learnable(document: JsonObject): Learnable | undefined {
  const proof = learnableProof(document);
  const { proof: member = null, ...unsecured } = document;
  const hung = hungEndorsements(unsecured);
  const fixed = hung && fixedParts(unsecured, hung.subjects);
  if (proof === undefined || fixed === undefined || namesForeignSchema(document)) return undefined;
  const { proofValue: _, ...options } = proof;
  const endorsements = hung?.places ?? [];
  const isEndorsed = endorsements.length > 0 || roleOf(document) === 'endorsement';
  const varies = isEndorsed ? VARIES_ENDORSED : VARIES;
  const read = shapeOf(unsecured, { fixed, varies });
  const secured = shapeOf({ proof: member }, { fixed: NONE, varies: PROOF_VARIES });
  const proofAt = read.holes.length;
  const shape = withProof(read.shape, moved(secured.shape, proofAt), Object.keys(document));
  if (mayNameLearner(shape)) return undefined;
  return {
    ...{ unsecured, options, fixed, shape, proofAt, varies, endorsements },
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

/** Names under which a text about a learner is a word of a list, or the address of one. */
const WORDS: ReadonlySet<string> = new Set([
  ...['type', 'identityType', 'status', 'targetType', 'framework'],
]);

/** Whether a text that would be kept with the shape stands where it can be about the learner: a name, say, or a picture. */
function mayNameLearner(shape: Shape): boolean {
  return membersOf(shape).some(([name, member]) => {
    if (name !== 'endorsement') return ABOUT_LEARNER.has(name) && keepsText(member, name);
    return (member.kind === 'array' ? member.items : [member]).some(mayNameEndorsed);
  });
}

const ABOUT_LEARNER: ReadonlySet<string> = new Set(['credentialSubject', 'evidence']);

/** The same of an endorsement that hangs on the award, which may be about the learner; its endorser is somebody else. */
function mayNameEndorsed(endorsement: Shape): boolean {
  const about = membersOf(endorsement).filter(
    ([name]) => ABOUT_LEARNER.has(name) || name === 'image',
  );
  return about.length === 0 || about.some(([name, member]) => keepsText(member, name));
}

function keepsText(shape: Shape, name: string): boolean {
  switch (shape.kind) {
    case 'same':
      return holdsText(shape.value, name);
    case 'hole':
      return false;
    case 'array':
      return shape.items.some((item) => keepsText(item, name));
    case 'object':
      return membersOf(shape).some(
        ([each, member]) => each !== 'achievement' && keepsText(member, each),
      );
  }
}

function holdsText(value: JsonValue, name: string): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && !WORDS.has(name);
  return Object.entries(value).some(([each, member]) =>
    holdsText(member as JsonValue, Array.isArray(value) ? name : each),
  );
}

/** Members of the shape of an object. */
export function membersOf(shape: Shape): readonly (readonly [string, Shape])[] {
  if (shape.kind !== 'object') return [];
  return shape.names.map((name, index) => [name, shape.members[index] ?? NULL] as const);
}
