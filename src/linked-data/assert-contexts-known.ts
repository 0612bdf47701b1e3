import { MicrocertError, TEXTS } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { contextReferences } from './context-references.js';
import type { ContextStore } from './context-store.js';
import { contextUnknown, contextUnknownHint } from './context-unknown.js';

/** Each costs some milliseconds, repeated or not. */
const MAX_REFERENCES = 250;

/**
 * Refuses a document that refers to contexts the store does not know, and names all of them.
 *
 * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN`, with a finding for each place; `ERR_CANONICALIZATION_LIMIT` when it
 * refers to contexts more than 250 times.
 */
export function assertContextsKnown(document: JsonObject, contexts: ContextStore): void {
  const references = [...contextReferences(document, '')];
  const tooMany = references[MAX_REFERENCES];
  if (tooMany)
    throw new MicrocertError('ERR_CANONICALIZATION_LIMIT', {
      pointer: tooMany.pointer,
      hint: FEWER,
    });
  const unknown = references.filter(({ url }) => !contexts.has(url));
  const [first] = unknown;
  if (!first) return;
  const findings = unknown.map(
    ({ url, pointer }): Finding => ({
      code: 'ERR_CONTEXT_UNKNOWN',
      severity: 'error',
      pointer,
      message: TEXTS.ERR_CONTEXT_UNKNOWN,
      hint: contextUnknownHint(url),
    }),
  );
  throw contextUnknown(first.url, first.pointer, findings);
}

const FEWER = {
  en: `a document may refer to contexts ${MAX_REFERENCES} times at most`,
  fr: `un document peut renvoyer à des contextes ${MAX_REFERENCES} fois au plus`,
};
