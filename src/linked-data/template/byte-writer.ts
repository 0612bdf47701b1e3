import { type NativeBuffer, nativeBuffers } from '../../foundation/native.js';

const utf8 = new TextEncoder();

// So few, as of a number, are written faster one by one: each call to the encoder costs as much as some ten.
const FEW = 10;

/**
 * Puts bytes, and texts in UTF-8, one after the other into a buffer that is used again and again. What was written before a
 * `begin` stays in front of it, to be copied from.
 */
export class ByteWriter {
  #buffer = new Uint8Array();
  /** The same bytes for Node, which writes texts into them without a view of its own for each. */
  #native: NativeBuffer | undefined;
  #start = 0;
  #length = 0;
  #keptFrom = 0;
  #keptTo = 0;

  /** @param room - How many bytes it is to hold at first: so many are not copied to a larger buffer. */
  constructor(room = 0) {
    if (room > 0) this.#make(room);
  }

  /** Begins anew: what was written lasts no longer. */
  reset(): void {
    this.#start = 0;
    this.#length = 0;
  }

  /** Begins another piece behind what was written. */
  begin(): void {
    this.#start = this.#length;
  }

  /** Leaves what was written of this piece. */
  leave(): void {
    this.#length = this.#start;
  }

  /** Adds a text, and gives its bytes, which last until `reset`. */
  text(text: string): Uint8Array {
    const from = this.#length;
    this.write(text);
    return this.#buffer.subarray(from, this.#length);
  }

  /** Adds a text. */
  write(text: string): void {
    this.#make(text.length * 3); // a UTF-16 unit takes three bytes at most
    if (text.length > FEW || !this.#spell(text)) this.#length += this.#encode(text);
  }

  /** Adds a text that comes again soon. */
  keep(text: string): void {
    this.#keptFrom = this.#length;
    this.write(text);
    this.#keptTo = this.#length;
  }

  /** Adds once more what was kept last. */
  again(): void {
    const length = this.#keptTo - this.#keptFrom;
    this.#make(length);
    this.#buffer.copyWithin(this.#length, this.#keptFrom, this.#keptTo);
    this.#length += length;
  }

  /** Adds bytes. */
  bytes(bytes: Uint8Array): void {
    this.#make(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** This piece, until something else is written. */
  written(): Uint8Array {
    return this.#buffer.subarray(this.#start, this.#length);
  }

  #encode(text: string): number {
    return this.#native === undefined
      ? utf8.encodeInto(text, this.#buffer.subarray(this.#length)).written
      : this.#native.write(text, this.#length, 'utf8');
  }

  /** Writes letters of ASCII one by one; false, and nothing is written, where there are others. */
  #spell(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      this.#buffer[this.#length + at] = code;
    }
    this.#length += text.length;
    return true;
  }

  /** A larger buffer takes the place of one that is full; bytes that were given out stay in the old one. */
  #make(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
    this.#native = nativeBuffers()?.Buffer.from(larger.buffer, 0, larger.length);
  }
}
