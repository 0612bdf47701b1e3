import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import { rememberedTextDigest } from '../context-digest.js';
import type { ContextStore } from '../context-store.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import type { LocalContext } from './derive-context.js';
import { handBack } from './outside-subset.js';

/** The contexts of a store that documents referred to so far, by their URL. */
export type LocalContexts = Map<string, LocalContext>;

// Never by URL: one URL has had several texts, and two stores may know two. Formatting aside, a text is taken as it is:
// the order of its members can decide whether it is right.
const byDigest = new Map<string, LocalContext>();
let keptLength = 0;
/** In UTF-16 units, of all texts together: contexts can come from strangers, and many of them. */
const MOST_KEPT = 2_000_000;

/** Sees to it that the contexts at these URLs are ready, and gives all of the store that are. */
export async function readyContexts(
  urls: Iterable<string>,
  contexts: ContextStore,
  hash: TextHash,
): Promise<LocalContexts> {
  const { workspace } = contexts;
  const ready = (workspace.get(WORKSPACE) as LocalContexts | undefined) ?? new Map();
  workspace.set(WORKSPACE, ready);
  for (const url of urls)
    if (!ready.has(url)) ready.set(url, localContext(await contexts.load(url), hash));
  return ready;
}

const WORKSPACE = 'compiled contexts';

function localContext(document: JsonObject, hash: TextHash): LocalContext {
  // Of the few that are pinned, which do not count.
  const pinned = rememberedTextDigest(document);
  const text = pinned === undefined ? JSON.stringify(document) : '';
  const digest = pinned ?? hash(text);
  const known = byDigest.get(digest);
  if (known !== undefined) return known;
  const made = { parts: partsOf(document), isPinned: pinned !== undefined };
  keptLength += text.length;
  if (keptLength > MOST_KEPT) {
    byDigest.clear();
    keptLength = text.length;
  }
  byDigest.set(digest, made);
  return made;
}

/** Contexts that refer to others, or forget those before them, are not read here. */
function partsOf(document: JsonObject): readonly JsonObject[] {
  const parts = asList<JsonValue>(document['@context']);
  return parts.length > 0 && parts.every(isPlain) ? parts : handBack();
}

function isPlain(context: JsonValue): context is JsonObject {
  return isJsonObject(context) && !Object.hasOwn(context, '@context');
}
