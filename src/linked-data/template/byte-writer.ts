const utf8 = new TextEncoder();

// Each call to the encoder costs as much as some hundred signs; and one letter beyond Latin-1 makes a whole text wide.
const ENOUGH = 2000;
// So few, as of a label between two long texts, are written faster one by one.
const FEW = 12;

/** Puts bytes, and texts in UTF-8, one after the other into a buffer that is used again and again. */
export class ByteWriter {
  #buffer = new Uint8Array();
  #length = 0;
  #pending = '';

  /** Begins anew. */
  reset(): void {
    this.#length = 0;
    this.#pending = '';
  }

  /** Adds a text. */
  text(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= ENOUGH) this.#encode();
  }

  /** Adds bytes. */
  bytes(bytes: Uint8Array): void {
    this.#encode();
    this.#make(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, until something else is. */
  written(): Uint8Array {
    this.#encode();
    return this.#buffer.subarray(0, this.#length);
  }

  #encode(): void {
    if (this.#pending === '') return;
    this.#make(this.#pending.length * 3); // a UTF-16 unit takes three bytes at most
    if (this.#pending.length <= FEW && this.#spell()) return;
    this.#length += utf8.encodeInto(this.#pending, this.#buffer.subarray(this.#length)).written;
    this.#pending = '';
  }

  /** Writes letters of ASCII one by one; false, and nothing is written, where there are others. */
  #spell(): boolean {
    const text = this.#pending;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      this.#buffer[this.#length + at] = code;
    }
    this.#length += text.length;
    this.#pending = '';
    return true;
  }

  #make(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
