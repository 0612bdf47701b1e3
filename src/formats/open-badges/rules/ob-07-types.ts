import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { PartClass } from '../parts.js';
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
    for (const { of, node, pointer } of parts) {
      const written = memberOf(node, 'type');
      if (written === undefined || of === 'Criteria') continue; // absence is for the schema; Criteria has no type
      const types = asList<JsonValue>(written);
      const wanted = [of, ...(ALSO[of] ?? [])];
      const missing = [
        ...(wanted.some((name) => types.includes(name)) ? [] : [of]),
        ...(CREDENTIALS.includes(of) && !types.includes('VerifiableCredential')
          ? ['VerifiableCredential']
          : []),
      ];
      for (const name of missing) {
        yield {
          pointer: `${pointer}/type`,
          text: { en: `the type "${name}" is missing`, fr: `le type « ${name} » manque` },
        };
      }
    }
  },
};
