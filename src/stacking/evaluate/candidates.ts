import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import type { AcceptedAchievement, Pathway } from '../pathway/pathway.js';
import { inOrder } from '../pathway/prerequisites.js';
import { admit, isVersionAccepted } from './admission.js';
import { stackFinding } from './findings.js';
import type { Held } from './held.js';
import type { Work } from './problem.js';

/** Something held that may count for a component. */
export interface Candidate {
  readonly held: Held;
  readonly key: string;
  /** Keys of prerequisites that are not held, and could still be earned. */
  readonly needs: readonly string[];
}

/** What may count for what, and why the rest may not. */
export interface Candidates {
  /** For each component, in the order of what is held. */
  readonly of: ReadonlyMap<string, readonly Candidate[]>;
  /** For each component, what may come before another. */
  readonly first: ReadonlyMap<string, readonly Held[]>;
  /** For something held, by its id, why it does not count where it is accepted. */
  readonly refused: ReadonlyMap<string, readonly Finding[]>;
  /** For something held, by its id, what keeps it from being known to count. */
  readonly doubtful: ReadonlyMap<string, readonly Finding[]>;
  /** For a component, why what is held for it does not count, each reason once. */
  readonly reasons: ReadonlyMap<string, readonly Finding[]>;
  /** Components for which something is held that may count, and is not known to. */
  readonly undetermined: ReadonlySet<string>;
  /** Whether all was looked at within the bound of work; otherwise nothing is known of the rest, and `of` is of no use. */
  readonly isWhole: boolean;
}

/** How what is held is looked at. */
export interface Looking {
  /** The day of the decision. */
  readonly on: number;
  /** Whether what may count, but is not known to, is let in. */
  readonly withDoubts: boolean;
  /** The same with doubts let in: a prerequisite that is there may be held, and is not plainly missing. */
  readonly hoped?: Candidates;
}

/** Looks at all that is held as every component that accepts it, prerequisites first. */
export function candidatesFor(
  pathway: Pathway,
  held: readonly Held[],
  looking: Looking,
  work: Work,
): Candidates {
  const found: Noted = {
    of: new Map(),
    first: new Map(),
    refused: new Map(),
    doubtful: new Map(),
    reasons: new Map(),
    undetermined: new Set(),
  };
  const byAchievement = grouped(held);
  for (const key of inOrder(pathway.components)) {
    const { accepts = [] } = pathway.components[key] ?? {};
    const asked = accepts.flatMap((accepted) =>
      withVersions(byAchievement.get(accepted.id) ?? [], accepted, work),
    );
    work.left -= asked.reduce((sum, one) => sum + effortOn(one), 0);
    if (work.left < 0) return { ...found, isWhole: false };
    const candidates = asked.flatMap((one) => candidate(one, { pathway, key, ...looking }, found));
    found.of.set(key, candidates);
    found.first.set(key, firstOf(candidates));
  }
  return { ...found, isWhole: true };
}

/** Those of an achievement that are of a version that is accepted, as long as there is work left. */
function withVersions(
  held: readonly Held[],
  accepted: AcceptedAchievement,
  work: Work,
): readonly Held[] {
  if (held.length === 0 || accepted.versions === undefined) return held;
  work.left -= (held.length * accepted.versions.length) >> 3;
  return work.left < 0 ? [] : held.filter((one) => isVersionAccepted(one, accepted));
}

/** Steps that it takes to look at something held for one place: copies times places is what grows fastest. */
function effortOn({ stated: { results = [], towards = [], doubts = [] } }: Held): number {
  return 8 + results.length + towards.length + doubts.length;
}

interface Asking extends Looking {
  readonly pathway: Pathway;
  readonly key: string;
}

interface Noted {
  readonly of: Map<string, readonly Candidate[]>;
  readonly first: Map<string, readonly Held[]>;
  readonly refused: Map<string, Finding[]>;
  readonly doubtful: Map<string, Finding[]>;
  readonly reasons: Map<string, Finding[]>;
  readonly undetermined: Set<string>;
}

