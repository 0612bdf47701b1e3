import type { JsonObject } from '../../foundation/json/values.js';
import { initialContext } from '../compiled/active-context.js';
import { assertSameValue } from '../compiled/distinct-statements.js';
import type { LocalContexts } from '../compiled/local-contexts.js';
import { Quads, type ReadStatement } from '../compiled/quads.js';
import { readNode } from '../compiled/read-node.js';
import type { ContextStore } from '../context-store.js';
import { linesOf, type RdfcOptions } from '../rdfc10/canonical-n-quads.js';
import { DEFAULT_GRAPH, type Token } from '../rdfc10/statement.js';
import { addTo } from '../rdfc10/statements-of.js';
import { namesOf } from '../template/compile-template.js';
import { jointForm, type PlacedPart } from './joint-form.js';
import { kindsOf } from './kinds.js';
import { type PartShapes, partShapes } from './part-shapes.js';

/** What is needed besides the document. */
export interface InParts extends Pick<RdfcOptions, 'hash' | 'maxWorkFactor'> {
  readonly contexts: ContextStore;
  readonly urls: Iterable<string>;
  readonly locals: LocalContexts;
  readonly maxQuads: number;
}

/**
 * The canonical N-Quads, in UTF-8, of a document that holds many objects alike, each of which is read by what it has in common with the
 * others; nothing where it has to be read as one.
 */
export async function canonicalizeInParts(
  document: JsonObject,
  { contexts, urls, locals, maxQuads, hash, maxWorkFactor }: InParts,
): Promise<Uint8Array | undefined> {
  const names = await namesOf([...new Set(urls)], contexts);
  const parts: PlacedPart[] = [];
  const alike = shapesBeside(contexts).reader({ names, hash }, parts);
  const quads = new Quads();
  const context = initialContext();
  const top = { name: undefined, property: undefined, context, graph: DEFAULT_GRAPH, alone: true };
  readNode(document, top, { quads, locals, alike });
  const { statements } = quads;
  const size = parts.reduce((sum, { part }) => sum + part.size, statements.length);
  if (parts.length === 0 || size > maxQuads) return undefined;
  if (statements.some((statement) => statement.alike !== undefined)) return undefined;
  const rest = linesOf(statements, undefined, assertSameValue);
  return jointForm({ rest, kindsInRest: kindsAmong(statements), parts }, { hash, maxWorkFactor });
}

function kindsAmong(statements: readonly ReadStatement[]) {
  let bySubject: Map<Token, ReadStatement[]> | undefined;
  return (subject: string) => {
    if (bySubject === undefined) {
      bySubject = new Map();
      for (const statement of statements) addTo(bySubject, statement.subject, statement);
    }
    return kindsOf(bySubject.get(subject) ?? []);
  };
}

const WORKSPACE = 'shapes of parts';

function shapesBeside({ workspace }: ContextStore): PartShapes {
  const known = workspace.get(WORKSPACE) as PartShapes | undefined;
  if (known !== undefined) return known;
  const made = partShapes();
  workspace.set(WORKSPACE, made);
  return made;
}
