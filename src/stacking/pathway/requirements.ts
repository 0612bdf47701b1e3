import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { Group, Requirement } from './pathway.js';

/** What a group asks for, whatever it is called. */
export type Condition =
  | { readonly kind: 'choose'; readonly count: number }
  | { readonly kind: 'credits'; readonly credits: number };

/** A group in one form, with the list it is written in. */
export interface OpenGroup {
  readonly condition: Condition;
  readonly of: readonly Requirement[];
  /** Name of the member that holds the list. */
  readonly list: 'all' | 'any' | 'of';
}

/** The one form of a group: `all` and `any` are choices of all and of one. */
export function openGroup(group: Group): OpenGroup {
  if ('all' in group)
    return { condition: { kind: 'choose', count: group.all.length }, of: group.all, list: 'all' };
  if ('any' in group)
    return { condition: { kind: 'choose', count: 1 }, of: group.any, list: 'any' };
  const condition: Condition =
    'choose' in group
      ? { kind: 'choose', count: group.choose }
      : { kind: 'credits', credits: group.credits };
  return { condition, of: group.of, list: 'of' };
}

/** A requirement with its place in the pathway. */
export interface PlacedRequirement {
  readonly requirement: Requirement;
  readonly pointer: JsonPointer;
}

/** What stands in a group, with places. */
export function partsOf(group: Group, pointer: JsonPointer): readonly PlacedRequirement[] {
  const { of, list } = openGroup(group);
  return of.map((requirement, index) => ({
    requirement,
    pointer: appendPointer(pointer, list, index),
  }));
}

/** A key of a component where it is required. */
export interface PlacedKey {
  readonly key: string;
  readonly pointer: JsonPointer;
}

/** The keys below a requirement, in their order. */
export function keysBelow({ requirement, pointer }: PlacedRequirement): readonly PlacedKey[] {
  if (typeof requirement === 'string') return [{ key: requirement, pointer }];
  return partsOf(requirement, pointer).flatMap(keysBelow);
}

/** A group with its place. */
export interface PlacedGroup {
  readonly group: Group;
  readonly pointer: JsonPointer;
}

/** A group and all those inside it, the outer first. */
export function groupsIn(group: Group, pointer: JsonPointer): readonly PlacedGroup[] {
  const inside = partsOf(group, pointer).flatMap(({ requirement, pointer: at }) =>
    typeof requirement === 'string' ? [] : groupsIn(requirement, at),
  );
  return [{ group, pointer }, ...inside];
}
