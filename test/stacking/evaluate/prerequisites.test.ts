import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/foundation/report.js';
import {
  definePathway,
  evaluateStack,
  type HeldComponent,
  type PathwayInput,
} from '../../../src/stacking/index.js';
import { achievement, component, held, ON, pathwayOf } from '../../support/stacking.js';

const evaluate = (pathway: PathwayInput, stack: readonly HeldComponent[]) =>
  evaluateStack(definePathway(pathway), stack, { on: ON });
const codes = (findings: readonly Finding[]) =>
  findings.map(({ pointer, code }) => `${pointer} ${code}`);

describe('prerequisites that are open', () => {
  const AFTER = pathwayOf(
    { soil: component('soil', 3), water: component('water', 3, { after: ['soil'] }) },
    { requires: { any: ['water', { all: ['soil'] }] } },
  );
  const inOrder = { ...AFTER, rules: { order: 'awarded' as const } };
  it('a badge handed in twice MUST not come before itself', () => {
    // Each accepts what the other does, so that one badge could seem to come before its copy.
    const asked = pathwayOf(
      {
        soil: component('soil', 3),
        deeper: component('deeper', 3, {
          accepts: [achievement('soil'), achievement('deeper')],
          after: ['soil'],
        }),
        last: component('last', 3),
      },
      { requires: { choose: 1, of: ['deeper', { all: ['soil', 'last'] }] } },
    );
    const once = [held('soil')];
    expect(evaluate(asked, once).answer).toBe('not-yet');
    expect(evaluate(asked, [...once, held('soil', { id: 'urn:badge:again' })]).answer).toBe(
      'not-yet',
    );
  });

  it('a component that is held, or whose prerequisite is, in a way that is not known MUST be undetermined, with its reason', () => {
    const doubts = [
      {
        code: 'x.open',
        severity: 'warning',
        pointer: '/x',
        message: { en: 'a', fr: 'b' },
      } as const,
    ];
    const both = { requires: { all: ['soil', 'water'] } };
    for (const pathway of [
      { ...AFTER, ...both },
      { ...inOrder, ...both },
    ]) {
      const found = evaluate(pathway, [held('soil', { doubts }), held('water')]);
      expect(found.answer).toBe('undetermined');
      expect(found.components.map(({ outcome, findings }) => [outcome, codes(findings)])).toEqual([
        ['undetermined', ['/components/soil x.open']],
        ['undetermined', ['/components/water stack.prerequisite-open']],
      ]);
      expect(codes(found.missing)).toEqual([
        '/requires/all/0 stack.component-undetermined',
        '/requires/all/1 stack.component-undetermined',
      ]);
    }
    const missing = evaluate({ ...AFTER, ...both }, [held('water')]);
    expect(missing.components.map(({ outcome }) => outcome)).toEqual(['open', 'open']);
  });
});
