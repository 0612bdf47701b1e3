const utf8 = new TextEncoder();

/** Puts bytes one after the other into a buffer that is used again and again. */
export class ByteWriter {
  #buffer = new Uint8Array(16_384);
  #length = 0;

  /** Begins anew. */
  reset(): void {
    this.#length = 0;
  }

  /** Adds bytes. */
  bytes(bytes: Uint8Array): void {
    this.#make(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Adds a text in UTF-8. */
  text(text: string): void {
    this.#make(text.length * 3); // a UTF-16 unit takes three bytes at most
    const rest = this.#buffer.subarray(this.#length);
    this.#length += utf8.encodeInto(text, rest).written;
  }

  /** What was written, until something else is. */
  written(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  #make(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.written());
    this.#buffer = larger;
  }
}
