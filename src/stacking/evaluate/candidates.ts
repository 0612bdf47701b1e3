import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import type { Pathway } from '../pathway/pathway.js';
import { inOrder } from '../pathway/prerequisites.js';
import { admit, isAccepted } from './admission.js';
import { stackFinding } from './findings.js';
import type { Held } from './held.js';

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
  /** For something held, by its id, why it does not count where it is accepted. */
  readonly refused: ReadonlyMap<string, readonly Finding[]>;
  /** For something held, by its id, what keeps it from being known to count. */
  readonly doubtful: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Looks at all that is held as every component that accepts it, prerequisites first.
 *
 * @param withDoubts - Whether what may count, but is not known to, is let in.
 */
export function candidatesFor(
  pathway: Pathway,
  held: readonly Held[],
  { on, withDoubts }: { readonly on: number; readonly withDoubts: boolean },
): Candidates {
  const found = {
    of: new Map<string, readonly Candidate[]>(),
    refused: new Map(),
    doubtful: new Map(),
  };
  const byAchievement = grouped(held);
  for (const key of inOrder(pathway.components)) {
    const { accepts = [] } = pathway.components[key] ?? {};
    const asked = accepts.flatMap(({ id }) => byAchievement.get(id) ?? []);
    const candidates = asked.flatMap((one) =>
      candidate(one, { pathway, key, on, withDoubts }, found),
    );
    found.of.set(key, candidates);
  }
  return found;
}

interface Asking {
  readonly pathway: Pathway;
  readonly key: string;
  readonly on: number;
  readonly withDoubts: boolean;
}

interface Noted {
  readonly of: Map<string, readonly Candidate[]>;
  readonly refused: Map<string, Finding[]>;
  readonly doubtful: Map<string, Finding[]>;
}

/** Something held as a candidate for a component, or a note why it is none. */
function candidate(held: Held, asking: Asking, found: Noted): readonly Candidate[] {
  const { pathway, key, withDoubts } = asking;
  const component = pathway.components[key];
  if (component === undefined || !isAccepted(held, component)) return [];
  const { refusals, doubts } = admit(held, { ...asking, component });
  const open = [...(held.stated.doubts ?? []), ...doubts];
  const { needs, refusal } = prerequisitesOf(held, { pathway, key, of: found.of });
  note(found.refused, held, [...refusals, ...(refusal ? [refusal] : [])]);
  note(found.doubtful, held, open);
  const isOut = refusals.length > 0 || refusal?.code === 'stack.prerequisite-later';
  return isOut || (open.length > 0 && !withDoubts) ? [] : [{ held, key, needs }];
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

function note(into: Map<string, Finding[]>, { stated }: Held, findings: readonly Finding[]): void {
  if (findings.length > 0) into.set(stated.id, [...(into.get(stated.id) ?? []), ...findings]);
}

interface Standing {
  readonly pathway: Pathway;
  readonly key: string;
  readonly of: ReadonlyMap<string, readonly Candidate[]>;
}

interface Needs {
  readonly needs: readonly string[];
  readonly refusal?: Finding;
}

/** A prerequisite is met by what could count for it itself, whether it is needed for a place or not. */
function prerequisitesOf(held: Held, { pathway, key, of }: Standing): Needs {
  const { after = [] } = pathway.components[key] ?? {};
  const isOrdered = pathway.rules.order === 'awarded';
  const met = (needed: string) =>
    (of.get(needed) ?? []).some(
      (other) =>
        other.needs.length === 0 &&
        other.held !== held &&
        (!isOrdered || other.held.awarded <= held.awarded),
    );
  const needs = after.filter((needed) => !met(needed));
  if (needs.length === 0) return { needs };
  const code = isOrdered ? 'stack.prerequisite-later' : 'stack.prerequisite-missing';
  return { needs, refusal: stackFinding(code, appendPointer('/components', key)) };
}
