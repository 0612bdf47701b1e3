import { thousandths } from '../../foundation/decimal.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import { buildProblem } from '../evaluate/build-problem.js';
import { candidatesFor } from '../evaluate/candidates.js';
import { suffices } from '../evaluate/missing.js';
import { bestChoices } from '../evaluate/search.js';
import { problem } from './findings.js';
import type { Group, Pathway, Requirement } from './pathway.js';
import { groupsIn, keysBelow, openGroup } from './requirements.js';
import { creditBounds } from './rule-findings.js';

/** What of a pathway nobody could ever meet. */
export function possibleFindings(pathway: Pathway): readonly Finding[] {
  const findings = [
    ...unknownCredits(pathway),
    ...groupFindings(pathway),
    ...ruleFindings(pathway),
    ...blockFindings(pathway),
  ];
  return findings.length > 0 ? findings : togetherFindings(pathway);
}

function creditsBelow(requirement: Requirement, { components }: Pathway): number {
  return keysBelow({ requirement, pointer: '' }).reduce(
    (sum, { key }) => sum + thousandths(components[key]?.ects ?? 0),
    0,
  );
}

/** Where credits are counted, each component says how many it brings. */
function unknownCredits({ requires, components, rules }: Pathway): readonly Finding[] {
  const everywhere = rules.credits !== undefined;
  const counting = groupsIn(requires, '').filter(({ group }) => everywhere || 'credits' in group);
  const keys = new Set(
    counting
      .flatMap(({ group }) => keysBelow({ requirement: group, pointer: '' }))
      .map(({ key }) => key),
  );
  return [...keys].flatMap((key) =>
    components[key]?.ects === undefined
      ? [problem('pathway.credits-unknown', appendPointer('/components', key, 'ects'))]
      : [],
  );
}

function groupFindings(pathway: Pathway): readonly Finding[] {
  return groupsIn(pathway.requires, '/requires').flatMap(({ group, pointer }) => {
    const { condition } = openGroup(group);
    if (condition.kind === 'choose') return [];
    return thousandths(condition.credits) > creditsBelow(group, pathway)
      ? [problem('pathway.credits-unreachable', appendPointer(pointer, 'credits'))]
      : [];
  });
}

function ruleFindings(pathway: Pathway): readonly Finding[] {
  const { requires, components, rules } = pathway;
  const { needed, most, atLevel } = creditBounds(rules);
  const level = rules.level?.share?.level ?? 0;
  const there = Object.values(components)
    .filter((component) => (component.level ?? 0) >= level)
    .reduce((sum, { ects = 0 }) => sum + thousandths(ects), 0);
  return [
    ...(needed > creditsBelow(requires, pathway)
      ? [problem('pathway.credits-unreachable', '/rules/credits/min')]
      : []),
    ...(leastCredits(requires, pathway) > most
      ? [problem('pathway.maximum-too-low', '/rules/credits/max')]
      : []),
    ...(atLevel > there ? [problem('pathway.level-unreachable', '/rules/level/share')] : []),
  ];
}

/** Credits that a requirement takes at least; a choice takes those that bring the fewest. */
function leastCredits(requirement: Requirement, pathway: Pathway): number {
  if (typeof requirement === 'string')
    return thousandths(pathway.components[requirement]?.ects ?? 0);
  const { condition, of } = openGroup(requirement);
  if (condition.kind === 'credits') return thousandths(condition.credits);
  const least = of.map((part) => leastCredits(part, pathway)).sort((a, b) => a - b);
  return least.slice(0, condition.count).reduce((sum, credits) => sum + credits, 0);
}

type BlockGroups = ReadonlyMap<string | undefined, Group>;

/** Blocks: one group each; what validates one meets it alone, what contributes to one is in it and does not. */
function blockFindings(pathway: Pathway): readonly Finding[] {
  const { requires, components } = pathway;
  const groups = groupsIn(requires, '/requires').filter(({ group }) => group.block !== undefined);
  const groupOf: BlockGroups = new Map(groups.map(({ group }) => [group.block, group]));
  const twice = groups.filter(({ group }) => groupOf.get(group.block) !== group);
  return [
    ...twice.map(({ pointer }) =>
      problem('pathway.duplicate-block', appendPointer(pointer, 'block')),
    ),
    ...Object.keys(components).flatMap((key) => [
      ...relationFindings(key, 'validates', { pathway, groupOf }),
      ...relationFindings(key, 'contributesTo', { pathway, groupOf }),
    ]),
  ];
}

interface Blocks {
  readonly pathway: Pathway;
  readonly groupOf: BlockGroups;
}

function relationFindings(
  key: string,
  member: 'validates' | 'contributesTo',
  { pathway: { components }, groupOf }: Blocks,
): readonly Finding[] {
  const component = components[key];
  const block = component?.[member];
  if (block === undefined) return [];
  const at = appendPointer('/components', key, member);
  const group = groupOf.get(block);
  if (group === undefined) return [problem('pathway.unknown-block', at)];
  const isIn = keysBelow({ requirement: group, pointer: '' }).some((one) => one.key === key);
  const isAlone = suffices(group, new Map([[key, thousandths(component?.ects ?? 0)]]));
  if (member === 'validates') return isAlone ? [] : [problem('pathway.validates-not', at)];
  return isIn && !isAlone ? [] : [problem('pathway.contributes-alone', at)];
}

// What takes longer to rule out is let through: an answer then says so itself.
const MOST_STEPS = 500_000;

/** Whether somebody who holds nothing could earn all that is needed, under all of the rules at once. */
function togetherFindings(pathway: Pathway): readonly Finding[] {
  const work = { left: MOST_STEPS };
  const candidates = candidatesFor(pathway, [], { on: 0, withDoubts: false }, work);
  const { problem: whole } = buildProblem(pathway, [], candidates, work);
  const { found, isProven } = bestChoices(whole, work);
  return found === undefined && isProven ? [problem('pathway.impossible', '/requires')] : [];
}
