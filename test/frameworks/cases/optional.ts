import type { RuleCase } from './rule-case.js';

// Council Recommendation 2022/C 243/02, Annex I, optional elements where relevant
export const OPTIONAL: readonly RuleCase[] = [
  {
    title: 'prerequisites MAY be missing, which is noted; saying "none" is an answer',
    rule: 'prerequisites.given',
    severity: 'info',
    change: ['/prerequisites', undefined],
    at: '/prerequisites',
  },
  {
    title: 'supervision MAY be missing, which is noted',
    rule: 'supervisionAndIdentity.given',
    severity: 'info',
    change: ['/assessments/0/supervision', undefined],
    at: '/assessments/0/supervision',
  },
  {
    title: 'a grade MAY be missing, which is noted',
    rule: 'grade.given',
    severity: 'info',
    change: ['/award/results', undefined],
    at: '/award/results',
  },
  {
    title: 'stackability MAY be missing, which is noted',
    rule: 'stackability.given',
    severity: 'info',
    change: ['/stackability', undefined],
    at: '/stackability',
  },
  {
    title: 'further information MAY be missing, which is noted',
    rule: 'furtherInformation.given',
    severity: 'info',
    change: ['/furtherInformation', undefined],
    at: '/furtherInformation',
  },
];
