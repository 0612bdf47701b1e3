import { type Comparison, hashNDegree, type Result } from './hash-n-degree.js';
import { createIssuer } from './issuer.js';
import type { Token } from './statement.js';

/** Where the labels of nodes that hang together begin. */
interface Start {
  /** The node whose hash comes first among them. */
  readonly blank: number;
  readonly hash: string;
  /** The labels found on the way; nothing where the hash is known from a twin. */
  readonly result: Result | undefined;
}

/**
 * Labels the nodes that resemble each other by what is farther around them; false when that takes too much work. Of twins
 * one is compared, as the others have the same hash. From a node all are reached that it hangs together with, and labelled
 * along with it: so of these the one counts whose hash comes first.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo (step 5)
 */
export function labelAlike(
  groups: readonly (readonly number[])[],
  comparison: Comparison,
): boolean {
  return groups.every((blanks) => {
    if (areAlone(blanks, comparison)) {
      for (const blank of blanks) comparison.canonical.issue(blank);
      return true;
    }
    const starts = startsIn(blanks, comparison);
    return starts?.every((start) => issueFrom(start, comparison)) ?? false;
  });
}

/**
 * Whether nodes of one hash stand in no statement with another blank node, as it is with all of them or none: then there is
 * nothing farther around them, and any two can change places.
 */
export function areAlone(
  [first]: readonly number[],
  { statementsOf }: Pick<Comparison, 'statementsOf'>,
): boolean {
  if (first === undefined) return true;
  const isOther = (token: Token): boolean => typeof token === 'number' && token !== first;
  return (statementsOf.get(first) ?? []).every(
    ({ subject, object, graph }) => !isOther(subject) && !isOther(object) && !isOther(graph),
  );
}

/** Where to start, in the order of the hashes. */
function startsIn(blanks: readonly number[], comparison: Comparison): readonly Start[] | undefined {
  const { canonical, twins } = comparison;
  const hashes = new Map<number, string>();
  const starts = new Map<number, Start>();
  for (const blank of blanks.filter((one) => canonical.labelOf(one) === undefined)) {
    const place = twins.place.get(blank) ?? -1;
    const known = hashes.get(place);
    const result = known === undefined ? compareFrom(blank, comparison) : undefined;
    const hash = known ?? result?.hash;
    if (hash === undefined) return undefined;
    hashes.set(place, hash);
    const component = twins.component.get(blank) ?? blank;
    starts.set(component, firstOf(starts.get(component), { blank, hash, result }));
  }
  return [...starts.values()].sort((a, b) => (a.hash < b.hash ? -1 : Number(a.hash > b.hash)));
}

function firstOf(one: Start | undefined, other: Start): Start {
  return one !== undefined && one.hash <= other.hash ? one : other;
}

function issueFrom({ blank, result }: Start, comparison: Comparison): boolean {
  const { issuer } = result ?? compareFrom(blank, comparison) ?? {};
  for (const one of issuer?.issued() ?? []) comparison.canonical.issue(one);
  return issuer !== undefined;
}

function compareFrom(blank: number, comparison: Comparison): Result | undefined {
  const temporary = createIssuer('_:b');
  temporary.issue(blank);
  return hashNDegree(blank, temporary, comparison);
}
