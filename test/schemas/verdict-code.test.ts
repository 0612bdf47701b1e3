import { describe, expect, it } from 'vitest';

interface Writer {
  readonly verdictCode: (schema: unknown, parts: Readonly<Record<string, string>>) => string;
}
const script = new URL('../../scripts/verdict-code.mjs', import.meta.url).href;
const { verdictCode } = (await import(script)) as Writer;
const write = (schema: unknown) => verdictCode(schema, { accepts: '#' });

describe('what writes schemas out as code', () => {
  it.each([
    ['items', { type: 'array', items: false }],
    ['a member', { type: 'object', properties: { name: false } }],
    ['a branch', { if: { type: 'string' }, else: false }],
    ['one of a union', { anyOf: [false, { type: 'string' }] }],
    ['names', { type: 'object', propertyNames: false }],
  ])('MUST NOT write code that accepts what false refuses: %s', (_, schema) => {
    expect(() => write(schema)).toThrow('no code is written');
  });

  it.each([
    ['an object in a list', { enum: ['x', { a: 1 }] }],
    ['a list that is the only value', { const: [] }],
    ['items that are no texts', { type: 'array', uniqueItems: true, items: { type: 'number' } }],
    ['a keyword it does not know', { type: 'string', minLength: 1 }],
  ])('MUST NOT write code for what it does not compare as ajv does: %s', (_, schema) => {
    expect(() => write(schema)).toThrow('no code is written');
  });

  it('MUST write code for what accepts everything, and for all kinds of single values', () => {
    const properties = { any: {}, some: { type: 'array', items: {} }, one: { enum: [1, null] } };
    expect(write({ type: 'object', properties })).toContain('export { follows as accepts }');
  });
});
