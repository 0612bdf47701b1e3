import { compact } from '../../foundation/json/values.js';
import {
  CREDENTIALS_V2,
  MICROCERT_V1,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../linked-data/context-urls.js';
import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { endOfValidity } from '../shared/end-of-validity.js';
import { inUtc } from '../shared/in-utc.js';
import type { OpenBadgeCredential } from './types.js';
import { wordingOf } from './write/wording.js';
import { writeAchievement } from './write/write-achievement.js';
import { writeIssuer } from './write/write-profile.js';
import { writeEvidence, writeSubject } from './write/write-subject.js';

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
}

const ACHIEVEMENT_SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

/**
 * An unsigned Open Badges 3.0 credential made of a definition and an award. What Open Badges have terms for is
 * written in them, and everything once more in the terms of this library's own context, so that every field
 * is signed and `fromOpenBadge` gives it all back. Of the issuer's logo the caption is kept in one language.
 *
 * @throws `MicrocertError` `ERR_DATE` when a date is not one.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 * @example
 * ```ts
 * const credential = toOpenBadge({ definition, award, issuer, validFrom: '2026-07-01T12:00:00Z', id: 'urn:uuid:…' });
 * ```
 */
export function toOpenBadge(
  parts: OpenBadgeParts,
  options: ToOpenBadgeOptions = {},
): OpenBadgeCredential {
  const { definition, award, issuer, id } = parts;
  const { extensions = true, contextUrl = MICROCERT_V1, language } = options;
  const wording = wordingOf(definition, language);
  const evidence = writeEvidence(award.evidence);
  const taken = [
    id,
    issuer.id,
    issuer.image?.url,
    award.learner.id,
    ...(award.evidence ?? []).map((one) => one.id),
  ];
  const achievement = writeAchievement(definition, {
    wording,
    extensions,
    taken: taken.filter((iri) => iri !== undefined),
  });
  const plainContexts = [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS];
  return compact({
    '@context': extensions ? [...plainContexts, contextUrl] : plainContexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: writeIssuer(issuer, wording),
    validFrom: inUtc(parts.validFrom),
    validUntil: endOfValidity(definition, award),
    awardedDate: inUtc(award.awardedOn),
    credentialSubject: writeSubject(award, achievement, extensions),
    evidence,
    credentialSchema: [{ id: ACHIEVEMENT_SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
  });
}
