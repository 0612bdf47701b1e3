import { readChunks } from '../../../carriers/png/chunks.js';
import { inflateRaw } from '../../../foundation/deflate.js';
import { joinBytes } from '../../../foundation/encodings/bytes.js';
import type { ImageSamples } from './logo-image.js';

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
  for (let start = 0; start < block.length; start += row) {
    const filter = block[start] ?? 0;
    if (filter > 4) throw new RangeError('no such filter');
    for (let at = start + 1; at < start + row; at += 1) {
      const isFirst = at - step <= start;
      const left = isFirst ? 0 : (block[at - step] ?? 0);
      const above = start === 0 ? 0 : (block[at - row] ?? 0);
      const corner = isFirst || start === 0 ? 0 : (block[at - row - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      block[at] = (block[at] ?? 0) + guess;
    }
  }
}

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
  { width, height, depth, type, parts }: Header,
  values: Uint16Array,
  palette: Uint8Array = new Uint8Array(0),
  clear: Uint8Array = new Uint8Array(0),
): ImageSamples {
  const pixels = width * height;
  const colours = type === 3 ? 3 : parts - (type >= 4 ? 1 : 0);
  const shown = new Uint8Array(pixels * colours);
  const cover = new Uint8Array(pixels).fill(255);
  const most = 2 ** depth - 1;
  const eight = (value: number) => Math.round((value * 255) / most);
  // The one colour that is clear (11.3.1.1), part by part.
  const key = Array.from(
    { length: type === 3 || clear.length < 2 * colours ? 0 : colours },
    (_, part) => ((clear[2 * part] ?? 0) << 8) | (clear[2 * part + 1] ?? 0),
  );
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const at = pixel * parts;
    if (type === 3) {
      const entry = values[at] ?? 0;
      if (3 * entry + 2 >= palette.length) throw new RangeError('a colour that is not there');
      shown.set(palette.subarray(3 * entry, 3 * entry + 3), 3 * pixel);
      cover[pixel] = clear[entry] ?? 255;
      continue;
    }
    for (let part = 0; part < colours; part += 1)
      shown[pixel * colours + part] = eight(values[at + part] ?? 0);
    if (type >= 4) cover[pixel] = eight(values[at + colours] ?? 0);
    else if (key.length > 0 && key.every((value, part) => values[at + part] === value))
      cover[pixel] = 0;
  }
  const isClear = cover.some((value) => value < 255);
  const space = colours === 1 ? 'DeviceGray' : 'DeviceRGB';
  return { width, height, space, pixels: shown, ...(isClear && { cover }) };
}
