import { UNLIKE } from '../compiled/quads.js';
import { holdsBeyondFfff } from '../rdfc10/code-point-order.js';
import type { Issuer } from '../rdfc10/issuer.js';
import type { CanonicalForm, Lines } from '../rdfc10/lines.js';
import type { Statement } from '../rdfc10/statement.js';
import { addTo, type StatementsOf } from '../rdfc10/statements-of.js';
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
  const said: AllSaid = { named: new Map(), byRank: [] };
  for (const { subject, text } of blocksIn(form.text)) {
    if (subject.startsWith('_')) said.byRank[rankOf(subject)] = text;
    else addTo(said.named, subject, { text, kinds: NOT_KNOWN });
  }
  for (const part of parts) addPart(part, canonical, said);
  const texts = textsAbout(said.named, kindsInRest);
  if (texts === undefined) return NONE;
  for (const rank of inOrderOfLabels(said.byRank.length)) texts.push(said.byRank[rank] ?? '');
  const text = texts.join('');
  // Here texts are put in the order of ECMAScript, which is then another than that of the specification.
  return holdsBeyondFfff(text) ? NONE : { text, repeats: false };
}

/** What is said about each IRI, and about each blank node by its label. */
interface AllSaid {
  readonly named: Map<string, Said[]>;
  readonly byRank: string[];
}

/** What is said about each IRI, in their order. */
function textsAbout(
  named: AllSaid['named'],
  kindsInRest: JointDocument['kindsInRest'],
): string[] | undefined {
  const texts: string[] = [];
  for (const subject of [...named.keys()].sort()) {
    const text = togetherOf(subject, named.get(subject) ?? [], kindsInRest);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

function addPart({ part, from }: PlacedPart, canonical: Issuer, { named, byRank }: AllSaid): void {
  const labels: string[] = [];
  for (let blank = 0; blank < part.hashes.length; blank += 1)
    labels.push(canonical.issue(from + blank));
  for (const { subject, text, kinds } of part.lines(labels)) {
    if (typeof subject === 'number') byRank[rankOf(labels[subject] ?? '')] = text;
    else addTo(named, subject, { text, kinds });
  }
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

/** What is said about an IRI in several places, each line once; nothing where JSON-LD tells apart what is written alike. */
function togetherOf(
  subject: string,
  said: readonly Said[],
  kindsInRest: JointDocument['kindsInRest'],
): string | undefined {
  const [first, second] = said;
  if (first === undefined || second === undefined) return first?.text ?? '';
  const own = (one: Said) => (one.kinds === NOT_KNOWN ? kindsInRest(subject) : one.kinds);
  const isOne = (line: string, one: Said, other: Said) => isOneValue(line, own(one), own(other));
  return said.length === 2 ? merged(first, second, isOne) : allTogether(said, isOne);
}

type IsOne = (line: string, one: Said, other: Said) => boolean;

/** Two texts in order as one. */
function merged(one: Said, other: Said, isOne: IsOne): string | undefined {
  let [text, at, by] = ['', 0, 0];
  while (at < one.text.length && by < other.text.length) {
    const [end, ending] = [one.text.indexOf('\n', at) + 1, other.text.indexOf('\n', by) + 1];
    const [line, another] = [one.text.slice(at, end), other.text.slice(by, ending)];
    if (line === another && !isOne(line.slice(0, -1), one, other)) return undefined;
    if (line <= another) {
      text += line;
      at = end;
    }
    if (another < line) text += another;
    if (another <= line) by = ending;
  }
  return text + one.text.slice(at) + other.text.slice(by);
}

function allTogether(said: readonly Said[], isOne: IsOne): string | undefined {
  const lines = new Map<string, Said>();
  let last: Said | undefined;
  for (const one of said) {
    // What the issuer says of itself is mostly the same to the letter.
    if (one.text === last?.text && one.kinds === last.kinds && isSimple(one.kinds)) continue;
    last = one;
    for (const line of one.text.slice(0, -1).split('\n')) {
      const before = lines.get(line);
      if (before === undefined) lines.set(line, one);
      else if (!isOne(line, before, one)) return undefined;
    }
  }
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
