/** An entry of a list that was set. */
export interface ChangedPosition {
  readonly position: number;
  readonly value: number;
}

/**
 * Bits of a list with some entries set anew, as a list of one bit an entry has them: the first entry in the most
 * significant bit of the first byte (Bitstring Status List, section 1.3).
 *
 * @returns The bits, and whether any of them is another.
 */
export function withChanges(
  bits: Uint8Array,
  changes: Iterable<ChangedPosition>,
): { readonly bits: Uint8Array; readonly changed: boolean } {
  const after = bits.slice();
  let changed = false;
  for (const { position, value } of changes) {
    const [place, mask] = [position >>> 3, 128 >> (position & 7)];
    const before = after[place];
    if (before === undefined) throw new RangeError('a position is beyond its list');
    const set = value === 0 ? before & ~mask : before | mask;
    if (set !== before) changed = true;
    after[place] = set;
  }
  return { bits: after, changed };
}
