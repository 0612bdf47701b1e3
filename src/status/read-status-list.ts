import { appendPointer } from '../foundation/json/pointer.js';
import {
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { decodeStatusList } from './decode-status-list.js';
import { holdsError, statusFinding } from './findings.js';
import { entriesIn } from './status-bits.js';
import {
  MIN_STATUS_ENTRIES,
  type StatusListLimits,
  type StatusListReading,
} from './status-list.js';

const SUBJECT = '/credentialSubject';
const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const MAX_PURPOSES = 16;

/**
 * Reads a `BitstringStatusListCredential`: its shape, and its bits within the limits. Whether it is signed, by whom,
 * and in force, is for others to check before its bits are believed.
 *
 * @param document - The credential of the list, as it was fetched and verified.
 * @param limits - How large it may be, how small it may not be.
 * @returns The list, or why there is none. Places are in this document.
 * @throws TypeError when a limit is not usable.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential
 */
export async function readStatusList(
  document: unknown,
  limits: StatusListLimits = {},
): Promise<StatusListReading> {
  const { maxBytes, minEntries } = settle(limits);
  if (!isJsonObject(document))
    return { findings: [statusFinding('status.list-not-an-object', '')] };
  const subject = memberOf(document, 'credentialSubject');
  const shape = shapeFindings(document, subject);
  if (holdsError(shape)) return { findings: shape };
  const encoded = stringMember(subject, 'encodedList') ?? '';
  const decoded = await decodeStatusList(encoded, maxBytes);
  const place = appendPointer(SUBJECT, 'encodedList');
  if ('code' in decoded) return { findings: [statusFinding(decoded.code, place)] };
  const { bits } = decoded;
  if (entriesIn(bits, 1) < minEntries)
    return { findings: [statusFinding('status.list-too-short', place)] };
  const ttl = memberOf(subject, 'ttl');
  const list = compact({
    id: stringMember(document, 'id'),
    issuer: issuerOf(document),
    purposes: purposesOf(subject) ?? [],
    ttlMilliseconds: typeof ttl === 'number' ? ttl : undefined,
    minEntries,
    bits,
  });
  return { list: Object.freeze(list), findings: shape };
}

function settle({
  maxBytes = DEFAULT_MAX_BYTES,
  minEntries = MIN_STATUS_ENTRIES,
}: StatusListLimits): Required<StatusListLimits> {
  for (const [name, limit] of Object.entries({ maxBytes, minEntries })) {
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw new TypeError(`readStatusList: option "${name}" must be a whole number above 0`);
  }
  return { maxBytes, minEntries };
}

function shapeFindings(document: JsonObject, subject: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  if (!hasTypes(document, 'VerifiableCredential', 'BitstringStatusListCredential'))
    findings.push(statusFinding('status.list-type', '/type'));
  if (!hasTypes(subject, 'BitstringStatusList'))
    return [...findings, statusFinding('status.list-subject', SUBJECT)];
  const at = (name: string) => appendPointer(SUBJECT, name);
  if (purposesOf(subject) === undefined)
    findings.push(statusFinding('status.list-purpose', at('statusPurpose')));
  if (stringMember(subject, 'encodedList') === undefined)
    findings.push(statusFinding('status.list-encoding', at('encodedList')));
  const ttl = memberOf(subject, 'ttl');
  if (ttl !== undefined && !(Number.isSafeInteger(ttl) && Number(ttl) >= 0))
    findings.push(statusFinding('status.list-ttl', at('ttl')));
  return findings;
}

function hasTypes(node: unknown, ...wanted: readonly string[]): boolean {
  const types = asList<JsonValue>(memberOf(node, 'type'));
  return wanted.every((type) => types.includes(type));
}

/** One purpose or several, each a text and none twice; nothing when that is not so. */
function purposesOf(subject: unknown): readonly string[] | undefined {
  const purposes = Array.from(asList<JsonValue>(memberOf(subject, 'statusPurpose')));
  if (purposes.length === 0 || purposes.length > MAX_PURPOSES) return undefined;
  const texts = purposes.filter((purpose) => typeof purpose === 'string' && purpose !== '');
  return new Set(texts).size === purposes.length
    ? Object.freeze([...(texts as readonly string[])])
    : undefined;
}

function issuerOf(document: JsonObject): string | undefined {
  const issuer = memberOf(document, 'issuer');
  return typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
}
