import type { HeldComponent, Pathway, Requirement } from '../../src/stacking/index.js';

/**
 * What a stack adds up to, by trying every way to fill every place: with nothing, with each thing held, or by earning it.
 * Slow and simple; shares no code with what it is held against. Credits are whole numbers here.
 */
export interface OracleAnswer {
  readonly eligible: boolean;
  /** Credits and number of components to earn, at least. */
  readonly shortest: readonly [number, number];
  /** Credits and number of what is held that count, at most, among the shortest ways. */
  readonly coverage: readonly [number, number];
}

type Filling = 'earned' | HeldComponent;
type Filled = ReadonlyMap<string, Filling>;

/** All that a question consists of. */
interface Question {
  readonly pathway: Pathway;
  readonly held: readonly HeldComponent[];
  readonly on: string;
}

export function oracle(
  pathway: Pathway,
  held: readonly HeldComponent[],
  on: string,
): OracleAnswer | undefined {
  const question = { pathway, held, on };
  let best: readonly number[] | undefined;
  for (const filled of everyWay(Object.keys(pathway.components), held)) {
    if (!isAllowed(filled, question)) continue;
    const score = scoreOf(filled, pathway);
    if (best === undefined || isLess(score, best)) best = score;
  }
  if (best === undefined) return undefined;
  const [credits = 0, count = 0, unheldCredits = 0, unheldCount = 0] = best;
  const coverage = [0 - unheldCredits, 0 - unheldCount] as const;
  return { eligible: count === 0, shortest: [credits, count], coverage };
}

