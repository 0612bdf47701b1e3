import { CORE_TEXTS, MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { type ContextReference, contextReferences, contextUrls } from './context-references.js';
import type { ContextStore } from './context-store.js';
import { contextUnknown, contextUnknownHint } from './context-unknown.js';

/** Each costs some milliseconds in the complete processor, repeated or not. */
const MAX_REFERENCES = 250;

/**
 * Refuses a document that refers to contexts the store does not know, and names all of them; gives the URLs of those it
 * refers to.
 *
 * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN`, with a finding for each place; `ERR_CANONICALIZATION_LIMIT` when it
 * refers to contexts more often than the store allows.
 */
export function assertContextsKnown(
  document: JsonObject,
  contexts: ContextStore,
): ReadonlySet<string> {
  const referred = contextUrls(document);
  const urls = new Set(referred);
  const { maxReferences = MAX_REFERENCES } = contexts;
  if (referred.length <= maxReferences && [...urls].every((url) => contexts.has(url))) return urls;
  throw notKnown([...contextReferences(document, '')], contexts, maxReferences);
}

function notKnown(
  references: readonly ContextReference[],
  contexts: ContextStore,
  most: number,
): MicrocertError {
  const tooMany = references[most];
  if (tooMany)
    return new MicrocertError('ERR_CANONICALIZATION_LIMIT', {
      pointer: tooMany.pointer,
      hint: {
        en: `a document may refer to contexts ${most} times at most`,
        fr: `un document peut renvoyer à des contextes ${most} fois au plus`,
      },
    });
  const unknown = references.filter(({ url }) => !contexts.has(url));
  const findings = unknown.map(
    ({ url, pointer }): Finding => ({
      code: 'ERR_CONTEXT_UNKNOWN',
      severity: 'error',
      pointer,
      message: CORE_TEXTS.ERR_CONTEXT_UNKNOWN,
      hint: contextUnknownHint(url),
    }),
  );
  const { url, pointer } = unknown[0] ?? { url: '', pointer: '' };
  return contextUnknown(url, pointer, findings);
}
