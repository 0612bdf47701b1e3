import { L as Learner, A as Award } from './award-h7clepsy.js';
import { I as IssuerProfile, M as MicroCertification } from './issuer-profile-CoyYci72.js';
import { O as OpenBadgeCredential, T as TemplateRenderMethod } from './types-B5BMgkTC.js';
import { M as MicroCertificationInput } from './micro-certification-input-BC4II6JW.js';
import { H as HostAbortSignal, e as Clock, R as Random } from './ports-CVeXp-HU.js';
import { F as Framework } from './framework-DoOAju_O.js';
import { S as Signer } from './signer-qHWhfEFi.js';
import { a as Secured, S as SuiteId } from './types-BpqN5i3O.js';
import { MicrocertError } from './foundation/errors/listed.js';
import { J as JsonObject } from './values-BMGb-U8z.js';
import { J as JwtForm } from './signing-BSp--xGi.js';

/** An Open Badge 3.0 with its proof. */
type SignedCredential = Secured<OpenBadgeCredential>;

/** How a cohort is issued. */
interface CohortOptions {
    /**
     * What is made of each award: the JSON text of its credential (`json`, the default and the fastest), or the
     * credential as an object (`object`).
     */
    readonly as?: 'json' | 'object';
    /**
     * What is done about an award that is refused: `collect`, the default, gives a result that says why and goes on;
     * `stop` throws the error, with the place of the award in front of every pointer. Where several awards are in work, some
     * after it may have been signed by then, and are not given out.
     */
    readonly onError?: 'collect' | 'stop';
    /** Whether results come in the order of the awards; `true` by default. Otherwise each comes as soon as it is there. */
    readonly ordered?: boolean;
    /**
     * Over how many threads the work is spread, the one that asks among them: a number, 64 at most, or `all` for one by core.
     * 1 by default. Results are the same, whatever the number. With a key in memory on Node, other threads issue packages of
     * awards; they are started once 5,000 were issued here, and end with the cohort. Whenever they are busy the work is done
     * here, and so it is where they cannot be started (a browser, a bundle that leaves their file out), or the framework is
     * not one of this library. Another signer is asked to sign elsewhere (`Signer.signElsewhere`), where it can.
     */
    readonly threads?: number | 'all';
    /**
     * How many awards are in work at once: 1 by default; where there are several threads five packages of 100 for each
     * but the one that asks and three more, or eight awards by thread for a signer that is asked to sign elsewhere. Raise it
     * for a signer that answers over the network. Never more than so many are kept: threads that issue are started only where
     * two packages by thread and one more may be, and have two each then.
     */
    readonly concurrency?: number;
    /** Stops the run: what is in work is given up, and the reason of the signal is thrown. */
    readonly signal?: HostAbortSignal;
    /** Told when a result was taken and the next is asked for. It is waited for; what it throws stops the run. */
    readonly onProgress?: (progress: CohortProgress) => unknown;
}
/** How far a cohort is. */
interface CohortProgress {
    /** Credentials given out so far. */
    readonly issued: number;
    /** Awards refused so far. */
    readonly refused: number;
}
/** An award that was refused. */
interface CohortRefused {
    readonly outcome: 'refused';
    /** Place of the award among those handed in, from 0. */
    readonly index: number;
    /** The award as it was handed in. */
    readonly award: unknown;
    /** Why: the error that `issue` throws, with places in the award. */
    readonly error: MicrocertError;
}
/** A credential that was issued, as JSON text. */
interface CohortText {
    readonly outcome: 'issued';
    /** Place of the award among those handed in, from 0. */
    readonly index: number;
    /** The award as it was handed in. */
    readonly award: unknown;
    /** The credential: the text that `JSON.stringify` makes of what `issue` gives. */
    readonly text: string;
}
/** A credential that was issued, as an object. */
interface CohortCredential {
    readonly outcome: 'issued';
    /** Place of the award among those handed in, from 0. */
    readonly index: number;
    /** The award as it was handed in. */
    readonly award: unknown;
    /** The credential, as `issue` gives it. */
    readonly credential: SignedCredential;
}
/** What came of one award. */
type CohortResult<As extends 'json' | 'object' = 'json'> = CohortRefused | (As extends 'json' ? CohortText : CohortCredential);

/** How one achievement can be related to another: a closed list. */
declare const ASSOCIATION_TYPES: readonly ["exactMatchOf", "isChildOf", "isParentOf", "isPartOf", "isPeerOf", "isRelatedTo", "precedes", "replacedBy"];
/** How one achievement is related to another: the source is part of the target, comes before it, was replaced by it. */
type AssociationType = (typeof ASSOCIATION_TYPES)[number];
/**
 * A relation between two achievements of a record.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#association
 */
interface Association {
    /** Always this text. */
    readonly type: 'Association';
    /** How the source is related to the target. */
    readonly associationType: AssociationType;
    /** `id` of the source achievement. */
    readonly sourceId: string;
    /** `id` of the target achievement. */
    readonly targetId: string;
}
/**
 * An achievement as the list of a record has it: what the specification requires of one, and any other member that the
 * contexts of a record define. All there is to say of it stands in the badge that awards it.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#achievement
 */
