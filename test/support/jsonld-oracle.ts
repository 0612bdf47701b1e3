import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import type { ContextStore } from '../../src/linked-data/index.js';
import type { RdfQuad } from '../../src/linked-data/rdfc10/statements-from.js';

/** What the reference stack makes of a document: its statements, and their canonical form or why there is none. */
export interface Verdict {
  readonly quads: readonly RdfQuad[];
  /** Whether an identifier, type or reference is a blank node. */
  readonly namesBlankNodes: boolean;
  readonly text?: string;
  readonly refusal?: string;
}

interface Processor {
  expand(document: JsonObject, options: object): Promise<JsonValue>;
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
  let namesBlankNodes = false;
  try {
    const expanded = await processor.expand(document, options);
    namesBlankNodes = NAMED_BLANK_NODE.test(JSON.stringify(expanded));
    quads = await processor.toRDF(document, options);
    const text = await canonize(quads, { algorithm: 'RDFC-1.0', maxWorkFactor: 1 });
    return { quads, namesBlankNodes, text };
  } catch (error) {
    return { quads, namesBlankNodes, refusal: String(error) };
  }
}

/** Read from the text of an expanded document: an `@id` or `@type` that begins so. */
const NAMED_BLANK_NODE = /"@(?:id|type)":(?:"_:|\[(?:"[^"]*",)*"_:)/;
