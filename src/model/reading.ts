import { pointerTokens } from '../foundation/json/pointer.js';
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
