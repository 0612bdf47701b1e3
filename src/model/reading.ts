import { appendPointer, type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
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
  const malformed = topMembers(findings);
  if (!isJsonObject(input)) return { value: {}, findings, malformed };
  const kept = Object.entries(input).filter(([name]) => !malformed.has(name) && name !== '$schema');
  return { value: Object.fromEntries(kept), findings, malformed };
}

/** Names of the members at the top in which findings of severity error lie. */
export function topMembers(findings: readonly Finding[]): ReadonlySet<string> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Set(errors.flatMap(({ pointer }) => pointerTokens(pointer).slice(0, 1)));
}

// What our schemas allow in a list. Asked before them, since they look at every entry and compare each with all others.
const MAX_ENTRIES = 1000;

/** Place of the first list or object with more entries than any of ours may have. */
function placeOfOversized(input: unknown): JsonPointer | undefined {
  const seen = new Set<unknown>();
  const open: (readonly [JsonPointer, unknown])[] = [['', input]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, value] = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const entries = Object.entries(value);
    if (entries.length > MAX_ENTRIES) return pointer;
    for (const [name, member] of entries) open.push([appendPointer(pointer, name), member]);
  }
  return undefined;
}

function tooMany(pointer: JsonPointer): Finding {
  const message = {
    en: `more than ${MAX_ENTRIES} entries stand here`,
    fr: `plus de ${MAX_ENTRIES} entrées figurent ici`,
  };
  return { code: 'shape.too-many', severity: 'error', pointer, message };
}
