import fc from 'fast-check';
import {
  ALIGNMENT_FRAMEWORKS,
  type Alignment,
  type Assessment,
  type ConceptValue,
  CYCLES,
  type GradingScheme,
  type LearningOutcome,
  type Level,
  type MicroCertification,
  ORIGIN_KINDS,
  type Organisation,
  OUTCOME_KINDS,
  type Picture,
  PURPOSES,
  STACKABILITY_KINDS,
  STACKING_RELATIONS,
  WORKLOAD_ACTIVITIES,
} from '../../src/model/micro-certification.js';
import type { ConceptScheme } from '../../src/vocabulary/concept-scheme.js';
import { iscedFUri } from '../../src/vocabulary/fields-of-study.js';
import { ACCREDITATION_TYPES } from '../../src/vocabulary/generated/accreditation-types.js';
import { ASSESSMENT_TYPES } from '../../src/vocabulary/generated/assessment-types.js';
import { LEARNING_SETTINGS } from '../../src/vocabulary/generated/learning-settings.js';
import { MODES } from '../../src/vocabulary/generated/modes.js';
import { SUPERVISION } from '../../src/vocabulary/generated/supervision.js';
import { seldomEndorsed } from './arbitrary-endorsement.js';
import {
  decimal,
  fragmentless,
  identifierType,
  iri,
  language,
  languageMap,
  link,
  text,
  token,
} from './arbitrary-values.js';

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: 1, maxLength: 3 });
const distinct = (value: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 });

/** A concept of a list by IRI or by its own name, or a name or IRI from outside the list. */
function concept(scheme: ConceptScheme): fc.Arbitrary<ConceptValue> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...scheme.concepts.map(({ uri, label }) => uri ?? { ...label })),
    },
    { weight: 1, arbitrary: languageMap },
    { weight: 1, arbitrary: iri },
  );
}

const organisation: fc.Arbitrary<Organisation> = fc.record(
  {
    id: iri,
    name: languageMap,
    country: fc.constantFrom('FR', 'DE', 'NL', 'GR', 'GB'),
    region: text,
    website: link,
    identifiers: some(fc.record({ type: identifierType, value: text })),
  },
  { requiredKeys: ['name'] },
);

const alignment: fc.Arbitrary<Alignment> = fc.record(
  {
    framework: fc.oneof(fc.constantFrom(...ALIGNMENT_FRAMEWORKS), text),
    code: text,
    url: iri,
    title: languageMap,
  },
  { requiredKeys: ['framework', 'url', 'title'] },
);

const picture: fc.Arbitrary<Picture> = fc.record(
  {
    url: fc.oneof(link, fc.constant('data:image/png;base64,iVBORw0KGgo=')),
    caption: languageMap,
  },
  { requiredKeys: ['url'] },
);

const bound = fc.integer({ min: -200, max: 400 }).map((quarters) => quarters / 4);

const grading: fc.Arbitrary<GradingScheme> = fc.oneof(
  fc
    .record(
      {
        kind: fc.constant('score' as const),
        title: languageMap,
        bounds: fc.tuple(bound, bound, bound),
      },
      { requiredKeys: ['kind'] },
    )
    .map(({ bounds, ...same }) => ({
      ...same,
      ...(bounds && withBounds(bounds)),
    })),
  fc.record(
    {
      kind: fc.constant('percent' as const),
      title: languageMap,
      minimum: fc.constant(0),
      maximum: fc.constant(100),
      passing: fc.nat(100).map(String),
    },
    { requiredKeys: ['kind'] },
  ),
  distinct(text).chain((grades) =>
    fc.record(
      {
        kind: fc.constant('grade' as const),
        title: languageMap,
        grades: fc.constant(grades),
        passing: fc.constantFrom(...grades),
      },
      { requiredKeys: ['kind', 'grades'] },
    ),
  ),
  fc.record(
    { kind: fc.constant('pass-fail' as const), title: languageMap },
    { requiredKeys: ['kind'] },
  ),
);

function withBounds(values: readonly number[]): Partial<GradingScheme> {
  const [minimum = 0, passing = 0, maximum = 0] = values.toSorted((a, b) => a - b);
  return minimum < maximum ? { minimum, maximum, passing: String(passing) } : { minimum };
}

const level: fc.Arbitrary<Level> = fc.oneof(
  fc
    .record(
      {
        eqf: fc.integer({ min: 1, max: 8 }),
        cycle: fc.constantFrom(...CYCLES),
        national: some(
          fc.record(
            { framework: languageMap, level: text, url: iri },
            { requiredKeys: ['framework', 'level'] },
          ),
        ),
      },
      { requiredKeys: [] },
    )
    .filter((stated) => Object.keys(stated).length > 0),
  fc.record({ notApplicable: languageMap }),
);

