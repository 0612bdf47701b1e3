import type { JsonValue } from '../../src/foundation/json/values.js';

/** One change to a document, told in words. */
export interface Mutation {
  readonly told: string;
  /** The document with the change; nothing where that leaves it as it was. */
  readonly make: () => JsonValue | undefined;
}

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | Members;
interface Members {
  [name: string]: Json;
}
/** Changes a copy in place: the value at `key` of `parent`. */
type Change = (parent: Json[] | Members, key: string | number, copy: Json) => void;
type Make = (told: string, change: Change) => Mutation;

/** Every change of every kind to a document, one at a time; the order is always the same. */
export function* mutationsOf(document: JsonValue): Generator<Mutation> {
  const text = JSON.stringify(document);
  for (const path of pathsOf(document)) {
    const make: Make = (told, change) => ({
      told: `${told} /${path.join('/')}`,
      make: () => {
        const copy = structuredClone(document) as Json;
        change(inside(copy, path.slice(0, -1)) as Members, path.at(-1) ?? '', copy);
        return JSON.stringify(copy) === text ? undefined : copy;
      },
    });
    yield* changesOf(inside(document as Json, path), path, make);
    yield* movesOf(document as Json, path, make);
  }
}

function inside(document: Json, path: Path): Json {
  return path.reduce((node, name) => at(node, name), document);
}

function at(node: Json, name: string | number): Json {
  return (node as Members)[name] as Json;
}

function put(parent: Json[] | Members, key: string | number, value: Json): void {
  (parent as Members)[key] = value;
}

function* changesOf(value: Json, path: Path, make: Make): Generator<Mutation> {
  for (const [told, other] of othersOf(value))
    yield make(told, (parent, key) => put(parent, key, structuredClone(other)));
  yield make('take out', (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  });
  if (typeof path.at(-1) === 'number') yield* changesInList(make);
  for (const name of otherNames(path.at(-1)))
    yield make(`call "${name}"`, (parent, key) => rename(parent, String(key), name));
  if (Array.isArray(value)) yield* changesOfList(make);
  else if (typeof value === 'object' && value !== null) yield* changesOfObject(value, make);
}

function* changesInList(make: Make): Generator<Mutation> {
  yield make('repeat', (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(at(parent, key)));
  });
  yield make('swap with the next', (parent, key) => {
    if (Array.isArray(parent) && Number(key) + 1 < parent.length)
      parent.splice(Number(key), 0, ...parent.splice(Number(key) + 1, 1));
  });
}

function* changesOfList(make: Make): Generator<Mutation> {
  yield make('reverse', (parent, key) => (at(parent, key) as Json[]).reverse());
  for (const extra of [null, '', [], 'x', {}] as Json[])
    yield make(`append ${JSON.stringify(extra)} to`, (parent, key) =>
      (at(parent, key) as Json[]).push(structuredClone(extra)),
    );
}

function* changesOfObject(value: Members, make: Make): Generator<Mutation> {
  for (const [name, extra] of ADDED)
    yield make(`add ${name} = ${JSON.stringify(extra)} to`, (parent, key) => {
      const node = at(parent, key) as Members;
      if (!Object.hasOwn(node, name)) node[name] = structuredClone(extra);
    });
  yield make('turn round the members of', (parent, key) => {
    const entries = Object.entries(at(parent, key) as Members);
    put(parent, key, Object.fromEntries(entries.reverse()));
  });
  for (const name of Object.keys(value).filter((one) => one !== 'id' && one !== 'type')) {
    yield make(`split off "${name}" from`, (parent, key) => splitOff(parent, key, name));
    yield make(`nest "${name}" in`, (parent, key) => {
      const node = at(parent, key) as Members;
      node['@nest'] = { [name]: node[name] as Json };
      delete node[name];
    });
  }
}

/** One object told in two parts of the same id and type. */
function splitOff(parent: Json[] | Members, key: string | number, name: string): void {
  const { [name]: off = null, ...rest } = at(parent, key) as Members;
  const named = Object.entries(rest).filter(([one]) => one === 'id' || one === 'type');
  const split: Members = { ...Object.fromEntries(named), [name]: off };
  if (Array.isArray(parent)) parent.splice(Number(key), 1, rest, split);
  else put(parent, key, [rest, split]);
}

const ADDED: readonly (readonly [string, Json])[] = [
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
  ['title', { fr: 'x' }],
  ['title', {}],
  ['id', 'urn:x'],
  ['type', 'urn:x'],
  ['proof', {}],
  ['proof', []],
  ['@context', []],
  ['@index', 'x'],
  ['', 'x'],
];

