import type { MicroCertification } from '../../../model/micro-certification.js';
import { FIELDS_OF_STUDY } from '../../../vocabulary/generated/fields-of-study.js';
import { LEARNING_OPPORTUNITIES } from '../../../vocabulary/generated/learning-opportunities.js';
import { LEARNING_SETTINGS } from '../../../vocabulary/generated/learning-settings.js';
import { MODES } from '../../../vocabulary/generated/modes.js';
import { toDuration } from '../../shared/duration.js';
import { NO_REQUIREMENT, VERSION_SCHEME } from '../terms.js';
import type { ElmNode, ElmValue } from '../types.js';
import { conceptOf, languageConcept, writeConcept } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { creditPoint, identifierNode, noteNode, webResource } from './nodes.js';
import { writeAccreditations } from './write-accreditations.js';
import { writeAssessmentSpecification } from './write-assessments.js';
import { writeLevel } from './write-level.js';
import { writeOutcome } from './write-outcomes.js';

/**
 * What can be earned, as a Qualification: levels, quality assurance and being part of something are terms of that
 * class only, not of other specifications of achievements.
 */
export function writeQualification(draft: Draft, definition: MicroCertification): ElmNode {
  const { id, version, title, description, outcomes = [], assessments = [] } = definition;
  const { qualityAssurance = [], website } = definition;
  loseWholes(draft, definition);
  const named = draft.claim(id, 'the definition');
  if (!named) loseIds(draft, definition);
  return elmNode('Qualification', named ? id : draft.name('qualification'), {
    title,
    description,
    dcType: conceptOf(LEARNING_OPPORTUNITIES, 'short-learning-programme'),
    identifier: version === undefined ? undefined : identifierNode(draft, VERSION_SCHEME, version),
    homepage: website === undefined ? undefined : webResource(draft, website),
    language: writeLanguages(draft, definition),
    thematicArea: writeFields(draft, definition),
    ...writeWorkload(draft, definition),
    ...writeLevel(draft, definition.level),
    ...writeParticipation(draft, definition),
    learningOutcome: oneOrMore(outcomes.map((one, i) => writeOutcome(draft, definition, one, i))),
    provenBy: oneOrMore(
      assessments.map((one, i) => writeAssessmentSpecification(draft, definition, one, i)),
    ),
    accreditation: writeAccreditations(draft, qualityAssurance),
    entryRequirement: writeRequirement(draft, definition),
    isPartOf: writeLargerAwards(draft, definition),
    ...writeFurther(draft, definition),
  });
}

/** Its parts are named after it: without its id, nobody can tell theirs. */
function loseIds(draft: Draft, { outcomes = [], assessments = [] }: MicroCertification): void {
  draft.lose('iri-taken', '/id');
  for (const index of outcomes.keys()) draft.lose('iri-taken', `/outcomes/${index}/id`);
  for (const index of assessments.keys()) draft.lose('iri-taken', `/assessments/${index}/id`);
}

const WITHOUT_TERM = ['origin', 'purposes', 'alignments', 'endorsements'] as const;

function loseWholes(draft: Draft, definition: MicroCertification): void {
  for (const name of WITHOUT_TERM)
    if (definition[name] !== undefined) draft.lose('no-term', `/${name}`);
  if (definition.validity !== undefined) draft.lose('as-date', '/validity');
}

type Members = Readonly<Record<string, ElmValue | undefined>>;

function writeLanguages(draft: Draft, { languages = [] }: MicroCertification): Members['language'] {
  const found = languages.map((tag, index) => {
    const concept = languageConcept(tag);
    if (!concept?.exact) draft.lose('language', `/languages/${index}`);
    return concept?.node;
  });
  const once = new Map(found.flatMap((node) => (node === undefined ? [] : [[node.id, node]])));
  return oneOrMore([...once.values()]);
}

function writeFields(
  draft: Draft,
  { fieldsOfStudy = [] }: MicroCertification,
): Members['thematicArea'] {
  const nodes = fieldsOfStudy.map((field, index) =>
    writeConcept(draft, FIELDS_OF_STUDY, field, `/fieldsOfStudy/${index}`),
  );
  return oneOrMore(nodes.filter((node) => node !== undefined));
}

function writeWorkload(draft: Draft, { workload = {} }: MicroCertification): Members {
  const { ects, hours, breakdown } = workload;
  if (breakdown !== undefined) draft.lose('no-term', '/workload/breakdown');
  return {
    creditPoint: ects === undefined ? undefined : creditPoint(draft, ects),
    // Hours are PT60H: the Commission's own sample has P60M, which is sixty months.
    volumeOfLearning: hours === undefined ? undefined : toDuration(hours),
  };
}

function writeParticipation(draft: Draft, { participation }: MicroCertification): Members {
  const { modes = [], setting } = participation ?? {};
  const written = modes.map((mode, index) =>
    writeConcept(draft, MODES, mode, `/participation/modes/${index}`),
  );
  return {
    mode: oneOrMore(written.filter((node) => node !== undefined)),
    learningSetting:
      setting === undefined
        ? undefined
        : writeConcept(draft, LEARNING_SETTINGS, setting, '/participation/setting'),
  };
}

function writeRequirement(
  draft: Draft,
  { prerequisites }: MicroCertification,
): ElmNode | undefined {
  if (prerequisites === undefined) return undefined;
  if ('none' in prerequisites) return noteNode(draft, NO_REQUIREMENT);
  if (prerequisites.requires !== undefined) draft.lose('no-term', '/prerequisites/requires');
  return noteNode(draft, prerequisites.text);
}

function writeLargerAwards(
  draft: Draft,
  { stackability }: MicroCertification,
): Members['isPartOf'] {
  if (stackability === undefined) return undefined;
  const { towards = [] } = stackability;
  if (towards.length === 0) draft.lose('no-term', '/stackability');
  else draft.lose('as-part', '/stackability/kind');
  const nodes = towards.map(({ id, title, part, ects }, index) => {
    const place = `/stackability/towards/${index}`;
    const named = id !== undefined && draft.claim(id, ['larger award', title]);
    if (id !== undefined && !named) draft.lose('iri-taken', `${place}/id`);
    draft.lose('as-part', `${place}/relation`);
    if (part !== undefined) draft.lose('as-part', `${place}/part`);
    if (ects !== undefined) draft.lose('as-part', `${place}/ects`);
    return elmNode('Qualification', named ? id : draft.name('qualification'), { title });
  });
  return oneOrMore(nodes);
}

function writeFurther(draft: Draft, { furtherInformation = [] }: MicroCertification): Members {
  const notes = furtherInformation.flatMap(({ text, url }) =>
    text === undefined || url !== undefined ? [] : [noteNode(draft, text)],
  );
  const pages = furtherInformation.flatMap(({ text, url }) =>
    url === undefined ? [] : [webResource(draft, url, text)],
  );
  return { additionalNote: oneOrMore(notes), supplementaryDocument: oneOrMore(pages) };
}
