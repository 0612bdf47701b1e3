import {
  definePathway,
  type EvaluateStackOptions,
  evaluateStack,
  type HeldComponent,
  type PathwayInput,
  type PathwayRules,
  type StackEvaluation,
} from '../../../src/stacking/index.js';
import { component, ON, pathwayOf } from '../../support/stacking.js';

export function evaluate(
  input: PathwayInput,
  stack: readonly HeldComponent[],
  options: Partial<EvaluateStackOptions> = {},
): StackEvaluation {
  return evaluateStack(definePathway(input), stack, { on: ON, ...options });
}

/** Why what is held does not count: `soil stack.expired`. */
export function excluded({ excluded: out }: StackEvaluation): readonly string[] {
  return out.flatMap(({ held: id, findings }) =>
    findings.map(({ code }) => `${id.replace('urn:badge:', '')} ${code}`),
  );
}

export const codes = (
  findings: readonly { readonly pointer: string; readonly code: string }[],
): string[] => findings.map(({ pointer, code }) => `${pointer} ${code}`);

export const SOIL: PathwayInput = pathwayOf({ soil: component('soil', 3) });
export const ruled = (rules: PathwayRules, more = {}): PathwayInput =>
  pathwayOf({ soil: component('soil', 3, more) }, { rules });
export const TWO: PathwayInput['components'] = {
  soil: component('soil', 3),
  water: component('water', 3),
};