const outcomeDetails = fc.record(
  {
    statement: languageMap,
    kind: fc.constantFrom(...OUTCOME_KINDS),
    alignments: some(alignment),
  },
  { requiredKeys: ['statement'] },
);

const outcomes: fc.Arbitrary<LearningOutcome[]> = distinct(token).chain((ids) =>
  fc.tuple(...ids.map((id) => outcomeDetails.map((details) => ({ id, ...details })))),
);

function assessments(outcomeIds: readonly string[]): fc.Arbitrary<Assessment[]> {
  const assesses = fc.subarray([...outcomeIds], {
    minLength: Math.min(1, outcomeIds.length),
  });
  const details = fc
    .record(
      {
        title: languageMap,
        type: concept(ASSESSMENT_TYPES),
        mode: concept(MODES),
        supervision: concept(SUPERVISION),
        criteria: languageMap,
        assesses,
        grading,
      },
      { requiredKeys: ['type'] },
    )
    .map(({ assesses: ids, ...same }) => ({
      ...same,
      ...(ids && ids.length > 0 && { assesses: ids }),
    }));
  return distinct(token).chain((ids) =>
    fc.tuple(...ids.map((id) => details.map((one) => ({ id, ...one })))),
  );
}

const tail = {
  workload: fc
    .record(
      {
        ects: decimal,
        hours: decimal,
        breakdown: some(
          fc.record({
            activity: fc.constantFrom(...WORKLOAD_ACTIVITIES),
            hours: decimal,
          }),
        ),
      },
      { requiredKeys: [] },
    )
    .filter((workload) => Object.keys(workload).length > 0),
  level,
  participation: fc.record(
    { modes: some(concept(MODES)), setting: concept(LEARNING_SETTINGS) },
    { requiredKeys: ['modes'] },
  ),
  qualityAssurance: some(
    fc.record(
      {
        type: concept(ACCREDITATION_TYPES),
        title: languageMap,
        body: organisation,
        reference: iri,
      },
      { requiredKeys: ['type'] },
    ),
  ),
  prerequisites: fc.oneof(
    fc.constant({ none: true } as const),
    fc.record({ text: languageMap, requires: distinct(iri) }, { requiredKeys: ['text'] }),
  ),
  stackability: fc.record(
    {
      kind: fc.constantFrom(...STACKABILITY_KINDS),
      towards: some(
        fc.record(
          {
            id: iri,
            title: languageMap,
            relation: fc.constantFrom(...STACKING_RELATIONS),
            part: text,
            ects: decimal,
          },
          { requiredKeys: ['title', 'relation'] },
        ),
      ),
    },
    { requiredKeys: ['kind'] },
  ),
  origin: fc.record(
    {
      kind: fc.constantFrom(...ORIGIN_KINDS),
      parent: fc.record({ id: iri, title: languageMap }, { requiredKeys: ['title'] }),
    },
    { requiredKeys: ['kind'] },
  ),
};

const rest = {
  purposes: fc.uniqueArray(fc.constantFrom(...PURPOSES), { minLength: 1 }),
  fieldsOfStudy: distinct(fc.constantFrom('06', '061', '0613', '0811').map(iscedFUri)),
  alignments: some(alignment),
  validity: fc.record(
    {
      period: fc.constantFrom('P3Y', 'P18M', 'P90D', 'P1Y6M'),
      reason: languageMap,
    },
    {
      requiredKeys: ['period'],
    },
  ),
  image: picture,
  website: link,
  furtherInformation: some(
    fc
      .record({ text: languageMap, url: link }, { requiredKeys: [] })
      .filter((information) => Object.keys(information).length > 0),
  ),
};

/**
 * Any definition in the form the model keeps: every member of the model, at every depth, is there in some
 * of them and missing in others. Some concepts are from outside the lists (warnings), none is an error.
 */
export const arbitraryDefinition: fc.Arbitrary<MicroCertification> = fc
  .record(
    {
      id: fragmentless,
      version: text,
      title: languageMap,
      description: languageMap,
      awardingBodies: some(organisation),
      languages: distinct(language),
      outcomes,
      ...tail,
      ...rest,
    },
    { requiredKeys: ['id', 'title'] },
  )
  .chain((definition) =>
    fc
      .option(assessments((definition.outcomes ?? []).map(({ id }) => id)), {
        nil: undefined,
      })
      .map((list) => ({ ...definition, ...(list && { assessments: list }) })),
  )
  .chain((definition: MicroCertification) => seldomEndorsed(definition, definition.id));
