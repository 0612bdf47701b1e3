import type { Award, Learner } from '../../../model/award.js';
import { holdsNationalNumber } from '../../../model/holds-national-number.js';
import type { ElmNode } from '../types.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { identifierNode } from './nodes.js';

/** The learner with what was achieved; of the person no more than the award says. */
export function writePerson(draft: Draft, { learner }: Award, hasClaim: ElmNode): ElmNode {
  const { id, name } = learner;
  const named = id !== undefined && draft.claim(id, 'the learner');
  if (id !== undefined && !named) draft.lose('iri-taken', '/award/learner/id');
  return elmNode('Person', named ? id : draft.name('person'), {
    fullName: name === undefined ? undefined : { [draft.language]: name },
    identifier: oneOrMore(writeIdentifiers(draft, learner)),
    hasClaim,
  });
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
