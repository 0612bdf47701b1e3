import type { JsonPointer } from './json/pointer.js';
import { appendPointer } from './json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from './json/values.js';

/** A keyword of a JSON Schema that does not hold. */
export interface SchemaError {
  /** Place in the document (RFC 6901). */
  readonly instancePath: JsonPointer;
  /** Place in the schema, or in the part of it that is referred to, where that refers to others in turn. */
  readonly schemaPath: string;
  /** Keyword that did not hold. */
  readonly keyword: string;
  /** Details, by keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that does not hold, where a schema is for names of members. */
  readonly propertyName?: string;
}

/** An error, with what is of use to say what to do about it. */
export interface ExplainedError {
  readonly error: SchemaError;
  /** Names that are known in the place where one is not. */
  readonly known?: readonly string[];
}

/**
 * Everything in which a value does not follow a schema, as ajv says it and in its order; `if` and `propertyNames` do not
 * repeat what was said inside them. It takes the keywords of our own schemas.
 *
 * @param part - Place of the part of the schema that is meant.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function schemaErrors(
  schema: JsonObject,
  value: unknown,
  part = '#',
): readonly SchemaError[] {
  return explainedErrors(schema, value, part).map(({ error }) => error);
}

/** The same, each with what is of use to say what to do about it. */
export function explainedErrors(
  schema: JsonObject,
  value: unknown,
  part = '#',
): readonly ExplainedError[] {
  const errors: ExplainedError[] = [];
  look(partOf(schema, part), value, { root: schema, at: '', path: '#', errors });
  return errors;
}

/** Where the walk is. */
interface Walk {
  readonly root: JsonObject;
  readonly at: JsonPointer;
  readonly path: string;
  readonly errors: ExplainedError[];
  readonly propertyName?: string;
}

function say(
  walk: Walk,
  keyword: string,
  params: SchemaError['params'],
  known?: readonly string[],
): void {
  const { at, path, errors, propertyName } = walk;
  const error = {
    instancePath: at,
    schemaPath: `${path}/${keyword}`,
    keyword,
    params,
    ...(propertyName !== undefined && { propertyName }),
  };
  errors.push({ error, ...(known && { known }) });
}

function partOf(root: JsonObject, ref: string): JsonObject {
  const steps = ref.split('/').slice(1);
  return steps.reduce((within, step) => objectIn(within, step), root);
}

function objectIn(schema: JsonObject, keyword: string): JsonObject {
  const value = schema[keyword];
  return isJsonObject(value) ? value : NOTHING;
}

const NOTHING: JsonObject = {};

type Group = 'number' | 'string' | 'array' | 'object';

const GROUPS: Readonly<Record<Group, readonly string[]>> = {
  number: ['minimum', 'maximum'],
  string: ['maxLength', 'pattern'],
  array: ['minItems', 'maxItems', 'items', 'uniqueItems'],
  object: [
    ...['minProperties', 'maxProperties', 'required', 'propertyNames', 'additionalProperties'],
    'properties',
  ],
};

function look(schema: JsonObject, value: unknown, walk: Walk): void {
  const { type } = schema;
  const types = type === undefined ? [] : [type].flat().map(String);
  // A type is asked for with the keywords that are for it alone; else first.
  const [only = ''] = types.length === 1 ? types : [];
  const own = isGroup(only) && has(schema, only) ? only : undefined;
  const wrong = types.length > 0 && !types.some((one) => isOfType(value, one));
  if (wrong && own === undefined) say(walk, 'type', { type });
  const inGroup = (group: Group): void => {
    if (has(schema, group) && isOfType(value, group)) LOOK[group](schema, value, walk);
    else if (wrong && own === group) say(walk, 'type', { type });
  };
  inGroup('number');
  inGroup('string');
  lookAtAny(schema, value, walk);
  inGroup('array');
  inGroup('object');
}

function isGroup(type: string): type is Group {
  return Object.hasOwn(GROUPS, type);
}

function has(schema: JsonObject, group: Group): boolean {
  return GROUPS[group].some((keyword) => schema[keyword] !== undefined);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'string') return typeof value === 'string';
  if (type === 'boolean') return typeof value === 'boolean';
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return isNumber && (type === 'number' || value % 1 === 0);
}

/** What is for values of all types. */
function lookAtAny(schema: JsonObject, value: unknown, walk: Walk): void {
  const { $ref, const: only, enum: allowed, anyOf, if: condition } = schema;
  if (typeof $ref === 'string') lookAtReferred($ref, value, walk);
  if (only !== undefined && value !== only) say(walk, 'const', { allowedValue: only });
  if (Array.isArray(allowed) && !allowed.some((one) => one === value))
    say(walk, 'enum', { allowedValues: allowed });
  if (Array.isArray(anyOf)) lookAtUnion(anyOf.filter(isJsonObject), value, walk);
  if (isJsonObject(condition)) {
    const branch = holds(condition, value, walk) ? 'then' : 'else';
    look(objectIn(schema, branch), value, { ...walk, path: `${walk.path}/${branch}` });
  }
}

