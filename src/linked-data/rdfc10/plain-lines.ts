import type { Order } from './code-point-order.js';
import type { Issuer } from './issuer.js';
import type { CanonicalForm, Lines } from './lines.js';
import { type Labels, labelled, restOfLine } from './n-quads.js';
import {
  isSameLine,
  orderOfLines,
  type PlainDataset,
  plainDataset,
  type Repeated,
} from './plain-dataset.js';
import { DEFAULT_GRAPH, type Statement, type Token } from './statement.js';

/** The lines of a dataset most of which are in order before the labels are known; nothing where it is no such dataset. */
export function plainLines(
  statements: readonly Statement[],
  order: Order,
  repeated?: Repeated,
): Lines | undefined {
  const dataset = plainDataset(statements, order, repeated);
  return (
    dataset && {
      blanks: dataset.blanks,
      statementsOf: () => ({ get: (blank) => statementsAround(blank, dataset) }),
      ofFirstDegree: (blank) => linesAround(blank, dataset, order),
      inCanonicalForm: (canonical) => sorted(dataset, canonical, order),
    }
  );
}

/**
 * The lines of addresses that lead to a blank node, its own, those of other blank nodes that lead to it: `<` sorts below
 * `_:a`, and that below `_:z`. Where graphs have names, they are sorted as whole lines.
 */
function linesAround(blank: number, dataset: PlainDataset, order: Order): string {
  const { bySubject, leadingTo, inGraph } = dataset;
  const [leading, own] = [leadingTo.get(blank) ?? NONE, bySubject.get(blank) ?? NONE];
  if (inGraph.has(blank) || own.some(isInGraph) || leading.some(isInGraph))
    return wholeLines(blank, statementsAround(blank, dataset), order);
  const [before, after]: [string[], string[]] = [[], []];
  for (const { subject, predicate } of leading)
    if (typeof subject === 'number') after.push(`_:z ${predicate} _:a .\n`);
    else before.push(`${subject} ${predicate} _:a .\n`);
  let text = joined(before, order);
  for (const { predicate, object } of own)
    text += `_:a ${predicate} ${typeof object === 'number' ? '_:z' : object} .\n`;
  return text + joined(after, order);
}

const NONE: readonly Statement[] = [];

/** No statement names a blank node twice, so that none is among them twice. */
function statementsAround(
  blank: number,
  { bySubject, leadingTo, inGraph }: PlainDataset,
): readonly Statement[] {
  const own = bySubject.get(blank) ?? NONE;
  const [leading, inside] = [leadingTo.get(blank), inGraph.get(blank)];
  if (inside !== undefined) return [...own, ...(leading ?? NONE), ...inside];
  return leading === undefined ? own : [...own, ...leading];
}

function isInGraph({ graph }: Statement): boolean {
  return graph !== DEFAULT_GRAPH;
}

function wholeLines(blank: number, around: readonly Statement[], order: Order): string {
  const labels: Labels = (other) => (other === blank ? '_:a' : '_:z');
  const lines = around.map(
    (statement) => labelled(statement.subject, labels) + restOfLine(statement, labels),
  );
  return joined(lines, order);
}

function joined(lines: string[], order: Order): string {
  return lines.length > 1 ? lines.sort(order).join('') : (lines[0] ?? '');
}

/** As of any dataset, but that little is left to be sorted. */
function sorted({ bySubject }: PlainDataset, canonical: Issuer, order: Order): CanonicalForm {
  const labelOf = (blank: number): string => canonical.issue(blank);
  const label = (token: Token): string => (typeof token === 'number' ? labelOf(token) : token);
  const subjects = new Map<string, readonly Statement[]>();
  for (const [subject, statements] of bySubject) subjects.set(label(subject), statements);
  let repeats = false;
  // A list that is joined takes half the time of a text that grows, once there are thousands of lines.
  const lines: string[] = [];
  for (const subject of [...subjects.keys()].sort(order)) {
    let last: Statement | undefined;
    for (const statement of byLabel(subjects.get(subject) ?? NONE, labelOf, order)) {
      const { predicate, object, graph } = statement;
      const end = graph === DEFAULT_GRAPH ? '.\n' : `${label(graph)} .\n`;
      lines.push(`${subject} ${predicate} ${label(object)} ${end}`);
      repeats ||= last !== undefined && isSameLine(last, statement);
      last = statement;
    }
  }
  return { text: lines.join(''), repeats };
}

/** Blank nodes that one subject is related to in the same way stand in the order of their labels. */
function byLabel(
  statements: readonly Statement[],
  labelOf: (blank: number) => string,
  order: Order,
): readonly Statement[] {
  const isOpen = statements.some((statement, at) => {
    const before = statements[at - 1];
    return before !== undefined && needsLabels(before, statement);
  });
  return isOpen ? [...statements].sort(orderOfLines(order, labelOf)) : statements;
}

/** Whether two neighbours differ in nothing but the labels of blank nodes. */
function needsLabels(one: Statement, other: Statement): boolean {
  if (one.predicate !== other.predicate) return false;
  if (typeof one.object === 'number' && typeof other.object === 'number') return true;
  const areInGraphs = typeof one.graph === 'number' && typeof other.graph === 'number';
  return areInGraphs && one.object === other.object;
}
