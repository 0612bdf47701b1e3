import { J as JsonPointer, F as Finding } from '../../report-DDOr-hpj.js';
import { A as Award } from '../../award-h7clepsy.js';
import { M as MicroCertification, I as IssuerProfile } from '../../issuer-profile-CoyYci72.js';
import { J as JsonObject } from '../../values-BMGb-U8z.js';
import { L as LanguageMap } from '../../language-map-DwMLFJZL.js';
import '../../locale-BxlEjvpb.js';

/** What a credential of the European Learning Model says, in the terms of the model. */
interface ElmReading {
    /** What was earned. */
    readonly definition: MicroCertification;
    /** Who earned it and when; its `id` is the credential's. */
    readonly award: Award;
    /** Who issued it. */
    readonly issuer: IssuerProfile;
    /** What the document leaves open, or what was not taken over; places are places in the document. */
    readonly findings: readonly Finding[];
    /** Where in the document stands what stands at a place of the definition or award (`/outcomes/0/statement`). */
    readonly origins: ElmOrigins;
}
/** From places of the model to places of the document; after `/payload`, to places in the payload of a sealed one. */
interface ElmOrigins {
    /** Place of a place in the definition. */
    definition(pointer: JsonPointer): JsonPointer;
    /** Place of a place in the award. */
    award(pointer: JsonPointer): JsonPointer;
}
/**
 * Reads a credential of the European Learning Model (ELM v3 or 3.2) into definition, award and issuer: alone, in the
 * wrapper for upload, or as payload of a sealed one. It takes what is there and says what it could not know or did
 * not take over; of the learner it takes IRI, name and identifiers, and no national number, date of birth or address.
 * Nothing is verified here.
 *
 * @param document - The document as parsed JSON.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no such credential, or has no achievement with a
 * title, no issuer or no date; its `findings` name the place.
 * @see https://github.com/european-commission-empl/European-Learning-Model
 */
declare function fromEuropeanLearningModel(document: unknown): ElmReading;

/** A part of a larger award: what was earned and when. */
interface ElmPart {
    /** What was earned. */
    readonly definition: MicroCertification;
    /** When; it is the same learner. */
    readonly award: Award;
}
/** What a credential is made of. */
interface ElmParts {
    /** What was earned. */
    readonly definition: MicroCertification;
    /** Who earned it and when. */
    readonly award: Award;
    /** Who issues it. The shapes ask for an identifier of type `ext:eIDAS`, which the sealing software can add too. */
    readonly issuer: IssuerProfile;
    /** Date-time (RFC 3339) at which it is made out and from which it is valid. */
    readonly validFrom: string;
    /** Absolute IRI of the credential. */
    readonly id: string;
    /** Awards that this one is made up of, each as an achievement of its own: none by default. */
    readonly parts?: readonly ElmPart[];
}
/** How a credential is written. */
interface ToElmOptions {
    /**
     * Language (BCP 47) of the display, and of texts without a language such as grades. By default the first of the
     * definition's languages that the title has, else the first of the title.
     */
    readonly language?: string;
    /** Country (ISO 3166-1 alpha-2) of organisations that state none: the model demands one of each. */
    readonly country?: string;
    /** Picture of the page that is shown, PNG or JPEG in a `data:` IRI; else that of the definition, else a white page. */
    readonly picture?: string;
}

/** True for a document that calls itself such a credential, alone or in the wrapper, or for a JWS, which may hold one. */
declare function looksLikeElm(document: JsonObject): boolean;

/** A node of the tree: what it is, what names it, and whatever its class has. */
interface ElmNode {
    /** IRI; one that starts with `urn:epass:` names the node inside the document only. */
    readonly id: string;
    /** Class of the European Learning Model. */
    readonly type: string;
    /** Members of the class. */
    readonly [member: string]: ElmValue | undefined;
}
/** What stands in a member of a node. */
type ElmValue = string | number | boolean | LanguageMap | JsonObject | ElmNode | readonly ElmNode[];
/**
 * One award in the European Learning Model, version 3: JSON-LD for sealing by an issuer of European Digital
 * Credentials. It is not sealed, so it is none itself.
 *
 * @see https://github.com/european-commission-empl/European-Learning-Model
 */
interface ElmCredential {
    /** Data model 1.1 and the application profile of the European Learning Model. */
    readonly '@context': readonly string[];
    /** IRI of the credential. */
    readonly id: string;
    /** `VerifiableCredential` and `EuropeanDigitalCredential`. */
    readonly type: readonly string[];
    /** Kind of credential: the generic one. */
    readonly credentialProfiles: ElmNode;
    /** How it is shown. */
    readonly displayParameter: ElmNode;
    /** The shapes it follows. */
    readonly credentialSchema: {
        readonly id: string;
        readonly type: string;
    };
    /** The learner, with what was achieved. */
    readonly credentialSubject: ElmNode;
    /** Who issues it. */
    readonly issuer: ElmNode;
    /** When it was made out (RFC 3339). */
    readonly issued: string;
    /** The same, as data model 1.1 calls it. */
    readonly issuanceDate: string;
    /** From when it is valid. */
    readonly validFrom: string;
    /** Until when it is valid. */
    readonly validUntil?: string;
    /** The same, as data model 1.1 calls it. */
    readonly expirationDate?: string;
}
/** What the Commission's software takes: the unsigned credential in a wrapper. */
interface ElmUpload {
    /** The unsigned credential. */
    readonly credential: ElmCredential;
}

/** A credential, and what it does not say. */
interface ElmWriting {
    /** ELM v3 JSON-LD for sealing by an issuer of European Digital Credentials. */
    readonly credential: ElmCredential;
    /**
     * What the European Learning Model cannot carry, the most important first. Places are those of the definition, or
     * of award and issuer after `/award` and `/issuer`, or of a part after `/parts/0` and so on.
     */
    readonly losses: readonly Finding[];
}
/**
 * One award as ELM v3 JSON-LD for sealing by an issuer of European Digital Credentials: the unsigned tree, and the list
 * of what it cannot carry. Nothing is made up; names inside the document are counted, so the same parts give the same
 * document.
 *
 * @throws `MicrocertError` `ERR_EXPORT_INCOMPLETE`, whose `findings` name what the model demands and nobody stated.
 * @see https://github.com/european-commission-empl/European-Learning-Model
 * @example
 * ```ts
 * const { credential, losses } = toEuropeanLearningModel({ definition, award, issuer, validFrom, id: 'urn:uuid:…' });
 * await writeFile('upload.json', JSON.stringify(forUpload(credential)));
 * ```
 */
declare function toEuropeanLearningModel(parts: ElmParts, options?: ToElmOptions): ElmWriting;
/** The unsigned credential in the wrapper that the Commission's software takes for sealing. */
declare function forUpload(credential: ElmCredential): ElmUpload;

export { type ElmCredential, type ElmNode, type ElmOrigins, type ElmPart, type ElmParts, type ElmReading, type ElmUpload, type ElmValue, type ElmWriting, type ToElmOptions, forUpload, fromEuropeanLearningModel, looksLikeElm, toEuropeanLearningModel };
