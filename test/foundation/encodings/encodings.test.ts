import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase58btc, encodeBase58btc } from '../../../src/foundation/encodings/base58btc.js';
import { decodeBase64url, encodeBase64url } from '../../../src/foundation/encodings/base64url.js';
import { decodeHex, encodeHex } from '../../../src/foundation/encodings/hex.js';
import { canonicalJson } from '../../../src/foundation/encodings/jcs.js';
import { decodeMultibase, encodeMultibase } from '../../../src/foundation/encodings/multibase.js';
import type { JsonValue } from '../../../src/foundation/json/values.js';

const ascii = (text: string) => new TextEncoder().encode(text);

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** By the definition: the remainders of one large number, which has no zero byte in front. */
function base58ByDivision(bytes: Uint8Array): string {
  let number = BigInt(`0x${encodeHex(bytes)}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = DIGITS.charAt(Number(number % 58n)) + text;
  return text;
}

describe('base58btc', () => {
  // draft-msporny-base58-03 section 5
  it.each([
    [ascii('Hello World!'), '2NEpo7TZRRrLZSi2U'],
    [
      ascii('The quick brown fox jumps over the lazy dog.'),
      'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
    [Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd), '11233QC4'],
    [new Uint8Array(), ''],
    [Uint8Array.of(0), '1'],
  ])('MUST give the values of the specification (%#)', (bytes, text) => {
    expect(encodeBase58btc(bytes)).toBe(text);
    expect(decodeBase58btc(text)).toEqual(bytes);
  });

  it.each([1, 3, 4, 33, 64, 66, 90, 93, 96, 97, 120, 270])(
    'MUST write and read %i bytes as one large number is divided, the largest and others',
    (length) => {
      const all = [255, 128, 1].map((byte) => new Uint8Array(length).fill(byte));
      all.push(Uint8Array.from({ length }, (_, at) => (at * 167 + length) % 255 || 1));
      for (const bytes of all) {
        const text = base58ByDivision(bytes);
        expect(encodeBase58btc(bytes)).toBe(text);
        expect(decodeBase58btc(text)).toEqual(bytes);
      }
    },
  );

  it('MUST give back any bytes, zeros in front included', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.uint8Array({ maxLength: 70 }), (zeros, tail) => {
        const bytes = Uint8Array.of(...new Uint8Array(zeros), ...tail);
        expect(decodeBase58btc(encodeBase58btc(bytes))).toEqual(bytes);
      }),
    );
  });

  it('MUST be the number that the bytes are, in base 58', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), (tail) => {
        const bytes = Uint8Array.of(1, ...tail);
        const expected = base58ByDivision(bytes);
        expect(encodeBase58btc(bytes)).toBe(expected);
        expect(decodeBase58btc(`11${expected}`)).toEqual(Uint8Array.of(0, 0, ...bytes));
      }),
    );
  });

  it.each(['0', 'O', 'I', 'l', ' ', 'é', '2NEpo7TZRRrLZSi2U=', '😀'])('refuses %j', (text) => {
    expect(() => decodeBase58btc(text)).toThrow(expect.objectContaining({ code: 'ERR_ENCODING' }));
  });

  it('refuses a long text before it does any work', () => {
    const started = performance.now();
    expect(() => decodeBase58btc('2'.repeat(2_000_000))).toThrow(
      expect.objectContaining({ code: 'ERR_ENCODING' }),
    );
    expect(performance.now() - started).toBeLessThan(100);
    expect(() => decodeBase58btc('22', { maxLength: 1 })).toThrow();
  });
});

describe('base64url', () => {
  it('MUST write bytes of any length as Node does, and read them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000, size: 'max' }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
    );
  });

  // RFC 4648 section 10
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('MUST write %j as %j', (plain, text) => {
    expect(encodeBase64url(ascii(plain))).toBe(text);
    expect(decodeBase64url(text)).toEqual(ascii(plain));
  });

  it('MUST give back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64url(encodeBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['Zg==', 'Zh', 'Z', 'Zm9v\n', 'Zm+v', 'Zm/v', ' Zm9v'])(
    'refuses %j: one value has one text',
    (text) => {
      expect(() => decodeBase64url(text)).toThrow(
        expect.objectContaining({ code: 'ERR_ENCODING' }),
      );
    },
  );
});

describe('hex', () => {
  it('MUST give back any bytes, and read capitals', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeHex(encodeHex(bytes))).toEqual(bytes);
        expect(decodeHex(encodeHex(bytes).toUpperCase())).toEqual(bytes);
      }),
    );
    expect(encodeHex(Uint8Array.of(0, 15, 16, 255))).toBe('000f10ff');
  });

  it.each(['0', 'xx', '0x00', ' 00', '00\n', 'é0'])('refuses %j', (text) => {
    expect(() => decodeHex(text)).toThrow(expect.objectContaining({ code: 'ERR_ENCODING' }));
  });
});

describe('multibase', () => {
  it('MUST read base58btc and base64url, write base58btc, and refuse the rest', () => {
    expect(encodeMultibase(ascii('Hello World!'))).toBe('z2NEpo7TZRRrLZSi2U');
    expect(decodeMultibase('z2NEpo7TZRRrLZSi2U')).toEqual(ascii('Hello World!'));
    expect(decodeMultibase('uZm9v')).toEqual(ascii('foo'));
    for (const text of ['', 'f666f6f', 'mZm9v', 'Zg']) {
      expect(() => decodeMultibase(text)).toThrow(
        expect.objectContaining({ code: 'ERR_ENCODING' }),
      );
    }
  });
});

describe('canonicalJson', () => {
  // RFC 8785 section 3.2.2 to 3.2.4
  it('MUST give the text of the RFC’s example', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('MUST sort members by UTF-16 code unit', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\u{1F600}': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value).match(/:\d/g)?.join('')).toBe(':2:4:6:7:1:5:3');
  });

  it('MUST NOT depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        fc.pre(!/\\ud[89a-f]/i.test(JSON.stringify(value)));
        expect(canonicalJson(turned as JsonValue)).toBe(canonicalJson(value as JsonValue));
        expect(JSON.parse(canonicalJson(value as JsonValue))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it.each([
    [{ a: Number.NaN }, 'ERR_JSON_VALUE', '/a'],
    [[undefined], 'ERR_JSON_VALUE', '/0'],
    [{ a: new Date(0) }, 'ERR_JSON_VALUE', '/a'],
    [new Array(1), 'ERR_JSON_VALUE', '/0'],
    [undefined, 'ERR_JSON_VALUE', ''],
    [{ a: 1n }, 'ERR_JSON_VALUE', '/a'],
    [{ a: ['\ud800'] }, 'ERR_JSON_LONE_SURROGATE', '/a/0'],
    [{ '\udfff': 1 }, 'ERR_JSON_LONE_SURROGATE', '/\udfff'],
  ])('refuses what JSON or UTF-8 cannot hold (%#)', (value, code, pointer) => {
    expect(() => canonicalJson(value as never)).toThrow(expect.objectContaining({ code, pointer }));
  });
});
