import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';

/** What the W3C defines as purposes of a status; issuers may use others. */
export const STATUS_PURPOSES = ['revocation', 'suspension', 'refresh', 'message'] as const;

/** A purpose the W3C defines. */
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

/** One place in a bitstring status list. */
export interface BitstringStatusEntry {
  /** Tells the kinds of entries apart. */
  readonly kind: 'bitstring';
  /** Where the entry stands in the credential. */
  readonly pointer: JsonPointer;
  /** Its id, where it has one. */
  readonly id?: string;
  /** What the status is about: one of {@link STATUS_PURPOSES}, or the issuer's own. */
  readonly purpose: string;
  /** Place in the list, from 0. */
  readonly index: number;
  /** Address of the list: an https URL. */
  readonly listUrl: string;
  /** Bits of the entry: 1 to 8. */
  readonly size: number;
  /** What each value means, by value: all of them, or none. */
  readonly messages: ReadonlyMap<number, string>;
  /** Where there is more to read about the status. */
  readonly references: readonly string[];
}

/** A revocation list of 1EdTech, in which the credential is looked for by its id. */
export interface RevocationListEntry {
  /** Tells the kinds of entries apart. */
  readonly kind: 'revocation-list';
  /** Where the entry stands in the credential. */
  readonly pointer: JsonPointer;
  /** Address of the list: an https URL. */
  readonly listUrl: string;
}

/** A status of a type that is not read here: what it says is unknown, never good. */
export interface UnknownStatusEntry {
  /** Tells the kinds of entries apart. */
  readonly kind: 'unknown';
  /** Where the entry stands in the credential. */
  readonly pointer: JsonPointer;
  /** Types it names. */
  readonly types: readonly string[];
}

/** One entry of `credentialStatus`, by its kind. */
export type StatusEntry = BitstringStatusEntry | RevocationListEntry | UnknownStatusEntry;

/** What could be read of an entry. */
export interface StatusEntryReading {
  /** The entry; absent when an error was found. */
  readonly entry?: StatusEntry;
  /** What was found; places are in the credential. */
  readonly findings: readonly Finding[];
}
