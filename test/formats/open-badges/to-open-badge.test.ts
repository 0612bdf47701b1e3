import { describe, expect, it } from 'vitest';
import { toOpenBadge } from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { FULL, FULL_AWARD, OTHERWISE } from './full-definition.js';
import { partsOf } from './parts.js';

const full = toOpenBadge(partsOf([FULL, FULL_AWARD]));
const { credentialSubject: subject } = full;
const { achievement } = subject;
const bare = { learner: { id: 'did:key:z6MkLearner' }, awardedOn: '2026-07-01T00:00:00Z' };

// Field guide 5.3 and 6.3, from Open Badges 3.0: how a credential is written
describe('an Open Badge as it is written', () => {
  it('MUST name four contexts in their order, our own last', () => {
    expect(full['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      'https://w3id.org/microcert/v1',
    ]);
  });

  it('MUST name our own context by the address an issuer hosts it at', () => {
    const contextUrl = 'https://univ.example/contexts/microcert-v1.jsonld';
    expect(toOpenBadge(partsOf([FULL, FULL_AWARD]), { contextUrl })['@context'][3]).toBe(
      contextUrl,
    );
  });

  it('MUST have no null, no empty list and no undefined, however little is said', () => {
    for (const extensions of [true, false]) {
      const written = toOpenBadge(partsOf([{ id: 'urn:x:1', title: { en: 'X' } }, bare]), {
        extensions,
      });
      const visit = (value: unknown): void => {
        expect(value ?? null).not.toBeNull();
        if (Array.isArray(value)) expect(value.length).toBeGreaterThan(0);
        if (typeof value === 'object') Object.values(value as object).forEach(visit);
      };
      visit(written);
    }
  });

  it('MUST write date-times in UTC with whole seconds', () => {
    const parts = { ...partsOf([FULL, FULL_AWARD]), validFrom: '2026-07-02T10:00:00.9+02:00' };
    expect(toOpenBadge(parts).validFrom).toBe('2026-07-02T08:00:00Z');
    expect(full.awardedDate).toBe('2026-07-01T00:00:00Z');
    expect(subject.activityStartDate).toBe('2026-03-01T00:00:00Z');
    expect(subject.activityEndDate).toBe('2026-06-01T10:00:00Z');
  });

  it('refuses a date that is none', () => {
    const parts = { ...partsOf([FULL, FULL_AWARD]), validFrom: '2024-02-30T00:00:00Z' };
    expect(() => toOpenBadge(parts)).toThrowError(expect.objectContaining({ code: 'ERR_DATE' }));
    try {
      toOpenBadge(parts);
    } catch (error) {
      expect(isMicrocertError(error)).toBe(true);
    }
  });

  it('MUST count the validity from the date of award, and have none where none is defined', () => {
    expect(full.validUntil).toBe('2029-07-01T00:00:00Z');
    expect(toOpenBadge(partsOf([OTHERWISE, bare]))).not.toHaveProperty('validUntil');
  });

  it('MUST not run out of years', () => {
    const definition = { ...OTHERWISE, validity: { period: 'P999Y' } };
    const award = { ...bare, awardedOn: '9500-01-01T00:00:00Z' };
    expect(toOpenBadge(partsOf([definition, award])).validUntil).toBe('9999-12-31T23:59:59Z');
  });

  it('MUST describe the issuer as a Profile, with country by name and code', () => {
    expect(full.issuer).toEqual({
      id: 'did:web:univ.example',
      type: ['Profile'],
      name: 'Université Exemple',
      url: 'https://univ.example/',
      email: 'badges@univ.example',
      address: {
        type: ['Address'],
        addressCountry: 'France',
        addressCountryCode: 'FR',
        addressRegion: 'Occitanie',
      },
      otherIdentifier: [
        { type: 'IdentifierEntry', identifier: '0000000X', identifierType: 'ext:UAI' },
      ],
      image: {
        id: 'https://univ.example/logo.svg',
        type: 'Image',
        caption: 'Logo de l’université',
      },
    });
  });
});

