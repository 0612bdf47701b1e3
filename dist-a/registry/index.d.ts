import { R as Registry, K as Keep } from '../registry-of-D4PqWVqd.js';
export { A as ACT_CATEGORIES, a as Act, b as ActCategory, c as AuditOptions, d as AuditReport, e as AwardBook, C as ChainEnd, f as CredentialEvent, g as CredentialHistory, h as CredentialLife, D as DefinitionVersion, E as Erasure, i as ExpiringAward, j as ExpiringOptions, F as FoundAward, I as IssuedAward, k as IssuedChunk, l as IssuerKey, m as KeyChange, N as NamedKey, n as NewAward, o as NewStatusList, p as RefusedChange, q as RenewalOptions, S as SignedHead, r as Sought, s as Standing, t as StatusAct, u as StatusChange, v as StatusChangeRow, w as StatusListUse, x as Succession, y as SuccessionOptions, z as verifyHead } from '../registry-of-D4PqWVqd.js';
import { T as TelemetryApi } from '../award-key-CarvQDsv.js';
export { a as awardKey, l as learnerAliases, b as learnerKey } from '../award-key-CarvQDsv.js';
import { R as RegistryDriver } from '../driver-C2-ZVa9M.js';
import { S as Signer } from '../signer-qHWhfEFi.js';
import { S as SuiteId } from '../types-BpqN5i3O.js';
import { J as JsonObject } from '../values-BMGb-U8z.js';
import { e as Clock, R as Random } from '../ports-CVeXp-HU.js';
export { S as StatusPlace } from '../award-h7clepsy.js';
import '../issuer-profile-CoyYci72.js';
import '../language-map-DwMLFJZL.js';
import '../report-DDOr-hpj.js';
import '../locale-BxlEjvpb.js';
import '../public-key-D53sMtRB.js';
import '../foundation/errors/listed.js';
import '../texts-zT409qnT.js';
import '../create-issuer-D0EXkSYz.js';
import '../types-B5BMgkTC.js';
import '../micro-certification-input-BC4II6JW.js';
import '../framework-DoOAju_O.js';
import '../signing-BSp--xGi.js';
import '../secure-vc-jwt-FQf7s1Wy.js';
import 'kysely';

/** How status lists are signed. */
interface StatusListsOptions {
    /** The issuer of the credentials: its id, or its profile. */
    readonly issuer: string | {
        readonly id: string;
    };
    /** Signs with a key of the issuer. */
    readonly signer: Signer;
    /** Kind of proof; by default as for credentials: `eddsa-rdfc-2022` for Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384. */
    readonly suite?: SuiteId;
    /** How long a list holds, in milliseconds: 14 days by default. It is signed anew once half of that is over. */
    readonly validForMilliseconds?: number;
    /** How long readers may keep a list, in milliseconds; without it, five minutes by the standard. */
    readonly ttlMilliseconds?: number;
    /** `@opentelemetry/api`, the module itself: each list is told in a span. */
    readonly telemetry?: TelemetryApi;
}

/** A status list as it is published. */
interface SignedStatusList {
    /** Where it is published: the `statusListCredential` of entries. */
    readonly url: string;
    /** What it is about: `revocation`, `suspension`. */
    readonly purpose: string;
    /** The signed credential, JSON text. */
    readonly text: string;
    /** Until when it holds (RFC 3339). */
    readonly validUntil: string;
    /** The last event it tells of. */
    readonly event: number;
    /** Whether it was signed just now; `false` where the text is the one of the last time. */
    readonly isNew: boolean;
}
/**
 * The status lists of a registry, signed: what changed since the last time is set in the bits that are kept, so that the
 * work is that of the changes. A list in which nothing changed is the same text as before while less than half of its
 * validity is over, so that publishing it again rewrites no file.
 *
 * @throws TypeError when an option is not usable; MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out or was
 * revoked, `ERR_ISSUER_KEY` for one that is not the issuer's, `ERR_PROOF_KEY` for one without a suite.
 */
declare function buildStatusLists(registry: Registry, options: StatusListsOptions): AsyncGenerator<SignedStatusList, void, undefined>;

/** What a revocation list for old verifiers is made of. */
interface RevocationListOptions {
    /** Where it is published: an https URL. */
    readonly id: string;
}
/**
 * The credentials that were revoked, as a `1EdTechRevocationList`: for verifiers that read nothing newer. 1EdTech no longer
 * advises it, nobody signs it, and it names credentials where a Bitstring list does not; reasons are left out.
 */
declare function makeRevocationList(registry: Registry, { id }: RevocationListOptions): Promise<JsonObject>;

/** How a registry is opened. */
interface OpenRegistryOptions {
    /** Where it is: `sqliteDriver` or `postgresDriver`. */
    readonly driver: RegistryDriver;
    /** The time; the system's by default. */
    readonly clock?: Clock;
    /** Random bytes; the platform's by default. */
    readonly random?: Random;
    /** How much of learners is kept of what is recorded from now on; `pseudonyms` by default. */
    readonly keep?: Keep;
    /**
     * 32 bytes: what is kept of learners, days of awards too, is encrypted with it (AES-256-GCM), and pseudonyms depend on it. Given when the
     * registry is first opened, and each time from then on.
     */
    readonly encryptionKey?: Uint8Array;
}
/**
 * Opens a registry; makes one where the database is empty, and brings the tables of an earlier version up to date.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNAVAILABLE`, `ERR_REGISTRY_UNWRITABLE`, `ERR_REGISTRY_CORRUPT`; and, leaving the
 * database as it is, `ERR_REGISTRY_NEWER`, `ERR_REGISTRY_FOREIGN` and `ERR_REGISTRY_KEY`.
 */
declare function openRegistry(options: OpenRegistryOptions): Promise<Registry>;

export { Keep, type OpenRegistryOptions, Registry, RegistryDriver, type RevocationListOptions, type SignedStatusList, type StatusListsOptions, buildStatusLists, makeRevocationList, openRegistry };
