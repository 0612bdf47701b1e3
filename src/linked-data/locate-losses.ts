import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { JsonldEvent, LossCollector } from './jsonld-events.js';

/** Something in a document that no quad would carry. */
export interface Loss {
  /** `member`: its name is not defined; `reference`: its value is not an absolute IRI. */
  readonly kind: 'member' | 'reference';
  /** Where. */
  readonly pointer: JsonPointer;
  /** Name of the member, or the value of the reference. */
  readonly name: string;
}

// A processor reports a name without its place, and one name can be defined here and undefined there.
// So the document is read again with marks in it. Members are read in the order of their names, one by
// one: a mark whose name sorts right behind a suspect is reported right behind it, and nothing between.
const MARK = '\u0000';

interface Suspect {
  readonly pointer: JsonPointer;
  readonly name: string;
  /** Texts it holds, directly or as items, with the place of each. */
  readonly texts: ReadonlyMap<string, JsonPointer>;
}

/** Places of members that no context defines, and of identifiers and types that are not absolute. */
export async function locateMembers(
  document: JsonObject,
  losses: readonly JsonldEvent[],
  lossesIn: LossCollector,
): Promise<readonly Loss[]> {
  const names = new Set(losses.flatMap((event) => undefinedMember(event) ?? []));
  const texts = new Set(losses.flatMap((event) => relativeKeyword(event) ?? []));
  if (names.size + texts.size === 0) return [];

  const suspects: Suspect[] = [];
  const marked = marksIn(document, '', { names, texts, suspects });
  const located: Loss[] = [];
  let pending: JsonldEvent[] = [];
  for (const event of await lossesIn(marked)) {
    const suspect = suspects[markNumber(event)];
    if (!suspect) {
      pending.push(event);
      continue;
    }
    located.push(...pending.flatMap((earlier) => lossAt(suspect, earlier)));
    pending = [];
  }
  return distinct(located);
}

/** Places of other values that are not absolute where an IRI is expected. */
export async function locateReferences(
  document: JsonObject,
  losses: readonly JsonldEvent[],
  lossesIn: LossCollector,
  known: readonly Loss[],
): Promise<readonly Loss[]> {
  const values = new Set(losses.flatMap((event) => relativeObject(event) ?? []));
  if (values.size === 0) return [];

  const suspects: Loss[] = [];
  const replaced = mapMembers(document, '', (text, pointer) => {
    if (!values.has(text)) return text;
    return `microcert-mark-${suspects.push({ kind: 'reference', pointer, name: text }) - 1}`;
  });
  const found = (await lossesIn(replaced)).flatMap((event) => {
    const [, number] = /^microcert-mark-(\d+)$/.exec(relativeObject(event) ?? '') ?? [];
    return suspects[Number(number)] ?? [];
  });
  const reported = new Set(known.map(({ pointer }) => pointer));
  return distinct(found).filter(({ pointer }) => !reported.has(pointer));
}

/** What a processor complains of, by its name alone, at no place. */
export function lossNamedBy(event: JsonldEvent): Loss | undefined {
  const member = undefinedMember(event);
  if (member !== undefined) return { kind: 'member', pointer: '', name: member };
  const value = relativeKeyword(event) ?? relativeObject(event);
  return value === undefined ? undefined : { kind: 'reference', pointer: '', name: value };
}

function lossAt({ pointer, name, texts }: Suspect, event: JsonldEvent): readonly Loss[] {
  if (undefinedMember(event) === name) return [{ kind: 'member', pointer, name }];
  const text = relativeKeyword(event);
  const place = text === undefined ? undefined : texts.get(text);
  if (text === undefined || place === undefined) return [];
  return [{ kind: 'reference', pointer: place, name: text }];
}

interface Marking {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly suspects: Suspect[];
}

function marksIn(object: JsonObject, pointer: JsonPointer, marking: Marking): JsonObject {
  const marked: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(object)) {
    const place = appendPointer(pointer, name);
    marked[name] = name === '@context' ? member : withMarks(member, place, marking);
    const texts = textsOf(member, place);
    if (!marking.names.has(name) && ![...texts.keys()].some((text) => marking.texts.has(text)))
      continue;
    const number = marking.suspects.push({ pointer: place, name, texts }) - 1;
    marked[`${name}${MARK}${number}`] = null;
  }
  return marked;
}

function withMarks(value: JsonValue, pointer: JsonPointer, marking: Marking): JsonValue {
  if (isJsonObject(value)) return marksIn(value, pointer, marking);
  if (!Array.isArray(value)) return value;
  const items: readonly JsonValue[] = value;
  return items.map((item, index) => withMarks(item, appendPointer(pointer, index), marking));
}

function textsOf(member: JsonValue, pointer: JsonPointer): ReadonlyMap<string, JsonPointer> {
  if (typeof member === 'string') return new Map([[member, pointer]]);
  const items: readonly JsonValue[] = Array.isArray(member) ? member : [];
  return new Map(
    items.flatMap((item, index): readonly [string, JsonPointer][] =>
      typeof item === 'string' ? [[item, appendPointer(pointer, index)]] : [],
    ),
  );
}

type ChangeText = (text: string, pointer: JsonPointer) => string;

function mapMembers(object: JsonObject, pointer: JsonPointer, change: ChangeText): JsonObject {
  const entries = Object.entries(object).map(([name, member]) => {
    const kept = name === '@context';
    return [name, kept ? member : mapTexts(member, appendPointer(pointer, name), change)];
  });
  return Object.fromEntries(entries);
}

function mapTexts(value: JsonValue, pointer: JsonPointer, change: ChangeText): JsonValue {
  if (typeof value === 'string') return change(value, pointer);
  if (isJsonObject(value)) return mapMembers(value, pointer, change);
  if (!Array.isArray(value)) return value;
  const items: readonly JsonValue[] = value;
  return items.map((item, index) => mapTexts(item, appendPointer(pointer, index), change));
}

function undefinedMember({ code, details }: JsonldEvent): string | undefined {
  return code === 'invalid property' ? textIn(details, 'property') : undefined;
}

function relativeKeyword({ code, details }: JsonldEvent): string | undefined {
  if (code === 'relative @type reference') return textIn(details, 'type');
  return code === 'relative @id reference' ? textIn(details, 'id') : undefined;
}

function relativeObject({ code, details }: JsonldEvent): string | undefined {
  return code === 'relative object reference' ? textIn(details, 'object') : undefined;
}

function textIn(details: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = details[name];
  return typeof text === 'string' ? text : undefined;
}

function markNumber(event: JsonldEvent): number {
  const [, number] = undefinedMember(event)?.split(MARK) ?? [];
  return number === undefined ? -1 : Number(number);
}

function distinct(losses: readonly Loss[]): readonly Loss[] {
  return [...new Map(losses.map((loss) => [loss.pointer, loss])).values()];
}