describe('the texts of an Open Badge', () => {
  it('MUST be in the first of the training’s languages that the title has', () => {
    expect([full.name, achievement.inLanguage]).toEqual(['Santé des sols', 'fr']);
    const other = { ...FULL, languages: ['de', 'en'] };
    expect(toOpenBadge(partsOf([other, FULL_AWARD])).name).toBe('Soil health');
  });

  it('MUST be in the first language of the title where the training names none', () => {
    const { languages: _, ...silent } = FULL;
    expect(toOpenBadge(partsOf([silent, FULL_AWARD])).name).toBe('Santé des sols');
  });

  it('MUST be in the language asked for, where the title has it', () => {
    const english = toOpenBadge(partsOf([FULL, FULL_AWARD]), { language: 'en' });
    expect(english.credentialSubject.achievement).toMatchObject({
      name: 'Soil health',
      description: 'Reading and protecting a soil.',
      inLanguage: 'en',
    });
    expect(toOpenBadge(partsOf([FULL, FULL_AWARD]), { language: 'nl' }).name).toBe(
      'Santé des sols',
    );
  });

  it('MUST name a language without variants, which Open Badges do not know', () => {
    const definition = { id: 'urn:x:1', title: { 'ca-valencia': 'Sòls' } };
    expect(toOpenBadge(partsOf([definition, bare])).credentialSubject.achievement.inLanguage).toBe(
      'ca',
    );
  });

  it('MUST render outcomes, assessments and prerequisites as Markdown, in French for French', () => {
    expect(achievement.criteria).toEqual({
      id: 'https://univ.example/micro/sols/page',
      narrative: [
        '## Acquis d’apprentissage',
        '',
        '- Lire un profil de sol',
        '- Connaître les horizons',
        '',
        '## Évaluation',
        '',
        '- **Épreuve de terrain** — évaluation pratique, en présentiel, supervisée sans vérification de l’identité — Décrire une fosse pédologique — Pour réussir : 10',
        '- devinettes, in the field — Pour réussir : C',
        '- examen oral',
        '',
        '## Prérequis',
        '',
        '- Notions de chimie',
      ].join('\n'),
    });
  });

  it('MUST render headings in English for any other language', () => {
    const { narrative } = toOpenBadge(partsOf([OTHERWISE, bare])).credentialSubject.achievement
      .criteria;
    expect(narrative).toBe('## Prerequisites\n\n- None.');
  });

  it('MUST keep marks of Markdown and HTML as text', () => {
    const statement = { en: '<script>x</script>\n# not a *heading* [a](b)' };
    const definition = { ...OTHERWISE, outcomes: [{ id: 'a', statement }] };
    const { narrative } = toOpenBadge(partsOf([definition, bare])).credentialSubject.achievement
      .criteria;
    expect(narrative).toContain('- \\<script\\>x\\</script\\> # not a \\*heading\\* \\[a\\](b)\n');
  });

  it('MUST have criteria even where the definition says nothing about them', () => {
    const { criteria } = toOpenBadge(partsOf([{ id: 'urn:x:1', title: { en: 'X' } }, bare]))
      .credentialSubject.achievement;
    expect(criteria).toEqual({ narrative: 'X' });
  });

  it('MUST not take an address for the page of the criteria that names something else', () => {
    const definition = {
      ...OTHERWISE,
      id: 'https://univ.example/m',
      website: 'https://univ.example/m',
    };
    const { criteria } = toOpenBadge(partsOf([definition, bare])).credentialSubject.achievement;
    expect(criteria).not.toHaveProperty('id');
  });
});

