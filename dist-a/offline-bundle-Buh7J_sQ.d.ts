import { J as JsonObject } from './values-BMGb-U8z.js';
import { F as Fetcher } from './ports-CVeXp-HU.js';
import { D as DidDocument } from './did-document-BJbOsook.js';
import { P as PublicKey } from './public-key-D53sMtRB.js';

/** An issuer on a list. */
interface ListedIssuer {
    /** DID or https address, exactly as credentials name it. */
    readonly id: string;
    /** What the list calls it. It is what the list says, and nothing more. */
    readonly name?: string;
    /** The only keys by which it signs; where absent, the keys its id leads to. */
    readonly keys?: readonly PublicKey[];
}
/** A list of issuers that somebody vouches for. Who does is not part of the list. */
interface IssuerList {
    /** Shape of the file: this project's own, or that of the registries of the Digital Credentials Consortium. */
    readonly source: 'microcert' | 'dcc';
    /** When the list was as it is (RFC 3339). */
    readonly asOf?: string;
    /** The issuers, by id. */
    readonly issuers: ReadonlyMap<string, ListedIssuer>;
}
/**
 * Reads a list of issuers: `{ asOf, issuers: [{ id, name?, keys? }] }`, or a registry of the Digital Credentials
 * Consortium, `{ meta: { updated }, registry: { id: { name, … } } }`.
 *
 * An unknown member of the former is refused: `key` for `keys` would trust any key. The latter is the affair of others,
 * and its further members are passed over.
 *
 * @param json - The text of the file, or what was parsed from it.
 * @throws MicrocertError `ERR_ISSUER_LIST` with the place of what is wrong; and `ERR_JSON_…`, `ERR_INPUT_…` for text that is no strict JSON.
 * @see https://github.com/digitalcredentials/issuer-registry-client
 */
declare function parseIssuerList(json: unknown): IssuerList;

/** Something that was fetched, as an offline bundle keeps it. */
interface OfflineResource {
    /** When it was fetched (RFC 3339). */
    readonly asOf: string;
    /** The header `Content-Type` it came with. */
    readonly contentType?: string;
    /** Where it was found, when redirects led elsewhere. */
    readonly url?: string;
    /** The body, which is text. */
    readonly body: string;
}
/** What a verification needs from the network, taken along. It is not signed: it is as good as whoever hands it over. */
interface OfflineBundle {
    /** When it was made (RFC 3339). */
    readonly asOf: string;
    /** What was fetched, by the address that was asked. */
    readonly resources: ReadonlyMap<string, OfflineResource>;
    /** DID documents of issuers, for `createResolver`. */
    readonly didDocuments: readonly DidDocument[];
    /** The issuers of all its lists. */
    readonly issuers?: IssuerList;
}
/** What an offline bundle is made of. */
interface OfflineBundleParts {
    /** When it is made (RFC 3339). */
    readonly asOf: string;
    /** What was fetched, from `recordingFetcher`. */
    readonly resources?: ReadonlyMap<string, OfflineResource>;
    /** DID documents of issuers. */
    readonly didDocuments?: readonly DidDocument[];
    /** A list of issuers as JSON, or several, each in one of the shapes that `parseIssuerList` reads. */
    readonly issuers?: JsonObject | readonly JsonObject[];
}
/**
 * An offline bundle as JSON, in the order of its addresses, so that equal content gives equal files.
 *
 * @throws TypeError when `resources` is no `Map`; MicrocertError `ERR_OFFLINE_BUNDLE`, `ERR_DID_DOCUMENT`,
 * `ERR_ISSUER_LIST` for what could not be read back.
 */
declare function makeOfflineBundle(parts: OfflineBundleParts): JsonObject;
/**
 * Reads an offline bundle.
 *
 * @param json - The text of the file, or what was parsed from it.
 * @throws MicrocertError `ERR_OFFLINE_BUNDLE` with the place of what is wrong; `ERR_DID_DOCUMENT` and `ERR_ISSUER_LIST`
 * for what it holds; and `ERR_JSON_…`, `ERR_INPUT_…` for text that is no strict JSON.
 */
declare function parseOfflineBundle(json: unknown): OfflineBundle;
/**
 * A fetcher that answers from a bundle, with the date of what it gives, and never asks the network. What is not in the
 * bundle is refused, which leaves a check open and never passes one.
 */
declare function bundleFetcher({ resources }: OfflineBundle): Fetcher;

export { type IssuerList as I, type ListedIssuer as L, type OfflineBundle as O, type OfflineResource as a, type OfflineBundleParts as b, bundleFetcher as c, parseOfflineBundle as d, makeOfflineBundle as m, parseIssuerList as p };
