import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';

/** A part of a larger award: what was earned and when. */
export interface ElmPart {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** When; it is the same learner. */
  readonly award: Award;
}

/** What a credential is made of. */
export interface ElmParts {
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
export interface ToElmOptions {
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