interface RecordedAchievement {
    /** IRI of what can be earned. */
    readonly id: string;
    /** `Achievement` is one of them, and is written where none is given. */
    readonly type?: string | readonly string[];
    /** Title. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** How it is earned: the address of a page, or a narrative. */
    readonly criteria: {
        readonly id?: string;
        readonly narrative?: string;
    };
    /** Kind of achievement, a term of Open Badges: `Diploma`, say. */
    readonly achievementType?: string;
}
/** The person whom a record is about, and what they hold. */
interface ClrSubject {
    /** IRI of the person. */
    readonly id?: string;
    /** `ClrSubject`. */
    readonly type: readonly string[];
    /** Identifiers of the person, where there is no IRI. */
    readonly identifier?: readonly JsonObject[];
    /** The credentials, as they were signed. */
    readonly verifiableCredential: readonly JsonObject[];
    /** The achievements that the credentials award, and those that they are related to. */
    readonly achievement: readonly RecordedAchievement[];
    /** How the achievements are related. */
    readonly association?: readonly Association[];
}
/**
 * A Comprehensive Learner Record 2.0 on Verifiable Credentials 2.0, as this library writes it.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#clrcredential
 */
interface ClrCredential {
    /** Context URLs in their order: data model, CLR, Open Badges, extensions. */
    readonly '@context': readonly string[];
    /** Absolute IRI of the record. */
    readonly id: string;
    /** `VerifiableCredential` and `ClrCredential`. */
    readonly type: readonly string[];
    /** Title. */
    readonly name: string;
    /** Description. */
    readonly description?: string;
    /** Who signs, as an Open Badges profile. */
    readonly issuer: object;
    /** Date-time from which the record is valid. */
    readonly validFrom: string;
    /** Date-time at which its validity ends. */
    readonly validUntil?: string;
    /** Date-time at which it was first awarded. */
    readonly awardedDate?: string;
    /** `true`: a selection of what the issuer knows of the person. */
    readonly partial: boolean;
    /** Whom it is about, with the credentials. */
    readonly credentialSubject: ClrSubject;
    /** Schema it follows. */
    readonly credentialSchema: readonly {
        readonly id: string;
        readonly type: string;
    }[];
}

/** A relation between two achievements of a record that is to be issued. */
interface RecordAssociation {
    /** How the source is related to the target: `isPartOf` from a micro-certification to the larger award, say. */
    readonly type: AssociationType;
    /** `id` of the source achievement. */
    readonly source: string;
    /** `id` of the target achievement. */
    readonly target: string;
}
/** What a Comprehensive Learner Record is to say, and to hold. */
interface RecordInput {
    /** Absolute IRI of the record; a random `urn:uuid:` when left out. */
    readonly id?: string;
    /** Title. */
    readonly name: string;
    /** Description. */
    readonly description?: string;
    /** The one person whom the record and every credential in it is about. */
    readonly subject: Learner;
    /**
     * Signed Open Badges 3.0, as JSON text, its bytes, or the object: they go in as they are, with their own proofs. None is
     * verified here: verify each first.
     */
    readonly credentials: readonly (string | Uint8Array | object)[];
    /** Achievements besides those that the credentials award: the larger award that they are part of. */
    readonly achievements?: readonly RecordedAchievement[];
    /** How the achievements are related. */
    readonly associations?: readonly RecordAssociation[];
    /** `true`: a selection; `false`: everything that the issuer knows of the person. Said in every case, so it has no default. */
    readonly partial: boolean;
    /** Date, or date-time with zone, of the first award, where the record is issued anew. */
    readonly awardedOn?: string;
    /** Date, or date-time with zone, at which the record ends to be valid. */
    readonly validUntil?: string;
}

/** A Comprehensive Learner Record with its proof. */
type SignedRecord = Secured<ClrCredential>;

