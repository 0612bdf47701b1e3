import { lazily } from '../../../foundation/lazily.js';
import type { StackingTarget } from '../../../model/micro-certification.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { stackability } from '../stackability.js';

const BLOCK = /^RNCP ?\d{2,6} ?-? ?BC ?\d{1,3}$/i;
const NAMES_RNCP = lazily(
  () => /(?<!\p{L})RNCP(?!\p{L})|francecompetences\.fr\/recherche\/rncp\//iu,
);

/** To validate a block of the French register is a claim about one block: without its code, nobody can tell which. */
export const blockCode: ConsistencyRule = {
  id: 'eu-council-2022.stackability.blockCode',
  name: {
    en: 'A block of RNCP that is validated has its code',
    fr: 'Un bloc du RNCP qui est validé a son code',
  },
  severity: 'error',
  cites: readingOf(stackability.cites),
  reads: ['/stackability'],
  *check({ definition: { stackability: { towards = [] } = {}, alignments = [] } }) {
    const aligned = alignments.some(({ framework }) => framework === 'RNCP');
    for (const [index, target] of towards.entries()) {
      const { relation, part = '' } = target;
      if (relation !== 'validates' || BLOCK.test(part.trim())) continue;
      if (!isInRegister(target) && !(aligned && target.part === undefined)) continue;
      yield {
        pointer: `/stackability/towards/${index}/part`,
        text: {
          en: 'it is said to validate a block of RNCP, and the code of the block is not there',
          fr: 'elle est dite valider un bloc du RNCP, et le code du bloc n’est pas indiqué',
        },
        hint: {
          en: 'write it, `part: RNCP35584BC01`, or `relation: contributes-to` where it only counts towards it',
          fr: 'l’écrire, `part: RNCP35584BC01`, ou `relation: contributes-to` si elle y contribue seulement',
        },
      };
    }
  },
};

function isInRegister({ id = '', title, part = '' }: StackingTarget): boolean {
  return [id, part, ...Object.values(title)].some((text) => NAMES_RNCP().test(text));
}
