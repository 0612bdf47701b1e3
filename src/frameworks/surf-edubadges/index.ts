import type { LocalText } from '../../foundation/locale.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { councilRecommendation2022 } from '../eu-council-2022/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework, FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { cite, EDUBADGES } from './citation.js';
import { terms } from './terms.js';
import { VOLUME } from './volume.js';

const schema = cite({ en: 'JSON Schema, Achievement', fr: 'schéma JSON, Achievement' }, true);
const screen = cite({ en: 'issuing interface', fr: 'interface de délivrance' }, true);

/** Members that edubadges asks for, which the Council leaves open, with an example each. */
const PRESENT: readonly (readonly [keyof MicroCertification, LocalText, string])[] = [
  ['description', { en: 'description', fr: 'description' }, 'description: { en: … }'],
  ['image', { en: 'picture', fr: 'image' }, 'image: { url: https://univ.example/badge.png }'],
  ['languages', { en: 'language', fr: 'langue' }, 'languages: [nl]'],
];

const presence: readonly FrameworkRequirement[] = PRESENT.map(([member, what, example]) => ({
  id: `surf-edubadges.${member}`,
  name: { en: `There is a ${what.en}`, fr: `Il y a une ${what.fr}` },
  severity: 'error',
  cites: schema,
  stage: 'definition',
  reads: [`/${member}`],
  check: ({ definition }) =>
    remarkWhen(
      definition[member] === undefined,
      `/${member}`,
      { en: `edubadges asks for a ${what.en}`, fr: `edubadges demande une ${what.fr}` },
      { en: `write \`${example}\``, fr: `écrire \`${example}\`` },
    ),
}));

/**
 * What SURF asks of a micro-credential in edubadges, the Dutch platform: its published schema, and what its issuing
 * interface asks besides. The schema means to ask for two alignments and misplaces the rule; it is asked for here.
 */
export const surfEdubadges: Framework = extendFramework(councilRecommendation2022, {
  id: 'surf-edubadges',
  title: EDUBADGES,
  cites: cite({ en: 'as a whole', fr: 'dans son ensemble' }, true),
  mandatory: ['supervisionAndIdentity', 'stackability'],
  requirements: [
    ...presence,
    ...VOLUME,
    terms,
    {
      id: 'surf-edubadges.criteria',
      name: { en: 'Criteria are stated', fr: 'Des critères sont énoncés' },
      severity: 'error',
      cites: schema,
      stage: 'definition',
      reads: ['/assessments'],
      check: ({ definition: { assessments = [] } }) =>
        remarkWhen(
          assessments.length > 0 && assessments.every(({ criteria }) => criteria === undefined),
          '/assessments/0/criteria',
          {
            en: 'no assessment states its criteria',
            fr: 'aucune évaluation n’énonce ses critères',
          },
          { en: 'add them: `criteria: { en: … }`', fr: 'les ajouter : `criteria: { fr: … }`' },
        ),
    },
    {
      id: 'surf-edubadges.eqf',
      name: { en: 'The EQF level is stated', fr: 'Le niveau CEC est indiqué' },
      severity: 'error',
      cites: cite({ en: 'alignment ext:EQF', fr: 'alignement ext:EQF' }, true),
      stage: 'definition',
      reads: ['/level'],
      check: ({ definition: { level = {} } }) =>
        remarkWhen(
          !('eqf' in level),
          '/level/eqf',
          { en: 'edubadges asks for the EQF level', fr: 'edubadges demande le niveau CEC' },
          { en: 'write `level: { eqf: 6 }`', fr: 'écrire `level: { eqf: 6 }`' },
        ),
    },
    {
      id: 'surf-edubadges.qualityReference',
      name: {
        en: 'Quality assurance has a name and an address',
        fr: 'L’assurance qualité a un nom et une adresse',
      },
      severity: 'error',
      cites: screen,
      stage: 'definition',
      reads: ['/qualityAssurance'],
      check: ({ definition: { qualityAssurance = [] } }) =>
        remarkWhen(
          qualityAssurance.length > 0 &&
            !qualityAssurance.some(
              (each) => each.title !== undefined && each.reference !== undefined,
            ),
          '/qualityAssurance/0',
          {
            en: 'edubadges asks for the name of the quality assurance and its address',
            fr: 'edubadges demande le nom de l’assurance qualité et son adresse',
          },
          {
            en: 'add both: `title: { en: NVAO }`, `reference: https://…`',
            fr: 'ajouter les deux : `title: { fr: NVAO }`, `reference: https://…`',
          },
        ),
    },
    {
      id: 'surf-edubadges.resultDescription',
      name: { en: 'An assessment has a grading scheme', fr: 'Une évaluation a un barème' },
      severity: 'error',
      cites: cite(
        { en: 'resultDescription, at least one', fr: 'resultDescription, au moins un' },
        true,
      ),
      stage: 'definition',
      reads: ['/assessments'],
      check: ({ definition: { assessments = [] } }) =>
        remarkWhen(
          assessments.every(({ grading }) => grading === undefined),
          '/assessments/0/grading',
          {
            en: 'edubadges asks how results are expressed',
            fr: 'edubadges demande comment les résultats sont exprimés',
          },
          {
            en: 'write `grading: { kind: pass-fail }`',
            fr: 'écrire `grading: { kind: pass-fail }`',
          },
        ),
    },
    {
      id: 'surf-edubadges.result',
      name: { en: 'The award has a result', fr: 'La délivrance a un résultat' },
      severity: 'error',
      cites: cite({ en: 'result, at least one', fr: 'result, au moins un' }, true),
      stage: 'award',
      reads: ['/award/results'],
      check: ({ award }) =>
        remarkWhen(
          (award?.results ?? []).length === 0,
          '/award/results',
          { en: 'edubadges asks for a result', fr: 'edubadges demande un résultat' },
          {
            en: 'write `results: [{ assessment: …, status: Completed }]`',
            fr: 'écrire `results: [{ assessment: …, status: Completed }]`',
          },
        ),
    },
  ],
});
