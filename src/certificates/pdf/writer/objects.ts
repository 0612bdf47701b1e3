import { deflateZlib } from '../../../foundation/deflate.js';
import { Recurring } from '../../../foundation/recurring.js';
import { FileBytes } from './file-bytes.js';
import { COLUMNS, PlaceTable } from './place-table.js';
import { bytesOf } from './values.js';
import type { ZlibPart } from './zlib-parts.js';

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

/** What was compressed before, by what is in it. */
export interface KnownStreams {
  /** Streams of objects. */
  readonly objects: Recurring<StreamBytes>;
  /** Parts of files that are attached. */
  readonly parts: Recurring<ZlibPart>;
}

const MOST_STREAMS = 32;
/** Longer ones are not kept, so that what is kept has a bound. */
const LONGEST_STREAM = 65_536;

/** Nothing known yet. */
export function noKnownStreams(): KnownStreams {
  return {
    objects: new Recurring(MOST_STREAMS, LONGEST_STREAM),
    parts: new Recurring(MOST_STREAMS, LONGEST_STREAM),
  };
}

/** Objects that are gathered for a stream. */
class Gathering {
  readonly #numbers: number[] = [];
  #index = '';
  #bodies = '';

  put(number: number, body: string): void {
    this.#numbers.push(number);
    this.#index += `${number} ${this.#bodies.length} `;
    this.#bodies += `${body}\n`;
  }

  /** Where each begins, then all of them. */
  packed(compress: (content: string) => Promise<StreamBytes>): PackedObjects {
    return {
      numbers: this.#numbers,
      entries: `/Type/ObjStm/N ${this.#numbers.length}/First ${this.#index.length}`,
      stream: compress(this.#index + this.#bodies),
    };
  }
}

/** What stands in the open: a text, and a stream behind it where it has one. */
interface OpenObject {
  readonly head: string;
  readonly bytes?: Uint8Array;
}

/**
 * The objects of a PDF file, and the file made of them. What is no stream stands in compressed ones: a tagged page has as
 * many objects as paragraphs, which in the open would be most of the file.
 */
export class PdfObjects {
  readonly #open = new Map<number, OpenObject>();
  readonly #packed: PackedObjects[] = [];
  /** What was compressed for other files. */
  readonly known: KnownStreams;
  #gathering = new Gathering();
  #isPassage = false;
  #last = 0;

  constructor(known: KnownStreams) {
    this.known = known;
  }

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
  gathered(how: 'short' | undefined, write: () => void): PackedObjects {
    const others = this.#gathering;
    const own = new Gathering();
    [this.#gathering, this.#isPassage] = [own, true];
    write();
    [this.#gathering, this.#isPassage] = [others, false];
    return own.packed((content) => deflated(bytesOf(content), how));
  }

  /** Adds objects that were gathered, none of which has a higher number than `last`. */
  add(packed: PackedObjects, last: number): void {
    this.#packed.push(packed);
    this.#last = Math.max(this.#last, last);
  }

  /** An object where every program finds it. */
  putOpenly(body: string, number: number = this.reserve()): number {
    this.#open.set(number, { head: body });
    return number;
  }

  /** An object that no other file has: unless it is gathered, it stands apart from those that many have. */
  putApart(body: string, number: number = this.reserve()): number {
    return this.#isPassage ? this.put(body, number) : this.putOpenly(body, number);
  }

  /** A stream, whose dictionary has these entries besides its length and filter. */
  putStream(
    entries: string,
    { bytes, isDeflated }: StreamBytes,
    number: number = this.reserve(),
  ): number {
    const filter = isDeflated ? '/Filter/FlateDecode' : '';
    this.#open.set(number, {
      head: `<<${entries}${filter}/Length ${bytes.length}>>stream\n`,
      bytes,
    });
    return number;
  }

  /** The file, whose trailer has these entries. */
  async file(trailer: string): Promise<Uint8Array> {
    const packed = await this.#pack();
    const number = this.reserve();
    const table = new PlaceTable(number);
    for (const [container, numbers] of packed)
      for (let index = 0; index < numbers.length; index += 1)
        table.packed(numbers[index] ?? 0, container, index);
    const file = new FileBytes();
    file.bytes(HEADER);
    for (const [open, { head, bytes }] of this.#open) {
      table.open(open, file.length);
      file.text(`${open} 0 obj\n${head}`);
      if (bytes !== undefined) addStream(file, bytes);
      file.text('\nendobj\n');
    }
    const start = file.length;
    table.open(number, start);
    const entries = `/Type/XRef/Size ${number + 1}/W${COLUMNS}${trailer}`;
    file.text(`${number} 0 obj\n<<${entries}/Length ${table.bytes.length}>>stream\n`);
    addStream(file, table.bytes);
    file.text(`\nendobj\nstartxref\n${start}\n%%EOF\n`);
    return file.whole();
  }

  /** Puts compressed objects into their streams; gives the number of each stream and of what is in there. */
  async #pack(): Promise<readonly (readonly [number, readonly number[]])[]> {
    const own = this.#gathering.packed((content) => recurring(content, this.known));
    const containers: [number, readonly number[]][] = [];
    for (const { numbers, entries, stream } of [...this.#packed, own])
      containers.push([this.putStream(entries, await stream), numbers]);
    return containers;
  }
}

function addStream(file: FileBytes, bytes: Uint8Array): void {
  file.bytes(bytes);
  file.text('\nendstream');
}

/** What other files are likely to have as well: it depends on how many pages and elements there are, not on what they say. */
async function recurring(content: string, { objects }: KnownStreams): Promise<StreamBytes> {
  return objects.find(content) ?? objects.keep(content, await deflated(bytesOf(content)));
}

/** Bytes, compressed: soon, or as short as it gets where that is kept. */
export async function deflated(bytes: Uint8Array, how?: 'short'): Promise<StreamBytes> {
  return { bytes: await deflateZlib(bytes, how === 'short' ? 9 : 1), isDeflated: true };
}

/** Compressed soon, where that makes it much shorter. */
export async function deflatedIfLong(bytes: Uint8Array): Promise<StreamBytes> {
  return bytes.length < LEAST ? { bytes, isDeflated: false } : deflated(bytes);
}

/** To compress less takes as long, and saves less than a hundred bytes. */
const LEAST = 512;

/** The second line tells programs that pass files on that this one is not text (ISO 32000-2, 7.5.2). */
const HEADER = /* @__PURE__ */ Uint8Array.of(
  ...[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a],
  ...[0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a],
);
