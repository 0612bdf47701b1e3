import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinZlibParts,
  type ZlibPart,
  zlibPart,
} from '../../src/certificates/pdf/writer/zlib-parts.js';

const levels = fc.constantFrom(1, 9);
const parts = fc.array(
  fc.tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.nat({ max: 20_000 }).map((length) => new Uint8Array(length).fill(255)),
    ),
    levels,
  ),
  { maxLength: 5 },
);

describe('data that is compressed in parts', () => {
  // RFC 1950 and 1951; zlib also holds the checksum against what it expands.
  it('MUST be what zlib expands into all of them, one behind the other', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const made = all.map(([data, level]) => zlibPart(data, level) as ZlibPart);
        const whole = Buffer.concat(all.map(([data]) => data));
        expect(inflateSync(joinZlibParts(made)).equals(whole)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
