import { isDecimal } from '../foundation/decimal.js';
import { isJsonObject, type JsonObject, memberOf } from '../foundation/json/values.js';
import { normalizeDateTime } from '../foundation/time.js';
import type { GradingScheme, MicroCertification } from './micro-certification.js';
import { fits } from './read-award.js';
import { isListAddress } from './status-findings.js';

/** What stands in a leaf of an award. */
export type LeafValue = string | number;

/** A kind of leaf, by what may stand in it. */
export type LeafKind = 'iri' | 'text' | 'hash' | 'date' | 'decimal' | 'list' | 'index';

/** A place of an award in which every learner has something of their own. */
export interface Leaf {
  /** Names on the way to it, without indices: `evidence.id`. */
  readonly place: string;
  readonly kind: LeafKind;
}

/** The leaves of a place in a status list, by their index. */
export interface StatusLeaves {
  readonly list: number;
  readonly index: number;
}

/** The leaves of each place in a status list. */
export function statusLeaves(leaves: readonly Leaf[]): readonly StatusLeaves[] {
  const of = (kind: LeafKind) => leaves.flatMap((leaf, at) => (leaf.kind === kind ? at : []));
  const indexes = of('index');
  return of('list').map((list, at) => ({ list, index: indexes[at] ?? NO_LEAF }));
}

const NO_LEAF = -1;

/** What stands in a leaf as an award has it once it is parsed; nothing where parsing it could find anything wrong. */
type Take = (written: unknown) => LeafValue | undefined;

/** What awards of a shape have in common: members, lengths of lists, and whatever stands in no leaf. */
export interface AwardShape {
  /** The same for awards of one shape whose results are graded alike, and for no others. */
  readonly key: string;
  readonly root: Part;
  readonly leaves: readonly Leaf[];
}

type Part =
  | { readonly kind: 'same'; readonly value: unknown }
  | {
      readonly kind: 'leaf';
      readonly of: LeafKind;
      readonly grading: GradingScheme | undefined;
      readonly take: Take;
    }
  | { readonly kind: 'array'; readonly items: readonly Part[] }
  | {
      readonly kind: 'object';
      readonly names: readonly string[];
      readonly members: readonly Part[];
    };

/** Far more than anybody writes for one learner. */
const MOST_LEAVES = 100;

const LEAVES: ReadonlyMap<string, LeafKind> = new Map([
  ['id', 'iri'],
  ['learner.id', 'iri'],
  ['learner.name', 'text'],
  ['learner.identifiers.hash', 'hash'],
  ['learner.identifiers.salt', 'text'],
  ['learner.identifiers.value', 'text'],
  ['awardedOn', 'date'],
  ['activity.start', 'date'],
  ['activity.end', 'date'],
  ['results.value', 'text'],
  ['creditsEarned', 'decimal'],
  ['evidence.id', 'iri'],
  ['evidence.name', 'text'],
  ['evidence.description', 'text'],
  ['evidence.narrative', 'text'],
  ['evidence.genre', 'text'],
  ['status.list', 'list'],
  ['status.index', 'index'],
]);

/**
 * The shape of an award; nothing for one that is too large, or that others endorse. Whether what stands in no leaf is right, whoever reads by the
 * shape has to find out first.
 *
 * @param award - A copy, in which nothing is worked out as it is read.
 */
export function awardShapeOf(
  award: unknown,
  definition: MicroCertification,
): AwardShape | undefined {
  // Whether they are about this award has to be looked at in each.
  if (memberOf(award, 'endorsements') !== undefined) return undefined;
  const leaves: Leaf[] = [];
  const root = partOf(award, '', { leaves, definition });
  if (leaves.length > MOST_LEAVES) return undefined;
  return { key: JSON.stringify(root), root, leaves };
}

interface Learning {
  readonly leaves: Leaf[];
  readonly definition: MicroCertification;
  /** How the value of the result around it is graded. */
  readonly grading?: GradingScheme | undefined;
}

function partOf(value: unknown, place: string, learning: Learning): Part {
  if (Array.isArray(value))
    return { kind: 'array', items: value.map((item) => partOf(item, place, learning)) };
  if (isJsonObject(value)) {
    const inside =
      place === 'results' ? { ...learning, grading: gradingOf(value, learning) } : learning;
    const names = Object.keys(value);
    const members = names.map((name) =>
      partOf(value[name], place === '' ? name : `${place}.${name}`, inside),
    );
    return { kind: 'object', names, members };
  }
  const kind = LEAVES.get(place);
  if (kind === undefined || value === undefined) return { kind: 'same', value };
  const grading = place === 'results.value' ? learning.grading : undefined;
  const take = grading === undefined ? takerOf(kind) : takerOfGrade(grading);
  learning.leaves.push({ place, kind });
  return { kind: 'leaf', of: kind, grading, take };
}

