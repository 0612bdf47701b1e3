import { MicrocertError, TEXTS } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
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

/** A place at which a context is referred to. */
export interface ContextReference {
  /** The URL, as written. */
  readonly url: string;
  /** The place. */
  readonly pointer: JsonPointer;
}

/** Every reference to a context, in a document or in a context, at any depth. */
export function* contextReferences(
  value: JsonValue,
  pointer: JsonPointer,
): Iterable<ContextReference> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const place = appendPointer(pointer, name);
    if (isJsonObject(value) && (name === '@context' || name === '@import'))
      yield* referencesIn(member, place);
    yield* contextReferences(member, place);
  }
}

function* referencesIn(context: JsonValue, pointer: JsonPointer): Iterable<ContextReference> {
  if (typeof context === 'string') yield { url: context, pointer };
  if (!Array.isArray(context)) return;
  for (const [index, item] of context.entries())
    if (typeof item === 'string') yield { url: item, pointer: appendPointer(pointer, index) };
}
