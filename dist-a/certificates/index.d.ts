import { b as Locale } from '../locale-BxlEjvpb.js';
import { e as Clock } from '../ports-CVeXp-HU.js';

/** A piece of text in one language. */
interface Run {
    readonly text: string;
    /** Its language (BCP 47), where that is not the language of the certificate. */
    readonly language?: string;
    /** Where it leads: an address of the web. */
    readonly href?: string;
}
/** What stands on one line, or in one entry of a list. */
type Line = readonly Run[];
/** A label and what is said of it. */
interface Entry {
    /** Absent where the heading of the section says it already. */
    readonly label?: string;
    readonly lines: readonly Line[];
    /** Whether the lines are entries of a list. */
    readonly list?: true;
}
/** A heading and what stands under it. */
interface CertificateSection {
    /** Name of the section, for style and links. */
    readonly id: string;
    readonly heading: string;
    readonly entries: readonly Entry[];
}
/** Everything a certificate says, in one language, in the order in which it is read. */
interface CertificateModel {
    readonly locale: Locale;
    /** What kind of document it is. */
    readonly kind: string;
    /** What was earned. */
    readonly title: Run;
    /** In a sentence or two. */
    readonly summary?: Run;
    /** Name of the learner, where the credential has it. */
    readonly learner?: string;
    /** The line above the learner's name, or what stands in its place. */
    readonly learnerIntro: string;
    /** The line between learner and title. */
    readonly titleIntro: string;
    /** Who awards, each with its place. */
    readonly awardedBy: readonly {
        readonly name: Run;
        readonly place: string;
    }[];
    /** Who signed, where that is somebody. */
    readonly issuer?: string;
    /** What people compare, at a glance. */
    readonly facts: readonly Entry[];
    /** All of it: elements of Annex I of Council Recommendation 2022/C 243/02, the award, and how to verify. */
    readonly sections: readonly CertificateSection[];
    /** What a reader does to verify, beside the QR code. */
    readonly verifying: VerifyingWords;
    /** Identifier of the credential. */
    readonly id?: string;
}
/** How to verify, in words. */
interface VerifyingWords {
    readonly heading: string;
    readonly text: string;
    /** The address behind the QR code, where it is short enough to be read out. */
    readonly address?: string;
    /** What the QR code is, for those who do not see it. */
    readonly qrAlternative: string;
}

/** A font in two weights: bytes of TrueType or OpenType files. */
interface CertificateFont {
    readonly regular: Uint8Array;
    /** Of titles and names; the regular one by default. */
    readonly bold?: Uint8Array;
}

/** Where a reader is led to verify. */
interface LinkOptions {
    /** Address of a verifier page (https): the QR code leads there, with the credential in the link where that fits. */
    readonly verifier?: string | URL;
    /** Where this credential is published (https): where the QR code leads else. */
    readonly hosted?: string | URL;
}

/** Looks of an issuer's own. */
interface CertificateTemplate {
    /** Colours as `#rrggbb`. */
    readonly colours?: {
        /** Of headings, rules and the title; must stand out from white by 4.5 to 1 (WCAG 2.2, 1.4.3). */
        readonly accent?: string;
    };
    /** A picture at the top: bytes of a PNG or JPEG, and what it shows in words. */
    readonly logo?: {
        readonly bytes: Uint8Array;
        readonly alternative: string;
    };
    /**
     * Writes the whole HTML document around what the certificate says. What is handed in is escaped; what it writes itself is
     * its own affair.
     */
    readonly frame?: (parts: FrameParts) => string;
}
/** What a frame is given. */
interface FrameParts {
    /** Language of the document. */
    readonly language: string;
    /** Name of the document, not escaped. */
    readonly title: string;
    /** The style sheet of the default frame. */
    readonly style: string;
    /** The certificate, as HTML without `html`, `head` and `body`. */
    readonly body: string;
    /** The same as data. */
    readonly model: CertificateModel;
}

/** How a certificate is made. */
interface RenderCertificateOptions extends LinkOptions {
    /** Language of the certificate; what the issuer wrote in no such language stays as it is. */
    readonly locale: Locale;
    /** Fonts to write with, first to last, after Noto Sans (of `@expo-google-fonts/noto-sans`) where that is installed. PDF only. */
    readonly fonts?: readonly CertificateFont[];
    /** Looks of the issuer's own. */
    readonly template?: CertificateTemplate;
    /** The time, which a PDF states; that of the machine by default. */
    readonly clock?: Clock;
}
/** A certificate as a page. */
interface RenderHtmlOptions extends RenderCertificateOptions {
    readonly format: 'html';
}
/** A certificate as a PDF. */
interface RenderPdfOptions extends RenderCertificateOptions {
    readonly format: 'pdf';
}
/**
 * Makes a certificate of a signed Open Badge 3.0, which it carries: who, what, from whom, when, and each element of Annex I
 * of Council Recommendation 2022/C 243/02, in one language. It says what the credential says and verifies nothing.
 *
 * HTML is one document without scripts that asks for nothing. A PDF is tagged, has its fonts in it, and the credential as an
 * attachment, letter for letter; the same credential and clock give the same bytes.
 *
 * @param credential - The credential as issued: an object, its JSON text, or a compact JWS.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`; `ERR_CERTIFICATE_UNSIGNED`; for a PDF also `ERR_PEER_MISSING` where `fontkit`
 * or a font is not installed, and `ERR_CERTIFICATE_FONT` where no font has a sign that is needed, `ERR_CERTIFICATE_LOGO`. TypeError for an option that
 * is not usable.
 */
declare function renderCertificate(credential: object | string, options: RenderHtmlOptions): Promise<string>;
declare function renderCertificate(credential: object | string, options: RenderPdfOptions): Promise<Uint8Array>;

export { type CertificateFont, type CertificateModel, type CertificateSection, type CertificateTemplate, type Entry, type FrameParts, type Line, type RenderCertificateOptions, type RenderHtmlOptions, type RenderPdfOptions, type Run, type VerifyingWords, renderCertificate };
