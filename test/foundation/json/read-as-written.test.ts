import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../src/foundation/json/read-as-written.js';
import { parseJsonStrictly } from '../../../src/foundation/json/strict-parse.js';
import { DEFAULT_INPUT_LIMITS } from '../../../src/foundation/limits.js';

const read = (text: string, limits = {}) =>
  readAsWritten(text, { ...DEFAULT_INPUT_LIMITS, ...limits });

describe('readAsWritten', () => {
  it.each([0, 2, '\t'])('reads what JSON.stringify writes, indented by %j', (indent) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, indent);
        const found = read(text);
        if (found !== undefined) expect(JSON.stringify(found)).toBe(JSON.stringify(value));
      }),
    );
    const value = { type: ['a', 'b'], name: { fr: 'été' }, credits: 1.5, none: null };
    expect(read(JSON.stringify(value, null, indent))).toEqual(value);
    expect(read(`${JSON.stringify(value, null, 2)}\n`)).toEqual(value);
  });

  it('gives what the reader of every sign gives, or leaves it to that one, whatever the text', () => {
    const sign = fc.constantFrom(
      ...'{}[]",:0123456789.eE+-\\u \n\tanrftls_po'.split(''),
      'é',
      '\ud800',
    );
    const grown = fc.jsonValue().chain((value) => {
      const text = JSON.stringify(value, null, 1);
      return fc
        .tuple(fc.nat({ max: text.length }), fc.nat({ max: 2 }), fc.array(sign, { maxLength: 2 }))
        .map(([at, cut, put]) => text.slice(0, at) + put.join('') + text.slice(at + cut));
    });
    fc.assert(
      fc.property(grown, (text) => {
        const found = read(text);
        if (found !== undefined) expect(found).toEqual(everySign(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives what the reader of every sign gives of lists of texts and words, however they are spaced', () => {
    const sign = fc.constantFrom(
      ...'[]",\\u0d8 \n\ttruefalsn_'.split(''),
      'é',
      '\ud800',
      '\udc00',
      '\u2028',
    );
    const text = fc.string({ unit: sign, maxLength: 5 });
    const lists = fc.array(fc.oneof(text, fc.constantFrom(true, false, null), fc.array(text)));
    const grown = lists.chain((list) => {
      const written = JSON.stringify(list);
      return fc
        .tuple(
          fc.nat({ max: written.length }),
          fc.nat({ max: 1 }),
          fc.array(sign, { maxLength: 2 }),
        )
        .map(([at, cut, put]) => written.slice(0, at) + put.join('') + written.slice(at + cut));
    });
    fc.assert(
      fc.property(grown, (each) => {
        const found = read(each);
        if (found !== undefined) expect(found).toEqual(everySign(each));
      }),
      { numRuns: 2000 },
    );
    expect(read('[ "salt",\n"title", "Santé", null ]')).toEqual(['salt', 'title', 'Santé', null]);
    expect(read('["__proto__"]')).toEqual(['__proto__']);
  });

  it.each([
    ['half of a pair in a list', '["\ud800"]'],
    ['half of a pair in a list, escaped', '["\\ud800"]'],
    ['a number in a list that loses digits', '["a",9007199254740993]'],
    ['a member that stands twice, in a list', '["a",{"b":"c","b":"c"}]'],
    ['a member that stands twice', '{"a":1,"a":1}'],
    ['__proto__', '{"__proto__":{}}'],
    ['__proto__ in disguise', '{"\\u005f_proto__":{}}'],
    ['half of a pair', '{"a":"\\ud800"}'],
    ['half of a pair as it stands', '{"a":"\ud800"}'],
    ['a number that loses digits', '{"a":9007199254740993}'],
    ['a number beyond all numbers', '{"a":1e400}'],
    ['something after the end', '{"a":1} x'],
    ['space that nobody writes', '{"a": 1}'],
    ['negative zero', '{"a":-0}'],
    ['no JSON', '{'],
  ])('leaves to the reader of every sign: %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['nesting', '[[[]]]', { maxDepth: 2 }],
    ['items', '[1,2,3]', { maxItems: 2 }],
    ['texts', '["abc"]', { maxTextLength: 2 }],
    ['names', '{"abc":1}', { maxTextLength: 2 }],
    ['values', '[1,2]', { maxValues: 2 }],
    ['length', JSON.stringify('a'.repeat(140_000)), {}],
    ['nesting, whatever the limit', '['.repeat(65) + ']'.repeat(65), { maxDepth: 1e6 }],
  ])('leaves to the reader of every sign what is beyond a limit: %s', (_, text, limits) => {
    expect(read(text, limits)).toBeUndefined();
  });
});

/** The slow way, which a space in front leads to. */
function everySign(text: string): unknown {
  return parseJsonStrictly(` ${text}`);
}
