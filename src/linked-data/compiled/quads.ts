import type { Statement, Token } from '../rdfc10/statement.js';
import { type BlankNames, counted } from './blank-names.js';

/** A value as JSON-LD compares it to others, which is not how RDF does: 1 and "1" are two even where one line stands for both. */
export interface ReadValue {
  /** The value as N-Quads write it. */
  readonly token: Token;
  /** What JSON-LD sees beside the token. Two values are one for it when both are equal; `unlike` equals nothing. */
  readonly kind: string;
  /** The other tokens that JSON-LD takes for this one, where there are such: it looks at no base direction. */
  readonly alike?: readonly string[];
}

/** A kind that is never equal to another. */
export const UNLIKE = 'unlike';

/** A statement, and how its value was written. */
export interface ReadStatement extends Statement {
  /** See `ReadValue`. */
  readonly kind: string;
  /** See `ReadValue`. */
  readonly alike: readonly string[] | undefined;
}

/** Where a statement belongs. */
export interface Place {
  /** What it is said about. */
  readonly subject: Token;
  /** The graph it is said in. */
  readonly graph: Token;
}

/** Gathers the statements of a document. */
export class Quads {
  /** The statements so far; those said twice stand twice. */
  readonly statements: ReadStatement[] = [];
  /** Names blank nodes. */
  readonly names: BlankNames;

  constructor(names: BlankNames = counted()) {
    this.names = names;
  }

  /** So many new blank nodes, numbered in a row; gives the first. */
  blanks(count: number): number {
    const numbers = Array.from({ length: count }, () => this.names.node({}));
    return numbers[0] ?? 0;
  }

  /** Adds a statement. */
  say({ subject, graph }: Place, predicate: string, { token, kind, alike }: ReadValue): void {
    this.statements.push({ subject, predicate, object: token, graph, kind, alike });
  }
}
