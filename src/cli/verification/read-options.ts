import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Fetcher } from '../../foundation/ports.js';
import type { Policy } from '../../foundation/report.js';
import {
  type DidDocument,
  type IssuerList,
  mergeIssuerLists,
  type OfflineBundle,
  parseIssuerList,
  parseOfflineBundle,
  type RecordingFetcher,
  recordingFetcher,
} from '../../identity/index.js';
import {
  COMPATIBLE,
  PROOF_ONLY,
  type Recipient,
  STRICT,
  type Trust,
  type VerifyOptions,
} from '../../verifying/index.js';
import type { Invocation } from '../command.js';
import { readText } from '../files.js';
import { instantOption } from '../instant-option.js';
import type { Io } from '../io.js';
import { readValue } from '../read-document.js';
import { askingOnce, boundedCache } from './bounded-cache.js';

/** What the command line asks of a verification, and what is recorded on the way. */
export interface VerifyRequest {
  readonly options: VerifyOptions;
  /** Present when what is fetched is to be kept. */
  readonly recording: RecordingFetcher | undefined;
  /** The lists of issuers that were given, as JSON. */
  readonly lists: readonly JsonObject[];
}

/** Reads the options of `microcert verify`, and the files that they name. */
export async function readVerifyOptions(invocation: Invocation, io: Io): Promise<VerifyRequest> {
  const { option, options, flag } = invocation;
  const at = instantOption(option('at'));
  const clock = at === undefined ? io.clock : () => at;
  const { trust, lists } = await trustOption(options('trust'), io);
  const bundleFile = option('offline-bundle');
  const network = flag('network') ? await io.fetcher(options('allow-host')) : undefined;
  assertNetworkAsked(invocation, network);
  if (option('site') !== undefined && bundleFile !== undefined)
    throw new MicrocertError('ERR_USAGE', { hint: SITE_OR_BUNDLE });
  const fetcher = await withSite(option('site'), network);
  const recording =
    fetcher && option('save-bundle') !== undefined ? recordingFetcher(fetcher, clock) : undefined;
  const used = recording?.fetcher ?? fetcher;
  return {
    options: {
      trust,
      policy: POLICIES[option('policy') ?? 'strict'] ?? STRICT,
      proofs: option('proofs') === 'any' ? 'any' : 'all',
      didDocuments: await didDocuments(options('did'), io),
      clock,
      cache: boundedCache(),
      ...(await givenContexts(options('context'), io)),
      ...recipientOption(option('recipient')),
      ...(bundleFile !== undefined && { bundle: await readBundle(bundleFile, io) }),
      ...(used && { fetcher: askingOnce(used) }),
    },
    recording,
    lists,
  };
}

const POLICIES: Readonly<Record<string, Policy>> = {
  strict: STRICT,
  compatible: COMPATIBLE,
  'proof-only': PROOF_ONLY,
};

function assertNetworkAsked({ option, options }: Invocation, fetcher: Fetcher | undefined): void {
  const needed = option('save-bundle') !== undefined || options('allow-host').length > 0;
  if (needed && fetcher === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: NETWORK_NEEDED });
}

/** A site in a folder goes before the web, for what is below its address. */
async function withSite(
  folder: string | undefined,
  network: Fetcher | undefined,
): Promise<Fetcher | undefined> {
  if (folder === undefined) return network;
  const { openLocalSite } = await import('../../publishing/open-local-site.js');
  return (await openLocalSite(folder, network)).fetcher;
}

interface TrustOption {
  readonly trust: Trust;
  readonly lists: readonly JsonObject[];
}

/** Ids, and files that hold lists: a file ends in `.json`, which no id of an issuer does. */
async function trustOption(values: readonly string[], io: Io): Promise<TrustOption> {
  if (values.length === 0) return { trust: 'unchecked', lists: [] };
  if (values.includes('any')) {
    // Who names issuers besides does not mean to trust all of them.
    if (values.length > 1) throw new MicrocertError('ERR_USAGE', { hint: ANY_ALONE });
    return { trust: 'any', lists: [] };
  }
  const isFile = (value: string) => value.endsWith('.json') && !/^[a-z][a-z\d+.-]+:/i.test(value);
  const ids = values.filter((value) => !isFile(value));
  if (!ids.every((id) => /^[a-z][a-z\d+.-]*:\S+$/i.test(id)))
    throw new MicrocertError('ERR_USAGE', { hint: TRUST_HINT });
  const read = await Promise.all(values.filter(isFile).map((file) => issuerList(file, io)));
  const { issuers, ...list } = mergedLists(read);
  const named = ids.map((id) => [id, { id }] as const);
  return {
    trust: { ...list, issuers: new Map([...named, ...issuers]) },
    lists: read.flatMap(({ json }) => json),
  };
}

interface ReadList {
  readonly file: string;
  readonly list: IssuerList;
  readonly json: readonly JsonObject[];
}

/** One list after the other, so that the file can be named that does not go with those before. */
function mergedLists(lists: readonly ReadList[]): IssuerList {
  return lists.reduce(
    (before, { file, list }) => sourced(file, () => mergeIssuerLists([before, list])),
    mergeIssuerLists([]),
  );
}

