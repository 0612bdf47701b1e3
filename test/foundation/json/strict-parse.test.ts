import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { parseJsonStrictly } from '../../../src/foundation/json/strict-parse.js';

/** Code and place of the refusal, or `accepted`. */
function refusal(text: string, limits?: Parameters<typeof parseJsonStrictly>[1]): string {
  try {
    parseJsonStrictly(text, limits);
    return 'accepted';
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { line, column } = error.position ?? {};
    return line === undefined ? error.code : `${error.code} ${line}:${column}`;
  }
}

describe('parseJsonStrictly', () => {
  it('MUST read every JSON value as JSON.parse does', () => {
    const noProto = fc
      .jsonValue({ noUnicodeString: false } as never)
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(noProto, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        fc.pre(!/\\ud[89a-f]/i.test(text));
        expect(parseJsonStrictly(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('MUST accept no text that JSON.parse refuses', () => {
    const json = fc
      .json()
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.nat(text.length),
          fc.constantFrom('', '"', '\\', '{', ']', ',', '\u0000', 'e', '-', '.'),
        ),
      );
    fc.assert(
      fc.property(json, ([text, at, sign]) => {
        const broken = text.slice(0, at) + sign + text.slice(at + 1);
        const outcome = refusal(broken);
        if (outcome === 'accepted') expect(() => JSON.parse(broken)).not.toThrow();
        else expect(outcome).toMatch(/^ERR_/);
      }),
      { numRuns: 2000 },
    );
  });

  // RFC 8259 section 4: names SHOULD be unique, and receivers differ in what they make of those that are not.
  it.each([
    ['{"a":1,"a":2}', 'ERR_JSON_DUPLICATE_KEY 1:8'],
    ['{"a":1,"\\u0061":2}', 'ERR_JSON_DUPLICATE_KEY 1:8'],
    ['[{"b":{"a":1,\n "a":1}}]', 'ERR_JSON_DUPLICATE_KEY 2:2'],
    ['{"__proto__":1}', 'ERR_JSON_FORBIDDEN_KEY 1:2'],
    ['{"\\u005f_proto__":1}', 'ERR_JSON_FORBIDDEN_KEY 1:2'],
    ['["\\ud800"]', 'ERR_JSON_LONE_SURROGATE 1:2'],
    ['["\ud83d"]', 'ERR_JSON_LONE_SURROGATE 1:2'],
    ['{"\\udc00":1}', 'ERR_JSON_LONE_SURROGATE 1:2'],
    ['[1e400]', 'ERR_JSON_VALUE 1:2'],
    ['{"a": 1,}', 'ERR_JSON_SYNTAX 1:9'],
    ['[1,]', 'ERR_JSON_SYNTAX 1:4'],
    ['[01]', 'ERR_JSON_SYNTAX 1:3'],
    ['["\t"]', 'ERR_JSON_SYNTAX 1:3'],
    ["{'a':1}", 'ERR_JSON_SYNTAX 1:2'],
    ['{"a":1}{"b":1}', 'ERR_JSON_SYNTAX 1:8'],
    ['{"a":NaN}', 'ERR_JSON_SYNTAX 1:6'],
    ['', 'ERR_JSON_SYNTAX 1:1'],
    ['[1', 'ERR_JSON_SYNTAX 1:3'],
    ['{"a":1]', 'ERR_JSON_SYNTAX 1:7'],
  ])('refuses %j with %s', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it.each([
    ['{"a":{"b":[1,{"c":1,"c":2}]}}', '/a/b/1/c'],
    ['[{"x/y~":1,"x/y~":2}]', '/0/x~1y~0'],
    ['[[],{"__proto__":1}]', '/1/__proto__'],
    ['{"a":[true,"\\ud800"]}', '/a/1'],
    ['{"a":1,"\\ud800":2}', ''],
    ['{"a":1,b}', ''],
    ['{"a":1,"b":tru}', '/b'],
    ['{"a":[1 2]}', '/a/0'],
    ['["a"', '/0'],
  ])('the refusal of %j MUST point to %j', (text, pointer) => {
    expect(() => parseJsonStrictly(text)).toThrow(expect.objectContaining({ pointer }));
  });

  // RFC 3629 section 3: UTF-8 cannot carry half of a pair, so no file can have held this text.
  it('refuses half a pair that stands there, even where an escape completes it', () => {
    expect(refusal('["\ud83d\\ude00"]')).toBe('ERR_JSON_LONE_SURROGATE 1:2');
    expect(refusal('["\\ud83d\\ude00\ud83d"]')).toBe('ERR_JSON_LONE_SURROGATE 1:2');
    expect(parseJsonStrictly('["\\ud83d\\ude00"]')).toEqual(['😀']);
  });

  it('members called constructor or toString are plain members', () => {
    expect(parseJsonStrictly('{"constructor":1,"toString":2}')).toEqual(
      JSON.parse('{"constructor":1,"toString":2}'),
    );
  });

  it('a byte order mark in front MUST be skipped, and refused elsewhere', () => {
    expect(parseJsonStrictly('\uFEFF{"a":1}')).toEqual({ a: 1 });
    expect(refusal('{\uFEFF"a":1}')).toBe('ERR_JSON_SYNTAX 1:2');
  });

  it('limits MUST be heeded to the unit', () => {
    expect(refusal('"éé"', { maxBytes: 6 })).toBe('accepted');
    expect(refusal('"éé"', { maxBytes: 5 })).toBe('ERR_INPUT_TOO_LARGE');
    expect(refusal('[[1]]', { maxDepth: 2 })).toBe('accepted');
    expect(refusal('[[1]]', { maxDepth: 1 })).toBe('ERR_INPUT_TOO_DEEP 1:2');
  });

  it('hostile text MUST be refused in linear time and without deep recursion', () => {
    const started = performance.now();
    expect(refusal('['.repeat(1_000_000))).toBe('ERR_INPUT_TOO_DEEP 1:65');
    expect(refusal(`"${'a'.repeat(1_000_000)}`)).toBe('ERR_JSON_SYNTAX 1:1000002');
    expect(refusal(`"${'\\n'.repeat(500_000)}`)).toBe('ERR_JSON_SYNTAX 1:1000002');
    expect(refusal(`${' '.repeat(1_000_000)}x`)).toBe('ERR_JSON_SYNTAX 1:1000001');
    expect(refusal(`[${'-'.repeat(1_000_000)}]`)).toBe('ERR_JSON_SYNTAX 1:2');
    const members = Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',');
    expect(refusal(`{${members}}`)).toBe('accepted');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
