import { holdsNationalNumber, namesLearner } from '../frameworks/privacy/index.js';
import {
  type AwardShape,
  type LeafValue,
  type StatusLeaves,
  statusLeaves,
} from '../model/award-shape.js';
import type { Award } from '../model/index.js';

/** What leaves are held against. */
export interface Asked {
  /** Instant of issuing: RFC 3339, UTC, whole seconds. */
  readonly created: string;
  /** The page of the definition, which is written otherwise where something else has its address. */
  readonly website: string | undefined;
}

/** Whether nothing in the leaves of an award, each right by itself, keeps it from being issued. */
export type LeavesCheck = (leaves: readonly LeafValue[], asked: Asked) => boolean;

/**
 * What asks of leaves all that is asked of awards on the whole way, besides what is asked of each leaf by itself: the order
 * of dates, and that nothing forbidden stands there. Neither in a date in UTC nor in a hash could a national number stand.
 */
export function leavesCheck({ leaves }: AwardShape): LeavesCheck {
  const at = (place: string) => leaves.findIndex((leaf) => leaf.place === place);
  const where = (...kinds: readonly string[]) =>
    leaves.flatMap(({ kind }, index) => (kinds.includes(kind) ? index : []));
  const [id, awardedOn] = [at('id'), at('awardedOn')];
  const inOrder = periodCheck(at('activity.start'), at('activity.end'));
  const [texts, iris] = [where('text', 'iri'), where('iri')];
  const learnerIn = learnerReader(leaves);
  const listsHold = listsCheck(leaves);
  return (values, { created, website }) =>
    // Instants written so are in the order of their texts.
    textAt(values, awardedOn) <= created &&
    inOrder(values) &&
    !texts.some((index) => holdsNationalNumber(textAt(values, index))) &&
    !iris.some((index) => values[index] === website) &&
    listsHold(values, website, learnerIn) &&
    (id === -1 || !namesLearner(textAt(values, id), learnerIn(values)));
}

function periodCheck(start: number, end: number): (values: readonly LeafValue[]) => boolean {
  if (start === -1 || end === -1) return () => true;
  return (values) => textAt(values, start) <= textAt(values, end);
}

type LearnerIn = (values: readonly LeafValue[]) => Award['learner'];

type ListsCheck = (
  values: readonly LeafValue[],
  website: string | undefined,
  learnerIn: LearnerIn,
) => boolean;

/** Whether each status list may be named, and no place in one stands for two purposes. */
function listsCheck(leaves: AwardShape['leaves']): ListsCheck {
  const places = statusLeaves(leaves);
  if (places.length === 0) return () => true;
  const saysNothing = harmlessAddress();
  return (values, website, learnerIn) => {
    const learner = learnerIn(values);
    return (
      places.every(({ list }) => {
        const address = textAt(values, list);
        // An entry of a list with the address of the page may have that address too.
        const isBeside = website === undefined || !website.startsWith(address);
        const isHarmless = learner === NOBODY || !namesLearner(address, learner);
        return isBeside && saysNothing(address) && isHarmless;
      }) && areApart(places, values)
    );
  };
}

/** Whether an address by itself says nothing of anybody: asked once where many awards have the same. */
function harmlessAddress(): (address: string) => boolean {
  let last: string | undefined;
  return (address) => {
    if (address === last) return true;
    if (holdsNationalNumber(address) || namesLearner(address, NOBODY)) return false;
    last = address;
    return true;
  };
}

function areApart(places: readonly StatusLeaves[], values: readonly LeafValue[]): boolean {
  const isOne = (one: StatusLeaves, other: StatusLeaves) =>
    values[one.list] === values[other.list] && values[one.index] === values[other.index];
  return !places.some((one, at) =>
    places.some((other, before) => before < at && isOne(one, other)),
  );
}

function textAt(values: readonly LeafValue[], index: number): string {
  return String(values[index]);
}

const NOBODY: Award['learner'] = {};

/** What tells who a learner is, as far as it is told in clear. */
function learnerReader(leaves: AwardShape['leaves']): LearnerIn {
  const name = leaves.findIndex(({ place }) => place === 'learner.name');
  const plain = leaves.flatMap(({ place }, index) =>
    place === 'learner.identifiers.value' ? index : [],
  );
  if (name === -1 && plain.length === 0) return () => NOBODY;
  return (values) => ({
    ...(name !== -1 && { name: textAt(values, name) }),
    identifiers: plain.map((index) => ({ type: '', value: textAt(values, index) })),
  });
}
