import { stringMember } from '../../../foundation/json/values.js';
import type { Part } from '../parts.js';
import { type BadgeSubject, partsOfClass } from './rule.js';

/** Results with the descriptions they point to. */
export function linkedResults(subject: BadgeSubject): readonly (readonly [Part, Part])[] {
  const results = partsOfClass(subject, 'Result');
  if (results.length === 0) return [];
  const descriptions = new Map(
    partsOfClass(subject, 'ResultDescription').map((part) => [stringMember(part.node, 'id'), part]),
  );
  return results.flatMap((result) => {
    const description = descriptions.get(stringMember(result.node, 'resultDescription') ?? '');
    return description === undefined ? [] : [[result, description] as const];
  });
}
