import { J as JsonObject } from '../values-BMGb-U8z.js';
import { J as JsonPointer, F as Finding } from '../report-DDOr-hpj.js';
import { a as StatusAnswer } from '../status-answer-Bo5v8LGD.js';
export { S as StatusMeaning } from '../status-answer-Bo5v8LGD.js';
import '../locale-BxlEjvpb.js';

/** The statuses of a list, one value an entry, before they are encoded. */
interface StatusBits {
    /** How many entries there are. */
    readonly length: number;
    /** Bits of an entry, 1 to 8. */
    readonly statusSize: number;
    /**
     * Value of an entry.
     *
     * @throws TypeError for an index that is none of the list.
     */
    get(index: number): number;
    /**
     * Sets the value of an entry: 0 is "not set", 1 is "set"; more with a `statusSize` above 1.
     *
     * @throws TypeError for an index that is none of the list, or a value that does not fit.
     */
    set(index: number, value: number): void;
    /** A copy of the bits, eight to a byte, the first entry in the most significant ones. */
    toBytes(): Uint8Array;
}
/** How a list is laid out, and what it starts from. */
interface StatusBitsOptions {
    /** Bits of an entry, 1 to 8; 1 by default. */
    readonly statusSize?: number;
    /** Bits to start from, as a list that was read gives them; all 0 by default. */
    readonly bytes?: Uint8Array;
}
/**
 * A list of statuses to fill: all entries are 0, unless it starts from bits that exist.
 *
 * @param length - How many entries: at least 131,072 for a list that is published, so that an index tells nothing.
 * @throws TypeError naming the argument that is not usable.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm
 * @example
 * ```ts
 * const bits = createStatusBits(131_072);
 * bits.set(94_567, 1);
 * ```
 */
declare function createStatusBits(length: number, { statusSize, bytes }?: StatusBitsOptions): StatusBits;

/**
 * Statuses as an `encodedList`: `u` and base64url without padding of gzip. The same bits give the same text on the same
 * platform: no time, name or system is written. Another version of zlib may compress otherwise.
 *
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot compress.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm
 */
declare function encodeStatusList(bits: StatusBits): Promise<string>;

/** Codes for what can be said of an entry in the light of its list; their findings point into the credential. */
declare const STATUS_ANSWER_CODES: readonly ["status.revoked", "status.suspended", "status.message", "status.refresh", "status.purpose-unknown", "status.purpose-mismatch", "status.index-beyond-list", "status.list-too-short-for-size", "status.list-id-differs", "status.list-issuer-differs", "status.revocation-listed", "status.credential-without-id"];

/** Codes for what can be said of an entry without its list; their findings point into the credential. */
declare const STATUS_ENTRY_CODES: readonly ["status.entry-not-an-object", "status.too-many-entries", "status.type-missing", "status.type-ambiguous", "status.type-unknown", "status.type-superseded", "status.id-invalid", "status.id-is-list", "status.purpose-missing", "status.index-missing", "status.index-malformed", "status.index-is-number", "status.list-address", "status.size-malformed", "status.size-unsupported", "status.messages-missing", "status.messages-malformed", "status.messages-incomplete", "status.reference-malformed", "status.revocation-list-address"];

/** Codes for what can be said of a list; their findings point into the document of the list. */
declare const STATUS_LIST_CODES: readonly ["status.list-not-an-object", "status.list-type", "status.list-subject", "status.list-purpose", "status.list-ttl", "status.list-encoding", "status.list-not-gzip", "status.list-corrupt", "status.list-too-large", "status.list-too-short", "status.decompression-unavailable", "status.revocation-list-shape", "status.revocation-list-entry", "status.revocation-list-too-long", "status.list-unsigned"];

/** Every code, in the order in which a status is looked at: entry, list, both together. */
declare const STATUS_CODES: readonly StatusCode[];
/** Stable name of something that can be found about a status. */
type StatusCode = (typeof STATUS_ENTRY_CODES | typeof STATUS_LIST_CODES | typeof STATUS_ANSWER_CODES)[number];

