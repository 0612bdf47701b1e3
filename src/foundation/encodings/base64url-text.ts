import { MicrocertError } from '../errors/index.js';
import { type NativeBuffers, nativeBuffers } from '../native.js';
import { decodeBase64url, encodeBase64url } from './base64url.js';

/** Writes and reads base64url, for whoever does so with many short texts. */
export interface Base64urlTexts {
  /** Bytes as base64url. */
  readonly ofBytes: (bytes: Uint8Array) => string;
  /** The UTF-8 bytes of a text as base64url. */
  readonly ofText: (text: string) => string;
  /**
   * The text whose UTF-8 bytes a base64url text stands for.
   *
   * @throws MicrocertError `ERR_ENCODING` as `decodeBase64url` does, `ERR_INPUT_ENCODING` where the bytes are no UTF-8.
   */
  readonly toText: (encoded: string) => string;
  /**
   * The texts of several at once, in which no sign is another than those of base64url: that is for the caller to know.
   * Nothing where there are many of them, or one is not right, of which `toText` says what it is.
   */
  readonly toTexts: (encoded: readonly string[]) => readonly string[] | undefined;
  /** The bytes of a text that is base64url itself, or such texts with dots between them: a sign is a byte. */
  readonly asciiBytes: (text: string) => Uint8Array;
}

/** The quickest way that the host has. */
export function base64urlTexts(): Base64urlTexts {
  const Bytes = nativeBuffers()?.Buffer;
  if (Bytes === undefined) return PLAIN;
  if (native?.Bytes !== Bytes) native = { Bytes, texts: nativeTexts(Bytes) };
  return native.texts;
}

type Bytes = NativeBuffers['Buffer'];

// Made once for the host there is.
let native: { readonly Bytes: Bytes; readonly texts: Base64urlTexts } | undefined;

function nativeTexts(Bytes: Bytes): Base64urlTexts {
  // One run of bytes serves for one short text after the other: to ask for one each costs more than what is done with it.
  const run = Bytes.allocUnsafe(ENOUGH);
  return {
    ofText: (text) =>
      text.length * MOST_BYTES_OF_A_SIGN > ENOUGH
        ? Bytes.from(text, 'utf8').toString('base64url')
        : run.toString('base64url', 0, run.write(text, 0, 'utf8')),
    ofBytes: (bytes) => {
      const { buffer, byteOffset, length } = bytes;
      if (length > ENOUGH) return Bytes.from(buffer, byteOffset, length).toString('base64url');
      run.set(bytes);
      return run.toString('base64url', 0, length);
    },
    toText: (encoded) => {
      const bytes = encoded.length > ENOUGH ? Bytes.allocUnsafe(encoded.length) : run;
      const length = bytes.write(encoded, 0, 'base64url');
      const text = bytes.toString('utf8', 0, length);
      // The host reads on over what is wrong: what it would write for these bytes differs then, or it puts this sign.
      const isSame = bytes.toString('base64url', 0, length) === encoded;
      return isSame && !text.includes(REPLACEMENT) ? text : PLAIN.toText(encoded);
    },
    asciiBytes: (text) => Bytes.from(text, 'latin1'),
    toTexts: (encoded) => {
      let at = 0;
      for (const each of encoded) {
        if (at + each.length >= ENOUGH || !endsWhole(each)) return undefined;
        const end = at + run.write(each, at, 'base64url');
        run[end] = LINE_END;
        at = end + 1;
      }
      const all = run.toString('utf8', 0, at - 1);
      if (all.includes(REPLACEMENT)) return undefined;
      const texts = all.split('\n');
      // A text may have lines of its own.
      return texts.length === encoded.length ? texts : undefined;
    },
  };
}

/** Whether nothing is left over of the last sign: one value has one text. */
function endsWhole(encoded: string): boolean {
  const beyond = encoded.length % 4;
  return beyond === 0 || (LAST[beyond] ?? '').includes(encoded.charAt(encoded.length - 1));
}

/** Signs that can be the last by how many there are beyond fours: those whose last four bits, or two, are none. */
const LAST = ['', '', 'AQgw', 'AEIMQUYcgkosw048'] as const;

const ENOUGH = 8192;
const MOST_BYTES_OF_A_SIGN = 3;
const REPLACEMENT = '\uFFFD';
const LINE_END = 0x0a;

const PLAIN: Base64urlTexts = {
  ofBytes: encodeBase64url,
  ofText: (text) => encodeBase64url(new TextEncoder().encode(text)),
  toText: (encoded) => {
    const bytes = decodeBase64url(encoded);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
    }
  },
  toTexts: () => undefined,
  asciiBytes: (text) => new TextEncoder().encode(text),
};
