import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../foundation/json/values.js';
import { blankNodeNamed, blankNodesIn } from './blank-node-named.js';
import type { ContextStore } from './context-store.js';
import { explainFailure } from './explain-failure.js';
import type { JsonldEvent } from './jsonld-events.js';
import { assertNoPrototypeNamed } from './prototype-named.js';
import { canonicalForm } from './rdfc10/canonical-n-quads.js';
import { type RdfQuad, statementsFrom } from './rdfc10/statements-from.js';
import { textHash } from './rdfc10/text-hash.js';
import { tooManyAlike } from './too-much-work.js';

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
  expand(document: JsonObject, options: object): Promise<JsonValue>;
  toRDF(document: JsonValue, options: object): Promise<readonly RdfQuad[]>;
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
  assertNoPrototypeNamed(document);
  const processor = await processorOf(contexts);
  try {
    // In steps, as `jsonld.canonize` has them, so that what is named is looked at, and statements are counted, in between.
    const options = { ...transformOptions(contexts), safe: true };
    const expanded = await processor.expand(document, options);
    assertNoPrototypeNamed(expanded); // a prefix can spell it as well
    const named = blankNodesIn(expanded);
    if (named.size > 0) throw blankNodeNamed(document, named);
    const quads = await processor.toRDF(expanded, { ...options, skipExpansion: true });
    if (quads.length > maxQuads) throw new MicrocertError('ERR_CANONICALIZATION_LIMIT');
    return await canonicalText(quads, { maxWorkFactor, digest });
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    const lossesIn = (changed: JsonObject) => collectLosses(processor, changed, contexts);
    throw await explainFailure(error, document, lossesIn);
  }
}

type Work = Pick<JsonldFallbackOptions, 'maxWorkFactor' | 'digest'>;

async function canonicalText(
  quads: readonly RdfQuad[],
  { maxWorkFactor, digest }: Work,
): Promise<string> {
  const hash = textHash(digest);
  if (hash !== undefined) {
    const form = canonicalForm(statementsFrom(quads), { hash, maxWorkFactor });
    if (form === undefined) throw tooManyAlike();
    return form.text;
  }
  // A browser computes SHA-384 in its own time only.
  const { canonize } = await import('rdf-canonize');
  const options = { algorithm: 'RDFC-1.0', maxWorkFactor, messageDigestAlgorithm: digest };
  return canonize(quads, options);
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
    const options = { ...transformOptions(contexts), safe: false, eventHandler };
    const expanded = await processor.expand(document, options);
    assertNoPrototypeNamed(expanded);
    await processor.toRDF(expanded, { ...options, skipExpansion: true });
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
