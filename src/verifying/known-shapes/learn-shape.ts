import { equalBytes } from '../../foundation/encodings/bytes.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { deepFreeze, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { contextUrls } from '../../linked-data/context-references.js';
import { type ContextStore, canonicalize } from '../../linked-data/index.js';
import type { PartsOfShape, Way } from '../../linked-data/known-parts.js';
import { compileTemplate } from '../../linked-data/template/compile-template.js';
import { fillShape, type HoleValue, type Shape } from '../../linked-data/template/shape.js';
import { textShape } from '../../linked-data/template/text-shape.js';
import { endorsedPlaces } from './endorsed-places.js';
import { idsAreIris } from './ids-are-iris.js';
import {
  hashOf,
  type KnownShape,
  type ProofPlaces,
  type ShapeSize,
  SUBJECT,
} from './known-shape.js';
import { type Learnable, membersOf } from './learnable.js';
import type { Learning } from './learning.js';
import { valueRules } from './value-rules.js';
import { PROOF_VARIES, REFERENCES } from './varying-members.js';

/** The shape of a credential in which nothing was found to be wrong; nothing where templates do not cover it. */
export async function learnShape(from: Learnable, how: Learning): Promise<KnownShape | undefined> {
  const { name, contexts, used, writer } = how;
  const { unsecured, options, fixed, varies, shape, around, holes, proofAt } = from;
  const { '@context': context = null } = unsecured;
  const placed = placesOf(shape);
  const same = referencesIn(from, placed);
  const valuesHold = valueRules(unsecured, holes.slice(0, proofAt), {
    places: holesIn(placed),
    endorsements: from.endorsements.map(({ pointer }) => pointer),
  });
  const proof = proofPlaces(from, placed);
  const text = same && textShape({ ...around, kinds: holes.map(({ type }) => type), same });
  if (text === undefined || valuesHold === undefined || proof === undefined) return undefined;
  const made = { contexts, writer };
  const configured = { ...options, '@context': context };
  const [body, head] = [
    await compileTemplate(unsecured, { fixed, varies, inGraphs: true, ...made }),
    await compileTemplate(configured, { fixed: new Set([context]), varies: PROOF_VARIES, ...made }),
  ];
  if (body?.holes.length !== proofAt || head?.holes.length !== 2) return undefined;
  if (!idsAreIris(from, body.iris)) return undefined;
  const optionHoles = head.holes.map((hole) => proof[hole.name as keyof typeof proof] as number);
  const members = membersOf(shape).flatMap(([each, member]) =>
    LOOKED_AT.has(each) ? [[each, settled(member)] as const] : [],
  );
  const canonicalOptions = (values: readonly HoleValue[]) =>
    head.canonical(optionHoles.map((hole) => values[hole] ?? ''));
  const learnt: KnownShape = {
    name,
    text,
    whole: {
      shape: settled(shape),
      holes,
      contextUrls: contextUrls(from.unsecured),
      ids: idsIn(shape),
      waysToIds: waysToIds(fillShape(shape, [])),
      form: body.form,
    },
    valuesHold,
    canonical: (values, notes) => body.canonical(values, notes),
    canonicalOptions,
    optionsHash: remembering(canonicalOptions, optionHoles),
    proof,
    members,
    remembered: [
      ...members.flatMap(([each, member]) => (each === SUBJECT ? [] : holesOf(member))),
      ...[proof.created, proof.verificationMethod],
    ],
    used,
    size: sizeOf(shape),
    endorsements: await endorsedPlaces(from, how, learnShape),
  };
  return (await isRight(learnt, from, { unsecured, configured, contexts })) ? learnt : undefined;
}

/** Members that are looked at for each credential: for what they name, and by the clock. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...['@context', 'id', 'type', 'issuer', 'validFrom', 'validUntil', 'credentialSubject'],
  ...['credentialSchema', 'credentialStatus'],
]);

/** What is hashed, remembered for the last values of these holes. */
function remembering(
  canonical: (values: readonly HoleValue[]) => Uint8Array | undefined,
  holes: readonly number[],
): (values: readonly HoleValue[]) => Uint8Array | undefined {
  let last:
    | { readonly of: readonly (HoleValue | undefined)[]; readonly hash: Uint8Array }
    | undefined;
  return (values) => {
    if (last !== undefined && holes.every((hole, at) => values[hole] === last?.of[at]))
      return last.hash;
    const hash = hashOf(canonical(values));
    if (hash !== undefined) last = { of: holes.map((hole) => values[hole]), hash };
    return hash;
  };
}

/** A hole, by its index, at a place. */
interface PlacedHole {
  readonly pointer: JsonPointer;
  readonly hole: number;
}

function holesOf(shape: Shape): readonly number[] {
  return placesOf(shape).map(({ hole }) => hole);
}

