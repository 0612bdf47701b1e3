import { I as IssuerProfile, M as MicroCertification } from '../issuer-profile-CoyYci72.js';
import { b as Locale } from '../locale-BxlEjvpb.js';
import { S as StackEvaluation, P as Pathway } from '../pathway-B9xZ9P45.js';
import '../language-map-DwMLFJZL.js';
import '../report-DDOr-hpj.js';

/** Colours of the issuer: `#rrggbb` or `#rgb`. */
interface ArtworkColours {
    /** The disc in the middle. */
    readonly primary?: string;
    /** Rim, ribbon and emblem. */
    readonly accent?: string;
}

/** How a badge is drawn. */
interface BadgeArtworkOptions {
    /** Who signs: its name where the definition names no awarding body, and its logo where that is a `data:` picture. */
    readonly profile?: IssuerProfile;
    /** Language of the badge (BCP 47), where the title has it; else the first language of instruction. */
    readonly locale?: string;
    /** Colours of the issuer; by default those of the field of study. */
    readonly colours?: ArtworkColours;
    /** Year of the award; that of the credential by default, where there is one. */
    readonly year?: string;
    /** Logo: the bytes of a PNG or SVG file, or a `data:` IRI of one. At most 256 KiB; scripts and references are refused. */
    readonly logo?: Uint8Array | string;
}
/**
 * A badge drawn from what it stands for: title, awarding body, ECTS credits and level of the European Qualifications
 * Framework. The same input gives the same picture; nothing of the learner is in it, and nothing outside of it is needed.
 *
 * @param subject - The definition, or an Open Badge made of it, with or without its proof; the latter shows the year too.
 * @returns An SVG document of 800 by 800, text as text.
 * @throws MicrocertError `ERR_DEFINITION_INVALID` or `ERR_CREDENTIAL_UNREADABLE` for another subject, `ERR_ARTWORK_LOGO`;
 * TypeError for an option of another form.
 */
declare function badgeArtwork(subject: MicroCertification | object, options?: BadgeArtworkOptions): string;

/**
 * The PNG or SVG that a `data:` address holds; nothing for any other address.
 *
 * @throws MicrocertError `ERR_ARTWORK_LOGO` where it is damaged or larger than 256 KiB.
 */
declare function pictureInData(url: string): Uint8Array | undefined;

/** How a pathway is drawn. */
interface PathwayPictureOptions {
    /** What a learner holds of it: the answer of `checkStack` or `evaluateStack` for this pathway. */
    readonly report?: StackEvaluation;
    /** Language of the words; titles are in it where they have it. */
    readonly locale: Locale;
    /** Colours of the awarding body; dark blue and gold by default. */
    readonly colours?: ArtworkColours;
}
/**
 * A pathway to a larger award as a picture: groups as cards with their rules in words, components as tiles. With a report,
 * what the learner holds is filled in, with the credits reached, what is missing, the answer, and that the jury decides. The
 * same input gives the same picture; nothing but titles is in it, and nothing outside of it is needed.
 *
 * @returns An SVG document, 1000 wide and as high as it takes, text as text.
 * @throws `MicrocertError` `ERR_PATHWAY_INVALID`; TypeError for an option of another form, or a report on another pathway.
 * @example
 * ```ts
 * const report = await checkStack(pathway, credentials, { trust });
 * await writeFile('pathway.svg', pathwayPicture(pathway, { report, locale: 'fr' }));
 * ```
 */
declare function pathwayPicture(pathway: Pathway, options: PathwayPictureOptions): string;

export { type ArtworkColours, type BadgeArtworkOptions, type PathwayPictureOptions, badgeArtwork, pathwayPicture, pictureInData };
