import type { Order } from './code-point-order.js';
import { DEFAULT_GRAPH, type Statement, type Token } from './statement.js';

/**
 * Statements without named graphs, ready for their lines: what nearly every document comes to, and what the order of
 * lines is known of before the labels are.
 */
export interface PlainDataset {
  /** The statements about each subject, in the order of their lines; blank objects, last among their like, as they came. */
  readonly bySubject: ReadonlyMap<Token, readonly Statement[]>;
  /** The statements that end in each blank node. */
  readonly leadingTo: ReadonlyMap<number, readonly Statement[]>;
  /** Every blank node. */
  readonly blanks: ReadonlySet<number>;
}

/** The statements in order; nothing where one stands in a named graph, or relates a blank node to itself. */
export function plainDataset(
  statements: readonly Statement[],
  order: Order,
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
  for (const list of bySubject.values()) if (list.length > 1) list.sort(compare);
  return { bySubject, leadingTo, blanks: blanksIn(bySubject, leadingTo) };
}

function isPlain({ subject, object, graph }: Statement): boolean {
  return graph === DEFAULT_GRAPH && (typeof subject !== 'number' || subject !== object);
}

function blanksIn(
  bySubject: ReadonlyMap<Token, unknown>,
  leadingTo: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const blanks = new Set(leadingTo.keys());
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
 * themselves in the order of their labels, where these are known.
 */
export function orderOfLines(
  order: Order,
  labelOf: (blank: number) => string = () => '',
): (one: Statement, other: Statement) => number {
  const compare = order ?? byUnit;
  return (one, other) => {
    if (one.predicate !== other.predicate) return compare(one.predicate, other.predicate);
    if (typeof one.object !== 'number')
      return typeof other.object === 'number' ? -1 : compare(one.object, other.object);
    if (typeof other.object !== 'number') return 1;
    return compare(labelOf(one.object), labelOf(other.object));
  };
}

function byUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