/** What is named by an id in a shape. */
function idsIn(shape: Shape, name = ''): PartsOfShape['ids'] {
  switch (shape.kind) {
    case 'same':
      return { holes: [], still: new Set(idsAmong(shape.value, name)) };
    case 'hole':
      return { holes: name === 'id' ? [shape.index] : [], still: new Set() };
    case 'array':
      return together(shape.items.map((item) => idsIn(item)));
    case 'object':
      return together(membersOf(shape).map(([each, member]) => idsIn(member, each)));
  }
}

function together(all: readonly PartsOfShape['ids'][]): PartsOfShape['ids'] {
  return {
    holes: all.flatMap(({ holes }) => holes),
    still: new Set(all.flatMap(({ still }) => [...still])),
  };
}

function idsAmong(value: JsonValue, name: string): readonly string[] {
  if (typeof value === 'string') return name === 'id' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([each, member]) => idsAmong(member as JsonValue, each));
}

/** To each object with an id, before those inside it; what stands in proofs is left out. */
function waysToIds(value: JsonValue, way: Way = []): readonly Way[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, member]) =>
    name === 'proof' ? [] : waysToIds(member as JsonValue, [...way, name]),
  );
  return !Array.isArray(value) && Object.hasOwn(value, 'id') ? [way, ...inside] : inside;
}

/** Where the holes of a shape are, in the order of the text. */
function placesOf(shape: Shape, pointer: JsonPointer = ''): readonly PlacedHole[] {
  switch (shape.kind) {
    case 'same':
      return [];
    case 'hole':
      return [{ pointer, hole: shape.index }];
    case 'array':
      return shape.items.flatMap((item, at) => placesOf(item, appendPointer(pointer, at)));
    case 'object':
      return membersOf(shape).flatMap(([name, member]) =>
        placesOf(member, appendPointer(pointer, name)),
      );
  }
}

function holesIn(placed: readonly PlacedHole[]): ReadonlyMap<string, number> {
  return new Map(placed.map(({ pointer, hole }) => [pointer, hole]));
}

/** Of each reference, the hole of the id that it names; nothing where one names no id that varies. */
function referencesIn(
  { holes, values }: Learnable,
  placed: readonly PlacedHole[],
): ReadonlyMap<number, number> | undefined {
  const ids = placed.filter(({ hole }) => holes[hole]?.name === 'id');
  const same = new Map<number, number>();
  for (const { hole } of placed) {
    if (!REFERENCES.has(holes[hole]?.name ?? '')) continue;
    const named = ids.find((id) => values[id.hole] === values[hole]);
    if (named === undefined) return undefined;
    if (named.hole !== hole) same.set(hole, named.hole);
  }
  return same;
}

function proofPlaces(
  { holes, proofAt }: Learnable,
  placed: readonly PlacedHole[],
): ProofPlaces | undefined {
  const inProof = placed.filter(({ hole }) => hole >= proofAt);
  const at = (name: string) => inProof.find(({ hole }) => holes[hole]?.name === name);
  const [created, method, value] = [at('created'), at('verificationMethod'), at('proofValue')];
  if (!(created && method && value) || inProof.length !== 3) return undefined;
  return {
    pointer: value.pointer.slice(0, value.pointer.lastIndexOf('/')) as JsonPointer,
    created: created.hole,
    verificationMethod: method.hole,
    proofValue: value.hole,
  };
}

/** A shape with each part in which nothing varies as the one value that it has. */
function settled(shape: Shape): Shape {
  if (placesOf(shape).length === 0)
    return { kind: 'same', value: deepFreeze(fillShape(shape, [])) };
  if (shape.kind === 'array') return { ...shape, items: shape.items.map(settled) };
  return shape.kind === 'object' ? { ...shape, members: shape.members.map(settled) } : shape;
}

function sizeOf(shape: Shape): ShapeSize {
  const size = { values: 0, depth: 0, items: 0 };
  const look = (value: unknown, depth: number): void => {
    size.values += 1;
    if (typeof value !== 'object' || value === null) return;
    size.depth = Math.max(size.depth, depth + 1);
    const members = Object.values(value);
    if (Array.isArray(value)) size.items = Math.max(size.items, members.length);
    for (const member of members) look(member, depth + 1);
  };
  look(fillShape(shape, []), 0);
  return size;
}

interface Expected {
  readonly unsecured: JsonObject;
  readonly configured: JsonObject;
  readonly contexts: ContextStore;
}

/** Whether the shape says of its own first credential what the whole way says. */
async function isRight(
  shape: KnownShape,
  { values }: Learnable,
  { unsecured, configured, contexts }: Expected,
): Promise<boolean> {
  const forms = [
    [shape.canonical, unsecured],
    [shape.canonicalOptions, configured],
  ] as const;
  for (const [canonical, document] of forms) {
    const expected = utf8.encode(await canonicalize(document, { contexts }));
    const made = canonical(values);
    if (made === undefined || !equalBytes(made, expected)) return false;
  }
  return shape.valuesHold(values);
}

const utf8 = new TextEncoder();
