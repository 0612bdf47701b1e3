/** Any value JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [member: string]: JsonValue };

/** A JSON object. */
export type JsonObject = { readonly [member: string]: JsonValue };

/** True for a JSON object: neither `null`, nor an array, nor an instance of a class. */
export function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** One value or several, as JSON-LD writes them: always a list. Nothing gives an empty list. */
export function asList<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
}

/** Own member of an object; inherited names such as `constructor` are never seen. */
export function memberOf(value: unknown, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Own member of what is known to be an object. */
export function ownMember(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Own member of an object when it is a string. */
export function stringMember(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
}

/** Adds the arrays and objects that stand right inside an array or object: a walk goes on with them, without recursion. */
export function addContainers(container: object, open: object[]): void {
  const members = Array.isArray(container) ? (container as unknown[]) : Object.values(container);
  for (let at = 0; at < members.length; at += 1) {
    const member: unknown = members[at];
    if (typeof member === 'object' && member !== null) open.push(member);
  }
}

/** Removes members that are `undefined`, so that a mapping can be written as one literal; its names are ours. */
export function compact<Shape extends object>(shape: Shape): Compacted<Shape> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const value: unknown = Reflect.get(shape, name);
    if (value !== undefined) kept[name] = value;
  }
  return kept as Compacted<Shape>;
}

/** A shape whose optional members are absent rather than `undefined`. */
export type Compacted<Shape> = {
  [Name in keyof Shape as undefined extends Shape[Name] ? never : Name]: Shape[Name];
} & {
  [Name in keyof Shape as undefined extends Shape[Name] ? Name : never]?: Exclude<
    Shape[Name],
    undefined
  >;
};

/** A copy of JSON that shares nothing with it; what it holds was looked at before. */
export function copyJson(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: JsonValue[] = [];
    for (const item of value as readonly JsonValue[]) items.push(copyJson(item));
    return items;
  }
  const copy: Record<string, JsonValue> = {};
  const object = value as JsonObject;
  for (const name of Object.keys(object)) copy[name] = copyJson(object[name] ?? null);
  return copy;
}

/** A deep copy that shares nothing with its source and cannot be changed. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
