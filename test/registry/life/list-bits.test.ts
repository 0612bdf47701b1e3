import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withChanges } from '../../../src/registry/life/list-bits.js';
import { createStatusBits } from '../../../src/status/index.js';

const SIZE = 64;
const change = fc.record({
  position: fc.integer({ min: 0, max: SIZE - 1 }),
  value: fc.constantFrom(0, 1),
});

// Bitstring Status List, section 1.3: index 0 is the left-most bit.
it('bits with changes MUST be those of a list in which the same was set one by one', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.array(change),
      (bytes, changes) => {
        const list = createStatusBits(SIZE, { bytes });
        for (const { position, value } of changes) list.set(position, value);
        const { bits, changed } = withChanges(bytes, changes);
        expect(bits).toEqual(list.toBytes());
        // Set and taken back counts as a change: the list is then signed once more than need be.
        if (!changed) expect(bits).toEqual(bytes);
      },
    ),
  );
});

it('the bits that were given MUST stay as they are', () => {
  const bytes = new Uint8Array(8);
  expect(withChanges(bytes, [{ position: 7, value: 1 }]).bits[0]).toBe(1);
  expect(bytes).toEqual(new Uint8Array(8));
});

it('refuses a position beyond the list', () => {
  expect(() => withChanges(new Uint8Array(8), [{ position: 64, value: 1 }])).toThrow(RangeError);
});
