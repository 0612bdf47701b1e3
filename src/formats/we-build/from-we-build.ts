import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { canonicalJson } from '../../foundation/encodings/jcs.js';
import {
  compact,
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { sha256Hex } from '../../foundation/sha256.js';
import { ACCREDITATION_TYPES } from '../../vocabulary/generated/accreditation-types.js';
import { ASSESSMENT_TYPES } from '../../vocabulary/generated/assessment-types.js';
import { MODES } from '../../vocabulary/generated/modes.js';
import { assessmentOf, iriOf, participationOf, qualityOf } from './codes.js';
import { MANDATORY_CLAIMS } from './types.js';

/** What claims say, in the words of the model. */
export interface WeBuildReading {
  /** What was earned, as `checkMicroCertification` takes it. What was kept back is not there. */
  readonly definition: JsonObject;
  /** Who earned it and when. */
  readonly award: JsonObject;
  /** Who issued it. */
  readonly issuer: JsonObject;
  /** What is not shown, and what was added on the way. */
  readonly findings: readonly Finding[];
}

/**
 * The claims of an attestation as a described micro-certification, for the check against a framework. What was shown in
 * part is described in part.
 *
 * @param claims - As the disclosures that are there open them.
 * @param options - `language` (BCP 47) of the texts, which the claims do not tell; `und` by default.
 */
export function fromWeBuild(
  claims: JsonObject,
  { language = 'und' }: { readonly language?: string } = {},
): WeBuildReading {
  const withheld = MANDATORY_CLAIMS.filter((name) => memberOf(claims, name) === undefined);
  return {
    definition: definitionIn(claims, language),
    award: awardIn(claims),
    issuer: compact({
      id: stringMember(claims, 'iss'),
      name: stringMember(claims, 'awardingBody'),
      country: stringMember(claims, 'issuerCountry'),
    }) as JsonObject,
    findings: [
      ...withheld.map((name) => notShown(name)),
      { code: 'we-build.definition-id', severity: 'info', pointer: '', message: ID_MADE },
    ],
  };
}

function definitionIn(claims: JsonObject, language: string): JsonObject {
  const said = (name: string) => {
    const text = stringMember(claims, name);
    return text === undefined ? undefined : { [language]: text };
  };
  const body = said('awardingBody');
  const country = stringMember(claims, 'issuerCountry');
  return compact({
    id: idFor(claims),
    title: said('title'),
    awardingBodies: body && [compact({ name: body, country })],
    outcomes: textsIn(claims, 'learningOutcomes')?.map((text) => ({
      statement: { [language]: text },
    })),
    workload: workloadIn(claims),
    level: levelIn(claims),
    assessments: assessmentsIn(claims, language),
    participation: listed(claims, 'formOfParticipation', (code) => {
      const known = participationOf(code);
      return { modes: [known === undefined ? { [language]: code } : iriOf(MODES, known)] };
    }),
    qualityAssurance: listed(claims, 'qualityAssurance', (code) => {
      const known = qualityOf(code);
      const type = known === undefined ? { [language]: code } : iriOf(ACCREDITATION_TYPES, known);
      return [{ type }];
    }),
    alignments: textsIn(claims, 'escoReference')?.map((url) => ({
      ...{ framework: 'ESCO', url },
      title: { [language]: url },
    })),
    stackability: stackabilityIn(claims, language),
  }) as JsonObject;
}

function awardIn(claims: JsonObject): JsonObject {
  const names = ['givenName', 'familyName'].flatMap((name) => stringMember(claims, name) ?? []);
  const grade = stringMember(claims, 'grade');
  return compact({
    id: stringMember(claims, 'identifier'),
    learner: compact({
      id: learnerIn(claims),
      name: names.length > 0 ? names.join(' ') : undefined,
    }),
    awardedOn: stringMember(claims, 'issuanceDate'),
    results: grade === undefined ? undefined : [{ assessment: 'assessment-1', value: grade }],
  }) as JsonObject;
}

/** The key that it was issued to, as a DID that is its key. */
function learnerIn(claims: JsonObject): string | undefined {
  const jwk = memberOf(memberOf(claims, 'cnf'), 'jwk');
  return isJsonObject(jwk)
    ? `did:jwk:${encodeBase64url(new TextEncoder().encode(canonicalJson(jwk)))}`
    : undefined;
}

function listed<Value>(
  claims: JsonObject,
  name: string,
  make: (code: string) => Value,
): Value | undefined {
  const code = stringMember(claims, name);
  return code === undefined ? undefined : make(code);
}

function textsIn(claims: JsonObject, name: string): readonly string[] | undefined {
  const value = memberOf(claims, name);
  if (!Array.isArray(value)) return undefined;
  return value.filter((each): each is string => typeof each === 'string');
}

function workloadIn(claims: JsonObject): JsonObject | undefined {
  const workload = memberOf(claims, 'notionalWorkload');
  const value = memberOf(workload, 'value');
  const unit = stringMember(workload, 'unit');
  if (typeof value !== 'number') return undefined;
  return unit === 'ECTS' ? { ects: value } : unit === 'hours' ? { hours: value } : undefined;
}

function levelIn(claims: JsonObject): JsonObject | undefined {
  const level = /^EQF-([1-8])$/.exec(stringMember(claims, 'level') ?? '')?.[1];
  return level === undefined ? undefined : { eqf: Number(level) };
}

function assessmentsIn(claims: JsonObject, language: string) {
  const scheme = stringMember(claims, 'gradingScheme');
  const grading =
    scheme === undefined ? undefined : { kind: 'grade', title: { [language]: scheme } };
  return listed(claims, 'typeOfAssessment', (code) => {
    const known = assessmentOf(code);
    const type = known === undefined ? { [language]: code } : iriOf(ASSESSMENT_TYPES, known);
    return [compact({ id: 'assessment-1', type, grading })];
  });
}

function stackabilityIn(claims: JsonObject, language: string) {
  const stackable = memberOf(claims, 'stackable');
  const whole = stringMember(claims, 'partOfQualification');
  if (typeof stackable !== 'boolean') return undefined;
  const towards = whole && [{ title: { [language]: whole }, relation: 'contributes-to' }];
  return { kind: stackable ? 'stackable' : 'stand-alone', ...(towards && { towards }) };
}

/** No claim names the definition: the same type, title and body give the same id. */
function idFor(claims: JsonObject): string {
  const parts = ['vct', 'iss', 'awardingBody', 'title'].map((name) => stringMember(claims, name));
  return `urn:sha256:${sha256Hex(JSON.stringify(parts))}`;
}

function notShown(name: string): Finding {
  const message: LocalText = {
    en: `the claim ${name} is not shown`,
    fr: `l’énoncé ${name} n’est pas montré`,
  };
  return { code: 'we-build.not-shown', severity: 'info', pointer: `/${name}`, message };
}

const ID_MADE: LocalText = {
  en: 'no claim names the definition: its id was made from title, body and issuer',
  fr: 'aucun énoncé ne désigne la définition : son id a été fait du titre, de l’organisme et de l’émetteur',
};
