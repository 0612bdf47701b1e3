import { labelsOf, type RdfcOptions } from '../rdfc10/canonical-n-quads.js';
import { holdsBeyondFfff } from '../rdfc10/code-point-order.js';
import type { Issuer } from '../rdfc10/issuer.js';
import type { Lines } from '../rdfc10/lines.js';
import type { Statement } from '../rdfc10/statement.js';
import type { StatementsOf } from '../rdfc10/statements-of.js';
import { writeTexts } from '../template/blocks.js';
import { ByteWriter } from '../template/byte-writer.js';
import type { Kinds } from './kinds.js';
import type { Part } from './part-template.js';
import { tokenIn } from './sections.js';
import { type SaidInPart, textTogether, withoutEchoes } from './together.js';

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
 * The canonical form of a document read in parts, in UTF-8; nothing where that is not certain, and when it takes more work
 * than allowed. No blank node stands in two parts, so that each has the first-degree hash that it has in its own; and the
 * lines about an IRI are those of all parts together, each once.
 */
export function jointForm(
  document: JointDocument,
  options: Pick<RdfcOptions, 'hash' | 'maxWorkFactor'>,
): Uint8Array | undefined {
  const { rest, parts } = document;
  const known: string[] = [];
  const blanks = [...rest.blanks];
  for (const { part, from } of parts)
    for (let blank = 0; blank < part.hashes.length; blank += 1) {
      known[from + blank] = part.hashes[blank] ?? '';
      blanks.push(from + blank);
    }
  const lines = {
    blanks,
    known: { get: (blank: number) => known[blank] },
    statementsOf: () => statementsIn(rest, parts),
    ofFirstDegree: (blank: number) => rest.ofFirstDegree(blank),
  };
  const labels = labelsOf(lines, options);
  return labels && joined(document, labels);
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

function joined(
  { rest, kindsInRest, parts }: JointDocument,
  canonical: Issuer,
): Uint8Array | undefined {
  const form = rest.inCanonicalForm(canonical);
  // Here texts are put in the order of ECMAScript, which is then another than that of the specification.
  const isBeyond = parts.some(({ part }) => part.isBeyondFfff) || holdsBeyondFfff(form.text);
  if (form.repeats || isBeyond) return undefined;
  const { named, byRank } = allSaid(form.text, parts, canonical);
  const statements = parts.reduce((sum, { part }) => sum + part.size, 0);
  const writer = new ByteWriter(statements * BYTES_OF_STATEMENT);
  for (const subject of [...named.keys()].sort()) {
    const said = named.get(subject) ?? '';
    if (!Array.isArray(said)) write(said, writer);
    else if (!writeTogether(subject, said, { kindsInRest, writer })) return undefined;
  }
  for (const rank of inOrderOfLabels(byRank.length)) write(byRank[rank] ?? '', writer);
  return writer.written();
}

/** What a statement comes to, about. */
const BYTES_OF_STATEMENT = 160;

function write(said: Said, writer: ByteWriter): void {
  if (typeof said === 'string') writer.write(said);
  else writeTexts(said.section.lines, said.part.filled, writer);
}

function writeTogether(
  subject: string,
  said: Often,
  { kindsInRest, writer }: Pick<JointDocument, 'kindsInRest'> & { readonly writer: ByteWriter },
): boolean {
  const inRest = said.find((one) => typeof one === 'string');
  const inParts = withoutEchoes(said.filter((one) => typeof one !== 'string'));
  const [only, ...others] = inParts;
  if (only !== undefined && others.length === 0 && inRest === undefined) {
    write(only, writer);
    return true;
  }
  const text = textTogether({ subject, inParts, inRest, kindsInRest });
  if (text !== undefined) writer.write(text);
  return text !== undefined;
}

/** Said in more places than one. */
type Often = Said[];

/** What is said about each IRI, and about each blank node by its label. */
interface AllSaid {
  readonly named: ReadonlyMap<string, Said | Often>;
  readonly byRank: readonly Said[];
}

function allSaid(rest: string, parts: readonly PlacedPart[], canonical: Issuer): AllSaid {
  const named = new Map<string, Said | Often>();
  // In the order of parts, not of labels: so it has its length from the start.
  const byRank = new Array<Said>(canonical.count());
  for (const { subject, text } of blocksIn(rest))
    if (subject.startsWith('_')) byRank[Number(subject.slice('_:c14n'.length))] = text;
    else addSaid(named, subject, text);
  const { labels, ranks } = labelled(canonical);
  for (const { part, from } of parts) {
    part.label(labels, from);
    for (const section of part.sections) {
      const said = { part, section };
      if (section.blank !== undefined) byRank[ranks[from + section.blank] ?? 0] = said;
      else addSaid(named, tokenIn(section.subject, part.filled), said);
    }
  }
  return { named, byRank };
}

function addSaid(named: Map<string, Said | Often>, subject: string, said: Said): void {
  const before = named.get(subject);
  if (before === undefined) named.set(subject, said);
  else if (Array.isArray(before)) before.push(said);
  else named.set(subject, [before, said]);
}

/** The label of each blank node, and which it is in their order. */
function labelled(canonical: Issuer): {
  readonly labels: readonly string[];
  readonly ranks: readonly number[];
} {
  const labels = new Array<string>(canonical.count());
  const ranks = new Array<number>(labels.length);
  let rank = 0;
  for (const blank of canonical.issued()) {
    labels[blank] = canonical.labelOf(blank) ?? '';
    ranks[blank] = rank;
    rank += 1;
  }
  return { labels, ranks };
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
