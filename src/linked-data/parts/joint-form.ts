import { UNLIKE } from '../compiled/quads.js';
import { holdsBeyondFfff } from '../rdfc10/code-point-order.js';
import type { Issuer } from '../rdfc10/issuer.js';
import type { CanonicalForm, Lines } from '../rdfc10/lines.js';
import { addTo, type StatementsOf, statementsByBlank } from '../rdfc10/statements-of.js';
import { type Kinds, NUMBER, type Part } from './part-template.js';

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

/** Those of a part are made when one of its blank nodes is asked for. */
function statementsIn(rest: Lines, parts: readonly PlacedPart[]): StatementsOf {
  const inRest = rest.statementsOf();
  const made = new Map<Part, StatementsOf>();
  return {
    get: (blank) => {
      const { part, from } = partWith(blank, parts) ?? {};
      if (part === undefined || from === undefined) return inRest.get(blank);
      const known = made.get(part) ?? statementsByBlank(part.statements(from));
      made.set(part, known);
      return known.get(blank);
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

/** What is said about an IRI in one place. */
interface Said {
  readonly text: string;
  readonly kinds: Kinds;
}

/** Not a form, as a statement given twice makes none: the document is then read as one. */
const NONE: CanonicalForm = { text: '', repeats: true };

function joined({ rest, kindsInRest, parts }: JointDocument, canonical: Issuer): CanonicalForm {
  const form = rest.inCanonicalForm(canonical);
  if (form.repeats) return NONE;
  const named = new Map<string, Said[]>();
  const byRank: string[] = [];
  for (const { subject, text } of blocksIn(form.text)) {
    if (subject.startsWith('_')) byRank[rankOf(subject)] = text;
    else addTo(named, subject, { text, kinds: NOT_KNOWN });
  }
  for (const { part, from } of parts) {
    const labels = part.hashes.map((_, blank) => canonical.issue(from + blank));
    for (const { subject, text, kinds } of part.lines(labels))
      if (typeof subject === 'number') byRank[rankOf(labels[subject] ?? '')] = text;
      else addTo(named, subject, { text, kinds });
  }
  const texts: string[] = [];
  for (const subject of [...named.keys()].sort()) {
    const text = togetherOf(subject, named.get(subject) ?? [], kindsInRest);
    if (text === undefined) return NONE;
    texts.push(text);
  }
  for (const rank of inOrderOfLabels(byRank.length)) texts.push(byRank[rank] ?? '');
  const text = texts.join('');
  // Here texts are put in the order of ECMAScript, which is then another than that of the specification.
  return holdsBeyondFfff(text) ? NONE : { text, repeats: false };
}

/** What the rest says is looked up where something else is said about the same IRI. */
const NOT_KNOWN: Kinds = new Map();

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

function rankOf(label: string): number {
  return Number(label.slice('_:c14n'.length));
}

/** The numbers below some number in the order of their digits: "12" comes before "2". */
function* inOrderOfLabels(count: number, from = 0): Iterable<number> {
  for (let number = from; number < Math.min(from + 10, count); number += 1) {
    yield number;
    if (number > 0) yield* inOrderOfLabels(count, number * 10);
  }
}

/** What is said about an IRI in several places, each line once; nothing where JSON-LD tells apart what is written alike. */
function togetherOf(
  subject: string,
  [first, ...others]: readonly Said[],
  kindsInRest: JointDocument['kindsInRest'],
): string | undefined {
  if (first === undefined || others.length === 0) return first?.text ?? '';
  const kindsOf = ({ kinds }: Said) => (kinds === NOT_KNOWN ? kindsInRest(subject) : kinds);
  const lines = new Map<string, Kinds>();
  let last: Said | undefined;
  for (const said of [first, ...others]) {
    // What the issuer says of itself is mostly the same to the letter.
    if (said.text === last?.text && said.kinds === last.kinds && isSimple(said.kinds)) continue;
    last = said;
    const kinds = kindsOf(said);
    for (const line of said.text.split('\n')) {
      const before = line === '' ? undefined : lines.get(line);
      if (before === undefined) lines.set(line, kinds);
      else if (!isOneValue(line, before, kinds)) return undefined;
    }
  }
  lines.delete('');
  return `${[...lines.keys()].sort().join('\n')}\n`;
}

const SIMPLE: ReadonlySet<string | undefined> = new Set(['text', 'typed', 'type', 'node']);

function isSimple(kinds: Kinds): boolean {
  for (const kind of kinds.values()) if (!SIMPLE.has(kind)) return false;
  return kinds.size > 0;
}

/** Whether JSON-LD, too, sees one value where a line stands twice. */
function isOneValue(line: string, one: Kinds, other: Kinds): boolean {
  const start = line.indexOf(' ') + 1;
  const predicate = line.slice(start, line.indexOf(' ', start));
  const kind = one.get(predicate);
  if (kind === undefined || kind === UNLIKE || kind !== other.get(predicate)) return false;
  return !kind.startsWith(NUMBER) || WHOLE.test(line);
}

// Of other numbers, several can be written alike.
const WHOLE = /"-?\d{1,15}"\^\^<[^>]*> \.$/;
