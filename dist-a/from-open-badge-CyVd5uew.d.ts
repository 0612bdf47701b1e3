import { F as Finding, J as JsonPointer } from './report-DDOr-hpj.js';
import { A as Award } from './award-h7clepsy.js';
import { M as MicroCertification, I as IssuerProfile } from './issuer-profile-CoyYci72.js';

/** What a credential says, in the terms of the model. */
interface OpenBadgeReading {
    /** What was earned. */
    readonly definition: MicroCertification;
    /**
     * Who earned it and when; its `id` is the credential's. Nothing for an achievement alone, and where what makes an award
     * is missing; with this library's own terms always there.
     */
    readonly award: Award | undefined;
    /** Who signed; nothing for an achievement alone, and where the credential names no usable one. */
    readonly issuer: IssuerProfile | undefined;
    /** `true` when the credential has this library's own terms: then nothing of the model is missing. */
    readonly extended: boolean;
    /** What the credential does not say, or what was not taken over; places are places in the credential. */
    readonly findings: readonly Finding[];
    /** Where in the credential stands what stands at a place of the definition or award (`/outcomes/0/statement`). */
    readonly origins: Origins;
}
/** What the caller knows about a credential. */
interface FromOpenBadgeOptions {
    /**
     * `'ECTS'` when the issuer is known to count credits in them: Open Badges give a number without unit. It is taken for
     * ECTS only where the issuer's country is in the European Higher Education Area. Of SURF edubadges it is known.
     */
    readonly creditUnit?: 'ECTS';
}
/** From places of the model to places of the credential: the nearest member or list entry that has one. */
interface Origins {
    /** Place of a place in the definition. */
    definition(pointer: JsonPointer): JsonPointer;
    /** Place of a place in the award. */
    award(pointer: JsonPointer): JsonPointer;
}
/**
 * Reads an Open Badges 3.0 credential, or an achievement alone, into definition, award and issuer. With this library's own
 * terms the reading is complete, and anything wrong makes the credential unreadable. From plain Open Badges it takes what
 * is there, with the terms of SURF edubadges and the claims of the WE BUILD rulebook where it meets them; what is missing
 * or unusable becomes a finding. Nothing is verified here, and nothing fetched.
 *
 * @param credential - The credential as parsed JSON, with or without proof; of data model 2.0 or 1.1.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`, whose `findings` name what is missing or wrong, or what the document
 * is instead of an Open Badge.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
declare function fromOpenBadge(credential: unknown, options?: FromOpenBadgeOptions): OpenBadgeReading;

export { type FromOpenBadgeOptions as F, type OpenBadgeReading as O, type Origins as a, fromOpenBadge as f };
