import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/foundation/encodings/jcs.js';

const reference = process.env['MICROCERT_REFERENCE'];
const title = reference ? 'RFC 8785' : 'RFC 8785 (skipped: MICROCERT_REFERENCE is not set)';

describe.skipIf(!reference)(title, () => {
  const folder = join(reference ?? '', 'vectors/jcs');
  const names = reference
    ? readdirSync(join(folder, 'input')).filter((name) => name.endsWith('.json'))
    : [];

  it.each(names)('%s MUST give the bytes of the vector', (name) => {
    const input = JSON.parse(readFileSync(join(folder, 'input', name), 'utf8'));
    const expected = readFileSync(
      join(folder, 'outhex', name.replace('.json', '.txt')),
      'utf8',
    ).replaceAll(/\s/g, '');
    const bytes = new TextEncoder().encode(canonicalJson(input));
    expect(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(expected);
  });

  it('numbers of Appendix B MUST print as the RFC has them', () => {
    const lines = readFileSync(join(folder, 'numbers.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [bits = '', text = ''] = line.split('\t');
      if (!/^[\da-f]{16}$/i.test(bits)) continue;
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, BigInt(`0x${bits}`));
      const number = view.getFloat64(0);
      if (Number.isFinite(number)) expect(canonicalJson(number)).toBe(text);
      else expect(() => canonicalJson(number)).toThrow();
    }
  });
});
