import { a as LocalText } from '../locale-BxlEjvpb.js';
import { T as TemplateRenderMethod } from '../types-B5BMgkTC.js';
import { F as Finding } from '../report-DDOr-hpj.js';
import '../award-h7clepsy.js';
import '../language-map-DwMLFJZL.js';

/** How a credential is put into a picture. */
interface BakeOptions {
    /** Whether credentials that the picture carries already give way; `true` by default, else they are an error. */
    readonly replace?: boolean;
}
/**
 * Puts a signed credential into a PNG or an SVG, in the one form that Open Badges 3.0 asks for; a Comprehensive Learner
 * Record is written under its own name. Everything else of the picture stays as it is, byte for byte.
 *
 * @param image - The picture; it is not changed.
 * @param credential - As it was issued: the object, its JSON text or a compact JWS.
 * @throws MicrocertError `ERR_CARRIER_FORMAT` for what is neither PNG nor SVG, `ERR_CARRIER_BROKEN` for a damaged picture,
 * `ERR_CARRIER_BAKED` for one that carries a credential that is not to be replaced, `ERR_CARRIER_CREDENTIAL` for what is no
 * signed credential, `ERR_INPUT_TOO_LARGE` for a PNG of more than 32 MiB or an SVG
 * of more than 4 MiB.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 * @example
 * ```ts
 * await writeFile('badge.png', bake(await readFile('soil.png'), await issuer.issue(definition, award)));
 * ```
 */
declare function bake(image: Uint8Array, credential: object | string, options?: BakeOptions): Uint8Array;
/** Puts credentials into copies of one picture; throws `ERR_CARRIER_CREDENTIAL` for what does not look like a signed credential. */
interface Baker {
    /** A whole picture, in a buffer of its own. */
    (credential: object | string): Uint8Array;
    /**
     * The same picture in pieces to be written one behind the other, with `writev` say: what all pictures have in common is
     * not copied each time, which is most of the work. The first is new; the others are the same each time, and must not be changed.
     */
    readonly pieces: (credential: object | string) => readonly Uint8Array[];
}
/**
 * The same for many badges of one picture, which is looked over once. It takes credentials as they come from the issuer:
 * their text is not parsed again, which would take longer than all the rest.
 *
 * @param image - The picture; it is copied, so that nothing changes it in between.
 * @throws MicrocertError as `bake` does.
 * @example
 * ```ts
 * const baker = createBaker(await readFile('soil.png'));
 * for await (const row of issuer.issueCohort(definition, awards))
 *   if (row.outcome === 'issued') await writeFile(`${row.row}.png`, baker(row.text));
 * ```
 */
declare function createBaker(image: Uint8Array, options?: BakeOptions): Baker;

/** How much of a QR code may be lost and still be read: about 7, 15, 25 and 30 %. */
type QrCorrection = 'L' | 'M' | 'Q' | 'H';
/** How a QR code is made. */
interface QrMatrixOptions {
    /** Least correction, `M` by default; more is taken where the code grows no larger for it. */
    readonly correction?: QrCorrection;
    /** Largest code, as a version of the standard: 1 (21 modules a side) to 40 (177), the default. */
    readonly largest?: number;
}
/** A QR code as modules. */
interface QrMatrix {
    /** Version of the standard, 1 to 40: how large it is. */
    readonly version: number;
    /** Modules a side, without the quiet zone around it. */
    readonly size: number;
    /** Rows of modules, `true` where it is dark. */
    readonly modules: readonly (readonly boolean[])[];
}
/**
 * The QR code of a text.
 *
 * @throws MicrocertError `ERR_CARRIER_QR_TOO_LONG` where the text fits no code as large as allowed; TypeError for an option that
 * is not usable, an empty text, and half of a surrogate pair.
 */
declare function qrMatrix(text: string, options?: QrMatrixOptions): QrMatrix;

