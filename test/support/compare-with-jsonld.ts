import { expect } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { canonicalizeCompiled } from '../../src/linked-data/compiled/canonicalize-compiled.js';
import { contextReferences } from '../../src/linked-data/context-references.js';
import { type ContextStore, snapshotDocument } from '../../src/linked-data/index.js';
import { canonicalForm } from '../../src/linked-data/rdfc10/canonical-n-quads.js';
import { statementsFrom } from '../../src/linked-data/rdfc10/statements-from.js';
import { textHash } from '../../src/linked-data/rdfc10/text-hash.js';
import { askJsonld, type Verdict } from './jsonld-oracle.js';

/** How many documents ended how. */
export interface Tally {
  /** Put into canonical form here, to the text that the reference stack gives. */
  answered: number;
  /** Left to the complete processor. */
  handedBack: number;
  /** Refused here: for the number of statements, the work, or a blank node that it names. */
  refused: number;
  /** Left to the complete processor, which refuses it, for what is known to be wrong here already. */
  wrong: number;
}

/** No document yet. */
export function noneYet(): Tally {
  return { answered: 0, handedBack: 0, refused: 0, wrong: 0 };
}

const BEYOND_FFFF = /[\ud800-\udfff]/;

/** Demands that a document has the canonical form the reference stack gives, or is left to that. */
export async function compareWithJsonld(
  given: JsonObject,
  contexts: ContextStore,
  tally: Tally,
  maxQuads = 50_000,
): Promise<void> {
  const document = readable(given);
  if (document === undefined) return;
  const ours = await formOf(document, contexts, { maxQuads, maxUnusual: Number.POSITIVE_INFINITY });
  if (ours === undefined) {
    tally.handedBack += 1;
    await compareRefusal(document, contexts, { maxQuads, tally });
    return;
  }
  const verdict = await askJsonld(document, contexts);
  if (isMicrocertError(ours)) {
    tally.refused += 1;
    if (ours.code === 'ERR_IRI_BLANK_NODE') {
      if (verdict.refusal === undefined) expect(verdict.namesBlankNodes).toBe(true);
      return;
    }
    expect(ours.code).toBe('ERR_CANONICALIZATION_LIMIT');
    if (verdict.quads.length <= maxQuads) expect(verdict.refusal).toContain('Maximum deep');
    return;
  }
  tally.answered += 1;
  expect(verdict.namesBlankNodes).toBe(false);
  const form = textOf(verdict);
  // Of twins one is compared here, and all there.
  if (form === undefined || !form.includes('Maximum deep')) expect(ours).toBe(form);
}

/** Where a large document would be refused for what is wrong in it, the complete processor must refuse it too. */
async function compareRefusal(
  document: JsonObject,
  contexts: ContextStore,
  { maxQuads, tally }: { readonly maxQuads: number; readonly tally: Tally },
): Promise<void> {
  const ours = await formOf(document, contexts, { maxQuads, maxUnusual: 0 });
  if (!isMicrocertError(ours)) expect.unreachable('it is too large to be left');
  if (ours.code === 'ERR_CANONICALIZATION_LIMIT') return;
  expect(['ERR_TERM_UNDEFINED', 'ERR_IRI_RELATIVE']).toContain(ours.code);
  expect((await askJsonld(document, contexts)).refusal).toBeDefined();
  tally.wrong += 1;
}

function formOf(
  document: JsonObject,
  contexts: ContextStore,
  bounds: { readonly maxQuads: number; readonly maxUnusual: number },
): Promise<unknown> {
  const urls = new Set([...contextReferences(document, '')].map(({ url }) => url));
  const options = { contexts, urls, maxWorkFactor: 1, digest: 'sha256', ...bounds } as const;
  return canonicalizeCompiled(document, options).catch((error: unknown) => {
    if (isMicrocertError(error)) return error;
    throw error;
  });
}

/** The document as `canonicalize` reads it; nothing when it is nested too deep, or too large, to be read at all. */
function readable(given: JsonObject): JsonObject | undefined {
  try {
    return snapshotDocument(given);
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

/**
 * The one known difference: `rdf-canonize` sorts by UTF-16 unit, the specification by code point. Where that can matter,
 * the statements of `jsonld` are put in order by our own means, which have the vectors of the specification as their judge.
 */
function textOf({ quads, text, refusal }: Verdict): string | undefined {
  if (text === undefined || !BEYOND_FFFF.test(text)) return text ?? refusal;
  const hash = textHash('sha256') ?? expect.unreachable();
  const options = { hash, maxWorkFactor: 1 } as const;
  return canonicalForm(statementsFrom(quads), options)?.text;
}
