/**
 * What a statement is about, or says: an IRI or a literal as canonical N-Quads write it, or a number, which is a blank
 * node that is still without a label.
 */
export type Token = string | number;

/** One statement (RDF quad). */
export interface Statement {
  /** What it is about: an IRI or a blank node. */
  readonly subject: Token;
  /** The property: an IRI. */
  readonly predicate: string;
  /** The value: an IRI, a literal, or a blank node. */
  readonly object: Token;
  /** The graph it stands in: an IRI, a blank node, or nothing for the default graph. */
  readonly graph: Token;
}

/** `graph` of a statement in the default graph. */
export const DEFAULT_GRAPH = '';
