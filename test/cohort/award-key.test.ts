import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardKey } from '../../src/cohort/index.js';
import { seenKeys } from '../../src/cohort/seen-keys.js';
import type { Award } from '../../src/model/index.js';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ',', '\\', '[', ']', '\n', '\0', '|', ':', 'a', '\ud800'),
  }),
  fc.string({ unit: 'binary' }),
);
const learner = fc.oneof(
  fc.record({ id: text }),
  fc.record({
    identifiers: fc.array(
      fc.oneof(fc.record({ type: text, hash: text }), fc.record({ type: text, value: text })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const identity = fc.tuple(text, learner, text);

/** What tells an award from others: identifiers are a set, and texts are the same in all forms of Unicode. */
function meaning(award: readonly [string, object, string]): unknown {
  const [id, who, when] = JSON.parse(JSON.stringify(award).normalize('NFC'));
  const { identifiers } = who as { identifiers?: readonly object[] };
  if (identifiers === undefined) return [id, who, when];
  return [id, new Set(identifiers.map((one) => JSON.stringify(one))), when];
}

describe('the key of an award', () => {
  it('MUST be the same for the same definition, learner and date, and for no others', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const [a, b] = [one, other].map(([id, who, awardedOn]) =>
          awardKey({ id }, { learner: who, awardedOn }),
        );
        let same = true;
        try {
          expect(meaning(one)).toEqual(meaning(other));
        } catch {
          same = false;
        }
        expect(a === b).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  it('MUST not be the same where a text moves from one part to the next', () => {
    const parts = ['a', 'b', '","', '"]', ''];
    const keys = parts.flatMap((id) =>
      parts.flatMap((type) =>
        parts.flatMap((value) =>
          parts.map((awardedOn) =>
            awardKey({ id }, { learner: { identifiers: [{ type, value }] }, awardedOn }),
          ),
        ),
      ),
    );
    expect(new Set(keys).size).toBe(parts.length ** 4);
  });

  // UAX #15: canonically equivalent texts are one.
  it('MUST be the same for texts that are composed and taken apart', () => {
    fc.assert(
      fc.property(identity, ([id, who, awardedOn]) => {
        const apart = JSON.parse(JSON.stringify([id, who, awardedOn]).normalize('NFD'));
        const key = awardKey({ id }, { learner: who, awardedOn });
        expect(awardKey({ id: apart[0] }, { learner: apart[1], awardedOn: apart[2] })).toBe(key);
      }),
    );
    const keys = ['urn:é', 'urn:e\u0301', 'urn:e'].map((id) =>
      awardKey({ id: 'urn:x' }, { learner: { id }, awardedOn: '2026-07-01' }),
    );
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('MUST tell learners apart by their names where nothing else is known of them, and never one who has an identifier by it', () => {
    const keyOf = (learner: Award['learner']) =>
      awardKey({ id: 'urn:x' }, { learner, awardedOn: '2026-07-01' });
    expect(keyOf({ name: 'Ada' })).not.toBe(keyOf({ name: 'Bea' }));
    expect(keyOf({ name: 'Ada' })).not.toBe(keyOf({ id: 'Ada' }));
    expect(keyOf({ id: 'urn:a', name: 'Ada' })).toBe(keyOf({ id: 'urn:a', name: 'Bea' }));
  });

  it('MUST not depend on how the same instant is written, nor on a name, nor on the order of identifiers', () => {
    const definition = { id: 'https://univ.example/m' };
    const [one, two] = [
      { type: 'sourcedId', value: '1' },
      { type: 'emailAddress', hash: 'sha256$00' },
    ] as const;
    const key = awardKey(definition, {
      learner: { identifiers: [one, two] },
      awardedOn: '2026-07-01',
    });
    for (const awardedOn of ['2026-07-01T00:00:00Z', '2026-07-01T02:00:00+02:00'])
      expect(
        awardKey(definition, { learner: { identifiers: [two, one], name: 'Ada' }, awardedOn }),
      ).toBe(key);
  });
});

describe('keys that were seen', () => {
  it('MUST each be found with the line that had it first, however many there are', () => {
    const seen = seenKeys();
    for (let line = 1; line <= 20_000; line += 1)
      expect(seen.firstLine(`key ${line}`, line)).toBeUndefined();
    for (let line = 1; line <= 20_000; line += 1)
      expect(seen.firstLine(`key ${line}`, 50_000 + line)).toBe(line);
  });
});
