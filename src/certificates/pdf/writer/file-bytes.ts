/** A file that is put together from texts and bytes; texts are made bytes in a few strokes, as each takes its time. */
export class FileBytes {
  readonly #pieces: (string | Uint8Array)[] = [];
  #open = '';
  #length = 0;

  /** Where the next piece begins. */
  get length(): number {
    return this.#length + this.#open.length;
  }

  /** Adds a text, in ASCII but for what is text for people. */
  text(text: string): void {
    if (BEYOND_ASCII.test(text)) this.bytes(encoder.encode(text));
    else this.#open += text;
  }

  bytes(bytes: Uint8Array): void {
    this.#settle();
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /** All of it. */
  whole(): Uint8Array {
    this.#settle();
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') encoder.encodeInto(piece, whole.subarray(at));
      else whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #settle(): void {
    if (this.#open !== '') this.#pieces.push(this.#open);
    this.#length += this.#open.length;
    this.#open = '';
  }
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const encoder = /* @__PURE__ */ new TextEncoder();