/** What a credential of a status list is made of. */
interface StatusListCredentialOptions {
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
declare function makeStatusListCredential(options: StatusListCredentialOptions): Promise<JsonObject>;

/** What the W3C defines as purposes of a status; issuers may use others. */
declare const STATUS_PURPOSES: readonly ["revocation", "suspension", "refresh", "message"];
/** A purpose the W3C defines. */
type StatusPurpose = (typeof STATUS_PURPOSES)[number];
/** One place in a bitstring status list. */
interface BitstringStatusEntry {
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
interface RevocationListEntry {
    /** Tells the kinds of entries apart. */
    readonly kind: 'revocation-list';
    /** Where the entry stands in the credential. */
    readonly pointer: JsonPointer;
    /** Address of the list: an https URL. */
    readonly listUrl: string;
}
/** A status of a type that is not read here: what it says is unknown, never good. */
interface UnknownStatusEntry {
    /** Tells the kinds of entries apart. */
    readonly kind: 'unknown';
    /** Where the entry stands in the credential. */
    readonly pointer: JsonPointer;
    /** Types it names. */
    readonly types: readonly string[];
}
/** One entry of `credentialStatus`, by its kind. */
type StatusEntry = BitstringStatusEntry | RevocationListEntry | UnknownStatusEntry;
/** What could be read of an entry. */
interface StatusEntryReading {
    /** The entry; absent when an error was found. */
    readonly entry?: StatusEntry;
    /** What was found; places are in the credential. */
    readonly findings: readonly Finding[];
}

/**
 * Reads one entry of `credentialStatus`, strictly: what two readers could understand differently is an error.
 *
 * @param value - The entry.
 * @param pointer - Where it stands in the credential; every finding is placed there.
 * @returns The entry, or the errors that keep it from being one. A type that is not known gives an entry of kind
 * `unknown` with a warning: whoever judges has to answer "indeterminate".
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
declare function parseStatusEntry(value: unknown, pointer?: JsonPointer): StatusEntryReading;
/**
 * Reads `credentialStatus`: one entry or several, every one of which counts.
 *
 * @param status - The value of `credentialStatus`; `undefined` gives no readings.
 * @param options - `maxEntries`: how many are read, 8 by default. More is an error, in one last reading without entry.
 */
declare function parseStatusEntries(status: unknown, { maxEntries }?: {
    readonly maxEntries?: number;
}): readonly StatusEntryReading[];

/** Fewest entries of a list (Bitstring Status List, "Validate Algorithm": 131,072 unless an ecosystem says otherwise). */
declare const MIN_STATUS_ENTRIES = 131072;
/** Bounds on a list. */
interface StatusListLimits {
    /** Largest list, expanded, in bytes of eight bits; 4 MiB by default: 33 million entries of one bit. */
    readonly maxBytes?: number;
    /** Fewest entries; 131,072 by default. Only an ecosystem with a rule of its own may ask for another number. */
    readonly minEntries?: number;
}
/** A bitstring status list that was read. Its signature and dates are for others to check. */
interface StatusList {
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
interface StatusListReading {
    /** The list; absent when an error was found, or when the platform cannot expand it (a warning says so). */
    readonly list?: StatusList;
    /** What was found; places are in the document of the list, not in the credential. */
    readonly findings: readonly Finding[];
}

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
declare function readStatusList(document: unknown, limits?: StatusListLimits): Promise<StatusListReading>;

/** A revocation list of 1EdTech that was read. It is not signed. */
interface RevocationList {
    /** Ids of revoked credentials, with the reason where one is given. */
    readonly revoked: ReadonlyMap<string, string | undefined>;
}
/** What could be read of a revocation list. */
interface RevocationListReading {
    /** The list; absent when an error was found. */
    readonly list?: RevocationList;
    /** What was found, that it is unsigned always; places are in the document of the list, not in the credential. */
    readonly findings: readonly Finding[];
}
/**
 * Reads a 1EdTechRevocationList, deprecated but still issued. Nothing in it can be verified: whoever serves it can
 * revoke, and can take a revocation back.
 *
 * @param document - What stands at the `id` of the status.
 * @param options - `maxEntries`: longest list, 100,000 by default.
 * @returns The list, or why there is none. One entry that cannot be read makes the list unusable: it could be the one.
 */
declare function readRevocationList(document: unknown, { maxEntries }?: {
    readonly maxEntries?: number;
}): RevocationListReading;
/**
 * What a revocation list says of a credential.
 *
 * @param list - The list the entry names.
 * @param entry - The entry of the credential.
 * @param credentialId - Id of the credential; without one it cannot be looked for, and the answer is a doubt.
 * @returns `revoked` or `not-set`. Places are in the credential.
 */
declare function statusInRevocationList(list: RevocationList, entry: RevocationListEntry, credentialId: string | undefined): StatusAnswer;

/** Whose lists are believed. */
interface StatusAtOptions {
    /** Ids of who may publish the list: the issuer of the credential, and whom it named. Not compared when absent. */
    readonly issuers?: readonly string[];
}
/**
 * What a list says of an entry.
 *
 * @param list - The list the entry names, read and verified.
 * @param entry - The entry of the credential.
 * @returns Value, message and meaning, or what keeps the two from fitting together. Places are in the credential.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 * @example
 * ```ts
 * const { entry } = parseStatusEntry(credential.credentialStatus);
 * const { list } = await readStatusList(document);
 * if (list && entry?.kind === 'bitstring') console.log(statusAt(list, entry).meaning);
 * ```
 */
declare function statusAt(list: StatusList, entry: BitstringStatusEntry, { issuers }?: StatusAtOptions): StatusAnswer;

export { type BitstringStatusEntry, MIN_STATUS_ENTRIES, type RevocationList, type RevocationListEntry, type RevocationListReading, STATUS_ANSWER_CODES, STATUS_CODES, STATUS_ENTRY_CODES, STATUS_LIST_CODES, STATUS_PURPOSES, StatusAnswer, type StatusAtOptions, type StatusBits, type StatusBitsOptions, type StatusCode, type StatusEntry, type StatusEntryReading, type StatusList, type StatusListCredentialOptions, type StatusListLimits, type StatusListReading, type StatusPurpose, type UnknownStatusEntry, createStatusBits, encodeStatusList, makeStatusListCredential, parseStatusEntries, parseStatusEntry, readRevocationList, readStatusList, statusAt, statusInRevocationList };
