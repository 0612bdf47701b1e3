import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';

/** Contexts and documents that are read with them. */
export interface LinkedDataCase {
  readonly contexts: readonly [JsonObject, JsonObject];
  readonly documents: readonly JsonObject[];
}

type Arb<Value = JsonValue> = fc.Arbitrary<Value>;

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** Terms by what their values mostly are: what is thrown together blindly is nearly always refused. */
const ROLES = {
  text: ['text', 'words'],
  ref: ['ref', 'link'],
  typed: ['typed'],
  lang: ['lang'],
  graph: ['graph'],
  json: ['json'],
  node: ['node', 'part', 'thing'],
} as const;
type Role = keyof typeof ROLES;
const TERMS = Object.entries(ROLES).flatMap(([role, names]) =>
  names.map((name) => [name, role as Role] as const),
);
const TYPES = ['T', 'U', 'V'];
export const CONTEXT_URLS: readonly string[] = [
  'https://e.example/context-0',
  'https://e.example/context-1',
];

const of = (...values: readonly JsonValue[]): Arb => fc.constantFrom(...values);
const members = (shape: Record<string, Arb>, requiredKeys: string[] = []): Arb =>
  fc.record(shape, { requiredKeys }) as Arb;

const wellFormed = fc
  .string({ unit: 'binary', maxLength: 4 })
  .filter((text) => text.isWellFormed());
const word: Arb = fc.oneof(
  of(
    'x',
    'y',
    '',
    'a "quoted" \\ text',
    'two\nlines\t\u007f\u0000',
    'é',
    '\u{1f600}',
    '\ufffd\ue000',
    'true',
    '5',
    '5.0',
    '1.0E0',
  ),
  wellFormed,
);
const number: Arb = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  of(0.5, 1e21, 1e-7, -0, 5.25, 0.1, 0.30000000000000004, 123456789012345680000, 2 ** 53, 1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scalar: Arb = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
);

/** Made once for each depth: making a generator costs more than what it generates. */
function once<Made>(make: (depth: number) => Made): (depth: number) => Made {
  const made = new Map<number, Made>();
  return (depth) => {
    const known = made.get(depth) ?? make(depth);
    made.set(depth, known);
    return known;
  };
}

