import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { concatBytes } from '../../foundation/encodings/bytes.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { hashOfText, ownBuffer, webCrypto } from '../../foundation/native.js';
import {
  type GroupedStatements,
  groupStatements,
} from '../../linked-data/disclosure/group-statements.js';
import type { ContextStore } from '../../linked-data/index.js';
import { inProof } from '../shared/in-proof.js';
import { overGraph } from '../shared/transformations.js';

const GRAPH = overGraph('sha256');

/**
 * Canonicalises a document, its blank nodes called by an HMAC of their canonical labels, so that these say nothing about
 * what is not shown; and groups its statements.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#createhmacidlabelmapfunction
 */
export async function groupWithHmac(
  document: JsonObject,
  selections: readonly (readonly JsonPointer[])[],
  { hmacKey, contexts }: { readonly hmacKey: Uint8Array; readonly contexts: ContextStore },
): Promise<GroupedStatements> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await webCrypto().importKey('raw', ownBuffer(hmacKey), algorithm, false, ['sign']);
  const relabel = async (label: string): Promise<string> => {
    const code = await webCrypto().sign('HMAC', key, ownBuffer(new TextEncoder().encode(label)));
    return `u${encodeBase64url(new Uint8Array(code))}`;
  };
  return groupStatements(document, selections, { contexts, relabel });
}

/**
 * The hash of the options of a proof, read with the contexts of its document.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#base-proof-configuration-ecdsa-sd-2023
 */
export async function hashOptions(
  { proofValue: _, ...options }: JsonObject,
  document: JsonObject,
  contexts: ContextStore,
): Promise<Uint8Array> {
  const configured = GRAPH.configure(options, document);
  return GRAPH.hash(await inProof(() => GRAPH.transform(configured, contexts)));
}

/** @see https://www.w3.org/TR/vc-di-ecdsa/#hashmandatorynquads */
export async function hashMandatory(lines: readonly string[]): Promise<Uint8Array> {
  return hashOfText('sha256', lines.join(''));
}

/**
 * What the issuer signs: the options, the key of the statements, and the statements that are always shown.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#serializesigndata
 */
export function serializeSignData(
  proofHash: Uint8Array,
  publicKey: Uint8Array,
  mandatoryHash: Uint8Array,
): Uint8Array {
  return concatBytes(proofHash, publicKey, mandatoryHash);
}

/** Lines that are mandatory, and those that are not. */
export interface SplitLines {
  readonly mandatory: readonly string[];
  readonly nonMandatory: readonly string[];
}

/** Tells lines apart by their places. */
export function splitLines(
  lines: readonly string[],
  mandatoryIndexes: readonly number[],
): SplitLines {
  const mandatory = new Set(mandatoryIndexes);
  return {
    mandatory: lines.filter((_, index) => mandatory.has(index)),
    nonMandatory: lines.filter((_, index) => !mandatory.has(index)),
  };
}
