import type { Finding } from '../../../src/foundation/report.js';
import {
  digitalFcu,
  type Framework,
  microbol,
  surfEdubadges,
  trustedMicrocredential,
  universite360,
  weBuild,
} from '../../../src/frameworks/index.js';
import type { Change } from '../../support/definitions.js';

/** A rule of a framework, and the one thing that makes it speak. */
export interface ProfileCase {
  readonly rule: string;
  readonly title: string;
  readonly severity: Finding['severity'];
  readonly base?: readonly Change[];
  readonly change: Change;
  readonly at: string;
}

const ESCO = 'http://data.europa.eu/esco/skill/2f1b8a3c-5d6e-4f70-8a9b-0c1d2e3f4a5b';
const NAMED: Change = ['/award/learner/name', 'Ada Exemple'];

/** What makes the complete example one that edubadges takes. */
const DUTCH: readonly Change[] = [
  ['/workload', { ects: 3, hours: 84 }],
  ['/award/creditsEarned', 3],
  ['/image', { url: 'https://univ.example/badge.png' }],
];

/** Every rule of the frameworks that extend the European one. */
export const PROFILE_CASES: readonly (readonly [Framework, readonly ProfileCase[]])[] = [
  [
    microbol,
    [
      {
        rule: 'microbol.credits',
        title: 'a cycle SHOULD stand beside credits',
        severity: 'warning',
        change: ['/workload', { hours: 25 }],
        at: '/workload/ects',
      },
      {
        rule: 'microbol.credits',
        title: 'a body in a register of higher education SHOULD state credits',
        severity: 'warning',
        base: [
          ['/level', { eqf: 6 }],
          ['/awardingBodies/0/identifiers', [{ type: 'ext:ETER', value: 'FR0001' }]],
        ],
        change: ['/workload', { hours: 25 }],
        at: '/workload/ects',
      },
      {
        rule: 'microbol.nationalLevel',
        title: 'a national level SHOULD lead to its entry',
        severity: 'warning',
        base: [
          [
            '/level/national',
            [{ framework: { fr: 'CNC' }, level: '6', url: 'https://cnc.example/6' }],
          ],
        ],
        change: ['/level/national/0/url', undefined],
        at: '/level/national/0/url',
      },
      {
        rule: 'microbol.field',
        title: 'a field SHOULD be stated',
        severity: 'info',
        change: ['/fieldsOfStudy', undefined],
        at: '/fieldsOfStudy',
      },
      {
        rule: 'microbol.register',
        title: 'quality assurance SHOULD lead to a register',
        severity: 'info',
        change: ['/qualityAssurance/0/reference', undefined],
        at: '/qualityAssurance/0/reference',
      },
      {
        rule: 'microbol.use',
        title: 'what is integrated SHOULD say towards what it counts',
        severity: 'info',
        change: ['/stackability/towards', undefined],
        at: '/stackability/towards',
      },
      {
        rule: 'microbol.validity',
        title: 'an end of validity SHOULD have a reason',
        severity: 'info',
        base: [['/validity', { period: 'P3Y', reason: { fr: 'Norme' } }]],
        change: ['/validity/reason', undefined],
        at: '/validity/reason',
      },
    ],
  ],
  [
    digitalFcu,
    [
      {
        rule: 'digital-fcu.hours',
        title: '30 hours MUST be accepted and 30.5 refused',
        severity: 'error',
        base: [['/workload', { hours: 30 }]],
        change: ['/workload/hours', 30.5],
        at: '/workload/hours',
      },
      {
        rule: 'digital-fcu.hours',
        title: '7 hours MUST be accepted and 6.5 refused',
        severity: 'error',
        base: [['/workload', { hours: 7 }]],
        change: ['/workload/hours', 6.5],
        at: '/workload/hours',
      },
      {
        rule: 'digital-fcu.hours',
        title: 'hours MUST be stated, credits alone do not do',
        severity: 'error',
        change: ['/workload', { ects: 1 }],
        at: '/workload/hours',
      },
      {
        rule: 'digital-fcu.validity',
        title: 'an award MUST NOT expire',
        severity: 'error',
        change: ['/validity', { period: 'P3Y' }],
        at: '/validity',
      },
      {
        rule: 'digital-fcu.competences',
        title: 'every competence SHOULD be assessed',
        severity: 'warning',
        change: ['/assessments/0/assesses', ['profile']],
        at: '/outcomes/1',
      },
      {
        rule: 'digital-fcu.qualityFramework',
        title: 'the framework of quality assurance SHOULD be named',
        severity: 'warning',
        change: ['/qualityAssurance/0/title', undefined],
        at: '/qualityAssurance/0/title',
      },
    ],
  ],
  [
    universite360,
    [
      {
        rule: 'universite-360.origin',
        title: 'an origin SHOULD be stated',
        severity: 'warning',
        change: ['/origin', undefined],
        at: '/origin',
      },
      {
        rule: 'universite-360.parent',
        title: 'what is carved out SHOULD name its degree',
        severity: 'warning',
        base: [['/origin', { kind: 'integrated', parent: { title: { fr: 'Licence' } } }]],
        change: ['/origin/parent', undefined],
        at: '/origin/parent',
      },
      {
        rule: 'universite-360.purposes',
        title: 'a purpose SHOULD be named',
        severity: 'info',
        change: ['/purposes', undefined],
        at: '/purposes',
      },
      {
        rule: 'universite-360.distance',
        title: 'a form at a distance SHOULD be offered',
        severity: 'info',
        base: [['/participation/modes', ['presential', 'blended']]],
        change: ['/participation/modes', ['presential']],
        at: '/participation/modes',
      },
      {
        rule: 'universite-360.competences',
        title: 'an outcome SHOULD begin with an action',
        severity: 'warning',
        change: ['/outcomes/0/statement/fr', 'Les bases de la pédologie de terrain'],
        at: '/outcomes/0/statement/fr',
      },
      {
        rule: 'digital-fcu.hours',
        title: 'what Digital FCU asks MUST be asked as well',
        severity: 'error',
        change: ['/workload/hours', 31],
        at: '/workload/hours',
      },
    ],
  ],
  [
    surfEdubadges,
    [
      {
        rule: 'surf-edubadges.description',
        title: 'a description MUST be there',
        severity: 'error',
        base: DUTCH,
        change: ['/description', undefined],
        at: '/description',
      },
      {
        rule: 'surf-edubadges.image',
        title: 'a picture MUST be there',
        severity: 'error',
        base: DUTCH,
        change: ['/image', undefined],
        at: '/image',
      },
      {
        rule: 'surf-edubadges.languages',
        title: 'a language MUST be there',
        severity: 'error',
        base: DUTCH,
        change: ['/languages', undefined],
        at: '/languages',
      },
      {
        rule: 'surf-edubadges.terms',
        title: 'an assessment MUST be of a type that edubadges has',
        severity: 'error',
        base: [...DUTCH, ['/assessments/0/type', { en: 'Application of a skill' }]],
        change: ['/assessments/0/type', { en: 'Conversation' }],
        at: '/assessments/0/type',
      },
      {
        rule: 'surf-edubadges.terms',
        title: 'a form of participation MUST be one that edubadges has',
        severity: 'error',
        base: [...DUTCH, ['/participation/modes/1', { en: 'work experience' }]],
        change: ['/participation/modes/1', { en: 'by letter' }],
        at: '/participation/modes/1',
      },
      {
        rule: 'surf-edubadges.ects',
        title: '2.5 ECTS MUST be refused',
        severity: 'error',
        base: DUTCH,
        change: ['/workload/ects', 2.5],
        at: '/workload/ects',
      },
      {
        rule: 'surf-edubadges.ects',
        title: 'quarters of a credit MUST be refused',
        severity: 'error',
        base: [...DUTCH, ['/workload', { ects: 3.5 }]],
        change: ['/workload/ects', 3.25],
        at: '/workload/ects',
      },
      {
        rule: 'surf-edubadges.hours',
        title: 'without credits 240 hours MUST be reached',
        severity: 'error',
        base: [...DUTCH, ['/workload', { hours: 240 }]],
        change: ['/workload/hours', 239],
        at: '/workload/hours',
      },
      {
        rule: 'surf-edubadges.timeInvestment',
        title: 'hours beside credits MUST be whole',
        severity: 'error',
        base: DUTCH,
        change: ['/workload/hours', 84.5],
        at: '/workload/hours',
      },
      {
        rule: 'surf-edubadges.criteria',
        title: 'criteria MUST be stated',
        severity: 'error',
        base: DUTCH,
        change: ['/assessments/0/criteria', undefined],
        at: '/assessments/0/criteria',
      },
      {
        rule: 'surf-edubadges.eqf',
        title: 'an EQF level MUST be stated',
        severity: 'error',
        base: DUTCH,
        change: ['/level', { cycle: 'first' }],
        at: '/level/eqf',
      },
      {
        rule: 'surf-edubadges.qualityReference',
        title: 'quality assurance MUST have name and address',
        severity: 'error',
        base: DUTCH,
        change: ['/qualityAssurance/0/reference', undefined],
        at: '/qualityAssurance/0',
      },
      {
        rule: 'surf-edubadges.resultDescription',
        title: 'a grading scheme MUST be there',
        severity: 'error',
        base: [...DUTCH, ['/award/results', [{ assessment: 'exam', status: 'Completed' }]]],
        change: ['/assessments/0/grading', undefined],
        at: '/assessments/0/grading',
      },
      {
        rule: 'surf-edubadges.result',
        title: 'a result MUST be there',
        severity: 'error',
        base: DUTCH,
        change: ['/award/results', undefined],
        at: '/award/results',
      },
    ],
  ],
  [
    weBuild,
    [
      {
        rule: 'we-build.identifier',
        title: 'an identifier MUST be there',
        severity: 'error',
        base: [NAMED],
        change: ['/award/learner', { name: 'Ada Exemple' }],
        at: '/award/id',
      },
      {
        rule: 'we-build.name',
        title: 'given and family name MUST be there',
        severity: 'error',
        base: [NAMED],
        change: ['/award/learner/name', 'Ada'],
        at: '/award/learner/name',
      },
      {
        rule: 'we-build.eqfLevel',
        title: 'a level SHOULD be one of the EQF',
        severity: 'warning',
        change: ['/level', { cycle: 'first' }],
        at: '/level/eqf',
      },
      {
        rule: 'we-build.MC-IR-03',
        title: 'a date MUST NOT lie before the end of the assessment',
        severity: 'error',
        change: ['/award/activity/end', '2026-07-02'],
        at: '/award/awardedOn',
      },
      {
        rule: 'we-build.MC-IR-03',
        title: 'a date MUST NOT lie in the future',
        severity: 'error',
        change: ['/award/awardedOn', '2026-07-03'],
        at: '/award/awardedOn',
      },
      {
        rule: 'we-build.MC-IR-04',
        title: 'a grade SHOULD have a scheme',
        severity: 'warning',
        change: ['/assessments/0/grading', undefined],
        at: '/award/results/0/value',
      },
      {
        rule: 'we-build.MC-IR-05',
        title: 'an ESCO reference SHOULD be an IRI of ESCO',
        severity: 'warning',
        base: [['/alignments', [{ framework: 'ESCO', url: ESCO, title: { en: 'soil' } }]]],
        change: ['/alignments/0/url', 'https://esco.example/soil'],
        at: '/alignments/0/url',
      },
      {
        rule: 'we-build.MC-IR-05',
        title: 'also in an outcome',
        severity: 'warning',
        base: [
          ['/outcomes/0/alignments', [{ framework: 'ESCO', url: ESCO, title: { en: 'soil' } }]],
        ],
        change: ['/outcomes/0/alignments/0/url', `${ESCO}0`],
        at: '/outcomes/0/alignments/0/url',
      },
      {
        rule: 'we-build.MC-IR-06',
        title: 'a workload MUST be above zero',
        severity: 'error',
        base: [['/workload', { ects: 1, hours: 25 }]],
        change: ['/workload/hours', 0],
        at: '/workload/hours',
      },
      {
        rule: 'we-build.MC-IR-07',
        title: 'what is stackable SHOULD name its target',
        severity: 'warning',
        change: ['/stackability/towards', undefined],
        at: '/stackability/towards',
      },
      {
        rule: 'we-build.MC-IR-08',
        title: 'a licence MUST NOT be given by who holds it',
        severity: 'error',
        base: [['/qualityAssurance/0/type', 'institutional-license']],
        change: ['/qualityAssurance/0/body/id', 'https://univ.example'],
        at: '/qualityAssurance/0/body',
      },
    ],
  ],
  [
    trustedMicrocredential,
    [
      {
        rule: 'trusted-microcredential.assessed',
        title: 'an assessment SHOULD validate an outcome',
        severity: 'info',
        change: ['/assessments/0/assesses', undefined],
        at: '/assessments',
      },
      {
        rule: 'trusted-microcredential.evidence',
        title: 'evidence SHOULD be there',
        severity: 'info',
        base: [['/award/evidence', [{ name: 'Carnet' }]]],
        change: ['/award/evidence', undefined],
        at: '/award/evidence',
      },
    ],
  ],
];
