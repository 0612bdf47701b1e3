import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { compact, isJsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { type StatusCode, statusFinding } from './findings.js';
import type { StatusAnswer } from './status-answer.js';
import type { RevocationListEntry } from './status-entry.js';

/** A revocation list of 1EdTech that was read. It is not signed. */
export interface RevocationList {
  /** Ids of revoked credentials, with the reason where one is given. */
  readonly revoked: ReadonlyMap<string, string | undefined>;
}

/** What could be read of a revocation list. */
export interface RevocationListReading {
  /** The list; absent when an error was found. */
  readonly list?: RevocationList;
  /** What was found, that it is unsigned always; places are in the document of the list, not in the credential. */
  readonly findings: readonly Finding[];
}

const DEFAULT_MAX_ENTRIES = 100_000;
const MEMBER = '/revokedCredential';

/**
 * Reads a 1EdTechRevocationList, deprecated but still issued. Nothing in it can be verified: whoever serves it can
 * revoke, and can take a revocation back.
 *
 * @param document - What stands at the `id` of the status.
 * @param options - `maxEntries`: longest list, 100,000 by default.
 * @returns The list, or why there is none. One entry that cannot be read makes the list unusable: it could be the one.
 */
export function readRevocationList(
  document: unknown,
  { maxEntries = DEFAULT_MAX_ENTRIES }: { readonly maxEntries?: number } = {},
): RevocationListReading {
  const wrong = (code: StatusCode, pointer: JsonPointer): RevocationListReading => ({
    findings: [statusFinding(code, pointer), unsigned()],
  });
  const entries = memberOf(document, 'revokedCredential');
  if (!isJsonObject(document)) return wrong('status.revocation-list-shape', '');
  if (!Array.isArray(entries)) return wrong('status.revocation-list-shape', MEMBER);
  if (entries.length > maxEntries) return wrong('status.revocation-list-too-long', MEMBER);
  const revoked: Map<string, string | undefined> = new Map();
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry);
    if (read === undefined)
      return wrong('status.revocation-list-entry', appendPointer(MEMBER, index));
    // A credential that is named twice is revoked when either says so.
    if (read.revoked) revoked.set(read.id, read.reason);
  }
  return { list: Object.freeze({ revoked }), findings: [unsigned()] };
}

/**
 * What a revocation list says of a credential.
 *
 * @param list - The list the entry names.
 * @param entry - The entry of the credential.
 * @param credentialId - Id of the credential; without one it cannot be looked for, and the answer is a doubt.
 * @returns `revoked` or `not-set`. Places are in the credential.
 */
export function statusInRevocationList(
  list: RevocationList,
  entry: RevocationListEntry,
  credentialId: string | undefined,
): StatusAnswer {
  const { pointer } = entry;
  if (credentialId === undefined) {
    const findings = [statusFinding('status.credential-without-id', pointer)];
    return { outcome: 'indeterminate', findings };
  }
  if (!list.revoked.has(credentialId))
    return { outcome: 'passed', meaning: 'not-set', findings: [] };
  return compact({
    outcome: 'failed' as const,
    meaning: 'revoked' as const,
    message: list.revoked.get(credentialId),
    findings: [statusFinding('status.revocation-listed', pointer)],
  });
}

interface Entry {
  readonly id: string;
  readonly revoked: boolean;
  readonly reason: string | undefined;
}

function readEntry(entry: JsonValue): Entry | undefined {
  const [id, revoked = true, reason] = ['id', 'revoked', 'revocationReason'].map((name) =>
    memberOf(entry, name),
  );
  if (typeof id !== 'string' || id === '' || typeof revoked !== 'boolean') return undefined;
  return { id, revoked, reason: typeof reason === 'string' ? reason : undefined };
}

function unsigned(): Finding {
  return statusFinding('status.list-unsigned', '');
}
