import { canonicalJson } from '../foundation/encodings/jcs.js';
import { MicrocertError } from '../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { parseDateTime } from '../foundation/time.js';
import type { KeyAlgorithm } from './algorithms.js';
import type { DidDocument } from './did-document.js';
import { publicKeyOfDidJwk } from './did-jwk.js';
import { publicKeyOfDidKey } from './did-key.js';
import { didWebUrl } from './did-web.js';
import { publicKeyFromJson } from './import-public-key.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';

/** What a key is used for. */
export type VerificationRelationship = 'assertionMethod' | 'authentication';

/** A key that was found, and what ties it to its holder. */
export interface ResolvedMethod {
  /** The verification method, as it was asked for. */
  readonly id: string;
  /** The key. */
  readonly key: PublicKey;
  /** Whose key it is. */
  readonly controller: string;
  /** `did`: the controller's DID document says so. `self-asserted`: only the name of the key does. */
  readonly binding: 'did' | 'self-asserted';
  /** Present where a did:key was named without its fragment, which real files do and no specification foresees. */
  readonly fragmentImplied?: true;
  /** When the key stops being valid (RFC 3339). */
  readonly expires?: string;
  /** When the key was revoked (RFC 3339). */
  readonly revoked?: string;
}

/** Finds keys. */
export interface Resolver {
  /**
   * The key of a verification method, for a purpose.
   *
   * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_DID_METHOD`, `ERR_DID_DOCUMENT`, `ERR_DID_NOT_AVAILABLE`,
   * `ERR_VERIFICATION_METHOD`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE`.
   */
  resolveVerificationMethod(
    url: string,
    purpose: VerificationRelationship,
  ): Promise<ResolvedMethod>;
}

/** What a resolver has at hand. */
export interface ResolverOptions {
  /** DID documents of issuers on the web: a list, or each under its DID. None by default. */
  readonly documents?: readonly DidDocument[] | Readonly<Record<string, DidDocument>>;
}

/**
 * A resolver for did:key and did:jwk, read from their text, and did:web, read from documents that are given; nothing is fetched.
 *
 * The documents are read once: what changes in them afterwards changes nothing here.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when a document is no JSON object, has no id or another than it is given
 * under, or two have the same.
 */
export function createResolver({ documents = [] }: ResolverOptions = {}): Resolver {
  const known = knownDocuments(documents);
  return Object.freeze({
    resolveVerificationMethod: async (url: string, purpose: VerificationRelationship) => {
      if (url.length > MAX_URL) throw unusable(METHODS);
      return url.startsWith('did:') ? resolveDidUrl(url, purpose, known) : resolveHttps(url);
    },
  });
}

const MAX_URL = 2048;

type Documents = ReadonlyMap<string, JsonObject>;

function knownDocuments(documents: NonNullable<ResolverOptions['documents']>): Documents {
  const known = new Map<string, JsonObject>();
  const isList = Array.isArray(documents);
  for (const [name, given] of Object.entries<unknown>(documents)) {
    const document = snapshot(given);
    const id = stringMember(document, 'id');
    if (id === undefined || !(isList || name === id)) throw new MicrocertError('ERR_DID_DOCUMENT');
    if (known.has(id)) throw new MicrocertError('ERR_DID_DOCUMENT', { hint: TWICE });
    known.set(id, document);
  }
  return known;
}

/** The document as it would be written: members that are `undefined` are no members. */
function snapshot(given: unknown): JsonObject {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(given));
    if (isJsonObject(copy)) return copy;
  } catch {
    // Not JSON: no document.
  }
  throw new MicrocertError('ERR_DID_DOCUMENT');
}

function resolveDidUrl(
  url: string,
  purpose: VerificationRelationship,
  known: Documents,
): ResolvedMethod {
  const [did, fragment] = split(url);
  const method = /^did:([a-z\d]+):[^\s]/.exec(did)?.[1];
  if (method === undefined) throw new MicrocertError('ERR_DID_SYNTAX');
  if (method === 'key') return resolveKey(did, fragment, purpose);
  if (method === 'jwk') return resolveJwk(did, fragment, purpose);
  if (method !== 'web') throw new MicrocertError('ERR_DID_METHOD', { hint: METHODS });
  const address = didWebUrl(did);
  if (fragment === undefined || fragment === '') throw unusable(NO_FRAGMENT);
  const document = known.get(did);
  if (document === undefined) {
    throw new MicrocertError('ERR_DID_NOT_AVAILABLE', { hint: whereIs(address) });
  }
  return { id: url, ...methodIn(document, url, purpose) };
}

function resolveKey(
  did: string,
  fragment: string | undefined,
  purpose: VerificationRelationship,
): ResolvedMethod {
  const key = publicKeyOfDidKey(did);
  const found = { key, controller: did, binding: 'did' } as const;
  // A did:key has one key, so nothing is left open where its fragment is missing.
  if (fragment === undefined) return { id: did, ...found, fragmentImplied: true };
  if (fragment !== key.multibase) throw unusable(notListed(purpose));
  return { id: `${did}#${fragment}`, ...found };
}

/** A did:jwk has one key, `#0`; no real file leaves that out, so it must stand there. */
function resolveJwk(
  did: string,
  fragment: string | undefined,
  purpose: VerificationRelationship,
): ResolvedMethod {
  const key = publicKeyOfDidJwk(did);
  if (fragment === undefined) throw unusable(NO_FRAGMENT);
  if (fragment !== '0') throw unusable(notListed(purpose));
  return { id: `${did}#0`, key, controller: did, binding: 'did' };
}

