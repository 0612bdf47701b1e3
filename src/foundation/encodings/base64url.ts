import { MicrocertError } from '../errors/index.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// By code unit; a table of numbers, since lists of statuses are millions of signs.
const NO_SIGN = 255;
const VALUES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code));
  return value < 0 ? NO_SIGN : value;
});

const CODES = /* @__PURE__ */ new TextEncoder().encode(ALPHABET);
const ascii = /* @__PURE__ */ new TextDecoder();

/**
 * Bytes as base64 for URLs, without padding. The signs are put into one run of bytes: a text that is put together sign by
 * sign is a tree of them, which whoever reads it pays for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function encodeBase64url(bytes: Uint8Array): string {
  const signs = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  const put = (to: number, value: number): void => {
    signs[to] = CODES[value & 63] ?? 0; // beyond the end nothing is written
  };
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    put(to, three >> 18);
    put(to + 1, three >> 12);
    put(to + 2, three >> 6);
    put(to + 3, three);
  }
  return ascii.decode(signs);
}

/**
 * The bytes of a base64 text for URLs.
 *
 * @throws MicrocertError `ERR_ENCODING` for padding, other signs, an impossible length, or bits left over at the end:
 * one value has one text.
 */
export function decodeBase64url(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new MicrocertError('ERR_ENCODING');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, length] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? NO_SIGN;
    if (value === NO_SIGN) throw new MicrocertError('ERR_ENCODING');
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  if (held !== 0) throw new MicrocertError('ERR_ENCODING');
  return bytes;
}
