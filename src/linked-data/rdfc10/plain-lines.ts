import type { Order } from './code-point-order.js';
import type { Issuer } from './issuer.js';
import type { CanonicalForm, Lines } from './lines.js';
import { orderOfLines, type PlainDataset, plainDataset } from './plain-dataset.js';
import type { Statement, Token } from './statement.js';

/** The lines of a dataset without named graphs, most of which are in order before the labels are known; else nothing. */
export function plainLines(statements: readonly Statement[], order: Order): Lines | undefined {
  const dataset = plainDataset(statements, order);
  return (
    dataset && {
      blanks: dataset.blanks,
      ofFirstDegree: (blank) => linesAround(blank, dataset, order),
      inCanonicalForm: (canonical) => sorted(dataset, canonical, order),
    }
  );
}

/**
 * The lines of addresses that lead to a blank node, its own, those of other blank nodes that lead to it: `<` sorts below
 * `_:a`, and that below `_:z`.
 */
function linesAround(blank: number, { bySubject, leadingTo }: PlainDataset, order: Order): string {
  const [before, after]: [string[], string[]] = [[], []];
  for (const { subject, predicate } of leadingTo.get(blank) ?? NONE)
    if (typeof subject === 'number') after.push(`_:z ${predicate} _:a .\n`);
    else before.push(`${subject} ${predicate} _:a .\n`);
  let text = joined(before, order);
  for (const { predicate, object } of bySubject.get(blank) ?? NONE)
    text += `_:a ${predicate} ${typeof object === 'number' ? '_:z' : object} .\n`;
  return text + joined(after, order);
}

const NONE: readonly Statement[] = [];

function joined(lines: string[], order: Order): string {
  return lines.length > 1 ? lines.sort(order).join('') : (lines[0] ?? '');
}

/** As of any dataset, but that little is left to be sorted. */
function sorted({ bySubject }: PlainDataset, canonical: Issuer, order: Order): CanonicalForm {
  const labelOf = (blank: number): string => canonical.issue(blank);
  const label = (token: Token): string => (typeof token === 'number' ? labelOf(token) : token);
  const subjects = new Map<string, readonly Statement[]>();
  for (const [subject, statements] of bySubject) subjects.set(label(subject), statements);
  let [text, repeats] = ['', false];
  for (const subject of [...subjects.keys()].sort(order)) {
    let last: Statement | undefined;
    for (const statement of byLabel(subjects.get(subject) ?? NONE, labelOf, order)) {
      const { predicate, object } = statement;
      text += `${subject} ${predicate} ${label(object)} .\n`;
      repeats ||= last?.object === object && last.predicate === predicate;
      last = statement;
    }
  }
  return { text, repeats };
}

/** Blank nodes that one subject is related to in the same way stand in the order of their labels. */
function byLabel(
  statements: readonly Statement[],
  labelOf: (blank: number) => string,
  order: Order,
): readonly Statement[] {
  const blanks = statements.filter(({ object }) => typeof object === 'number');
  return blanks.length > 1 ? [...statements].sort(orderOfLines(order, labelOf)) : statements;
}
