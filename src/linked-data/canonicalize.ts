import { lazily } from '../foundation/lazily.js';
import { assertContextsKnown } from './assert-contexts-known.js';
import type { ContextStore } from './context-store.js';
import { type CanonicalForm, rememberForm } from './remembered-forms.js';
import { snapshotDocument } from './snapshot-document.js';

/** What canonicalisation needs besides the document. */
export interface CanonicalizeOptions {
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
  /**
   * Exponent that bounds the work on blank nodes that resemble each other: 1 allows as many deep
   * comparisons as there are such nodes, 2 the square of it. 1 by default.
   */
  readonly maxWorkFactor?: number;
  /** Digest that RDFC-1.0 tells blank nodes apart with; `sha256` by default. Another one can order them otherwise. */
  readonly digest?: 'sha256' | 'sha384';
}

/** More than the largest document that is read at all stands for in practice. */
const DEFAULT_MAX_QUADS = 50_000;

/**
 * The one text that every document with the same meaning has: its RDF quads in canonical N-Quads
 * (RDFC-1.0). A member, identifier or text that would be lost on the way is an error, never dropped;
 * `null` and an empty array say nothing in JSON-LD, and are passed over.
 *
 * @throws `MicrocertError` `ERR_TERM_UNDEFINED`, `ERR_IRI_RELATIVE`, `ERR_IRI_BLANK_NODE` (with a finding for
 * each place), `ERR_CONTEXT_UNKNOWN`, `ERR_CONTEXT_INVALID`, `ERR_CANONICALIZATION_LIMIT` or `ERR_LINKED_DATA`;
 * and what {@link snapshotDocument} refuses.
 * @see https://www.w3.org/TR/rdf-canon/#canon-algorithm
 */
export async function canonicalize(
  document: unknown,
  options: CanonicalizeOptions,
): Promise<string> {
  const form = await canonicalForm(document, options);
  return typeof form === 'string' ? form : new TextDecoder().decode(form);
}

/** The same in UTF-8, where that is how it was made: it is not changed by whoever is given it. */
export async function canonicalForm(
  document: unknown,
  { contexts, maxWorkFactor = 1, digest = 'sha256' }: CanonicalizeOptions,
): Promise<CanonicalForm> {
  const snapshot = snapshotDocument(document);
  const { maxQuads = DEFAULT_MAX_QUADS, maxUnusual = Number.POSITIVE_INFINITY } = contexts;
  await contexts.gather?.(snapshot);
  const urls = assertContextsKnown(snapshot, contexts);
  const options = { contexts, maxWorkFactor, digest, maxQuads, urls, maxUnusual };
  const make = async () => {
    const { canonicalizeCompiled } = await compiled();
    const form = await canonicalizeCompiled(snapshot, options);
    if (form !== undefined) return form;
    const { canonicalizeWithJsonld } = await import('./jsonld-fallback.js');
    return canonicalizeWithJsonld(snapshot, options);
  };
  return contexts.forms === undefined
    ? make()
    : rememberForm(contexts.forms, snapshot, `${digest} ${maxWorkFactor}`, make);
}

// Loaded with the first document: much else is done without.
const compiled = lazily(() => import('./compiled/canonicalize-compiled.js'));
