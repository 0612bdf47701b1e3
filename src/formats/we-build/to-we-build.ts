import { MicrocertError } from '../../foundation/errors/index.js';
import { compact } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import {
  type Assessment,
  type Award,
  type LanguageMap,
  type MicroCertification,
  textIn,
} from '../../model/index.js';
import { inUtc } from '../shared/in-utc.js';
import { assessmentCode, idVerificationCode, participationCode, qualityCode } from './codes.js';
import { weBuildLosses } from './losses.js';
import type { ToWeBuildOptions, WeBuildParts } from './parts.js';
import { MANDATORY_CLAIMS, OPTIONAL_CLAIMS, type WeBuildClaims } from './types.js';

/** The claims, and what they do not say. */
export interface WeBuildWriting {
  /** The claims of the attestation, those of its envelope (`vct`, `iss`, …) apart. */
  readonly claims: WeBuildClaims;
  /** What is left out, or not said in full. Places are those of the definition, or of the award after `/award`. */
  readonly losses: readonly Finding[];
}

/**
 * One award as the claims of a WE BUILD micro-credential attestation. Nothing is made up.
 *
 * @throws `MicrocertError` `ERR_EXPORT_INCOMPLETE`, whose `findings` name the mandatory claims that have no source.
 * @see WE BUILD, Micro-credential Attestation Rulebook v0.1 (21 July 2026), MC-IR-01
 */
export function toWeBuild(parts: WeBuildParts, options: ToWeBuildOptions = {}): WeBuildWriting {
  const draft = draftOf(parts, options);
  const findings = MANDATORY_CLAIMS.filter((name) => !isSaid(draft[name])).map(missing);
  if (findings.length > 0) throw new MicrocertError('ERR_EXPORT_INCOMPLETE', { findings });
  const claims = compact(draft) as unknown as WeBuildClaims;
  return { claims, losses: weBuildLosses(parts, claims) };
}

/** A learner of no one, with a grade where there is one to have: what an award of theirs states, others may state. */
function sampleAward({ assessments = [] }: MicroCertification): Award {
  const gradable = assessments.filter(({ grading }) => grading?.kind !== 'pass-fail');
  // The grade of one whose scheme has a name says both.
  const graded = gradable.find(({ grading }) => grading?.title !== undefined) ?? gradable[0];
  return {
    learner: { name: 'Given Family' },
    awardedOn: '2026-01-01',
    ...(graded && { results: [{ assessment: graded.id, value: '1' }] }),
  };
}

/**
 * The claims that awards of a definition can have, in the order of the rulebook: those that each has, and those that some have.
 *
 * @throws `MicrocertError` `ERR_EXPORT_INCOMPLETE` for a definition that cannot be attested.
 */
export function claimsOfAwards({
  definition,
  issuer,
}: Pick<WeBuildParts, 'definition' | 'issuer'>): readonly (keyof WeBuildClaims)[] {
  const award = sampleAward(definition);
  const { claims } = toWeBuild({ definition, award, issuer, id: 'urn:sample' });
  return [...MANDATORY_CLAIMS, ...OPTIONAL_CLAIMS].filter((name) => Object.hasOwn(claims, name));
}

type Draft = { readonly [Name in keyof WeBuildClaims]-?: WeBuildClaims[Name] | undefined };

