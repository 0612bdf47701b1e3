import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, stringMember } from '../../foundation/json/values.js';
import { parseDateTime } from '../../foundation/time.js';
import { isCompactJws, parseVcJwt } from '../../proofs/vc-jwt/index.js';
import type { HeldBadge } from './learner-badges.js';

/** A badge that was read, and the credential in it. */
export interface ReadBadge extends HeldBadge {
  readonly document: JsonObject;
}

const LIMITS = { maxDepth: 64, maxItems: 1000, maxValues: 8000 };

/** Reads a badge, JSON text or a compact JWS; nothing where it is none, or has no id, issuer or `validFrom`. */
export function readBadge(text: string): ReadBadge | undefined {
  const form = isCompactJws(text) ? 'jws' : 'json';
  const document = form === 'jws' ? credentialIn(text) : objectIn(text);
  if (document === undefined) return undefined;
  const { id, issuer } = document;
  const by = typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
  const from = stringMember(document, 'validFrom') ?? stringMember(document, 'issuanceDate');
  const validFrom = parseDateTime(from ?? '');
  if (typeof id !== 'string' || by === undefined || validFrom === undefined) return undefined;
  return { key: JSON.stringify([plain(by), plain(id)]), text, form, validFrom, document };
}

/** Open Badges 3.0 section 10: percent encoding undone, and white space around it taken away. */
function plain(identifier: string): string {
  try {
    return decodeURIComponent(identifier).trim();
  } catch {
    return identifier.trim(); // no percent encoding, whatever it looks like
  }
}

function credentialIn(text: string): JsonObject | undefined {
  return unlessRefused(() => parseVcJwt(text, LIMITS).credential);
}

function objectIn(text: string): JsonObject | undefined {
  const value = unlessRefused(() => parseJsonStrictly(text, LIMITS));
  return isJsonObject(value) ? value : undefined;
}

function unlessRefused<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}
