import { describe, expect, it } from 'vitest';
import { textToken } from '../../src/linked-data/rdfc10/n-quads.js';

const SHORT: Readonly<Record<string, string>> = {
  ...{ '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '"': '\\"', '\\': '\\\\' },
};

/** RDFC-1.0, appendix A, sign by sign. */
function escapeOf(sign: string): string {
  const unit = sign.charCodeAt(0);
  const isNumeric = unit <= 0x1f || unit === 0x7f;
  const hex = unit.toString(16).toUpperCase().padStart(4, '0');
  return SHORT[sign] ?? (isNumeric ? `\\u${hex}` : sign);
}

// RDFC-1.0, appendix A
describe('a literal in canonical N-Quads', () => {
  it('MUST escape what it must and nothing else, alone and among others', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1)
      for (const around of ['', 'a\n', '\u0001', '😀"']) {
        const text = String.fromCharCode(unit) + around;
        if (textToken(text) !== `"${[...text].map(escapeOf).join('')}"`) wrong.push(text);
      }
    expect(wrong).toEqual([]);
  });
});
