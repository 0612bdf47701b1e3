import { byCodePoint } from '../rdfc10/code-point-order.js';
import type { ByteWriter } from './byte-writer.js';
import { type Group, groupText } from './groups.js';
import { KeptLines } from './kept-lines.js';

/** Puts the lines together once the order of the blank nodes is known; the bytes last until the next call. */
export type WriteLines = (ranks: readonly number[], tokens: readonly string[]) => Uint8Array;

/** A group whose subject is an IRI that varies: the token that is its subject. */
interface PlacedGroup {
  readonly group: Group;
  readonly token: number;
}

/** What is written next: lines that never change, those of a group, or those of the subject that comes next by its IRI. */
type Step = Uint8Array | Group | { readonly placed: number };

// Places of the subjects that vary among those that do not: few, as long as their addresses begin alike.
const MOST_PLANS = 64;

/** What writes the lines of these groups, with so many blank nodes. */
export function linesWriter(
  groups: readonly Group[],
  count: number,
  writer: ByteWriter,
): WriteLines {
  const named = namedGroups(groups);
  const placed = placedGroups(groups);
  const byBlank = groupsByBlank(groups);
  const labelOf = Array.from({ length: count }, (_, rank) => `_:c14n${rank}`);
  // "_:c14n10" comes before "_:c14n2".
  const inOrder = labelOf.map((_, rank) => rank).sort((a, b) => (`${a}` < `${b}` ? -1 : 1));
  const kept = new Map(groups.map((group) => [group, new KeptLines(group)]));
  const plans = new Map<string, readonly Step[]>();
  const write = (group: Group | undefined, subject: string, { tokens, labels }: Filling): void => {
    if (group === undefined) return;
    if (group.varies) writer.text(groupText(group, subject, tokens, labels));
    else writer.bytes(kept.get(group)?.lines(subject, labels) ?? NOTHING);
  };
  const take = (step: Step, filling: Filling): void => {
    if (step instanceof Uint8Array) writer.bytes(step);
    else if ('parts' in step) write(step, '', filling);
    else {
      const { group, token = -1 } = placed[step.placed] ?? {};
      write(group, filling.tokens[token] ?? '', filling);
    }
  };
  return (ranks, tokens) => {
    const filling = { tokens, labels: labelsOf(ranks, labelOf) };
    writer.reset();
    for (const step of planFor(placed, tokens, named, plans)) take(step, filling);
    for (const rank of inOrder) write(byBlank.get(ranks[rank] ?? -1), labelOf[rank] ?? '', filling);
    return writer.written();
  };
}

/** What differs from one document to the next. */
interface Filling {
  readonly tokens: readonly string[];
  /** By blank node. */
  readonly labels: readonly string[];
}

function labelsOf(ranks: readonly number[], labelOf: readonly string[]): readonly string[] {
  const labels: string[] = [];
  for (let rank = 0; rank < ranks.length; rank += 1) labels[ranks[rank] ?? 0] = labelOf[rank] ?? '';
  return labels;
}

const NOTHING = new Uint8Array();

interface NamedGroup {
  readonly subject: string;
  readonly group: Group;
}

function namedGroups(groups: readonly Group[]): readonly NamedGroup[] {
  return groups
    .flatMap((group) =>
      typeof group.subject === 'string' ? [{ subject: group.subject, group }] : [],
    )
    .sort((a, b) => byCodePoint(a.subject, b.subject));
}

function placedGroups(groups: readonly Group[]): readonly PlacedGroup[] {
  return groups.flatMap((group) =>
    typeof group.subject !== 'string' && 'token' in group.subject
      ? [{ group, token: group.subject.token }]
      : [],
  );
}

function groupsByBlank(groups: readonly Group[]): ReadonlyMap<number, Group> {
  return new Map(
    groups.flatMap((group) =>
      typeof group.subject !== 'string' && 'blank' in group.subject
        ? [[group.subject.blank, group] as const]
        : [],
    ),
  );
}

/** The order of all IRIs that are subjects. An IRI comes before any blank node, as `<` before `_`. */
function planFor(
  placed: readonly PlacedGroup[],
  tokens: readonly string[],
  named: readonly NamedGroup[],
  plans: Map<string, readonly Step[]>,
): readonly Step[] {
  const order = placed.map(({ token }, index) => ({ index, subject: tokens[token] ?? '' }));
  if (order.length > 1) order.sort((a, b) => byCodePoint(a.subject, b.subject));
  let key = '';
  const before: number[] = [];
  for (const { index, subject } of order) {
    const place = placeOf(subject, named);
    before.push(place);
    key += `${index}@${place} `;
  }
  const known = plans.get(key);
  if (known !== undefined) return known;
  const steps: Step[] = [];
  let at = 0;
  for (let place = 0; place <= named.length; place += 1) {
    for (; before[at] === place; at += 1) steps.push({ placed: order[at]?.index ?? 0 });
    const group = named[place]?.group;
    if (group) steps.push(group);
  }
  const plan = runTogether(steps);
  if (plans.size >= MOST_PLANS) {
    const [oldest] = plans.keys();
    if (oldest !== undefined) plans.delete(oldest);
  }
  plans.set(key, plan);
  return plan;
}

/** How many of the subjects that stay come before this one. */
function placeOf(subject: string, named: readonly NamedGroup[]): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodePoint(named[middle]?.subject ?? '', subject) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines that never change and lie side by side, as one run of bytes. */
function runTogether(steps: readonly Step[]): readonly Step[] {
  const utf8 = new TextEncoder();
  const plan: Step[] = [];
  let text = '';
  for (const step of steps) {
    if (!(step instanceof Uint8Array) && 'parts' in step && isConstant(step))
      text += groupText(step, '', [], []);
    else {
      if (text !== '') plan.push(utf8.encode(text));
      plan.push(step);
      text = '';
    }
  }
  return text === '' ? plan : [...plan, utf8.encode(text)];
}

function isConstant({ varies, blanks }: Group): boolean {
  return !varies && blanks.length === 0;
}
