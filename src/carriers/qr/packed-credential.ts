import { decodeBase64url, encodeBase64url } from '../../foundation/encodings/base64url.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';

/**
 * A JWS is base64, which nothing can compress: it is packed as the JSON inside, its parts told apart by a sign that neither
 * JSON nor base64url can hold.
 */
const SEAM = '\0';

/** Header, payload and signature of a compact JWS (RFC 7515, section 7.1). */
const compactJws = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

const utf8 = new TextEncoder();
const strict: () => TextDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A credential as text that compresses well: JSON without the spaces between its values, or the parts of a JWS.
 *
 * @throws MicrocertError `ERR_JSON_…` for JSON that is not well-formed; TypeError for what is neither JSON nor a JWS.
 */
export function packCredential(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return JSON.stringify(parseJsonStrictly(trimmed));
  if (!/^[\w.~-]+$/.test(trimmed)) throw new TypeError('credential: must be JSON or a compact JWS');
  const parts = compactJws.exec(trimmed);
  if (parts === null) return trimmed;
  const [, header = '', payload = '', signature = ''] = parts;
  const packed = [textIn(header), textIn(payload), signature].join(SEAM);
  // What does not come back letter for letter stays as it is: the signature is over these letters.
  return unpackCredential(packed) === trimmed ? packed : trimmed;
}

/** The credential in what {@link packCredential} made. */
export function unpackCredential(packed: string): string {
  const parts = packed.split(SEAM);
  if (parts.length !== 3) return packed;
  const [header = '', payload = '', signature = ''] = parts;
  return [asBase64url(header), asBase64url(payload), signature].join('.');
}

const asBase64url = (text: string): string => encodeBase64url(utf8.encode(text));

/** The text in a part of a JWS; a seam in it, or no text at all, and the whole is not packed. */
function textIn(part: string): string {
  try {
    return strict().decode(decodeBase64url(part));
  } catch {
    return '';
  }
}
