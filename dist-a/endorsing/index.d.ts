import { I as IssuerProfile } from '../issuer-profile-CoyYci72.js';
import { E as EndorsementCredential } from '../types-B5BMgkTC.js';
import { e as Clock, R as Random } from '../ports-CVeXp-HU.js';
import { S as Signer } from '../signer-qHWhfEFi.js';
import { J as JwtForm } from '../signing-BSp--xGi.js';
import { a as Secured, S as SuiteId } from '../types-BpqN5i3O.js';
import { S as StatusPlace } from '../award-h7clepsy.js';
import { S as SignedEndorsement } from '../language-map-DwMLFJZL.js';
import '../public-key-D53sMtRB.js';
import '../values-BMGb-U8z.js';
import '../secure-vc-jwt-FQf7s1Wy.js';
import '../report-DDOr-hpj.js';
import '../locale-BxlEjvpb.js';
import '../texts-zT409qnT.js';

/** What is endorsed: its id, or the thing itself: an issuer's profile, a definition, a signed credential. */
type Endorsable = string | {
    readonly id: string;
};
/** What one says of an issuer, a definition or an award. */
interface EndorsementStatement {
    /** What is endorsed. */
    readonly about: Endorsable;
    /** What is said of it, as text or in Markdown, without HTML. */
    readonly comment: string;
    /** Title; made of the name of the endorser when left out. */
    readonly name?: string;
    /** What kind of endorsement it is. */
    readonly description?: string;
    /** Absolute IRI of the endorsement; a random `urn:uuid:` when left out. */
    readonly id?: string;
    /** Until when it holds: a date, which stands for its first instant in UTC, or a date-time with zone. For good when left out. */
    readonly validUntil?: string;
    /** Where its status is told: one place for each purpose. No two credentials may share a place. */
    readonly status?: readonly StatusPlace[];
}
/** A statement as it may be written in a file: what it is about by its id. */
type EndorsementInput = Omit<EndorsementStatement, 'about'> & {
    /** Absolute IRI of what is endorsed. */
    readonly about: string;
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
};

/** How an endorser works. */
interface EndorserOptions {
    /** Who endorses: an agency, an employer, another university. */
    readonly profile: IssuerProfile;
    /** Signs with the key of the endorser: in memory, or a callback to an HSM or KMS. */
    readonly signer: Signer;
    /** Kind of proof; several make a proof set. By default the usual one for the kind of key, as for an issuer. */
    readonly suite?: SuiteId | readonly SuiteId[];
    /** Language of what is not given: the title, the name of a country (BCP 47); `en` by default. */
    readonly language?: string;
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
    /** Randomness for ids; the platform's by default. */
    readonly random?: Random;
}
/** A form in which an endorsement is given out: with a proof inside, or as a JWT. */
type EndorsementForm = 'json' | 'jwt';
/** How one endorsement is given out. */
interface EndorseOptions<As extends EndorsementForm = EndorsementForm> extends JwtForm {
    /** `json` (the default): a credential with its proof; `jwt`: a compact JWS. `key` and `typ` are for the latter. */
    readonly as?: As;
}
/** An endorsement with its proof. */
type SecuredEndorsement = Secured<EndorsementCredential>;
/** Endorses in the name of one organisation. */
interface Endorser {
    /** Who endorses. */
    readonly profile: IssuerProfile;
    /**
     * Signs what is said of an issuer, a definition or an award as an Open Badges EndorsementCredential. It can be given to
     * whoever it is about, who hangs it on what they issue (`endorsements` of a profile, a definition, an award), or travel
     * by itself.
     *
     * @param statement - What is said, and of what.
     * @param options - In which form.
     * @returns The signed endorsement.
     * @throws `MicrocertError` before anything is signed: `ERR_ENDORSEMENT_INVALID`, whose `findings` name every problem.
     * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
     */
    endorse<As extends EndorsementForm = 'json'>(statement: EndorsementStatement, options?: EndorseOptions<As>): Promise<As extends 'jwt' ? string : SecuredEndorsement>;
}
/**
 * Makes an endorser.
 *
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PROFILE_INVALID`, `ERR_KEY_WELL_KNOWN`,
 * `ERR_PROOF_KEY`, `ERR_ISSUER_KEY`, as for an issuer.
 * @example
 * ```ts
 * const endorser = createEndorser({ profile: agency, signer: await signerFromEnv('AGENCY_KEY') });
 * const endorsement = await endorser.endorse({ about: definition, comment: 'Reviewed in 2026, no reservation.' });
 * ```
 */
declare function createEndorser(options: EndorserOptions): Endorser;

/** What an endorsement says, for people to read. Nothing of it was verified. */
interface EndorsementReading {
    /** Ids of what it is about. */
    readonly about: readonly string[];
    /** Id of who says so. */
    readonly endorserId?: string;
    /** Name of who says so, as they wrote it. */
    readonly endorserName?: string;
    /** Title. */
    readonly name?: string;
    /** What is said: Markdown, or anything at all. */
    readonly comment?: string;
    /** What kind of endorsement it is. */
    readonly description?: string;
    /** Date-time from which it is valid. */
    readonly validFrom?: string;
    /** Date-time at which its validity ends. */
    readonly validUntil?: string;
}
/**
 * Reads what an endorsement says, be it an object or a JWT; nothing where it is neither. It is shown as what it is, the
 * word of somebody: whether it is theirs is for `verify` to say.
 */
declare function readEndorsement(endorsement: SignedEndorsement): EndorsementReading | undefined;

export { type Endorsable, type EndorseOptions, type EndorsementForm, type EndorsementInput, type EndorsementReading, type EndorsementStatement, type Endorser, type EndorserOptions, type SecuredEndorsement, createEndorser, readEndorsement };
