import type { MicroCertification, StatusPlace } from '../model/index.js';

export type { StatusPlace } from '../model/index.js';

/** A definition as the registry knows it. */
export interface DefinitionVersion {
  readonly id: string;
  /** From 1; another text of the same id is another version. */
  readonly version: number;
  /** SHA-256 of its JCS text, base64url. */
  readonly digest: string;
}

/** A credential that is to be recorded as issued. */
export interface NewAward {
  readonly credentialId: string;
  /** What must not be issued twice; any text. Kept as a pseudonym. */
  readonly key: string;
  /** Who the learner is (DID, or what identifies them). Kept as a pseudonym, to be forgotten by. */
  readonly learner: string;
  /** What else identifies the learner: they are found, and forgotten, by any of it. Kept as pseudonyms. */
  readonly aliases?: readonly string[];
  readonly awardedOn: string;
  readonly issuedAt: string;
  readonly validUntil?: string;
  /** SHA-256 of the text, base64url. */
  readonly digest: string;
  /** Verification method that signed it. */
  readonly keyId: string;
  /** Entries that were reserved for it. */
  readonly places: readonly StatusPlace[];
  /** Kept only where the registry keeps awards: JSON text. */
  readonly award?: string;
  /** Kept only where the registry keeps credentials. */
  readonly text?: string;
  readonly predecessor?: {
    readonly credentialId: string;
    readonly relation: SuccessionRelation;
  };
}

/** Why a credential stands in for another. */
export type SuccessionRelation = 'correction' | 'renewal' | 'claim';

/** What is committed at once: credentials, and how far the file that holds them is written. */
export interface IssuedChunk {
  readonly definition: DefinitionVersion;
  readonly awards: readonly NewAward[];
  /**
   * The file was written (and synced) up to `bytes` before this is recorded. Where `after` is given, nothing is recorded
   * unless it is what is committed so far: two processes that write one file at once are found so.
   */
  readonly run?: { readonly id: string; readonly bytes: number; readonly after?: number };
}

/** A credential that was issued. */
export interface IssuedAward {
  readonly credentialId: string;
  readonly definition: { readonly id: string; readonly version: number };
  readonly issuedAt: string;
  readonly validUntil?: string;
  readonly digest: string;
  readonly keyId: string;
  /** The event that says so. */
  readonly event: number;
  readonly predecessor?: {
    readonly credentialId: string;
    readonly relation: SuccessionRelation;
  };
  readonly erasedAt?: string;
}

/** How much of learners a registry keeps: pseudonyms only, awards, or awards and signed credentials. */
export type Keep = 'pseudonyms' | 'awards' | 'credentials';

/** The first part of a registry: what a cohort run needs. */
export interface AwardBook {
  /** How much of learners is kept: what is not kept need not be handed in. Where nothing is said, everything is. */
  readonly keep?: Keep;
  /** The version of a definition, which is a new one where its text is new. */
  recordDefinition(definition: MicroCertification): Promise<DefinitionVersion>;
  /**
   * Gives out entries of status lists: for each credential one in each of the lists in use, unique whoever else asks and
   * whatever becomes of the process. Entries of a run that died stay unused.
   */
  reservePlaces(count: number): Promise<readonly (readonly StatusPlace[])[]>;
  /** What was issued under some keys: for each key that was, its credential. */
  issuedUnder(keys: readonly string[]): Promise<ReadonlyMap<string, IssuedAward>>;
  /**
   * Under which of some keys something was issued to a learner who was forgotten since. To be asked after `issuedUnder`:
   * what is forgotten meanwhile is found by one of the two.
   */
  forgottenUnder(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Which of some ids are those of credentials that were issued. */
  takenIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Records credentials as issued: awards, entries, event and place of the run in one transaction, or nothing.
   *
   * @throws MicrocertError `ERR_REGISTRY_CONFLICT` where one of the keys was issued by someone else meanwhile.
   */
  recordIssued(chunk: IssuedChunk): Promise<void>;
  /** Notes that a run begins with an empty file, whatever was committed of it before. */
  beginRun(run: string): Promise<void>;
  /** How many bytes of a run’s file are committed; nothing for a run that never began. */
  committedBytes(run: string): Promise<number | undefined>;
}
