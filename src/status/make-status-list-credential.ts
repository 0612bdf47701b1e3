import { isHttpsUrl } from '../foundation/https-url.js';
import { compact, isJsonObject, type JsonObject } from '../foundation/json/values.js';
import { isDateTime } from '../foundation/time.js';
import { encodeStatusList } from './encode-status-list.js';
import { isIri } from './is-iri.js';
import type { StatusBits } from './status-bits.js';
import { MIN_STATUS_ENTRIES } from './status-list.js';

/** What a credential of a status list is made of. */
export interface StatusListCredentialOptions {
  /** Address at which the list is published: an https URL, the `statusListCredential` of the entries. */
  readonly id: string;
  /** Who issues it: the issuer of the credentials; an id, or an object with one. */
  readonly issuer: string | JsonObject;
  /** What the statuses are about; one list for each purpose is advised. */
  readonly statusPurpose: string | readonly string[];
  /** The statuses. */
  readonly bits: StatusBits;
  /** How long readers may keep it, in milliseconds. */
  readonly ttlMilliseconds?: number;
  /** Since when it holds: date-time with zone. */
  readonly validFrom?: string;
  /** Until when it holds: date-time with zone. Without an end, an old list can be served for ever. */
  readonly validUntil?: string;
}

/**
 * A `BitstringStatusListCredential`, not signed yet: readers refuse it without a proof.
 *
 * @throws TypeError naming the option that is not usable.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential
 * @example
 * ```ts
 * const list = await makeStatusListCredential({
 *   id: 'https://univ.example/status/1',
 *   issuer: 'did:web:univ.example',
 *   statusPurpose: 'revocation',
 *   bits,
 * });
 * ```
 */
export async function makeStatusListCredential(
  options: StatusListCredentialOptions,
): Promise<JsonObject> {
  assertUsable(options);
  const { id, issuer, statusPurpose, bits, ttlMilliseconds, validFrom, validUntil } = options;
  return compact({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    validUntil,
    credentialSubject: compact({
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: typeof statusPurpose === 'string' ? statusPurpose : [...statusPurpose],
      ttl: ttlMilliseconds,
      encodedList: await encodeStatusList(bits),
    }),
  }) as JsonObject;
}

function assertUsable(options: StatusListCredentialOptions): void {
  const { id, issuer, statusPurpose, bits, ttlMilliseconds = 0 } = options;
  assert(isHttpsUrl(id) && !id.includes('#'), 'id', 'an https URL without fragment');
  const issuerId = isJsonObject(issuer) ? issuer['id'] : issuer;
  assert(isIri(issuerId), 'issuer', 'an absolute IRI, or an object with one as id');
  const purposes = typeof statusPurpose === 'string' ? [statusPurpose] : [...statusPurpose];
  const texts = purposes.every((purpose) => typeof purpose === 'string' && purpose !== '');
  const distinct = new Set(purposes).size === purposes.length && purposes.length > 0;
  assert(texts && distinct, 'statusPurpose', 'a text, or several different ones');
  assert(bits.length >= MIN_STATUS_ENTRIES, 'bits', 'at least 131,072 entries long');
  const whole = Number.isSafeInteger(ttlMilliseconds) && ttlMilliseconds >= 0;
  assert(whole, 'ttlMilliseconds', 'a whole number, 0 or more');
  for (const name of ['validFrom', 'validUntil'] as const) {
    const date = options[name];
    assert(date === undefined || isDateTime(date), name, 'a date-time with zone');
  }
}

function assert(usable: boolean, name: string, wanted: string): void {
  if (!usable) throw new TypeError(`makeStatusListCredential: option "${name}" must be ${wanted}`);
}
