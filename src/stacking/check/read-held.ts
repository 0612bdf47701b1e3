import {
  type FromOpenBadgeOptions,
  fromOpenBadge,
  type OpenBadgeReading,
  relatedAchievements,
} from '../../formats/open-badges/index.js';
import { partIri } from '../../formats/shared/iris.js';
import { isDecimal } from '../../foundation/decimal.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { compact, type JsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { isDateTime, parseDateTime } from '../../foundation/time.js';
import type { Award, MicroCertification } from '../../model/index.js';
import type { HeldComponent, HeldResult } from '../evaluate/types.js';
import { credentialFinding } from './findings.js';
import { isPriorLearning } from './prior-learning.js';

/** What a credential states of the learner. */
export type StatedLearner = Award['learner'];

/** What a credential states that stacking asks about. */
export interface HeldReading {
  readonly component: Omit<HeldComponent, 'id'>;
  readonly learner: StatedLearner;
  /** Why it may not count, though it holds: places are places in the credential. */
  readonly doubts: readonly Finding[];
}

/**
 * Reads a badge as something held, by what it states and nothing else; without an award there is none.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no badge.
 */
export function readHeld(
  document: JsonObject,
  options: FromOpenBadgeOptions,
): HeldReading | undefined {
  const reading = fromOpenBadge(document, options);
  const { definition, award } = reading;
  if (award === undefined) return undefined;
  const component = compact({
    achievement: definition.id,
    version: definition.version,
    related: relatedAchievements(document),
    ects: creditsOf(award, definition),
    level: definition.level && 'eqf' in definition.level ? definition.level.eqf : undefined,
    awardedOn: award.awardedOn,
    validUntil: endIn(document),
    results: resultsOf(award, definition),
    awardingBodies: bodiesOf(reading),
    outcomes: outcomesOf(definition),
    priorLearning: (definition.assessments ?? []).some(({ type }) => isPriorLearning(type)),
    towards: definition.stackability?.towards?.map(({ id, part, relation }) =>
      compact({ id, part, relation }),
    ),
  });
  return { component, learner: award.learner, doubts: doubtsOnEnd(document) };
}

/** Credits that were earned; else those of the definition. */
function creditsOf(award: Award, { workload }: MicroCertification): number | undefined {
  const credits = award.creditsEarned ?? workload?.ects;
  return isDecimal(credits) ? credits : undefined;
}

/** Names of the end of validity; the second is that of data model 1.1. */
const ENDS = ['validUntil', 'expirationDate'] as const;

/** The end of its validity, as it is written. Where both stand, the earlier. */
function endIn(document: JsonObject): string | undefined {
  const ends = ENDS.flatMap((name) => stringMember(document, name) ?? []);
  const instantOf = (text: string) => parseDateTime(text) ?? 0;
  return ends.filter(isDateTime).sort((a, b) => instantOf(a) - instantOf(b))[0];
}

/** A policy may pass over dates that cannot be read; that does not make what has an end valid for good. */
function doubtsOnEnd(document: JsonObject): readonly Finding[] {
  const isUnread = (name: string) => {
    const end = memberOf(document, name);
    return end !== undefined && !(typeof end === 'string' && isDateTime(end));
  };
  return ENDS.filter(isUnread).map((name) =>
    credentialFinding('stack.end-unknown', appendPointer('', name)),
  );
}

function resultsOf(
  { results = [] }: Award,
  { assessments = [] }: MicroCertification,
): HeldResult[] {
  return results.flatMap(({ assessment, value }) => {
    if (value === undefined) return [];
    const grading = assessments.find(({ id }) => id === assessment)?.grading;
    const highest = grading?.kind === 'percent' ? 100 : undefined;
    return [compact({ value, grades: grading?.grades, maximum: grading?.maximum ?? highest })];
  });
}

/** Who awards may differ from who signs; where nobody is named by an id, it is who signs. */
function bodiesOf({ definition, issuer }: OpenBadgeReading): readonly string[] {
  const bodies = (definition.awardingBodies ?? []).flatMap(({ id }) => id ?? []);
  if (bodies.length > 0) return bodies;
  return issuer === undefined ? [] : [issuer.id];
}

/** One IRI for each outcome: of the entry that it is linked to, else its own. */
function outcomesOf({ id, outcomes = [] }: MicroCertification): readonly string[] {
  return outcomes.map(({ id: own, alignments = [] }) => {
    const skill = alignments.find(({ framework }) => framework === 'ESCO') ?? alignments[0];
    return skill?.url ?? partIri(id, 'outcome', own);
  });
}