/** Something held as a candidate for a component, or a note why it is none. */
function candidate(held: Held, asking: Asking, found: Noted): readonly Candidate[] {
  const { pathway, key, withDoubts } = asking;
  const component = pathway.components[key];
  if (component === undefined) return [];
  const { refusals, doubts } = admit(held, { ...asking, component });
  const { needs, refusal } = prerequisitesOf(held, asking, found.first);
  const before = refusal === undefined ? [] : [refusal];
  const isOpen = ({ severity }: Finding) => severity !== 'error';
  const refused = [...refusals, ...before.filter((one) => !isOpen(one))];
  const open = [...(held.stated.doubts ?? []), ...doubts];
  const waiting = [...open, ...before.filter(isOpen)];
  note(found.refused, held.stated.id, refused);
  note(found.doubtful, held.stated.id, waiting);
  noteReasons(found.reasons, key, [...refused, ...waiting]);
  if (refused.length === 0 && waiting.length > 0) found.undetermined.add(key);
  const isLater = needs.length > 0 && pathway.rules.order === 'awarded';
  const isOut = refusals.length > 0 || isLater || (open.length > 0 && !withDoubts);
  return isOut ? [] : [{ held, key, needs }];
}

// `Map.groupBy` is of Node 21.
function grouped(held: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const { achievement } = one.stated;
    const group = groups.get(achievement);
    if (group === undefined) groups.set(achievement, [one]);
    else group.push(one);
  }
  return groups;
}

function note(into: Map<string, Finding[]>, name: string, findings: readonly Finding[]): void {
  const before = into.get(name);
  if (before !== undefined) before.push(...findings);
  else if (findings.length > 0) into.set(name, [...findings]);
}

/** At the component, whatever the place is that a credential is in doubt about. */
function noteReasons(
  into: Map<string, Finding[]>,
  key: string,
  findings: readonly Finding[],
): void {
  const said = new Set(into.get(key)?.map(({ code }) => code));
  const pointer = appendPointer('/components', key);
  for (const finding of findings) {
    if (!said.has(finding.code)) note(into, key, [{ ...finding, pointer }]);
    said.add(finding.code);
  }
}

interface Needs {
  readonly needs: readonly string[];
  readonly refusal?: Finding;
}

/**
 * A prerequisite is met by what could count for it itself, whether it is needed for a place or not; never by the same
 * achievement, which does not come before itself because it was handed in twice.
 */
function prerequisitesOf(
  held: Held,
  { pathway, key, hoped }: Asking,
  first: Candidates['first'],
): Needs {
  const { after = [], repeatable = false } = pathway.components[key] ?? {};
  const isOrdered = pathway.rules.order === 'awarded';
  const isOther = ({ stated, awarded }: Held) =>
    stated.achievement !== held.stated.achievement || (repeatable && awarded !== held.awarded);
  const isMetBy = (before: Candidates['first']) => (needed: string) =>
    (before.get(needed) ?? []).some(
      (other) => isOther(other) && (!isOrdered || other.awarded <= held.awarded),
    );
  const needs = after.filter((needed) => !isMetBy(first)(needed));
  if (needs.length === 0) return { needs };
  const missing = isOrdered ? 'stack.prerequisite-later' : 'stack.prerequisite-missing';
  const isOpen = hoped !== undefined && needs.every(isMetBy(hoped.first));
  const code = isOpen ? 'stack.prerequisite-open' : missing;
  return { needs, refusal: stackFinding(code, appendPointer('/components', key)) };
}

/** Of each achievement that stands by itself, the award that came first and the next that is another: enough to come before. */
function firstOf(candidates: readonly Candidate[]): readonly Held[] {
  const found = new Map<string, readonly Held[]>();
  // They are in the order of their award, achievement by achievement.
  for (const { held, needs } of candidates) {
    const [before, next] = found.get(held.stated.achievement) ?? [];
    if (needs.length > 0 || next !== undefined || before?.awarded === held.awarded) continue;
    found.set(held.stated.achievement, before === undefined ? [held] : [before, held]);
  }
  return [...found.values()].flat();
}