function* everyWay(keys: readonly string[], held: readonly HeldComponent[]): Iterable<Filled> {
  const [key, ...rest] = keys;
  if (key === undefined) {
    yield new Map();
    return;
  }
  for (const filled of everyWay(rest, held)) {
    yield filled;
    for (const filling of ['earned', ...held] as const) yield new Map([[key, filling], ...filled]);
  }
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function creditsFor(key: string, filling: Filling, { components }: Pathway): number {
  const brings = components[key]?.ects ?? 0;
  return filling === 'earned' ? brings : Math.min(filling.ects ?? brings, brings);
}

type Counts = (key: string, filling: Filling) => boolean;

function total(filled: Filled, pathway: Pathway, counts: Counts): number {
  return [...filled].reduce(
    (sum, [key, filling]) => sum + (counts(key, filling) ? creditsFor(key, filling, pathway) : 0),
    0,
  );
}

/** The less the better, the first number first. */
function scoreOf(filled: Filled, pathway: Pathway): readonly number[] {
  const isEarned: Counts = (_, filling) => filling === 'earned';
  const earned = [...filled.values()].filter((filling) => filling === 'earned').length;
  return [
    total(filled, pathway, isEarned),
    earned,
    -total(filled, pathway, (key, filling) => !isEarned(key, filling)),
    earned - filled.size,
  ];
}

function isAllowed(filled: Filled, question: Question): boolean {
  const { pathway } = question;
  return (
    [...filled].every(([key, one]) => one === 'earned' || mayCount(key, one, question)) &&
    [...filled].every(([key, filling]) => hasPrerequisites(key, filling, filled, question)) &&
    areApart(filled, pathway) &&
    keepsRules(filled, pathway) &&
    isMet(pathway.requires, filled, pathway)
  );
}

function mayCount(key: string, one: HeldComponent, { pathway, on }: Question): boolean {
  const component = pathway.components[key];
  return (
    component?.accepts.some(({ id }) => id === one.achievement) === true &&
    Date.parse(one.awardedOn) <= Date.parse(on) &&
    (one.validUntil === undefined || Date.parse(one.validUntil) >= Date.parse(on)) &&
    (one.level ?? component.level ?? 0) >= (pathway.rules.level?.floor ?? 0)
  );
}

/** Held by anything that may count for them, or filled. */
function hasPrerequisites(
  key: string,
  filling: Filling,
  filled: Filled,
  question: Question,
): boolean {
  const { components, rules } = question.pathway;
  return (components[key]?.after ?? []).every((needed) => {
    if (isHeldFirst(needed, filling, question)) return true;
    if (filling !== 'earned' && rules.order === 'awarded') return false;
    return filled.has(needed);
  });
}

function isHeldFirst(key: string, than: Filling, question: Question): boolean {
  const { components, rules } = question.pathway;
  return question.held.some((one) => {
    if (one === than || !mayCount(key, one, question)) return false;
    // Handed in twice, an achievement does not come before itself.
    if (than !== 'earned' && one.achievement === than.achievement) return false;
    const isLater = than !== 'earned' && Date.parse(one.awardedOn) > Date.parse(than.awardedOn);
    if (rules.order === 'awarded' && isLater) return false;
    return (components[key]?.after ?? []).every((needed) => isHeldFirst(needed, one, question));
  });
}

/** No two are the same, by whatever name, or teach too much of the same. */
function areApart(filled: Filled, pathway: Pathway): boolean {
  const entries = [...filled];
  const limit = pathway.rules.overlap?.maxShare ?? 1;
  const areDifferent = entries.every(([key, one], index) =>
    entries.slice(index + 1).every(([other, two]) => {
      const [a, b] = [teaches(key, one, pathway), teaches(other, two, pathway)];
      return common(a, b) <= limit * Math.min(a.size, b.size);
    }),
  );
  // What is earned may be earned as any of the achievements that are accepted: try them all.
  const names = entries.map(([key, filling]) => {
    if (filling === 'earned')
      return (pathway.components[key]?.accepts ?? []).map(({ id }) => new Set([id]));
    const { achievement, related = [], replacedBy = [] } = filling;
    return [new Set([achievement, ...related, ...replacedBy])];
  });
  return areDifferent && canBeApart(names, []);
}

function teaches(key: string, filling: Filling, { components }: Pathway): ReadonlySet<string> {
  const own = filling === 'earned' ? [] : (filling.outcomes ?? []);
  return new Set(own.length > 0 ? own : (components[key]?.outcomes ?? []));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((text) => b.has(text)).length;
}

type Names = ReadonlySet<string>;

function canBeApart(options: readonly (readonly Names[])[], taken: readonly Names[]): boolean {
  const [first, ...rest] = options;
  if (first === undefined) return true;
  return first.some(
    (names) =>
      taken.every((other) => common(other, names) === 0) && canBeApart(rest, [...taken, names]),
  );
}

function keepsRules(filled: Filled, pathway: Pathway): boolean {
  const { rules, components, awardingBodies = [] } = pathway;
  const needed = rules.credits?.min ?? 0;
  const own = awardingBodies.map(({ id }) => id);
  const all = total(filled, pathway, () => true);
  const atLevel = total(filled, pathway, (key, filling) => {
    const stated = filling === 'earned' ? undefined : filling.level;
    return (stated ?? components[key]?.level ?? 0) >= (rules.level?.share?.level ?? 0);
  });
  const elsewhere = total(filled, pathway, (_, filling) => {
    const bodies = filling === 'earned' ? own : (filling.awardingBodies ?? []);
    return !bodies.some((id) => own.includes(id));
  });
  const prior = total(
    filled,
    pathway,
    (_, filling) => filling !== 'earned' && filling.priorLearning === true,
  );
  return (
    all >= needed &&
    all <= (rules.credits?.max ?? all) &&
    atLevel >= (rules.level?.share?.min ?? 0) * needed &&
    (rules.elsewhere === undefined || elsewhere <= rules.elsewhere.maxShare * needed) &&
    (rules.priorLearning === undefined || prior <= rules.priorLearning.maxShare * needed)
  );
}

function isMet(requirement: Requirement, filled: Filled, pathway: Pathway): boolean {
  if (typeof requirement === 'string') return filled.has(requirement);
  const parts = partsOf(requirement);
  const met = parts.filter((part) => isMet(part, filled, pathway)).length;
  if ('all' in requirement) return met === parts.length;
  if ('any' in requirement) return met >= 1;
  if ('choose' in requirement) return met >= requirement.choose;
  return creditsBelow(requirement, filled, pathway) >= requirement.credits;
}

function creditsBelow(requirement: Requirement, filled: Filled, pathway: Pathway): number {
  if (typeof requirement !== 'string')
    return partsOf(requirement).reduce((sum, part) => sum + creditsBelow(part, filled, pathway), 0);
  const filling = filled.get(requirement);
  return filling === undefined ? 0 : creditsFor(requirement, filling, pathway);
}

function partsOf(group: Exclude<Requirement, string>): readonly Requirement[] {
  if ('all' in group) return group.all;
  return 'any' in group ? group.any : group.of;
}