/**
 * Looks a key up in the document of its holder, under what it is to be used for.
 *
 * @see https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
function methodIn(
  document: JsonObject,
  id: string,
  purpose: VerificationRelationship,
): Omit<ResolvedMethod, 'id'> {
  const did = stringMember(document, 'id') ?? '';
  const named = (entry: JsonValue) => absoluteId(entry, did) === id;
  // Listed for the purpose, else a key for one purpose would serve for another; by its id, or whole.
  const related = entriesOf(document, purpose).filter(named);
  const methods = [...related, ...entriesOf(document, 'verificationMethod').filter(named)];
  const [method, ...others] = methods.filter(isJsonObject);
  if (related.length === 0 || method === undefined) throw unusable(notListed(purpose));
  const one = canonicalJson(method);
  if (others.some((other) => canonicalJson(other) !== one)) throw unusable(AMBIGUOUS);

  const controller = stringMember(method, 'controller');
  if (controller !== did) throw unusable(FOREIGN);
  const key = keyOfMethod(method);
  return { key, controller, binding: 'did', ...lifetimeOf(method) };
}

/** The key of a method, which must be of the kind that the type of the method announces. */
function keyOfMethod(method: JsonObject): PublicKey {
  const type = stringMember(method, 'type') ?? '';
  if (!KEY_TYPES.has(type)) throw unusable(KEY_TYPE);
  const key = publicKeyFromJson(method);
  const announced = KEY_TYPES.get(type);
  if (announced !== undefined && key.algorithm !== announced) throw unusable(KEY_TYPE);
  return key;
}

const KEY_TYPES: ReadonlyMap<string, KeyAlgorithm | undefined> = new Map([
  ['Multikey', undefined],
  ['JsonWebKey', undefined],
  ['JsonWebKey2020', undefined],
  ['Ed25519VerificationKey2020', 'Ed25519'],
  ['EcdsaSecp256r1VerificationKey2019', 'P-256'],
]);

function entriesOf(document: JsonObject, member: string): readonly JsonValue[] {
  return asList<JsonValue>(memberOf(document, member));
}

/** Id of an entry, which may be written relative to the document: `#key-1`. */
function absoluteId(entry: JsonValue, did: string): string | undefined {
  const id = typeof entry === 'string' ? entry : stringMember(entry, 'id');
  return id?.startsWith('#') ? `${did}${id}` : id;
}

function lifetimeOf(method: JsonObject): Pick<ResolvedMethod, 'expires' | 'revoked'> {
  const [expires, revoked] = [memberOf(method, 'expires'), memberOf(method, 'revoked')];
  return {
    ...(expires !== undefined && { expires: instantOf(expires) }),
    ...(revoked !== undefined && { revoked: instantOf(revoked) }),
  };
}

/** A date that cannot be read could be any, so the key is not used. */
function instantOf(value: JsonValue): string {
  if (typeof value === 'string' && parseDateTime(value) !== undefined) return value;
  throw unusable(LIFETIME);
}

/**
 * 1EdTech's own convention: an https address whose fragment is the key itself. It says who the key claims to belong
 * to, and nothing more. Other https addresses name a document, which would have to be fetched.
 */
function resolveHttps(url: string): ResolvedMethod {
  const [controller, fragment] = split(url);
  if (!/^https:\/\/[^\s/?]/.test(controller)) throw unusable(METHODS);
  if (!fragment?.startsWith('z')) {
    throw new MicrocertError('ERR_DID_NOT_AVAILABLE', { hint: NOT_FETCHED });
  }
  return { id: url, key: publicKeyFromMultikey(fragment), controller, binding: 'self-asserted' };
}

function split(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}

function unusable(hint: LocalText): MicrocertError<'ERR_VERIFICATION_METHOD'> {
  return new MicrocertError('ERR_VERIFICATION_METHOD', { hint });
}

const METHODS = {
  en: 'did:key, did:jwk, did:web and https addresses are known here',
  fr: 'did:key, did:jwk, did:web et les adresses https sont connus ici',
};
const TWICE = { en: 'two DID documents have the same id', fr: 'deux documents DID ont le même id' };
const NO_FRAGMENT = {
  en: 'the verification method must name a key after "#"',
  fr: 'la méthode de vérification doit nommer une clé après « # »',
};
const FOREIGN = {
  en: 'the controller of the key is not the one whose document it stands in',
  fr: 'le contrôleur de la clé n’est pas celui du document où elle figure',
};

const AMBIGUOUS = {
  en: 'the DID document gives two keys the same id',
  fr: 'le document DID donne le même id à deux clés',
};
const KEY_TYPE = {
  en: 'the key must be a Multikey or a JsonWebKey, or of an older type that names its kind rightly',
  fr: 'la clé doit être une Multikey ou une JsonWebKey, ou d’un ancien type qui nomme bien sa nature',
};
const LIFETIME = {
  en: '"expires" and "revoked" are dates with time and zone',
  fr: '« expires » et « revoked » sont des dates avec heure et fuseau',
};
const NOT_FETCHED = {
  en: 'the key stands in a document on the web, and nothing is fetched',
  fr: 'la clé se trouve dans un document sur le web et rien n’est téléchargé',
};

function whereIs(address: string) {
  return {
    en: `give the DID document; it is published at ${address}`,
    fr: `fournir le document DID ; il est publié à l’adresse ${address}`,
  };
}

function notListed(purpose: VerificationRelationship) {
  return {
    en: `the DID document does not list this key under ${purpose}`,
    fr: `le document DID ne cite pas cette clé sous ${purpose}`,
  };
}
