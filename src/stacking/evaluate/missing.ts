import { thousandths } from '../../foundation/decimal.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import type { Group, Pathway, Requirement } from '../pathway/pathway.js';
import { groupsIn, keysBelow, openGroup, partsOf } from '../pathway/requirements.js';
import { creditBounds } from '../pathway/rule-findings.js';
import {
  choiceMissing,
  componentMissing,
  componentUndetermined,
  creditsMissing,
} from './findings.js';
import type { BlockOutcome } from './types.js';

/** Credits of the components that count, in thousandths, by their keys; of which at the level of the share. */
export interface Counted {
  readonly credits: ReadonlyMap<string, number>;
  readonly atLevel: number;
  /** Keys of components that may be filled, and are not known to be. */
  readonly undetermined?: ReadonlySet<string>;
}

/** Everything that is asked and not met: in the tree, and in all. */
export function missingFrom(
  pathway: Pathway,
  counted: Counted,
): {
  readonly requirements: readonly Finding[];
  readonly credits: readonly Finding[];
  readonly level: readonly Finding[];
} {
  const { needed, atLevel } = creditBounds(pathway.rules);
  const level = pathway.rules.level?.share?.level;
  const total = sum(counted.credits.values());
  const lacking = (
    count: number,
    code: 'stack.credits-missing' | 'stack.level-missing',
    pointer: JsonPointer,
  ) => (count > 0 ? [creditsMissing(code, pointer, { count, level })] : []);
  return {
    requirements: missingIn(pathway.requires, '/requires', counted),
    credits: lacking(needed - total, 'stack.credits-missing', '/rules/credits/min'),
    level: lacking(atLevel - counted.atLevel, 'stack.level-missing', '/rules/level/share'),
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Credits that count below a requirement. */
function creditsBelow(requirement: Requirement, { credits }: Counted): number {
  return sum(keysBelow({ requirement, pointer: '' }).map(({ key }) => credits.get(key) ?? 0));
}

/** How much of a group is missing: parts, or thousandths of a credit. */
function lackOf(group: Group, counted: Counted): number {
  const { condition, of } = openGroup(group);
  if (condition.kind === 'credits')
    return thousandths(condition.credits) - creditsBelow(group, counted);
  return condition.count - of.filter((part) => isMet(part, counted)).length;
}

/** Whether what counts meets a requirement. */
function isMet(requirement: Requirement, counted: Counted): boolean {
  if (typeof requirement === 'string') return counted.credits.has(requirement);
  return lackOf(requirement, counted) <= 0;
}

function missingIn(
  requirement: Requirement,
  pointer: JsonPointer,
  counted: Counted,
): readonly Finding[] {
  if (isMet(requirement, counted)) return [];
  if (typeof requirement === 'string')
    return counted.undetermined?.has(requirement)
      ? [componentUndetermined(pointer)]
      : [componentMissing(pointer)];
  const { condition, of } = openGroup(requirement);
  const lack = lackOf(requirement, counted);
  if (condition.kind === 'credits')
    return [creditsMissing('stack.group-credits-missing', pointer, { count: lack })];
  // Where every part is needed, each that is missing says so itself.
  if (condition.count < of.length) return [choiceMissing(pointer, lack)];
  return partsOf(requirement, pointer).flatMap((part) =>
    missingIn(part.requirement, part.pointer, counted),
  );
}

/** What became of each block of competences. */
export function blocksOf(pathway: Pathway, counted: Counted): readonly BlockOutcome[] {
  return groupsIn(pathway.requires, '/requires').flatMap(({ group, pointer }) => {
    const { block, title } = group;
    if (block === undefined) return [];
    const components = keysBelow({ requirement: group, pointer })
      .map(({ key }) => key)
      .filter((key) => counted.credits.has(key));
    const isValidated = components.some((key) => pathway.components[key]?.validates === block);
    const met = isValidated ? 'validated' : 'accumulated';
    const outcome = isMet(group, counted) ? met : 'open';
    return [{ block, ...(title && { title }), pointer, outcome, components } as const];
  });
}

/** Whether some components alone meet a requirement. */
export function suffices(requirement: Requirement, credits: ReadonlyMap<string, number>): boolean {
  return isMet(requirement, { credits, atLevel: 0 });
}
