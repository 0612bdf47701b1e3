import {
  addSums,
  beyond,
  type Front,
  frontOf,
  isWithin,
  NOTHING,
  type Ruler,
  type State,
  stateOf,
} from './fronts.js';
import {
  NO_PROSPECTS,
  type Outlook,
  outlookOn,
  type Prospects,
  prospectsOf,
  together,
} from './outlook.js';
import type { Choice, Node, Problem, Work } from './problem.js';

/** What can be made of a part of the tree: so that it is met, and otherwise. */
interface Fronts {
  readonly met: Front;
  readonly unmet: Front;
  /** What its places can bring at most. */
  readonly seen: Prospects;
}

interface Walk {
  readonly problem: Problem;
  readonly forced: ReadonlySet<number>;
  readonly ruler: Ruler;
  readonly outlook: Outlook;
}

/** Where a search stands: what must be filled, the best so far, and the work that is left. */
export interface Standing {
  readonly forced: ReadonlySet<number>;
  readonly found: State | undefined;
  readonly work: Work;
}

/**
 * The best state that meets the tree within the bounds, where each place is filled for itself: that no identity counts
 * twice, and all else between two choices, is left to the search around. Nothing where none is better than what was found, or
 * no work is left.
 */
export function bestByTree(problem: Problem, { forced, found, work }: Standing): State | undefined {
  const { tree, bounds } = problem;
  const outlook = outlookOn(problem, found);
  if (!outlook(NOTHING, NO_PROSPECTS)) return undefined;
  const walk = { problem, forced, ruler: rulerFor(problem, work), outlook };
  const { met } = frontsOf(tree, { wanted: bounds.needed, isNeeded: true }, walk);
  if (work.left < 0) return undefined;
  // Fronts are in the order of their cost.
  return met.find(({ credits, atLevel }) => credits >= bounds.needed && atLevel >= bounds.atLevel);
}

function rulerFor({ choices, bounds }: Problem, work: Work): Ruler {
  const couldReach = (of: (choice: Choice) => number, bound: number) =>
    choices.reduce((sum, each) => sum + each.reduce((most, one) => Math.max(most, of(one)), 0), 0) >
    bound;
  return {
    bounds,
    countsMost: couldReach(({ credits }) => credits, bounds.most),
    countsElsewhere: couldReach(({ elsewhere }) => elsewhere, bounds.mostElsewhere),
    countsPrior: couldReach(({ prior }) => prior, bounds.mostPrior),
    countsUsed: couldReach(({ held }) => (held === undefined ? 0 : 1), bounds.mostHeld),
    work,
  };
}

interface Asked {
  /** How many credits are of use to what is above. */
  readonly wanted: number;
  /** Whether the part must be met: what does not meet it is then of no use. */
  readonly isNeeded: boolean;
}

function frontsOf(node: Node, asked: Asked, walk: Walk): Fronts {
  if ('leaf' in node) return leafFronts(node.leaf, asked, walk);
  if ('count' in node) return chooseFronts(node, asked, walk);
  return creditFronts(node, asked, walk);
}

function leafFronts(leaf: number, { wanted, isNeeded }: Asked, walk: Walk): Fronts {
  const { problem, forced, ruler } = walk;
  ruler.work.left -= problem.choices[leaf]?.length ?? 0;
  const states = (problem.choices[leaf] ?? []).map((choice) => stateOf(choice, wanted, ruler));
  const met = frontOf(
    states.filter((state) => isWithin(state, ruler)),
    ruler.work,
  );
  const unmet = isNeeded || forced.has(leaf) ? [] : beyond(met, [NOTHING], ruler.work);
  return { met, unmet, seen: prospectsOf(problem.choices[leaf] ?? []) };
}

interface Choosing {
  readonly count: number;
  readonly parts: readonly Node[];
}

/** Parts of which some number is needed: counted as met or as missed, whichever takes fewer layers. */
function chooseFronts(node: Choosing, asked: Asked, walk: Walk): Fronts {
  const spare = node.parts.length - node.count;
  const { met, unmet, seen } =
    spare < node.count ? byMissed(node, asked, walk) : byMet(node, asked, walk);
  return { met, unmet: asked.isNeeded ? [] : beyond(met, unmet, walk.ruler.work), seen };
}

