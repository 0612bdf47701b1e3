import { MicrocertError } from '../foundation/errors/index.js';
import { deepFreeze, isJsonObject, type JsonObject } from '../foundation/json/values.js';
import { lazily } from '../foundation/lazily.js';
import { nativeCrypto } from '../foundation/native.js';
import type { Fetcher } from '../foundation/ports.js';
import { BUNDLED_CONTEXTS, type BundledContext } from './bundled-contexts.js';
import { contextDigest, rememberTextDigest } from './context-digest.js';
import { contextUnknown } from './context-unknown.js';
import { MICROCERT_V1 } from './context-urls.js';
import type {
  FetchedContext,
  FetchedContextLimits,
  FetchedContexts,
  GatheringOptions,
} from './gather-contexts.js';
import { OLDER_REVISIONS } from './older-revisions.js';
import type { RememberedForms } from './remembered-forms.js';
import type { UsedContext } from './used-context.js';

/** What a context store is made of. */
export interface ContextStoreOptions {
  /**
   * Further contexts by their URL, each a document with a member `@context`. A bundled URL may be
   * repeated with equal content, never with another.
   */
  readonly contexts?: Readonly<Record<string, JsonObject>>;
  /** A further URL at which this library's own context is hosted, byte for byte. */
  readonly ownContextUrl?: string;
  /**
   * Fetches contexts that are neither bundled nor handed in. Each is fetched once for the life of the store, and what
   * could not be fetched is not asked for again: make a store for one verification. None by default.
   */
  readonly fetcher?: Fetcher;
  /** Bounds on what is fetched. */
  readonly fetchLimits?: Partial<FetchedContextLimits>;
}

/** The contexts a document may use. Nothing else is ever loaded, and the network not asked unless a fetcher was given. */
export interface ContextStore {
  /** Every URL that is known from the start. */
  readonly urls: readonly string[];
  /** True when the context at this URL is known. */
  has(url: string): boolean;
  /**
   * The document at this URL, frozen.
   *
   * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN` when it is not known, `ERR_CONTEXT_INVALID` when
   * its content is not the pinned one.
   */
  load(url: string): Promise<JsonObject>;
  /** Where the context at this URL comes from, and its digest; nothing where it is not known. */
  describe(url: string): Promise<UsedContext | undefined>;
  /** Where an engine keeps what it makes of these contexts, for as long as the store lives. */
  readonly workspace: Map<string, unknown>;
  /**
   * Fetches what a document refers to and the store does not know; where a fetcher was given.
   *
   * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN` when it cannot be had, `ERR_CONTEXT_INVALID` when it is no context
   * or does more than add terms.
   */
  readonly gather?: (document: JsonObject) => Promise<void>;
  /** The contexts that were fetched so far; where a fetcher was given. */
  readonly fetched?: () => readonly FetchedContext[];
  /** Most statements (RDF quads) that a document put into canonical form may stand for; 50,000 by default. */
  readonly maxQuads?: number;
  /** How often a document may refer to contexts; 250 times by default. */
  readonly maxReferences?: number;
  /**
   * How large a document may be that uses unusual JSON-LD, in values, members and items, an object counted ten times;
   * unbounded by default.
   */
  readonly maxUnusual?: number;
  /**
   * Canonical forms made before, where one is asked for several times.
   *
   * @internal
   */
  readonly forms?: RememberedForms;
}

/**
 * The same contexts, for work in which one document is put into canonical form again and again: it is done once, and
 * within bounds.
 */
export function rememberingForms(
  contexts: ContextStore,
  limits: Pick<ContextStore, 'maxQuads' | 'maxReferences' | 'maxUnusual'> = {},
): ContextStore {
  return { ...contexts, forms: [], ...limits };
}

/**
 * A closed set of contexts: the bundled ones and those that the caller hands in.
 *
 * @throws `MicrocertError` `ERR_CONTEXT_INVALID` when a context handed in has no member `@context`.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#contexts
 */
