import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import { initialContext } from '../compiled/active-context.js';
import { readyContexts } from '../compiled/local-contexts.js';
import { Quads } from '../compiled/quads.js';
import { readNode } from '../compiled/read-node.js';
import { contextUrls } from '../context-references.js';
import type { ContextStore } from '../context-store.js';
import { DEFAULT_GRAPH } from '../rdfc10/statement.js';
import { textHash } from '../rdfc10/text-hash.js';
import { snapshotDocument } from '../snapshot-document.js';
import { ByteWriter } from './byte-writer.js';
import {
  type CanonicalTemplate,
  canonicalTemplate,
  type FormNotes,
  type FormShape,
  irisIn,
} from './canonical-template.js';
import {
  fillShape,
  type Hole,
  type HoleValue,
  hasShape,
  jsonAround,
  type OpenText,
  type ReadShape,
  type ShapeOptions,
  shapeOf,
} from './shape.js';
import { termStatements } from './term-statements.js';
import { holdsMark, marksOf, TermReader } from './tokens.js';

/** Documents of one shape, put into canonical form without reading them again. */
export interface DocumentTemplate {
  /** The places that vary. */
  readonly holes: readonly Hole[];
  /** What is read as an IRI: those of these places by their index, and what stands elsewhere, as N-Quads write it. */
  readonly iris: TemplateIris;
  /** What stands in the holes of a document; nothing when it has another shape. */
  match(document: JsonObject): readonly HoleValue[] | undefined;
  /**
   * The canonical N-Quads of the document with these values in UTF-8, the very text that `canonicalize` gives; nothing
   * where that is not certain, and `canonicalize` has to be asked. The bytes last until the writer is used again.
   *
   * @param notes - Told what another form of the same document can begin from.
   */
  canonical(values: readonly HoleValue[], notes?: FormNotes): Uint8Array | undefined;
  /** What that form can begin from, in all documents of the shape. */
  readonly form: FormShape;
  /**
   * The document with these values as `JSON.stringify` writes it.
   *
   * @param further - JSON text of members that come after its own, each with a comma in front.
   */
  json(values: readonly HoleValue[], further?: string): string;
}

/** What a document names by IRIs. */
export interface TemplateIris {
  readonly holes: ReadonlySet<number>;
  readonly still: ReadonlySet<string>;
}

/** What a template is made for. */
export interface TemplateOptions extends ShapeOptions {
  /** The contexts the documents may use. */
  readonly contexts: ContextStore;
  /** Where lines are written; several templates can take turns with it. */
  readonly writer?: ByteWriter;
  /** Whether embedded proofs may stand in it, each of which is in a graph of its own; they may not where nothing is said. */
  readonly inGraphs?: boolean;
}

/** Nobody writes so many by hand, and each costs something in every document. */
const MOST_HOLES = 200;

/**
 * The template of all documents that have the shape of this one; nothing where it uses what templates do not cover.
 *
 * Each place that varies is read with a mark in it: where marks come to stand, and how they are written, is how every
 * other value there is read that is of the same kind.
 */
export async function compileTemplate(
  document: JsonObject,
  { contexts, writer = new ByteWriter(), inGraphs = false, ...options }: TemplateOptions,
): Promise<DocumentTemplate | undefined> {
  const read = shapeOf(document, options);
  if (read.holes.length > MOST_HOLES || contexts.gather !== undefined) return undefined;
  try {
    return await templateOf(read, { contexts, writer, inGraphs });
  } catch {
    return undefined; // whatever it is, the complete way meets it too, and says what it is
  }
}

