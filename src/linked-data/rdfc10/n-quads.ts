import { DEFAULT_GRAPH, type Statement, type Token } from './statement.js';

// RDFC-1.0, appendix A: what the canonical form of N-Quads escapes, said by what it leaves as it is.
const IN_LITERAL = /[^ !#-[\]-~\u0080-\uffff]/;
const IN_IRI = /[^!#-;=?-[\]_a-z~-\uffff]/;
const ALL_IN_LITERAL = new RegExp(IN_LITERAL, 'g');
const ALL_IN_IRI = new RegExp(IN_IRI, 'g');
// Of all that is escaped, what JSON escapes otherwise; and surrogates, which it escapes where they are half a pair.
const UNLIKE_JSON = /[^\b\t\n\f\r -~\u0080-\ud7ff\ue000-\uffff]/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** The IRI as N-Quads write it. */
export function iriToken(iri: string): string {
  return `<${IN_IRI.test(iri) ? iri.replace(ALL_IN_IRI, numeric) : iri}>`;
}

/** The text of a literal as N-Quads write it, without what may follow: its datatype or language. */
export function textToken(text: string): string {
  if (!IN_LITERAL.test(text)) return `"${text}"`;
  return UNLIKE_JSON.test(text)
    ? `"${text.replace(ALL_IN_LITERAL, escaped)}"`
    : JSON.stringify(text);
}

function escaped(sign: string): string {
  return SHORT.get(sign) ?? numeric(sign);
}

function numeric(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How the blank nodes of a line are called. */
export type Labels = (blank: number) => string;

/** What follows the subject in the line of a statement, up to its end. */
export function restOfLine({ predicate, object, graph }: Statement, labels: Labels): string {
  const value = labelled(object, labels);
  if (graph === DEFAULT_GRAPH) return ` ${predicate} ${value} .\n`;
  return ` ${predicate} ${value} ${labelled(graph, labels)} .\n`;
}

/** A token as it stands in a line. */
export function labelled(token: Token, labels: Labels): string {
  return typeof token === 'number' ? labels(token) : token;
}
