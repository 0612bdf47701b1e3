import { asList, type JsonValue, ownMember } from '../../../foundation/json/values.js';
import type { Remark } from '../../../foundation/rule.js';
import type { Part, PartClass } from '../parts.js';
import { type BadgeRule, openBadges } from './rule.js';

const ALSO: Readonly<Partial<Record<PartClass, readonly string[]>>> = {
  AchievementCredential: ['OpenBadgeCredential'],
};
const CREDENTIALS: readonly PartClass[] = ['AchievementCredential', 'EndorsementCredential'];

/** Terms hang on classes: a node without its class loses them. The published schema lets a single wrong text pass. */
export const typesName: BadgeRule = {
  id: 'open-badges.OB-07',
  severity: 'error',
  cites: openBadges('type, in every class'),
  *check({ parts }) {
    for (const part of parts) {
      const { of, node } = part;
      const written = ownMember(node, 'type');
      if (written === undefined || of === 'Criteria') continue; // absence is for the schema; Criteria has no type
      const types = asList<JsonValue>(written);
      const named = types.includes(of) || ALSO[of]?.some((name) => types.includes(name));
      if (!named) yield missing(of, part);
      if (CREDENTIALS.includes(of) && !types.includes('VerifiableCredential'))
        yield missing('VerifiableCredential', part);
    }
  },
};

function missing(name: string, { pointer }: Part): Remark {
  return {
    pointer: `${pointer}/type`,
    text: { en: `the type "${name}" is missing`, fr: `le type « ${name} » manque` },
  };
}