async function templateOf(
  { shape, holes, values }: ReadShape,
  { contexts, writer, inGraphs }: Required<Omit<TemplateOptions, keyof ShapeOptions>>,
): Promise<DocumentTemplate | undefined> {
  const hash = textHash('sha256');
  const empty = fillShape(
    shape,
    holes.map(() => ''),
  );
  if (hash === undefined || holdsMark(JSON.stringify(empty))) return undefined;
  const marked = snapshotDocument(fillShape(shape, marksOf(holes)));
  const urls = [...new Set(contextUrls(marked))];
  if (!urls.every((url) => contexts.has(url))) return undefined;
  const quads = new Quads();
  const context = initialContext();
  const top = { name: undefined, property: undefined, context, graph: DEFAULT_GRAPH, alone: true };
  readNode(marked, top, { quads, locals: await readyContexts(urls, contexts, hash) });
  const reader = new TermReader(values);
  const statements = termStatements(quads, reader, { maxQuads: contexts.maxQuads, inGraphs });
  if (statements === undefined) return undefined;
  const tokens = reader.tokens();
  const placed = new Set(tokens.flatMap((token) => token.holes));
  if (placed.size < holes.length) return undefined; // a value that is signed in another form, or not at all
  const names = await namesOf(urls, contexts);
  const made = canonicalTemplate({ ...{ statements, tokens, names, hash, writer } });
  const iriTokens = tokens.filter(({ as }) => as === 'iri');
  const iris = {
    holes: new Set(iriTokens.flatMap((token) => token.holes)),
    still: irisIn(statements),
  };
  return made && documentTemplate({ shape, holes, iris }, made);
}

/** On its own, so that nothing of the document that was learnt from is kept with it. */
function documentTemplate(
  { shape, holes, iris }: Pick<ReadShape, 'shape' | 'holes'> & Pick<DocumentTemplate, 'iris'>,
  { canonical, form }: CanonicalTemplate,
): DocumentTemplate {
  // Whoever verifies writes no JSON.
  const around = lazily(() => openEnded(jsonAround(shape)));
  return {
    holes,
    iris,
    match: (document) => {
      const values: HoleValue[] = [];
      return hasShape(document, shape, values) ? values : undefined;
    },
    canonical,
    form,
    json: (values, further = '') => {
      const { texts, holes: order } = around();
      let text = texts[0] ?? '';
      for (let at = 0; at < order.length; at += 1)
        text += jsonText(values[order[at] ?? 0]) + (texts[at + 1] ?? '');
      return `${text}${further}}`;
    },
  };
}

/** The last text without the brace that ends the document. */
function openEnded(around: OpenText): OpenText {
  const last = around.texts.at(-1) ?? '';
  return { ...around, texts: [...around.texts.slice(0, -1), last.slice(0, -1)] };
}

const NOTHING_TO_ESCAPE = /^[ !#-[\]-\u007e\u00a0-\ud7ff]*$/;

function jsonText(value: HoleValue | undefined): string {
  return typeof value === 'string' && NOTHING_TO_ESCAPE.test(value)
    ? `"${value}"`
    : JSON.stringify(value);
}

const WORKSPACE = 'names in contexts';
const MOST_NAMES = 4;

/** By the URLs of the contexts. */
type KnownNames = Map<string, ReadonlySet<string>>;

/** The names in these contexts, looked for once: nearly all documents have the same. */
export async function namesOf(
  urls: readonly string[],
  contexts: ContextStore,
): Promise<ReadonlySet<string>> {
  const key = urls.join(' ');
  const { workspace } = contexts;
  const known = (workspace.get(WORKSPACE) as KnownNames | undefined) ?? new Map();
  workspace.set(WORKSPACE, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const names = namesIn(await Promise.all(urls.map((url) => contexts.load(url))));
  if (known.size >= MOST_NAMES) known.clear();
  known.set(key, names);
  return names;
}

/** Every name of a member anywhere in the contexts, which is more than they define. */
function namesIn(contexts: readonly JsonObject[]): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (value: JsonValue): void => {
    if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) look(item);
    if (!isJsonObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      names.add(name);
      look(member);
    }
  };
  for (const context of contexts) look(context);
  return names;
}
