import type { Issuer } from './issuer.js';
import type { StatementsOf } from './statements-of.js';

/** The lines of a dataset, before and after its blank nodes have their labels. */
export interface Lines {
  /** Every blank node. */
  readonly blanks: Iterable<number>;
  /** First-degree hashes that are known already. */
  readonly known?: Pick<ReadonlyMap<number, string>, 'get'>;
  /** The statements that each blank node stands in; made when asked for. */
  statementsOf(): StatementsOf;
  /**
   * What tells a blank node apart by its own statements alone, in order: it stands as `_:a` in them, every other blank
   * node as `_:z`.
   *
   * @see https://www.w3.org/TR/rdf-canon/#hash-1d-quads
   */
  ofFirstDegree(blank: number): string;
  /**
   * The canonical lines.
   *
   * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo (steps 6 and 7)
   */
  inCanonicalForm(canonical: Issuer): CanonicalForm;
}

/** Statements in canonical form. */
export interface CanonicalForm {
  /** The canonical N-Quads. */
  readonly text: string;
  /** Whether a statement was given twice: a dataset is a set, and then this is not its form. */
  readonly repeats: boolean;
}

/** Statements in canonical form, and how their blank nodes are called in it. */
export interface LabelledForm extends CanonicalForm {
  /** The label of a blank node, such as `_:c14n0`. */
  readonly labels: Pick<Issuer, 'labelOf' | 'issued'>;
}
