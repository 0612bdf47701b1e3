import { readChunks } from '../../../carriers/png/chunks.js';
import { inflateRaw } from '../../../foundation/deflate.js';
import { joinBytes } from '../../../foundation/encodings/bytes.js';
import type { ImageSamples } from './image-samples.js';

/** Parts of a pixel by colour type (PNG third edition, 11.2.1). */
const PARTS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** A logo is shown a few centimetres wide. */
const MOST_PIXELS = 16_777_216;
/** Where each pass begins and how far its pixels are apart (8.1): one pass, or the seven of Adam7. */
const WHOLE: readonly Pass[] = [[0, 0, 1, 1]];
const ADAM7: readonly Pass[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

type Pass = readonly [left: number, top: number, across: number, down: number];

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly parts: number;
  readonly passes: readonly Pass[];
}

/** A PNG as pixels of eight bits a part. @throws an error where it is damaged. */
export async function readPng(bytes: Uint8Array): Promise<ImageSamples> {
  const chunks = readChunks(bytes);
  const dataOf = (type: string) =>
    chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const header = headerOf(dataOf('IHDR')[0]);
  const rows = await rowsOf(joinBytes(dataOf('IDAT')), header);
  return samplesOf(header, rows, dataOf('PLTE')[0], dataOf('tRNS')[0]);
}

function headerOf(data: Uint8Array = new Uint8Array(13)): Header {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, type = 0, , , interlace = 0] = data.subarray(8);
  const parts = PARTS[type];
  const isMeasured = width > 0 && height > 0 && width * height <= MOST_PIXELS;
  if (!isMeasured || parts === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlace > 1)
    throw new RangeError('no picture that can be read');
  return { width, height, depth, type, parts, passes: interlace === 0 ? WHOLE : ADAM7 };
}

/** Values of all parts of all pixels, as they are written. */
async function rowsOf(data: Uint8Array, header: Header): Promise<Uint16Array> {
  const { width, height, depth, parts, passes } = header;
  const sizes = passes.map(([left, top, across, down]) => ({
    columns: Math.max(0, Math.ceil((width - left) / across)),
    lines: Math.max(0, Math.ceil((height - top) / down)),
  }));
  const bytesIn = (columns: number) => Math.ceil((columns * parts * depth) / 8);
  const length = sizes.reduce(
    (sum, { columns, lines }) => sum + (columns === 0 ? 0 : lines * (1 + bytesIn(columns))),
    0,
  );
  // Two bytes of zlib in front, four of its checksum behind.
  const inflated = await inflateRaw(data.subarray(2, -4), length);
  if (inflated.outcome !== 'expanded' || inflated.bytes.length !== length)
    throw new RangeError('its pixels are damaged');
  const values = new Uint16Array(width * height * parts);
  let at = 0;
  for (const [index, pass] of passes.entries()) {
    const { columns = 0, lines = 0 } = sizes[index] ?? {};
    if (columns === 0) continue;
    const wide = bytesIn(columns);
    const block = inflated.bytes.subarray(at, at + lines * (1 + wide));
    unfilter(block, wide, Math.max(1, (parts * depth) / 8));
    spread(block, wide, columns, pass, header, values);
    at += block.length;
  }
  return values;
}

/** Undoes the filter of each line, in place (9.2). */
function unfilter(block: Uint8Array, wide: number, step: number): void {
  const row = wide + 1;
  let above: Uint8Array = new Uint8Array(wide);
  for (let start = 0; start < block.length; start += row) {
    const guess = GUESSES[block[start] ?? 0];
    if (guess === undefined) throw new RangeError('no such filter');
    const line = block.subarray(start + 1, start + row);
    addGuesses(line, above, step, guess);
    above = line;
  }
}

function addGuesses(line: Uint8Array, above: Uint8Array, step: number, guess: Guess): void {
  for (let at = 0; at < line.length; at += 1) {
    const [left, corner] = at < step ? [0, 0] : [line[at - step] ?? 0, above[at - step] ?? 0];
    line[at] = (line[at] ?? 0) + guess(left, above[at] ?? 0, corner);
  }
}

type Guess = (left: number, above: number, corner: number) => number;

/** What a byte is written as the difference from, by the kind of the filter. */
const GUESSES: readonly Guess[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Takes values out of their bits and puts them where their pixel is. */
function spread(
  block: Uint8Array,
  wide: number,
  columns: number,
  [left, top, across, down]: Pass,
  { width, depth, parts }: Header,
  values: Uint16Array,
): void {
  for (let line = 0; line * (wide + 1) < block.length; line += 1) {
    const start = line * (wide + 1) + 1;
    for (let index = 0; index < columns * parts; index += 1) {
      const bit = index * depth;
      const byte = block[start + (bit >> 3)] ?? 0;
      const value =
        depth === 16
          ? (byte << 8) | (block[start + (bit >> 3) + 1] ?? 0)
          : (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
      const [column, part] = [Math.floor(index / parts), index % parts];
      const pixel = (top + line * down) * width + left + column * across;
      values[pixel * parts + part] = value;
    }
  }
}

function samplesOf(
  header: Header,
  values: Uint16Array,
  palette: Uint8Array = new Uint8Array(0),
  clear: Uint8Array = new Uint8Array(0),
): ImageSamples {
  const { width, height, type, parts } = header;
  const colours = type === 3 ? 3 : parts - (type >= 4 ? 1 : 0);
  const pixels = new Uint8Array(width * height * colours);
  const cover = new Uint8Array(width * height);
  const write =
    type === 3 ? byPalette(palette, clear) : byValue(header.depth, colours, type >= 4, clear);
  for (let pixel = 0; pixel < cover.length; pixel += 1) {
    const own = values.subarray(pixel * parts, (pixel + 1) * parts);
    cover[pixel] = write(own, pixels, pixel * colours);
  }
  const isClear = cover.some((value) => value < 255);
  const space = colours === 1 ? 'DeviceGray' : 'DeviceRGB';
  return { width, height, space, pixels, ...(isClear && { cover }) };
}

/** Writes the colours of a pixel, and says how much it covers. */
type Writing = (own: Uint16Array, pixels: Uint8Array, at: number) => number;

function byPalette(palette: Uint8Array, clear: Uint8Array): Writing {
  return ([entry = 0], pixels, at) => {
    if (3 * entry + 2 >= palette.length) throw new RangeError('a colour that is not there');
    pixels.set(palette.subarray(3 * entry, 3 * entry + 3), at);
    return clear[entry] ?? 255;
  };
}

function byValue(depth: number, colours: number, hasCover: boolean, clear: Uint8Array): Writing {
  const eight = (value: number) => Math.round((value * 255) / (2 ** depth - 1));
  // The one colour that is clear (11.3.1.1), two bytes a part.
  const key =
    clear.length < 2 * colours
      ? undefined
      : Array.from(
          { length: colours },
          (_, part) => ((clear[2 * part] ?? 0) << 8) | (clear[2 * part + 1] ?? 0),
        );
  return (own, pixels, at) => {
    for (let part = 0; part < colours; part += 1) pixels[at + part] = eight(own[part] ?? 0);
    if (hasCover) return eight(own[colours] ?? 0);
    return key?.every((value, part) => own[part] === value) ? 0 : 255;
  };
}
