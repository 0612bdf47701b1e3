import type { SuccessionRelation } from './registry.js';

/**
 * The tables of a registry, the same in SQLite and PostgreSQL. Instants are RFC 3339 texts in UTC, digests are SHA-256 as
 * base64url without padding, and whole numbers stay below 2^53.
 */
export interface Tables {
  readonly settings: SettingTable;
  readonly definitions: DefinitionTable;
  readonly awards: AwardTable;
  readonly learner_aliases: LearnerAliasTable;
  readonly forgotten: ForgottenTable;
  readonly status_lists: StatusListTable;
  readonly positions: PositionTable;
  readonly signed_lists: SignedListTable;
  readonly events: EventTable;
  readonly acts: ActTable;
  readonly heads: HeadTable;
  readonly keys: KeyTable;
  readonly runs: RunTable;
  readonly deliveries: DeliveryTable;
}

/** What holds for the registry as a whole: version of the tables, its own id, the secret of its pseudonyms. */
export interface SettingTable {
  readonly name: string;
  value: string;
}

/** A definition as awards were issued from it. A changed text is a new version; none is ever changed. */
export interface DefinitionTable {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  /** Of the JSON text in JCS (RFC 8785). */
  readonly digest: string;
  /** JSON text. */
  readonly document: string;
  readonly recorded_at: string;
}

/** A credential that was issued. Who the learner is stands in the last columns only, and may be forgotten. */
export interface AwardTable {
  /** From 1, in the order of recording: what refers to an award does so by this, which costs an index least. */
  readonly number: number;
  readonly credential_id: string;
  readonly definition_id: string;
  readonly definition_version: number;
  readonly issued_at: string;
  readonly valid_until: string | null;
  /** Of the credential's text, UTF-8. */
  readonly digest: string;
  /** Verification method that signed it. */
  readonly key_id: string;
  /** The credential this one stands in for. */
  readonly predecessor: string | null;
  /** Why it does. */
  readonly relation: SuccessionRelation | null;
  /** The event that says it was issued. */
  readonly event: number;
  erased_at: string | null;
  /** Pseudonym of what must not be issued twice. */
  award_key: string | null;
  /** Pseudonym of what the learner is known by first. */
  learner_ref: string | null;
  /** The day, or that encrypted, in base64url. Nothing is looked up by it. */
  awarded_on: string | null;
  /** The award as JSON text, or that encrypted, in base64url; kept on request only. */
  award: string | null;
  /** The signed text, or that encrypted, in base64url; kept on request only. */
  credential: string | null;
  /** What the digest of these columns is made with, which the event of issue tells; none where it tells none. */
  learner_salt: string | null;
}

/** By what else the learner of an award is found: one row for each further identifier. */
export interface LearnerAliasTable {
  /** Number of the award. */
  readonly award: number;
  /** Pseudonym, made as that of the learner. */
  readonly ref: string;
}

/** That something was issued to a learner who was forgotten since, so that it is not issued again unasked. */
export interface ForgottenTable {
  /** Pseudonym of a pseudonym of what must not be issued twice. */
  readonly mark: string;
}

/** A status list that is published under one address. */
export interface StatusListTable {
  /** From 1. */
  readonly id: number;
  /** Address (https) of the list, without fragment. */
  readonly url: string;
  /** `revocation` or `suspension`: a list for each. */
  readonly purpose: string;
  /** How many entries it has. */
  readonly size: number;
  /** How many of them were given out. */
  used: number;
  /** Key of the permutation that makes the n-th entry given out a place that tells nothing. */
  readonly secret: Uint8Array;
  /** The bits as of event `applied`. */
  bits: Uint8Array;
  applied: number;
}

/** An entry of a status list that belongs to a credential. */
export interface PositionTable {
  readonly list: number;
  /**
   * As which of the entries of its list it was given out, from 0: unique, so that the position is as well, which follows
   * from it. Unlike that it grows, and costs an index nothing to keep in order.
   */
  readonly ordinal: number;
  readonly position: number;
  /** Number of the award. */
  readonly award: number;
  value: number;
  /** The event that set the value last; 0 while it never was. */
  changed: number;
}

/** A status list as it was signed last, so that one that did not change stays the same text. */
export interface SignedListTable {
  readonly list: number;
  /** The signed credential, JSON text. */
  text: string;
  /** Issuer, key and settings that it was made with. */
  made_with: string;
  valid_from: string;
  valid_until: string;
  /** The last event it tells of. */
  event: number;
}

/** What happened, each chained to the one before by its hash. Nothing here is about who a learner is. */
export interface EventTable {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  /** JSON text in JCS (RFC 8785). */
  readonly payload: string;
  /** Hash of the event before; the registry's id, hashed, for the first. */
  readonly previous: string;
  /** SHA-256 of JCS of `{sequence, at, type, payload, previous}`, the payload as the object it is. */
  readonly hash: string;
}

/** Which award an event after issue is about: the event itself names the credential. */
export interface ActTable {
  readonly event: number;
  /** Number of the award. */
  readonly award: number;
  /** Type of the event. */
  readonly type: string;
}

/** An event up to which the issuer vouched for the chain. */
export interface HeadTable {
  readonly sequence: number;
  readonly hash: string;
  readonly signed_at: string;
  readonly key_id: string;
  /** Signature as multibase. */
  readonly signature: string;
}

/** A key of the issuer, kept for as long as something that it signed is to hold. */
export interface KeyTable {
  /** Verification method. */
  readonly id: string;
  /** JSON text of its JWK, public members only. */
  readonly jwk: string;
  readonly added_at: string;
  retired_at: string | null;
  revoked_at: string | null;
}

/** How far the output of a run is committed: what stands in the file after that is of a commit that never came. */
export interface RunTable {
  readonly id: string;
  /** Bytes of the file of credentials that are committed. */
  bytes: number;
  updated_at: string;
}

/** What is under way between the issuer, or a verifier, and wallets; rows that have expired are as if they were not there. */
export interface DeliveryTable {
  /** What it is, and the hash of what only the wallet knows. */
  readonly id: string;
  /** JSON text, or that encrypted, in base64url. */
  value: string;
  /** Milliseconds since 1970. */
  expires_at: number;
  /** Pseudonyms of the learner whom it is about, each between blanks. */
  learner_refs: string | null;
}
