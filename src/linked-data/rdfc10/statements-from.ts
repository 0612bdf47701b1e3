import { iriToken, textToken } from './n-quads.js';
import { DEFAULT_GRAPH, type Statement, type Token } from './statement.js';

/** A term as RDF/JS describes it. */
export interface RdfTerm {
  /** `NamedNode`, `BlankNode`, `Literal` or `DefaultGraph`. */
  readonly termType: string;
  /** The IRI, the label or the text. */
  readonly value: string;
  /** Datatype of a literal. */
  readonly datatype?: { readonly value: string };
  /** Language of a literal. */
  readonly language?: string;
}

/** A quad as RDF/JS describes it. */
export interface RdfQuad {
  /** What it is about. */
  readonly subject: RdfTerm;
  /** The property. */
  readonly predicate: RdfTerm;
  /** The value. */
  readonly object: RdfTerm;
  /** The graph. */
  readonly graph: RdfTerm;
}

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/**
 * The same statements in our own form, each once, as a dataset is a set. Blank nodes are numbered in the order of their
 * labels.
 */
export function statementsFrom(quads: readonly RdfQuad[]): readonly Statement[] {
  const labels = new Set<string>();
  for (const { subject, object, graph } of quads)
    for (const { termType, value } of [subject, object, graph])
      if (termType === 'BlankNode') labels.add(value);
  const numbers = new Map([...labels].sort().map((label, index) => [label, index]));
  const token = (term: RdfTerm): Token =>
    term.termType === 'BlankNode' ? (numbers.get(term.value) ?? -1) : termToken(term);
  const statements = new Map<string, Statement>();
  for (const quad of quads) {
    const [subject, object, graph] = [token(quad.subject), token(quad.object), token(quad.graph)];
    const predicate = iriToken(quad.predicate.value);
    const name = `${graph} ${subject} ${predicate} ${object}`;
    statements.set(name, { subject, predicate, object, graph });
  }
  return [...statements.values()];
}

function termToken({ termType, value, datatype, language }: RdfTerm): string {
  if (termType === 'DefaultGraph') return DEFAULT_GRAPH;
  if (termType === 'NamedNode') return iriToken(value);
  if (datatype?.value === RDF_LANG_STRING)
    return language ? `${textToken(value)}@${language}` : textToken(value);
  if (datatype === undefined || datatype.value === XSD_STRING) return textToken(value);
  return `${textToken(value)}^^${iriToken(datatype.value)}`;
}
