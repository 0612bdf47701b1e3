import { thousandths } from '../../foundation/decimal.js';
import type { Pathway, PathwayComponent, Requirement } from '../pathway/pathway.js';
import { keysBelow, openGroup } from '../pathway/requirements.js';
import { creditBounds } from '../pathway/rule-findings.js';
import type { Candidate, Candidates } from './candidates.js';
import { conflictsAmong, type Drafted } from './conflicts.js';
import type { Held } from './held.js';
import { type Identities, identitiesOf } from './identities.js';
import type { Choice, Node, Problem, Work } from './problem.js';

/** A problem, and what its numbers stand for. */
export interface StackProblem {
  readonly problem: Problem;
  /** Keys of the places, by their numbers. */
  readonly keys: readonly string[];
  /** What is held, by its numbers. */
  readonly held: readonly Held[];
}

/** The problem of filling the places of a pathway with what is held and with what could be earned. */
export function buildProblem(
  pathway: Pathway,
  held: readonly Held[],
  { of }: Candidates,
  work: Work,
): StackProblem {
  const keys = keysBelow({ requirement: pathway.requires, pointer: '' }).map(({ key }) => key);
  const leafOf = new Map(keys.map((key, leaf) => [key, leaf]));
  const numberOf = new Map(held.map((one, number) => [one, number]));
  const identities = identitiesOf(pathway);
  const drafts = keys.map((key): readonly Draft[] => {
    const candidates = of.get(key) ?? [];
    return [
      ...candidates.map((one) => heldDraft(one, pathway, { identities, numberOf })),
      ...earnedDrafts(key, pathway, { identities, of }),
    ];
  });
  let count = 0;
  const choices = drafts.map((places, leaf) =>
    places.map(({ needs, ...draft }): Drafted => {
      const id = count;
      count += 1;
      return { ...draft, id, leaf, needs: needs.map((key) => leafOf.get(key) ?? -1) };
    }),
  );
  const bounds = { ...creditBounds(pathway.rules), mostHeld: Number.POSITIVE_INFINITY };
  const conflicts = conflictsAmong(choices.flat(), pathway.rules.overlap?.maxShare, work);
  const tree = nodeOf(pathway.requires, leafOf);
  return { problem: { tree, bounds, choices, conflicts }, keys, held };
}

/** A choice with what it teaches, and without its numbers. */
interface Draft extends Omit<Choice, 'id' | 'leaf' | 'needs'> {
  readonly needs: readonly string[];
  readonly names: readonly string[];
  readonly outcomes: readonly string[];
}

function nodeOf(requirement: Requirement, leafOf: ReadonlyMap<string, number>): Node {
  if (typeof requirement === 'string') return { leaf: leafOf.get(requirement) ?? -1 };
  const { condition, of } = openGroup(requirement);
  const parts = of.map((part) => nodeOf(part, leafOf));
  return condition.kind === 'choose'
    ? { count: condition.count, parts }
    : { credits: thousandths(condition.credits), parts };
}

/** Thousandths of a credit that something held counts for: what it states, and never more than the component brings. */
function creditsOf({ credits }: Held, { ects }: PathwayComponent): number {
  const brings = ects === undefined ? undefined : thousandths(ects);
  return Math.min(credits ?? brings ?? 0, brings ?? credits ?? 0);
}

interface HeldSources {
  readonly identities: Identities;
  readonly numberOf: ReadonlyMap<Held, number>;
}

function heldDraft(
  { held, key, needs }: Candidate,
  { components, rules, awardingBodies = [] }: Pathway,
  { identities, numberOf }: HeldSources,
): Draft {
  const component = components[key] as PathwayComponent;
  const { stated } = held;
  const credits = creditsOf(held, component);
  const isOwn = (stated.awardingBodies ?? []).some((id) =>
    awardingBodies.some((own) => own.id === id),
  );
  const own = stated.outcomes ?? [];
  return {
    ...identities.ofHeld(held),
    held: numberOf.get(held) ?? -1,
    credits,
    atLevel: isAtLevel(stated.level ?? component.level, rules) ? credits : 0,
    elsewhere: rules.elsewhere === undefined || isOwn ? 0 : credits,
    prior: stated.priorLearning === true ? credits : 0,
    needs,
    outcomes: own.length > 0 ? own : (component.outcomes ?? []),
  };
}

function isAtLevel(level: number | undefined, { level: asked }: Pathway['rules']): boolean {
  return asked?.share !== undefined && level !== undefined && level >= asked.share.level;
}

interface EarnedSources {
  readonly identities: Identities;
  readonly of: Candidates['of'];
}

/** What could be earned for a component: at home, by learning, as the pathway describes it. */
function earnedDrafts(
  key: string,
  { components, rules }: Pathway,
  { identities, of }: EarnedSources,
): readonly Draft[] {
  const component = components[key] as PathwayComponent;
  const credits = thousandths(component.ects ?? 0);
  const isHeld = (needed: string) => (of.get(needed) ?? []).some(({ needs }) => needs.length === 0);
  const needs = (component.after ?? []).filter((needed) => !isHeld(needed));
  return component.accepts.map(({ id }) => ({
    ...identities.ofEarned(id),
    credits,
    atLevel: isAtLevel(component.level, rules) ? credits : 0,
    elsewhere: 0,
    prior: 0,
    needs,
    outcomes: component.outcomes ?? [],
  }));
}
