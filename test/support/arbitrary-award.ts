import fc from 'fast-check';
import {
  type AssessmentResult,
  type Award,
  RESULT_STATUSES,
  type StatusPlace,
} from '../../src/model/award.js';
import type { GradingScheme, MicroCertification } from '../../src/model/micro-certification.js';
import { seldomEndorsed } from './arbitrary-endorsement.js';
import { decimal, identifierType, iri, text, token } from './arbitrary-values.js';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

const identifier = fc.oneof(
  fc.record(
    {
      type: identifierType,
      hash: hex.map((digits) => `sha256$${digits}`),
      salt: text,
    },
    { requiredKeys: ['type', 'hash'] },
  ),
  fc.record({ type: identifierType, value: text }),
);

const learner = fc.record(
  {
    id: iri,
    identifiers: fc.array(identifier, { minLength: 1, maxLength: 3 }),
    name: text,
  },
  { requiredKeys: [] },
);

/** Date-times in UTC with whole seconds, in order. */
function dateTimes(count: number): fc.Arbitrary<string[]> {
  const second = fc.integer({ min: 0, max: 4_000_000_000 });
  return fc
    .array(second, { minLength: count, maxLength: count })
    .map((seconds) =>
      seconds
        .toSorted((a, b) => a - b)
        .map((s) => new Date(s * 1000).toISOString().replace('.000Z', 'Z')),
    );
}

const activity = dateTimes(2).chain(([start = '', end = '']) =>
  fc.constantFrom<NonNullable<Award['activity']>>({ start }, { end }, { start, end }),
);

function valueFor(grading: GradingScheme | undefined): fc.Arbitrary<string> {
  if (grading?.grades) return fc.constantFrom(...grading.grades);
  if (grading?.kind !== 'score' && grading?.kind !== 'percent') return text;
  const { minimum = 0, maximum = grading.kind === 'percent' ? 100 : Math.max(20, minimum) } =
    grading;
  return fc.integer({ min: minimum * 4, max: maximum * 4 }).map((quarters) => String(quarters / 4));
}

function results({ assessments = [] }: MicroCertification): fc.Arbitrary<AssessmentResult[]> {
  return fc.subarray([...assessments]).chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ id, grading }) =>
        fc.record(
          {
            assessment: fc.constant(id),
            value: valueFor(grading),
            status: fc.constantFrom(...RESULT_STATUSES),
          },
          { requiredKeys: ['assessment'] },
        ),
      ),
    ),
  );
}

const evidence = fc
  .record(
    { id: iri, name: text, description: text, narrative: text, genre: text },
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0);

const place = fc.record({
  list: fc
    .tuple(fc.constantFrom('https://univ.example/status/', 'https://univ.example:8443/s?l='), token)
    .map(([base, name]) => `${base}${name}`),
  index: fc.oneof(fc.nat(131_071), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1)),
});

/** Several purposes may have one list, each in a place of its own. */
const status = fc
  .uniqueArray(fc.oneof(fc.constantFrom('revocation', 'suspension', 'refresh'), text), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((purposes) =>
    fc.tuple(...purposes.map((purpose) => place.map((one) => ({ purpose, ...one }))), fc.boolean()),
  )
  .map((drawn) => {
    const places = drawn.slice(0, -1) as StatusPlace[];
    const list = places[0]?.list ?? '';
    return drawn.at(-1) === true ? places.map((one) => ({ ...one, list })) : places;
  })
  .filter(
    (places) => new Set(places.map((one) => `${one.list}#${one.index}`)).size === places.length,
  );

/** Any award of a definition, in the form the model keeps: every member is there in some and missing in others. */
export function arbitraryAward(definition: MicroCertification): fc.Arbitrary<Award> {
  return fc
    .record(
      {
        id: iri,
        learner,
        awardedOn: dateTimes(1).map(([date = '']) => date),
        activity,
        results: results(definition),
        creditsEarned: decimal,
        evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
        status,
      },
      { requiredKeys: ['learner', 'awardedOn'] },
    )
    .map(({ results: list, ...same }) => ({
      ...same,
      ...(list && list.length > 0 && { results: list }),
    }))
    .chain((award: Award) => seldomEndorsed(award, definition.id));
}
