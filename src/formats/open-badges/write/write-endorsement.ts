import { compact } from '../../../foundation/json/values.js';
import {
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../../linked-data/context-urls.js';
import type { StatusPlace } from '../../../model/award.js';
import type { IssuerProfile } from '../../../model/issuer-profile.js';
import type { EndorsementCredential } from '../types.js';
import { wordingIn } from './wording.js';
import { writeIssuer } from './write-profile.js';
import { writeStatus } from './write-status.js';

const ENDORSEMENT_SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json';

/** What an endorsement is made of. */
export interface EndorsementParts {
  /** Absolute IRI of what is endorsed. */
  readonly about: string;
  /** Its title: verifiers refuse one without. */
  readonly name: string;
  /** What is said, in Markdown. */
  readonly comment: string;
  /** What kind of endorsement it is. */
  readonly description?: string | undefined;
  /** Who endorses. */
  readonly endorser: IssuerProfile;
  /** Date-time from which it is valid: UTC, whole seconds. */
  readonly validFrom: string;
  /** Date-time at which its validity ends: UTC, whole seconds. */
  readonly validUntil?: string | undefined;
  /** Absolute IRI of the endorsement. */
  readonly id: string;
  /** Where its status is told. */
  readonly status?: readonly StatusPlace[] | undefined;
}

/**
 * An unsigned endorsement.
 *
 * @param language - Of the names of countries and the caption of the logo (BCP 47).
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export function writeEndorsement(parts: EndorsementParts, language: string): EndorsementCredential {
  const credentialStatus = writeStatus(parts.status);
  return compact({
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS],
    id: parts.id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: parts.name,
    description: parts.description,
    issuer: writeIssuer(parts.endorser, wordingIn(language)),
    validFrom: parts.validFrom,
    validUntil: parts.validUntil,
    credentialSubject: {
      id: parts.about,
      type: ['EndorsementSubject'],
      endorsementComment: parts.comment,
    },
    // The schema of Open Badges allows one status entry.
    credentialSchema: Array.isArray(credentialStatus)
      ? undefined
      : [{ id: ENDORSEMENT_SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus,
  });
}
