import type { LocalText } from '../../../foundation/locale.js';
import type { LanguageMap } from '../../../model/language-map.js';
import type { ConceptValue, QualityAssurance } from '../../../model/micro-certification.js';
import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { ACCREDITATION_TYPES } from '../../../vocabulary/generated/accreditation-types.js';
import type { ElmNode, ElmValue } from '../types.js';
import { writeConcept } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { webResource } from './nodes.js';
import { writeOrganisation } from './write-organisation.js';

/** Quality assurance as accreditations: each needs a type of the EU list and a body with its country. */
export function writeAccreditations(
  draft: Draft,
  assurances: readonly QualityAssurance[],
): ElmValue | undefined {
  const nodes = assurances.map((one, index) => writeAccreditation(draft, one, index));
  return oneOrMore(nodes.filter((node) => node !== undefined));
}

function writeAccreditation(
  draft: Draft,
  { type, title, body, reference }: QualityAssurance,
  index: number,
): ElmNode | undefined {
  const place = `/qualityAssurance/${index}`;
  if (body === undefined || (body.country ?? draft.country) === undefined) {
    draft.lose('body-needed', place);
    return undefined;
  }
  const dcType = writeConcept(draft, ACCREDITATION_TYPES, type, place);
  if (dcType === undefined) return undefined;
  return elmNode('Accreditation', draft.name('accreditation'), {
    dcType,
    title: title ?? titleFrom(type),
    accreditingAgent: writeOrganisation(draft, body, `${place}/body`),
    landingPage: reference === undefined ? undefined : webResource(draft, reference),
  });
}

/** The shapes demand a title: the name of the type stands for one that is missing. */
function titleFrom(type: ConceptValue): LanguageMap {
  if (typeof type !== 'string') return type;
  return findConcept(ACCREDITATION_TYPES, type)?.label ?? ASSURANCE;
}

const ASSURANCE: LocalText = { en: 'Quality assurance', fr: 'Assurance qualité' };
