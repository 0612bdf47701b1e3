import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import {
  definePathway,
  evaluateStack,
  type Pathway,
  type PathwayInput,
  type StackEvaluation,
} from '../../../src/stacking/index.js';
import { SMALL_PATHWAYS, SMALL_STACKS } from '../../support/arbitrary-stack.js';
import { oracle } from '../../support/stack-oracle.js';
import { ON } from '../../support/stacking.js';

const RUNS = { numRuns: Number(process.env['MICROCERT_STACK_RUNS'] ?? 400) };

/** The pathway, or nothing where it is refused. */
function defined(input: PathwayInput): Pathway | undefined {
  try {
    return definePathway(input);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return undefined;
  }
}

describe('a stack, beside every way to fill every place', () => {
  it('answer, coverage and shortest way MUST be those of the best of all ways', () => {
    let compared = 0;
    fc.assert(
      fc.property(SMALL_PATHWAYS, SMALL_STACKS, (input, held) => {
        const pathway = defined(input);
        const found = pathway && evaluateStack(pathway, held, { on: ON });
        // A level that nobody states leaves the answer open, which the oracle does not know.
        if (pathway === undefined || found === undefined || found.answer === 'undetermined') return;
        const wanted = oracle(pathway, held, ON);
        compared += 1;
        expect(found.answer).toBe(wanted?.eligible ? 'eligible' : 'not-yet');
        expect(lengthOf(found)).toEqual(wanted?.shortest);
        if (found.answer === 'eligible') expect(coverageOf(found)).toEqual(wanted?.coverage);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 10);
  });

  it('the order of what is held, and of what a component accepts, MUST not matter', () => {
    fc.assert(
      fc.property(SMALL_PATHWAYS, SMALL_STACKS, fc.array(fc.nat()), (input, held, marks) => {
        const pathway = defined(input);
        if (pathway === undefined) return;
        const mark = new Map(held.map((one, index) => [one, marks[index] ?? 0]));
        const shuffled = [...held]
          .sort((a, b) => (mark.get(a) ?? 0) - (mark.get(b) ?? 0))
          .reverse();
        expect(evaluateStack(pathway, shuffled, { on: ON })).toEqual(
          evaluateStack(pathway, held, { on: ON }),
        );
      }),
      RUNS,
    );
  });

  it('to hold more MUST never turn eligible into not yet, nor lengthen the way', () => {
    fc.assert(
      fc.property(SMALL_PATHWAYS, SMALL_STACKS, fc.nat({ max: 3 }), (input, held, left) => {
        const pathway = defined(input);
        if (pathway === undefined) return;
        const fewer = evaluateStack(
          pathway,
          held.filter((_, index) => index !== left),
          { on: ON },
        );
        const all = evaluateStack(pathway, held, { on: ON });
        if (fewer.answer === 'eligible') expect(all.answer).toBe('eligible');
        const way = ({ shortest }: typeof all) => shortest?.ects ?? 0;
        if (all.answer !== 'undetermined') expect(way(all)).toBeLessThanOrEqual(way(fewer));
      }),
      RUNS,
    );
  });

  it('what counts MUST itself be enough, where the answer is eligible', () => {
    fc.assert(
      fc.property(SMALL_PATHWAYS, SMALL_STACKS, (input, held) => {
        const pathway = defined(input);
        const found = pathway && evaluateStack(pathway, held, { on: ON });
        if (pathway === undefined || found?.answer !== 'eligible') return;
        const counting = new Set(found.components.map(({ held: id }) => id));
        const excluded = new Set(found.excluded.map(({ held: id }) => id));
        for (const { id } of held) expect(counting.has(id) !== excluded.has(id)).toBe(true);
        const alone = held.filter(({ id }) => counting.has(id) || isPrerequisite(pathway));
        expect(evaluateStack(pathway, alone, { on: ON }).answer).toBe('eligible');
      }),
      RUNS,
    );
  });

  it('a bound of work MUST leave an answer open, never make it another one', () => {
    fc.assert(
      fc.property(
        SMALL_PATHWAYS,
        SMALL_STACKS,
        fc.integer({ min: 1, max: 200 }),
        (input, held, maxSteps) => {
          const pathway = defined(input);
          if (pathway === undefined) return;
          const bound = evaluateStack(pathway, held, { on: ON, maxSteps });
          const whole = evaluateStack(pathway, held, { on: ON });
          if (bound.answer !== 'undetermined') expect(bound.answer).toBe(whole.answer);
          else if (whole.answer !== 'undetermined')
            expect(bound.findings.map(({ code }) => code)).toContain('stack.bound');
          if (bound.shortest !== undefined) expect(bound.shortest.ects).toBe(whole.shortest?.ects);
        },
      ),
      RUNS,
    );
  });
});

const lengthOf = ({ shortest }: StackEvaluation) => [
  shortest?.ects ?? 0,
  shortest?.components.length ?? 0,
];

function coverageOf({ ects, components }: StackEvaluation): readonly number[] {
  return [ects, components.filter(({ outcome }) => outcome === 'counted').length];
}

/** Whether something that does not count may be needed for what does. */
function isPrerequisite({ components }: Pathway): boolean {
  return Object.values(components).some(({ after }) => after !== undefined);
}
