import { canonicalJson } from '../foundation/encodings/jcs.js';
import type { JsonObject, JsonValue } from '../foundation/json/values.js';
import { sha256 } from '../foundation/native.js';

/** SHA-256 of the canonical JSON (RFC 8785) of a context, 64 hexadecimal digits: formatting does not count. */
export async function contextDigest(document: JsonValue): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(canonicalJson(document)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Weak, so that a context is kept no longer for it.
const textDigests = new WeakMap<JsonObject, string>();

/** Remembers the digest of the text that `JSON.stringify` makes of a context, which must not change any more. */
export function rememberTextDigest(document: JsonObject, digest: string): void {
  textDigests.set(document, digest);
}

/** The digest that was remembered. */
export function rememberedTextDigest(document: JsonObject): string | undefined {
  return textDigests.get(document);
}
