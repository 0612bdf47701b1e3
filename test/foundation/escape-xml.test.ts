import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/foundation/escape-xml.js';

describe('text in XML', () => {
  // XML 1.0, sections 2.2 and 2.4
  it('MUST hold no sign that ends it, nor one that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
        for (const sign of escaped)
          expect(sign).toMatch(/^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u);
      }),
    );
  });

  it('MUST leave other signs as they are', () => {
    expect(escapeXml('Santé des sols — 土壌 👩🏽‍🌾\n\t')).toBe('Santé des sols — 土壌 👩🏽‍🌾\n\t');
    expect(escapeXml(`a & b < c > "d" 'e'`)).toBe(
      'a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39;',
    );
  });
});
