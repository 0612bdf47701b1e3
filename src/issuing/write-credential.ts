import { endorsableIds } from '../formats/open-badges/endorsable-ids.js';
import type { OpenBadgeCredential } from '../formats/open-badges/index.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import { formatDateTime, parseDateTime } from '../foundation/time.js';
import { uuidUrn } from '../foundation/uuid.js';
import { applyFramework } from '../frameworks/apply-framework.js';
import type { Framework } from '../frameworks/framework.js';
import { forbiddenInAward } from '../frameworks/privacy/index.js';
import { snapshotDocument } from '../linked-data/index.js';
import type { Award } from '../model/index.js';
import { ownAward } from '../model/parse-award.js';
import { assertEndorsementsFit } from './endorsements-fit.js';
import type { KnownDefinition } from './known-definitions.js';
import type { Settings } from './settings.js';

/** A credential that is not signed yet. */
export interface WrittenCredential {
  /** What it is of. */
  readonly known: KnownDefinition;
  /** It shares parts with others of the same definition. */
  readonly credential: OpenBadgeCredential;
  /** When it is signed. */
  readonly created: string;
}

/** What was settled of a credential before the whole way was gone. */
export interface Settled {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id that was drawn for it. */
  readonly id?: string | undefined;
}

/**
 * Parses an award, asks whether it may be issued, and writes the credential.
 *
 * @param copy - The award, as a copy of what was handed in.
 * @throws `MicrocertError` `ERR_AWARD_INVALID`, `ERR_FRAMEWORK_UNMET`.
 */
export function written(
  { profile, clock, random, framework }: Settings,
  known: KnownDefinition,
  copy: unknown,
  { now, id: drawn }: Settled = { now: clock() },
): WrittenCredential {
  const { definition, writer } = known;
  const award = ownAward(copy, definition);
  assertNothingForbidden(award);
  if (framework) assertDescribed(framework, { definition, award, issuer: profile, now });
  assertAlreadyAwarded(award, now);
  const created = formatDateTime(now);
  const id = award.id ?? drawn ?? uuidUrn(random);
  const credential = writer.write({ award, validFrom: created, id });
  const ids = () => endorsableIds(credential as unknown as JsonObject);
  assertEndorsementsFit(award, ids, 'ERR_AWARD_INVALID');
  return { known, credential, created };
}

/**
 * The credential as it is signed and given out: a copy that shares nothing with others.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_INVALID` when it has not the structure of an Open Badge.
 */
export function wellFormed({ known, credential, created }: WrittenCredential): WrittenCredential {
  const copy = copied(credential);
  const findings = known.errors(copy, credential.credentialSubject.achievement);
  if (findings.length > 0) throw new MicrocertError('ERR_CREDENTIAL_INVALID', { findings });
  return { known, credential: copy, created };
}

/** A copy that is checked, signed and given out without another copy; what cannot be one is for the check to say. */
function copied(credential: OpenBadgeCredential): OpenBadgeCredential {
  try {
    return snapshotDocument(credential) as unknown as OpenBadgeCredential;
  } catch {
    return credential;
  }
}

/** What travels with a learner can never be taken back, so this is refused whatever the framework. */
function assertNothingForbidden(award: Award): void {
  const findings = forbiddenInAward(award);
  if (findings.length > 0) throw new MicrocertError('ERR_AWARD_INVALID', { findings });
}

/** A credential is valid from the moment it is made, and `awardedDate` cannot lie after that. */
function assertAlreadyAwarded({ awardedOn }: Award, now: number): void {
  if ((parseDateTime(awardedOn) ?? 0) <= now) return;
  throw new MicrocertError('ERR_AWARD_INVALID', {
    findings: [
      {
        code: 'award.future',
        severity: 'error',
        pointer: '/awardedOn',
        message: {
          en: 'the date of award lies in the future',
          fr: 'la date de délivrance est dans le futur',
        },
        hint: {
          en: 'issue on that day or later; a plain date begins at midnight UTC',
          fr: 'délivrer ce jour-là ou plus tard ; une date seule commence à minuit UTC',
        },
      },
    ],
  });
}

function assertDescribed(
  framework: Framework,
  subject: Parameters<typeof applyFramework>[1],
): void {
  const findings = applyFramework(framework, subject)
    .flatMap((check) => check.findings)
    .filter(({ severity }) => severity === 'error');
  if (findings.length > 0) throw new MicrocertError('ERR_FRAMEWORK_UNMET', { findings });
}
