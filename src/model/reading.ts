import { appendPointer, type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { type CompiledSchema, schemaFindings } from '../foundation/schema-findings.js';

/** What could be read of an input, and everything that is wrong with it. */
export interface Reading<Shape> {
  /** What could be read; members that are wrong are left out. */
  readonly value: Partial<Shape>;
  /** Everything that is wrong, warnings included. */
  readonly findings: readonly Finding[];
  /** Names of the members at the top that were left out because something in them is wrong. */
  readonly malformed: ReadonlySet<string>;
}

/** The members of an input that follow the schema, findings for those that do not. */
export function readByShape(schema: CompiledSchema, input: unknown): Reading<JsonObject> {
  const oversized = placeOfOversized(input);
  if (oversized !== undefined) {
    const malformed = new Set(isJsonObject(input) ? Object.keys(input) : []);
    return { value: {}, findings: [tooMany(oversized)], malformed };
  }
  const findings = schemaFindings(schema, input);
  if (findings.length === 0 && isJsonObject(input) && !Object.hasOwn(input, '$schema'))
    return { value: input, findings, malformed: NONE };
  // A member that is not known is left out alone: what stands around it can still be looked at.
  const unknown = findings.filter(({ code }) => code === UNKNOWN_MEMBER);
  const malformed = malformedMembers(findings);
  if (!isJsonObject(input)) return { value: {}, findings, malformed };
  const kept = Object.entries(input).filter(([name]) => !malformed.has(name) && name !== '$schema');
  const places = new Set(unknown.map(({ pointer }) => pointer));
  return { value: withoutPlaces(Object.fromEntries(kept), places), findings, malformed };
}

/** A copy without the members at some places. */
function withoutPlaces(input: JsonObject, places: ReadonlySet<JsonPointer>): JsonObject {
  const copy = (value: JsonValue, at: JsonPointer): JsonValue => {
    if (Array.isArray(value))
      return value.map((item: JsonValue, index) => copy(item, appendPointer(at, index)));
    return isJsonObject(value) ? copyObject(value, at) : value;
  };
  const copyObject = (object: JsonObject, at: JsonPointer): JsonObject =>
    Object.fromEntries(
      Object.entries(object)
        .map(([name, member]) => [name, member, appendPointer(at, name)] as const)
        .filter(([, , place]) => !places.has(place))
        .map(([name, member, place]) => [name, copy(member, place)]),
    );
  return places.size === 0 ? input : copyObject(input, '');
}

/** Names of the members at the top that cannot be read: errors lie in them, other than a member that is not known. */
export function malformedMembers(findings: readonly Finding[]): ReadonlySet<string> {
  const errors = findings.filter(
    ({ severity, code }) => severity === 'error' && code !== UNKNOWN_MEMBER,
  );
  return new Set(errors.flatMap(({ pointer }) => pointerTokens(pointer).slice(0, 1)));
}

const UNKNOWN_MEMBER = 'shape.unknown-member';

// What our schemas allow in a list. Asked before them, since they look at every entry and compare each with all others.
const MAX_ENTRIES = 1000;

/** A value with the way to it, of which a pointer is made only when somebody asks where it is. */
interface Reached {
  readonly value: unknown;
  readonly name: string;
  readonly from?: Reached;
}

const NONE: ReadonlySet<string> = new Set();

/** Place of the first list or object with more entries than any of ours may have. */
function placeOfOversized(input: unknown): JsonPointer | undefined {
  return isSmall(input, { values: MOST_LOOKED_AT }) ? undefined : placeOfFirst(input);
}

function placeOfFirst(input: unknown): JsonPointer | undefined {
  const seen = new Set<unknown>();
  const open: Reached[] = [{ value: input, name: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const names = Object.keys(value);
    if (names.length > MAX_ENTRIES) return pointerTo(next);
    for (const name of names) {
      const member: unknown = Reflect.get(value, name);
      if (typeof member === 'object' && member !== null)
        open.push({ value: member, name, from: next });
    }
  }
  return undefined;
}

const MOST_LOOKED_AT = 5000;

/** Whether nothing in it has too many entries: nearly all inputs are that small. A large one is looked at otherwise. */
function isSmall(value: unknown, left: { values: number }): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const names = Object.keys(value);
  left.values -= names.length + 1;
  if (names.length > MAX_ENTRIES || left.values < 0) return false;
  for (const name of names) if (!isSmall(Reflect.get(value, name), left)) return false;
  return true;
}

function pointerTo(reached: Reached): JsonPointer {
  const names: string[] = [];
  for (let at = reached; at.from !== undefined; at = at.from) names.unshift(at.name);
  return appendPointer('', ...names);
}

function tooMany(pointer: JsonPointer): Finding {
  const message = {
    en: `more than ${MAX_ENTRIES} entries stand here`,
    fr: `plus de ${MAX_ENTRIES} entrées figurent ici`,
  };
  return { code: 'shape.too-many', severity: 'error', pointer, message };
}

/** Something wrong in an input. */
export function wrongAt(
  code: string,
  pointer: JsonPointer,
  message: LocalText,
  hint?: LocalText,
): Finding {
  return { code, severity: 'error', pointer, message, ...(hint && { hint }) };
}
