import type { JsonValue } from '../../src/foundation/json/values.js';

type Path = readonly (string | number)[];
/** One change to a document, told in words. */
export interface Mutation {
  readonly told: string;
  readonly mutant: JsonValue;
}

// biome-ignore lint/suspicious/noExplicitAny: any place of any document is changed
type Any = any;

/** Terms of the bundled contexts that stand for the same as another. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['Achievement', 'achievement'],
  ['Address', 'address'],
  ['Criteria', 'criteria'],
  ['GeoCoordinates', 'geo'],
  ['Image', 'image'],
  ['Profile', 'creator'],
  ['addressCountry', 'country'],
  ['addressRegion', 'region'],
  ['participationMode', 'assessmentMode'],
  ['accreditationType', 'assessmentType', 'outcomeType'],
  ['id', '@id'],
  ['type', '@type'],
];

/** Every change of every kind to a document, one at a time; the order is always the same. */
export function* mutationsOf(document: JsonValue): Generator<Mutation> {
  for (const path of pathsOf(document)) {
    const place = `/${path.join('/')}`;
    const make = function* (
      told: string,
      change: (copy: Any, parent: Any, key: Any) => void,
    ): Generator<Mutation> {
      const copy = structuredClone(document) as Any;
      const parent = path.slice(0, -1).reduce((node, name) => node[name], copy);
      change(copy, parent, path.at(-1));
      if (JSON.stringify(copy) !== JSON.stringify(document))
        yield { told: `${told} ${place}`, mutant: copy };
    };
    const value = path.reduce((node, name) => node[name], document as Any) as JsonValue;
    for (const [told, other] of othersOf(value))
      yield* make(told, (_, parent, key) => {
        parent[key] = other;
      });
    yield* make('take out', (_, parent, key) => {
      if (Array.isArray(parent)) parent.splice(key, 1);
      else delete parent[key];
    });
    yield* make('repeat', (_, parent, key) => {
      if (Array.isArray(parent)) parent.splice(key, 0, parent[key]);
    });
    for (const name of otherNames(path.at(-1)))
      yield* make(`call "${name}"`, (_, parent, key) => rename(parent, key, name));
    if (typeof value === 'object' && value !== null) yield* changesInside(value, make);
    yield* movesOf(document, path, make);
  }
}

type Make = (
  told: string,
  change: (copy: Any, parent: Any, key: Any) => void,
) => Generator<Mutation>;

function* changesInside(value: JsonValue, make: Make): Generator<Mutation> {
  if (Array.isArray(value)) {
    yield* make('reverse', (_, parent, key) => parent[key].reverse());
    for (const extra of [null, '', [], 'x', {}])
      yield* make(`append ${JSON.stringify(extra)} to`, (_, parent, key) =>
        parent[key].push(extra),
      );
    return;
  }
  for (const [name, extra] of ADDED)
    yield* make(`add ${name} = ${JSON.stringify(extra)} to`, (_, parent, key) => {
      if (!Object.hasOwn(parent[key], name)) parent[key][name] = extra;
    });
  const names = Object.keys(value as object).filter((name) => name !== 'id' && name !== 'type');
  for (const name of names)
    yield* make(`split off "${name}" from`, (_, parent, key) => {
      const { [name]: off, ...rest } = parent[key];
      const { id, type } = parent[key];
      const split = {
        ...(id !== undefined && { id }),
        ...(type !== undefined && { type }),
        [name]: off,
      };
      if (Array.isArray(parent)) parent.splice(key, 1, rest, split);
      else parent[key] = [rest, split];
    });
}

const ADDED: readonly (readonly [string, JsonValue])[] = [
  ['name', []],
  ['tag', []],
  ['evidence', []],
  ['note', null],
  ['note', []],
  ['note', 'x'],
  ['validUntil', null],
  ['credentialStatus', []],
  ['credentialStatus', {}],
  ['name', 'x'],
  ['id', 'urn:x'],
  ['type', 'urn:x'],
  ['proof', {}],
  ['proof', []],
  ['@context', []],
  ['@index', 'x'],
  ['', 'x'],
];

/** What could stand in the place of a value, most alike first. */
function* othersOf(value: JsonValue): Generator<readonly [string, JsonValue]> {
  yield ['put in a list', [value]];
  yield ['put in a list twice', [value, value]];
  yield ['put in a value object', { '@value': value }];
  yield ['put in @id', { id: value }];
  yield ['put in a set', { '@set': [value] }];
  yield ['nothing instead of', null];
  yield ['an empty list instead of', []];
  yield ['an empty object instead of', {}];
  if (Array.isArray(value) && value.length === 1)
    yield ['take out of its list', value[0] as JsonValue];
  if (typeof value === 'number') {
    yield ['as text', String(value)];
    yield ['next to', value + 1];
    yield ['a little more than', value + Number.EPSILON * value];
    yield ['minus', -value];
    yield ['as text of a double', value.toExponential(1).replace('e+', 'E')];
  }
  if (typeof value === 'boolean') {
    yield ['the opposite of', !value];
    yield ['as text', String(value)];
  }
  if (typeof value === 'string') yield* textsLike(value);
}

