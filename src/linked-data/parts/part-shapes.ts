import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { ActiveContext } from '../compiled/active-context.js';
import { assertSameValue } from '../compiled/distinct-statements.js';
import type { LocalContexts } from '../compiled/local-contexts.js';
import { Quads } from '../compiled/quads.js';
import {
  type Member,
  type ReadAlike,
  type Reading,
  type ReadPart,
  readNode,
} from '../compiled/read-node.js';
import { knownPart, type PartsOfShape } from '../known-parts.js';
import { canonicalForm, linesOf } from '../rdfc10/canonical-n-quads.js';
import { DEFAULT_GRAPH } from '../rdfc10/statement.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import type { FormNotes, FormShape } from '../template/canonical-template.js';
import {
  fillShape,
  type Hole,
  type HoleValue,
  hasShape,
  type ReadShape,
  type Shape,
} from '../template/shape.js';
import { termStatements } from '../template/term-statements.js';
import { holdsMark, marksOf, TermReader } from '../template/tokens.js';
import { jointForm, type PlacedPart } from './joint-form.js';
import { type Part, type PartFiller, partFiller } from './part-template.js';
import { type SharedShape, sharedShape, signatureOf } from './shared-shape.js';

/** Shapes of objects that stood beside many others like them, by which such are read. */
export interface PartShapes {
  /** Reads objects in a document, and puts what they say into a list. */
  reader(how: ReadingParts, parts: PlacedPart[]): ReadAlike;
}

/** What is needed besides the document. */
export interface ReadingParts {
  /** Every name in the contexts. */
  readonly names: ReadonlySet<string>;
  readonly hash: TextHash;
}

/** So many objects have to be alike for a shape to be made of them. */
const LEAST = 8;
const MOST_SHAPES = 32;
const MOST_HOLES = 200;

// Making a shape takes about as long as reading a hundred objects: each that is read by a shape pays for another one, and
// of those read in vain many are needed.
const MOST_CREDIT = 1000;
const COST_OF_SHAPE = 100;
const EARNED_IN_VAIN = 1 / 16;

interface KnownShape {
  /** Where such objects stand: the context in force there, and the member. */
  readonly context: ActiveContext;
  readonly name: string;
  readonly predicate: string;
  readonly shape: Shape;
  readonly fill: PartFiller;
  /** Whether the parts have no name, so that what leads to them is one of their own statements. */
  readonly isLinked: boolean;
}

/** A part, and whether it says what leads to it. */
interface FoundPart {
  readonly part: Part;
  readonly isLinked: boolean;
}

/** No shapes yet. */
export function partShapes(): PartShapes {
  const shapes: KnownShape[] = [];
  /** Shapes of which something was made, or nothing could be. */
  const tried = new WeakSet<Shape>();
  let credit = MOST_CREDIT;
  const keep = (shape: KnownShape): void => {
    shapes.unshift(shape);
    if (shapes.length > MOST_SHAPES) shapes.pop();
  };
  const find = (
    object: JsonObject,
    member: Member,
    read: (object: JsonObject, shape: Shape) => Filling | undefined,
  ): FoundPart | undefined => {
    for (let at = 0; at < shapes.length; at += 1) {
      const known = shapes[at];
      if (known === undefined || !isPlace(known, member)) continue;
      const found = read(object, known.shape);
      if (found === undefined) continue;
      if (at > 0) shapes.unshift(...shapes.splice(at, 1));
      return filled(known, found, member);
    }
    return undefined;
  };
  const findAny = (object: JsonObject, member: Member): FoundPart | undefined =>
    find(object, member, valuesKnown) ?? find(object, member, valuesIn);
  /** What was read by a shape is looked for among shapes made of that first. */
  const findFirst = (object: JsonObject, member: Member): FoundPart | undefined => {
    const shape = knownPart(object)?.alike.shape;
    return shape === undefined || tried.has(shape)
      ? findAny(object, member)
      : find(object, member, valuesKnown);
  };
  const learn = (objects: readonly JsonObject[], member: Member, how: Learning): void => {
    const learnAll = (alike: readonly Alike[]): void => {
      for (const { shape, first } of alike) {
        if (credit < COST_OF_SHAPE) return;
        credit -= COST_OF_SHAPE;
        tried.add(shape.shape);
        const known = shapeOf(shape, first, member, how);
        if (known !== undefined) keep(known);
      }
    };
    learnAll(knownAmong(objects).filter(({ shape }) => !tried.has(shape.shape)));
    learnAll(sharedAmong(objects.filter((object) => findAny(object, member) === undefined)));
  };
  return {
    reader: (how, parts) => (items, member, reading) => {
      if (items.length < LEAST || member.place.graph !== DEFAULT_GRAPH) return undefined;
      const found = items.map((item) => (isNode(item) ? findFirst(item, member) : undefined));
      const unknown = items.filter(
        (item, at): item is JsonObject => found[at] === undefined && isNode(item),
      );
      credit += items.length - unknown.length + unknown.length * EARNED_IN_VAIN;
      credit = Math.min(credit, MOST_CREDIT);
      const learns = unknown.length >= LEAST;
      if (learns) learn(unknown, member, { ...how, locals: reading.locals });
      return items.map((item, at) => {
        const known = found[at] ?? (learns && isNode(item) ? findAny(item, member) : undefined);
        return known && placed(known, parts, reading);
      });
    },
  };
}

function isPlace({ context, name, predicate }: KnownShape, { within, term }: Member): boolean {
  return context === within.context && name === within.name && predicate === term.token;
}

function filled(
  { fill, isLinked }: Pick<KnownShape, 'fill' | 'isLinked'>,
  { values, notes }: Filling,
  { place: { subject } }: Member,
): FoundPart | undefined {
  if (isLinked && typeof subject !== 'string') return undefined;
  const part = fill(isLinked ? [...values, String(subject).slice(1, -1)] : values, notes);
  return part && { part, isLinked };
}

