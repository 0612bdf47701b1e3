import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';
import {
  defineMicroCertification,
  type MicroCertification,
  parseIssuerProfile,
} from '../model/index.js';
import type { SiteContent } from '../publishing/index.js';
import type { Invocation, OptionSpec } from './command.js';
import { readText } from './files.js';
import { findDefinitions } from './find-definitions.js';
import type { Io } from './io.js';
import { ISSUER_OPTIONS, readProfile } from './load-issuer.js';
import { placesIn } from './places-in.js';
import { readDocument } from './read-document.js';
import { renderError } from './render-error.js';
import { styleFor } from './style.js';

/** Where the content of a site comes from; nothing where findings were shown that forbid it. */
export type SiteSource = (invocation: Invocation, io: Io) => Promise<SiteContent | undefined>;

// A list of sixteen million entries, which nothing compresses.
const MAX_LIST_BYTES = 64 * 1024 * 1024;

/** Options that name the files of a site. */
export const SITE_FILE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...(ISSUER_OPTIONS['issuer'] && { issuer: ISSUER_OPTIONS['issuer'] }),
  did: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'did.json of the issuer, as microcert keygen made it, published at the address of its did:web',
      fr: 'did.json de l’émetteur, tel que microcert keygen l’a créé, publié à l’adresse de son did:web',
    },
  },
  'base-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'address of the site (by default that of the issuer’s did:web)',
      fr: 'adresse du site (par défaut celle du did:web de l’émetteur)',
    },
  },
  'context-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'address below it at which to publish the microcert context, as in issue --context-url',
      fr: 'adresse, dans le site, où publier le contexte microcert, comme dans issue --context-url',
    },
  },
  'status-list': {
    type: 'string',
    multiple: true,
    value: 'FILE',
    text: {
      en: 'signed status list credential, published at the address that is its id; repeat it',
      fr: 'liste de statuts signée, publiée à l’adresse qui est son id ; répétable',
    },
  },
  'revocation-list': {
    type: 'string',
    value: 'FILE',
    text: {
      en: '1EdTechRevocationList for old verifiers, published at the address that is its id',
      fr: '1EdTechRevocationList pour d’anciens vérificateurs, publiée à l’adresse qui est son id',
    },
  },
  language: {
    type: 'string',
    value: 'en|fr',
    choices: ['en', 'fr'],
    text: {
      en: 'language of the pages at the addresses themselves (default en); the other is a folder below',
      fr: 'langue des pages aux adresses mêmes (par défaut en) ; l’autre est un dossier plus bas',
    },
  },
};

/** The content of a site as files have it. Every definition that is not valid is shown, not only the first. */
export const siteFromFiles: SiteSource = async (invocation, io) => {
  const { files, option, options } = invocation;
  const definitions = await readDefinitions(await findDefinitions(files), invocation, io);
  const issuer = await readProfile(invocation, io);
  if (definitions === undefined) return undefined;
  const did = option('did');
  const revocationList = option('revocation-list');
  const [contextUrl, baseUrl] = [option('context-url'), option('base-url')];
  const statusLists: string[] = [];
  for (const path of options('status-list'))
    statusLists.push(await readText(path, io, MAX_LIST_BYTES));
  return {
    profile: await naming(issuer.path, async () => parseIssuerProfile(issuer.value)),
    definitions,
    statusLists,
    language: languageOf(option('language')),
    ...(did !== undefined && { didDocument: await readDidDocument(did, io) }),
    ...(revocationList !== undefined && {
      revocationList: await readText(revocationList, io, MAX_LIST_BYTES),
    }),
    ...(contextUrl !== undefined && { contextUrl }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
};

async function readDefinitions(
  paths: readonly string[],
  { locale }: Invocation,
  io: Io,
): Promise<readonly MicroCertification[] | undefined> {
  const definitions: MicroCertification[] = [];
  let refused = false;
  for (const path of paths) {
    const source = await readDocument(path, io);
    try {
      definitions.push(defineMicroCertification(source.value));
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      refused = true;
      const locate = placesIn({ definition: source });
      const style = styleFor(io.colours);
      io.err(renderError(withSource(error, path) as typeof error, { locale, style, locate }));
    }
  }
  return refused ? undefined : definitions;
}

function languageOf(option: string | undefined): Locale {
  return option === 'fr' ? 'fr' : 'en';
}

async function readDidDocument(path: string, io: Io): Promise<JsonObject> {
  return naming(path, async () => {
    const document = parseJsonStrictly(await readText(path, io));
    if (!isJsonObject(document)) throw new MicrocertError('ERR_DID_DOCUMENT');
    return document;
  });
}

async function naming<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isMicrocertError(error) && error.source === undefined ? withSource(error, path) : error;
  }
}
