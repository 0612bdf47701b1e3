import { MicrocertError } from '../errors/index.js';

/** Bytes as hexadecimal text in lower case. */
export function encodeHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
}

/**
 * The bytes of a hexadecimal text, in lower or upper case.
 *
 * @throws MicrocertError `ERR_ENCODING` for other signs, or half a byte.
 */
export function decodeHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[\da-f]*$/i.test(text)) throw new MicrocertError('ERR_ENCODING');
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Number.parseInt(text.slice(2 * index, 2 * index + 2), 16);
  }
  return bytes;
}
