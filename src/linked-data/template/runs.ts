import { UNLIKE } from '../compiled/quads.js';
import { byCodePoint } from '../rdfc10/code-point-order.js';
import { type Group, isInOrder, type Saying } from './groups.js';
import { filledIn, type OpenLines, openLines } from './pieces.js';
import { labelSlot, piecesOf, runSlot, type Slots } from './slots.js';

/** Lines with one subject and one predicate that are put in order for each document. */
export interface Run {
  readonly saying: Saying;
  /** Where its lines are put. */
  readonly slot: number;
  /** What its lines begin with in the canonical form. */
  readonly start: OpenLines;
  /** What they begin with where their subject, a blank node, is hashed. */
  readonly hashed: string;
  /** The slots of the labels in it. */
  readonly labels: readonly number[];
  /** Its other objects in order, where none of them varies. */
  readonly still: readonly string[];
}

/** The runs of groups. */
export function runsOf(groups: readonly Group[], slots: Slots): ReadonlyMap<Saying, Run> {
  const runs = new Map<Saying, Run>();
  for (const { subject, sayings } of groups)
    for (const saying of sayings) {
      if (isInOrder(saying)) continue;
      const { predicate, blanks, still } = saying;
      const about = piecesOf(subject, slots, (blank) => labelSlot(slots, blank));
      runs.set(saying, {
        saying,
        slot: runSlot(slots, runs.size),
        start: openLines([...about, ` ${predicate} `]),
        hashed: `_:a ${predicate} `,
        labels: blanks.map((blank) => labelSlot(slots, blank)),
        still: still.map(({ text }) => text),
      });
    }
  return runs;
}

interface Told {
  readonly text: string;
  readonly kind: string;
}

/**
 * The objects of a run that are no blank nodes, in order, each once; nothing where two are written alike that JSON-LD tells
 * apart.
 */
export function objectsIn(
  { saying, still }: Run,
  { tokens }: Slots,
  filled: readonly string[],
): readonly string[] | undefined {
  if (saying.open.length === 0) return still;
  const objects: Told[] = [...saying.still];
  for (const { token, kind } of saying.open) {
    const { start = '', end = '' } = tokens[token] ?? {};
    objects.push({ text: start + filled[token] + end, kind });
  }
  inOrderOfText(objects);
  const texts: string[] = [];
  let last: Told | undefined;
  for (const object of objects) {
    if (object.text !== last?.text) texts.push(object.text);
    else if (object.kind !== last.kind || object.kind === UNLIKE) return undefined;
    last = object;
  }
  return texts;
}

/** Puts objects in order; where they are few without asking for memory. */
function inOrderOfText(objects: Told[]): void {
  if (objects.length > FEW) {
    objects.sort((one, other) => byCodePoint(one.text, other.text));
    return;
  }
  for (let next = 1; next < objects.length; next += 1) {
    const object = objects[next];
    if (object === undefined) return;
    let at = next;
    for (; at > 0; at -= 1) {
      const before = objects[at - 1];
      if (before === undefined || byCodePoint(before.text, object.text) <= 0) break;
      objects[at] = before;
    }
    objects[at] = object;
  }
}

/** Its lines where its subject is hashed. */
export function hashedRun({ hashed, labels }: Run, objects: readonly string[]): string {
  let text = '';
  for (const object of objects) text += `${hashed}${object} .\n`;
  for (let count = labels.length; count > 0; count -= 1) text += `${hashed}_:z .\n`;
  return text;
}

/** Its lines in the canonical form, once the labels are in their slots. */
export function canonicalRun(
  { start, labels }: Run,
  objects: readonly string[],
  filled: readonly string[],
): string {
  const before = filledIn(start, filled);
  let text = '';
  for (const object of objects) text += `${before}${object} .\n`;
  for (const label of labelsIn(labels, filled)) text += `${before}${label} .\n`;
  return text;
}

/** More than these are not sorted by insertion, which needs no memory. */
const FEW = 32;

/**
 * The labels in these slots, in order. They have digits only, so the order of ECMAScript is that of the
 * specification; "12" comes before "2".
 */
function labelsIn(slots: readonly number[], filled: readonly string[]): readonly string[] {
  if (slots.length > FEW) return slots.map((slot) => filled[slot] ?? '').sort();
  const inOrder: string[] = [];
  for (const slot of slots) {
    const label = filled[slot] ?? '';
    let at = inOrder.push(label) - 1;
    for (; at > 0; at -= 1) {
      const before = inOrder[at - 1] ?? '';
      if (before <= label) break;
      inOrder[at] = before;
    }
    inOrder[at] = label;
  }
  return inOrder;
}
