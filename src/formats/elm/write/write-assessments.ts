import type { LocalText } from '../../../foundation/locale.js';
import type { AssessmentResult, Award } from '../../../model/award.js';
import type { LanguageMap } from '../../../model/language-map.js';
import type {
  Assessment,
  GradingScheme,
  MicroCertification,
} from '../../../model/micro-certification.js';
import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import { MODES } from '../../../vocabulary/generated/modes.js';
import { SUPERVISION } from '../../../vocabulary/generated/supervision.js';
import { partIri } from '../../shared/iris.js';
import type { ElmNode, ElmValue } from '../types.js';
import { writeConcept } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { noteNode } from './nodes.js';

/** An assessment as the definition has it; once for the definition and again under its results. */
export function writeAssessmentSpecification(
  draft: Draft,
  { id: definitionId }: MicroCertification,
  assessment: Assessment,
  index: number,
): ElmNode {
  const { id, type, mode, criteria, assesses, grading } = assessment;
  return draft.once(['assessment', id], () => {
    const place = `/assessments/${index}`;
    const iri = partIri(definitionId, 'assessment', id);
    const named = draft.claim(iri, ['assessment', id]);
    if (!named) draft.lose('iri-taken', `${place}/id`);
    if (assesses !== undefined) draft.lose('no-term', `${place}/assesses`);
    if (grading !== undefined) draft.lose('as-text', `${place}/grading`);
    const dcType = writeConcept(draft, ASSESSMENT_TYPES, type, `${place}/type`);
    return elmNode('LearningAssessmentSpecification', named ? iri : draft.name('assessment'), {
      title: titleOf(assessment),
      dcType,
      mode: mode && writeConcept(draft, MODES, mode, `${place}/mode`),
      description: criteria,
      gradingScheme: grading && writeGrading(draft, grading),
    });
  });
}

/** Every assessment has a title: its type stands for one that is missing. */
function titleOf({ title, type }: Assessment): LanguageMap {
  if (title !== undefined) return title;
  if (typeof type !== 'string') return type;
  return findConcept(ASSESSMENT_TYPES, type)?.label ?? ASSESSMENT;
}

const ASSESSMENT: LocalText = { en: 'Assessment', fr: 'Évaluation' };

const GRADING_TITLES: Readonly<Record<GradingScheme['kind'], LocalText>> = {
  score: { en: 'Score', fr: 'Score' },
  percent: { en: 'Percentage', fr: 'Pourcentage' },
  grade: { en: 'Grades', fr: 'Mentions' },
  'pass-fail': { en: 'Pass or fail', fr: 'Réussite ou échec' },
};

/** Bounds and grades have no terms: they become a text. */
function writeGrading(draft: Draft, grading: GradingScheme): ElmNode {
  const { kind, title, minimum, maximum, grades, passing } = grading;
  const facts = (words: Words): string =>
    [
      minimum === undefined ? [] : [`${words.from} ${minimum}`],
      maximum === undefined ? [] : [`${words.to} ${maximum}`],
      grades === undefined ? [] : [`${words.grades} ${grades.join(', ')}`],
      passing === undefined ? [] : [`${words.pass} ${passing}`],
    ]
      .flat()
      .join('; ');
  const described = facts(WORDS.en) !== '';
  return elmNode('GradingScheme', draft.name('gradingScheme'), {
    title: title ?? GRADING_TITLES[kind],
    description: described ? { en: facts(WORDS.en), fr: facts(WORDS.fr) } : undefined,
  });
}

type Words = Readonly<Record<'from' | 'to' | 'grades' | 'pass', string>>;
const WORDS: Readonly<Record<'en' | 'fr', Words>> = {
  en: {
    from: 'lowest:',
    to: 'highest:',
    grades: 'from the lowest to the highest:',
    pass: 'to pass:',
  },
  fr: {
    from: 'minimum :',
    to: 'maximum :',
    grades: 'de la plus basse à la plus haute :',
    pass: 'pour réussir :',
  },
};

/** The parts of an award that its assessments are written from. */
export interface AssessmentParts {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it. */
  readonly award: Award;
  /** Who awarded it. */
  readonly awardedBy: ElmNode;
}

/** Results with a grade as assessments; the class demands a grade, so the others have no place, nor has supervision. */
export function writeAssessments(draft: Draft, parts: AssessmentParts): ElmValue | undefined {
  const { definition, award } = parts;
  const results = award.results ?? [];
  const graded = new Set(
    results.flatMap((one) => (one.value === undefined ? [] : [one.assessment])),
  );
  for (const [index, { id, supervision }] of (definition.assessments ?? []).entries())
    if (supervision !== undefined && !graded.has(id))
      draft.lose('grade-needed', `/assessments/${index}/supervision`);
  const nodes = results.map((result, index) => writeResult(draft, parts, result, index));
  return oneOrMore(nodes.filter((node) => node !== undefined));
}

function writeResult(
  draft: Draft,
  { definition, awardedBy }: AssessmentParts,
  { assessment: id, value, status }: AssessmentResult,
  index: number,
): ElmNode | undefined {
  const position = (definition.assessments ?? []).findIndex((one) => one.id === id);
  const assessment = definition.assessments?.[position];
  const place = `/award/results/${index}`;
  if (value === undefined || assessment === undefined) {
    draft.lose('grade-needed', place);
    return undefined;
  }
  if (status !== undefined) draft.lose('no-term', `${place}/status`);
  const { supervision } = assessment;
  return elmNode('LearningAssessment', draft.name('learningAssessment'), {
    title: titleOf(assessment),
    awardedBy,
    grade: noteNode(draft, { [draft.language]: value }),
    idVerification:
      supervision &&
      writeConcept(draft, SUPERVISION, supervision, `/assessments/${position}/supervision`),
    specifiedBy: writeAssessmentSpecification(draft, definition, assessment, position),
  });
}