/** Layer by layer: how many parts are met, up to as many as are asked for. */
function byMet({ count, parts }: Choosing, { wanted, isNeeded }: Asked, walk: Walk): Fronts {
  let layers: readonly Front[] = [[NOTHING]];
  let seen = NO_PROSPECTS;
  for (const [index, part] of parts.entries()) {
    const { met, unmet, seen: more } = frontsOf(part, { wanted, isNeeded: false }, walk);
    seen = together(seen, more);
    // What can no longer become as many as are needed is of no use.
    const least = isNeeded ? count - (parts.length - index - 1) : 0;
    const step = { staying: unmet, rising: met, least, top: count, most: count, wanted, seen };
    layers = raised(layers, step, walk);
  }
  const rest = isNeeded ? [] : layers.slice(0, count).flat();
  return { met: layers[count] ?? [], unmet: frontOf(rest, walk.ruler.work), seen };
}

/** Layer by layer: how many parts are missed, up to as many as may be; beyond, the whole is. */
function byMissed({ count, parts }: Choosing, { wanted, isNeeded }: Asked, walk: Walk): Fronts {
  const spare = parts.length - count;
  const most = isNeeded ? spare : spare + 1;
  let layers: readonly Front[] = [[NOTHING]];
  let seen = NO_PROSPECTS;
  for (const part of parts) {
    const { met, unmet, seen: more } = frontsOf(part, { wanted, isNeeded: most === 0 }, walk);
    seen = together(seen, more);
    const step = { staying: met, rising: unmet, least: 0, top: spare + 1, most, wanted, seen };
    layers = raised(layers, step, walk);
  }
  const met = frontOf(layers.slice(0, spare + 1).flat(), walk.ruler.work);
  return { met, unmet: layers[spare + 1] ?? [], seen };
}

interface Step {
  /** What leaves a layer as it is, and what makes the next one of it. */
  readonly staying: Front;
  readonly rising: Front;
  /** Layers below this one are of no use, nor are those above `most`; at the top nothing rises. */
  readonly least: number;
  readonly most: number;
  readonly top: number;
  readonly wanted: number;
  /** What the places that were gone over can bring. */
  readonly seen: Prospects;
}

function raised(layers: readonly Front[], step: Step, walk: Walk): readonly Front[] {
  const { staying, rising, least, most, top, wanted, seen } = step;
  const { ruler } = walk;
  const next: State[][] = Array.from({ length: Math.min(most, layers.length) + 1 }, () => []);
  // From the top, so that of equals those come first that have chosen earlier.
  for (let layer = layers.length - 1; layer >= 0; layer -= 1) {
    const front = layers[layer] ?? [];
    const above = Math.min(layer + 1, top);
    if (layer >= least) addSums(next[layer] ?? [], front, staying, wanted, ruler);
    if (above >= least) addSums(next[above] ?? [], front, rising, wanted, ruler);
  }
  return next.map((states) => hopeful(states, seen, walk));
}

/** The best of some states, without those that nothing can become of. */
function hopeful(states: readonly State[], seen: Prospects, { outlook, ruler }: Walk): Front {
  return frontOf(
    states.filter((state) => outlook(state, seen)),
    ruler.work,
  );
}

function creditFronts(
  { credits, parts }: { readonly credits: number; readonly parts: readonly Node[] },
  { wanted, isNeeded }: Asked,
  walk: Walk,
): Fronts {
  const { ruler } = walk;
  const inside = Math.max(wanted, credits);
  let front: Front = [NOTHING];
  let seen = NO_PROSPECTS;
  for (const part of parts) {
    const { met, unmet, seen: more } = frontsOf(part, { wanted: inside, isNeeded: false }, walk);
    seen = together(seen, more);
    const next: State[] = [];
    addSums(next, front, unmet, inside, ruler);
    addSums(next, front, met, inside, ruler);
    front = hopeful(next, seen, walk);
    if (ruler.work.left < 0) break;
  }
  const leave = (states: Front) =>
    frontOf(
      states.map((state) => capped(state, wanted)),
      ruler.work,
    );
  const met = leave(front.filter((state) => state.credits >= credits));
  const unmet = isNeeded ? [] : leave(front.filter((state) => state.credits < credits));
  return { met, unmet: beyond(met, unmet, ruler.work), seen };
}

function capped(state: State, wanted: number): State {
  return state.credits > wanted ? { ...state, credits: wanted } : state;
}
