import { createHash } from 'node:crypto';
import { decodeBase64url, encodeBase64url } from '../../foundation/encodings/base64url.js';
import { canonicalJson } from '../../foundation/encodings/jcs.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../../foundation/errors/save-as-utf8.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { type Content, BUNDLE_TYPE as TYPE } from './content.js';
import { MOST_HELD } from './held.js';
import { walletError } from './wallet-error.js';

/** Longest export that is written or read. */
export const MOST_BUNDLE_BYTES: number = 64 * 1_048_576;

/** What an export holds. */
export interface Bundle {
  readonly did: string;
  /** The files, in the order of their numbers. No names: nothing in an export says where something goes. */
  readonly files: readonly Uint8Array[];
  /** The private key, where it was asked for. */
  readonly holderKey?: JsonValue;
}

/**
 * Writes an export: text as text, pictures and documents as base64url, and a SHA-256 over the canonical JSON (RFC 8785) of
 * all the rest, so that a copy that was cut is noticed. The digest protects from accidents; credentials are signed.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_LARGE`.
 */
export function bundleText(
  did: string,
  contents: readonly Content[],
  more: { readonly exportedAt: string; readonly holderKey?: JsonValue },
): string {
  const credentials = contents.map(({ bytes }): JsonObject => {
    const text = textOf(bytes);
    return text === undefined ? { base64url: encodeBase64url(bytes) } : { text };
  });
  const body: JsonObject = { type: TYPE, version: 1, did, ...more, credentials };
  const text = `${JSON.stringify({ ...body, digest: digestOf(body) }, null, 2)}\n`;
  if (new TextEncoder().encode(text).length <= MOST_BUNDLE_BYTES) return text;
  throw new MicrocertError('ERR_INPUT_TOO_LARGE', { hint: TOO_MUCH });
}

/**
 * Reads an export.
 *
 * @throws MicrocertError `ERR_WALLET_BUNDLE`, `ERR_JSON_…`, `ERR_INPUT_…`.
 */
export function parseBundle(bytes: Uint8Array, source: string): Bundle {
  const text = textOf(bytes);
  if (text === undefined)
    throw new MicrocertError('ERR_INPUT_ENCODING', { source, hint: SAVE_AS_UTF8 });
  const value = parseJsonStrictly(text, { maxBytes: MOST_BUNDLE_BYTES, maxDepth: 16 });
  const refuse = (hint: LocalText) => walletError('ERR_WALLET_BUNDLE', { source, hint });
  if (!isJsonObject(value) || value['type'] !== TYPE) throw refuse(NO_BUNDLE);
  if (value['version'] !== 1) throw refuse(NEWER);
  const { digest, ...body } = value;
  if (digest !== digestOf(body)) throw refuse(CHANGED);
  const did = stringMember(value, 'did');
  const credentials = value['credentials'];
  if (!did?.startsWith('did:') || !Array.isArray(credentials)) throw refuse(NO_BUNDLE);
  if (credentials.length > MOST_HELD)
    throw new MicrocertError('ERR_INPUT_TOO_MANY', { source, pointer: '/credentials' });
  const holderKey = memberOf(value, 'holderKey');
  const files = credentials.map((each: JsonValue, index) => {
    const file = fileIn(each);
    if (file !== undefined) return file;
    const pointer = `/credentials/${index}`;
    throw walletError('ERR_WALLET_BUNDLE', { source, pointer, hint: NO_FILE });
  });
  return { did, files, ...(holderKey !== undefined && { holderKey }) };
}

function digestOf(body: JsonObject): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

function fileIn(value: JsonValue): Uint8Array | undefined {
  const [text, base64url] = [stringMember(value, 'text'), stringMember(value, 'base64url')];
  if ((text === undefined) === (base64url === undefined)) return undefined;
  if (text !== undefined) return new TextEncoder().encode(text);
  try {
    return decodeBase64url(base64url ?? '');
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

/** Byte for byte the same when it is written back; nothing where it is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const NO_BUNDLE = {
  en: 'microcert wallet export writes one; a badge by itself is taken in with microcert wallet add',
  fr: 'microcert wallet export en écrit un ; un badge seul se reprend avec microcert wallet add',
};
const NEWER = {
  en: 'it was written in another version of this form: use the microcert that wrote it, or a newer one',
  fr: 'il est écrit dans une autre version de cette forme : utiliser le microcert qui l’a écrit, ou un plus récent',
};
const CHANGED = {
  en: 'its digest does not fit what is in it: take another copy',
  fr: 'son empreinte ne correspond pas à son contenu : prendre une autre copie',
};
const NO_FILE = {
  en: 'each has a member text or base64url',
  fr: 'chacun a un membre text ou base64url',
};
const TOO_MUCH = {
  en: `an export has at most ${MOST_BUNDLE_BYTES} bytes: copy the folder of the wallet instead`,
  fr: `un export a au plus ${MOST_BUNDLE_BYTES} octets : copier plutôt le dossier du portefeuille`,
};
