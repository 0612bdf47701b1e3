import type { Order } from './code-point-order.js';
import type { Issuer } from './issuer.js';
import type { CanonicalForm, Lines } from './lines.js';
import { type Labels, labelled, restOfLine } from './n-quads.js';
import type { Statement, Token } from './statement.js';
import { addTo } from './statements-of.js';

/** The lines of any dataset, named graphs included. */
export function anyLines(
  statements: readonly Statement[],
  statementsOf: ReadonlyMap<number, readonly Statement[]>,
  order: Order,
): Lines {
  return {
    blanks: statementsOf.keys(),
    statementsOf: () => statementsOf,
    ofFirstDegree: (blank) => linesAround(blank, statementsOf.get(blank) ?? [], order),
    inCanonicalForm: (canonical) => sorted(statements, canonical, order),
  };
}

function linesAround(blank: number, around: readonly Statement[], order: Order): string {
  const labels: Labels = (other) => (other === blank ? '_:a' : '_:z');
  const lines = around.map(
    (statement) => labelled(statement.subject, labels) + restOfLine(statement, labels),
  );
  return lines.sort(order).join('');
}

/**
 * All lines about a subject lie together, in the order of the subjects: none can begin with another, as an IRI ends in `>`,
 * and what can follow a label that begins with another sorts above the space.
 */
function sorted(statements: readonly Statement[], canonical: Issuer, order: Order): CanonicalForm {
  const labels: Labels = (blank) => canonical.issue(blank);
  const bySubject = new Map<Token, string[]>();
  for (const statement of statements)
    addTo(bySubject, statement.subject, restOfLine(statement, labels));
  const subjects = new Map<string, string[]>();
  for (const [subject, rests] of bySubject) subjects.set(labelled(subject, labels), rests);
  let [text, repeats] = ['', false];
  for (const subject of [...subjects.keys()].sort(order)) {
    let last = '';
    for (const rest of (subjects.get(subject) ?? []).sort(order)) {
      text += subject + rest;
      repeats ||= rest === last;
      last = rest;
    }
  }
  return { text, repeats };
}
