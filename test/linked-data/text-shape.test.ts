import { describe, expect, it } from 'vitest';
import { textShape } from '../../src/linked-data/template/text-shape.js';

/** What reads `{"a":"…","b":…}`, `more` being one more text that never varies. */
const shape = (more = '') =>
  textShape({
    texts: [`{"more":"${more}","a":`, ',"b":', '}'],
    holes: [0, 1],
    kinds: ['string', 'number'],
    same: new Map(),
  });

describe('a shape of texts', () => {
  it('MUST read what varies in them', () => {
    expect(shape()?.read('{"more":"","a":"\\"x","b":1.5}')).toEqual(['"x', 1.5]);
  });

  it.each([
    '{"more":"","a":"\\u0041","b":1}',
    '{"more":"","a":"","b":1.0}',
    '{"more":"","a":"","b":1e0}',
  ])('MUST leave %s, which ECMAScript would write otherwise', (text) => {
    expect(shape()?.read(text)).toBeUndefined();
  });

  it('MUST NOT be kept where texts would be longer than what is read by it', () => {
    expect(shape('x'.repeat(60_000))).toBeDefined();
    expect(shape('x'.repeat(70_000))).toBeUndefined();
  });
});
