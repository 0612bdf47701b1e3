import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { Award, Learner } from '../../../model/award.js';
import { holdsNationalNumber } from '../../../model/holds-national-number.js';
import type { ElmNode } from '../types.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { identifierNode } from './nodes.js';

/** The learner with what was achieved; of the person no more than the award says. */
export function writePerson(draft: Draft, { learner }: Award, hasClaim: ElmNode): ElmNode {
  const id = harmless(draft, learner.id, '/award/learner/id');
  const name = harmless(draft, learner.name, '/award/learner/name');
  const named = id !== undefined && draft.claim(id, 'the learner');
  if (id !== undefined && !named) draft.lose('iri-taken', '/award/learner/id');
  return elmNode('Person', named ? id : draft.name('person'), {
    fullName: name === undefined ? undefined : { [draft.language]: name },
    identifier: oneOrMore(writeIdentifiers(draft, learner)),
    hasClaim,
  });
}

/** A text about the person, unless a national number stands in it. */
function harmless(
  draft: Draft,
  text: string | undefined,
  pointer: JsonPointer,
): string | undefined {
  const harm = text !== undefined && holdsNationalNumber(text);
  return harm ? draft.lose('national-number', pointer) : text;
}

function writeIdentifiers(draft: Draft, { identifiers = [] }: Learner): readonly ElmNode[] {
  return identifiers.flatMap((one, index) => {
    const place = `/award/learner/identifiers/${index}`;
    if ('hash' in one) {
      draft.lose('hashed', place);
      return [];
    }
    if (one.type === 'nationalIdentityNumber' || holdsNationalNumber(one.value)) {
      draft.lose('national-number', place);
      return [];
    }
    return [identifierNode(draft, one.type, one.value)];
  });
}