/** What a link to a credential is made of. */
interface CredentialLinkOptions {
    /** Address of the verifier page (https), which reads the credential out of the fragment: no server ever sees that part. */
    readonly verifier: string | URL;
    /** The signed credential: an object, its JSON text, or a compact JWS. */
    readonly credential: object | string;
    /** Where the issuer publishes this credential (https): the link, where the credential itself is too large for one. */
    readonly hosted?: string | URL;
    /** Largest QR code that the link may need, as a version of the standard: 25 by default, which phones still read from paper. */
    readonly largest?: number;
}
/** A link that fits a QR code, or why there is none. */
type CredentialLink = {
    /** `fragment`: the credential is in the link; `hosted`: the link is where it is published. */
    readonly kind: 'fragment' | 'hosted';
    /** The link. */
    readonly url: string;
    /** What to make the QR code with. */
    readonly correction: QrCorrection;
    /** Least width on paper at which phones read that code, quiet zone included. */
    readonly leastMillimetres: number;
} | {
    /** There is no link. */
    readonly kind: 'none';
    /** Why. */
    readonly reason: LocalText;
};
/**
 * A link by which somebody with a phone can check a credential: the verifier page with the credential in the fragment where that
 * fits a QR code, else the address at which it is published, else none, and why.
 *
 * The credential stands compressed in the link. Whoever has the link has the credential, name of the learner included.
 *
 * @throws TypeError for an option that is not usable; MicrocertError `ERR_JSON_…` where the credential is text that is no
 * well-formed JSON, `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot compress.
 */
declare function credentialLink(options: CredentialLinkOptions): Promise<CredentialLink>;

/** How a QR code is drawn. */
interface QrSvgOptions extends QrMatrixOptions {
    /** What the code is for, in words: read aloud, and shown by some on pointing at it. */
    readonly title: string;
    /** Width and height, quiet zone included: `'40mm'`, or a number of CSS pixels. Without it, as large as its surroundings. */
    readonly size?: number | string;
    /** Colours as `#rrggbb`; black on white by default. The modules must be the darker ones. */
    readonly colours?: {
        readonly dark?: string;
        readonly light?: string;
    };
}
/**
 * The QR code of a text as SVG: one shape, with the light zone around it that readers need, and a name for screen readers.
 *
 * @throws MicrocertError `ERR_CARRIER_QR_TOO_LONG`; TypeError for an option that is not usable, and for colours that no camera
 * tells apart.
 */
declare function qrSvg(text: string, options: QrSvgOptions): string;

/** Bounds on a link that is read. */
interface ReadCredentialLinkOptions {
    /** Longest credential that is unpacked, in UTF-8 bytes: 1 MiB by default. The link itself may be no longer either. */
    readonly maxBytes?: number;
}
/** True for a text that is a link with a credential in its fragment, or such a fragment; whether it can be read is not said. */
declare function looksLikeCredentialLink(text: string): boolean;
/**
 * The credential in a link that {@link credentialLink} made, as JSON text or a compact JWS. Nothing is fetched, wherever the link
 * leads: only what stands in its fragment is read.
 *
 * @param input - the link, or its fragment with the `#` in front.
 * @throws MicrocertError `ERR_CARRIER_LINK` for any other link or text, `ERR_CARRIER_LINK_FORM` for a form that is not known,
 * `ERR_CARRIER_LINK_DAMAGED`, `ERR_CARRIER_LINK_TOO_LARGE`.
 */
declare function readCredentialLink(input: string | URL, { maxBytes }?: ReadCredentialLinkOptions): Promise<string>;

/** What a credential is shown with besides itself. */
interface RenderCredentialOptions {
    /**
     * Templates that the caller fetched, by their address: nothing is fetched here. Each must be the one that the issuer signed
     * the digest of.
     */
    readonly templates?: Readonly<Record<string, string>>;
}
/**
 * The picture that the issuer wants a credential shown by, as SVG that only draws; `undefined` where the credential names none of
 * kind `svg-mustache`, or only such as have to be fetched first. It proves nothing: verify the credential, and show the verdict
 * outside of the picture.
 *
 * @param credential - The credential as JSON: for a JWT, its payload.
 * @throws MicrocertError `ERR_RENDER_METHOD_TEMPLATE`, `ERR_RENDER_METHOD_UNSAFE`, `ERR_RENDER_METHOD_DIGEST`.
 * @see https://www.w3.org/TR/vc-render-method/
 */
declare function renderCredentialSvg(credential: object, { templates }?: RenderCredentialOptions): Promise<string | undefined>;

