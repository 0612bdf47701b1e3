import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';

/** What an attestation is made of. */
export interface WeBuildParts {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when. */
  readonly award: Award;
  /** Who signs. */
  readonly issuer: IssuerProfile;
  /** Identifier of the attestation. */
  readonly id: string;
}

/** How the claims are written. */
export interface ToWeBuildOptions {
  /** Language (BCP 47) of the texts, which have one only; by default the first that the definition is taught in. */
  readonly language?: string;
  /** Names of the learner, where the one name in the award does not end in a family name of one word. */
  readonly names?: { readonly given: string; readonly family: string };
}
