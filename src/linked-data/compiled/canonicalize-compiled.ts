import { MicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import { blankNodeNamed } from '../blank-node-named.js';
import type { ContextStore } from '../context-store.js';
import { canonicalForm, type RdfcOptions } from '../rdfc10/canonical-n-quads.js';
import { DEFAULT_GRAPH } from '../rdfc10/statement.js';
import { textHash } from '../rdfc10/text-hash.js';
import type { CanonicalForm } from '../remembered-forms.js';
import { tooManyAlike, tooUnusual } from '../too-much-work.js';
import { weightOf } from '../weight-of.js';
import { initialContext } from './active-context.js';
import { assertSameValue, distinctStatements } from './distinct-statements.js';
import { type LocalContexts, readyContexts } from './local-contexts.js';
import { handBack, OutsideSubset } from './outside-subset.js';
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
  /** How much a document may weigh that is left to the complete processor; see `weightOf`. */
  readonly maxUnusual: number;
}

/**
 * The canonical N-Quads of a document by way of contexts that are compiled once: the text that the complete processor
 * gives, or nothing, for a document that uses more of JSON-LD than is read here, or that is wrong.
 *
 * @throws `MicrocertError` `ERR_IRI_BLANK_NODE` when it names a blank node; `ERR_CANONICALIZATION_LIMIT` when it stands for
 * too many statements, takes too much work, or is too large to be left to the complete processor; in place of the last,
 * `ERR_TERM_UNDEFINED` or `ERR_IRI_RELATIVE` where that would refuse it.
 */
export async function canonicalizeCompiled(
  document: JsonObject,
  { contexts, urls, maxWorkFactor, digest, maxQuads, maxUnusual }: CompiledOptions,
): Promise<CanonicalForm | undefined> {
  const hash = textHash(digest);
  const contextHash = textHash('sha256');
  try {
    if (hash === undefined || contextHash === undefined) return handBack();
    const locals = await readyContexts(urls, contexts, contextHash);
    if (digest === 'sha256' && holdsMany(document)) {
      const { canonicalizeInParts } = await inParts();
      const how = { contexts, urls, locals, maxQuads, hash, maxWorkFactor };
      const form = await canonicalizeInParts(document, how);
      if (form !== undefined) return form;
    }
    const quads = read(document, locals);
    if (quads.statements.length > maxQuads) assertFew(quads, maxQuads);
    return canonicalText(quads, { hash, maxWorkFactor });
  } catch (error) {
    if (error instanceof MicrocertError && error.code === 'ERR_CANONICALIZATION_LIMIT') throw error;
    // Whatever it is, the complete processor meets it too, and says what it is.
    await assertLeft(document, error, maxUnusual);
    return undefined;
  }
}

// Loaded with the first document that holds many objects beside each other.
const inParts = lazily(() => import('../parts/canonicalize-in-parts.js'));

/** Fewer are not worth a look at what they have in common. */
const MANY = 16;

/** Whether many objects stand beside each other in a document, as badges do in a record about a learner. */
function holdsMany(document: JsonObject): boolean {
  for (const member of Object.values(document))
    if (isMany(member) || (isJsonObject(member) && Object.values(member).some(isMany))) return true;
  return false;
}

function isMany(value: JsonValue): boolean {
  return Array.isArray(value) && value.length >= MANY && isJsonObject(value[0]);
}

/** The complete processor takes some ten times as long: whoever hands a document in must not decide how long that is. */
async function assertLeft(document: JsonObject, error: unknown, maxUnusual: number): Promise<void> {
  const refusal = error instanceof OutsideSubset ? error.refusal : undefined;
  if (refusal?.kind === 'blank') throw blankNodeNamed(document, new Set([refusal.name]));
  if (weightOf(document) <= maxUnusual) return;
  if (refusal === undefined) throw tooUnusual();
  const { lossesWithoutPlace } = await import('../explain-failure.js');
  throw lossesWithoutPlace([{ kind: refusal.kind, pointer: '', name: refusal.name }]);
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

function canonicalText({ statements }: Quads, options: RdfcOptions): string {
  const form = canonicalForm(statements, { ...options, repeated: assertSameValue });
  // What is said twice is mostly left out by now: only where it is not, is each statement looked up.
  const doubtful =
    form === undefined || form.repeats || statements.some(({ alike }) => alike !== undefined);
  if (!doubtful) return form.text;
  const distinct = distinctStatements(statements);
  const settled =
    form === undefined && distinct.length === statements.length
      ? undefined
      : canonicalForm(distinct, options);
  if (settled === undefined) throw tooManyAlike();
  return settled.text;
}
