import { isMicrocertError } from '../../../foundation/errors/index.js';
import { lazily } from '../../../foundation/lazily.js';
import type { KnownPassages } from '../passage.js';
import { type KnownStreams, noKnownStreams } from '../writer/objects.js';
import { type CertificateFont, type Faces, readFaces } from './fonts.js';
import { type KnownLines, noKnownLines } from './lay-out.js';
import { loadNotoSans } from './noto-sans-node.js';

/** Fonts to write with, and what was laid out and written with them before. */
export interface FontStore {
  readonly faces: Faces;
  readonly knownLines: KnownLines;
  readonly knownPassages: KnownPassages;
  readonly knownStreams: KnownStreams;
}

/**
 * Noto Sans, then the caller's; the caller's alone where Noto Sans is not installed.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where there is neither, or nothing that reads fonts; `ERR_CERTIFICATE_FONT`.
 */
export async function fontsFor(own: readonly CertificateFont[]): Promise<FontStore> {
  for (const { regular, bold = regular } of own) {
    if (!(regular instanceof Uint8Array && bold instanceof Uint8Array))
      throw new TypeError('option "fonts" must be a list of fonts, each with its bytes');
  }
  const all = await withNotoSans(own);
  const faces = await readFaces(all);
  const [last] = faces.regular.slice(-1);
  const known = last && STORES.get(last);
  if (known !== undefined && isSame(known.faces, faces)) return known;
  const store = {
    faces,
    knownLines: noKnownLines(),
    knownPassages: new WeakMap(),
    knownStreams: noKnownStreams(),
  };
  if (last !== undefined) STORES.set(last, store);
  return store;
}

/** By the last font: it is the caller's own, unless there is only one. */
const STORES = /* @__PURE__ */ new WeakMap<Faces['regular'][number], FontStore>();

function isSame(one: Faces, other: Faces): boolean {
  return (['regular', 'bold'] as const).every(
    (weight) =>
      one[weight].length === other[weight].length &&
      one[weight].every((face, index) => face === other[weight][index]),
  );
}

async function withNotoSans(own: readonly CertificateFont[]): Promise<readonly CertificateFont[]> {
  try {
    return [await notoSans(), ...own];
  } catch (error) {
    if (own.length === 0 || !isMicrocertError(error)) throw error;
    return own;
  }
}

/** Read once: what is made of the bytes is kept with them. */
const notoSans = /* @__PURE__ */ lazily(loadNotoSans);
