import { isMicrocertError, MicrocertError, restated } from '../foundation/errors/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { deepFreeze, isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Fetcher } from '../foundation/ports.js';
import { assertAdditiveContexts } from './assert-additive-contexts.js';
import { contextDigest } from './context-digest.js';
import { contextReferences } from './context-references.js';
import { snapshotDocument } from './snapshot-document.js';

/** Bounds on the contexts that are fetched. */
export interface FetchedContextLimits {
  /** Most contexts, those that others refer to included. 8 by default. */
  readonly maxContexts: number;
  /** Most bytes of one context. 256 KiB by default. */
  readonly maxBytes: number;
}

/** A context that came from the network, or from a store of what had come from it. */
export interface FetchedContext {
  /** Its URL, as documents refer to it. */
  readonly url: string;
  /** SHA-256 of its canonical JSON (RFC 8785), 64 hexadecimal digits. */
  readonly digest: string;
  /** When it was fetched (RFC 3339), where it comes from a store. */
  readonly asOf?: string;
}

/** Contexts fetched so far, each with its document. */
export type FetchedContexts = Map<string, FetchedContext & { readonly document: JsonObject }>;

const ACCEPT = 'application/ld+json, application/json';

/**
 * Makes what fetches the contexts that a document refers to and that are not known, and those that they refer to, into
 * `fetched`. Each URL is asked for once, whatever comes of it.
 *
 * What it makes throws MicrocertError `ERR_CONTEXT_UNKNOWN` when a context cannot be had or there are too many,
 * `ERR_CONTEXT_INVALID` when what is found is no context or does more than add terms.
 */
export function contextGatherer(
  fetcher: Fetcher,
  { isKnown, given, fetched, limits: { maxContexts, maxBytes } }: GatheringOptions,
): (document: JsonObject) => Promise<void> {
  const asked = new Map<string, Promise<JsonObject>>();

  const get = (url: string): Promise<JsonObject> => {
    const underWay = asked.get(url);
    if (underWay !== undefined) return underWay;
    if (asked.size >= maxContexts) return Promise.reject(unknown(tooMany(maxContexts)));
    const answer = fetchContext(fetcher, url, maxBytes).then((context) => {
      fetched.set(url, context);
      return context.document;
    });
    asked.set(url, answer);
    return answer;
  };
  // Each document relies on no other contexts than those that were there when it had gathered its own.
  let checked: { readonly size: number; readonly verdict: Promise<void> } | undefined;
  const check = (): Promise<void> => {
    if (checked?.size !== fetched.size) {
      const documents = [...fetched.values()].map((context) => context.document);
      checked = { size: fetched.size, verdict: assertAdditiveContexts(documents, given) };
    }
    return checked.verdict;
  };
  return async (document) => {
    const seen = new Set<string>();
    const open = missing(document, isKnown);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { url, pointer } = next;
      if (seen.has(url)) continue;
      seen.add(url);
      const context = await get(url).catch((error: unknown) => {
        throw isMicrocertError(error) ? at(error, pointer) : error;
      });
      // What is wrong inside a context is pointed out where the document refers to it.
      open.push(...missing(context, isKnown).map((inside) => ({ ...inside, pointer })));
    }
    if (seen.size > 0) await check();
  };
}

/** What gathering goes by. */
export interface GatheringOptions {
  /** Whether a URL is bundled, or was handed in: such a one is never fetched. */
  readonly isKnown: (url: string) => boolean;
  /** The contexts that were handed in. */
  readonly given: readonly JsonObject[];
  /** Where fetched contexts are put. */
  readonly fetched: FetchedContexts;
  /** Bounds. */
  readonly limits: FetchedContextLimits;
}

function missing(document: JsonObject, isKnown: (url: string) => boolean) {
  return [...contextReferences(document, '')].filter(
    ({ url }) => !isKnown(url) && isPlainHttps(url),
  );
}

/** One spelling for one place: no other way to write a bundled URL may lead to another text. */
function isPlainHttps(url: string): boolean {
  return (
    url.startsWith('https://') &&
    !url.includes('#') &&
    URL.canParse(url) &&
    new URL(url).href === url
  );
}

async function fetchContext(fetcher: Fetcher, url: string, maxBytes: number) {
  const { bytes, asOf } = await fetcher({
    url,
    purpose: 'context',
    accept: ACCEPT,
    maxBytes,
  }).catch((error: unknown) => {
    const { en, fr } = (isMicrocertError(error) ? error.hint : undefined) ?? NO_ANSWER;
    const hint = {
      en: `the context could not be fetched: ${en}`,
      fr: `le contexte n’a pas pu être téléchargé : ${fr}`,
    };
    throw unknown(hint, error);
  });
  const document = contextIn(bytes, maxBytes);
  const digest = await contextDigest(document);
  return { url, digest, document, ...(asOf !== undefined && { asOf }) };
}

function contextIn(bytes: Uint8Array, maxBytes: number): JsonObject {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = parseJsonStrictly(text, { maxBytes });
  } catch {
    // No JSON: no context.
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, '@context'))
    throw new MicrocertError('ERR_CONTEXT_INVALID', { hint: NO_CONTEXT });
  return deepFreeze(snapshotDocument(value));
}

function unknown(hint: LocalText, cause?: unknown): MicrocertError<'ERR_CONTEXT_UNKNOWN'> {
  return new MicrocertError('ERR_CONTEXT_UNKNOWN', { hint, cause });
}

/** The same error at the place that led to it. */
function at(error: MicrocertError, pointer: JsonPointer): MicrocertError {
  const { hint, cause } = error;
  return restated(error, { pointer, cause, ...(hint && { hint }) });
}

function tooMany(maxContexts: number) {
  return {
    en: `at most ${maxContexts} contexts are fetched`,
    fr: `${maxContexts} contextes au plus sont téléchargés`,
  };
}

const NO_ANSWER = { en: 'there is no answer', fr: 'il n’y a pas de réponse' };
const NO_CONTEXT = {
  en: 'what is found at the URL is not a JSON object with a member "@context"',
  fr: 'ce qui se trouve à l’URL n’est pas un objet JSON avec un membre « @context »',
};
