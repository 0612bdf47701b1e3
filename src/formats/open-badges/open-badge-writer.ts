import { compact } from '../../foundation/json/values.js';
import {
  CREDENTIALS_V2,
  MICROCERT_V1,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
  RENDER_METHOD_V1,
} from '../../linked-data/context-urls.js';
import type { Award } from '../../model/award.js';
import { endOfValidity } from '../shared/end-of-validity.js';
import { inUtc } from '../shared/in-utc.js';
import type { OpenBadgeParts, ToOpenBadgeOptions } from './open-badge-parts.js';
import type { Achievement, OpenBadgeCredential } from './types.js';
import { wordingOf } from './write/wording.js';
import { writeAchievement } from './write/write-achievement.js';
import { writeEndorsements } from './write/write-endorsements.js';
import { writeIssuer } from './write/write-profile.js';
import { statusEntryId, writeStatus } from './write/write-status.js';
import { writeEvidence, writeSubject } from './write/write-subject.js';

const ACHIEVEMENT_SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

/** Writes credentials of one definition and one issuer, which share the parts that no award changes. */
export interface OpenBadgeWriter {
  /**
   * The credential of an award.
   *
   * @throws `MicrocertError` `ERR_DATE` when a date is not one.
   */
  write(parts: Pick<OpenBadgeParts, 'award' | 'validFrom' | 'id'>): OpenBadgeCredential;
}

/** The contexts of a credential that is written so. */
export function contextsOf({
  extensions = true,
  contextUrl = MICROCERT_V1,
  renderMethod,
}: ToOpenBadgeOptions): readonly string[] {
  const plain = [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS];
  const own = extensions ? [contextUrl] : [];
  return [...plain, ...own, ...(renderMethod === undefined ? [] : [RENDER_METHOD_V1])];
}

/** Writes the achievement of a definition beside some IRIs that are taken by other things in the same document. */
export function achievementWriter(
  { definition, issuer }: Pick<OpenBadgeParts, 'definition' | 'issuer'>,
  { extensions = true, language }: ToOpenBadgeOptions,
): (taken: readonly string[]) => Achievement {
  const wording = wordingOf(definition, language);
  const always = [issuer.id, issuer.image?.url].filter((iri) => iri !== undefined);
  return (taken) =>
    writeAchievement(definition, { wording, extensions, taken: [...always, ...taken] });
}

/** A writer of credentials. Whoever gives out several of them copies what they share. */
export function openBadgeWriter(
  { definition, issuer }: Pick<OpenBadgeParts, 'definition' | 'issuer'>,
  options: ToOpenBadgeOptions = {},
): OpenBadgeWriter {
  const { extensions = true, language, renderMethod } = options;
  const wording = wordingOf(definition, language);
  const contexts = contextsOf(options);
  const types = ['VerifiableCredential', 'OpenBadgeCredential'] as const;
  const schemas = [{ id: ACHIEVEMENT_SCHEMA, type: '1EdTechJsonSchemaValidator2019' }] as const;
  const writtenIssuer = writeIssuer(issuer, wording);
  const achievementWith = achievementWriter({ definition, issuer }, options);
  // There are two at most: with the web page of the definition as a node of its own, and without.
  const achievements = new Map<boolean, Achievement>();
  const achievementBeside = (parts: Pick<OpenBadgeParts, 'award' | 'id'>): Achievement => {
    const { website } = definition;
    const isTaken = website !== undefined && isNamedIn(website, parts);
    const known = achievements.get(isTaken);
    if (known !== undefined) return known;
    const achievement = achievementWith(isTaken ? [website] : []);
    achievements.set(isTaken, achievement);
    return achievement;
  };
  return {
    write: ({ award, validFrom, id }) => {
      const achievement = achievementBeside({ award, id });
      const credentialStatus = writeStatus(award.status);
      return compact({
        '@context': contexts,
        id,
        type: types,
        name: achievement.name,
        issuer: writtenIssuer,
        validFrom: inUtc(validFrom),
        validUntil: endOfValidity(definition, award),
        awardedDate: inUtc(award.awardedOn),
        credentialSubject: writeSubject(award, achievement, extensions),
        evidence: writeEvidence(award.evidence),
        credentialSchema: Array.isArray(credentialStatus) ? undefined : schemas,
        credentialStatus,
        renderMethod,
        ...writeEndorsements(award.endorsements),
      });
    },
  };
}

/** Whether something else in the credential has this address: the page of the criteria must be none of these. */
function isNamedIn(
  website: string,
  { award, id }: { readonly award: Award; readonly id: string },
): boolean {
  const { learner, evidence = [], status = [] } = award;
  return (
    website === id ||
    website === learner.id ||
    evidence.some((one) => one.id === website) ||
    status.some((place) => website === place.list || website === statusEntryId(place))
  );
}
