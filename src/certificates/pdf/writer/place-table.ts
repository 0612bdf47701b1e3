const PLACE_BYTES = 4;
const ROW = 1 + PLACE_BYTES + 2;

/** Bytes of each of the three columns, as the dictionary of the table says it. */
export const COLUMNS: string = `[1 ${PLACE_BYTES} 2]`;

/** Where each object stands: at a byte, or in a stream of objects (ISO 32000-2, 7.5.8.3). */
export class PlaceTable {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  /** @param last - highest number of an object. */
  constructor(last: number) {
    this.bytes = new Uint8Array((last + 1) * ROW);
    this.#view = new DataView(this.bytes.buffer);
    this.#put(0, 0, 0, 0xffff);
  }

  /** An object that begins at a byte. */
  open(number: number, at: number): void {
    this.#put(number, 1, at, 0);
  }

  /** An object that is the how many'th in a stream. */
  packed(number: number, container: number, index: number): void {
    this.#put(number, 2, container, index);
  }

  #put(number: number, kind: number, place: number, last: number): void {
    const row = number * ROW;
    this.#view.setUint8(row, kind);
    this.#view.setUint32(row + 1, place);
    this.#view.setUint16(row + 1 + PLACE_BYTES, last);
  }
}
