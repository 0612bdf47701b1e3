import { deflateZlib } from '../../../foundation/deflate.js';
import { joinBytes } from '../../../foundation/encodings/bytes.js';
import { bytesOf } from './values.js';

/** Bytes of a stream, compressed already or not to be. */
export interface StreamBytes {
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
}

/** Objects in one compressed stream (ISO 32000-2, 7.5.7). */
export interface PackedObjects {
  /** Their numbers, in the order in which they stand. */
  readonly numbers: readonly number[];
  /** Entries of the stream. */
  readonly entries: string;
  readonly stream: Promise<StreamBytes>;
}

/** Objects that are gathered for a stream. */
class Gathering {
  readonly #numbers: number[] = [];
  readonly #index: string[] = [];
  readonly #bodies: string[] = [];
  #length = 0;

  put(number: number, body: string): void {
    this.#numbers.push(number);
    this.#index.push(`${number} ${this.#length} `);
    this.#bodies.push(body);
    this.#length += body.length + 1;
  }

  /** Where each begins, then all of them. */
  packed(how?: 'short'): PackedObjects {
    const head = this.#index.join('');
    return {
      numbers: this.#numbers,
      entries: `/Type/ObjStm/N ${this.#numbers.length}/First ${head.length}`,
      stream: deflated(bytesOf(`${head}${this.#bodies.join('\n')}\n`), how),
    };
  }
}

/**
 * The objects of a PDF file, and the file made of them. What is no stream stands in compressed ones: a tagged page has as
 * many objects as paragraphs, which in the open would be most of the file.
 */
export class PdfObjects {
  readonly #open = new Map<number, readonly Uint8Array[]>();
  readonly #packed: PackedObjects[] = [];
  #gathering = new Gathering();
  #last = 0;

  /** Number of the last object. */
  get last(): number {
    return this.#last;
  }

  /** A number for an object that is written later. */
  reserve(): number {
    this.#last += 1;
    return this.#last;
  }

  /** An object among the compressed ones. */
  put(body: string, number: number = this.reserve()): number {
    this.#gathering.put(number, body);
    return number;
  }

  /** Gathers what is put while something is written, to be added here or to another file. */
  gathered(write: () => void): PackedObjects {
    const others = this.#gathering;
    const own = new Gathering();
    this.#gathering = own;
    write();
    this.#gathering = others;
    return own.packed('short');
  }

  /** Adds objects that were gathered, none of which has a higher number than `last`. */
  add(packed: PackedObjects, last: number): void {
    this.#packed.push(packed);
    this.#last = Math.max(this.#last, last);
  }

  /** An object where every program finds it. */
  putOpenly(body: string, number: number = this.reserve()): number {
    this.#open.set(number, [bytesOf(body)]);
    return number;
  }

  /** A stream, whose dictionary has these entries besides its length and filter. */
  putStream(
    entries: string,
    { bytes, isDeflated }: StreamBytes,
    number: number = this.reserve(),
  ): number {
    const filter = isDeflated ? '/Filter/FlateDecode' : '';
    const head = bytesOf(`<<${entries}${filter}/Length ${bytes.length}>>stream\n`);
    this.#open.set(number, [head, bytes, STREAM_END]);
    return number;
  }

  /** A stream that is compressed here. */
  async putCompressed(entries: string, content: string, number?: number): Promise<number> {
    return this.putStream(entries, await deflated(bytesOf(content)), number);
  }

  /** The file, whose trailer has these entries. */
  async file(trailer: string): Promise<Uint8Array> {
    const places = new Map(await this.#pack());
    const pieces: Uint8Array[] = [HEADER];
    let at = HEADER.length;
    const add = (...parts: readonly Uint8Array[]) => {
      for (const part of parts) at += part.length;
      pieces.push(...parts);
    };
    const table = this.reserve();
    for (const [number, body] of this.#open) {
      places.set(number, { kind: 1, at, index: 0 });
      add(bytesOf(`${number} 0 obj\n`), ...body, OBJECT_END);
    }
    places.set(table, { kind: 1, at, index: 0 });
    const bytes = tableOf(places, table);
    const entries = `/Type/XRef/Size ${table + 1}/W[1 ${PLACE_BYTES} 2]${trailer}`;
    const head = `${table} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`;
    const start = at;
    add(bytesOf(head), bytes, STREAM_END, OBJECT_END, bytesOf(`startxref\n${start}\n%%EOF\n`));
    return joinBytes(pieces);
  }

  /** Compressed objects in their streams: which stream, and which one in there. */
  async #pack(): Promise<ReadonlyMap<number, Place>> {
    const places = new Map<number, Place>();
    for (const { numbers, entries, stream } of [...this.#packed, this.#gathering.packed()]) {
      const container = this.putStream(entries, await stream);
      for (const [index, number] of numbers.entries())
        places.set(number, { kind: 2, at: container, index });
    }
    return places;
  }
}

/** Where an object stands: at a byte, or in a stream of objects (ISO 32000-2, 7.5.8.3). */
interface Place {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

function tableOf(places: ReadonlyMap<number, Place>, last: number): Uint8Array {
  const table = new Uint8Array((last + 1) * ROW);
  const view = new DataView(table.buffer);
  view.setUint16(ROW - 2, 0xffff);
  for (const [number, { kind, at, index }] of places) {
    const row = number * ROW;
    view.setUint8(row, kind);
    view.setUint32(row + 1, at);
    view.setUint16(row + 1 + PLACE_BYTES, index);
  }
  return table;
}

/** Bytes, compressed: soon, or as short as it gets where that is kept. */
export async function deflated(bytes: Uint8Array, how?: 'short'): Promise<StreamBytes> {
  return { bytes: await deflateZlib(bytes, how === 'short' ? 9 : 1), isDeflated: true };
}

const PLACE_BYTES = 4;
const ROW = 1 + PLACE_BYTES + 2;
/** The second line tells programs that pass files on that this one is not text (ISO 32000-2, 7.5.2). */
const HEADER = /* @__PURE__ */ Uint8Array.of(
  ...[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a],
  ...[0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a],
);
const STREAM_END = /* @__PURE__ */ bytesOf('\nendstream');
const OBJECT_END = /* @__PURE__ */ bytesOf('\nendobj\n');
