import { beginsAsSdJwt } from '../foundation/begins-as-sd-jwt.js';
import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
  withSource,
} from '../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../foundation/errors/save-as-utf8.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { parseSdJwt } from '../proofs/sd-jwt/index.js';
import { isCompactJws, parseVcJwt } from '../proofs/vc-jwt/index.js';
import { MOST_RECORD_BYTES } from './record-size.js';

/** Why a file cannot be read as a credential, JSON or a JWT: where, and what it looks like instead; nothing when it can. */
export function reasonUnreadable(bytes: Uint8Array, file: string): MicrocertError | undefined {
  if (isBlank(bytes)) return new MicrocertError('ERR_INPUT_EMPTY', { source: file });
  try {
    const text = decode(bytes).trim();
    if (beginsAsSdJwt(text)) parseSdJwt(text);
    else if (isCompactJws(text)) parseVcJwt(text);
    else parseJsonStrictly(text, { maxBytes: MOST_RECORD_BYTES });
    return undefined;
  } catch (error) {
    if (isMicrocertError(error)) return withSource(withHint(error, bytes), file);
    throw error;
  }
}

/** Files are cut and changed on their way by mail and by copying; where nothing better is known, that is what to look for. */
function withHint(error: AnyMicrocertError, bytes: Uint8Array): AnyMicrocertError {
  const { code, pointer, position, hint } = error;
  if (code !== 'ERR_JSON_SYNTAX' || hint !== undefined) return error;
  return new MicrocertError(code, {
    hint: isOneALine(bytes) ? ONE_A_LINE : CUT,
    cause: error,
    ...(pointer !== undefined && { pointer }),
    ...(position && { position }),
  });
}

/** JSON Lines, as a cohort is written: its first two lines are each a document. */
export function isOneALine(bytes: Uint8Array): boolean {
  // Where bytes were cut off, the last sign may be half there; what is no UTF-8 is said of the line it is on.
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n', MOST_LINES)
    .filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every(isDocument);
}

/** Of a long file no more is looked at. */
const MOST_LINES = 100;

function isDocument(line: string): boolean {
  const text = line.trim();
  if (isCompactJws(text)) return true;
  if (!text.startsWith('{')) return false;
  try {
    parseJsonStrictly(text);
    return true;
  } catch (error) {
    if (isMicrocertError(error)) return false;
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause, hint: SAVE_AS_UTF8 });
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

const ONE_A_LINE = {
  en: 'the file holds several documents, one a line: give each in a file of its own, as `split -l 1 -a 5 cohort.jsonl badge-` makes them',
  fr: 'le fichier contient plusieurs documents, un par ligne : donner chacun dans son propre fichier, comme `split -l 1 -a 5 cohorte.jsonl badge-` les fait',
};
const CUT = {
  en: 'the file may have been cut or changed on its way: ask for the original file, as an attachment',
  fr: 'le fichier a pu être coupé ou modifié en chemin : demander le fichier d’origine, en pièce jointe',
};
