import { MicrocertError } from '../errors/index.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// By code unit; a table of numbers, since lists of statuses are millions of signs.
const NO_SIGN = 255;
const VALUES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code));
  return value < 0 ? NO_SIGN : value;
});

/**
 * Bytes as base64 for URLs, without padding.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt((held >> bits) & 63);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (6 - bits)) & 63);
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