function sourced<Value>(file: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

async function issuerList(file: string, io: Io): Promise<ReadList> {
  const value = await readValue(file, io);
  if (memberOf(value, '@context') !== undefined)
    throw new MicrocertError('ERR_ISSUER_LIST', { source: file, hint: A_CREDENTIAL });
  return sourced(file, () => {
    const member = isBundle(value) ? (memberOf(value, 'issuers') ?? null) : value;
    const lists: readonly JsonValue[] =
      isBundle(value) && Array.isArray(member) && member.length > 0 ? member : [member];
    // A file that is an array, or a text, is no list.
    const read = lists.map((json) => parseIssuerList(isJsonObject(json) ? json : null));
    return { file, list: mergeIssuerLists(read), json: lists as readonly JsonObject[] };
  });
}

/** An offline bundle takes a list of issuers along: it is trusted where it is named, and not by being used. */
function isBundle(value: unknown): boolean {
  return memberOf(value, 'type') === 'MicrocertOfflineBundle';
}

async function readBundle(file: string, io: Io): Promise<OfflineBundle> {
  const text = await readText(file, io, MAX_BUNDLE_BYTES);
  return sourced(file, () => parseOfflineBundle(text));
}

const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;

function recipientOption(value: string | undefined): { readonly recipient?: Recipient } {
  if (value === undefined) return {};
  if (/^[a-z][a-z\d+.-]*:\S+$/i.test(value)) return { recipient: value };
  const [, type, identifier] = /^([A-Za-z][\w:.-]*)=(.+)$/.exec(value) ?? [];
  if (type !== undefined && identifier !== undefined)
    return { recipient: { type, value: identifier } };
  if (/^[^\s@]+@[^\s@]+$/.test(value))
    return { recipient: { type: 'emailAddress', value, lenient: true } };
  throw new MicrocertError('ERR_USAGE', { hint: RECIPIENT_HINT });
}

/** Documents are looked at one by one, so that the file that is none can be named. */
async function didDocuments(files: readonly string[], io: Io): Promise<readonly DidDocument[]> {
  return Promise.all(
    files.map(async (file) => {
      const document = (await readValue(file, io)) as DidDocument;
      if (isDidDocument(document)) return document;
      throw new MicrocertError('ERR_DID_DOCUMENT', { source: file, hint: DID_HINT });
    }),
  );
}

function isDidDocument(value: unknown): boolean {
  const id = stringMember(value, 'id');
  return id?.startsWith('did:') === true && memberOf(value, 'verificationMethod') !== undefined;
}

async function givenContexts(
  values: readonly string[],
  io: Io,
): Promise<{ readonly contexts?: Readonly<Record<string, JsonObject>> }> {
  if (values.length === 0) return {};
  const entries = values.map(async (value): Promise<readonly [string, JsonObject]> => {
    const separator = value.lastIndexOf('=');
    if (separator < 1) throw new MicrocertError('ERR_USAGE', { hint: CONTEXT_HINT });
    const file = value.slice(separator + 1);
    const context = await readValue(file, io);
    if (!isJsonObject(context) || memberOf(context, '@context') === undefined)
      throw new MicrocertError('ERR_CONTEXT_INVALID', { source: file });
    return [value.slice(0, separator), context];
  });
  return { contexts: Object.fromEntries(await Promise.all(entries)) };
}

const NETWORK_NEEDED = {
  en: '--save-bundle and --allow-host go with --network',
  fr: '--save-bundle et --allow-host vont avec --network',
};
const SITE_OR_BUNDLE = {
  en: 'a bundle would be asked before the site: give --site or --offline-bundle',
  fr: 'un lot serait consulté avant le site : donner --site ou --offline-bundle',
};
const TRUST_HINT = {
  en: '--trust takes the id of an issuer, such as did:web:univ.example, a JSON file with a list, or any',
  fr: '--trust prend l’identifiant d’un émetteur, comme did:web:univ.example, un fichier JSON de liste, ou any',
};
const ANY_ALONE = {
  en: '--trust any trusts every issuer: give it alone, or name issuers without it',
  fr: '--trust any accorde sa confiance à tout émetteur : le donner seul, ou nommer des émetteurs sans lui',
};
const A_CREDENTIAL = {
  en: 'this is a credential, not a list of issuers: name its issuer by id, or give a list {"asOf": "…", "issuers": [{"id": "did:web:…"}]}',
  fr: 'ceci est un justificatif, et non une liste d’émetteurs : nommer son émetteur par son id, ou donner une liste {"asOf": "…", "issuers": [{"id": "did:web:…"}]}',
};
const RECIPIENT_HINT = {
  en: '--recipient takes a DID, an e-mail address, or TYPE=VALUE such as sourcedId=s-123',
  fr: '--recipient prend un DID, une adresse électronique ou TYPE=VALEUR, comme sourcedId=s-123',
};
const DID_HINT = {
  en: 'a did.json has an id that begins with did: and a verificationMethod; microcert keygen writes one',
  fr: 'un did.json a un id qui commence par did: et un verificationMethod ; microcert keygen en écrit un',
};
const CONTEXT_HINT = { en: '--context takes URL=FILE', fr: '--context prend URL=FICHIER' };
