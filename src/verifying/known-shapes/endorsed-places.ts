import { type JsonPointer, pointerTokens } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { HoleValue, Shape } from '../../linked-data/template/shape.js';
import type { HungEndorsement } from './hung-endorsements.js';
import type { EndorsedPlace } from './known-shape.js';
import { type Learnable, learnable } from './learnable.js';
import type { Learning, LearnShape } from './learning.js';

/** Where endorsements hang in a shape, and the shape of each in which nothing was found to be wrong. */
export async function endorsedPlaces(
  { endorsements, shape }: Learnable,
  how: Learning,
  learnShape: LearnShape,
): Promise<readonly EndorsedPlace[]> {
  const places: EndorsedPlace[] = [];
  for (const endorsement of endorsements) {
    const { pointer } = endorsement;
    const own = await ownShape(endorsement, { around: shape, how, learnShape });
    places.push(own === undefined ? { pointer } : { pointer, own });
  }
  return places;
}

interface Around {
  readonly around: Shape;
  readonly how: Learning;
  readonly learnShape: LearnShape;
}

async function ownShape(
  { pointer, content }: HungEndorsement,
  { around, how, learnShape }: Around,
): Promise<EndorsedPlace['own']> {
  const used = how.endorsements?.get(pointer);
  const from = used && isJsonObject(content) ? learnable(content) : undefined;
  const sources = from && sourcesIn(shapeAt(around, pointer), from.shape);
  if (used === undefined || from === undefined || sources === undefined) return undefined;
  const { contexts, writer, name } = how;
  const shape = await learnShape(from, { contexts, writer, used, name: `${name} ${pointer}` });
  return shape && { shape, sources };
}

/** The part of a shape at a place. */
function shapeAt(shape: Shape, pointer: JsonPointer): Shape {
  return pointerTokens(pointer).reduce<Shape>(
    (part, token) => memberOf(part, token) ?? NOTHING,
    shape,
  );
}

const NOTHING: Shape = { kind: 'same', value: null };

function memberOf(shape: Shape, token: string): Shape | undefined {
  switch (shape.kind) {
    case 'same':
      return { kind: 'same', value: inside(shape.value, token) };
    case 'hole':
      return undefined;
    case 'array':
      return shape.items[Number(token)];
    case 'object':
      return shape.members[shape.names.indexOf(token)];
  }
}

function inside(value: JsonValue, token: string): JsonValue {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return null;
  return (value as JsonObject)[token] ?? null;
}

type Source = HoleValue | { readonly hole: number };

/**
 * By the index of each hole of a shape, where its value is found in the shape around it; nothing where something varies
 * around it that is the same in all of its own.
 */
function sourcesIn(around: Shape, own: Shape): readonly Source[] | undefined {
  const sources: Source[] = [];
  return addSources(around, own, sources) ? sources : undefined;
}

function addSources(around: Shape, own: Shape, sources: Source[]): boolean {
  switch (own.kind) {
    case 'hole':
      return addSource(around, own, sources);
    case 'same':
      return !varies(around);
    case 'array':
      return own.items.every((item, at) =>
        addSources(memberOf(around, String(at)) ?? NOTHING, item, sources),
      );
    case 'object':
      return own.members.every((member, at) =>
        addSources(memberOf(around, own.names[at] ?? '') ?? NOTHING, member, sources),
      );
  }
}

function addSource(
  around: Shape,
  { index, type }: Extract<Shape, { kind: 'hole' }>,
  sources: Source[],
): boolean {
  if (around.kind === 'hole') sources[index] = { hole: around.index };
  else if (around.kind === 'same' && typeof around.value === type)
    sources[index] = around.value as HoleValue;
  else return false;
  return around.kind === 'same' || around.type === type;
}

function varies(shape: Shape): boolean {
  if (shape.kind === 'array') return shape.items.some(varies);
  return shape.kind === 'object' ? shape.members.some(varies) : shape.kind === 'hole';
}
