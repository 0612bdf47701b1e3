import { MicrocertError } from '../errors/index.js';

/**
 * Bytes as base64 for URLs, without padding.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function encodeBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of a base64 text for URLs.
 *
 * @throws MicrocertError `ERR_ENCODING` for padding, other signs, an impossible length, or bits left over at the end:
 * one value has one text.
 */
export function decodeBase64url(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) throw new MicrocertError('ERR_ENCODING');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  if (encodeBase64url(bytes) !== text) throw new MicrocertError('ERR_ENCODING');
  return bytes;
}
