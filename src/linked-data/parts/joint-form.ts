import { holdsBeyondFfff } from '../rdfc10/code-point-order.js';
import type { Issuer } from '../rdfc10/issuer.js';
import type { CanonicalForm, Lines } from '../rdfc10/lines.js';
import type { Statement } from '../rdfc10/statement.js';
import type { StatementsOf } from '../rdfc10/statements-of.js';
import type { OpenLines } from '../template/pieces.js';
import type { Kinds } from './kinds.js';
import type { Part } from './part-template.js';
import { tokenIn } from './sections.js';
import { addTogether, type SaidInPart } from './together.js';

/** A part, and the number of the first of its blank nodes in the document. */
export interface PlacedPart {
  readonly part: Part;
  readonly from: number;
}

/** A document read in parts. */
export interface JointDocument {
  /** The lines of all the rest. */
  readonly rest: Lines;
  /** What the rest says of a subject, by predicate. */
  readonly kindsInRest: (subject: string) => Kinds;
  readonly parts: readonly PlacedPart[];
}

/**
 * The lines of a document read in parts. No blank node stands in two of them, so that each has the first-degree hash that
 * it has in its part; and the lines about an IRI are those of all parts together, each once.
 */
export function jointLines({ rest, kindsInRest, parts }: JointDocument): Lines {
  const hashes = new Map<number, string>();
  for (const { part, from } of parts)
    for (let blank = 0; blank < part.hashes.length; blank += 1)
      hashes.set(from + blank, part.hashes[blank] ?? '');
  return {
    blanks: [...rest.blanks, ...hashes.keys()],
    known: hashes,
    statementsOf: () => statementsIn(rest, parts),
    ofFirstDegree: (blank) => rest.ofFirstDegree(blank),
    inCanonicalForm: (canonical) => joined({ rest, kindsInRest, parts }, canonical),
  };
}

/** Those around a blank node of a part are made when it is asked for. */
function statementsIn(rest: Lines, parts: readonly PlacedPart[]): StatementsOf {
  const inRest = rest.statementsOf();
  const made = new Map<number, readonly Statement[]>();
  return {
    get: (blank) => {
      const known = made.get(blank);
      if (known !== undefined) return known;
      const { part, from } = partWith(blank, parts) ?? {};
      if (part === undefined || from === undefined) return inRest.get(blank);
      const around = part.around(blank - from, from);
      made.set(blank, around);
      return around;
    },
  };
}

/** The part that a blank node is in: they are in the order of their numbers. */
function partWith(blank: number, parts: readonly PlacedPart[]): PlacedPart | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.from ?? 0) <= blank) low = middle + 1;
    else high = middle;
  }
  const found = parts[low - 1];
  return found !== undefined && blank < found.from + found.part.hashes.length ? found : undefined;
}

/** What is said about one subject: in a part, or as lines in all the rest. */
type Said = SaidInPart | string;

/** Not a form, as a statement given twice makes none: the document is then read as one. */
const NONE: CanonicalForm = { text: '', repeats: true };

function joined({ rest, kindsInRest, parts }: JointDocument, canonical: Issuer): CanonicalForm {
  const form = rest.inCanonicalForm(canonical);
  // Here texts are put in the order of ECMAScript, which is then another than that of the specification.
  const isBeyond = parts.some(({ part }) => part.isBeyondFfff) || holdsBeyondFfff(form.text);
  if (form.repeats || isBeyond) return NONE;
  const said = allSaid(form.text, parts, canonical);
  const lines: string[] = [];
  for (const subject of [...said.named.keys()].sort()) {
    const about = said.named.get(subject) ?? '';
    if (!Array.isArray(about)) addLines(about as Said, lines);
    else {
      const inParts = (about as Said[]).filter((one) => typeof one !== 'string');
      const inRest = (about as Said[]).find((one) => typeof one === 'string');
      if (!addTogether({ subject, inParts, inRest, kindsInRest }, lines)) return NONE;
    }
  }
  for (const rank of inOrderOfLabels(said.byRank.length)) addLines(said.byRank[rank] ?? '', lines);
  return { text: lines.join(''), repeats: false };
}

/** What is said about each IRI, and about each blank node by its label. */
interface AllSaid {
  /** Of most in one place only. */
  readonly named: ReadonlyMap<string, Said | readonly Said[]>;
  readonly byRank: readonly Said[];
}

function allSaid(rest: string, parts: readonly PlacedPart[], canonical: Issuer): AllSaid {
  const named = new Map<string, Said | Said[]>();
  const byRank: Said[] = [];
  const add = (subject: string, one: Said): void => {
    const before = named.get(subject);
    if (before === undefined) named.set(subject, one);
    else if (Array.isArray(before)) before.push(one);
    else named.set(subject, [before, one]);
  };
  for (const { subject, text } of blocksIn(rest))
    if (subject.startsWith('_')) byRank[Number(subject.slice('_:c14n'.length))] = text;
    else add(subject, text);
  const labels = new Array<string>(canonical.count());
  const ranks = new Array<number>(labels.length);
  let rank = 0;
  for (const blank of canonical.issued()) {
    labels[blank] = canonical.labelOf(blank) ?? '';
    ranks[blank] = rank;
    rank += 1;
  }
  for (const { part, from } of parts) {
    part.label(labels, from);
    for (const section of part.sections)
      if (section.blank !== undefined) byRank[ranks[from + section.blank] ?? 0] = { part, section };
      else add(tokenIn(section.subject, part.filled), { part, section });
  }
  return { named, byRank };
}

function addLines(said: Said, lines: string[]): void {
  if (typeof said === 'string') lines.push(said);
  else addFilled(said.section.lines, said.part.filled, lines);
}

function addFilled({ texts, slots }: OpenLines, filled: readonly string[], lines: string[]): void {
  lines.push(texts[0] ?? '');
  for (let at = 0; at < slots.length; at += 1)
    lines.push(filled[slots[at] ?? 0] ?? '', texts[at + 1] ?? '');
}

/** The lines of a canonical form, by subject. */
function* blocksIn(text: string): Iterable<{ readonly subject: string; readonly text: string }> {
  for (let at = 0; at < text.length; ) {
    const start = text.slice(at, text.indexOf(' ', at) + 1);
    let end = at;
    do end = text.indexOf('\n', end) + 1;
    while (text.startsWith(start, end));
    yield { subject: start.slice(0, -1), text: text.slice(at, end) };
    at = end;
  }
}

/** The numbers below some number in the order of their digits: "12" comes before "2". */
function inOrderOfLabels(count: number): readonly number[] {
  const numbers = count > 0 ? [0] : [];
  for (let number = 1; numbers.length < count; ) {
    numbers.push(number);
    if (number * 10 < count) number *= 10;
    else {
      if (number + 1 >= count) number = Math.floor(number / 10);
      number += 1;
      while (number % 10 === 0) number /= 10;
    }
  }
  return numbers;
}
