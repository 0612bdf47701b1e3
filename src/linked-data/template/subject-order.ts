import { byCodePoint } from '../rdfc10/code-point-order.js';
import type { Group } from './groups.js';
import type { Slots } from './slots.js';

/** A group whose subject is an IRI that varies. */
interface OpenSubject {
  readonly index: number;
  readonly token: number;
}

/** The indexes of groups whose subjects are IRIs, in the order of these. */
export function subjectOrder(
  groups: readonly Group[],
  { tokens }: Slots,
): (filled: readonly string[]) => readonly number[] {
  const still: { readonly index: number; readonly iri: string }[] = [];
  const open: OpenSubject[] = [];
  for (const [index, { subject }] of groups.entries()) {
    if (typeof subject === 'string') still.push({ index, iri: subject.slice(1, -1) });
    else if ('token' in subject && tokens[subject.token]?.as === 'iri')
      open.push({ index, token: subject.token });
  }
  still.sort((one, other) => byCodePoint(`${one.iri}>`, `${other.iri}>`));
  return (filled) => {
    const order = still.map(({ index }) => index);
    const iris = still.map(({ iri }) => iri);
    // Documents of one publisher have them in the same order: each mostly comes after the one before.
    let at = 0;
    for (const { index, token } of open) {
      const iri = filled[token] ?? '';
      at = placeOf(iri, iris);
      order.splice(at, 0, index);
      iris.splice(at, 0, iri);
    }
    return order;
  };
}

/** How many of these come before. */
function placeOf(iri: string, iris: readonly string[]): number {
  let [low, high] = [0, iris.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(iris[middle] ?? '', iri)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const END = '>'.charCodeAt(0);

/** Whether one IRI comes before another in a line, where `>` follows it. One that varies is ASCII: units tell the order. */
function isBefore(one: string, other: string): boolean {
  if (one.length < other.length && other.startsWith(one)) return END < other.charCodeAt(one.length);
  if (other.length < one.length && one.startsWith(other)) return one.charCodeAt(other.length) < END;
  return one < other;
}
