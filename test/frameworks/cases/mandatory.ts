import type { RuleCase } from './rule-case.js';

// Council Recommendation 2022/C 243/02, Annex I, mandatory elements
export const MANDATORY: readonly RuleCase[] = [
  {
    title: 'the learner MUST be identified; a name alone does not',
    rule: 'learnerIdentification.given',
    severity: 'error',
    change: ['/award/learner', { name: 'A. Learner' }],
    at: '/award/learner',
  },
  {
    title: 'the title MUST be there',
    rule: 'title.given',
    severity: 'error',
    change: ['/title', undefined],
    at: '/title',
  },
  {
    title: 'a country MUST be stated by an awarding body or by the issuer',
    rule: 'issuerCountry.given',
    severity: 'error',
    base: [['/issuer', undefined]],
    change: ['/awardingBodies/0/country', undefined],
    at: '/awardingBodies/0/country',
  },
  {
    title: 'an awarding body MUST be named',
    rule: 'awardingBody.given',
    severity: 'error',
    change: ['/awardingBodies', undefined],
    at: '/awardingBodies',
  },
  {
    title: 'the date of the award MUST be stated',
    rule: 'issueDate.given',
    severity: 'error',
    change: ['/award/awardedOn', undefined],
    at: '/award/awardedOn',
  },
  {
    title: 'a learning outcome MUST be stated',
    rule: 'learningOutcomes.given',
    severity: 'error',
    base: [['/assessments/0/assesses', undefined]],
    change: ['/outcomes', undefined],
    at: '/outcomes',
  },
  {
    title: 'a workload MUST be stated',
    rule: 'notionalWorkload.given',
    severity: 'error',
    change: ['/workload', undefined],
    at: '/workload',
  },
  {
    title: 'a workload of zero hours and no credits MUST count as none',
    rule: 'notionalWorkload.given',
    severity: 'error',
    base: [['/workload', { hours: 25 }]],
    change: ['/workload/hours', 0],
    at: '/workload',
  },
  {
    title: 'a level MUST be stated, or that none applies',
    rule: 'level.given',
    severity: 'error',
    base: [
      [
        '/level',
        {
          notApplicable: {
            fr: 'Formation courte hors cadre',
            en: 'Short course outside a framework',
          },
        },
      ],
    ],
    change: ['/level', undefined],
    at: '/level',
  },
  {
    title: 'a type of assessment MUST be stated',
    rule: 'assessmentType.given',
    severity: 'error',
    base: [['/award/results', undefined]],
    change: ['/assessments', undefined],
    at: '/assessments',
  },
  {
    title: 'a form of participation MUST be stated',
    rule: 'participationForm.given',
    severity: 'error',
    change: ['/participation', undefined],
    at: '/participation',
  },
  {
    title: 'a type of quality assurance MUST be stated',
    rule: 'qualityAssurance.given',
    severity: 'error',
    change: ['/qualityAssurance', undefined],
    at: '/qualityAssurance',
  },
];
