import { decodeBase64url } from '../../../foundation/encodings/base64url.js';
import { isMicrocertError, MicrocertError } from '../../../foundation/errors/index.js';
import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { parseJsonStrictly } from '../../../foundation/json/strict-parse.js';
import {
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import { snapshotDocument } from '../../../linked-data/snapshot-document.js';
import { ELM_CREDENTIAL_TYPE } from '../terms.js';
import { isOf, type Placed } from './reader.js';

/** A credential taken out of what it came in. */
export interface Unwrapped {
  /** The credential. */
  readonly credential: Placed;
  /** Whether it came with a seal. */
  readonly sealed: boolean;
}

/**
 * The credential in a document: alone, in the wrapper for upload, or as payload of a JWS in JSON form, as sealing leaves
 * it (RFC 7797, unencoded, or in base64url). Each is taken off once.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`.
 */
export function unwrap(document: unknown): Unwrapped {
  const outer: Placed = { node: legibly(() => snapshotDocument(document)), pointer: '' };
  const sealed = Object.hasOwn(outer.node, 'payload');
  const inner = sealed ? payloadOf(outer.node) : outer;
  const wrapped = memberOf(inner.node, 'credential');
  const credential = isJsonObject(wrapped)
    ? { node: wrapped, pointer: `${inner.pointer}/credential` }
    : inner;
  if (isOf(credential, ELM_CREDENTIAL_TYPE)) return { credential, sealed };
  throw unreadable(credential.pointer, NO_ELM);
}

/** True for a document that calls itself such a credential, alone or in the wrapper, or for a JWS, which may hold one. */
export function looksLikeElm(document: JsonObject): boolean {
  const wrapped = memberOf(document, 'credential');
  const node = isJsonObject(wrapped) ? wrapped : document;
  return Object.hasOwn(document, 'payload') || isOf({ node, pointer: '' }, ELM_CREDENTIAL_TYPE);
}

const PAYLOAD: JsonPointer = '/payload';

function payloadOf(jws: JsonObject): Placed {
  const payload = stringMember(jws, 'payload') ?? '';
  const text = payload.trimStart().startsWith('{')
    ? payload
    : legibly(() => decodeUtf8(decodeBase64url(payload)), PAYLOAD);
  const parsed = legibly(() => snapshotDocument(parseJsonStrictly(text)), PAYLOAD);
  return { node: parsed, pointer: PAYLOAD };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MicrocertError('ERR_INPUT_ENCODING');
  }
}

/** What cannot be read as a document says why, at the place where that was seen. */
function legibly<Value>(read: () => Value, base: JsonPointer = ''): Value {
  try {
    return read();
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, pointer = '', text, hint } = error;
    const place = `${base}${pointer}`;
    const finding: Finding = { code, severity: 'error', pointer: place, message: text };
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', {
      findings: [{ ...finding, ...(hint && { hint }) }],
    });
  }
}

/** Says that something needed for a reading is not there. */
export function unreadable(
  pointer: string,
  message: LocalText,
): MicrocertError<'ERR_CREDENTIAL_UNREADABLE'> {
  return new MicrocertError('ERR_CREDENTIAL_UNREADABLE', {
    findings: [{ code: 'elm.unreadable', severity: 'error', pointer, message }],
  });
}

const NO_ELM: LocalText = {
  en: `this is no credential of the European Learning Model: its type does not name ${ELM_CREDENTIAL_TYPE}`,
  fr: `ce n’est pas un justificatif du modèle européen d’apprentissage : son type ne nomme pas ${ELM_CREDENTIAL_TYPE}`,
};
