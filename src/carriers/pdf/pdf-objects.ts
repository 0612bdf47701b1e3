import { broken } from '../shared/errors.js';
import type { Budget } from './budget.js';
import { type ObjectPlaces, objectAt, readPlaces } from './object-places.js';
import { ValueReader } from './read-values.js';
import { expand } from './streams.js';
import { countOf, isDictionary, isReference, type PdfDictionary, type PdfValue } from './values.js';

interface ObjectStream {
  readonly data: Uint8Array;
  /** Where each object begins in the data. */
  readonly offsets: readonly number[];
}

/** Programs put some hundred into one. */
const MOST_IN_STREAM = 65_536;

/** Objects of a file, looked up one after the other: nothing is read that nobody asks for. */
export class PdfObjects {
  readonly #bytes: Uint8Array;
  readonly #places: ObjectPlaces['places'];
  readonly #budget: Budget;
  readonly #known = new Map<number, PdfValue>();
  readonly #opening = new Set<number>();
  readonly #streams = new Map<number, ObjectStream>();
  /** The catalogue of the document. */
  readonly root: PdfValue;

  private constructor(bytes: Uint8Array, { places, root }: ObjectPlaces, budget: Budget) {
    this.#bytes = bytes;
    this.#places = places;
    this.#budget = budget;
    this.root = root;
  }

  static async open(bytes: Uint8Array, budget: Budget): Promise<PdfObjects> {
    return new PdfObjects(bytes, await readPlaces(bytes, budget), budget);
  }

  /** What a value is, behind the reference that it may be. */
  async at(value: PdfValue | undefined): Promise<PdfValue | undefined> {
    if (!isReference(value)) return value;
    const { object } = value;
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    if (this.#opening.has(object)) throw broken(LOOP);
    this.#opening.add(object);
    try {
      const found = await this.#lookUp(object);
      // ISO 32000-2, 7.3.10: what an object holds is no reference in turn; nor is it followed.
      if (found !== undefined && !isReference(found)) this.#known.set(object, found);
      return isReference(found) ? undefined : found;
    } finally {
      this.#opening.delete(object);
    }
  }

  /** A dictionary, behind the reference that it may be. */
  async dictionary(value: PdfValue | undefined): Promise<PdfDictionary | undefined> {
    const found = await this.at(value);
    return isDictionary(found) ? found : undefined;
  }

  async #lookUp(object: number): Promise<PdfValue | undefined> {
    const place = this.#places.get(object);
    if (place === undefined || place.kind === 'free') return undefined;
    if (place.kind === 'file') {
      if (place.offset >= this.#bytes.length) throw broken(BEYOND);
      return objectAt(new ValueReader(this.#bytes, place.offset, this.#budget), object);
    }
    const { data, offsets } = await this.#stream(place.stream);
    const offset = offsets[place.index];
    return offset === undefined ? undefined : new ValueReader(data, offset, this.#budget).value();
  }

  /** Kept once it is read: one whose length or filter stands in itself would wait for itself. */
  async #stream(object: number): Promise<ObjectStream> {
    const known = this.#streams.get(object);
    if (known !== undefined) return known;
    const stream = await this.#readStream(object);
    this.#streams.set(object, stream);
    return stream;
  }

  /** ISO 32000-2, 7.5.7: pairs of number and offset, and the values behind them. */
  async #readStream(object: number): Promise<ObjectStream> {
    // A stream of objects stands in the file itself, or the way to it would never end.
    if (this.#places.get(object)?.kind !== 'file') throw broken(LOOP);
    const stream = await this.dictionary({ object });
    const [count, first] = ['N', 'First'].map((name) => countOf(stream?.entries.get(name)));
    if (stream === undefined || count === undefined || first === undefined) throw broken(BEYOND);
    const data = await this.data(stream);
    if (count > MOST_IN_STREAM) throw broken(BEYOND);
    const heads = new ValueReader(data, 0, this.#budget);
    const offsets: number[] = [];
    for (let index = 0; index < count; index += 1) {
      heads.count();
      offsets.push(first + heads.count());
    }
    return { data, offsets };
  }

  /** The data of a stream, expanded. */
  async data({ entries, stream }: PdfDictionary): Promise<Uint8Array> {
    if (stream === undefined) throw broken(BEYOND);
    const length = countOf(await this.at(entries.get('Length')));
    const end = length === undefined ? this.#bytes.length : stream + length;
    if (length === undefined || end > this.#bytes.length) throw broken(BEYOND);
    if (!new ValueReader(this.#bytes, end, this.#budget).takes('endstream')) throw broken(BEYOND);
    const filters = {
      filter: await this.at(entries.get('Filter')),
      parameters: await this.at(entries.get('DecodeParms')),
    };
    return expand(this.#bytes.subarray(stream, end), filters, this.#budget);
  }
}

const LOOP = {
  en: 'objects of the PDF lead in a circle',
  fr: 'les objets du PDF tournent en rond',
};
const BEYOND = {
  en: 'a part of the PDF is missing, or is not where the file says',
  fr: 'une partie du PDF manque, ou n’est pas là où le fichier l’indique',
};
