import type { SignedEndorsement } from './endorsement.js';
import type { OrganisationIdentifier, Picture } from './micro-certification.js';

/** Who signs the credentials; may be another organisation than the awarding body. */
export interface IssuerProfile {
  /** DID or web address of the issuer; the signing key must belong to it. */
  readonly id: string;
  /** Name of the organisation. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country: `FR`. */
  readonly country?: string;
  /** Region inside the country. */
  readonly region?: string;
  /** Web address. */
  readonly website?: string;
  /** E-mail address of an office, never of a person. */
  readonly email?: string;
  /** Registered identifiers: SIRET, UAI, ROR, … */
  readonly identifiers?: readonly OrganisationIdentifier[];
  /** Logo. */
  readonly image?: Picture;
  /** What others say of the issuer, signed by them. */
  readonly endorsements?: readonly SignedEndorsement[];
}

/** The profile of an issuer as it may be written in a file. */
export type IssuerProfileInput = IssuerProfile & {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
};
