import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';

/**
 * How much work a schema can make: its parts, each counted as often as references lead to it. Parts that lead back to
 * themselves, or outside, count as endless: with them a small schema and a small document can keep a machine busy for
 * ever.
 */
export function workOf(schema: JsonObject): number {
  const known = new Map<string, number>();
  const open = new Set<string>();

  const workOfReference = (reference: JsonValue): number => {
    if (typeof reference !== 'string' || open.has(reference)) return Number.POSITIVE_INFINITY;
    const counted = known.get(reference);
    if (counted !== undefined) return counted;
    const target = targetOf(schema, reference);
    if (target === undefined) return Number.POSITIVE_INFINITY;
    open.add(reference);
    const work = workOfPart(target);
    open.delete(reference);
    known.set(reference, work);
    return work;
  };
  const workOfPart = (part: JsonValue): number => {
    if (typeof part !== 'object' || part === null) return 1;
    let work = 1;
    for (const [name, member] of Object.entries(part as JsonObject)) {
      work += REFERENCES.has(name) ? workOfReference(member) : workOfPart(member);
      if (work > ENOUGH) return Number.POSITIVE_INFINITY;
    }
    return work;
  };
  return workOfPart(schema);
}

const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
const ENOUGH = 1_000_000;

/** What a reference inside the schema stands for; nothing for any other. */
function targetOf(schema: JsonObject, reference: string): JsonValue | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let value: JsonValue | undefined = schema;
  for (const token of reference.slice(2).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    value =
      isJsonObject(value) && Object.hasOwn(value, name)
        ? value[name]
        : Array.isArray(value)
          ? (value as readonly JsonValue[])[Number(name)]
          : undefined;
  }
  return value;
}

/** Values in a document. */
export function valuesIn(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + valuesIn(member), 1);
}
