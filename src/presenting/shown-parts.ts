import type { BadgePart } from '../formats/open-badges/badge-parts.js';
import type { WeBuildClaims } from '../formats/we-build/index.js';

/** A part of a micro-certification that can be shown, or kept back; no claim says its description. */
export type ShownPart = Exclude<BadgePart, 'description'>;

type ClaimName = keyof WeBuildClaims;

/** Parts of a micro-certification in the words of the domain, each with the claims that say it. */
export const SHOWN_PARTS: Readonly<Record<ShownPart, readonly [ClaimName, ...ClaimName[]]>> = {
  title: ['title'],
  outcomes: ['learningOutcomes'],
  skills: ['escoReference'],
  workload: ['notionalWorkload'],
  level: ['level'],
  assessment: ['typeOfAssessment'],
  identityVerification: ['idVerificationMethod'],
  participation: ['formOfParticipation'],
  quality: ['qualityAssurance'],
  stackability: ['stackable', 'partOfQualification'],
  awardingBody: ['awardingBody'],
  country: ['issuerCountry'],
  date: ['issuanceDate'],
  grade: ['grade', 'gradingScheme'],
  name: ['givenName', 'familyName'],
  identifier: ['identifier'],
};

/** The claims without which a part is not shown: of a name all of them, else the first; others go along where they are there. */
export function claimsNeededFor(part: ShownPart): readonly (keyof WeBuildClaims)[] {
  return part === 'name' ? SHOWN_PARTS[part] : SHOWN_PARTS[part].slice(0, 1);
}

/** Every part that can be shown. */
export const SHOWN_PART_NAMES = Object.keys(SHOWN_PARTS) as readonly ShownPart[];

/**
 * Looks over what is to be shown, or was asked for.
 *
 * @throws TypeError naming the option and the words that are known.
 */
export function assertShownParts(
  parts: unknown,
  caller: string,
  option: string,
): asserts parts is readonly ShownPart[] {
  if (Array.isArray(parts) && parts.every((part) => Object.hasOwn(SHOWN_PARTS, part))) return;
  throw new TypeError(
    `${caller}: option "${option}" must be a list of ${SHOWN_PART_NAMES.join(', ')}`,
  );
}
