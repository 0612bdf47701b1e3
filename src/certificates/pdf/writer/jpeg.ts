import type { ImageSamples } from './image-samples.js';

/** Marks that begin a frame whose coding readers of PDF know: baseline, extended and progressive. */
const FRAMES: ReadonlySet<number> = /* @__PURE__ */ new Set([0xc0, 0xc1, 0xc2]);
const SPACES: Readonly<Record<number, string>> = {
  1: 'DeviceGray',
  3: 'DeviceRGB',
  4: 'DeviceCMYK',
};

/**
 * A JPEG, which a PDF holds as it is: its measures are all that is read.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.1.1)
 * @throws RangeError where it is damaged.
 */
export function readJpeg(bytes: Uint8Array): ImageSamples {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [at, isAdobe] = [2, false];
  while (view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1);
    // Filling before a mark.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (FRAMES.has(mark)) return samplesOf(bytes, view, at + 4, isAdobe);
    if (mark === 0xee) isAdobe = view.getUint32(at + 4) === ADOBE;
    at += 2 + view.getUint16(at + 2);
  }
  throw new RangeError('no frame');
}

/** `Adobe`, at the start of the segment by which its programs say that CMYK is turned round. */
const ADOBE = 0x41646f62;

function samplesOf(bytes: Uint8Array, view: DataView, at: number, isAdobe: boolean): ImageSamples {
  const [depth, height, width] = [
    view.getUint8(at),
    view.getUint16(at + 1),
    view.getUint16(at + 3),
  ];
  const space = SPACES[view.getUint8(at + 5)];
  const isOver = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  if (depth !== 8 || width === 0 || height === 0 || space === undefined || !isOver)
    throw new RangeError('not a picture of eight bits');
  const turned = space === 'DeviceCMYK' && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return { width, height, space, pixels: bytes, entries: `/Filter/DCTDecode${turned}` };
}
