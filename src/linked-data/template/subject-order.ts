import { byCodePoint } from '../rdfc10/code-point-order.js';
import type { Group } from './groups.js';
import type { Slots } from './slots.js';

/** A group whose subject is an IRI: a token where it varies. */
interface NamedGroup {
  readonly index: number;
  readonly iri: string;
  readonly token: number;
}

const STILL = -1;

/** More than these are not sorted by insertion. */
const FEW = 32;

/**
 * The indexes of groups whose subjects are IRIs, in the order of these. Documents of one publisher mostly have them in the
 * same order: that of the last document is where the next begins.
 */
export function subjectOrder(
  groups: readonly Group[],
  { tokens }: Slots,
): (filled: readonly string[]) => readonly number[] {
  const order: NamedGroup[] = [];
  for (const [index, { subject }] of groups.entries()) {
    if (typeof subject === 'string') order.push({ index, iri: subject.slice(1, -1), token: STILL });
    else if ('token' in subject && tokens[subject.token]?.as === 'iri')
      order.push({ index, iri: '', token: subject.token });
  }
  order.sort((one, other) => byCodePoint(`${one.iri}>`, `${other.iri}>`));
  const indexes = order.map(({ index }) => index);
  const isBefore = order.every(({ iri }) => ASCII.test(iri)) ? isUnitBefore : isCodePointBefore;
  return (filled) => {
    const iriOf = ({ iri, token }: NamedGroup): string => filled[token] ?? iri;
    if (order.length > FEW) order.sort((a, b) => (isBefore(iriOf(a), iriOf(b)) ? -1 : 1));
    else insertionSort(order, (a, b) => isBefore(iriOf(a), iriOf(b)));
    for (let at = 0; at < order.length; at += 1) indexes[at] = order[at]?.index ?? 0;
    return indexes;
  };
}

function insertionSort(
  order: NamedGroup[],
  isBefore: (one: NamedGroup, other: NamedGroup) => boolean,
): void {
  for (let next = 1; next < order.length; next += 1) {
    const group = order[next];
    if (group === undefined) return;
    let at = next;
    for (; at > 0; at -= 1) {
      const before = order[at - 1];
      if (before === undefined || areStill(before, group) || isBefore(before, group)) break;
      order[at] = before;
    }
    order[at] = group;
  }
}

/** Whether neither varies: then they are in order from the start. */
function areStill(one: NamedGroup, other: NamedGroup): boolean {
  return one.token === STILL && other.token === STILL;
}

// One that varies always is.
const ASCII = /^[!-~]*$/;
const END = '>'.charCodeAt(0);

/** Whether one IRI comes before another in a line, where `>` follows it. */
function isUnitBefore(one: string, other: string): boolean {
  if (one.length < other.length && beginsWith(other, one))
    return END < other.charCodeAt(one.length);
  if (other.length < one.length && beginsWith(one, other))
    return one.charCodeAt(other.length) < END;
  return one < other;
}

/** Looks at the last sign first, in which nearly all differ. */
function beginsWith(long: string, short: string): boolean {
  const last = short.length - 1;
  return long.charCodeAt(last) === short.charCodeAt(last) && long.startsWith(short);
}

function isCodePointBefore(one: string, other: string): boolean {
  return byCodePoint(`${one}>`, `${other}>`) < 0;
}
