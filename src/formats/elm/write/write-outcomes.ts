import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type {
  Alignment,
  LearningOutcome,
  MicroCertification,
} from '../../../model/micro-certification.js';
import { SKILL_TYPES } from '../../../vocabulary/generated/skill-types.js';
import { partIri } from '../../shared/iris.js';
import { frameworkScheme } from '../framework-scheme.js';
import { ESCO_SKILLS } from '../terms.js';
import type { ElmNode } from '../types.js';
import { conceptNode, conceptOf, inScheme } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';

/** A learning outcome with the skills it is linked to: those of ESCO have a term of their own. */
export function writeOutcome(
  draft: Draft,
  { id: definitionId }: MicroCertification,
  { id, statement, kind, alignments = [] }: LearningOutcome,
  index: number,
): ElmNode {
  const iri = partIri(definitionId, 'outcome', id);
  const named = draft.claim(iri, ['outcome', id]);
  if (!named) draft.lose('iri-taken', `/outcomes/${index}/id`);
  const skills = alignments.flatMap((one, i) =>
    writeSkill(draft, one, `/outcomes/${index}/alignments/${i}`),
  );
  const isEsco = ({ id: skill }: ElmNode): boolean => skill.startsWith(ESCO_SKILLS.base);
  return elmNode('LearningOutcome', named ? iri : draft.name('learningOutcome'), {
    title: statement,
    dcType: kind && conceptOf(SKILL_TYPES, kind),
    relatedESCOSkill: oneOrMore(skills.filter(isEsco)),
    relatedSkill: oneOrMore(skills.filter((skill) => !isEsco(skill))),
  });
}

function writeSkill(
  draft: Draft,
  { framework, code, url, title }: Alignment,
  pointer: JsonPointer,
): readonly ElmNode[] {
  const esco = url.startsWith(ESCO_SKILLS.base);
  if (esco && framework !== 'ESCO') draft.lose('no-term', `${pointer}/framework`);
  const node = conceptNode(url, {
    inScheme: inScheme(esco ? ESCO_SKILLS.scheme : frameworkScheme(framework)),
    notation: code,
    prefLabel: title,
  });
  if (draft.claim(url, node)) return [node];
  draft.lose('iri-taken', pointer);
  return [];
}
