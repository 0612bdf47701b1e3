import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { Finding } from '../../src/foundation/report.js';
import { defineMicroCertification } from '../../src/model/define-micro-certification.js';
import type { Change } from '../support/definitions.js';
import { COMPLETE, changed } from '../support/definitions.js';

/** Findings of the error a definition is refused with. */
function refusal(input: unknown): readonly Finding[] {
  try {
    defineMicroCertification(input);
  } catch (error) {
    if (isMicrocertError(error) && error.code === 'ERR_DEFINITION_INVALID') return error.findings;
    throw error;
  }
  throw new Error('the definition was accepted');
}

const places = (findings: readonly Finding[]) =>
  findings.map(({ code, pointer }) => [code, pointer]);
const without = (change: Change) => places(refusal(changed(COMPLETE, change)));

describe('defineMicroCertification', () => {
  it('MUST accept a definition of an id and a title', () => {
    const least = { id: 'urn:example:1', title: { en: 'Soil health' } };
    expect(defineMicroCertification(least)).toEqual(least);
  });

  it('MUST write shorthands out: codes as IRIs, ids by position, "all" as ids', () => {
    const defined = defineMicroCertification({
      $schema: 'https://w3id.org/microcert/schemas/micro-certification.schema.json',
      id: 'urn:example:1',
      title: { en: 'Soil health' },
      outcomes: [{ en: 'Reads a soil profile' }, { statement: { en: 'Chooses practices' } }],
      assessments: [{ type: 'written-examination', assesses: 'all' }],
      participation: { modes: ['online', { en: 'by letter' }] },
      prerequisites: 'none',
      fieldsOfStudy: ['0811'],
    });
    expect(defined).toEqual({
      id: 'urn:example:1',
      title: { en: 'Soil health' },
      outcomes: [
        { id: 'outcome-1', statement: { en: 'Reads a soil profile' } },
        { id: 'outcome-2', statement: { en: 'Chooses practices' } },
      ],
      assessments: [
        {
          id: 'assessment-1',
          type: 'http://data.europa.eu/snb/assessment/6e6cb2cc78',
          assesses: ['outcome-1', 'outcome-2'],
        },
      ],
      participation: {
        modes: ['http://data.europa.eu/snb/learning-assessment/920fbb3cbe', { en: 'by letter' }],
      },
      prerequisites: { none: true },
      fieldsOfStudy: ['http://data.europa.eu/snb/isced-f/0811'],
    });
  });

  it('MUST name every problem at once, each with its place', () => {
    const found = refusal({
      title: { EN: 'Soil health' },
      outcomes: [{ id: 'a', statement: { en: ' ' } }],
      workload: { ects: -1, hours: '25' },
      level: { eqf: 9 },
      participation: { modes: ['onlin'] },
      colour: 'green',
    });
    expect(new Set(places(found).map((pair) => pair.join(' ')))).toEqual(
      new Set([
        'shape.required /id',
        'shape.unknown-member /colour',
        'shape.language /title/EN',
        'shape.empty /outcomes/0/statement/en',
        'shape.minimum /workload/ects',
        'shape.type /workload/hours',
        'shape.maximum /level/eqf',
        'vocabulary.unknown-code /participation/modes/0',
      ]),
    );
    expect(found.every(({ message }) => message.en !== message.fr)).toBe(true);
  });

  it.each<readonly [string, Change, string, string]>([
    ['an ECTS that is no number', ['/workload/ects', Number.NaN], 'shape.type', '/workload/ects'],
    ['endless ECTS', ['/workload/ects', Number.POSITIVE_INFINITY], 'shape.type', '/workload/ects'],
    ['negative ECTS', ['/workload/ects', -0.5], 'shape.minimum', '/workload/ects'],
    ['ECTS with four decimals', ['/workload/ects', 0.1234], 'definition.decimal', '/workload/ects'],
    [
      'hours in a breakdown with four decimals',
      ['/workload/breakdown/0/hours', 0.0001],
      'definition.decimal',
      '/workload/breakdown/0/hours',
    ],
    [
      'ECTS of a target with four decimals',
      ['/stackability/towards/0/ects', 1.00001],
      'definition.decimal',
      '/stackability/towards/0/ects',
    ],
    ['an id with a fragment', ['/id', 'https://univ.example/a#b'], 'definition.id-fragment', '/id'],
    ['a relative id', ['/id', 'micro/soil-health'], 'shape.iri', '/id'],
    [
      'two outcomes with one id',
      ['/outcomes/1/id', 'profile'],
      'definition.duplicate-id',
      '/outcomes/1/id',
    ],
    [
      'an outcome id nobody has',
      ['/assessments/0/assesses', ['profil']],
      'definition.unknown-outcome',
      '/assessments/0/assesses/0',
    ],
    [
      'a country nobody has',
      ['/awardingBodies/0/country', 'XX'],
      'vocabulary.unknown-country',
      '/awardingBodies/0/country',
    ],
    [
      'UK, which is no ISO code',
      ['/awardingBodies/0/country', 'UK'],
      'vocabulary.unknown-country',
      '/awardingBodies/0/country',
    ],
    [
      'an alpha-3 country',
      ['/awardingBodies/0/country', 'FRA'],
      'shape.country',
      '/awardingBodies/0/country',
    ],
    ['a field of study as number', ['/fieldsOfStudy/0', 613], 'shape.type', '/fieldsOfStudy/0'],
    [
      'a passing value outside the bounds',
      ['/assessments/0/grading/passing', '21'],
      'definition.grading',
      '/assessments/0/grading/passing',
    ],
    [
      'bounds that cross',
      ['/assessments/0/grading', { kind: 'score', minimum: 20, maximum: 0 }],
      'definition.grading',
      '/assessments/0/grading/minimum',
    ],
    ['a period that is none', ['/validity', { period: '3Y' }], 'shape.pattern', '/validity/period'],
    [
      'a concept that is neither text nor names',
      ['/assessments/0/type', 7],
      'shape.type',
      '/assessments/0/type',
    ],
    ['an empty list', ['/outcomes', []], 'shape.empty', '/outcomes'],
    [
      'a level and none',
      ['/level/notApplicable', { en: 'none' }],
      'shape.unknown-member',
      '/level/eqf',
    ],
  ])('refuses %s', (_what, change, code, pointer) => {
    expect(without(change)).toContainEqual([code, pointer]);
  });

  it('MUST name the nearest codes for a slip of the pen', () => {
    const [finding] = refusal(changed(COMPLETE, ['/assessments/0/type', 'writen-examination']));
    expect(finding).toMatchObject({
      code: 'vocabulary.unknown-code',
      pointer: '/assessments/0/type',
    });
    expect(finding?.hint?.en).toContain('written-examination');
  });

  it('MUST name the nearest member for a slip of the pen', () => {
    const { outcomes, ...rest } = COMPLETE;
    const found = refusal({ ...rest, outcome: outcomes });
    expect(found.find(({ pointer }) => pointer === '/outcome')?.hint?.en).toContain('"outcomes"');
  });

  it('MUST accept an IRI that the lists do not have', () => {
    const type = 'http://data.europa.eu/snb/assessment/ffffffffff';
    const defined = defineMicroCertification(changed(COMPLETE, ['/assessments/0/type', type]));
    expect(defined.assessments?.[0]?.type).toBe(type);
  });

  it.each([undefined, null, 'text', 1, [], () => COMPLETE, Symbol('x')])(
    'refuses what is no definition (%o)',
    (input) => {
      expect(refusal(input)).toMatchObject([{ code: 'shape.type', pointer: '' }]);
    },
  );

  it('refuses endless lists at once instead of comparing them', () => {
    const languages = Array.from(
      { length: 100_000 },
      (_, index) => `fr-a${String(index).padStart(6, '0')}`,
    );
    expect(without(['/languages', languages])).toEqual([['shape.too-many', '/languages']]);
  });

  it('MUST NOT repeat a value it refuses', () => {
    const secret = 'marked-7f3a';
    const found = refusal({
      id: secret,
      title: secret,
      outcomes: [secret],
      participation: { modes: [secret] },
    });
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('what was defined', () => {
  it('MUST be frozen to the bottom', () => {
    const defined = defineMicroCertification(COMPLETE);
    expect(Object.isFrozen(defined.outcomes?.[0]?.statement)).toBe(true);
    expect(Object.isFrozen(defined.workload?.breakdown)).toBe(true);
  });

  it('MUST NOT change with the object it was read from, nor freeze that', () => {
    const input = structuredClone(COMPLETE) as { title: Record<string, string> };
    const defined = defineMicroCertification(input);
    input.title['en'] = 'Something else';
    expect(defined.title['en']).toBe('Soil health');
  });

  it('MUST be taken as it is when it comes back', () => {
    const defined = defineMicroCertification(COMPLETE);
    expect(defineMicroCertification(defined)).toBe(defined);
  });

  it('MUST be read once, so that a getter cannot answer twice', () => {
    let asked = 0;
    const input = {
      ...COMPLETE,
      get version() {
        asked += 1;
        return asked === 1 ? '2026' : 7;
      },
    };
    expect(defineMicroCertification(input).version).toBe('2026');
    expect(asked).toBe(1);
  });

  it('MUST NOT see inherited members', () => {
    const heir = Object.assign(Object.create({ version: 'inherited' }), {
      id: 'urn:example:1',
      title: { en: 'Soil' },
    });
    expect(defineMicroCertification(heir)).toEqual({ id: 'urn:example:1', title: { en: 'Soil' } });
  });

  it('refuses __proto__ and constructor as members', () => {
    const input = JSON.parse(
      '{"id":"urn:example:1","title":{"en":"Soil"},"__proto__":{"version":"2"},"constructor":1}',
    );
    expect(places(refusal(input))).toEqual([
      ['shape.unknown-member', '/__proto__'],
      ['shape.unknown-member', '/constructor'],
    ]);
  });
});
