import type { Order } from './code-point-order.js';
import { DEFAULT_GRAPH, type Statement, type Token } from './statement.js';

/**
 * Statements none of which names one blank node twice, ready for their lines: what nearly every document comes to, and what
 * the order of lines is known of before the labels are.
 */
export interface PlainDataset {
  /** The statements about each subject, in the order of their lines; blank objects, last among their like, as they came. */
  readonly bySubject: ReadonlyMap<Token, readonly Statement[]>;
  /** The statements that end in each blank node. */
  readonly leadingTo: ReadonlyMap<number, readonly Statement[]>;
  /** The statements in the graph that each blank node names. */
  readonly inGraph: ReadonlyMap<number, readonly Statement[]>;
  /** Every blank node. */
  readonly blanks: ReadonlySet<number>;
}

/** Told of a statement that is there twice, which is then left out once; it throws where the two are not one. */
export type Repeated = (one: Statement, other: Statement) => void;

/** The statements in order; nothing where one names a blank node twice. */
export function plainDataset(
  statements: readonly Statement[],
  order: Order,
  repeated?: Repeated,
): PlainDataset | undefined {
  if (!statements.every(isPlain)) return undefined;
  const bySubject = new Map<Token, Statement[]>();
  const leadingTo = new Map<number, Statement[]>();
  // What is said of one subject mostly comes in a row.
  let last: { readonly subject: Token; readonly list: Statement[] } | undefined;
  for (const statement of statements) {
    const { subject, object } = statement;
    if (last?.subject !== subject) last = { subject, list: listAt(bySubject, subject) };
    last.list.push(statement);
    if (typeof object === 'number') listAt(leadingTo, object).push(statement);
  }
  const compare = orderOfLines(order);
  for (const [subject, list] of bySubject) {
    if (list.length < 2) continue;
    list.sort(compare);
    if (repeated) bySubject.set(subject, withoutRepeated(list, repeated));
  }
  const inGraph = graphsIn(bySubject);
  return { bySubject, leadingTo, inGraph, blanks: blanksIn(bySubject, leadingTo, inGraph) };
}

function isPlain({ subject, object, graph }: Statement): boolean {
  if (graph === DEFAULT_GRAPH) return typeof subject !== 'number' || subject !== object;
  return (
    (typeof subject !== 'number' || (subject !== object && subject !== graph)) &&
    (typeof object !== 'number' || object !== graph)
  );
}

/** In order, equal statements that hold no blank object stand side by side; a blank object is said of its node once. */
function withoutRepeated(list: Statement[], repeated: Repeated): Statement[] {
  let kept: Statement[] | undefined;
  for (let at = 1; at < list.length; at += 1) {
    const [one, other] = [list[at - 1], list[at]];
    if (one === undefined || other === undefined) continue;
    if (isSameLine(one, other)) {
      kept ??= list.slice(0, at);
      repeated(one, other);
    } else kept?.push(other);
  }
  return kept ?? list;
}

/** Whether two statements about one subject are the same. */
export function isSameLine(one: Statement, other: Statement): boolean {
  return (
    one.object === other.object && one.predicate === other.predicate && one.graph === other.graph
  );
}

function graphsIn(
  bySubject: ReadonlyMap<Token, readonly Statement[]>,
): ReadonlyMap<number, readonly Statement[]> {
  const inGraph = new Map<number, Statement[]>();
  for (const list of bySubject.values())
    for (const statement of list)
      if (typeof statement.graph === 'number') listAt(inGraph, statement.graph).push(statement);
  return inGraph;
}

function blanksIn(
  bySubject: ReadonlyMap<Token, unknown>,
  leadingTo: ReadonlyMap<number, unknown>,
  inGraph: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const blanks = new Set(leadingTo.keys());
  for (const graph of inGraph.keys()) blanks.add(graph);
  for (const subject of bySubject.keys()) if (typeof subject === 'number') blanks.add(subject);
  return blanks;
}

function listAt<Key>(map: Map<Key, Statement[]>, key: Key): Statement[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

/**
 * The order of the lines about one subject. Tokens decide as whole lines do: where one begins with another, a space
 * follows the shorter one, and nothing in a token sorts below it. Blank objects stand behind all others, and among
 * themselves in the order of their labels, where these are known; so do the names of graphs, and the default graph, of
 * which the line has nothing but its end, comes first.
 */
export function orderOfLines(
  order: Order,
  labelOf: (blank: number) => string = () => '',
): (one: Statement, other: Statement) => number {
  const compare = order ?? byUnit;
  const tokens = (one: Token, other: Token): number => {
    if (typeof one !== 'number') return typeof other === 'number' ? -1 : compare(one, other);
    return typeof other === 'number' ? compare(labelOf(one), labelOf(other)) : 1;
  };
  return (one, other) => {
    if (one.predicate !== other.predicate) return compare(one.predicate, other.predicate);
    if (one.object === other.object) return tokens(one.graph, other.graph);
    return tokens(one.object, other.object) || tokens(one.graph, other.graph);
  };
}

function byUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
