import { MicrocertError, type MicrocertErrorOptions } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import {
  addContainers,
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { type DidDocument, didWebUrl, makeDidDocument } from '../identity/index.js';
import { bundledContextStore, MICROCERT_V1 } from '../linked-data/index.js';
import { pathOf } from './addresses.js';
import type { SiteContent, SiteFile } from './site-content.js';

/** Longest list that is published: one of sixteen million entries, compressed badly, stays below. */
const MAX_LIST_BYTES = 64 * 1024 * 1024;

/** A JSON document as it is published: indented, one line break at its end. */
export function jsonFile(path: string, document: object): SiteFile {
  return textFile(path, `${JSON.stringify(document, null, 2)}\n`);
}

/** A text as it is published. */
export function textFile(path: string, text: string): SiteFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The `did.json` of the issuer, where keys or a document were given. */
export function didFiles(
  { profile, keys = [], didDocument }: SiteContent,
  base: string,
): readonly SiteFile[] {
  if (keys.length === 0 && didDocument === undefined) return [];
  const did = profile.id;
  if (!did.startsWith('did:web:')) throw unfit(did, DID_WEB_ONLY);
  if (keys.length > 0 && didDocument !== undefined) throw unfit(did, ONE_DOCUMENT);
  if (didDocument !== undefined) assertDidDocument(didDocument, did);
  const document: DidDocument | JsonObject = didDocument ?? makeDidDocument({ did, keys });
  return [jsonFile(pathOf(didWebUrl(did), base), document)];
}

/** Our context, byte for byte, where the issuer hosts it. */
export async function contextFiles(
  contextUrl: string | undefined,
  base: string,
): Promise<readonly SiteFile[]> {
  if (contextUrl === undefined) return [];
  return [jsonFile(pathOf(contextUrl, base), await bundledContextStore().load(MICROCERT_V1))];
}

/**
 * Lists as they were given, to the last byte: a signature may cover it. Those of somebody else are refused: whoever verifies
 * takes no list but that of the issuer of the credential.
 */
export function listFiles(
  { profile, statusLists = [], revocationList }: SiteContent,
  base: string,
): readonly SiteFile[] {
  const signed = statusLists.map((text) => {
    const list = readList(text);
    const isList = asList<JsonValue>(memberOf(list, 'type')).includes(LIST_TYPE);
    if (!isList || memberOf(list, 'proof') === undefined) throw unfit(idOf(list), SIGNED_LIST);
    if (issuerIn(list) !== profile.id) throw unfit(idOf(list), OWN_LIST);
    return textFile(pathOf(idOf(list), base), text);
  });
  if (revocationList === undefined) return signed;
  const list = readList(revocationList);
  if (!Array.isArray(memberOf(list, 'revokedCredential'))) throw unfit(idOf(list), REVOKED);
  // Most say nothing of it.
  if (![undefined, profile.id].includes(issuerIn(list))) throw unfit(idOf(list), OWN_LIST);
  return [...signed, textFile(pathOf(idOf(list), base), revocationList)];
}

const LIST_TYPE = 'BitstringStatusListCredential';

function readList(text: string): JsonObject {
  const list = parseJsonStrictly(text, { maxBytes: MAX_LIST_BYTES });
  if (!isJsonObject(list) || stringMember(list, 'id') === undefined) throw unfit(undefined, NO_ID);
  return list;
}

function idOf(list: JsonObject): string {
  return stringMember(list, 'id') ?? '';
}

function issuerIn(list: JsonObject): string | undefined {
  return stringMember(list, 'issuer') ?? stringMember(memberOf(list, 'issuer'), 'id');
}

// Multikey, JWK (RFC 7517, RFC 7518 section 6) and what older suites called them.
const SECRETS: ReadonlySet<string> = new Set([
  ...['secretKeyMultibase', 'privateKeyMultibase', 'privateKeyBase58', 'privateKeyJwk'],
  ...['secretKeyJwk', 'privateKeyPem', 'd', 'k', 'p', 'q', 'dp', 'dq', 'qi', 'oth'],
]);

/** A document that is published cannot be called back: it must be the issuer's, and hold no secret anywhere. */
function assertDidDocument(document: JsonObject, did: string): void {
  if (document['id'] !== did) throw unfit(did, OWN_DOCUMENT);
  if (!Array.isArray(document['verificationMethod'])) throw unfit(did, NO_KEYS);
  const open: object[] = [document];
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    if (!Array.isArray(container) && Object.keys(container).some((name) => SECRETS.has(name)))
      throw new MicrocertError(
        'ERR_PUBLISH_CONTENT',
        { source: did, hint: SECRET },
        PUBLISHING_TEXTS,
      );
    addContainers(container, open);
  }
}

function unfit(source: string | undefined, hint: LocalText): MicrocertError<'ERR_PUBLISH_CONTENT'> {
  const options: MicrocertErrorOptions = source === undefined ? { hint } : { source, hint };
  return new MicrocertError('ERR_PUBLISH_CONTENT', options, PUBLISHING_TEXTS);
}

const DID_WEB_ONLY = {
  en: 'only a did:web has a did.json to publish: leave the keys out, or make the issuer a did:web',
  fr: 'seul un did:web a un did.json à publier : retirer les clés, ou donner à l’émetteur un did:web',
};
const ONE_DOCUMENT = {
  en: 'give keys or a DID document, not both',
  fr: 'donner des clés ou un document DID, pas les deux',
};
const OWN_DOCUMENT = {
  en: 'the id of the DID document is not that of the issuer',
  fr: 'l’id du document DID n’est pas celui de l’émetteur',
};
const NO_KEYS = {
  en: 'the DID document lists no keys (verificationMethod)',
  fr: 'le document DID ne contient aucune clé (verificationMethod)',
};
const SECRET = {
  en: 'the DID document holds a private key; nothing was written. If it was ever published, replace that key',
  fr: 'le document DID contient une clé privée ; rien n’a été écrit. S’il a déjà été publié, remplacer cette clé',
};
const SIGNED_LIST = {
  en: 'a status list is a signed BitstringStatusListCredential: sign it first',
  fr: 'une liste de statuts est un BitstringStatusListCredential signé : la signer d’abord',
};
const OWN_LIST = {
  en: 'the list is by another issuer than the one of the site: publish it on the site of that one',
  fr: 'la liste est d’un autre émetteur que celui du site : la publier sur le site de celui-ci',
};
const REVOKED = {
  en: 'a 1EdTechRevocationList has a list revokedCredential',
  fr: 'une 1EdTechRevocationList a une liste revokedCredential',
};
const NO_ID = {
  en: 'a list is a JSON object with the address of its publication as id',
  fr: 'une liste est un objet JSON dont l’id est l’adresse de publication',
};
