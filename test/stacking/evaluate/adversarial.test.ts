import { describe, expect, it } from 'vitest';
import { definePathway, evaluateStack, type HeldComponent } from '../../../src/stacking/index.js';
import { achievement, component, held, ON, pathwayOf } from '../../support/stacking.js';

const names = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const all = (list: readonly string[]) =>
  Object.fromEntries(list.map((name) => [name, component(name, 3)]));

/** Evaluates within a time, in milliseconds of the processor: generous, as machines differ. */
function within(limit: number, work: () => ReturnType<typeof evaluateStack>) {
  const start = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(limit);
  return found;
}

describe('hostile sizes', () => {
  it('places that all accept the same many achievements MUST be decided', () => {
    const slots = names(24, 's');
    const accepts = names(30, 'a').map(achievement);
    const pathway = definePathway(
      pathwayOf(Object.fromEntries(slots.map((name) => [name, component(name, 3, { accepts })]))),
    );
    const stack = (count: number) => names(count, 'a').map((name) => held(name));
    expect(within(5000, () => evaluateStack(pathway, stack(24), { on: ON })).answer).toBe(
      'eligible',
    );
    const short = within(8000, () => evaluateStack(pathway, stack(23), { on: ON }));
    expect(short).toMatchObject({ answer: 'not-yet', ects: 69, shortest: { ects: 3 } });
  });

  it('credits of thousandths that add up in no way MUST not take for ever', () => {
    const keys = names(60, 'c');
    const parts = Object.fromEntries(
      keys.map((name, index) => [name, component(name, (1000 + ((index * 7919) % 997)) / 1000)]),
    );
    const pathway = definePathway(
      pathwayOf(parts, {
        requires: { credits: 31.337, of: keys },
        rules: { credits: { max: 31.337 } },
      }),
    );
    const found = within(8000, () =>
      evaluateStack(
        pathway,
        keys.slice(0, 40).map((name) => held(name)),
        { on: ON },
      ),
    );
    const codes = found.findings.map(({ code }) => code);
    if (found.answer === 'undetermined') expect(codes).toContain('stack.bound');
    if (found.shortest === undefined && found.answer !== 'eligible')
      expect(codes).toContain('stack.shortest-open');
  });

  it('outcomes that all overlap MUST be bounded as well', () => {
    const keys = names(150, 'c');
    const outcomes = names(40, 'urn:outcome:');
    const pathway = definePathway(
      pathwayOf(all(keys), {
        requires: { choose: 2, of: keys },
        rules: { overlap: { maxShare: 0.5 } },
      }),
    );
    const stack = keys.map(
      (name, index): HeldComponent =>
        held(name, { outcomes: outcomes.filter((_, number) => (number * (index + 3)) % 7 < 4) }),
    );
    const found = within(8000, () => evaluateStack(pathway, stack, { on: ON }));
    expect(['eligible', 'undetermined']).toContain(found.answer);
  });

  it('a long chain of prerequisites MUST be followed', () => {
    const keys = names(900, 'c');
    const parts = Object.fromEntries(
      keys.map((name, index) => [
        name,
        component(name, 1, index === 0 ? {} : { after: [`c${index - 1}`] }),
      ]),
    );
    const pathway = definePathway(pathwayOf(parts));
    const found = within(8000, () =>
      evaluateStack(
        pathway,
        keys.map((name) => held(name)),
        { on: ON },
      ),
    );
    expect(found.answer).toBe('eligible');
    expect(
      evaluateStack(
        pathway,
        keys.slice(1).map((name) => held(name)),
        { on: ON },
      ).answer,
    ).toBe('not-yet');
  });

  it('what may not count together MUST be known before anything is said to count, whatever the bound', () => {
    const keys = names(20, 'c');
    const outcomes = names(10, 'urn:outcome:');
    const pathway = definePathway(
      pathwayOf(all(keys), {
        requires: { choose: 10, of: keys },
        rules: { overlap: { maxShare: 0 } },
      }),
    );
    const stack = keys.map((name): HeldComponent => held(name, { outcomes }));
    expect(evaluateStack(pathway, stack, { on: ON }).answer).toBe('not-yet');
    for (const maxSteps of [1, 10, 50, 200, 1000]) {
      const bounded = evaluateStack(pathway, stack, { on: ON, maxSteps });
      expect(bounded.answer).toBe('undetermined');
      expect(bounded.findings.map(({ code }) => code)).toContain('stack.bound');
      expect(bounded.components.filter(({ outcome }) => outcome === 'counted')).toEqual([]);
    }
  });

  it('as many badges as are taken at once MUST be told apart and described in seconds', () => {
    const keys = names(200, 'c');
    const pathway = definePathway(pathwayOf(all(keys)));
    const stack = Array.from(
      { length: 10_000 },
      (_, index): HeldComponent => held(`c${index % 200}`, { id: `urn:badge:${index}` }),
    );
    const found = within(8000, () => evaluateStack(pathway, stack, { on: ON }));
    expect(found.answer).toBe('eligible');
    expect(found.excluded).toHaveLength(9800);
  });

  it('one achievement many times over, in many places, MUST be described with each reason once', () => {
    const keys = names(100, 'c');
    const parts = Object.fromEntries(
      keys.map((name) => [name, component(name, 1, { accepts: [achievement('same')] })]),
    );
    const pathway = definePathway(pathwayOf(parts, { requires: { any: keys } }));
    const stack = Array.from(
      { length: 100 },
      (_, index): HeldComponent => held('same', { id: `urn:badge:${index}` }),
    );
    const found = within(8000, () => evaluateStack(pathway, stack, { on: ON }));
    expect(found.answer).toBe('eligible');
    for (const { findings } of found.excluded)
      expect(findings.map(({ code }) => code)).toEqual(['stack.counted-once']);
  });

  it.each([
    [1000, 100, 'eligible'],
    [10_000, 200, 'undetermined'],
  ] as const)(
    'copies times places MUST be within the bound: %d of one badge, %d places',
    (copies, places, answer) => {
      const keys = names(places, 'c');
      const accepts = [achievement('same')];
      const parts = Object.fromEntries(keys.map((name) => [name, component(name, 1, { accepts })]));
      const pathway = definePathway(pathwayOf(parts, { requires: { any: keys } }));
      const stack = Array.from(
        { length: copies },
        (_, index): HeldComponent => held('same', { id: `urn:badge:${index}` }),
      );
      const found = within(20_000, () => evaluateStack(pathway, stack, { on: ON }));
      expect(found.answer).toBe(answer);
      if (answer === 'eligible') return;
      expect(found.findings.map(({ code }) => code)).toContain('stack.bound');
      expect(new Set(found.components.map(({ outcome }) => outcome))).toEqual(
        new Set(['undetermined']),
      );
      expect(found.excluded[0]?.findings.map(({ code }) => code)).toEqual(['stack.bound']);
    },
  );
});
