import { isDeepStrictEqual } from 'node:util';

/** What a value may be, in the words that a JSON Schema and a TypeScript type have in common. */
export type Shape =
  | 'string'
  | 'number'
  | 'anything'
  | { readonly literal: string | boolean }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly members: Readonly<Record<string, Member>> }
  | { readonly oneOf: readonly Shape[] };

/** A member of an object; `result.*` stands for every name that begins so. */
export interface Member {
  readonly optional: boolean;
  readonly shape: Shape;
}

/** The part of JSON Schema that the schemas of this package are written in. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** One of several shapes: flat, without doubles, in an order of its own. */
export function oneOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) =>
    typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [shape],
  );
  const byText = new Map(flat.map((shape) => [JSON.stringify(shape), shape]));
  const sorted = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
  const [only] = sorted;
  return sorted.length === 1 && only !== undefined ? only : { oneOf: sorted };
}

/** Members in an order of their own. */
export function members(entries: readonly (readonly [string, Member])[]): Shape {
  return { members: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The schema a reference leads to; the schema itself where it is none. */
export function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? schema : root.$defs?.[name];
  if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`);
  return target;
}

/** What a schema accepts. Patterns, bounds and counts have no counterpart in a type and are left aside. */
export function shapeOfSchema(written: Schema, root: Schema): Shape {
  const schema = resolved(written, root);
  if (schema !== written) return shapeOfSchema(schema, root);
  if (schema.then && schema.else)
    return oneOf([schema.then, schema.else].map((branch) => shapeOfSchema(branch, root)));
  if (schema.enum) return oneOf(schema.enum.map((literal) => ({ literal })));
  if (schema.const !== undefined) return { literal: schema.const };
  const plain = plainShape(schema);
  if (plain !== undefined) return plain;
  if (schema.items) return { list: shapeOfSchema(schema.items, root) };
  if (schema.additionalProperties) return { map: shapeOfSchema(schema.additionalProperties, root) };
  if (schema.properties && schema.additionalProperties === false)
    return members([...named(schema, root), ...patterned(schema, root)]);
  throw new Error(`no shape is known for ${JSON.stringify(schema).slice(0, 200)}`);
}

function plainShape(schema: Schema): Shape | undefined {
  if (Object.keys(schema).length === 0) return 'anything';
  if (schema.type === 'string') return 'string';
  return schema.type === 'number' || schema.type === 'integer' ? 'number' : undefined;
}

function named({ properties = {}, required = [] }: Schema, root: Schema) {
  return Object.entries(properties).map(([name, schema]): [string, Member] => [
    name,
    { optional: !required.includes(name), shape: shapeOfSchema(schema, root) },
  ]);
}

/** `^result\.…$` is written `result.*`. */
function patterned({ patternProperties = {} }: Schema, root: Schema) {
  return Object.entries(patternProperties).map(([pattern, schema]): [string, Member] => [
    `${/^\^(\w+)\\\./.exec(pattern)?.[1]}.*`,
    { optional: true, shape: shapeOfSchema(schema, root) },
  ]);
}

/** Places where two shapes differ. */
export function differences(a: Shape, b: Shape, place = ''): readonly string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (typeof a === 'object' && typeof b === 'object') {
    if ('list' in a && 'list' in b) return differences(a.list, b.list, `${place}[]`);
    if ('members' in a && 'members' in b) return memberDifferences(a.members, b.members, place);
  }
  return [place];
}

type Members = Readonly<Record<string, Member>>;

function memberDifferences(a: Members, b: Members, place: string): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [one, other] = [a[name], b[name]];
    const at = `${place}/${name}`;
    if (one === undefined || other === undefined || one.optional !== other.optional) return [at];
    return differences(one.shape, other.shape, at);
  });
}
