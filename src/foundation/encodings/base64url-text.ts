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
  const ofText = (text: string) => Bytes.from(text, 'utf8').toString('base64url');
  return {
    ofText,
    ofBytes: ({ buffer, byteOffset, length }) =>
      Bytes.from(buffer, byteOffset, length).toString('base64url'),
    toText: (encoded) => {
      const text = Bytes.from(encoded, 'base64url').toString('utf8');
      // The host reads on over what is wrong. What it would write for what it read differs then.
      return ofText(text) === encoded ? text : PLAIN.toText(encoded);
    },
  };
}

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
