import { isJsonObject, type JsonObject, type JsonValue } from '../../src/foundation/json/values.js';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    'fr',
    'en-GB',
    'FR',
    'https://univ.example/x',
    'urn:x y',
    'data:image/png;base64,AA',
  ],
  ...[
    '2026-07-01',
    '2026-07-01T00:00:00Z',
    'ext:SIRET',
    '\u{1f393}',
    '\ud800',
    'a/b~c',
    '__proto__',
  ],
  ...[
    `sha256$${'0'.repeat(64)}`,
    'a'.repeat(2049),
    '\u{1f393}'.repeat(1500),
    'name',
    'all',
    'none',
  ],
];
const OTHERS: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 2.5, 1e9, -0, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], {}, [[]], ['x', 'x'], [{}, {}], { id: 1 }, { fr: 'x' }, { fr: '', 'a b': 'x' }],
  ...[JSON.parse('{"__proto__":{"id":"x"},"constructor":1}'), undefined, Array(1001).fill('x')],
  ...[1n, Array(3), ['x', 1, '1', true, null, 'x'], [[1], [1], { a: 1 }]],
];

const pick = <Value>(values: readonly Value[], chance: Chance): Value | undefined =>
  values[Math.floor(chance() * values.length)];

/** A value that follows a schema, but for something here and there. */
export function nearSchema(
  schema: JsonObject,
  root: JsonObject,
  chance: Chance,
  depth = 0,
): unknown {
  if (chance() < 0.02 || depth > 14) return pick([...TEXTS, ...OTHERS], chance);
  const { $ref, enum: allowed, const: only, if: condition, then, else: other, anyOf } = schema;
  const inside = (value: unknown): unknown =>
    nearSchema(isJsonObject(value) ? value : {}, root, chance, depth + 1);
  if (typeof $ref === 'string') return inside(partOf(root, $ref));
  if (only !== undefined) return only;
  if (Array.isArray(allowed)) return pick(allowed, chance);
  const branch = pick([condition, then, other, ...(Array.isArray(anyOf) ? anyOf : [])], chance);
  const own = ofType(schema, inside, chance);
  if (!isJsonObject(branch)) return own;
  const further = inside(branch);
  return isJsonObject(own) && isJsonObject(further) ? { ...own, ...further } : further;
}

function partOf(root: JsonObject, ref: string): JsonValue | undefined {
  const steps = ref.split('/').slice(1);
  return steps.reduce<JsonValue | undefined>(
    (within, step) => (isJsonObject(within) ? within[step] : undefined),
    root,
  );
}

function ofType(schema: JsonObject, inside: (schema: unknown) => unknown, chance: Chance): unknown {
  const { type, properties, items } = schema;
  const guessed = properties === undefined ? 'string' : 'object';
  switch (pick([type ?? guessed].flat(), chance)) {
    case 'object':
      return objectOf(schema, inside, chance);
    case 'array':
      return Array.from({ length: Math.ceil(chance() * 3) }, () => inside(items));
    case 'number':
    case 'integer':
      return pick([0, 1, 3, 7, 8, 9, 12.5, -1, 1e6, 1e7], chance);
    case 'boolean':
      return chance() < 0.5;
    default:
      return textOf(schema, chance);
  }
}

/** Names that no schema has, some of which all objects inherit. */
const STRANGE = [
  ...['naem', 'a/b~c', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'],
];

function objectOf(
  { properties, required, propertyNames, additionalProperties }: JsonObject,
  inside: (schema: unknown) => unknown,
  chance: Chance,
): object {
  const needed: ReadonlySet<unknown> = new Set(Array.isArray(required) ? required : []);
  const members = Object.entries(properties ?? {}).filter(
    ([name]) => chance() < (needed.has(name) ? 0.99 : 0.3),
  );
  const more = propertyNames === undefined ? [] : ['fr', 'en'];
  const further = chance() < 0.98 ? more : STRANGE;
  return Object.fromEntries([
    ...members.map(([name, schema]) => [name, inside(schema)] as const),
    ...further.map((name) => [name, inside(additionalProperties)] as const),
  ]);
}

function textOf({ pattern }: JsonObject, chance: Chance): unknown {
  const asked = new RegExp(chance() < 0.02 ? '' : String(pattern ?? ''), 'u');
  const fitting = TEXTS.filter((text) => asked.test(text) && text.length < 100);
  return pick(fitting.length === 0 || chance() < 0.01 ? TEXTS : fitting, chance);
}
