import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import {
  definePathway,
  evaluateStack,
  type Pathway,
  type PathwayInput,
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
        if (pathway === undefined) return;
        const wanted = oracle(pathway, held, ON);
        const found = evaluateStack(pathway, held, { on: ON });
        // A level that nobody states leaves the answer open, which the oracle does not know.
        if (found.answer === 'undetermined') return;
        compared += 1;
        expect(found.answer).toBe(wanted?.eligible ? 'eligible' : 'not-yet');
        const counted = found.components.filter(({ outcome }) => outcome === 'counted');
        const shortest = [found.shortest?.ects ?? 0, found.shortest?.components.length ?? 0];
        expect([shortest, [found.ects, counted.length]]).toEqual([
          wanted?.shortest,
          wanted?.coverage,
        ]);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 5);
  });
});
