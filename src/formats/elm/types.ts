import type { JsonObject } from '../../foundation/json/values.js';
import type { LanguageMap } from '../../model/language-map.js';

/** A node of the tree: what it is, what names it, and whatever its class has. */
export interface ElmNode {
  /** IRI; one that starts with `urn:epass:` names the node inside the document only. */
  readonly id: string;
  /** Class of the European Learning Model. */
  readonly type: string;
  /** Members of the class. */
  readonly [member: string]: ElmValue | undefined;
}

/** What stands in a member of a node. */
export type ElmValue =
  | string
  | number
  | boolean
  | LanguageMap
  | JsonObject
  | ElmNode
  | readonly ElmNode[];

/**
 * One award in the European Learning Model, version 3: JSON-LD for sealing by an issuer of European Digital
 * Credentials. It is not sealed, so it is none itself.
 *
 * @see https://github.com/european-commission-empl/European-Learning-Model
 */
export interface ElmCredential {
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
  readonly credentialSchema: { readonly id: string; readonly type: string };
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
export interface ElmUpload {
  /** The unsigned credential. */
  readonly credential: ElmCredential;
}
