import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Framework } from './framework.js';

/**
 * The part of a framework that looks at awards. Where a definition and its issuer were held against the whole, nothing else
 * can come out otherwise from one learner to the next.
 */
export function awardPart(framework: Framework): Framework {
  const { elements, consistency, requirements = [] } = framework;
  const isAboutAward = ({ reads }: { readonly reads: readonly JsonPointer[] }) =>
    reads.some((place) => place === '/award' || place.startsWith('/award/'));
  return {
    ...framework,
    elements: elements.filter(isAboutAward),
    consistency: consistency.filter(isAboutAward),
    requirements: requirements.filter(isAboutAward),
  };
}