function gradingOf(
  result: JsonObject,
  { definition: { assessments = [] } }: Learning,
): GradingScheme | undefined {
  return assessments.find(({ id }) => id === result['assessment'])?.grading;
}

function takerOf(kind: LeafKind): Take {
  return kind === 'list' ? takerOfList() : TAKERS[kind];
}

/** Of nearly all awards the status is told in the same list: its address is looked at once. */
function takerOfList(): Take {
  let last: LeafValue | undefined;
  return (written) => {
    if (written === last) return last;
    const list = TAKERS.list(written);
    if (list !== undefined) last = list;
    return list;
  };
}

function takerOfGrade(grading: GradingScheme): Take {
  return (written) => {
    const value = TAKERS.text(written);
    return typeof value === 'string' && fits(value, grading) ? value : undefined;
  };
}

// Narrower than the schema where that is simpler: it counts astral characters once, and takes more signs in an IRI.
const LONGEST_IRI = 2048;
const LONGEST_TEXT = 100_000;
const LAST_PLACE = 2 ** 32 - 1;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/;
const HASH = /^sha256\$[0-9a-f]{64}$/;
const TEXT = /\S/u;

const TAKERS: Readonly<Record<LeafKind, Take>> = {
  iri: (written) =>
    typeof written === 'string' && written.length <= LONGEST_IRI && IRI.test(written)
      ? written
      : undefined,
  text: (written) =>
    typeof written === 'string' && written.length <= LONGEST_TEXT && TEXT.test(written)
      ? written
      : undefined,
  hash: (written) => (typeof written === 'string' && HASH.test(written) ? written : undefined),
  date: (written) => (typeof written === 'string' ? normalizeDateTime(written) : undefined),
  decimal: (written) => (isDecimal(written) ? written : undefined),
  list: (written) => {
    const iri = TAKERS.iri(written);
    return typeof iri === 'string' && isListAddress(iri) ? iri : undefined;
  },
  index: (written) =>
    Number.isInteger(written) && Number(written) >= 0 && Number(written) <= LAST_PLACE
      ? Number(written)
      : undefined,
};

/**
 * What stands in the leaves of an award, in their order; nothing for one of another shape, or in which something may be
 * wrong. Each place is looked at once.
 *
 * @param read - What is read of members is put here, in the order in which `snapshot` reads them.
 */
export function leavesOf(
  award: unknown,
  { root }: AwardShape,
  read: unknown[] = [],
): LeafValue[] | undefined {
  const values: LeafValue[] = [];
  try {
    return reads(award, root, { values, read }) ? values : undefined;
  } catch {
    return undefined; // what throws when it is looked at is for the whole way to deal with
  }
}

interface Found {
  readonly values: LeafValue[];
  readonly read: unknown[];
}

function reads(value: unknown, part: Part, found: Found): boolean {
  switch (part.kind) {
    case 'same':
      return value === part.value;
    case 'leaf': {
      const taken = part.take(value);
      if (taken === undefined) return false;
      found.values.push(taken);
      return true;
    }
    case 'array':
      return Array.isArray(value) && readsItems(value, part.items, found);
    case 'object':
      return isJsonObject(value) && readsMembers(value, part, found);
  }
}

function readsItems(items: readonly unknown[], parts: readonly Part[], found: Found): boolean {
  if (items.length !== parts.length) return false;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) return false;
    const item: unknown = items[index];
    found.read.push(item);
    if (!reads(item, part, found)) return false;
  }
  return true;
}

function readsMembers(
  object: JsonObject,
  { names, members }: Extract<Part, { kind: 'object' }>,
  found: Found,
): boolean {
  const written = Object.keys(object);
  if (written.length !== names.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    const part = members[index];
    if (name === undefined || part === undefined || written[index] !== name) return false;
    const member: unknown = object[name];
    found.read.push(member);
    if (!reads(member, part, found)) return false;
  }
  return true;
}

/** An award of a shape with these in its leaves. */
export function awardWith({ root }: AwardShape, values: readonly LeafValue[]): unknown {
  const left = values.values();
  const fill = (part: Part): unknown => {
    switch (part.kind) {
      case 'same':
        return part.value;
      case 'leaf':
        return left.next().value;
      case 'array':
        return part.items.map(fill);
      case 'object':
        return Object.fromEntries(
          part.names.map((name, index) => [name, fill(part.members[index] ?? NOTHING)]),
        );
    }
  };
  return fill(root);
}

const NOTHING: Part = { kind: 'same', value: undefined };
