import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { type JsonValue, stringMember } from '../foundation/json/values.js';
import type { Fetcher } from '../foundation/ports.js';
import { systemHint } from '../foundation/system-error.js';
import { didWebUrl } from '../identity/index.js';
import { DID_OF_HOST, isSitePath } from './addresses.js';
import { readManifest } from './read-manifest.js';

/** A site in a folder, that answers as its web host would. */
export interface LocalSite {
  /** Address of the folder on the web, with a slash at its end. */
  readonly baseUrl: string;
  /** Gives the files of the folder under their addresses on the web. */
  readonly fetcher: Fetcher;
}

/**
 * Opens a folder that `writeSite` wrote, so that credentials can be verified by the keys and status lists in it before
 * they are on the web. Files are read when they are asked for.
 *
 * @param folder - Path of the folder.
 * @param otherwise - Who is asked for addresses that are not below that of the site; nobody by default. For what is below
 * it the folder alone answers: what is missing there is missing.
 * @throws MicrocertError `ERR_PUBLISH_FOLDER` when it cannot be told at which address the folder belongs,
 * `ERR_PUBLISH_MANIFEST`, `ERR_FILE_UNREADABLE`. The fetcher throws as each fetcher does.
 * @example
 * ```ts
 * const { fetcher } = await openLocalSite('site');
 * const report = await verify(badge, { trust: ['did:web:univ.example'], fetcher });
 * ```
 */
export async function openLocalSite(folder: string, otherwise?: Fetcher): Promise<LocalSite> {
  const root = await rootOf(folder);
  const baseUrl = await baseOf(root, folder);
  return {
    baseUrl,
    fetcher: async (request) => {
      const { url, maxBytes = Number.POSITIVE_INFINITY } = request;
      const [address = ''] = url.split('#');
      if (address.startsWith(baseUrl))
        return {
          url: address,
          bytes: await bytesOf(root, address.slice(baseUrl.length), maxBytes),
        };
      if (otherwise !== undefined) return otherwise(request);
      throw new MicrocertError('ERR_FETCH_FAILED', { hint: NOT_BELOW });
    },
  };
}

async function rootOf(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (cause) {
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNREADABLE', { source: folder, cause, hint });
  }
}

/** A path that leads nowhere but into the folder: an address in a credential is anybody's. */
async function bytesOf(root: string, path: string, maxBytes: number): Promise<Uint8Array> {
  if (!isSitePath(path)) throw new MicrocertError('ERR_FETCH_FAILED', { hint: NO_FILE });
  const file = join(root, path);
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new MicrocertError('ERR_FETCH_FAILED', { hint: NO_FILE });
  if (size > maxBytes) throw new MicrocertError('ERR_FETCH_TOO_LARGE');
  return readFile(file);
}

/** The address of a folder is told by a document in it that says its own: a `did.json`, a status list. */
async function baseOf(root: string, folder: string): Promise<string> {
  const published = [...(await readManifest(root)).keys()];
  const documents = published.filter((path) => !/(?:^\.nojekyll|\.html)$/.test(path));
  const isDid = (path: string) => path.endsWith('did.json');
  // A DID document first: it stands in most sites, and says enough.
  for (const path of [
    DID_OF_HOST,
    ...documents.filter(isDid),
    ...documents.filter((document) => !isDid(document)),
  ]) {
    const id = await idIn(join(root, path));
    const address = id?.startsWith('did:web:') ? addressOf(id) : id;
    if (address?.startsWith('https://') && address.endsWith(`/${path}`))
      return address.slice(0, -path.length);
  }
  throw new MicrocertError('ERR_PUBLISH_FOLDER', { source: folder }, PUBLISHING_TEXTS);
}

// A list of sixteen million entries, which nothing compresses.
const LIMITS = { maxBytes: 64 * 1024 * 1024 };

async function idIn(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined || !text.startsWith('{')) return undefined;
  return stringMember(
    orNothing<JsonValue>(() => parseJsonStrictly(text, LIMITS)),
    'id',
  );
}

function addressOf(did: string): string | undefined {
  return orNothing(() => didWebUrl(did));
}

function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

const NO_FILE = {
  en: 'the folder of the site has no such file: publish it again, with --registry for its status lists',
  fr: 'le dossier du site n’a pas ce fichier : le publier de nouveau, avec --registry pour ses listes de statut',
};
const NOT_BELOW = {
  en: 'the address is not below that of the site; add --network to ask the web for it',
  fr: 'l’adresse n’est pas sous celle du site ; ajouter --network pour consulter le web',
};
