import { describe, expect, it } from 'vitest';
import type { LocalText } from '../../src/foundation/locale.js';
import {
  checkMicroCertification,
  describedElements,
  councilRecommendation2022 as framework,
} from '../../src/frameworks/index.js';
import { type Change, COMPLETE_CASE, caseWith, NOW } from '../support/definitions.js';
import { rulesOf } from '../support/framework-rules.js';

// Inputs that together make every rule speak; council-rules.test.ts asserts it rule by rule.
const NOTHING = { definition: {}, award: {}, issuer: {} };
const SPEAKING: readonly (readonly Change[])[] = [
  [
    ['/title', { en: 'Interprets a soil profile in the field' }],
    ['/awardingBodies/0', { name: { en: 'University' }, country: 'FR' }],
    ['/outcomes/1/statement', { fr: 'Comprend' }],
    ['/workload', { hours: 0, ects: 3, breakdown: [{ activity: 'online', hours: 1 }] }],
    ['/level', { eqf: 1, cycle: 'third' }],
    [
      '/assessments',
      [
        {
          id: 'exam',
          type: 'level-of-attendance',
          supervision: 'unsupervised-with-id-verification',
        },
      ],
    ],
    ['/participation/modes', [{ en: 'online' }, { en: 'by letter' }]],
    ['/qualityAssurance', [{ type: { en: 'own' } }]],
    ['/stackability', { kind: 'stackable' }],
    ['/award/awardedOn', '2027-01-01'],
    ['/award/activity', { end: '2027-02-01' }],
    [
      '/award/learner',
      {
        id: 'mailto:a@mail.example',
        name: 'A',
        identifiers: [
          { type: 'sourcedId', value: '0123456789K' },
          { type: 'identifier', hash: `sha256$${'0'.repeat(64)}` },
        ],
      },
    ],
    ['/issuer/country', undefined],
  ],
  [
    ['/assessments/0/type', { en: 'written examination' }],
    ['/assessments/0/supervision', { en: 'Supervised with ID verification' }],
    ['/assessments/1', { type: { en: 'own' }, supervision: { en: 'own' } }],
    ['/workload', { ects: 1, hours: 7 }],
    ['/stackability', { kind: 'integrated' }],
    ['/level/eqf', 'six'],
  ],
  [
    ['/workload', { hours: 7 }],
    ['/stackability/kind', 'stand-alone'],
    ['/qualityAssurance/0', { type: { en: 'Program License' } }],
    ['/level/national', [{ framework: { fr: 'RNCP' }, level: '7' }]],
    [
      '/prerequisites',
      { text: { en: 'a' }, requires: ['https://univ.example/micro/sante-des-sols'] },
    ],
    ['/stackability/towards/0', { title: { fr: 'RNCP' }, relation: 'validates' }],
  ],
  [
    ['/id', 'urn:example:soil'],
    ...['version', 'fieldsOfStudy', 'purposes', 'description', 'furtherInformation', 'level'].map(
      (member): Change => [`/${member}`, undefined],
    ),
    ['/stackability/towards/0/id', undefined],
    ['/award/learner/id', 'https://univ.example/learners/7'],
    ['/award/creditsEarned', 7],
    ['/award/results/0/value', '1'],
  ],
];

type Told = readonly [where: string, text: LocalText];

function* textsOfRules(): Iterable<Told> {
  for (const { key, name, cites, given, rules } of framework.elements) {
    yield [key, name];
    for (const { section } of [cites, given.cites, ...rules.map((rule) => rule.cites)])
      yield [`${key} cites`, section];
  }
  for (const { id, name, cites } of [...framework.consistency, ...(framework.requirements ?? [])]) {
    yield [id, name];
    yield [`${id} cites`, cites.section];
  }
  for (const { id, question, cites } of framework.forPeople ?? []) {
    yield [id, question];
    yield [`${id} cites`, cites.section];
  }
}

function* textsOfReport({ definition, award, issuer }: typeof COMPLETE_CASE): Iterable<Told> {
  const clock = () => NOW;
  const report = checkMicroCertification(definition, { framework, award, issuer, clock });
  yield ['sentence', describedElements(report, framework).sentence];
  for (const { code, message, hint } of report.checks.flatMap(({ findings }) => findings)) {
    yield [code, message];
    if (hint) yield [`${code} hint`, hint];
  }
}