/** What could stand in the place of a value, most alike first. */
function* othersOf(value: Json): Generator<readonly [string, Json]> {
  yield ['put in a list', [value]];
  yield ['put in a list twice', [value, value]];
  yield ['put in a list of lists', [[value]]];
  yield ['put in a value object', { '@value': value }];
  yield ['put in id', { id: value }];
  yield ['put in @id', { '@id': value }];
  yield ['put in a set', { '@set': [value] }];
  yield ['put in an ordered list', { '@list': [value] }];
  yield ['put in no language', { '@none': value }];
  yield ['nothing instead of', null];
  yield ['an empty list instead of', []];
  yield ['an empty object instead of', {}];
  if (Array.isArray(value) && value.length === 1) yield ['take out of its list', value[0] as Json];
  if (typeof value === 'object' && value !== null && Object.keys(value).join() === 'id')
    yield ['take out of its object', (value as Members)['id'] as Json];
  if (typeof value === 'number') yield* numbersLike(value);
  if (typeof value === 'boolean') {
    yield ['the opposite of', !value];
    yield ['as text', String(value)];
    yield ['as number', Number(value)];
  }
  if (typeof value === 'string') yield* textsLike(value);
}

function* numbersLike(value: number): Generator<readonly [string, Json]> {
  yield ['as text', String(value)];
  yield ['next to', value + 1];
  yield ['a little more than', value + Number.EPSILON * value];
  yield ['a billionth more than', value + 1e-9 * value];
  yield ['minus', -value];
  yield ['as text of a double', value.toExponential(1).replace('e+', 'E')];
}

function* textsLike(value: string): Generator<readonly [string, Json]> {
  if (value.trim() !== '' && Number.isFinite(Number(value))) {
    yield ['as number', Number(value)];
    yield ['with a zero after', `${value}.0`];
  }
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
  yield ['a language in capitals for', { '@value': value, '@language': 'FR' }];
  yield ['a type for', { '@value': value, '@type': `${XSD}string` }];
  yield ['a date type for', { '@value': value, '@type': `${XSD}dateTime` }];
  if (/^\w+$/.test(value))
    for (const vocabulary of VOCABULARIES) yield ['the address of', `${vocabulary}${value}`];
  if (/^\d{4}-.*Z$/.test(value)) {
    yield ['another offset for', value.replace('Z', '+00:00')];
    yield ['parts of a second for', value.replace('Z', '.000Z')];
  }
  if (URL.canParse(value))
    yield ['another spelling of', value.replace(/^https:/, 'HTTPS:').replace(/^http:/, 'HTTP:')];
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const VOCABULARIES = [
  'https://w3id.org/microcert/v1#',
  'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
  'https://www.w3.org/2018/credentials#',
  'https://schema.org/',
];

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

function otherNames(name: string | number | undefined): readonly string[] {
  if (typeof name !== 'string') return [];
  const group = SAME_MEANING.find((names) => names.includes(name)) ?? [];
  const spelt = [name.toUpperCase(), name.toLowerCase(), `${name}x`, `schema:${name}`];
  const addresses = VOCABULARIES.map((vocabulary) => `${vocabulary}${name}`);
  return [...group, ...spelt, ...addresses].filter((other) => other !== name);
}

function rename(parent: Json[] | Members, from: string, to: string): void {
  if (Array.isArray(parent)) return;
  const entries = Object.entries(parent).map(
    ([name, value]) => [name === from ? to : name, value] as const,
  );
  for (const name of Object.keys(parent)) delete parent[name];
  Object.assign(parent, Object.fromEntries(entries));
}

/** A member put into another object, or copied there. */
function* movesOf(document: Json, path: Path, make: Make): Generator<Mutation> {
  const name = path.at(-1);
  if (typeof name !== 'string' || name === 'id') return;
  for (const target of targetsFor(document, path))
    for (const keep of [false, true])
      yield make(`${keep ? 'copy' : 'move'} to /${target.join('/')}`, (parent, _, copy) => {
        const goal = inside(copy, target) as Members;
        if (Object.hasOwn(goal, name)) return;
        goal[name] = structuredClone(at(parent, name));
        if (!keep && !Array.isArray(parent)) delete parent[name];
      });
}

/** Every other object that is not inside the member itself. */
function targetsFor(document: Json, path: Path): readonly Path[] {
  const [from, home] = [`${path.join('/')}/`, path.slice(0, -1).join('/')];
  return [...pathsOf(document)].filter((target) => {
    const there = inside(document, target);
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
