import type { RuleCase } from './rule-case.js';

// Annex II, as evidence in a definition or award
export const PRINCIPLES: readonly RuleCase[] = [
  {
    title: 'quality assurance SHOULD refer to the European standards',
    rule: 'annexII.quality.standards',
    severity: 'warning',
    change: ['/qualityAssurance/0/title', { fr: 'Charte maison', en: 'Own charter' }],
    at: '/qualityAssurance',
  },
  {
    title: 'a definition SHOULD have a web address',
    rule: 'annexII.transparency.public',
    severity: 'info',
    base: [['/website', 'https://univ.example/micro/soil']],
    change: ['', { id: 'urn:example:soil', title: { fr: 'Santé des sols' } }],
    at: '/website',
  },
  {
    title: 'a definition SHOULD have a version',
    rule: 'annexII.relevance.version',
    severity: 'info',
    change: ['/version', undefined],
    at: '/version',
  },
  {
    title: 'a definition SHOULD be linked to skills, occupations or a field',
    rule: 'annexII.relevance.skills',
    severity: 'info',
    change: ['/fieldsOfStudy', undefined],
    at: '/alignments',
  },
  {
    title: 'an assessment SHOULD say by which criteria it judges',
    rule: 'annexII.validAssessment.criteria',
    severity: 'warning',
    change: ['/assessments/0/criteria', undefined],
    at: '/assessments/0/criteria',
  },
  {
    title: 'a larger award SHOULD have an address',
    rule: 'annexII.learningPathways.target',
    severity: 'info',
    change: ['/stackability/towards/0/id', undefined],
    at: '/stackability/towards/0/id',
  },
  {
    title: 'what it takes to compare it SHOULD be there',
    rule: 'annexII.recognition.comparable',
    severity: 'warning',
    change: ['/level', undefined],
    at: '/level',
  },
  {
    title: 'an award SHOULD NOT rest on a web address of the learner',
    rule: 'annexII.portable.own',
    severity: 'warning',
    change: ['/award/learner/id', 'https://univ.example/learners/7'],
    at: '/award/learner/id',
  },
  {
    title: 'a definition SHOULD say for whom it is',
    rule: 'annexII.learnerCentred.purpose',
    severity: 'info',
    base: [['/description', undefined]],
    change: ['/purposes', undefined],
    at: '/purposes',
  },
  {
    title: 'who awards it SHOULD stand in a register',
    rule: 'annexII.authentic.registered',
    severity: 'warning',
    change: ['/awardingBodies/0/identifiers', undefined],
    at: '/awardingBodies/0/identifiers',
  },
  {
    title: 'a page to read on SHOULD be named',
    rule: 'annexII.informationAndGuidance.page',
    severity: 'info',
    change: ['/furtherInformation', [{ text: { fr: 'Sur place' } }]],
    at: '/furtherInformation',
  },
];