function* textsLike(value: string): Generator<readonly [string, JsonValue]> {
  if (value.trim() !== '' && Number.isFinite(Number(value))) yield ['as number', Number(value)];
  yield ['one sign more in', `${value}x`];
  yield ['a space after', `${value} `];
  yield ['a space before', ` ${value}`];
  yield ['an invisible sign in', `${value}\u200b`];
  yield ['decomposed', value.normalize('NFD')];
  yield ['composed', value.normalize('NFC')];
  yield ['in capitals', value.toUpperCase()];
  yield ['in small letters', value.toLowerCase()];
  yield ['without its last sign', value.slice(0, -1)];
  yield ['empty', ''];
  yield ['a language for', { '@value': value, '@language': 'fr' }];
  yield ['a type for', { '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#string' }];
  yield [
    'a date type for',
    { '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  ];
  if (/^\d{4}-.*Z$/.test(value)) {
    yield ['another offset for', value.replace('Z', '+00:00')];
    yield ['parts of a second for', value.replace('Z', '.000Z')];
  }
  if (URL.canParse(value))
    yield ['another spelling of', value.replace(/^https:/, 'HTTPS:').replace(/^http:/, 'HTTP:')];
}

function otherNames(name: string | number | undefined): readonly string[] {
  if (typeof name !== 'string') return [];
  const group = SAME_MEANING.find((names) => names.includes(name)) ?? [];
  return [
    ...group.filter((other) => other !== name),
    ...[name.toUpperCase(), name.toLowerCase(), `${name}x`, `schema:${name}`].filter(
      (other) => other !== name,
    ),
  ];
}

function rename(parent: Any, from: string, to: string): void {
  if (Array.isArray(parent)) return;
  const entries = Object.entries(parent).map(([name, value]) => [name === from ? to : name, value]);
  for (const name of Object.keys(parent)) delete parent[name];
  Object.assign(parent, Object.fromEntries(entries));
}

/** A member put into another object, or copied there. */
function* movesOf(document: JsonValue, path: Path, make: Make): Generator<Mutation> {
  const name = path.at(-1);
  if (typeof name !== 'string' || name === 'id') return;
  for (const target of targetsFor(document, path))
    for (const keep of [false, true])
      yield* make(`${keep ? 'copy' : 'move'} to /${target.join('/')}`, (copy, parent) => {
        const goal = target.reduce((node, step) => node[step], copy);
        if (Object.hasOwn(goal, name)) return;
        goal[name] = parent[name];
        if (!keep) delete parent[name];
      });
}

/** Every other object that is not inside the member itself. */
function targetsFor(document: JsonValue, path: Path): readonly Path[] {
  const [from, home] = [`${path.join('/')}/`, path.slice(0, -1).join('/')];
  return [...pathsOf(document)].filter((target) => {
    const there = target.reduce((node, step) => node[step], document as Any);
    if (typeof there !== 'object' || there === null || Array.isArray(there)) return false;
    const to = target.join('/');
    return to !== home && !`${to}/`.startsWith(from);
  });
}

function* pathsOf(value: JsonValue, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value))
    yield* pathsOf(member as JsonValue, [...path, Array.isArray(value) ? Number(name) : name]);
}

/**
 * Changes after which a signature over the graph holds, and should: nothing is said that was not said before, nothing is
 * hidden. Kept short on purpose: whatever is not here must be caught.
 */
const SAME: readonly RegExp[] = [
  // One value and a list of one, as Open Badges 3.0 itself reads them.
  /^put in a list \//,
  /^take out of its list \//,
  // Lists are sets: order says nothing, and what is said twice is said.
  /^reverse \/(type|.*\/type|.*\/tag)$/,
  /^repeat \/(@context|type|.*\/type|.*\/tag)\/\d+$/,
  /^put in a list twice \/.*\/(type|tag)(\/\d+)?$/,
  // An empty list, and nothing, where the contexts define the member.
  /^add (name|tag|evidence|credentialStatus|proof|type) = \[\] to /,
  /^append (null|\[\]|"") to /,
  // A context of which nothing is used.
  /^take out \/@context\/\d+$/,
  // 15 digits after the point are signed, a double has up to 17 in all.
  /^a little more than /,
];

/** What no suite covers: how often the same proof stands there, and whether it stands in a list. */
const OF_ANY_SUITE =
  /^(?:repeat|take out of its list|put in a list|put in a list twice) \/proof(?:\/0)?$/;

/** Whether a change says the same to every reader, so that a suite over the graph rightly does not notice. */
export function saysTheSame(told: string, suite: string): boolean {
  if (OF_ANY_SUITE.test(told)) return true;
  return !suite.includes('jcs') && SAME.some((pattern) => pattern.test(told));
}
