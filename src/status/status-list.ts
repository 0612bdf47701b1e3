import type { Finding } from '../foundation/report.js';

/** Fewest entries of a list (Bitstring Status List, "Validate Algorithm": 131,072 unless an ecosystem says otherwise). */
export const MIN_STATUS_ENTRIES = 131_072;

/** Bounds on a list. */
export interface StatusListLimits {
  /** Largest list, expanded, in bytes of eight bits; 4 MiB by default: 33 million entries of one bit. */
  readonly maxBytes?: number;
  /** Fewest entries; 131,072 by default. Only an ecosystem with a rule of its own may ask for another number. */
  readonly minEntries?: number;
}

/** A bitstring status list that was read. Its signature and dates are for others to check. */
export interface StatusList {
  /** Its id, where it has one. */
  readonly id?: string;
  /** Id of who issued it, where it says so. */
  readonly issuer?: string;
  /** What its statuses are about. */
  readonly purposes: readonly string[];
  /** How long it may be kept, in milliseconds, where it says so. */
  readonly ttlMilliseconds?: number;
  /** Fewest entries it has to have, as it was asked when it was read. */
  readonly minEntries: number;
  /** The statuses: entry 0 in the most significant bit of the first byte. */
  readonly bits: Uint8Array;
}

/** What could be read of a list. */
export interface StatusListReading {
  /** The list; absent when an error was found, or when the platform cannot expand it (a warning says so). */
  readonly list?: StatusList;
  /** What was found; places are in the document of the list, not in the credential. */
  readonly findings: readonly Finding[];
}
