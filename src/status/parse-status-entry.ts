import { isHttpsUrl } from '../foundation/https-url.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../foundation/json/values.js';
import { type StatusCode, statusFinding } from './findings.js';
import { parseBitstringEntry } from './parse-bitstring-entry.js';
import type { StatusEntryReading } from './status-entry.js';

/** How many entries of one credential are looked at unless the caller says otherwise. */
const DEFAULT_MAX_ENTRIES = 8;

const BITSTRING = 'BitstringStatusListEntry';
const REVOCATION_LIST = '1EdTechRevocationList';
const SUPERSEDED: ReadonlySet<string> = new Set([
  'StatusList2021Entry',
  'RevocationList2020Status',
  'RevocationList2021Status',
  'SuspensionList2020Status',
]);

/**
 * Reads one entry of `credentialStatus`, strictly: what two readers could understand differently is an error.
 *
 * @param value - The entry.
 * @param pointer - Where it stands in the credential; every finding is placed there.
 * @returns The entry, or the errors that keep it from being one. A type that is not known gives an entry of kind
 * `unknown` with a warning: whoever judges has to answer "indeterminate".
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function parseStatusEntry(
  value: unknown,
  pointer: JsonPointer = '/credentialStatus',
): StatusEntryReading {
  if (!isJsonObject(value)) return wrong('status.entry-not-an-object', pointer);
  const types = typesOf(value);
  const place = appendPointer(pointer, 'type');
  if (types.length === 0) return wrong('status.type-missing', place);
  const known = [BITSTRING, REVOCATION_LIST].filter((type) => types.includes(type));
  if (known.length > 1) return wrong('status.type-ambiguous', place);
  if (known[0] === BITSTRING) return parseBitstringEntry(value, pointer);
  if (known[0] === REVOCATION_LIST) return parseRevocationListEntry(value, pointer);
  const superseded = types.some((type) => SUPERSEDED.has(type));
  return {
    entry: Object.freeze({ kind: 'unknown', pointer, types }),
    findings: [statusFinding(superseded ? 'status.type-superseded' : 'status.type-unknown', place)],
  };
}

/**
 * Reads `credentialStatus`: one entry or several, every one of which counts.
 *
 * @param status - The value of `credentialStatus`; `undefined` gives no readings.
 * @param options - `maxEntries`: how many are read, 8 by default. More is an error, in one last reading without entry.
 */
export function parseStatusEntries(
  status: unknown,
  { maxEntries = DEFAULT_MAX_ENTRIES }: { readonly maxEntries?: number } = {},
): readonly StatusEntryReading[] {
  const pointer = '/credentialStatus';
  if (status === undefined) return [];
  if (!Array.isArray(status)) return [parseStatusEntry(status, pointer)];
  // Array.from, since `map` would leave the holes of a sparse array out: no entry is passed over.
  const readings = Array.from(status.slice(0, maxEntries), (entry, index) =>
    parseStatusEntry(entry, appendPointer(pointer, index)),
  );
  if (status.length <= maxEntries) return readings;
  return [...readings, wrong('status.too-many-entries', pointer)];
}

function parseRevocationListEntry(value: JsonObject, pointer: JsonPointer): StatusEntryReading {
  const listUrl = memberOf(value, 'id');
  if (!isHttpsUrl(listUrl))
    return wrong('status.revocation-list-address', appendPointer(pointer, 'id'));
  return { entry: Object.freeze({ kind: 'revocation-list', pointer, listUrl }), findings: [] };
}

/** All types, where each of them is a text. */
function typesOf(value: JsonObject): readonly string[] {
  const types = Array.from(asList<JsonValue>(memberOf(value, 'type')));
  return types.every((type) => typeof type === 'string' && type !== '')
    ? (types as readonly string[])
    : [];
}

function wrong(code: StatusCode, pointer: JsonPointer): StatusEntryReading {
  return { findings: [statusFinding(code, pointer)] };
}
