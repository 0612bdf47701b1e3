import type { Award } from '../../../src/model/award.js';
import { defineMicroCertification } from '../../../src/model/define-micro-certification.js';
import type { MicroCertification } from '../../../src/model/micro-certification.js';
import { parseAward } from '../../../src/model/parse-award.js';

const esco = 'http://data.europa.eu/esco/skill/f10142ce-d522-49c3-9fd1-054fb63529d4';

/** A definition that fills every member of the model, with texts that differ from each other. */
export const FULL: MicroCertification = defineMicroCertification({
  id: 'https://univ.example/micro/sols',
  version: '2026',
  title: { fr: 'Santé des sols', en: 'Soil health' },
  description: { fr: 'Lire et protéger un sol.', en: 'Reading and protecting a soil.' },
  awardingBodies: [
    {
      id: 'https://univ.example/',
      name: { fr: 'Université Exemple', en: 'Example University' },
      country: 'FR',
      region: 'Occitanie',
      website: 'https://www.univ.example/',
      identifiers: [{ type: 'ext:SIRET', value: '00000000000000' }],
    },
    { name: { fr: 'École Partenaire' }, country: 'DE' },
  ],
  languages: ['fr', 'en'],
  outcomes: [
    {
      id: 'a',
      statement: { fr: 'Lire un profil de sol', en: 'Read a soil profile' },
      kind: 'skill',
      alignments: [
        { framework: 'ESCO', url: esco, title: { fr: 'analyser des sols' } },
        {
          framework: 'ROME',
          code: 'A1101',
          url: 'https://rome.example/A1101',
          title: { fr: 'Agronomie' },
        },
      ],
    },
    { id: 'b', statement: { fr: 'Connaître les horizons' }, kind: 'knowledge' },
  ],
  workload: {
    ects: 1.5,
    hours: 37.125,
    breakdown: [
      { activity: 'self-study', hours: 20.125 },
      { activity: 'contact', hours: 17 },
    ],
  },
  level: {
    eqf: 6,
    cycle: 'first',
    national: [
      { framework: { fr: 'Cadre national' }, level: '6-n', url: 'https://cadre.example/6' },
      { framework: { fr: 'Autre cadre', en: 'Other framework' }, level: 'B' },
    ],
  },
  assessments: [
    {
      id: 'a',
      title: { fr: 'Épreuve de terrain', en: 'Field test' },
      type: 'practical-assessment',
      mode: 'presential',
      supervision: 'supervised-without-id-verification',
      criteria: { fr: 'Décrire une fosse pédologique' },
      assesses: ['a'],
      grading: {
        kind: 'score',
        title: { fr: 'Note sur 20' },
        minimum: 0,
        maximum: 20,
        passing: '10',
      },
    },
    {
      id: 'quiz',
      type: { fr: 'devinettes' },
      mode: { en: 'in the field' },
      assesses: ['a', 'b'],
      grading: { kind: 'grade', grades: ['D', 'C', 'B', 'A'], passing: 'C' },
    },
    { id: 'oral', type: 'oral-examination', grading: { kind: 'pass-fail' } },
  ],
  participation: { modes: ['online', { fr: 'en mer' }], setting: 'formal' },
  qualityAssurance: [
    {
      type: 'institutional-quality-assurance',
      title: { en: 'ESG 2015' },
      body: {
        id: 'https://univ.example/',
        name: { fr: 'Agence Qualité' },
        country: 'BE',
        region: 'Wallonie',
        website: 'https://agence.example/',
        identifiers: [{ type: 'ext:ROR', value: '000000000' }],
      },
      reference: 'https://agence.example/rapport',
    },
  ],
  prerequisites: {
    text: { fr: 'Notions de chimie' },
    requires: ['https://univ.example/micro/chimie'],
  },
  stackability: {
    kind: 'stackable',
    towards: [
      {
        id: 'https://univ.example/du',
        title: { fr: 'DU Agroécologie' },
        relation: 'validates',
        part: 'UE 1',
        ects: 1,
      },
      {
        id: 'https://univ.example/du',
        title: { fr: 'DU bis' },
        relation: 'contributes-to',
        part: 'UE 2',
        ects: 0.5,
      },
    ],
  },
  origin: {
    kind: 'integrated',
    parent: { id: 'https://univ.example/licence', title: { fr: 'Licence SVT' } },
  },
  purposes: ['upskilling', 'cross-skilling'],
  fieldsOfStudy: ['0521', '061'],
  alignments: [
    {
      framework: 'RNCP',
      code: 'RNCP00000BC01',
      url: 'https://rncp.example/1',
      title: { fr: 'Bloc un' },
    },
    { framework: 'Mon référentiel', url: 'https://ref.example/1', title: { fr: 'Entrée un' } },
  ],
  validity: { period: 'P3Y', reason: { fr: 'Réglementation' } },
  image: {
    url: 'https://univ.example/badge.png',
    caption: { fr: 'Un ver de terre', en: 'An earthworm' },
  },
  website: 'https://univ.example/micro/sols/page',
  furtherInformation: [{ text: { fr: 'Bottes requises' }, url: 'https://univ.example/bottes' }],
});

/** The same with the alternatives that exclude what {@link FULL} says. */
export const OTHERWISE: MicroCertification = defineMicroCertification({
  id: 'urn:example:otherwise',
  title: { en: 'Otherwise' },
  level: { notApplicable: { en: 'no level was set', fr: 'aucun niveau fixé' } },
  prerequisites: { none: true },
  stackability: { kind: 'stand-alone' },
  origin: { kind: 'stand-alone' },
});

/** An award of {@link FULL} that fills every member. */
export const FULL_AWARD: Award = parseAward(
  {
    id: 'urn:uuid:7c8d5a0e-3f0a-4d36-9d5c-0d3a6a1f2b11',
    learner: {
      id: 'did:key:z6MkLearner',
      name: 'Ada Exemple',
      identifiers: [
        { type: 'emailAddress', hash: `sha256$${'0a'.repeat(32)}`, salt: 'un sel' },
        { type: 'sourcedId', value: 'etu-42' },
        { type: 'name', value: 'Autre Nom' },
      ],
    },
    awardedOn: '2026-07-01',
    activity: { start: '2026-03-01', end: '2026-06-01T12:00:00+02:00' },
    results: [
      { assessment: 'a', value: '14.5', status: 'Completed' },
      { assessment: 'quiz', value: 'B' },
      { assessment: 'oral', status: 'Provisional' },
    ],
    creditsEarned: 1.25,
    evidence: [
      {
        id: 'https://univ.example/preuve/1',
        name: 'Carnet',
        description: 'Carnet de terrain',
        narrative: '# Carnet',
        genre: 'portfolio',
      },
    ],
    status: [{ purpose: 'revocation', list: 'https://univ.example/status/1', index: 94_567 }],
  },
  FULL,
);