function draftOf(parts: WeBuildParts, { language, names }: ToWeBuildOptions): Draft {
  const { definition, award, issuer, id } = parts;
  const { outcomes = [], assessments = [], awardingBodies = [], participation } = definition;
  const [body] = awardingBodies;
  const [assessment] = assessments;
  const [mode] = participation?.modes ?? [];
  const [quality] = definition.qualityAssurance ?? [];
  const text = (map: LanguageMap) =>
    textIn(map, ...(language === undefined ? [] : [language]), ...(definition.languages ?? []));
  const { given, family } = names ?? splitName(award.learner.name);
  return {
    attestation_legal_category: 'non-qualified-EAA',
    identifier: id,
    title: text(definition.title),
    givenName: given,
    familyName: family,
    issuerCountry: issuer.country ?? body?.country,
    awardingBody: body === undefined ? issuer.name : text(body.name),
    issuanceDate: inUtc(award.awardedOn).slice(0, 10),
    learningOutcomes: outcomes.map(({ statement }) => text(statement)),
    notionalWorkload: workloadOf(definition),
    typeOfAssessment: assessment && assessmentCode(assessment.type),
    formOfParticipation: mode === undefined ? undefined : participationCode(mode),
    qualityAssurance: quality && qualityCode(quality.type),
    level: levelOf(definition),
    ...gradeOf(parts, text),
    idVerificationMethod: idVerificationCode(assessment?.supervision, assessment?.mode),
    escoReference: escoOf(definition),
    ...stackingOf(definition, text),
  };
}

type Text = (map: LanguageMap) => string;

/** The last word as family name. `names` is there for everybody of whom that is not true. */
function splitName(name = ''): { given: string | undefined; family: string | undefined } {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return { given: undefined, family: undefined };
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) };
}

function workloadOf({ workload }: MicroCertification): Draft['notionalWorkload'] {
  const { ects, hours } = workload ?? {};
  if (ects !== undefined && ects > 0) return { value: ects, unit: 'ECTS' }; // MC-IR-06: above zero
  return hours !== undefined && hours > 0 ? { value: hours, unit: 'hours' } : undefined;
}

function levelOf({ level }: MicroCertification): string | undefined {
  return level !== undefined && 'eqf' in level && level.eqf !== undefined
    ? `EQF-${level.eqf}`
    : undefined;
}

/** The rulebook leaves a grade out where an assessment is passed or failed and nothing more. */
function gradeOf(
  { definition: { assessments = [] }, award: { results = [] } }: WeBuildParts,
  text: Text,
): Pick<Draft, 'grade' | 'gradingScheme'> {
  const [result] = results;
  const found: Assessment | undefined = assessments.find(({ id }) => id === result?.assessment);
  const grading = found?.grading;
  if (result?.value === undefined || grading?.kind === 'pass-fail')
    return { grade: undefined, gradingScheme: undefined };
  return { grade: result.value, gradingScheme: grading?.title && text(grading.title) };
}

function escoOf({ outcomes = [], alignments = [] }: MicroCertification): Draft['escoReference'] {
  const all = [...alignments, ...outcomes.flatMap((outcome) => outcome.alignments ?? [])];
  const esco = all.filter(({ framework }) => framework === 'ESCO').map(({ url }) => url);
  return esco.length === 0 ? undefined : [...new Set(esco)];
}

function stackingOf(
  { stackability }: MicroCertification,
  text: Text,
): Pick<Draft, 'stackable' | 'partOfQualification'> {
  const [target] = stackability?.towards ?? [];
  return {
    stackable: stackability && stackability.kind !== 'stand-alone',
    partOfQualification: target && text(target.title),
  };
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** Where each mandatory claim comes from. */
const SOURCES: Readonly<Partial<Record<keyof WeBuildClaims, string>>> = {
  identifier: '/award/id',
  title: '/title',
  givenName: '/award/learner/name',
  familyName: '/award/learner/name',
  issuerCountry: '/issuer/country',
  awardingBody: '/awardingBodies',
  issuanceDate: '/award/awardedOn',
  learningOutcomes: '/outcomes',
  notionalWorkload: '/workload',
  typeOfAssessment: '/assessments',
  formOfParticipation: '/participation',
  qualityAssurance: '/qualityAssurance',
};

function missing(name: keyof WeBuildClaims): Finding {
  const message: LocalText = {
    en: `the claim ${name}, which the rulebook asks for, has no source`,
    fr: `l’énoncé ${name}, que les règles demandent, n’a pas de source`,
  };
  return { code: 'we-build.missing', severity: 'error', pointer: SOURCES[name] ?? '', message };
}