function* allTexts(): Iterable<Told> {
  yield ['title', framework.title];
  yield ['disclaimer', framework.disclaimer];
  yield* textsOfRules();
  for (const around of [NOTHING, COMPLETE_CASE, ...SPEAKING.map((changes) => caseWith(...changes))])
    yield* textsOfReport(around);
}

const TEXTS = [...allTexts()];
const prose = (text: string) => text.replaceAll(/`[^`]*`/g, '…');
const wrong = (test: (text: LocalText) => boolean) =>
  TEXTS.filter(([, text]) => test(text)).map(([where, text]) => [where, text]);

describe('texts of the framework', () => {
  it('MUST be gathered from every rule', () => {
    const spoken = new Set(TEXTS.map(([where]) => where));
    expect(
      rulesOf(framework)
        .map(({ id }) => id)
        .filter((id) => !spoken.has(id)),
    ).toEqual([]);
  });

  it('MUST exist in English and in French, and differ', () => {
    expect(wrong(({ en, fr }) => en.trim() === '' || fr.trim() === '' || en === fr)).toEqual([]);
  });

  // Recommendation, Annex I: using the elements does not by itself imply official validation
  it('MUST NOT claim recognition, accreditation or approval', () => {
    const claims =
      /recogni[sz]|recognit|reconn(?:u|a[iî]|ue)|accredit|accrédit|approv|approuv|agréé|certified|certifié/iu;
    // One of the principles of Annex II is called so; to name it claims nothing.
    const principle = /principle: Recognition;|principe : Reconnaissance /;
    const claim = (text: string) => claims.test(text.replace(principle, ''));
    expect(wrong(({ en, fr }) => claim(en) || claim(fr))).toEqual([]);
  });

  it('MUST NOT give elements numbers, since the annex has none', () => {
    const numbered = /(?:element|élément)s?\s+(?:no\.?|n°|#)?\s*\d|#\d|\bn°/iu;
    expect(wrong(({ en, fr }) => numbered.test(en) || numbered.test(fr))).toEqual([]);
  });

  it('MUST follow French typography: ’ and a space before : ; ? !', () => {
    expect(
      wrong(
        ({ fr }) =>
          /'/u.test(prose(fr)) || /[^\s][:;?!](?=\s|$)/u.test(prose(fr)) || /"/u.test(prose(fr)),
      ),
    ).toEqual([]);
  });

  it('MUST start small and end without a full stop where they are part of a line', () => {
    const findings = TEXTS.filter(
      ([where]) =>
        where.startsWith('eu-council-2022') &&
        !framework.consistency.some(({ id }) => where.startsWith(id)),
    );
    expect(
      findings.filter(([, { en, fr }]) => [en, fr].some((text) => text.endsWith('.'))),
    ).toEqual([]);
  });
});

describe('public names', () => {
  it('MUST stay as they are: ids of checks', () => {
    const { definition, award, issuer } = COMPLETE_CASE;
    const report = checkMicroCertification(definition, {
      framework,
      award,
      issuer,
      clock: () => NOW,
    });
    expect(report.checks.map(({ id }) => id)).toMatchSnapshot();
  });

  it('MUST stay as they are: ids of rules', () => {
    expect(rulesOf(framework).map(({ id }) => id)).toMatchSnapshot();
  });

  it('MUST be the keys of the elements, in the order of the annex', () => {
    expect(
      framework.elements.map(({ key, mandatory, stage }) => [key, mandatory, stage]),
    ).toMatchSnapshot();
  });

  it('MUST be unique', () => {
    const ids = rulesOf(framework).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('MUST flag as unconfirmed what was not compared with the adopted wording', () => {
    const confirmed = framework.elements
      .filter(({ cites }) => cites.confirmed)
      .map(({ key }) => key);
    expect(confirmed).toEqual([
      'notionalWorkload',
      'level',
      'participationForm',
      'qualityAssurance',
    ]);
    const readings = [
      ...framework.elements.flatMap(({ rules }) => rules),
      ...framework.consistency,
      ...(framework.requirements ?? []),
    ];
    expect(readings.filter(({ cites }) => cites.confirmed)).toEqual([]);
  });
});
