import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { ContextStore } from '../context-store.js';
import { mostComparisons } from '../most-comparisons.js';
import { canonicalForm, type RdfcOptions } from '../rdfc10/canonical-n-quads.js';
import { DEFAULT_GRAPH } from '../rdfc10/statement.js';
import { textHash } from '../rdfc10/text-hash.js';
import { initialContext } from './active-context.js';
import { distinctStatements } from './distinct-statements.js';
import { type LocalContexts, readyContexts } from './local-contexts.js';
import { Quads } from './quads.js';
import { readNode } from './read-node.js';

/** What is needed besides the document; see `canonicalize`. */
export interface CompiledOptions {
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
  /** The URLs of those it refers to. */
  readonly urls: Iterable<string>;
  /** Exponent that bounds the work on blank nodes that resemble each other. */
  readonly maxWorkFactor: number;
  /** Digest that tells blank nodes apart. */
  readonly digest: 'sha256' | 'sha384';
  /** Most statements (RDF quads) that a document may stand for. */
  readonly maxQuads: number;
}

/**
 * The canonical N-Quads of a document by way of contexts that are compiled once: the text that the complete processor
 * gives, or nothing, for a document that uses more of JSON-LD than is read here, or that is wrong.
 *
 * @throws `MicrocertError` `ERR_CANONICALIZATION_LIMIT` when it stands for too many statements.
 */
export async function canonicalizeCompiled(
  document: JsonObject,
  { contexts, urls, maxWorkFactor, digest, maxQuads }: CompiledOptions,
): Promise<string | undefined> {
  const hash = textHash(digest);
  const contextHash = textHash('sha256');
  if (hash === undefined || contextHash === undefined) return undefined;
  let quads: Quads;
  try {
    quads = read(document, await readyContexts(urls, contexts, contextHash));
    if (quads.statements.length > maxQuads) assertFew(quads, maxQuads);
    const maxComparisons = mostComparisons(document);
    return canonicalText(quads, { hash, maxWorkFactor, maxComparisons });
  } catch (error) {
    if (error instanceof MicrocertError && error.code === 'ERR_CANONICALIZATION_LIMIT') throw error;
    // Whatever it is, the complete processor meets it too, and says what it is.
    return undefined;
  }
}

function read(document: JsonObject, locals: LocalContexts): Quads {
  const quads = new Quads();
  const context = initialContext();
  const top = { name: undefined, property: undefined, context, graph: DEFAULT_GRAPH, alone: true };
  readNode(document, top, { quads, locals });
  return quads;
}

function assertFew({ statements }: Quads, maxQuads: number): void {
  if (distinctStatements(statements).length > maxQuads)
    throw new MicrocertError('ERR_CANONICALIZATION_LIMIT');
}

function canonicalText(
  { statements }: Quads,
  work: Omit<RdfcOptions, 'tangles'>,
): string | undefined {
  const options = { ...work, tangles: 'leave' } as const;
  const form = canonicalForm(statements, options);
  // Statements said twice are rare: only then is each looked up.
  const doubtful = form?.repeats || statements.some(({ alike }) => alike !== undefined);
  return (doubtful ? canonicalForm(distinctStatements(statements), options) : form)?.text;
}
