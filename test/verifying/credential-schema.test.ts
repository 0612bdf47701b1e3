import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { valuesIn, workOf } from '../../src/verifying/schema-work.js';
import { badge, check, memory, said } from '../support/verifying.js';

const URL = 'https://univ.example/schema.json';
const ID = 'credential.schema';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/schema';

const named = (type = 'JsonSchema', id = URL) => ({ credentialSchema: [{ id, type }] });

async function under(schema: object | string | undefined, type?: string) {
  const { fetcher } = memory(schema === undefined ? {} : { [URL]: schema });
  return check(await badge(named(type)), { fetcher });
}

/** A schema that holds for badges, and one that does not, in a draft. */
const holds = ($schema?: string) => ({ $schema, type: 'object', required: ['issuer'] });
const fails = ($schema?: string) => ({ $schema, properties: { issuer: { type: 'number' } } });

describe('schemas that a credential names', () => {
  it.each([
    `${OB}/json/ob_v3p0_achievementcredential_schema.json`,
    `${OB}/json/ob_v3p0_anyachievementcredential_schema.json`,
    `${OB}/json/ob_v3p0_endorsementcredential_schema.json`,
    `${OB}/json-ld/ob_v3p0_achievementcredential_schema.json`,
  ])('the schema of Open Badges at %s MUST never be fetched', async (id) => {
    const { fetcher, asked } = memory({});
    const type = '1EdTechJsonSchemaValidator2019';
    const report = await check(await badge(named(type, id)), { fetcher });
    expect(said(report, ID)).toBe('passed');
    expect(report.verdict).toBe('accepted');
    expect(asked).toEqual([]);
  });

  it.each([
    ['draft-07', 'http://json-schema.org/draft-07/schema#'],
    ['2019-09', 'https://json-schema.org/draft/2019-09/schema'],
    ['2020-12', 'https://json-schema.org/draft/2020-12/schema'],
    ['no draft named', undefined],
  ])('a foreign schema (%s) MUST be held against the credential', async (_, draft) => {
    const good = await under(holds(draft));
    expect(said(good, ID)).toBe('passed');
    expect(good.verdict).toBe('accepted');
    const bad = await under(fails(draft));
    expect(said(bad, ID)).toBe('failed schema.violated');
    expect(bad.verdict).toBe('rejected');
    expect(bad.checks.find(({ id }) => id === ID)?.findings[0]?.pointer).toBe('/issuer');
  });

  it('keywords of each draft MUST mean what they mean there', async () => {
    // `items` with a list is of draft-07; 2020-12 has `prefixItems` for it.
    const first = { const: 'https://www.w3.org/ns/credentials/v2' };
    const wrong = { const: 'https://other.example/' };
    const at = (keyword: string, value: object) => ({
      properties: { '@context': { [keyword]: [value] } },
    });
    const older = { $schema: 'http://json-schema.org/draft-07/schema#' };
    expect(said(await under({ ...older, ...at('items', first) }), ID)).toBe('passed');
    expect(said(await under({ ...older, ...at('items', wrong) }), ID)).toContain('failed');
    expect(said(await under(at('prefixItems', wrong)), ID)).toContain('failed');
  });

  it.each(['pattern', 'patternProperties', 'format', 'uniqueItems'])(
    'a schema that asks more by "%s" MUST be a doubt, since that is not looked at',
    async (keyword) => {
      const value = keyword === 'patternProperties' ? { '^(a+)+$': {} } : '^(a+)+$';
      const report = await under({ properties: { name: { [keyword]: value } } });
      expect(said(report, ID)).toBe('indeterminate schema.patterns');
      expect(report.verdict).toBe('undetermined');
    },
  );

  it.each([
    ['under "not"', { not: { properties: { name: { pattern: 'zzz' } } } }],
    ['in the names of members', { patternProperties: { '.': {} }, additionalProperties: false }],
  ])('patterns %s MUST NOT make a schema fail that holds with them', async (_, schema) => {
    const report = await under(schema);
    expect(said(report, ID)).toBe('indeterminate schema.patterns schema.violated');
    expect(report.verdict).toBe('undetermined');
  });

  it('a member that is only called "pattern" MUST be looked at like any other', async () => {
    const report = await under({
      properties: { pattern: false, issuer: { properties: { format: false } } },
    });
    expect(said(report, ID)).toBe('passed');
    const issuer = { required: ['format'], properties: { format: { type: 'string' } } };
    expect(said(await under({ properties: { issuer } }), ID)).toBe('failed schema.violated');
  });

  it.each([
    ['a reference to another schema', { $ref: 'https://other.example/schema.json' }],
    ['a reference to nothing', { $ref: '#/$defs/none' }],
    ['a reference to itself', { $ref: '#' }],
    ['no schema', { type: 'nonsense' }],
    [
      'two references each way, twenty deep',
      {
        $ref: '#/$defs/d0',
        $defs: Object.fromEntries(
          Array.from({ length: 21 }, (_, n) => [
            `d${n}`,
            n === 20
              ? {}
              : { anyOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
          ]),
        ),
      },
    ],
  ])('%s MUST NOT be followed, and leave the question open', async (_, schema) => {
    const started = performance.now();
    const report = await under(schema);
    expect(said(report, ID)).toBe('indeterminate schema.not-usable');
    expect(report.verdict).toBe('undetermined');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each([['<html></html>'], ['7'], ['[]'], ['{"a":1,"a":2}']])(
    'what is no schema (%s) MUST leave the question open',
    async (text) => {
      const report = await under(text);
      expect(said(report, ID)).toBe('indeterminate schema.not-fetched');
    },
  );

  it('a schema that cannot be had, and a kind that is not known, MUST be doubts', async () => {
    expect(said(await under(undefined), ID)).toBe('indeterminate schema.not-fetched');
    expect(said(await check(await badge(named())), ID)).toBe('indeterminate schema.not-fetched');
    const unknown = await under(holds(), 'https://univ.example/types#ShaclValidator2017');
    expect(said(unknown, ID)).toBe('indeterminate schema.unknown-type');
    expect(unknown.verdict).toBe('undetermined');
  });

  it('of several schemas each MUST hold', async () => {
    const other = 'https://univ.example/other.json';
    const credentialSchema = [
      ...named().credentialSchema,
      ...named('JsonSchema', other).credentialSchema,
    ];
    const { fetcher } = memory({ [URL]: holds(), [other]: fails() });
    const report = await check(await badge({ credentialSchema }), { fetcher });
    expect(said(report, ID)).toBe('failed schema.violated');
  });

  it('MUST NOT repeat values of the credential', async () => {
    const report = await under({ properties: { credentialSubject: { type: 'string' } } });
    expect(JSON.stringify(report)).not.toMatch(/learner-marked/i);
  });
});

describe('schemas that would keep a verifier busy', () => {
  const slow = { pattern: '^(?:(?:a+)+)+$' };
  const name = `${'a'.repeat(40)}!`;

  it.each([
    ['an example', { examples: [slow], properties: { name: { $ref: '#/examples/0' } } }],
    ['a default', { default: slow, properties: { name: { $ref: '#/default' } } }],
    ['a constant', { not: { const: slow }, properties: { name: { $ref: '#/not/const' } } }],
    ['an enumeration', { not: { enum: [slow] }, properties: { name: { $ref: '#/not/enum/0' } } }],
  ])('no pattern MUST be run that a reference takes out of %s', async (_, schema) => {
    const { fetcher } = memory({ [URL]: schema });
    const report = await check(await badge({ ...named(), name }), { fetcher });
    expect(said(report, ID)).toBe('indeterminate schema.not-usable');
    expect(report.verdict).toBe('undetermined');
  });

  const DEPTH = 40;
  const part = (level: number, ref: (next: number) => string) =>
    level < DEPTH ? { allOf: [{ $ref: ref(level + 1) }, { $ref: ref(level + 1) }] } : true;
  const levels = Array.from({ length: DEPTH + 1 }, (_, level) => level);
  const tower = (name: (level: number) => string, ref: (level: number) => string) =>
    Object.fromEntries(levels.map((level) => [name(level), part(level, ref)]));
  const flat = (name: (level: number) => string) =>
    Object.fromEntries(levels.map((level) => [name(level), true]));

  it.each([
    [
      'percent-encoded names',
      {
        $defs: {
          ...flat((level) => `%64${level}`),
          ...tower(
            (level) => `d${level}`,
            (level) => `#/$defs/%64${level}`,
          ),
        },
        $ref: '#/$defs/d0',
      },
    ],
    [
      'an address of its own',
      {
        $defs: {
          ...flat((level) => `d${level}`),
          inside: {
            $id: 'https://other.example/schema.json',
            $defs: tower(
              (level) => `d${level}`,
              (level) => `#/$defs/d${level}`,
            ),
            allOf: [{ $ref: '#/$defs/d0' }],
          },
        },
        allOf: [{ $ref: '#/$defs/inside' }],
      },
    ],
  ])('work that hides behind %s MUST be counted', async (_, schema) => {
    expect(said(await under(schema), ID)).toBe('indeterminate schema.not-usable');
  });
});

describe('workOf', () => {
  it('MUST count a part as often as references lead to it', () => {
    const flat: JsonObject = { type: 'object', properties: { a: { type: 'string' } } };
    const twice: JsonObject = {
      $defs: { a: flat },
      anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }],
    };
    expect(workOf(twice)).toBeGreaterThan(3 * workOf(flat) - 3);
  });

  it.each<[string, JsonObject]>([
    ['itself', { $ref: '#' }],
    ['a part around it', { $defs: { a: { items: { $ref: '#/$defs/a' } } }, $ref: '#/$defs/a' }],
    ['outside', { $ref: 'other.json' }],
    ['an anchor', { $ref: '#anchor' }],
    ['nothing', { $ref: '#/$defs/a' }],
    ['no text', { $ref: 7 }],
    ['a dynamic scope', { $dynamicRef: '#meta' }],
    ['a dynamic scope, as a pointer', { $defs: { a: {} }, $dynamicRef: '#/$defs/a' }],
    ['a recursive scope', { $recursiveRef: '#' }],
    ['a percent-encoded name', { $defs: { '%61': true, a: {} }, $ref: '#/$defs/%61' }],
    ['what the address of a part makes it', { $defs: { a: { $id: 'https://a.example/' } } }],
    ['a constant', { const: { type: 'string' }, $ref: '#/const' }],
    ['an example', { examples: [{ type: 'string' }], $ref: '#/examples/0' }],
    ['a constant further inside', { not: { enum: [{}] }, $ref: '#/not/enum/0' }],
    ['a constant of a named part', { $defs: { a: { const: {} } }, $ref: '#/$defs/a/const' }],
  ])('a reference to %s MUST count as endless', (_, schema) => {
    expect(workOf(schema)).toBe(Number.POSITIVE_INFINITY);
  });

  it('MUST find parts with escaped names and in lists', () => {
    const schema: JsonObject = { $defs: { 'a/b~c': {} }, allOf: [{}], $ref: '#/$defs/a~1b~0c' };
    expect(workOf(schema)).toBeLessThan(20);
    expect(workOf({ allOf: [{ type: 'string' }, { $ref: '#/allOf/0' }] })).toBeLessThan(20);
    // A member of a credential may have the name of a keyword.
    const named = { properties: { default: {}, enum: { properties: { const: {} } } } };
    expect(workOf({ ...named, $ref: '#/properties/default' })).toBeLessThan(20);
    expect(workOf({ ...named, $ref: '#/properties/enum/properties/const' })).toBeLessThan(20);
    expect(workOf({ $id: 'https://univ.example/schema.json' })).toBeLessThan(20);
  });

  it('MUST NOT double its work with each step of a tower of references', () => {
    const tower = (height: number): JsonObject => ({
      $ref: '#/$defs/d0',
      $defs: Object.fromEntries(
        Array.from({ length: height }, (_, n) => [
          `d${n}`,
          n === height - 1
            ? {}
            : { allOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
        ]),
      ),
    });
    const started = performance.now();
    expect(workOf(tower(500))).toBe(Number.POSITIVE_INFINITY);
    expect(performance.now() - started).toBeLessThan(500);
    expect(workOf(tower(5))).toBeLessThan(1000);
  });
});

describe('valuesIn', () => {
  it('MUST count every value at every depth', () => {
    expect(valuesIn({ a: 1, b: [1, 2, { c: null }] })).toBe(7);
    expect(valuesIn('x')).toBe(1);
  });
});
