import { joinBytes } from '../../foundation/encodings/bytes.js';
import { MicrocertError } from '../../foundation/errors/index.js';

/** The few things that these proofs are made of, out of all that CBOR can say. */
export type CborValue =
  | number
  | string
  | Uint8Array
  | readonly CborValue[]
  | ReadonlyMap<number, Uint8Array>;

// RFC 8949 section 3.1: the kinds of items that are written and read here.
const [UNSIGNED, BYTES, TEXT, ARRAY, MAP] = [0, 2, 3, 4, 5] as const;

/**
 * A value in the one form that RFC 8949 section 4.2.1 has for it. Maps are written in the order of their keys.
 *
 * @param value - Numbers are whole, from 0 to 4,294,967,295.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  if (typeof value === 'number') return head(UNSIGNED, value);
  if (typeof value === 'string') return behindLength(TEXT, new TextEncoder().encode(value));
  if (value instanceof Uint8Array) return behindLength(BYTES, value);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<number, Uint8Array>)].sort(([a], [b]) => a - b);
    return joinBytes([head(MAP, value.size), ...entries.flat().map(encodeCbor)]);
  }
  const items = value as readonly CborValue[];
  return joinBytes([head(ARRAY, items.length), ...items.map(encodeCbor)]);
}

function behindLength(kind: number, bytes: Uint8Array): Uint8Array {
  return joinBytes([head(kind, bytes.length), bytes]);
}

function head(kind: number, argument: number): Uint8Array {
  const first = kind << 5;
  if (argument < 24) return Uint8Array.of(first | argument);
  if (argument < 0x100) return Uint8Array.of(first | 24, argument);
  if (argument < 0x10000) return Uint8Array.of(first | 25, argument >> 8, argument & 255);
  const bytes = new Uint8Array(5);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, first | 26);
  view.setUint32(1, argument);
  return bytes;
}

/** Takes from some bytes what is expected there, and nothing else. */
export interface CborReader {
  /** A number. */
  number(): number;
  /** A run of bytes of one length. */
  bytes(length: number): Uint8Array;
  /** A text of at most so many bytes. */
  text(mostBytes: number): string;
  /** A list of at most so many items. */
  list<Item>(most: number, item: () => Item): readonly Item[];
  /** A list of which the number of items is known. */
  enter(items: number): void;
  /** A map of at most so many numbers, in their order. */
  map<Item>(most: number, item: () => Item): ReadonlyMap<number, Item>;
  /** Nothing may follow. */
  end(): void;
}

/**
 * Reads CBOR in the form of {@link encodeCbor}: no tags, no lengths left open, no number longer than it need be, no key
 * twice. How much may be there is asked before any of it is read.
 *
 * @throws `MicrocertError` `ERR_ENCODING`, by every part of it, for anything else.
 */
export function cborReader(source: Uint8Array): CborReader {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (length > source.length - at) throw new MicrocertError('ERR_ENCODING');
    at += length;
    return source.subarray(at - length, at);
  };
  const argument = (kind: number): number => {
    const [first = 0] = take(1);
    const short = first & 31;
    if (first >> 5 !== kind || short > 26) throw new MicrocertError('ERR_ENCODING');
    if (short < 24) return short;
    const number = take(1 << (short - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
    // 24 and more take a byte, then two, then four.
    if (number < (short === 24 ? 24 : 1 << (8 << (short - 25))))
      throw new MicrocertError('ERR_ENCODING');
    return number;
  };
  const count = (kind: number, most: number): number => {
    const number = argument(kind);
    if (number > most) throw new MicrocertError('ERR_ENCODING');
    return number;
  };
  const number = (): number => argument(UNSIGNED);
  return {
    number,
    bytes: (length) => {
      if (argument(BYTES) !== length) throw new MicrocertError('ERR_ENCODING');
      return take(length).slice();
    },
    text: (mostBytes) => textOf(take(count(TEXT, mostBytes))),
    list: (most, item) => Array.from({ length: count(ARRAY, most) }, item),
    enter: (items) => {
      if (argument(ARRAY) !== items) throw new MicrocertError('ERR_ENCODING');
    },
    map: (most, item) => mapOf(count(MAP, most), number, item),
    end: () => {
      if (at !== source.length) throw new MicrocertError('ERR_ENCODING');
    },
  };
}

function mapOf<Item>(size: number, key: () => number, item: () => Item): ReadonlyMap<number, Item> {
  const map = new Map<number, Item>();
  let last = -1;
  for (let left = size; left > 0; left -= 1) {
    const next = key();
    if (next <= last) throw new MicrocertError('ERR_ENCODING');
    last = next;
    map.set(next, item());
  }
  return map;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MicrocertError('ERR_ENCODING');
  }
}
