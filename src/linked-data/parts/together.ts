import { UNLIKE } from '../compiled/quads.js';
import { type Kinds, NUMBER } from './kinds.js';
import type { Part } from './part-template.js';
import { type OpenToken, type Section, type ToldBy, tokenIn } from './sections.js';

/** What one part says of a subject. */
export interface SaidInPart {
  readonly part: Part;
  readonly section: Section;
}

/** What is said about one IRI in several places. */
export interface SaidOften {
  readonly subject: string;
  readonly inParts: readonly SaidInPart[];
  /** The lines that all the rest says of it. */
  readonly inRest: string | undefined;
  readonly kindsInRest: (subject: string) => Kinds;
}

/** An object, and what JSON-LD sees beside it. */
interface Told {
  readonly text: string;
  /** Nothing for a blank node; `unlike` where it is not one thing; of what the rest says it is looked up where it counts. */
  readonly kind: string | undefined;
}

const IN_REST = 'in the rest';

type ByPredicate = Map<string, Told[]>;

/** The lines, in order, each once; nothing where JSON-LD tells apart what is written alike. */
export function textTogether(said: SaidOften): string | undefined {
  const all: ByPredicate = new Map();
  let before: Section | undefined;
  for (const { part, section } of said.inParts) {
    // One part after the other says the same of its issuer.
    for (const told of section.told)
      if (!told.isStill || section !== before) addTold(told, part, all);
    before = section;
  }
  if (said.inRest !== undefined) addRest(said.inRest, said.subject, all);
  let text = '';
  for (const predicate of predicatesOf(said, all)) {
    const lines = linesWith(predicate, all.get(predicate) ?? [], said);
    if (lines === undefined) return undefined;
    text += lines;
  }
  return text;
}

/** Without those that only say again what the part with most to say says: a record lists the achievements of its badges. */
export function withoutEchoes(inParts: readonly SaidInPart[]): readonly SaidInPart[] {
  if (inParts.length > FEW) return inParts;
  const fullest = inParts.reduce((one, other) =>
    other.section.told.length > one.section.told.length ? other : one,
  );
  return inParts.filter((one) => one === fullest || !isEchoOf(one, fullest));
}

/** More than these do not say the same, but the same about their issuer. */
const FEW = 4;

function isEchoOf({ part, section }: SaidInPart, fullest: SaidInPart): boolean {
  return section.told.every(({ predicate, objects }) => {
    const there = fullest.section.byPredicate.get(predicate);
    return (
      there !== undefined &&
      objects.every((object) =>
        there.objects.some((one) => isSame([object, part], [one, fullest.part])),
      )
    );
  });
}

/** Whether two tokens are one for RDF and for JSON-LD. */
function isSame([one, oneIn]: Placed, [other, otherIn]: Placed): boolean {
  if (one.kind !== other.kind || one.start !== other.start || one.end !== other.end) return false;
  if (one.slot >= 0 !== other.slot >= 0) return false;
  if (one.slot >= 0 && oneIn.filled[one.slot] !== otherIn.filled[other.slot]) return false;
  const { kind } = one;
  return isOne({ kind, text: kind?.startsWith(NUMBER) ? tokenIn(one, oneIn.filled) : '' }, other);
}

type Placed = readonly [OpenToken, Part];

function linesWith(
  predicate: string,
  objects: Told[],
  { subject, kindsInRest }: SaidOften,
): string | undefined {
  const start = `${subject} ${predicate} `;
  const settled = ({ text, kind }: Told): Told =>
    kind === IN_REST ? { text, kind: kindsInRest(subject).get(predicate) } : { text, kind };
  if (objects.length > 1) objects.sort(inOrder);
  let text = '';
  let last: Told | undefined;
  for (const object of objects) {
    if (object.text !== last?.text) text += `${start}${object.text} .\n`;
    else if (!isOne(settled(last), settled(object))) return undefined;
    last = object;
  }
  return text;
}

function addTold({ predicate, objects }: ToldBy, { filled }: Part, all: ByPredicate): void {
  let told = all.get(predicate);
  if (told === undefined) {
    told = [];
    all.set(predicate, told);
  }
  for (let at = 0; at < objects.length; at += 1) {
    const object = objects[at];
    if (object === undefined) continue;
    const { kind } = object;
    const text = tokenIn(object, filled);
    const last = told[told.length - 1];
    // What all parts say of their issuer is mostly the same to the letter.
    if (last === undefined || last.text !== text || !isOne(last, { kind }))
      told.push({ text, kind });
  }
}

function addRest(text: string, subject: string, all: ByPredicate): void {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const from = at + subject.length + 1;
    const space = text.indexOf(' ', from);
    const [predicate, object] = [text.slice(from, space), text.slice(space + 1, end - ' .'.length)];
    const one = { text: object, kind: object.startsWith('_') ? undefined : IN_REST };
    const told = all.get(predicate);
    if (told === undefined) all.set(predicate, [one]);
    else told.push(one);
    at = end + 1;
  }
}

/** Predicates in order: all end in `>`, so that none begins with another. */
function predicatesOf({ inParts }: SaidOften, all: ByPredicate): readonly string[] {
  // Mostly one says something with each predicate that the others use.
  const most = inParts.find(({ section }) => section.told.length === all.size);
  return most?.section.predicates ?? [...all.keys()].sort();
}

/** In the order of UTF-16 units: only where that is the order of the specification is the form used. */
function inOrder(one: Told, other: Told): number {
  return one.text < other.text ? -1 : Number(one.text > other.text);
}

/** Whether JSON-LD, too, sees one value where a line stands twice. */
function isOne(one: Told, other: Pick<Told, 'kind'>): boolean {
  const { kind, text } = one;
  if (kind === undefined || kind === UNLIKE || kind !== other.kind) return false;
  return !kind.startsWith(NUMBER) || WHOLE.test(text);
}

// Of other numbers, several can be written alike.
const WHOLE = /^"-?\d{1,15}"\^\^<[^>]*>$/;
