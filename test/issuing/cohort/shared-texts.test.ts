import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsReader, textsWriter } from '../../../src/issuing/cohort/shared-texts.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'ÿ', '—', '’', '\ud800', '\udc00', '😀', '\0') }),
  fc.string({ minLength: 1, maxLength: 4 }).map((text) => text.repeat(70_000)),
);

describe('texts in memory that two threads see', () => {
  it('MUST read as they were written, in new memory and in memory that was used before', () => {
    const some = fc.array(fc.option(anyText, { nil: undefined }), { maxLength: 12 });
    let lent: SharedArrayBuffer | undefined;
    const property = fc.property(some, fc.boolean(), (texts, isUsedAgain) => {
      const writer = textsWriter(isUsedAgain ? lent : undefined);
      for (const text of texts) writer.add(text);
      const shared = writer.texts();
      lent = shared.memory;
      const text = textsReader(structuredClone(shared));
      const read = texts.map((_, at) => (shared.ends[at] === undefined ? undefined : text(at)));
      expect(read).toEqual(texts);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
