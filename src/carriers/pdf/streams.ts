import { inflateRaw } from '../../foundation/deflate.js';
import { assertWithin, broken, wrongForm } from '../shared/errors.js';
import type { Budget } from './budget.js';
import { countOf, isDictionary, isList, nameOf, type PdfValue } from './values.js';

/** Filters of a stream, with the parameters of each, both already looked up. */
export interface Filters {
  readonly filter: PdfValue | undefined;
  readonly parameters: PdfValue | undefined;
}

/** More than one is rare, and none makes sense so often. */
const MOST_FILTERS = 4;

/**
 * The data of a stream behind its filters: FLATE, which is what programs use for files.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_LARGE` for more than the budget, `ERR_CARRIER_FORM` for another filter.
 */
export async function expand(
  data: Uint8Array,
  { filter, parameters }: Filters,
  budget: Budget,
): Promise<Uint8Array> {
  const filters = listed(filter);
  if (filters.length > MOST_FILTERS) throw wrongForm(FILTER);
  const all = listed(parameters);
  let expanded = data;
  for (const [index, one] of filters.entries()) {
    const name = nameOf(one);
    if (name !== 'FlateDecode' && name !== 'Fl') throw wrongForm(FILTER);
    expanded = unpredicted(await inflated(expanded, budget), all[index]);
  }
  return expanded;
}

function listed(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** RFC 1950: two bytes in front, a checksum of four behind. What counts is signed, so that is not looked at. */
async function inflated(data: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const [first = 0, second = 0] = data;
  if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0 || (second & 0x20) !== 0)
    throw broken(COMPRESSION);
  // Some count the end of line behind the data with it.
  for (const spare of [0, 1, 2]) {
    const result = await inflateRaw(data.subarray(2, data.length - 4 - spare), budget.left);
    if (result.outcome === 'too-large') assertWithin(Number.POSITIVE_INFINITY, budget.left);
    if (result.outcome !== 'expanded') continue;
    budget.left -= result.bytes.length;
    return result.bytes;
  }
  throw broken(COMPRESSION);
}

/** Undoes the prediction of PNG (ISO 32000-2, 7.4.4.4), which tables of objects are written with. */
function unpredicted(data: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  if (!isDictionary(parameters)) return data;
  const entry = (name: string, unless: number) => countOf(parameters.entries.get(name)) ?? unless;
  const predictor = entry('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10 || entry('BitsPerComponent', 8) !== 8) throw wrongForm(FILTER);
  const beside = entry('Colors', 1);
  return unfiltered(data, beside * entry('Columns', 1), beside);
}

function unfiltered(data: Uint8Array, width: number, beside: number): Uint8Array {
  if (width < 1 || beside < 1 || beside > width || width > data.length) throw broken(COMPRESSION);
  const rows = Math.floor(data.length / (width + 1));
  // Before the first column and above the first row there are zeros.
  const stride = beside + width;
  const padded = new Uint8Array((rows + 1) * stride);
  const result = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const to = (row + 1) * stride + beside;
    const type = data[from] ?? 0;
    if (type > 4) throw broken(COMPRESSION);
    for (let at = to; at < to + width; at += 1) {
      const [left, above] = [at - beside, at - stride];
      const byte = data[from + 1 + at - to] ?? 0;
      padded[at] = byte + predicted(type, padded, { left, above, corner: above - beside });
    }
    result.set(padded.subarray(to, to + width), row * width);
  }
  return result;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

/** PNG third edition, 9.2. */
function predicted(type: number, bytes: Uint8Array, at: Neighbours): number {
  const [left, above, corner] = [bytes[at.left] ?? 0, bytes[at.above] ?? 0, bytes[at.corner] ?? 0];
  if (type === 0) return 0;
  if (type === 1) return left;
  if (type === 2) return above;
  if (type === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

const COMPRESSION = {
  en: 'compressed data in the PDF is damaged',
  fr: 'des données compressées du PDF sont abîmées',
};
const FILTER = {
  en: 'the file inside the PDF is compressed in a way that is not read; save the PDF anew with another program',
  fr: 'le fichier dans le PDF est compressé d’une façon qui n’est pas lue ; réenregistrer le PDF avec un autre programme',
};
