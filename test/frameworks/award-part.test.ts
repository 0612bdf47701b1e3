import { describe, expect, it } from 'vitest';
import { awardPart } from '../../src/frameworks/award-part.js';
import type { ConformitySubject } from '../../src/frameworks/framework.js';
import { FRAMEWORKS } from '../../src/frameworks/index.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { COMPLETE, COMPLETE_AWARD, ISSUER, NOW } from '../support/definitions.js';

const definition = defineMicroCertification(COMPLETE);
const award = {
  ...COMPLETE_AWARD,
  learner: {
    ...COMPLETE_AWARD.learner,
    name: 'A',
    identifiers: [{ type: 'sourcedId', value: '1' }],
  },
  creditsEarned: 1,
  evidence: [{ id: 'https://univ.example/evidence', name: 'E' }],
  activity: { start: '2026-06-01T00:00:00Z', end: '2026-06-02T00:00:00Z' },
};

/** Ids of the rules that look at the award when they are applied. */
function lookingAtAward(framework: (typeof FRAMEWORKS)[number]): ReadonlySet<string> {
  const ids = new Set<string>();
  const rules = [
    ...framework.elements.flatMap(({ given, rules: more, key }) =>
      [given, ...more].map((rule) => ({ rule, id: key })),
    ),
    ...[...framework.consistency, ...(framework.requirements ?? [])].map((rule) => ({
      rule,
      id: rule.id,
    })),
  ];
  for (const { rule, id } of rules) {
    const subject: ConformitySubject = {
      definition,
      issuer: ISSUER,
      now: NOW,
      get award() {
        ids.add(id);
        return award;
      },
    };
    for (const _ of rule.check(subject));
  }
  return ids;
}

describe.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  'the part of %s that looks at awards',
  (_, framework) => {
    it('MUST have every rule that looks at an award', () => {
      const { elements, consistency, requirements = [] } = awardPart(framework);
      const kept = new Set([
        ...elements.map(({ key }) => key),
        ...[...consistency, ...requirements].map(({ id }) => id),
      ]);
      expect([...lookingAtAward(framework)].filter((id) => !kept.has(id))).toEqual([]);
    });

    it('MUST leave out what looks at the definition alone', () => {
      expect(awardPart(framework).elements.map(({ key }) => key)).not.toContain('learningOutcomes');
    });
  },
);