export function createContextStore(options: ContextStoreOptions = {}): ContextStore {
  const { contexts = {}, ownContextUrl, fetcher, fetchLimits } = options;
  const given = new Map(
    Object.entries(contexts).map(([url, context]) => [url, copyOf(context, url)]),
  );
  const pinned = new Map(BUNDLED_CONTEXTS);
  const own = BUNDLED_CONTEXTS.get(MICROCERT_V1);
  if (ownContextUrl !== undefined && own && !pinned.has(ownContextUrl))
    pinned.set(ownContextUrl, own);
  const loaded = new Map<string, Promise<JsonObject>>();
  const fetched: FetchedContexts = new Map();

  const read = async (url: string): Promise<JsonObject> => {
    const bundled = pinned.get(url);
    const handedIn = given.get(url);
    if (bundled) return loadPinned(url, bundled, handedIn);
    const found = handedIn ?? fetched.get(url)?.document;
    if (found) return found;
    throw contextUnknown(url);
  };
  const describe = async (url: string): Promise<UsedContext | undefined> => {
    const bundled = pinned.get(url);
    if (bundled) return { url, digest: bundled.digest, source: 'bundled' };
    const handedIn = given.get(url);
    if (handedIn) return { url, digest: await contextDigest(handedIn), source: 'given' };
    const found = fetched.get(url);
    if (found === undefined) return undefined;
    const { document: _, ...told } = found;
    return { ...told, source: 'fetched' };
  };
  const isKnown = (url: string): boolean => pinned.has(url) || given.has(url);
  const has = (url: string): boolean => isKnown(url) || fetched.has(url);

  return Object.freeze({
    urls: Object.freeze([...new Set([...pinned.keys(), ...given.keys()])]),
    has,
    load: (url: string) => {
      const document = loaded.get(url) ?? read(url);
      if (has(url)) loaded.set(url, document);
      return document;
    },
    describe,
    workspace: new Map<string, unknown>(),
    ...(fetcher && {
      gather: gathering(fetcher, {
        isKnown,
        given: [...given.values()],
        fetched,
        limits: settledLimits(fetchLimits),
      }),
      fetched: () => [...fetched.values()].map(({ document, ...told }) => told),
    }),
  });
}

/** What gathers is loaded when it is needed: most verifications need none of it. */
function gathering(
  fetcher: Fetcher,
  options: GatheringOptions,
): (document: JsonObject) => Promise<void> {
  const gatherer = lazily(async () => {
    const { contextGatherer } = await import('./gather-contexts.js');
    return contextGatherer(fetcher, options);
  });
  return async (document) => (await gatherer())(document);
}

/** A limit that is no number would be none at all. */
function settledLimits(limits: Partial<FetchedContextLimits> = {}): FetchedContextLimits {
  const { maxContexts = 8, maxBytes = 262_144 } = limits;
  for (const limit of [maxContexts, maxBytes])
    if (!Number.isSafeInteger(limit) || limit < 0)
      throw new TypeError('createContextStore: option "fetchLimits" must be whole numbers');
  return { maxContexts, maxBytes };
}

let bundled: ContextStore | undefined;

/**
 * The store of the bundled contexts alone, one for all callers: they never change, and what an engine makes of them is
 * worth keeping.
 */
export function bundledContextStore(): ContextStore {
  bundled ??= createContextStore();
  return bundled;
}

async function loadPinned(
  url: string,
  { digest, textDigest, publishedDigest, load }: BundledContext,
  handedIn: JsonObject | undefined,
): Promise<JsonObject> {
  if (handedIn) await assertPinned(handedIn, url, digest, publishedDigest);
  const loaded = await load();
  const pinned = textDigest === undefined ? undefined : pinnedText(loaded, textDigest);
  if (pinned !== undefined) return pinned;
  const document = copyOf(loaded, url);
  await assertPinned(document, url, digest);
  return document;
}

/** The document read from its own text, where the host can tell at once that this is the one pinned. */
function pinnedText(loaded: unknown, pinned: string): JsonObject | undefined {
  const text = JSON.stringify(loaded);
  if (nativeCrypto()?.hash('sha256', text, 'hex') !== pinned) return undefined;
  const document: JsonObject = deepFreeze(JSON.parse(text));
  rememberTextDigest(document, pinned);
  return document;
}

/** One URL has had several contents: a signature made with one text must not be judged with another. */
async function assertPinned(
  document: JsonObject,
  url: string,
  ...pinned: readonly (string | undefined)[]
): Promise<void> {
  const digest = await contextDigest(document);
  if (pinned.includes(digest)) return;
  const { en, fr } = OLDER_REVISIONS.get(digest) ?? OTHER_TEXT;
  throw new MicrocertError('ERR_CONTEXT_INVALID', {
    hint: {
      en: `the content for ${url} is ${en}: leave it out, the current text is bundled`,
      fr: `le contenu pour ${url} est ${fr} : ne pas le fournir, le texte en vigueur est inclus`,
    },
  });
}

const OTHER_TEXT = { en: 'not the pinned text', fr: 'un autre texte que celui retenu' };

function copyOf(context: unknown, url: string): JsonObject {
  if (isJsonObject(context) && Object.hasOwn(context, '@context'))
    return deepFreeze(structuredClone(context));
  throw new MicrocertError('ERR_CONTEXT_INVALID', {
    hint: {
      en: `the context for ${url} must be a JSON object with a member "@context"`,
      fr: `le contexte pour ${url} doit être un objet JSON avec un membre « @context »`,
    },
  });
}