/** A part that refers to others is a schema of its own, by whose places its errors go. */
function lookAtReferred(ref: string, value: unknown, walk: Walk): void {
  const part = partOf(walk.root, ref);
  look(part, value, { ...walk, path: refersOn(part) ? '#' : ref });
}

function refersOn(schema: JsonValue): boolean {
  if (Array.isArray(schema)) return schema.some(refersOn);
  if (!isJsonObject(schema)) return false;
  return Object.hasOwn(schema, '$ref') || Object.values(schema).some(refersOn);
}

function lookAtUnion(branches: readonly JsonObject[], value: unknown, walk: Walk): void {
  if (branches.some((branch) => holds(branch, value, walk))) return;
  for (const [index, branch] of branches.entries())
    look(branch, value, { ...walk, path: `${walk.path}/anyOf/${index}` });
  say(walk, 'anyOf', {});
}

function holds(schema: JsonObject, value: unknown, walk: Walk): boolean {
  const errors: ExplainedError[] = [];
  look(schema, value, { ...walk, errors });
  return errors.length === 0;
}

const LOOK: Readonly<Record<Group, (schema: JsonObject, value: unknown, walk: Walk) => void>> = {
  number: ({ minimum, maximum }, value, walk) => {
    if (Number(value) > Number(maximum ?? Infinity))
      say(walk, 'maximum', { comparison: '<=', limit: maximum });
    if (Number(value) < Number(minimum ?? -Infinity))
      say(walk, 'minimum', { comparison: '>=', limit: minimum });
  },
  string: ({ maxLength, pattern }, value, walk) => {
    const text = String(value);
    if (typeof maxLength === 'number' && text.length > maxLength && [...text].length > maxLength)
      say(walk, 'maxLength', { limit: maxLength });
    if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(text))
      say(walk, 'pattern', { pattern });
  },
  array: (schema, value, walk) => lookAtItems(schema, value as readonly unknown[], walk),
  object: (schema, value, walk) => {
    const object = value as Readonly<Record<string, unknown>>;
    lookAtNames(schema, object, walk);
    lookAtOthers(schema, object, walk);
    lookAtMembers(schema, object, walk);
  },
};

function lookAtItems(schema: JsonObject, items: readonly unknown[], walk: Walk): void {
  const { minItems, maxItems, uniqueItems } = schema;
  if (items.length > Number(maxItems ?? Infinity)) say(walk, 'maxItems', { limit: maxItems });
  if (items.length < Number(minItems ?? 0)) say(walk, 'minItems', { limit: minItems });
  const each = objectIn(schema, 'items');
  for (const [index, item] of items.entries())
    look(each, item, {
      ...walk,
      at: appendPointer(walk.at, index),
      path: `${walk.path}/items`,
    });
  const twice = uniqueItems === true ? lastTwice(items) : undefined;
  if (twice !== undefined) say(walk, 'uniqueItems', twice);
}

/** The last item that stands before as well. */
function lastTwice(items: readonly unknown[]): { i: number; j: number } | undefined {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = items.slice(0, i).findLastIndex((item) => isSame(item, items[i]));
    if (j !== -1) return { i, j };
  }
  return undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || Object.is(one, other)) return true;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

function isContainer(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

type Members = Readonly<Record<string, unknown>>;

function lookAtNames(schema: JsonObject, object: Members, walk: Walk): void {
  const { minProperties, maxProperties, required, propertyNames } = schema;
  const count = Object.keys(object).length;
  if (count > Number(maxProperties ?? Infinity))
    say(walk, 'maxProperties', { limit: maxProperties });
  if (count < Number(minProperties ?? 0)) say(walk, 'minProperties', { limit: minProperties });
  for (const name of Array.isArray(required) ? required.map(String) : [])
    if (object[name] === undefined) say(walk, 'required', { missingProperty: name });
  if (!isJsonObject(propertyNames)) return;
  for (const name in object)
    look(propertyNames, name, { ...walk, path: `${walk.path}/propertyNames`, propertyName: name });
}

function lookAtOthers(schema: JsonObject, object: Members, walk: Walk): void {
  const { additionalProperties } = schema;
  if (additionalProperties === undefined) return;
  const known = objectIn(schema, 'properties');
  for (const name in object) {
    if (Object.hasOwn(known, name)) continue;
    if (isJsonObject(additionalProperties))
      look(additionalProperties, object[name], {
        ...walk,
        at: appendPointer(walk.at, name),
        path: `${walk.path}/additionalProperties`,
      });
    else say(walk, 'additionalProperties', { additionalProperty: name }, Object.keys(known));
  }
}

function lookAtMembers(schema: JsonObject, object: Members, walk: Walk): void {
  for (const [name, member] of Object.entries(objectIn(schema, 'properties')))
    if (isJsonObject(member) && object[name] !== undefined)
      look(member, object[name], {
        ...walk,
        at: appendPointer(walk.at, name),
        path: `${walk.path}/properties/${encodeURIComponent(name)}`,
      });
}
