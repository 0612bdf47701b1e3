import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import { isEheaCountry } from '../../../vocabulary/ehea.js';
import { typesOf } from '../read/find-parts.js';
import { readForeignAssessments } from './assessments.js';
import {
  readForeignAssurance,
  readForeignLevel,
  readForeignOutcomes,
  readForeignParticipation,
  readForeignPrerequisites,
  readForeignProgramme,
  readForeignStacking,
} from './description.js';
import type { ForeignReading, ForeignSource } from './terms.js';
import { readForeignWorkload } from './workload.js';

/** Type that SURF edubadges gives an achievement beside `Achievement`. */
const EDUBADGE_TYPE = 'EducredentialAchievement';

/** Terms of edubadges that nobody else has: a server may leave the type out. */
const EDUBADGE_TERMS = [
  'SBU',
  'educationProgramIdentifier',
  'supervisionType',
  'participationType',
];

/** True for an achievement with the terms of SURF edubadges. */
export function isEdubadge(achievement: JsonObject): boolean {
  return (
    typesOf(achievement).includes(EDUBADGE_TYPE) ||
    EDUBADGE_TERMS.some((name) => memberOf(achievement, name) !== undefined)
  );
}

/** True for a credential, or an achievement alone, with the terms of SURF edubadges. */
export function looksLikeEdubadge(document: JsonObject): boolean {
  const [subject = null] = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const [inside = document] = asList<JsonValue>(memberOf(subject, 'achievement'));
  return isJsonObject(inside) && isEdubadge(inside);
}

/**
 * Whether a number of credits without unit counts ECTS: somebody has to say so (the caller, or the profile of edubadges),
 * and the issuer has to be where higher education counts in them.
 */
export function creditsCountEcts(
  said: boolean,
  countries: readonly (string | undefined)[],
): boolean {
  return said && countries.some((code) => code !== undefined && isEheaCountry(code));
}

/** What Open Badges terms say, beside which those of others are read. */
export interface KnownAlready {
  /** Assessments made of result descriptions. */
  readonly described: readonly JsonObject[];
  /** EQF level of an alignment. */
  readonly eqf: JsonValue | undefined;
  /** How many alignments are quality assurance. */
  readonly assurances: number;
}

/**
 * What terms of others in an achievement say: those of SURF edubadges and the claims of the WE BUILD rulebook, by their
 * names. They are read as plain JSON: SURF's context cannot be processed as it is published, and nothing is fetched.
 */
export function readForeign(source: ForeignSource, known: KnownAlready): ForeignReading {
  const readings = [
    readForeignWorkload(source),
    readForeignAssessments(source, known.described),
    readForeignParticipation(source),
    readForeignOutcomes(source),
    readForeignLevel(source, known.eqf),
    readForeignAssurance(source, known.assurances),
    readForeignPrerequisites(source),
    readForeignStacking(source),
    readForeignProgramme(source),
  ];
  return {
    input: Object.assign({}, ...readings.map(({ input }) => input)) as JsonObject,
    sources: readings.flatMap(({ sources }) => sources),
    findings: readings.flatMap(({ findings }) => findings),
    looked: readings.flatMap(({ looked }) => looked),
  };
}
