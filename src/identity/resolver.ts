import { MicrocertError } from '../foundation/errors/index.js';
import { asList, isJsonObject, type JsonObject, stringMember } from '../foundation/json/values.js';
import type { DidDocument, VerificationMethod } from './did-document.js';
import { resolveDidKey } from './did-key.js';
import { didWebUrl } from './did-web.js';
import { publicKeyFromJson } from './import-key.js';
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

/**
 * A resolver for did:key, read from its text, and did:web, read from documents that are given; nothing is fetched.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when a document given has no id, or two have the same.
 */
export function createResolver({
  documents = [],
}: {
  readonly documents?: readonly DidDocument[];
} = {}): Resolver {
  const known = new Map(documents.map((document) => [idOf(document), document]));
  if (known.size !== documents.length)
    throw new MicrocertError('ERR_DID_DOCUMENT', { hint: TWICE });
  return Object.freeze({
    resolveVerificationMethod: async (url: string, purpose: VerificationRelationship) =>
      url.startsWith('did:') ? resolveDidUrl(url, purpose, known) : resolveSelfAsserted(url),
  });
}

function idOf(document: unknown): string {
  const id = stringMember(document, 'id');
  if (id === undefined) throw new MicrocertError('ERR_DID_DOCUMENT');
  return id;
}

function resolveDidUrl(
  url: string,
  purpose: VerificationRelationship,
  known: ReadonlyMap<string, DidDocument>,
): ResolvedMethod {
  const [did = '', fragment] = split(url);
  if (did.startsWith('did:key:')) {
    // A did:key without fragment is seen in real files; it has one key, so nothing is left open.
    return methodOf(resolveDidKey(did), fragment ?? did.slice('did:key:'.length), purpose, url);
  }
  if (!did.startsWith('did:web:')) throw new MicrocertError('ERR_DID_METHOD', { hint: METHODS });
  const address = didWebUrl(did);
  const document = known.get(did);
  if (document === undefined)
    throw new MicrocertError('ERR_DID_NOT_AVAILABLE', { hint: whereIs(address) });
  if (fragment === undefined)
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: NO_FRAGMENT });
  return methodOf(document, fragment, purpose, url);
}

function methodOf(
  document: DidDocument,
  fragment: string,
  purpose: VerificationRelationship,
  url: string,
): ResolvedMethod {
  const id = `${document.id}#${fragment}`;
  // In the relationship as well, else a key for one purpose would serve for another (CID 1.0 section 3.3).
  const related = asList(document[purpose]).find((entry) => absoluteId(entry, document.id) === id);
  const method = isJsonObject(related) ? related : listed(document, id);
  if (related === undefined || method === undefined) {
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: notListed(purpose) });
  }
  const controller = stringMember(method, 'controller');
  if (controller !== document.id)
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: FOREIGN });
  const [expires, revoked] = [stringMember(method, 'expires'), stringMember(method, 'revoked')];
  return {
    id: url,
    key: publicKeyFromJson(method),
    controller,
    binding: 'did',
    ...(expires !== undefined && { expires }),
    ...(revoked !== undefined && { revoked }),
  };
}

function listed(document: DidDocument, id: string): JsonObject | undefined {
  const methods: readonly unknown[] = asList<VerificationMethod>(document.verificationMethod);
  return methods.filter(isJsonObject).find((method) => absoluteId(method, document.id) === id);
}

/** Id of an entry, which may be written relative to the document: `#key-1`. */
function absoluteId(entry: unknown, did: string): string | undefined {
  const id = typeof entry === 'string' ? entry : stringMember(entry, 'id');
  return id?.startsWith('#') ? `${did}${id}` : id;
}

/**
 * 1EdTech's own convention: an https address whose fragment is the key itself. It says who the key claims to belong
 * to, and nothing more.
 */
function resolveSelfAsserted(url: string): ResolvedMethod {
  const [controller = '', fragment] = split(url);
  if (!controller.startsWith('https://') || fragment === undefined) {
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: METHODS });
  }
  return { id: url, key: publicKeyFromMultikey(fragment), controller, binding: 'self-asserted' };
}

function split(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}

const METHODS = {
  en: 'did:key and did:web are known here',
  fr: 'did:key et did:web sont connus ici',
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
