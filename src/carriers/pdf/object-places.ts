import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { broken } from '../shared/errors.js';
import type { Budget } from './budget.js';
import { ValueReader } from './read-values.js';
import { expand } from './streams.js';
import { countOf, isDictionary, isList, type PdfDictionary, type PdfValue } from './values.js';

/** Where an object stands: in the file, or in a stream of objects; `free` for one that was deleted. */
export type ObjectPlace =
  | { readonly kind: 'free' }
  | { readonly kind: 'file'; readonly offset: number }
  | { readonly kind: 'stream'; readonly stream: number; readonly index: number };

/** What the tables of a file say. */
export interface ObjectPlaces {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** The catalogue of the document. */
  readonly root: PdfValue;
}

/** A file that is saved again and again grows a table each time. */
const MOST_TABLES = 2_000;
/** As far from the end as readers look for the last table. */
const TAIL_BYTES = 2_048;

interface Gathered {
  readonly places: Map<number, ObjectPlace>;
  readonly next: number[];
  root?: PdfValue | undefined;
}

/**
 * Reads the tables of a file from the newest to the oldest (ISO 32000-2, 7.5.4 and 7.5.8). A place in a newer one counts.
 *
 * @throws MicrocertError `ERR_CARRIER_BROKEN`; `ERR_CARRIER_ENCRYPTED`.
 */
export async function readPlaces(bytes: Uint8Array, budget: Budget): Promise<ObjectPlaces> {
  const gathered: Gathered = { places: new Map(), next: [lastTable(bytes, budget)] };
  const seen = new Set<number>();
  for (let at = gathered.next.shift(); at !== undefined; at = gathered.next.shift()) {
    // A loop: what it leads back to was read.
    if (seen.has(at)) throw broken(LOOP);
    seen.add(at);
    if (seen.size > MOST_TABLES || at >= bytes.length) throw broken(TABLE);
    await readTable(bytes, at, gathered, budget);
  }
  const { places, root } = gathered;
  if (root === undefined) throw broken(TABLE);
  return { places, root };
}

function lastTable(bytes: Uint8Array, budget: Budget): number {
  const start = Math.max(0, bytes.length - TAIL_BYTES);
  const tail = new TextDecoder('latin1').decode(bytes.subarray(start));
  const found = tail.lastIndexOf('startxref');
  if (found < 0) throw broken(CUT_OFF);
  return new ValueReader(bytes, start + found + 'startxref'.length, budget).count();
}

async function readTable(
  bytes: Uint8Array,
  at: number,
  gathered: Gathered,
  budget: Budget,
): Promise<void> {
  const reader = new ValueReader(bytes, at, budget);
  if (reader.takes('xref')) readPlainTable(reader, gathered);
  else await readTableStream(bytes, reader, gathered, budget);
}

function readPlainTable(reader: ValueReader, gathered: Gathered): void {
  while (!reader.takes('trailer')) {
    const first = reader.count();
    const count = reader.count();
    for (let index = 0; index < count; index += 1) {
      const offset = reader.count();
      reader.count();
      const isUsed = reader.takes('n');
      if (!isUsed && !reader.takes('f')) throw broken(TABLE);
      put(gathered, first + index, isUsed ? { kind: 'file', offset } : { kind: 'free' });
    }
  }
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw broken(TABLE);
  takeTrailer(trailer, gathered);
}

async function readTableStream(
  bytes: Uint8Array,
  reader: ValueReader,
  gathered: Gathered,
  budget: Budget,
): Promise<void> {
  const { entries, stream } = dictionaryAt(reader);
  const length = countOf(entries.get('Length'));
  if (stream === undefined || length === undefined) throw broken(TABLE);
  const filters = { filter: entries.get('Filter'), parameters: entries.get('DecodeParms') };
  const data = await expand(bytes.subarray(stream, stream + length), filters, budget);
  const widths = countsIn(entries.get('W'));
  const size = countOf(entries.get('Size')) ?? 0;
  const ranges = countsIn(entries.get('Index') ?? [0, size]);
  readRows(data, widths, ranges, gathered);
  takeTrailer({ entries }, gathered);
}

function dictionaryAt(reader: ValueReader): PdfDictionary {
  const value = objectAt(reader);
  if (!isDictionary(value)) throw broken(TABLE);
  return value;
}

/** The value of an object that begins here: `12 0 obj …`. */
export function objectAt(reader: ValueReader, expected?: number): PdfValue {
  const number = reader.count();
  reader.count();
  if (!reader.takes('obj') || (expected !== undefined && number !== expected)) throw broken(TABLE);
  const value = reader.value();
  return isDictionary(value) && reader.takes('stream')
    ? { entries: value.entries, stream: reader.behindLine() }
    : value;
}

function readRows(
  data: Uint8Array,
  [type = 0, second = 0, third = 0]: readonly number[],
  ranges: readonly number[],
  gathered: Gathered,
): void {
  const width = type + second + third;
  if (width === 0 || width > 24) throw broken(TABLE);
  let at = 0;
  const field = (length: number, unless: number) => {
    let value = length === 0 ? unless : 0;
    for (let index = 0; index < length; index += 1) value = value * 256 + (data[at + index] ?? 0);
    at += length;
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    for (let index = 0; index < count && at + width <= data.length; index += 1) {
      const [kind, one, two] = [field(type, 1), field(second, 0), field(third, 0)];
      put(gathered, first + index, placeOf(kind, one, two));
    }
  }
}

function placeOf(kind: number, one: number, two: number): ObjectPlace {
  if (kind === 1) return { kind: 'file', offset: one };
  return kind === 2 ? { kind: 'stream', stream: one, index: two } : { kind: 'free' };
}

function countsIn(value: PdfValue | undefined): readonly number[] {
  if (!isList(value)) throw broken(TABLE);
  return value.map((each) => {
    const count = countOf(each);
    if (count === undefined) throw broken(TABLE);
    return count;
  });
}

/** A document of a thousand pages has some ten thousand. */
const MOST_OBJECTS = 1_000_000;

function put({ places }: Gathered, object: number, place: ObjectPlace): void {
  if (places.size >= MOST_OBJECTS) throw broken(TABLE);
  if (!places.has(object)) places.set(object, place);
}

function takeTrailer({ entries }: PdfDictionary, gathered: Gathered): void {
  const encrypted = entries.get('Encrypt');
  if (encrypted !== undefined && encrypted !== null)
    throw new MicrocertError('ERR_CARRIER_ENCRYPTED', { hint: UNLOCK }, CARRIERS_TEXTS);
  gathered.root ??= entries.get('Root');
  // ISO 32000-2, 7.5.8.4: the stream of a file in both forms is looked up before older tables.
  for (const name of ['XRefStm', 'Prev']) {
    const offset = countOf(entries.get(name));
    if (offset !== undefined) gathered.next.push(offset);
  }
}

const UNLOCK = {
  en: 'save the PDF without protection, or ask for one without',
  fr: 'enregistrer le PDF sans protection, ou en demander un sans',
};
const CUT_OFF = {
  en: 'the PDF has no end: it is cut off',
  fr: 'le PDF n’a pas de fin : il est tronqué',
};
const TABLE = {
  en: 'the PDF does not say where its objects stand; open it in a PDF program and save it anew',
  fr: 'le PDF ne dit pas où sont ses objets ; l’ouvrir dans un logiciel PDF et le réenregistrer',
};
const LOOP = {
  en: 'tables of the PDF lead in a circle',
  fr: 'les tables du PDF tournent en rond',
};
