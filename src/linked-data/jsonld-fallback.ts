import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { ContextStore } from './context-store.js';
import { explainFailure } from './explain-failure.js';
import type { JsonldEvent } from './jsonld-events.js';
import { mostComparisons } from './most-comparisons.js';
import { canonicalForm } from './rdfc10/canonical-n-quads.js';
import { holdsBeyondFfff } from './rdfc10/code-point-order.js';
import type { Statement } from './rdfc10/statement.js';
import { type RdfQuad, statementsFrom } from './rdfc10/statements-from.js';
import { textHash } from './rdfc10/text-hash.js';

/** What the fallback needs; see `canonicalize`. */
export interface JsonldFallbackOptions {
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
  /** Exponent that bounds the work on blank nodes that resemble each other. */
  readonly maxWorkFactor: number;
  /** Digest that tells blank nodes apart. */
  readonly digest: 'sha256' | 'sha384';
  /** Most statements (RDF quads) that a document may stand for. */
  readonly maxQuads: number;
}

interface JsonldProcessor {
  toRDF(document: JsonObject, options: object): Promise<readonly RdfQuad[]>;
}

/**
 * Canonical N-Quads by way of `jsonld`, in safe mode, with the contexts of the store and no others.
 *
 * @throws `MicrocertError` as `canonicalize` does.
 */
export async function canonicalizeWithJsonld(
  document: JsonObject,
  { contexts, maxWorkFactor, digest, maxQuads }: JsonldFallbackOptions,
): Promise<string> {
  const processor = await processorOf(contexts);
  try {
    // In two steps, as `jsonld.canonize` has them, so that statements are counted before they are compared.
    const quads = await processor.toRDF(document, { ...transformOptions(contexts), safe: true });
    if (quads.length > maxQuads) throw new MicrocertError('ERR_CANONICALIZATION_LIMIT');
    const maxComparisons = mostComparisons(document);
    const work = { maxWorkFactor, digest, maxComparisons };
    const inCodePointOrder = canonicalByCodePoint(quads, work);
    if (inCodePointOrder !== undefined) return inCodePointOrder;
    const { canonize } = await import('rdf-canonize');
    const deepest = maxComparisons !== undefined && { maxDeepIterations: maxComparisons };
    const options = { algorithm: 'RDFC-1.0', maxWorkFactor, messageDigestAlgorithm: digest };
    return await canonize(quads, { ...options, ...deepest });
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    const lossesIn = (changed: JsonObject) => collectLosses(processor, changed, contexts);
    throw await explainFailure(error, document, lossesIn);
  }
}

interface Work extends Pick<JsonldFallbackOptions, 'maxWorkFactor' | 'digest'> {
  readonly maxComparisons: number | undefined;
}

/** Where a character beyond U+FFFF stands, `rdf-canonize` may sort otherwise than the specification; nothing elsewhere. */
function canonicalByCodePoint(
  quads: readonly RdfQuad[],
  { digest, ...work }: Work,
): string | undefined {
  const hash = textHash(digest);
  const statements = statementsFrom(quads);
  if (hash === undefined || !statements.some(holdsSuch)) return undefined;
  const form = canonicalForm(statements, { hash, ...work, tangles: 'compare' });
  if (form === undefined) throw new Error('Maximum deep iterations exceeded');
  return form.text;
}

function holdsSuch({ subject, predicate, object, graph }: Statement): boolean {
  return holdsBeyondFfff(`${subject} ${predicate} ${object} ${graph}`);
}

function transformOptions(contexts: ContextStore): object {
  return {
    base: null,
    // VCDM 2.0 section 11.1: the base direction of a text is part of what is signed.
    rdfDirection: 'i18n-datatype',
    documentLoader: async (url: string) => ({
      documentUrl: url,
      // jsonld rewrites relative references inside a context it is given: hence a copy.
      document: structuredClone(await contexts.load(url)),
      // One processor serves one store, in which a URL has one content for good.
      tag: 'static',
    }),
  };
}

/** All that safe mode would refuse, rather than the first: only used to say what is wrong. */
async function collectLosses(
  processor: JsonldProcessor,
  document: JsonObject,
  contexts: ContextStore,
): Promise<readonly JsonldEvent[]> {
  const events: JsonldEvent[] = [];
  const eventHandler = ({ event, next }: { event: JsonldEvent; next: () => void }): void => {
    if (event.level === 'warning') events.push(event);
    next();
  };
  try {
    await processor.toRDF(document, { ...transformOptions(contexts), safe: false, eventHandler });
  } catch {
    // The error that brought us here is reported; what was collected before this one still helps.
  }
  return events;
}

/**
 * A processor of its own for each store: the default one shares processed contexts with everything else
 * in the process, so that another library's text for a URL could be taken for ours.
 */
async function processorOf({ workspace }: ContextStore): Promise<JsonldProcessor> {
  const kept = workspace.get('jsonld') as JsonldProcessor | undefined;
  if (kept) return kept;
  const { default: jsonld } = (await import('jsonld')) as unknown as {
    default: () => JsonldProcessor;
  };
  const processor = jsonld();
  workspace.set('jsonld', processor);
  return processor;
}