/** What a case is made of; with noise, also what is seldom, out of place, or wrong. */
function parts(noise: boolean) {
  const mostly = (usual: Arb, ...rare: JsonValue[]): Arb =>
    noise
      ? fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: of(...rare) })
      : usual;

  const contextParts = contextsWith(mostly, noise);
  const reference = mostly(
    of(
      'https://e.example/1',
      'https://e.example/2',
      'urn:x:2',
      'p:3',
      'did:web:u.example',
      'https://e.example/é{x}',
      'p://x',
    ),
    'rel',
    '_:b0',
    '',
    '@id',
    'text',
    ':x',
    'p:',
    'https://e.example/with space',
    'http:',
    'é:x',
    'p:_:x',
    '@none',
  );
  const tag = mostly(of('fr', 'en', 'EN-gb', 'ar', '@none'), '', 'not a tag', 'text', '@value');
  const language = mostly(of('fr', 'en', 'EN-gb'), '@none', 'not a tag', null, 5);
  const direction = mostly(of('ltr', 'rtl'), null, 'up');
  const datatype = mostly(
    of(
      `${XSD}integer`,
      `${XSD}double`,
      `${XSD}string`,
      `${XSD}boolean`,
      'p:datatype',
      'https://www.w3.org/ns/i18n#fr_rtl',
    ),
    'T',
    '@json',
    'rel',
    '@id',
    '_:b',
    null,
  );
  const said = mostly(word, 5, null, true, ['x']);
  const valueObject = fc.oneof(
    members({ '@value': said, '@language': language }, ['@value', '@language']),
    members({ '@value': said, '@language': language, '@direction': direction }, [
      '@value',
      '@direction',
    ]),
    members({ '@value': mostly(scalar, null, {}), '@type': datatype }, ['@value', '@type']),
    members({ '@value': mostly(scalar, null, []) }, ['@value']),
    ...(noise
      ? [members({ '@value': scalar, type: of('T'), id: reference, '@index': word }, ['@value'])]
      : []),
  );
  const types = mostly(
    fc.oneof(
      of(...TYPES, 'https://e.example/Type', 'p:Type'),
      fc.subarray([...TYPES, 'p:Type']) as Arb,
    ),
    'Unknown',
    null,
    ['@id'],
    [null],
    ['T', 'T'],
    5,
    'text',
  );
  const several = (one: Arb): Arb =>
    fc.oneof(
      { weight: 3, arbitrary: one },
      { weight: 2, arbitrary: fc.array(one, { maxLength: 3 }) as Arb },
    );
  const odd = of(
    {},
    [],
    [[]],
    [['x']],
    [null],
    null,
    { '@list': ['x'] },
    { '@set': ['x'] },
    { '@graph': [{ id: 'urn:x:2', text: 'x' }] },
    5,
    'x',
  );

  function valueFor(role: Role, depth: number): Arb {
    const inside: Arb = depth === 0 ? fc.oneof(reference, of({ text: 'x' })) : node(depth - 1);
    switch (role) {
      case 'text':
        return several(fc.oneof(scalar, valueObject, of(null)));
      case 'ref':
        return several(
          fc.oneof({ weight: 3, arbitrary: reference }, { weight: 1, arbitrary: inside }),
        );
      case 'typed':
        return several(fc.oneof(scalar, valueObject));
      case 'lang':
        return fc.oneof(
          fc.dictionary(tag as Arb<string>, several(mostly(word, null, 5)), { maxKeys: 3 }) as Arb,
          word,
          valueObject,
        );
      case 'graph':
        return several(depth === 0 ? of({ text: 'x' }, { type: 'T' }) : node(depth - 1));
      case 'json':
        return fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }) as Arb;
      case 'node':
        return several(
          fc.oneof({ weight: 5, arbitrary: inside }, { weight: 1, arbitrary: valueObject }),
        );
    }
  }

  const node = once((depth): Arb => {
    const member: Arb<readonly [string, JsonValue]> = fc
      .constantFrom(...TERMS)
      .chain(([name, role]) =>
        (noise
          ? fc.oneof(
              { weight: 12, arbitrary: valueFor(role, depth) },
              { weight: 1, arbitrary: odd },
            )
          : valueFor(role, depth)
        ).map((value) => [name, value] as const),
      );
    const direct = fc.tuple(
      fc.constantFrom('p:direct', 'https://e.example/direct', RDF_TYPE),
      several(fc.oneof(scalar, valueObject)),
    );
    const strange = fc.tuple(
      fc.constantFrom(
        'zzz',
        '@included',
        '@reverse',
        '@index',
        'T',
        'p',
        '@nest',
        'constructor',
        '@none',
        '',
      ),
      odd,
    );
    const any = fc.oneof(
      { weight: 20, arbitrary: member },
      { weight: 1, arbitrary: direct },
      ...(noise ? [{ weight: 1, arbitrary: strange }] : []),
    );
    const head = members({
      id: reference,
      type: types,
      ...(noise && { '@id': reference, '@type': types }),
    });
    const own = mostly(of(CONTEXT_URLS[0] ?? '', [CONTEXT_URLS[1] ?? ''], []), null, {
      text: 'urn:x:inline',
    });
    return fc
      .tuple(
        head,
        fc.array(any as Arb<[string, JsonValue]>, { maxLength: 4 }),
        fc.option(own, { freq: 12 }),
      )
      .map(([start, list, local]) => ({
        ...(start as JsonObject),
        ...Object.fromEntries(list),
        ...(local !== null && { '@context': local }),
      }));
  });
  return { node: node(2), first: contextParts(2, true), second: contextParts(1) };
}

type Mostly = (usual: Arb, ...rare: JsonValue[]) => Arb;

