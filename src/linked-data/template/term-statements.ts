import { type Quads, type ReadStatement, UNLIKE } from '../compiled/quads.js';
import { DEFAULT_GRAPH } from '../rdfc10/statement.js';
import { type TermStatement, termName } from './groups.js';
import { holdsMark, type Term, type TermReader } from './tokens.js';

/** As many as canonicalisation takes where nothing is said. */
const DEFAULT_MAX_QUADS = 50_000;

/** What can be said besides. */
export interface TermStatementsOptions {
  readonly maxQuads?: number | undefined;
  /** Told the number of each blank node. */
  readonly numbers?: Map<number, number>;
  /** Whether statements may stand in graphs that blank nodes name; they may not where nothing is said. */
  readonly inGraphs?: boolean;
}

/**
 * The statements of a document with marks, each once, blank nodes numbered from 0; nothing where a mark stands where no
 * template puts a value, where a statement stands in a graph in which it may not, and where what RDF takes for one
 * statement is not one for JSON-LD.
 */
export function termStatements(
  { statements }: Quads,
  reader: TermReader,
  {
    maxQuads = DEFAULT_MAX_QUADS,
    numbers = new Map(),
    inGraphs = false,
  }: TermStatementsOptions = {},
): readonly TermStatement[] | undefined {
  if (statements.length > maxQuads) return undefined;
  const found = new Map<string, TermStatement>();
  for (const statement of statements) {
    const read = readStatement(statement, reader);
    if (read === undefined || (read.graph !== undefined && !inGraphs)) return undefined;
    const numbered = withNumbers(read, numbers);
    const { subject, predicate, object, kind, graph = '' } = numbered;
    const name = `${termName(subject)} ${predicate} ${termName(object)} ${graph}`;
    const before = found.get(name);
    if (before === undefined) found.set(name, numbered);
    else if (before.kind !== kind || kind === UNLIKE) return undefined;
  }
  return [...found.values()];
}

function readStatement(
  { subject, predicate, object, graph, alike, kind }: ReadStatement,
  reader: TermReader,
): TermStatement | undefined {
  const [about, value] = [reader.read(subject), reader.read(object)];
  if (alike !== undefined || holdsMark(predicate)) return undefined;
  if (about === undefined || value === undefined) return undefined;
  if (graph === DEFAULT_GRAPH) return { subject: about, predicate, object: value, kind };
  return typeof graph === 'number'
    ? { subject: about, predicate, object: value, kind, graph }
    : undefined;
}

/** The statement with its blank nodes numbered in the order in which they are met. */
function withNumbers(
  { subject, object, graph, ...read }: TermStatement,
  numbers: Map<number, number>,
): TermStatement {
  const [about, value] = [numbered(subject, numbers), numbered(object, numbers)];
  const own = { ...read, subject: about, object: value };
  return graph === undefined ? own : { ...own, graph: numberOf(graph, numbers) };
}

function numbered(term: Term, numbers: Map<number, number>): Term {
  if (typeof term === 'string' || !('blank' in term)) return term;
  return { blank: numberOf(term.blank, numbers) };
}

function numberOf(blank: number, numbers: Map<number, number>): number {
  const number = numbers.get(blank) ?? numbers.size;
  numbers.set(blank, number);
  return number;
}