/** How an issuer would have its credentials shown. */
interface SvgRenderMethodOptions {
    /** An SVG with Mustache tags, such as `{{credentialSubject.achievement.name}}`, that are paths in the credential. */
    readonly svg: string;
    /** Where this very text is published (https). Without it, the template travels inside each credential. */
    readonly url?: string;
    /** What to call it where people choose between several. */
    readonly name?: string;
    /** JSON Pointers (RFC 6901) of the only parts of the credential that may be shown; everything without it. */
    readonly show?: readonly string[];
}
/**
 * A render method of the W3C's draft, kind `svg-mustache`, for the option `renderMethod` of an issuer. What readers would refuse
 * to show is refused here.
 *
 * @throws TypeError for an option that is not usable; MicrocertError `ERR_RENDER_METHOD_TEMPLATE` for a template that cannot be
 * read, `ERR_RENDER_METHOD_UNSAFE` for one with scripts, styles, or anything that is loaded from elsewhere.
 * @see https://www.w3.org/TR/vc-render-method/
 * @example
 * ```ts
 * const renderMethod = svgRenderMethod({ svg: await readFile('badge-template.svg', 'utf8') });
 * const issuer = createIssuer({ profile, signer, renderMethod });
 * ```
 */
declare function svgRenderMethod(options: SvgRenderMethodOptions): TemplateRenderMethod;

/** Bounds on what is read out of a file, and on the file. */
interface CarrierLimits {
    /** Longest file, in bytes. */
    readonly maxBytes: number;
    /** Longest SVG, in bytes: it is read as XML from end to end, where a PNG is stepped over. */
    readonly maxSvgBytes: number;
    /** Longest credential inside it, in bytes, when it is expanded. */
    readonly maxTextBytes: number;
}
/** Bounds used where the caller gives none: a file of 32 MiB, an SVG of 4 MiB, a credential of 1 MiB. */
declare const DEFAULT_CARRIER_LIMITS: CarrierLimits;

/** A credential as it was found inside a file; nothing of it is verified. */
interface UnbakedText {
    /** JSON with proofs inside it, or a compact JWS around it. */
    readonly form: 'json' | 'jwt';
    /** The credential, without white space around it. */
    readonly text: string;
    /** What else a reader should know of the file: scripts in a picture, say. */
    readonly notes: readonly Finding[];
}
/** How two credentials in one file are taken: an error, unless the first is asked for, as the specification reads it. */
type OnDuplicate = 'first';

/** What can carry a credential. */
type CarrierFormat = 'png' | 'svg' | 'pdf';
/**
 * Tells a picture or a document by its first bytes; nothing for JSON, a JWT, or whatever else. It may still be damaged.
 *
 * @example
 * ```ts
 * if (sniffCarrier(bytes) !== undefined) console.log((await unbake(bytes)).text);
 * ```
 */
declare function sniffCarrier(bytes: Uint8Array): CarrierFormat | undefined;

/** How a credential is taken out of a file. */
interface UnbakeOptions {
    /** Bounds on the file and on the credential; 32 MiB (4 MiB for an SVG) and 1 MiB by default. */
    readonly limits?: Partial<CarrierLimits>;
    /** `'first'` takes the first of several credentials, as the specification does; by default several are an error. */
    readonly onDuplicate?: OnDuplicate;
}
/** A credential that was taken out of a file, and what of file that was; nothing of it is verified. */
interface Unbaked extends UnbakedText {
    readonly format: CarrierFormat;
}
/**
 * Takes the credential out of a picture. Nothing is verified, fetched or run: hand the text to `verify`.
 *
 * @throws MicrocertError `ERR_CARRIER_FORMAT` for another format, `ERR_CARRIER_BROKEN` for a damaged file,
 * `ERR_CARRIER_EMPTY`, `ERR_CARRIER_AMBIGUOUS` for several credentials, `ERR_CARRIER_FORM` for a form that is not allowed,
 * `ERR_CARRIER_OPEN_BADGES_2`, `ERR_INPUT_TOO_LARGE`, `ERR_INPUT_ENCODING`.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 * @example
 * ```ts
 * const { text, notes } = await unbake(await readFile('badge.png'));
 * const report = await verify(text, { trust: ['did:web:univ.example'] });
 * ```
 */
declare function unbake(bytes: Uint8Array, options?: UnbakeOptions): Promise<Unbaked>;

export { type BakeOptions, type Baker, type CarrierFormat, type CarrierLimits, type CredentialLink, type CredentialLinkOptions, DEFAULT_CARRIER_LIMITS, type OnDuplicate, type QrCorrection, type QrMatrix, type QrMatrixOptions, type QrSvgOptions, type ReadCredentialLinkOptions, type RenderCredentialOptions, type SvgRenderMethodOptions, type UnbakeOptions, type Unbaked, type UnbakedText, bake, createBaker, credentialLink, looksLikeCredentialLink, qrMatrix, qrSvg, readCredentialLink, renderCredentialSvg, sniffCarrier, svgRenderMethod, unbake };
