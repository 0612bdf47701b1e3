import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';

/** A value at a place that varies. */
export type HoleValue = string | number;

/** A place that varies from one document to the next. */
export interface Hole {
  /** Name of the nearest member around it: `identityHash`. */
  readonly name: string;
  /** Kind of value that stands there in every document of the shape. */
  readonly type: 'string' | 'number';
}

/** What all documents of a shape have in common. */
export type Shape =
  /** The same value in all of them; of an object or array, the very same one. */
  | { readonly kind: 'same'; readonly value: JsonValue }
  | { readonly kind: 'hole'; readonly index: number; readonly type: Hole['type'] }
  | { readonly kind: 'array'; readonly items: readonly Shape[] }
  | {
      readonly kind: 'object';
      readonly names: readonly string[];
      readonly members: readonly Shape[];
    };

/** What of a document stays and what varies. */
export interface ShapeOptions {
  /** Frozen parts that documents share: known by identity, not looked into. */
  readonly fixed: ReadonlySet<unknown>;
  /** Has the names of members whose texts and numbers vary; what stands under any other name belongs to the shape. */
  readonly varies: Pick<ReadonlySet<string>, 'has'>;
}

/** A shape, its holes in the order in which they stand in the document, and what stands in them there. */
export interface ReadShape {
  readonly shape: Shape;
  readonly holes: readonly Hole[];
  readonly values: readonly HoleValue[];
}

/** The shape of a document. */
export function shapeOf(document: JsonObject, options: ShapeOptions): ReadShape {
  const found = { holes: [], values: [] };
  return { shape: partOf(document, '', options, found), ...found };
}

function partOf(
  value: JsonValue,
  name: string,
  options: ShapeOptions,
  found: { readonly holes: Hole[]; readonly values: HoleValue[] },
): Shape {
  if (options.fixed.has(value)) return { kind: 'same', value };
  if (Array.isArray(value))
    return {
      kind: 'array',
      items: value.map((item: JsonValue) => partOf(item, name, options, found)),
    };
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    const members = names.map((each) => partOf(value[each] ?? null, each, options, found));
    return { kind: 'object', names, members };
  }
  const isHole =
    (typeof value === 'string' || typeof value === 'number') && options.varies.has(name);
  return isHole ? holeFor(value as HoleValue, name, found) : { kind: 'same', value };
}

function holeFor(
  value: HoleValue,
  name: string,
  { holes, values }: { readonly holes: Hole[]; readonly values: HoleValue[] },
): Shape {
  const type = typeof value === 'string' ? 'string' : 'number';
  holes.push({ name, type });
  values.push(value);
  return { kind: 'hole', index: holes.length - 1, type };
}

/** Whether a document has a shape; what stands in its holes is put into `values`. */
export function hasShape(value: JsonValue | undefined, shape: Shape, values: HoleValue[]): boolean {
  switch (shape.kind) {
    case 'same':
      return value === shape.value;
    case 'hole':
      if (typeof value !== shape.type) return false;
      values.push(value as HoleValue);
      return true;
    case 'array':
      return Array.isArray(value) && haveShapes(value, shape.items, values);
    case 'object':
      return isJsonObject(value) && hasMembers(value, shape, values);
  }
}

function haveShapes(
  items: readonly JsonValue[],
  shapes: readonly Shape[],
  values: HoleValue[],
): boolean {
  if (items.length !== shapes.length) return false;
  for (const [index, shape] of shapes.entries())
    if (!hasShape(items[index], shape, values)) return false;
  return true;
}

/** The same members in the same order: the order is that of the JSON text. */
function hasMembers(
  object: JsonObject,
  { names, members }: Extract<Shape, { kind: 'object' }>,
  values: HoleValue[],
): boolean {
  const written = Object.keys(object);
  if (written.length !== names.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    const shape = members[index];
    if (name === undefined || shape === undefined || written[index] !== name) return false;
    if (!hasShape(object[name], shape, values)) return false;
  }
  return true;
}

/** The document of a shape with other values in its holes. */
export function fillShape(shape: Shape, values: readonly HoleValue[]): JsonValue {
  switch (shape.kind) {
    case 'same':
      return shape.value;
    case 'hole':
      return values[shape.index] ?? null;
    case 'array':
      return shape.items.map((item) => fillShape(item, values));
    case 'object': {
      const { names, members } = shape;
      const filled: Record<string, JsonValue> = {};
      for (let at = 0; at < names.length; at += 1) {
        const [name, member] = [names[at] ?? '', members[at]];
        if (member === undefined) continue;
        const value = fillShape(member, values);
        if (name !== '__proto__') filled[name] = value;
        else Object.defineProperty(filled, name, { ...OWN, value });
      }
      return filled;
    }
  }
}

/** As a member is that is written like any other. */
const OWN = { configurable: true, enumerable: true, writable: true };

/** A text with places left open: what stands before each of these holes, and after the last. */
export interface OpenText {
  readonly texts: readonly string[];
  readonly holes: readonly number[];
}

/** The JSON text of a shape as `JSON.stringify` writes it. */
export function jsonAround(shape: Shape): OpenText {
  const texts: string[] = [];
  const holes: number[] = [];
  let text = '';
  for (const piece of jsonPieces(shape)) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    texts.push(text);
    holes.push(piece);
    text = '';
  }
  return { texts: [...texts, text], holes };
}

/** Texts, and holes by their index. */
function jsonPieces(part: Shape): readonly (string | number)[] {
  switch (part.kind) {
    case 'same':
      return [JSON.stringify(part.value)];
    case 'hole':
      return [part.index];
    case 'array':
      return ['[', ...withCommas(part.items.map(jsonPieces)), ']'];
    case 'object': {
      const members = part.members.map((member, index) => [
        `${JSON.stringify(part.names[index] ?? '')}:`,
        ...jsonPieces(member),
      ]);
      return ['{', ...withCommas(members), '}'];
    }
  }
}

function withCommas(
  lists: readonly (readonly (string | number)[])[],
): readonly (string | number)[] {
  return lists.flatMap((list, index) => (index > 0 ? [',', ...list] : list));
}
