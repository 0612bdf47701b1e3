import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';

/** Keywords whose members are named by the author of a schema; what stands under those names is a schema. */
export const NAMING: ReadonlySet<string> = new Set([
  'properties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);

/** Keywords whose value is no schema at all. */
export const PLAIN: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'default',
  'examples',
  'required',
  'dependentRequired',
]);

/**
 * How much work a schema can make: its parts, each counted as often as references lead to it. Parts that lead back to
 * themselves, or outside, count as endless: with them a small schema and a small document can keep a machine busy for
 * ever. So do references that the validator could take for others than are counted here: those that depend on where the
 * validator comes from (`$dynamicRef`, `$recursiveRef`), those that are percent-encoded, those into values that are no
 * schemas, and all of a schema that holds another one with an address of its own (`$id`).
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
  const workOfMember = (name: string, value: JsonValue, isAtTop: boolean): number => {
    if (ENDLESS.has(name) || (name === '$id' && !isAtTop)) return Number.POSITIVE_INFINITY;
    return name === '$ref' ? workOfReference(value) : workOfPart(value);
  };
  const workOfPart = (part: JsonValue): number => {
    if (typeof part !== 'object' || part === null) return 1;
    let work = 1;
    for (const [name, member] of Object.entries(part as JsonObject)) {
      work += workOfMember(name, member, part === schema);
      if (work > ENOUGH) return Number.POSITIVE_INFINITY;
    }
    return work;
  };
  return workOfPart(schema);
}

const ENDLESS: ReadonlySet<string> = new Set(['$dynamicRef', '$recursiveRef']);
const ENOUGH = 1_000_000;

// Signs that a URI fragment holds as they are (RFC 3986 section 3.5): there is one way to read them.
const POINTER = /^#(?:\/[\w$.~-]+)+$/;

/** The schema inside the schema that a reference stands for; nothing for any other. */
function targetOf(schema: JsonObject, reference: string): JsonValue | undefined {
  if (!POINTER.test(reference)) return undefined;
  let value: JsonValue | undefined = schema;
  let isNamed = false;
  for (const token of reference.slice(2).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    // Patterns in there are kept, as they are none.
    if (isJsonObject(value) && !isNamed && PLAIN.has(name)) return undefined;
    isNamed = isJsonObject(value) && !isNamed && NAMING.has(name);
    value = entryOf(value, name);
  }
  return value;
}

function entryOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(name)];
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Values in a document. */
export function valuesIn(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + valuesIn(member), 1);
}
