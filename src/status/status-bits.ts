/** Widest status entry that is read: 8 bits, 256 values, each with its message. */
const MAX_STATUS_SIZE = 8;

/** The statuses of a list, one value an entry, before they are encoded. */
export interface StatusBits {
  /** How many entries there are. */
  readonly length: number;
  /** Bits of an entry, 1 to 8. */
  readonly statusSize: number;
  /**
   * Value of an entry.
   *
   * @throws TypeError for an index that is none of the list.
   */
  get(index: number): number;
  /**
   * Sets the value of an entry: 0 is "not set", 1 is "set"; more with a `statusSize` above 1.
   *
   * @throws TypeError for an index that is none of the list, or a value that does not fit.
   */
  set(index: number, value: number): void;
  /** A copy of the bits, eight to a byte, the first entry in the most significant ones. */
  toBytes(): Uint8Array;
}

/** How a list is laid out, and what it starts from. */
export interface StatusBitsOptions {
  /** Bits of an entry, 1 to 8; 1 by default. */
  readonly statusSize?: number;
  /** Bits to start from, as a list that was read gives them; all 0 by default. */
  readonly bytes?: Uint8Array;
}

// 512 MiB: far beyond what anybody reads back.
const MAX_BITS = 2 ** 32;

/**
 * A list of statuses to fill: all entries are 0, unless it starts from bits that exist.
 *
 * @param length - How many entries: at least 131,072 for a list that is published, so that an index tells nothing.
 * @throws TypeError naming the argument that is not usable.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm
 * @example
 * ```ts
 * const bits = createStatusBits(131_072);
 * bits.set(94_567, 1);
 * ```
 */
export function createStatusBits(
  length: number,
  { statusSize = 1, bytes }: StatusBitsOptions = {},
): StatusBits {
  if (!isStatusSize(statusSize))
    throw new TypeError('createStatusBits: option "statusSize" must be a whole number from 1 to 8');
  if (!Number.isSafeInteger(length) || length < 1 || length * statusSize > MAX_BITS)
    throw new TypeError('createStatusBits: "length" must be a whole number above 0');
  const own = new Uint8Array(Math.ceil((length * statusSize) / 8));
  if (bytes !== undefined) {
    if (!(bytes instanceof Uint8Array) || bytes.length !== own.length)
      throw new TypeError('createStatusBits: option "bytes" must be as long as the list');
    own.set(bytes);
  }
  return bitsOver(own, length, statusSize);
}

function bitsOver(own: Uint8Array, length: number, statusSize: number): StatusBits {
  const assertIndex = (index: number): void => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= length)
      throw new TypeError('status bits: "index" must be a whole number below the length');
  };
  return Object.freeze<StatusBits>({
    length,
    statusSize,
    get(index) {
      assertIndex(index);
      return readValue(own, index, statusSize);
    },
    set(index, value) {
      assertIndex(index);
      if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** statusSize)
        throw new TypeError('status bits: "value" must fit into the bits of an entry');
      writeValue(own, index, statusSize, value);
    },
    toBytes: () => own.slice(),
  });
}

/** True for a number of bits that an entry may have here. */
export function isStatusSize(size: unknown): size is number {
  return Number.isSafeInteger(size) && Number(size) >= 1 && Number(size) <= MAX_STATUS_SIZE;
}

/** How many entries some bytes hold. */
export function entriesIn(bytes: Uint8Array, statusSize: number): number {
  return Math.floor((bytes.length * 8) / statusSize);
}

/**
 * Value of an entry that is within the bytes.
 *
 * Index 0 is the left-most bit (Bitstring Status List, section 1.3); of an entry of several bits the first is the most
 * significant.
 */
export function readValue(bytes: Uint8Array, index: number, statusSize: number): number {
  let value = 0;
  for (let at = index * statusSize; at < (index + 1) * statusSize; at++) {
    value = 2 * value + (((bytes[Math.floor(at / 8)] ?? 0) >> (7 - (at % 8))) & 1);
  }
  return value;
}

function writeValue(bytes: Uint8Array, index: number, statusSize: number, value: number): void {
  for (let place = 0; place < statusSize; place++) {
    const at = index * statusSize + place;
    const [byte, mask] = [Math.floor(at / 8), 128 >> (at % 8)];
    const set = (value >> (statusSize - 1 - place)) & 1;
    bytes[byte] = set ? (bytes[byte] ?? 0) | mask : (bytes[byte] ?? 0) & ~mask;
  }
}
