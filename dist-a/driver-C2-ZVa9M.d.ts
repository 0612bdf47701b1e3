import { Dialect, Kysely, Transaction, RawBuilder, SqlBool } from 'kysely';
import { E as ErrorCode } from './texts-zT409qnT.js';

/**
 * The tables of a registry, the same in SQLite and PostgreSQL. Instants are RFC 3339 texts in UTC, digests are SHA-256 as
 * base64url without padding, and whole numbers stay below 2^53.
 */
interface Tables {
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
}
/** What holds for the registry as a whole: version of the tables, its own id, the secret of its pseudonyms. */
interface SettingTable {
    readonly name: string;
    value: string;
}
/** A definition as awards were issued from it. A changed text is a new version; none is ever changed. */
interface DefinitionTable {
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
interface AwardTable {
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
    readonly relation: 'correction' | 'renewal' | null;
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
interface LearnerAliasTable {
    /** Number of the award. */
    readonly award: number;
    /** Pseudonym, made as that of the learner. */
    readonly ref: string;
}
/** That something was issued to a learner who was forgotten since, so that it is not issued again unasked. */
interface ForgottenTable {
    /** Pseudonym of a pseudonym of what must not be issued twice. */
    readonly mark: string;
}
/** A status list that is published under one address. */
interface StatusListTable {
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
interface PositionTable {
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
interface SignedListTable {
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
interface EventTable {
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
interface ActTable {
    readonly event: number;
    /** Number of the award. */
    readonly award: number;
    /** Type of the event. */
    readonly type: string;
}
/** An event up to which the issuer vouched for the chain. */
interface HeadTable {
    readonly sequence: number;
    readonly hash: string;
    readonly signed_at: string;
    readonly key_id: string;
    /** Signature as multibase. */
    readonly signature: string;
}
/** A key of the issuer, kept for as long as something that it signed is to hold. */
interface KeyTable {
    /** Verification method. */
    readonly id: string;
    /** JSON text of its JWK, public members only. */
    readonly jwk: string;
    readonly added_at: string;
    retired_at: string | null;
    revoked_at: string | null;
}
/** How far the output of a run is committed: what stands in the file after that is of a commit that never came. */
interface RunTable {
    readonly id: string;
    /** Bytes of the file of credentials that are committed. */
    bytes: number;
    updated_at: string;
}

/** A way to a database: made by `sqliteDriver` or `postgresDriver`, opened by `openRegistry`. */
interface RegistryDriver {
    /** Which database it is for. */
    readonly kind: 'sqlite' | 'postgres';
    /**
     * Opens the database, without writing to it.
     *
     * @internal
     */
    connect(): Promise<RegistryConnection>;
}
/** What went wrong underneath, as far as a registry cares: try again, make room, or the code to say it with. */
type Trouble = 'again' | 'full' | Extract<ErrorCode, `ERR_REGISTRY_${string}`>;
/** A cell of a row. */
type Cell = string | number | null;
/** What differs from one database to the other. Everything else is one set of queries. */
interface RegistryConnection {
    /** Which database it is. */
    readonly kind: RegistryDriver['kind'];
    /** What Kysely asks the database by. */
    readonly dialect: Dialect;
    /** Whether a registry is there, nothing, or what is somebody else's. Writes nothing. */
    look(db: Kysely<Tables>): Promise<'ours' | 'empty' | 'foreign'>;
    /** Makes the database ready to be written to; called before any table is made. */
    settle(db: Kysely<Tables>): Promise<void>;
    /** Makes this transaction the only one that adds to the chain, or that gives out places, until it ends. */
    lock(transaction: Transaction<Tables>, what: 'chain' | 'places'): Promise<void>;
    /** Whether a column is one of some texts, however many, found by its index. */
    isAmong(column: string, texts: readonly string[]): RawBuilder<SqlBool>;
    /** Puts in many rows at once; a row has its cells in the order of the columns. */
    insert<Name extends keyof Tables>(transaction: Transaction<Tables>, table: Name, columns: readonly (keyof Tables[Name] & string)[], rows: readonly (readonly Cell[])[]): Promise<void>;
    /**
     * Sees to it that what was deleted is not left beside the tables, as far as it is ours to see to.
     *
     * @returns Whether it was done; where it was not, it has to be done another time.
     */
    forget(db: Kysely<Tables>): Promise<boolean>;
    /** What an error of the database means; nothing for one that is none of its. */
    trouble(error: unknown): Trouble | undefined;
    /** Types of columns. */
    readonly types: {
        readonly blob: 'blob' | 'bytea';
    };
}

export type { RegistryDriver as R };
