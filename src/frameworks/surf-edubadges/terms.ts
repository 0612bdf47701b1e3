import type { ConceptValue, MicroCertification } from '../../model/micro-certification.js';
import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { cite } from './citation.js';

/** The values of the published schema, by the member that has them; concepts of the EU lists are mapped to them. */
const TERMS = {
  type: ['testing', 'application of a skill', 'portfolio', 'recognition of prior learning'],
  supervision: [
    'unsupervised with no identity verification',
    'supervised with no identity verification',
    'supervised online',
    'onsite with identity verification',
  ],
  modes: [
    'online',
    'onsite or blended',
    'volunteering',
    'work experience',
    'personalized learning activities',
  ],
} as const;

/** A name of one's own is nothing edubadges could take. */
export const terms: FrameworkRequirement = {
  id: 'surf-edubadges.terms',
  name: {
    en: 'Names outside the EU lists are terms of edubadges',
    fr: 'Les noms hors des listes européennes sont des termes d’edubadges',
  },
  severity: 'error',
  cites: cite(
    {
      en: 'JSON Schema, assessmentType, participationType, supervisionType',
      fr: 'schéma JSON, assessmentType, participationType, supervisionType',
    },
    true,
  ),
  stage: 'definition',
  reads: ['/assessments', '/participation'],
  *check({ definition }) {
    for (const [pointer, value, known] of valuesOf(definition))
      yield* remarkWhen(
        typeof value === 'object' && !Object.values(value).some((name) => isTerm(name, known)),
        pointer,
        {
          en: 'edubadges has no such value',
          fr: 'edubadges n’a pas cette valeur',
        },
        {
          en: `write a code of the EU list, or one of: ${known.join(' | ')}`,
          fr: `écrire un code de la liste européenne, ou l’un de : ${known.join(' | ')}`,
        },
      );
  },
};

type Value = readonly [pointer: string, value: ConceptValue | undefined, known: readonly string[]];

function valuesOf({ assessments = [], participation }: Partial<MicroCertification>): Value[] {
  return [
    ...assessments.flatMap(({ type, supervision }, index): Value[] => [
      [`/assessments/${index}/type`, type, TERMS.type],
      [`/assessments/${index}/supervision`, supervision, TERMS.supervision],
    ]),
    ...(participation?.modes ?? []).map(
      (mode, index): Value => [`/participation/modes/${index}`, mode, TERMS.modes],
    ),
  ];
}

function isTerm(name: string, known: readonly string[]): boolean {
  return known.includes(name.trim().toLowerCase());
}
