import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import type { TemplateRenderMethod } from './types.js';

/** What a credential is made of. */
export interface OpenBadgeParts {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when. */
  readonly award: Award;
  /** Who signs. */
  readonly issuer: IssuerProfile;
  /** Date-time (RFC 3339) from which the credential is valid. */
  readonly validFrom: string;
  /** Absolute IRI of the credential. */
  readonly id: string;
}

/** How a credential is written. */
export interface ToOpenBadgeOptions {
  /**
   * `false` writes plain Open Badges terms only, for consumers that refuse foreign contexts;
   * `openBadgeLosses` lists what that leaves out. `true` by default.
   */
  readonly extensions?: boolean;
  /** Address of this library's own context, where the issuer hosts it; the proposed one by default. */
  readonly contextUrl?: string;
  /**
   * Language (BCP 47) of the texts that Open Badges keep in one language only. By default the first of the
   * definition's languages that the title has, else the first of the title.
   */
  readonly language?: string;
  /** How the issuer would have the credential shown; nothing is written without it. */
  readonly renderMethod?: readonly TemplateRenderMethod[];
}
