import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { ContextStore } from '../../src/linked-data/index.js';
import type { RdfQuad } from '../../src/linked-data/rdfc10/statements-from.js';

/** What the reference stack makes of a document: its statements, and their canonical form or why there is none. */
export interface Verdict {
  readonly quads: readonly RdfQuad[];
  readonly text?: string;
  readonly refusal?: string;
}

interface Processor {
  toRDF(document: JsonObject, options: object): Promise<readonly RdfQuad[]>;
}

const processors = new WeakMap<object, Processor>();

/** `jsonld` in safe mode and `rdf-canonize`, with nothing of this library but the texts of its contexts. */
export async function askJsonld(document: JsonObject, contexts: ContextStore): Promise<Verdict> {
  const processor = processors.get(contexts) ?? (jsonld as unknown as () => Processor)();
  processors.set(contexts, processor);
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: structuredClone(await contexts.load(url)),
    tag: 'static',
  });
  const options = { base: null, safe: true, rdfDirection: 'i18n-datatype', documentLoader };
  let quads: readonly RdfQuad[] = [];
  try {
    quads = await processor.toRDF(document, options);
    return { quads, text: await canonize(quads, { algorithm: 'RDFC-1.0', maxWorkFactor: 1 }) };
  } catch (error) {
    return { quads, refusal: String(error) };
  }
}
