import { describe, expect, it } from 'vitest';
import {
  definePathway,
  evaluateStack,
  type HeldComponent,
  type PathwayRules,
} from '../../../src/stacking/index.js';
import { achievement, component, held, ON, pathwayOf } from '../../support/stacking.js';

/** Soil and water, of which one is needed and both may count. */
const either = (rules: PathwayRules) =>
  pathwayOf(
    { soil: component('soil', 3), water: component('water', 3) },
    { requires: { any: ['soil', 'water'] }, rules },
  );
const evaluated = (rules: PathwayRules, components: readonly HeldComponent[]) =>
  evaluateStack(definePathway(either(rules)), components, { on: ON });

describe('the words of an answer', () => {
  const elsewhere = { awardingBodies: ['did:web:other.example'] };
  it.each<[string, PathwayRules, Partial<HeldComponent>, string, string]>([
    ['the credits in all', { credits: { max: 3 } }, {}, ': en tout', 'Le parcours'],
    [
      'the share from elsewhere',
      { credits: { min: 3 }, elsewhere: { maxShare: 0 } },
      elsewhere,
      ': d’ailleurs',
      'Le parcours',
    ],
    [
      'the share by prior learning',
      { credits: { min: 3 }, priorLearning: { maxShare: 0 } },
      { priorLearning: true },
      ': par la VAE',
      'Code de l’éducation',
    ],
    [
      'several at once',
      { credits: { min: 3, max: 3 }, elsewhere: { maxShare: 0 } },
      elsewhere,
      ': en tout, d’ailleurs',
      'Le parcours',
    ],
  ])(
    'MUST name the maximum that something would pass, and its source: %s',
    (_, rules, more, said, source) => {
      const found = evaluated(rules, [held('soil'), held('water', more)]);
      expect(found.answer).toBe('eligible');
      const [finding, ...others] = found.excluded.flatMap(({ findings }) => findings);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: 'stack.beyond-maximum', severity: 'info' });
      expect(finding?.message.fr.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`${said}$`));
      expect(finding?.cites?.source.fr).toBe(source);
    },
  );

  it('the same achievement twice MUST be no fault, and told apart from one that calls itself the same', () => {
    const twice = evaluated({}, [held('soil'), held('soil', { id: 'urn:badge:copy' })]);
    expect(twice.excluded).toMatchObject([
      { findings: [{ code: 'stack.counted-once', severity: 'info' }] },
    ]);
    expect(twice.excluded[0]?.findings[0]?.message.fr).not.toContain('version');
    const related = evaluated({}, [
      held('soil'),
      held('water', { related: [achievement('soil')] }),
    ]);
    expect(related.excluded).toMatchObject([
      { findings: [{ code: 'stack.counted-once', severity: 'error' }] },
    ]);
    expect(related.excluded[0]?.findings[0]?.message.fr).toContain('fût-ce dans une autre version');
  });

  it.each([
    [7, 'at EQF level 7 or above', 'au niveau CEC 7 ou plus'],
    [8, 'at EQF level 8 are', 'au niveau CEC 8'],
  ])('MUST name the level at which credits are missing: %s', (level, en, fr) => {
    const rules = { credits: { min: 6 }, level: { share: { level, min: 0.5 } } };
    const pathway = pathwayOf(
      { soil: component('soil', 3), water: component('water', 3, { level }) },
      { rules },
    );
    const { missing } = evaluateStack(definePathway(pathway), [held('soil')], { on: ON });
    const { message } = missing.find(({ code }) => code === 'stack.level-missing') ?? {};
    expect(message?.en).toContain(`3 more ECTS credits ${en}`);
    expect(message?.fr).toMatch(new RegExp(`3 crédits ECTS ${fr}$`));
  });
});
