import type { Order } from './code-point-order.js';
import { type Labels, labelled, restOfLine } from './n-quads.js';
import type { Statement } from './statement.js';
import type { TextHash } from './text-hash.js';

/**
 * What tells a blank node apart by its own statements alone: it stands as `_:a` in them, every other blank node as `_:z`.
 *
 * @see https://www.w3.org/TR/rdf-canon/#hash-1d-quads
 */
export function hashFirstDegree(
  blank: number,
  around: readonly Statement[],
  hash: TextHash,
  order: Order,
): string {
  const labels: Labels = (other) => (other === blank ? '_:a' : '_:z');
  const lines = around.map(
    (statement) => labelled(statement.subject, labels) + restOfLine(statement, labels),
  );
  return hash(lines.sort(order).join(''));
}
