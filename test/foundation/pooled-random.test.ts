import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pooledRandom } from '../../src/foundation/pooled-random.js';

/** Counts upwards, so that a byte that is given out twice is seen. */
function counting() {
  let next = 0;
  let asked = 0;
  const random = (length: number) => {
    asked += 1;
    return Uint8Array.from({ length }, () => next++ & 0xff);
  };
  return { random, times: () => asked };
}

it('no byte MUST be given out twice, and as many be given as are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 50 }), (lengths) => {
      const { random } = counting();
      const pooled = pooledRandom(random);
      const before = new Map<number, Uint8Array>();
      for (const [at, length] of lengths.entries()) {
        const bytes = pooled(length);
        expect(bytes).toHaveLength(length);
        const steps = bytes.slice(1).every((byte, i) => byte === (((bytes[i] ?? 0) + 1) & 0xff));
        expect(steps).toBe(true);
        before.set(at, bytes);
      }
      const buffers = [...before.values()].map(({ buffer }) => buffer);
      expect(new Set(buffers).size).toBe(buffers.length);
    }),
  );
});

it('the source MUST be asked once for many short pieces', () => {
  const { random, times } = counting();
  const pooled = pooledRandom(random);
  const seen = Array.from({ length: 256 }, () => pooled(16).join());
  expect(times()).toBe(1);
  expect(seen[0]).not.toBe(seen[1]);
  pooled(16);
  expect(times()).toBe(2);
});

it('bytes that were given out MUST NOT change when more are asked for', () => {
  const { random } = counting();
  const pooled = pooledRandom(random);
  const first = pooled(16);
  const copy = first.slice();
  for (let more = 0; more < 600; more += 1) pooled(16);
  expect(first).toEqual(copy);
});