function contextsWith(mostly: Mostly, noise: boolean) {
  const iriFor = (name: string): Arb =>
    mostly(
      of(
        `https://e.example/${name}`,
        `p:${name}`,
        'https://e.example/shared',
        `urn:x:${name}`,
        RDF_TYPE,
      ),
      'text',
      'T',
      '@graph',
      '@value',
      '@index',
      '@type',
      name,
      'https://e.example/<>',
      '_:b0',
      '@foo',
      null,
    );
  const typesFor: Record<Role, readonly JsonValue[]> = {
    text: ['@none', `${XSD}string`],
    ref: ['@id', '@id', '@vocab'],
    typed: [`${XSD}double`, `${XSD}integer`, `${XSD}string`, 'p:datatype', `${XSD}boolean`],
    lang: ['@none'],
    graph: ['@id'],
    json: ['@json'],
    node: ['@id', '@vocab'],
  };
  const containersFor: Record<Role, readonly JsonValue[]> = {
    text: ['@set', '@list', ['@set']],
    ref: ['@set', '@list'],
    typed: ['@set', '@list'],
    lang: ['@language', ['@language', '@set'], ['@set', '@language']],
    graph: ['@graph', ['@graph', '@set']],
    json: ['@set'],
    node: ['@set', '@list'],
  };
  const always: Partial<Record<Role, string[]>> = {
    ref: ['@type'],
    typed: ['@type'],
    lang: ['@container'],
    graph: ['@container'],
    json: ['@type'],
  };

  function termFor(name: string, role: Role, depth: number): Arb {
    const shape = {
      '@id': iriFor(name),
      '@type': mostly(of(...typesFor[role]), '@id', '@json', '@graph', 'rel', `${XSD}double`),
      '@container': mostly(
        of(...containersFor[role]),
        '@index',
        '@id',
        '@type',
        ['@set', '@list'],
        [],
        ['@graph', '@id'],
        '@list',
      ),
      '@protected': fc.nat(9).map((odds) => odds === 0),
      ...(depth > 0 && {
        '@context': mostly(
          fc.oneof({ weight: 6, arbitrary: inner(depth - 1) }, { weight: 1, arbitrary: of(null) }),
          [],
          CONTEXT_URLS[0] ?? '',
          [{}],
        ),
      }),
    };
    const plain = members(shape, ['@id', ...(always[role] ?? [])]);
    const oddity = of(
      { '@prefix': true },
      { '@prefix': false },
      { '@language': 'fr' },
      { '@language': null },
      { '@direction': 'rtl' },
      { '@nest': '@nest' },
      { '@index': 'text' },
    );
    const whole = noise
      ? fc
          .tuple(plain, fc.option(oddity, { freq: 40 }))
          .map(([usual, odd]) => ({ ...(usual as object), ...(odd as object | null) }))
      : plain;
    const rare = members({ '@reverse': iriFor(name) }, ['@reverse']);
    const simple =
      role === 'text' || role === 'node' ? [{ weight: 15, arbitrary: iriFor(name) }] : [];
    return fc.oneof(
      { weight: 60, arbitrary: whole },
      ...simple,
      ...(noise ? [{ weight: 1, arbitrary: rare }] : []),
    );
  }

  /** Any context; at the top it defines every term, so that what is inside has something to redefine. */
  const inner = once((depth) => context(depth));
  function context(depth: number, whole = false): Arb {
    const usual: Record<string, Arb> = {
      p: mostly(of('https://p.example/#'), 'https://p.example', { '@id': 'https://p.example/#' }),
      id: of('@id'),
      type: mostly(of('@type'), { '@id': '@type', '@container': '@set' }),
      ...Object.fromEntries(TERMS.map(([name, role]) => [name, termFor(name, role, depth)])),
      ...Object.fromEntries(TYPES.map((name) => [name, typeFor(name, depth)])),
    };
    const keywords = of({ '@version': 1.1 }, { '@version': 1.1 }, { '@protected': true });
    const rare = members({
      '@vocab': of('https://v.example/', '', null),
      '@base': of('https://b.example/', null),
      '@language': of('fr', null),
      '@direction': of('rtl', null),
      '@propagate': fc.boolean(),
      '@import': of(CONTEXT_URLS[0] ?? ''),
      '@protected': of(false),
      'p:colon': of('https://p.example/#colon'),
    });
    const all = Object.keys(usual);
    const chosen = whole ? fc.constant(all) : fc.subarray(all, { maxLength: 4 });
    return chosen
      .chain((names) =>
        fc.tuple(
          fc.tuple(
            ...names.map((name) =>
              (usual[name] ?? of(null)).map((value) => [name, value] as const),
            ),
          ),
          fc.oneof({ weight: 3, arbitrary: of({}) }, { weight: 1, arbitrary: keywords }),
          noise
            ? fc.oneof({ weight: 12, arbitrary: of({}) }, { weight: 1, arbitrary: rare })
            : of({}),
        ),
      )
      .map(([entries, some, odd]) => ({
        ...Object.fromEntries(entries),
        ...(some as object),
        ...(odd as object),
      }));
  }

  function typeFor(name: string, depth: number): Arb {
    const iri = `https://e.example/types/${name}`;
    if (depth === 0) return of(iri);
    return fc.oneof(
      of(iri),
      members({ '@id': of(iri), '@context': inner(depth - 1) }, ['@id', '@context']),
    );
  }
  return context;
}

const [PLAIN, NOISY] = [parts(false), parts(true)];

/** Some documents with one or two contexts that are made for them; every fourth with something seldom or wrong in it. */
export const linkedDataCase: Arb<LinkedDataCase> = fc
  .oneof({ weight: 3, arbitrary: fc.constant(PLAIN) }, { weight: 1, arbitrary: fc.constant(NOISY) })
  .chain(({ first, second, node }) =>
    fc.tuple(
      fc.constantFrom(1, 1, 1, 2),
      first,
      second,
      fc.array(node, { minLength: 1, maxLength: 8 }),
    ),
  )
  .map(([count, first, second, bodies]) => ({
    contexts: [{ '@context': first }, { '@context': second }],
    documents: bodies.map((body) => ({
      ...(body as JsonObject),
      '@context': CONTEXT_URLS.slice(0, count),
    })),
  }));
