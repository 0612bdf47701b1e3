import { MicrocertError } from '../errors/index.js';
import { nativeBuffers } from '../native.js';
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
}

/** The quickest way that the host has; it is asked once. */
export function base64urlTexts(): Base64urlTexts {
  const Bytes = nativeBuffers()?.Buffer;
  if (Bytes === undefined) return PLAIN;
  // One run of bytes serves for one short text after the other: to ask for one each costs more than what is done with it.
  const run = Bytes.allocUnsafe(ENOUGH);
  return {
    ofText: (text) =>
      text.length * MOST_BYTES_OF_A_SIGN > ENOUGH
        ? Bytes.from(text, 'utf8').toString('base64url')
        : run.toString('base64url', 0, run.write(text, 0, 'utf8')),
    ofBytes: ({ buffer, byteOffset, length }) =>
      Bytes.from(buffer, byteOffset, length).toString('base64url'),
    toText: (encoded) => {
      const bytes = encoded.length > ENOUGH ? Bytes.allocUnsafe(encoded.length) : run;
      const length = bytes.write(encoded, 0, 'base64url');
      const text = bytes.toString('utf8', 0, length);
      // The host reads on over what is wrong: what it would write for these bytes differs then, or it puts this sign.
      const isSame = bytes.toString('base64url', 0, length) === encoded;
      return isSame && !text.includes(REPLACEMENT) ? text : PLAIN.toText(encoded);
    },
  };
}

const ENOUGH = 1024;
const MOST_BYTES_OF_A_SIGN = 3;
const REPLACEMENT = '\uFFFD';

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
};
