import { byCodePoint, holdsBeyondFfff } from '../rdfc10/code-point-order.js';

/**
 * The lines of canonical N-Quads with other labels for their blank nodes, sorted anew.
 *
 * @param labels - The new label for each that stands there, both without `_:`.
 * @returns the lines, each with its end; nothing when a label is missing, left over, or given twice.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#labelreplacementcanonicalizenquads
 */
export function relabelLines(
  canonical: string,
  labels: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  // Two nodes with one label would be one in what is signed, and two in what is shown.
  if (new Set(labels.values()).size < labels.size) return undefined;
  const used = new Set<string>();
  const renamed = (token: string): string => {
    if (!token.startsWith('_:')) return token;
    used.add(token.slice(2));
    return `_:${labels.get(token.slice(2))}`;
  };
  const lines = canonical.split(LINE_END).map((line) => {
    const [, subject = '', predicate = '', object = '', graph = ''] = LINE.exec(line) ?? [];
    const end = graph === '' ? '' : ` ${renamed(graph.slice(1))}`;
    return `${renamed(subject)} ${predicate} ${renamed(object)}${end} .\n`;
  });
  if (used.size !== labels.size || [...used].some((label) => !labels.has(label))) return undefined;
  return sortedLines(lines);
}

/** Lines in the order of canonical N-Quads. */
export function sortedLines(lines: readonly string[]): readonly string[] {
  const order = lines.some(holdsBeyondFfff) ? byCodePoint : undefined;
  return [...lines].sort(order);
}

const LINE_END = /(?<=\n)/;
// What ends a literal is its quotation mark, its language or its datatype: none of them looks like the name of a graph.
const LINE = /^(\S+) (\S+) (.+?)( _:c14n\d+| <\S+>)? \.\n$/s;
