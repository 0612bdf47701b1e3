import type { JsonObject } from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';
import type { DidDocumentKey } from '../identity/index.js';
import type { IssuerProfile, MicroCertification } from '../model/index.js';

/** What an issuer publishes. Nothing here is about a learner. */
export interface SiteContent {
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
export interface SiteFile {
  /** Path inside the output folder, with `/` between its parts. */
  readonly path: string;
  /** What is in it. */
  readonly bytes: Uint8Array;
}
