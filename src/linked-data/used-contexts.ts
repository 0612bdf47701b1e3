import type { JsonObject } from '../foundation/json/values.js';
import { contextUrls } from './context-references.js';
import type { ContextStore } from './context-store.js';
import type { UsedContext } from './used-context.js';

/** Whether a store knows every context that a document refers to. */
export function refersOnlyTo(contexts: ContextStore, document: JsonObject): boolean {
  return contextUrls(document).every((url) => contexts.has(url));
}

/**
 * The contexts that a document refers to, and those that they refer to, as far as they are known, in the order in which
 * they are met. A document with the same contexts has the same meaning: with their digests a verdict can be reproduced.
 */
export async function usedContexts(
  document: JsonObject,
  contexts: ContextStore,
): Promise<readonly UsedContext[]> {
  const used = new Map<string, UsedContext>();
  const open = [...contextUrls(document)];
  for (const url of open) {
    const known = used.has(url) ? undefined : await contexts.describe(url);
    if (known === undefined) continue;
    used.set(url, known);
    // Bundled contexts refer to no others.
    if (known.source !== 'bundled') open.push(...contextUrls(await contexts.load(url))); // grows while it is walked
  }
  return [...used.values()];
}