// Field guide 7.1: what Open Badges have terms for, and where
describe('the terms of an Open Badge', () => {
  it('MUST give credits as numbers and, with their unit, as text', () => {
    expect([achievement.creditsAvailable, subject.creditsEarned]).toEqual([1.5, 1.25]);
    const framework = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';
    expect(achievement.creditPoint).toEqual([{ framework, point: '1.5' }]);
    expect(subject.creditReceived).toEqual([{ framework, point: '1.25' }]);
    expect(achievement.volumeOfLearning).toBe('PT37H7M30S');
  });

  it('MUST align with EQF level, national level, quality assurance, skills and qualifications', () => {
    const seen = achievement.alignment?.map(({ targetType, targetName }) => [
      targetType,
      targetName,
    ]);
    expect(seen).toEqual([
      ['ext:EQF', 'EQF level 6'],
      ['ext:NQF', 'Cadre national 6-n'],
      ['ext:QualityAssurance', 'ESG 2015'],
      ['ext:RNCP', 'Bloc un'],
      [undefined, 'Entrée un'],
      ['ext:ESCO', 'analyser des sols'],
      ['ext:ROME', 'Agronomie'],
    ]);
    expect(achievement.alignment?.[0]).toMatchObject({
      targetCode: '6',
      targetUrl: 'http://data.europa.eu/snb/eqf/6',
    });
  });

  it('MUST describe the results of each assessment, grades from the lowest to the highest', () => {
    expect(achievement.resultDescription).toEqual([
      {
        id: 'https://univ.example/micro/sols#result:a',
        type: ['ResultDescription'],
        name: 'Épreuve de terrain',
        resultType: 'RawScore',
        valueMin: '0',
        valueMax: '20',
        requiredValue: '10',
      },
      {
        id: 'https://univ.example/micro/sols#result:quiz',
        type: ['ResultDescription'],
        name: 'devinettes',
        resultType: 'LetterGrade',
        allowedValue: ['D', 'C', 'B', 'A'],
        requiredValue: 'C',
      },
      {
        id: 'https://univ.example/micro/sols#result:oral',
        type: ['ResultDescription'],
        name: 'examen oral',
        resultType: 'ext:PassFail',
      },
    ]);
    expect(subject.result?.[0]).toEqual({
      type: ['Result'],
      resultDescription: 'https://univ.example/micro/sols#result:a',
      value: '14.5',
      status: 'Completed',
    });
  });

  // Open Badges 3.0, IdentityObject
  it('MUST give identifiers hashed as they are, and the name in clear only as name', () => {
    expect(subject.identifier?.slice(0, 2)).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: 'Ada Exemple', identityType: 'name' },
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: `sha256$${'0a'.repeat(32)}`,
        identityType: 'emailAddress',
        salt: 'un sel',
      },
    ]);
  });

  it('MUST keep ids of outcomes, assessments and results of one name apart', () => {
    const outcome = achievement.learningOutcome?.[0]?.id;
    const assessment = achievement.assessment?.[0]?.id;
    const result = achievement.resultDescription?.[0]?.id;
    expect(new Set([outcome, assessment, result]).size).toBe(3);
    expect(achievement.assessment?.[0]?.proves).toEqual([outcome]);
  });

  it('MUST name the first awarding body as creator, with an IRI of its own or one inside the definition', () => {
    expect(achievement.creator).toMatchObject({
      id: 'https://univ.example/',
      name: 'Université Exemple',
    });
    const definition = { ...OTHERWISE, awardingBodies: [{ name: { en: 'A school' } }] };
    const { creator } = toOpenBadge(partsOf([definition, bare])).credentialSubject.achievement;
    expect(creator?.id).toBe('urn:example:otherwise#awarding-body:1');
  });

  it('MUST hold a concept with IRI and one without in the same term', () => {
    expect(achievement.participationMode).toEqual([
      'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
      { prefLabel: { fr: 'en mer' } },
    ]);
  });

  it('MUST have no term of ours without extensions', () => {
    const plain = toOpenBadge(partsOf([FULL, FULL_AWARD]), { extensions: false });
    expect(plain['@context']).toHaveLength(3);
    expect(plain.credentialSubject.type).toEqual(['AchievementSubject']);
    expect(plain.credentialSubject.achievement.type).toEqual(['Achievement']);
    expect(JSON.stringify(plain)).not.toMatch(/microcert|learningOutcome|prefLabel|recipientName/);
  });
});
