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
import { parseDateTime } from '../foundation/time.js';
import type { KeyAlgorithm } from './algorithms.js';
import type { DidDocument } from './did-document.js';
import { publicKeyOfDidJwk } from './did-jwk.js';
import { publicKeyOfDidKey } from './did-key.js';
import { didWebUrl } from './did-web.js';
import {
  type DocumentSource,
  type DocumentSourceOptions,
  documentSource,
} from './document-source.js';
import { publicKeyFromJson } from './import-public-key.js';
import { isControllerDocument, keyInDocument, siteOf } from './key-document.js';
import { knownDocuments } from './known-documents.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';
import { unusable } from './unusable-method.js';

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
  /**
   * - `did`: the controller's DID document says so;
   * - `controller-document`: the controller's own document, at the controller's address, says so;
   * - `host-stated`: another page on the controller's site says so, which whoever publishes there could have written;
   * - `host`: the site that serves the key, which is then the controller, and nothing more;
   * - `self-asserted`: only the name of the key does, or a document on another site.
   */
  readonly binding: 'did' | 'controller-document' | 'host-stated' | 'host' | 'self-asserted';
  /** Present where a did:key was named without its fragment, which real files do and no specification foresees. */
  readonly fragmentImplied?: true;
  /** Present where a set of keys stood where one key is expected, which real files do as well. */
  readonly fromKeySet?: true;
  /** When the key stops being valid (RFC 3339). */
  readonly expires?: string;
  /** When the key was revoked (RFC 3339). */
  readonly revoked?: string;
  /** When the document that holds the key was fetched (RFC 3339); absent where none had to be. */
  readonly asOf?: string;
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
export interface ResolverOptions extends DocumentSourceOptions {
  /** DID documents of issuers on the web: a list, or each under its DID. None by default. They outdo fetched ones. */
  readonly documents?: readonly DidDocument[] | Readonly<Record<string, DidDocument>>;
}

/**
 * A resolver for did:key and did:jwk, read from their text, and did:web, read from documents that are given. Where a fetcher is
 * given as well, other documents of did:web and keys at https addresses are fetched; without one, nothing is.
 *
 * The documents are read once: what changes in them afterwards changes nothing here.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when a document is no JSON object, has no id or another than it is given
 * under, or two have the same.
 */
export function createResolver({
  documents = [],
  fetcher,
  ...options
}: ResolverOptions = {}): Resolver {
  const known = knownDocuments(documents);
  const source = fetcher && documentSource(fetcher, options);
  return Object.freeze({
    resolveVerificationMethod: async (url: string, purpose: VerificationRelationship) => {
      if (url.length > MAX_URL) throw unusable(METHODS);
      if (url.startsWith('did:')) return resolveDidUrl(url, purpose, { known, source });
      return keyInFragment(url) ?? resolveHttps(url, purpose, source);
    },
  });
}

const MAX_URL = 2048;

interface Sources {
  readonly known: ReadonlyMap<string, JsonObject>;
  readonly source: DocumentSource | undefined;
}

function resolveDidUrl(
  url: string,
  purpose: VerificationRelationship,
  { known, source }: Sources,
): ResolvedMethod | Promise<ResolvedMethod> {
  const [did, fragment] = split(url);
  const method = /^did:([a-z\d]+):[^\s]/.exec(did)?.[1];
  if (method === undefined) throw new MicrocertError('ERR_DID_SYNTAX');
  if (method === 'key') return resolveKey(did, fragment, purpose);
  if (method === 'jwk') return resolveJwk(did, fragment, purpose);
  if (method !== 'web') throw new MicrocertError('ERR_DID_METHOD', { hint: METHODS });
  const address = didWebUrl(did);
  if (fragment === undefined || fragment === '') throw unusable(NO_FRAGMENT);
  const document = known.get(did);
  if (document !== undefined) return { id: url, ...methodIn(document, url, purpose) };
  if (source === undefined)
    throw new MicrocertError('ERR_DID_NOT_AVAILABLE', { hint: whereIs(address) });
  return resolveFetchedDid(url, purpose, { did, address, source });
}

