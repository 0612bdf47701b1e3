import { S as Signer } from './signer-qHWhfEFi.js';
import { M as MicroCertification } from './issuer-profile-CoyYci72.js';
import { F as Finding } from './report-DDOr-hpj.js';
import { P as PublicKey } from './public-key-D53sMtRB.js';
import { S as StatusPlace, A as Award } from './award-h7clepsy.js';
import { AnyMicrocertError } from './foundation/errors/listed.js';
import { I as Issuer } from './create-issuer-D0EXkSYz.js';

/** A definition as the registry knows it. */
interface DefinitionVersion {
    readonly id: string;
    /** From 1; another text of the same id is another version. */
    readonly version: number;
    /** SHA-256 of its JCS text, base64url. */
    readonly digest: string;
}
/** A credential that is to be recorded as issued. */
interface NewAward {
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
        readonly relation: 'correction' | 'renewal';
    };
}
/** What is committed at once: credentials, and how far the file that holds them is written. */
interface IssuedChunk {
    readonly definition: DefinitionVersion;
    readonly awards: readonly NewAward[];
    /**
     * The file was written (and synced) up to `bytes` before this is recorded. Where `after` is given, nothing is recorded
     * unless it is what is committed so far: two processes that write one file at once are found so.
     */
    readonly run?: {
        readonly id: string;
        readonly bytes: number;
        readonly after?: number;
    };
}
/** A credential that was issued. */
interface IssuedAward {
    readonly credentialId: string;
    readonly definition: {
        readonly id: string;
        readonly version: number;
    };
    readonly issuedAt: string;
    readonly validUntil?: string;
    readonly digest: string;
    readonly keyId: string;
    /** The event that says so. */
    readonly event: number;
    readonly predecessor?: {
        readonly credentialId: string;
        readonly relation: 'correction' | 'renewal';
    };
    readonly erasedAt?: string;
}
/** How much of learners a registry keeps: pseudonyms only, awards, or awards and signed credentials. */
type Keep = 'pseudonyms' | 'awards' | 'credentials';
/** The first part of a registry: what a cohort run needs. */
interface AwardBook {
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

/** The end of a chain. */
interface ChainEnd {
    /** Of the last event; 0 before the first. */
    readonly sequence: number;
    readonly hash: string;
}

/** The end of a chain as its issuer signed it: whoever keeps one can tell later that nothing before it was changed. */
interface SignedHead extends ChainEnd {
    /** The registry that it is of. */
    readonly registry: string;
    readonly signedAt: string;
    /** Verification method that signed it. */
    readonly keyId: string;
    /** Signature, multibase, over JCS (RFC 8785) of registry, sequence, hash and signedAt. */
    readonly signature: string;
}
/** Whether a head was signed with a key. Never throws for a bad signature. */
declare function verifyHead(head: SignedHead, key: PublicKey): Promise<boolean>;

/** What an audit relies on. */
interface AuditOptions {
    /** The issuer’s keys that the caller trusts, by verification method: never taken from the registry itself. */
    readonly keys?: readonly {
        readonly id: string;
        readonly publicKey: PublicKey;
    }[];
    /** A head that was seen before, and kept elsewhere: the only way to know of events removed at the end. */
    readonly seen?: Pick<SignedHead, 'sequence' | 'hash'> & {
        readonly registry?: string;
    };
}

/** What came of an audit. */
interface AuditReport {
    /** The registry that was looked at. */
    readonly registry: string;
    /** Nothing was found wrong. How much that is worth, `vouched` and `remarks` say. */
    readonly isIntact: boolean;
    /** The first entry that is wrong, in the order of the chain, then of the tables; nothing after it was looked at. */
    readonly fault?: Finding;
    /** What is worth knowing, and makes nothing wrong. */
    readonly remarks: readonly Finding[];
    /** How many events were found in order, and how many credentials they tell of. */
    readonly events: number;
    readonly awards: number;
    /** The end of the chain as far as it was found in order: to be kept elsewhere, for the next audit. */
    readonly end: ChainEnd;
    /** The last head that was signed with a key of the caller: up to there the issuer vouches. */
    readonly vouched?: SignedHead;
}

/** What was forgotten of a learner. */
interface Erasure {
    /** Credentials of which nobody can tell any more whose they are; none where the learner is not known. */
    readonly credentialIds: readonly string[];
    /**
     * Credentials that were left as they are, since they are not of what was given, but share another identifier with one
     * that was forgotten. Whether they are of the same person, only the caller can tell.
     */
    readonly related: readonly string[];
    /**
     * The file could not be written anew, since others use it or the disk is full: copies of rows may be left in it that no
     * statement reaches. To forget the same learner once more does it then; until it is done, an audit remarks it.
     */
    readonly isPutOff: boolean;
}

/** What to look for: a learner by any of the identifiers that they had when it was issued, or the id of a credential. */
type Sought = {
    readonly learner: string;
    readonly credentialId?: never;
} | {
    readonly credentialId: string;
    readonly learner?: never;
};
/** A credential that was issued, with what the registry keeps of it. */
interface FoundAward extends IssuedAward {
    /** Day it was awarded on; nothing once the learner is forgotten. */
    readonly awardedOn?: string;
    /** The award, JSON text, where the registry keeps awards. */
    readonly award?: string;
    /** The signed credential, where the registry keeps credentials. */
    readonly text?: string;
}

/** Why something is done to a credential after issue. */
declare const ACT_CATEGORIES: readonly ["error", "fraud", "correction", "renewal", "investigation", "request", "other"];
/** Why something is done to a credential, for statistics and for who reads the log. */
type ActCategory = (typeof ACT_CATEGORIES)[number];
/** What is said of an act. All of it stays in the log for good, even when the learner is forgotten. */
interface Act {
    /** Why, in words: one line of at most 200 characters that does not say who the learner is. */
    readonly reason: string;
    /** Why, in one word; `other` by default. */
    readonly category?: ActCategory;
    /** Who decided: an office or a function, at most 100 characters. */
    readonly by?: string;
}

/** What a credential is worth by what was done to it since it was issued; its dates are another matter. */
type Standing = 'valid' | 'suspended' | 'revoked';
/** What can be done to the status of a credential. */
type StatusAct = 'revoked' | 'suspended' | 'reinstated';

/** What came of an act on one credential. */
interface StatusChange {
    readonly credentialId: string;
    /** `done`, or `already`: it was so before, and no event was added. */
    readonly outcome: 'done' | 'already';
    /** What the credential is worth now. */
    readonly standing: Standing;
    /** The event that says so, where there is a new one. */
    readonly event?: number;
    /** `false` where the credential has no entry in a list that would tell verifiers. */
    readonly isTold: boolean;
}

/** What came of an act on one credential of many. */
type StatusChangeRow = StatusChange | RefusedChange;
/** A credential of many to which nothing was done. */
interface RefusedChange {
    readonly credentialId: string;
    readonly outcome: 'refused';
    /** Why. */
    readonly error: AnyMicrocertError;
}

/** An event about a credential. */
interface CredentialEvent {
    readonly sequence: number;
    /** When (RFC 3339). */
    readonly at: string;
    /** `issued`, `revoked`, `suspended`, `reinstated`, `corrected`, `renewed`, `erased`. */
    readonly type: string;
    readonly category?: string;
    readonly reason?: string;
    readonly by?: string;
    /** The credential that was issued in its place. */
    readonly successor?: string;
}
/** What the registry knows of a credential; nothing of it says who the learner is. */
interface CredentialHistory {
    readonly credentialId: string;
    readonly definition: {
        readonly id: string;
        readonly version: number;
    };
    /** By what was done to it; its dates are another matter. */
    readonly standing: Standing;
    readonly issuedAt: string;
    readonly validUntil?: string;
    /** SHA-256 of its text, base64url. */
    readonly digest: string;
    /** Verification method that signed it. */
    readonly keyId: string;
    readonly predecessor?: {
        readonly credentialId: string;
        readonly relation: 'correction' | 'renewal';
    };
    /** When the learner was forgotten. */
    readonly erasedAt?: string;
    /** Entries of status lists, and what they say. */
    readonly places: readonly {
        readonly purpose: string;
        readonly list: string;
        readonly index: number;
        readonly value: number;
    }[];
    readonly events: readonly CredentialEvent[];
}

/** A credential that ends soon. */
interface ExpiringAward {
    readonly credentialId: string;
    readonly definition: {
        readonly id: string;
        readonly version: number;
    };
    readonly issuedAt: string;
    readonly validUntil: string;
}
/** Which credentials end. */
interface ExpiringOptions {
    /** Those that end before then, in milliseconds since 1970. */
    readonly before: number;
    /** Those that have not ended by then; now by default. */
    readonly from?: number;
}

/** A key of the issuer, as the DID document lists it: kept for as long as something that it signed is to hold. */
interface IssuerKey {
    /** Verification method. */
    readonly id: string;
    readonly publicKey: PublicKey;
    /** Since when the registry knows it (RFC 3339). */
    readonly addedAt: string;
    /** Nothing is signed with it from then on; what it signed before holds. */
    readonly expires?: string;
    /** It is no longer the issuer's alone since then: what it signed is in doubt. */
    readonly revoked?: string;
}
/** A key to be known: of a signer, say. */
type NamedKey = Pick<Signer, 'id' | 'publicKey'>;
/** What came of a change to a key. */
interface KeyChange {
    /** `already`: it was so before, and no event was added. */
    readonly outcome: 'done' | 'already';
    readonly key: IssuerKey;
    readonly event?: number;
}

/** How a credential is followed by another. */
interface SuccessionOptions extends Act {
    /** Issues the new credential. */
    readonly issuer: Issuer;
    /** The key that the issuer signs with. */
    readonly signer: NamedKey;
    /** The definition, where it changed as well; by default the one of the old credential, word for word. */
    readonly definition?: MicroCertification;
    /** The new credential is for somebody else: the old one was issued to the wrong person. */
    readonly isOtherLearner?: boolean;
    /**
     * Takes the signed text before the new credential is recorded: what was recorded is in safe hands then. Where it
     * throws, nothing is recorded.
     */
    readonly deliver?: (text: string) => Promise<void>;
}
/** A credential that followed another. */
interface Succession {
    readonly credentialId: string;
    /** The credential that it stands in for. */
    readonly predecessor: string;
    /** The signed credential, JSON text. */
    readonly text: string;
    /** The event that says so. */
    readonly event: number;
}
/** How a credential is renewed. */
interface RenewalOptions extends SuccessionOptions {
    /** Revokes the old credential; by default it holds until its end. */
    readonly revokeOld?: boolean;
}

/** What becomes of credentials after they were issued, and of the keys that signed them. */
interface CredentialLife {
    /**
     * Revokes a credential, for good. Verifiers learn of it from the status list once that is published again.
     *
     * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_REASON`.
     */
    revoke(credentialId: string, act: Act): Promise<StatusChange>;
    /**
     * Suspends a credential until it is reinstated.
     *
     * @throws MicrocertError what `revoke` throws, and `ERR_REGISTRY_REVOKED`.
     */
    suspend(credentialId: string, act: Act): Promise<StatusChange>;
    /**
     * Lifts a suspension.
     *
     * @throws MicrocertError what `suspend` throws, and `ERR_REGISTRY_NOT_SUSPENDED`.
     */
    reinstate(credentialId: string, act: Act): Promise<StatusChange>;
    /**
     * Does the same to the status of many credentials, a transaction for each 200 of them; ids are read as results are
     * taken, and one that cannot be changed stops no other.
     *
     * @param type - What is done: `revoked`, `suspended` or `reinstated`.
     * @returns A result for each id, in their order.
     */
    changeMany(type: StatusAct, credentialIds: AsyncIterable<string> | Iterable<string>, act: Act): AsyncIterable<StatusChangeRow>;
    /**
     * Revokes a credential and issues it anew with what was wrong put right, linked to the old one, in one transaction. One
     * that was revoked before can be corrected as well.
     *
     * @param award - The award as it should have been, whole.
     * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_SUCCEEDED` for one that was corrected before,
     * `ERR_REGISTRY_FORGOTTEN`, `ERR_REGISTRY_OTHER_LEARNER`, `ERR_REGISTRY_REASON`, `ERR_REGISTRY_SIGNING_KEY`, and what `issuer.issue` throws.
     */
    correct(credentialId: string, award: Award, options: SuccessionOptions): Promise<Succession>;
    /**
     * Issues a credential anew before it ends, linked to the old one, which holds until its end unless it is to be revoked.
     *
     * @param award - The award with its new dates, whole.
     * @throws MicrocertError what `correct` throws, and `ERR_REGISTRY_REVOKED`, `ERR_REGISTRY_SUSPENDED`,
     * `ERR_REGISTRY_ENDED` for one that can no longer be renewed.
     */
    renew(credentialId: string, award: Award, options: RenewalOptions): Promise<Succession>;
    /** The credentials that end in a period, the soonest first: those that were neither revoked nor renewed. */
    expiring(options: ExpiringOptions): AsyncIterable<ExpiringAward>;
    /**
     * What happened to a credential.
     *
     * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`.
     */
    history(credentialId: string): Promise<CredentialHistory>;
    /** The keys of the issuer, the oldest first: what its DID document is to list. */
    keys(): Promise<readonly IssuerKey[]>;
    /**
     * Adds a key: before its first use, so that verifiers know it by then.
     *
     * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` where its id stands for another key.
     */
    addKey(key: NamedKey): Promise<KeyChange>;
    /**
     * Makes sure that something may be signed with a key now, which is added where it is new.
     *
     * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out, was revoked, or has the id of another.
     */
    assertSigningKey(key: NamedKey): Promise<void>;
    /**
     * Says until when a key signs: now, or a day to come (milliseconds since 1970), so that two keys overlap. What it signed
     * before holds on.
     *
     * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known, or was revoked.
     */
    retireKey(id: string, options?: {
        readonly at?: number;
    }): Promise<KeyChange>;
    /**
     * Says that a key is no longer the issuer's alone, since now or an earlier day: what it signed can no longer be told from
     * forgeries, and has to be issued anew with another.
     *
     * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known; `ERR_REGISTRY_REASON`.
     */
    revokeKey(id: string, options: Act & {
        readonly at?: number;
    }): Promise<KeyChange>;
}

/** A status list that is to be used. */
interface NewStatusList {
    /** Address under which it will be published: https, without fragment. */
    readonly url: string;
    /** What its entries are about: a list for each. */
    readonly purpose: 'revocation' | 'suspension';
    /** How many entries it has: a multiple of 8, at least 131,072 for a herd to hide in; by default that. */
    readonly size?: number;
}
/** A status list in use. */
interface StatusListUse extends Required<NewStatusList> {
    /** How many of its entries were given out. */
    readonly used: number;
}

/** What an issuer issued, and what became of it. */
interface Registry extends AwardBook, CredentialLife {
    /** The registry’s own id: `urn:uuid:…`. */
    readonly id: string;
    /** Takes a status list in use. @throws MicrocertError `ERR_REGISTRY_LIST`. */
    addStatusList(list: NewStatusList): Promise<void>;
    /** The credentials of a learner, or the one with an id. */
    find(sought: Sought): Promise<readonly FoundAward[]>;
    /** Forgets a learner; what was issued, and what it is worth, stays provable. */
    erase(learner: string): Promise<Erasure>;
    /** Signs the end of the chain, so that nothing before it can be changed unseen. */
    signHead(signer: Pick<Signer, 'id' | 'sign'>): Promise<SignedHead>;
    /** Whether chain, heads and tables are in order. */
    audit(options?: AuditOptions): Promise<AuditReport>;
    /** The status lists in use, in the order in which they were added. */
    statusLists(): Promise<readonly StatusListUse[]>;
    /** The definitions of which something was issued, each as it was last recorded. */
    definitions(): Promise<readonly MicroCertification[]>;
    /** Closes the database. */
    close(): Promise<void>;
}

export { ACT_CATEGORIES as A, type ChainEnd as C, type DefinitionVersion as D, type Erasure as E, type FoundAward as F, type IssuedAward as I, type Keep as K, type NamedKey as N, type Registry as R, type SignedHead as S, type Act as a, type ActCategory as b, type AuditOptions as c, type AuditReport as d, type AwardBook as e, type CredentialEvent as f, type CredentialHistory as g, type CredentialLife as h, type ExpiringAward as i, type ExpiringOptions as j, type IssuedChunk as k, type IssuerKey as l, type KeyChange as m, type NewAward as n, type NewStatusList as o, type RefusedChange as p, type RenewalOptions as q, type Sought as r, type Standing as s, type StatusAct as t, type StatusChange as u, type StatusChangeRow as v, type StatusListUse as w, type Succession as x, type SuccessionOptions as y, verifyHead as z };