function isNode(item: JsonValue): item is JsonObject {
  return isJsonObject(item) && !Object.hasOwn(item, '@value');
}

function placed({ part, isLinked }: FoundPart, parts: PlacedPart[], { quads }: Reading): ReadPart {
  const from = quads.blanks(part.hashes.length);
  parts.push({ part, from });
  return { token: typeof part.root === 'number' ? from + part.root : part.root, isSaid: isLinked };
}

/** What stands in the holes of a shape, and what was found of the object before. */
interface Filling {
  readonly values: readonly HoleValue[];
  readonly notes?: FormNotes;
}

/** What stands in the holes of the shape that an object was read by; nothing for any other. */
function valuesKnown(object: JsonObject, shape: Shape): Filling | undefined {
  const part = knownPart(object);
  return part?.alike.shape === shape ? part : undefined;
}

/** What stands in the holes of a shape; nothing where an object has another. */
function valuesIn(object: JsonObject, shape: Shape): Filling | undefined {
  const values: HoleValue[] = [];
  return hasShape(object, shape, values) ? { values } : undefined;
}

/** A shape, and the first object that has it. */
interface Alike {
  readonly shape: SharedShape;
  readonly first: JsonObject;
}

/** The shapes by which objects were read. */
function knownAmong(objects: readonly JsonObject[]): readonly Alike[] {
  const found = new Map<Shape, Alike>();
  for (const first of objects) {
    const shape = knownPart(first)?.alike;
    if (shape !== undefined && !found.has(shape.shape)) found.set(shape.shape, { shape, first });
  }
  return [...found.values()];
}

/** The shapes that others have in common: those of one signature, where they are enough. */
function sharedAmong(objects: readonly JsonObject[]): readonly Alike[] {
  return groupsAmong(objects).flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ shape: sharedShape(alike), first }];
  });
}

function groupsAmong(objects: readonly JsonObject[]): readonly (readonly JsonObject[])[] {
  const groups = new Map<string, JsonObject[]>();
  for (const object of objects) {
    const signature = signatureOf(object);
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [object]);
    else group.push(object);
  }
  return [...groups.values()].filter(({ length }) => length >= LEAST);
}

interface Learning extends ReadingParts {
  readonly locals: LocalContexts;
}

/** What is known of objects that are alike; nothing where templates do not cover them, or would not say what they say. */
function shapeOf(
  { shape, holes, form }: SharedShape & Partial<PartsOfShape>,
  first: JsonObject,
  member: Member,
  how: Learning,
): KnownShape | undefined {
  const { context, name } = member.within;
  if (name === undefined || holes.length > MOST_HOLES) return undefined;
  const found = valuesKnown(first, shape) ?? valuesIn(first, shape);
  if (found === undefined || mentionsMark(shape, holes)) return undefined;
  try {
    const made = fillerOf({ shape, holes, form, values: found.values }, member, how);
    const known = made && { context, name, predicate: member.term.token, shape, ...made };
    const part = known && filled(known, found, member);
    return part && isRight(part, first, member, how) ? known : undefined;
  } catch {
    return undefined; // whatever it is, whoever reads the objects by themselves meets it too
  }
}

function mentionsMark(shape: Shape, holes: readonly Hole[]): boolean {
  const empty = fillShape(
    shape,
    holes.map(() => ''),
  );
  return holdsMark(JSON.stringify(empty));
}

function fillerOf(
  { shape, holes, values, form }: ReadShape & { readonly form: FormShape | undefined },
  { term, place, within }: Member,
  { names, hash, locals }: Learning,
): Pick<KnownShape, 'fill' | 'isLinked'> | undefined {
  const quads = new Quads();
  const marks = marksOf([...holes, LEADING]);
  const root = readNode(fillShape(shape, marks) as JsonObject, within, { quads, locals });
  const isLinked = typeof root === 'number';
  const leading = { subject: `<${marks[holes.length]}>`, graph: DEFAULT_GRAPH };
  if (isLinked) quads.say(leading, term.token, { token: root, kind: 'node' });
  const subject = typeof place.subject === 'string' ? place.subject.slice(1, -1) : '';
  const reader = new TermReader([...values, subject]);
  const numbers = new Map<number, number>();
  const statements = termStatements(quads, reader, { numbers, inGraphs: true });
  const named = isLinked ? { blank: numbers.get(root) ?? 0 } : reader.read(root);
  const tokens = reader.tokens();
  const placed = new Set(tokens.flatMap((token) => token.holes));
  if (statements === undefined || named === undefined) return undefined;
  if (placed.size < holes.length + Number(isLinked)) return undefined;
  const fill = partFiller({ root: named, statements, tokens, names, hash, form });
  return fill && { fill, isLinked };
}

/** What leads to a part without a name. */
const LEADING: Hole = { name: '@id', type: 'string' };

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Whether a shape says of its first object what reading it says. */
function isRight(
  { part, isLinked }: FoundPart,
  object: JsonObject,
  { term, place, within }: Member,
  { hash, locals }: Learning,
): boolean {
  const quads = new Quads();
  const token = readNode(object, within, { quads, locals });
  if (isLinked) quads.say(place, term.token, { token, kind: 'node' });
  const options = { hash, maxWorkFactor: 1, repeated: assertSameValue };
  const whole = canonicalForm(quads.statements, options);
  const document = { rest: linesOf([]), kindsInRest: () => new Map(), parts: [{ part, from: 0 }] };
  const joint = jointForm(document, options);
  return whole !== undefined && joint !== undefined && decoded(joint) === whole.text;
}
