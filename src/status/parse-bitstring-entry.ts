import { isHttpsUrl } from '../foundation/https-url.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { holdsError, type StatusCode, statusFinding } from './findings.js';
import { isIri } from './is-iri.js';
import { isStatusSize } from './status-bits.js';
import type { BitstringStatusEntry, StatusEntryReading } from './status-entry.js';

/** What was read so far: each part says what is wrong and gives a value that does no harm. */
interface Part<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

/** Reads an entry whose type is `BitstringStatusListEntry`. */
export function parseBitstringEntry(node: JsonObject, pointer: JsonPointer): StatusEntryReading {
  const at = (name: string, code: StatusCode) => statusFinding(code, appendPointer(pointer, name));
  const purpose = readPurpose(node, at);
  const index = readIndex(node, at);
  const listUrl = readListUrl(node, at);
  const id = readId(node, at);
  const size = readSize(node, at);
  const messages = readMessages(node, size, pointer);
  const references = readReferences(node, at);
  const parts = [id, purpose, index, listUrl, size, messages, references];
  const findings = parts.flatMap((part) => part.findings);
  if (holdsError(findings)) return { findings };
  const entry: BitstringStatusEntry = compact({
    kind: 'bitstring' as const,
    pointer,
    id: id.value,
    purpose: purpose.value,
    index: index.value,
    listUrl: listUrl.value,
    size: size.value,
    messages: messages.value,
    references: references.value,
  });
  return { entry: Object.freeze(entry), findings };
}

type At = (name: string, code: StatusCode) => Finding;

function good<Value>(value: Value, ...findings: readonly Finding[]): Part<Value> {
  return { value, findings };
}

function readId(node: JsonObject, at: At): Part<string | undefined> {
  const id = memberOf(node, 'id');
  if (id === undefined) return good(undefined);
  if (!isIri(id)) return good(undefined, at('id', 'status.id-invalid'));
  // "It MUST NOT be the URL for the status list": yet harmless to a reader, who does not use it.
  return id === memberOf(node, 'statusListCredential')
    ? good(id, at('id', 'status.id-is-list'))
    : good(id);
}

function readPurpose(node: JsonObject, at: At): Part<string> {
  const purpose = memberOf(node, 'statusPurpose');
  return typeof purpose === 'string' && purpose !== ''
    ? good(purpose)
    : good('', at('statusPurpose', 'status.purpose-missing'));
}

/** Real issuers write numbers; anything else that `Number()` would take is read differently by others. */
function readIndex(node: JsonObject, at: At): Part<number> {
  const index = memberOf(node, 'statusListIndex');
  if (index === undefined) return good(0, at('statusListIndex', 'status.index-missing'));
  const number =
    typeof index === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(index) ? Number(index) : index;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
    return good(0, at('statusListIndex', 'status.index-malformed'));
  return typeof index === 'number'
    ? good(Math.abs(number), at('statusListIndex', 'status.index-is-number')) // JSON knows a -0
    : good(number);
}

function readListUrl(node: JsonObject, at: At): Part<string> {
  const url = memberOf(node, 'statusListCredential');
  return isHttpsUrl(url) ? good(url) : good('', at('statusListCredential', 'status.list-address'));
}

function readSize(node: JsonObject, at: At): Part<number> {
  const size = memberOf(node, 'statusSize');
  if (size === undefined) return good(1);
  if (isStatusSize(size)) return good(size);
  const whole = Number.isSafeInteger(size) && Number(size) >= 1;
  return good(1, at('statusSize', whole ? 'status.size-unsupported' : 'status.size-malformed'));
}

function readReferences(node: JsonObject, at: At): Part<readonly string[]> {
  const member = memberOf(node, 'statusReference');
  const references = Array.from(asList<JsonValue>(member));
  if (member === undefined) return good([]);
  return references.length > 0 && references.every(isIri)
    ? good(Object.freeze([...references]))
    : good([], at('statusReference', 'status.reference-malformed'));
}

/** Without a message for every value, a status of several bits means nothing: then the entry is refused. */
function readMessages(
  node: JsonObject,
  size: Part<number>,
  pointer: JsonPointer,
): Part<ReadonlyMap<number, string>> {
  const messages: Map<number, string> = new Map();
  const member = memberOf(node, 'statusMessage');
  const place = appendPointer(pointer, 'statusMessage');
  const wrong = (code: StatusCode, at = place) => good(messages, statusFinding(code, at));
  if (size.findings.length > 0) return good(messages);
  if (member === undefined)
    return size.value > 1 ? wrong('status.messages-missing') : good(messages);
  if (!Array.isArray(member)) return wrong('status.messages-malformed');
  const values = 2 ** size.value;
  if (member.length !== values) return wrong('status.messages-incomplete');
  for (const [index, item] of member.entries()) {
    const pair = readMessage(item);
    if (pair === undefined) return wrong('status.messages-malformed', appendPointer(place, index));
    if (pair[0] >= values || messages.has(pair[0]))
      return wrong('status.messages-incomplete', appendPointer(place, index));
    messages.set(...pair);
  }
  return good(messages);
}

function readMessage(item: unknown): readonly [value: number, text: string] | undefined {
  const [status, message] = [memberOf(item, 'status'), memberOf(item, 'message')];
  if (!isJsonObject(item) || typeof status !== 'string' || typeof message !== 'string') return;
  return /^0x[\da-fA-F]{1,4}$/.test(status) ? [Number(status), message] : undefined;
}
