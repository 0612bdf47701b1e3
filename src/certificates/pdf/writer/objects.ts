import { deflateZlib } from '../../../foundation/deflate.js';
import { joinBytes } from '../../../foundation/encodings/bytes.js';
import { bytesOf } from './values.js';

/** Bytes of a stream, compressed already or not to be. */
export interface StreamBytes {
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
}

/**
 * The objects of a PDF file, and the file made of them. What is no stream stands in one compressed stream (ISO 32000-2,
 * 7.5.7): a tagged page has as many objects as paragraphs, which in the open would be most of the file.
 */
export class PdfObjects {
  readonly #open = new Map<number, readonly Uint8Array[]>();
  readonly #packed: { readonly number: number; readonly body: string }[] = [];
  #last = 0;

  /** A number for an object that is written later. */
  reserve(): number {
    this.#last += 1;
    return this.#last;
  }

  /** An object among the compressed ones. */
  put(body: string, number: number = this.reserve()): number {
    this.#packed.push({ number, body });
    return number;
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
    await this.#pack();
    const pieces: Uint8Array[] = [HEADER];
    const places = new Map<number, number>();
    let at = HEADER.length;
    const add = (...parts: readonly Uint8Array[]) => {
      for (const part of parts) at += part.length;
      pieces.push(...parts);
    };
    const table = this.reserve();
    for (const [number, body] of this.#open) {
      places.set(number, at);
      add(bytesOf(`${number} 0 obj\n`), ...body, OBJECT_END);
    }
    places.set(table, at);
    const bytes = this.#table(places, table);
    const entries = `/Type/XRef/Size ${table + 1}/W[1 ${PLACE_BYTES} 2]${trailer}`;
    const head = `${table} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`;
    const start = at;
    add(bytesOf(head), bytes, STREAM_END, OBJECT_END, bytesOf(`startxref\n${start}\n%%EOF\n`));
    return joinBytes(pieces);
  }

  readonly #places = new Map<number, number>();
  #container = 0;

  /** Objects in a stream: where each begins, then all of them. */
  async #pack(): Promise<void> {
    const index: string[] = [];
    const bodies: string[] = [];
    let at = 0;
    for (const [place, { number, body }] of this.#packed.entries()) {
      this.#places.set(number, place);
      index.push(`${number} ${at} `);
      bodies.push(body, '\n');
      at += body.length + 1;
    }
    const head = index.join('');
    const entries = `/Type/ObjStm/N ${this.#packed.length}/First ${head.length}`;
    this.#container = await this.putCompressed(entries, head + bodies.join(''));
  }

  /** Where each object stands (ISO 32000-2, 7.5.8.3). */
  #table(places: ReadonlyMap<number, number>, last: number): Uint8Array {
    const table = new Uint8Array((last + 1) * ROW);
    const view = new DataView(table.buffer);
    view.setUint16(ROW - 2, 0xffff);
    for (let number = 1; number <= last; number += 1) {
      const place = places.get(number);
      const row = number * ROW;
      view.setUint8(row, place === undefined ? 2 : 1);
      view.setUint32(row + 1, place ?? this.#container);
      view.setUint16(
        row + 1 + PLACE_BYTES,
        place === undefined ? (this.#places.get(number) ?? 0) : 0,
      );
    }
    return table;
  }
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