/** How an issuer works. */
interface IssuerOptions {
    /** Who signs. */
    readonly profile: IssuerProfile;
    /** Signs with the key of the issuer: in memory, or a callback to an HSM or KMS. */
    readonly signer: Signer;
    /**
     * Kind of proof; several make a proof set. Each must be for the kind of key that the signer has. By default
     * `eddsa-rdfc-2022` for Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384.
     */
    readonly suite?: SuiteId | readonly SuiteId[];
    /** A framework whose mandatory elements must be described, else nothing is issued. None by default. */
    readonly framework?: Framework;
    /** `false` writes plain Open Badges terms only and leaves out what they cannot say; `true` by default. */
    readonly extensions?: boolean;
    /** Address (https) under which the issuer hosts this library's own context, byte for byte. */
    readonly contextUrl?: string;
    /** Language of the texts that Open Badges keep in one language only (BCP 47); the definition's first by default. */
    readonly language?: string;
    /**
     * How the issuer would have its credentials shown: `svgRenderMethod` of `microcert/carriers` makes one of an SVG template.
     * Nothing is written without it.
     */
    readonly renderMethod?: TemplateRenderMethod | readonly TemplateRenderMethod[];
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
    /** Randomness for credential ids; the platform's by default. */
    readonly random?: Random;
}
/** Issues credentials in the name of one organisation. */
interface Issuer {
    /** Who signs. */
    readonly profile: IssuerProfile;
    /**
     * Issues one credential: parses, checks, maps to Open Badges 3.0, signs.
     *
     * @param definition - What was earned.
     * @param award - Who earned it and when.
     * @returns The signed credential.
     * @throws `MicrocertError` before anything is signed: `ERR_DEFINITION_INVALID`, `ERR_AWARD_INVALID`,
     * `ERR_FRAMEWORK_UNMET`, `ERR_CREDENTIAL_INVALID`, `ERR_TERM_UNDEFINED`, …; `findings` name every problem.
     */
    issue(definition: MicroCertification | MicroCertificationInput, award: Award): Promise<SignedCredential>;
    /**
     * Issues one credential as a JWT, with the algorithm of the key: EdDSA, ES256, ES384 or RS256. The suites asked for
     * have no part in it.
     *
     * @param definition - What was earned.
     * @param award - Who earned it and when.
     * @param form - How the header names the key, and its media type.
     * @returns A compact JWS.
     * @throws `MicrocertError` before anything is signed, as `issue` does.
     * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
     */
    issueJwt(definition: MicroCertification | MicroCertificationInput, award: Award, form?: JwtForm): Promise<string>;
    /**
     * Issues credentials of one definition to many learners, each as `issue` does and with the same refusals. Awards are
     * read one by one as results are taken, and no more are kept than are in work, so a cohort may be of any size.
     *
     * @param definition - What was earned.
     * @param awards - Who earned it and when, one by one: a list, a generator, rows that are read from a file.
     * @param options - What is made of each award, and how.
     * @returns A result for each award, in their order: `issued` with its `text`, or `refused` with its `error`.
     * @throws TypeError when an option is not usable. While results are taken: `ERR_DEFINITION_INVALID`; what awards, the
     * signer or `onProgress` throw; the reason of `signal`; with `onError: 'stop'` the error of the first award refused.
     * @example
     * ```ts
     * for await (const result of issuer.issueCohort(definition, awards)) {
     *   if (result.outcome === 'issued') out.write(`${result.text}\n`);
     *   else console.error(result.index, result.error.findings);
     * }
     * ```
     */
    issueCohort<As extends 'json' | 'object' = 'json'>(definition: MicroCertification | MicroCertificationInput, awards: AsyncIterable<Award> | Iterable<Award>, options?: CohortOptions & {
        readonly as?: As;
    }): AsyncIterable<CohortResult<As>>;
    /**
     * Issues a Comprehensive Learner Record 2.0: signed badges of one person as they are, what they award, and how that is
     * related. Nothing in it is verified here: verify each badge before.
     *
     * @param record - What it says and holds.
     * @returns The signed record.
     * @throws `MicrocertError` before anything is signed: `ERR_RECORD_INVALID`, whose `findings` name every problem: a badge
     * of another person, a badge twice, a JWT, an association that points nowhere, more than a record may hold, …; what
     * `issue` throws of terms and contexts.
     * @see https://www.imsglobal.org/spec/clr/v2p0/
     * @example
     * ```ts
     * const record = await issuer.issueRecord({
     *   name: 'Diplôme universitaire',
     *   subject: { id: 'did:key:z6Mk…' },
     *   credentials: [first, second],
     *   achievements: [diploma],
     *   associations: [{ type: 'isPartOf', source: firstAchievement.id, target: diploma.id }],
     *   partial: true,
     * });
     * ```
     */
    issueRecord(record: RecordInput): Promise<SignedRecord>;
}
/**
 * Makes an issuer.
 *
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PROFILE_INVALID`,
 * `ERR_KEY_WELL_KNOWN` for a test key published in a specification, `ERR_PROOF_KEY` when a suite is not for its kind,
 * `ERR_ISSUER_KEY` when the verification method of the signer is not the issuer's, `ERR_CONTEXT_INVALID` when nothing can
 * be hosted at `contextUrl`.
 * @example
 * ```ts
 * const issuer = createIssuer({ profile, signer: await signerFromEnv('MICROCERT_KEY') });
 * const credential = await issuer.issue(definition, { learner: { id: 'did:key:z6Mk…' }, awardedOn: '2026-07-01' });
 * ```
 */
declare function createIssuer(options: IssuerOptions): Issuer;

export { ASSOCIATION_TYPES as A, type ClrCredential as C, type Issuer as I, type RecordAssociation as R, type SignedCredential as S, type Association as a, type AssociationType as b, type ClrSubject as c, type CohortCredential as d, type CohortOptions as e, type CohortProgress as f, type CohortRefused as g, type CohortResult as h, type CohortText as i, type IssuerOptions as j, type RecordInput as k, type RecordedAchievement as l, type SignedRecord as m, createIssuer as n };
