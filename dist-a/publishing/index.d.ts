import { F as Fetcher } from '../ports-CVeXp-HU.js';
import { J as JsonObject } from '../values-BMGb-U8z.js';
import { b as Locale } from '../locale-BxlEjvpb.js';
import { D as DidDocumentKey } from '../make-did-document-DIevzGGd.js';
import { I as IssuerProfile, M as MicroCertification } from '../issuer-profile-CoyYci72.js';
import '../did-document-BJbOsook.js';
import '../public-key-D53sMtRB.js';
import '../language-map-DwMLFJZL.js';

/** A site in a folder, that answers as its web host would. */
interface LocalSite {
    /** Address of the folder on the web, with a slash at its end. */
    readonly baseUrl: string;
    /** Gives the files of the folder under their addresses on the web. */
    readonly fetcher: Fetcher;
}
/**
 * Opens a folder that `writeSite` wrote, so that credentials can be verified by the keys and status lists in it before
 * they are on the web. Files are read when they are asked for.
 *
 * @param folder - Path of the folder.
 * @param otherwise - Who is asked for addresses that are not below that of the site; nobody by default. For what is below
 * it the folder alone answers: what is missing there is missing.
 * @throws MicrocertError `ERR_PUBLISH_FOLDER` when it cannot be told at which address the folder belongs,
 * `ERR_PUBLISH_MANIFEST`, `ERR_FILE_UNREADABLE`. The fetcher throws as each fetcher does.
 * @example
 * ```ts
 * const { fetcher } = await openLocalSite('site');
 * const report = await verify(badge, { trust: ['did:web:univ.example'], fetcher });
 * ```
 */
declare function openLocalSite(folder: string, otherwise?: Fetcher): Promise<LocalSite>;

/** What an issuer publishes. Nothing here is about a learner. */
interface SiteContent {
    /** Who publishes. */
    readonly profile: IssuerProfile;
    /** What can be earned; one for each id. */
    readonly definitions: readonly MicroCertification[];
    /** Keys of the issuer, those included that signed before and are still needed to verify it: makes the `did.json`. */
    readonly keys?: readonly DidDocumentKey[];
    /** A DID document to publish instead, as it is. */
    readonly didDocument?: JsonObject;
    /** Status list credentials, signed, as JSON text: each goes to the address that is its `id`. */
    readonly statusLists?: readonly string[];
    /** A 1EdTechRevocationList as JSON text, for old verifiers; it goes to the address that is its `id`. */
    readonly revocationList?: string;
    /** Address at which our JSON-LD context is hosted, where credentials are issued with it. */
    readonly contextUrl?: string;
    /** Address of the output folder on the web; by default that of the issuer's did:web. */
    readonly baseUrl?: string;
    /** Language of the pages at the addresses themselves; those in the other language are one folder below. English by default. */
    readonly language?: Locale;
}
/** A file of the site. */
interface SiteFile {
    /** Path inside the output folder, with `/` between its parts. */
    readonly path: string;
    /** What is in it. */
    readonly bytes: Uint8Array;
}

/**
 * The whole site of an issuer as files that any web host serves: `did.json`, context, lists, and for each achievement its
 * JSON and a page in English and in French, with an index of them. The same content always gives the same bytes.
 *
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS` for an address that no file can have or that is not below the base,
 * `ERR_PUBLISH_COLLISION` for two that would be one file, `ERR_PUBLISH_CONTENT` for a list that is not signed or is
 * by another issuer, a DID document of somebody else or with a private key; `ERR_JSON_…` for lists that are no JSON.
 * @example
 * ```ts
 * const files = await siteFiles({ profile, definitions, keys: [{ publicKey }] });
 * await writeSite('site', files);
 * ```
 */
declare function siteFiles(content: SiteContent): Promise<readonly SiteFile[]>;

/** How a site is written. */
interface WriteSiteOptions {
    /** Says what would happen, and changes nothing. */
    readonly dryRun?: boolean;
    /** Replaces files in the way that were not published from here; never links or folders. */
    readonly force?: boolean;
}
/** What happened to the files of a site, each by its path. */
interface WrittenSite {
    /** Written, new or anew. */
    readonly written: readonly string[];
    /** Not touched, as they are what they should be. */
    readonly unchanged: readonly string[];
    /** Removed, as they are no part of the site any more. */
    readonly removed: readonly string[];
    /** Published once, no part of the site any more, and changed by somebody since: left alone. */
    readonly kept: readonly string[];
}
/**
 * Makes a folder hold a site: writes what changed, and nothing else, and removes what was published there before and is
 * no part of it any more. What stands there besides is never touched.
 *
 * Everything that is new is written and synced aside first, then put in place file by file: where the disk is full, the
 * site is as it was. A process that dies on the way leaves whole files, old or new, and the next run completes it.
 *
 * @param folder - Made where it does not exist.
 * @throws MicrocertError `ERR_PUBLISH_FOREIGN` when something else is in the way, `ERR_PUBLISH_BUSY` when another process
 * publishes there, `ERR_PUBLISH_MANIFEST`, `ERR_PUBLISH_COLLISION`, `ERR_PUBLISH_ADDRESS`, `ERR_FILE_UNWRITABLE`.
 */
declare function writeSite(folder: string, files: readonly SiteFile[], { dryRun, force }?: WriteSiteOptions): Promise<WrittenSite>;

export { type LocalSite, type SiteContent, type SiteFile, type WriteSiteOptions, type WrittenSite, openLocalSite, siteFiles, writeSite };