/** did:web, section 2.5.2 (Read): the id of the document must be the DID, else a site could speak for another. */
async function resolveFetchedDid(
  url: string,
  purpose: VerificationRelationship,
  { did, address, source }: Readonly<{ did: string; address: string; source: DocumentSource }>,
): Promise<ResolvedMethod> {
  const { document, asOf } = await source(address);
  if (document === undefined) throw new MicrocertError('ERR_DID_DOCUMENT', { hint: NOT_JSON });
  if (stringMember(document, 'id') !== did)
    throw new MicrocertError('ERR_DID_DOCUMENT', { hint: OTHER_ID });
  return { id: url, ...methodIn(document, url, purpose), asOf };
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
 * 1EdTech's own convention: an https address, or a URN, whose fragment is the key itself. It says who the key claims to
 * belong to, and nothing more.
 */
function keyInFragment(url: string): ResolvedMethod | undefined {
  const [controller, fragment] = split(url);
  if (!fragment?.startsWith('z') || !isHttpsOrUrn(controller)) return undefined;
  return { id: url, key: publicKeyFromMultikey(fragment), controller, binding: 'self-asserted' };
}

function isHttpsOrUrn(controller: string): boolean {
  return /^(?:https:\/\/[^\s/?]|urn:[a-z\d-]+:\S)/i.test(controller) && URL.canParse(controller);
}

/** Other https addresses name a document, which has to be fetched. */
function resolveHttps(
  url: string,
  purpose: VerificationRelationship,
  source: DocumentSource | undefined,
): Promise<ResolvedMethod> {
  const [controller] = split(url);
  if (!/^https:/.test(controller) || !isHttpsOrUrn(controller)) throw unusable(METHODS);
  if (source !== undefined) return resolveFetchedKey(url, purpose, source);
  throw new MicrocertError('ERR_DID_NOT_AVAILABLE', { hint: NOT_FETCHED });
}

async function resolveFetchedKey(
  url: string,
  purpose: VerificationRelationship,
  source: DocumentSource,
): Promise<ResolvedMethod> {
  const [address] = split(url);
  const { document, asOf, servedFrom } = await source(address);
  if (document === undefined) throw unusable(NOT_JSON);
  const site = siteOf(servedFrom);
  if (isControllerDocument(document)) {
    if (stringMember(document, 'id') !== address) throw unusable(OTHER_ID);
    const method = methodIn(document, url, purpose);
    const binding = site === siteOf(address) ? 'controller-document' : 'self-asserted';
    return { id: url, ...method, binding, asOf };
  }
  // A site that sends whoever asks wherever the address says (`/login?next=…`) would speak for anybody.
  if (site === undefined) throw unusable(NO_SITE);
  const { method, ...stated } = keyInDocument(document, url, site);
  const key =
    memberOf(method, 'type') === undefined ? publicKeyFromJson(method) : keyOfMethod(method);
  return { id: url, key, ...stated, ...lifetimeOf(method), asOf };
}

function split(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}

const METHODS = {
  en: 'did:key, did:jwk, did:web and https addresses are known here',
  fr: 'did:key, did:jwk, did:web et les adresses https sont connus ici',
};
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
const NOT_JSON = {
  en: 'no JSON object is found at its address',
  fr: 'aucun objet JSON ne se trouve à son adresse',
};
const OTHER_ID = {
  en: 'the document found at its address has another id',
  fr: 'le document trouvé à son adresse a un autre id',
};
const NO_SITE = {
  en: 'what served the key is no https address',
  fr: 'ce qui a fourni la clé n’est pas une adresse https',
};
const NOT_FETCHED = {
  en: 'the key stands in a document on the web, and nothing is fetched',
  fr: 'la clé se trouve dans un document sur le web et rien n’est téléchargé',
};

function whereIs(address: string) {
  return {
    en: `give the DID document (--did); it is published at ${address}`,
    fr: `fournir le document DID (--did) ; il est publié à l’adresse ${address}`,
  };
}

function notListed(purpose: VerificationRelationship) {
  return {
    en: `the DID document does not list this key under ${purpose}`,
    fr: `le document DID ne cite pas cette clé sous ${purpose}`,
  };
}
