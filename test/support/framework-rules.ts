import type { Rule } from '../../src/foundation/rule.js';
import type { ConformitySubject, Framework } from '../../src/frameworks/index.js';

/** Every rule of a framework, those of its elements first. */
export function rulesOf({
  elements,
  consistency,
  requirements = [],
}: Framework): readonly Rule<ConformitySubject>[] {
  return [
    ...elements.flatMap(({ given, rules }) => [given, ...rules]),
    ...consistency,
    ...requirements,
  ];
}
