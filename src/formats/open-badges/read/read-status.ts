import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { readAward } from '../../../model/read-award.js';
import { note } from './findings.js';

/** The places in status lists of which a credential says that its status is told there. */
export interface StatusReading {
  /** Input of the model. */
  readonly input: readonly JsonObject[];
  /** Where each of them stands in the credential. */
  readonly places: readonly JsonPointer[];
  /** Entries that were left out. */
  readonly findings: readonly Finding[];
}

/** What the model has of a status: entries of bitstring lists, one bit each. */
export function readStatus(credential: JsonObject): StatusReading {
  const status = memberOf(credential, 'credentialStatus');
  const input: JsonObject[] = [];
  const places: JsonPointer[] = [];
  const findings: Finding[] = [];
  for (const [index, entry] of asList<JsonValue>(status).entries()) {
    const place = Array.isArray(status)
      ? appendPointer('/credentialStatus', index)
      : '/credentialStatus';
    const read = readEntry(entry);
    if (read !== undefined && areUsable([...input, read])) {
      input.push(read);
      places.push(place);
    } else findings.push(note('not-read', place, NOT_READ));
  }
  return { input, places, findings };
}

const MEMBERS: ReadonlySet<string> = new Set([
  ...['id', 'type', 'statusPurpose', 'statusListIndex', 'statusListCredential'],
]);

/** An entry of which nothing but its id, which says nothing further, would be lost. */
function readEntry(entry: JsonValue): JsonObject | undefined {
  const types = asList<JsonValue>(memberOf(entry, 'type'));
  if (types.length !== 1 || types[0] !== 'BitstringStatusListEntry') return undefined;
  if (!Object.keys(entry as JsonObject).every((name) => MEMBERS.has(name))) return undefined;
  const index = stringMember(entry, 'statusListIndex') ?? '';
  const purpose = stringMember(entry, 'statusPurpose');
  const list = stringMember(entry, 'statusListCredential');
  if (!/^(?:0|[1-9]\d{0,15})$/.test(index) || purpose === undefined || list === undefined)
    return undefined;
  return { purpose, list, index: Number(index) };
}

/** What the model would refuse is left out here: whoever verifies looks at it anyhow. */
function areUsable(status: readonly JsonObject[]): boolean {
  const award = { learner: {}, awardedOn: '2000-01-01', status };
  return readAward(award, {}).findings.length === 0;
}

const NOT_READ = {
  en: 'this status was left out: only entries of bitstring status lists with one bit are known, one for each purpose',
  fr: 'ce statut a été laissé de côté : seules sont connues les entrées à un bit de listes « bitstring », une par finalité',
};
