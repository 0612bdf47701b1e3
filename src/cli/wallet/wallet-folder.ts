import { join } from 'node:path';
import { isMicrocertError, withSource } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { memberOf, stringMember } from '../../foundation/json/values.js';
import { systemCode } from '../../foundation/system-error.js';
import type { Invocation, OptionSpec } from '../command.js';
import type { Io } from '../io.js';
import { readOwnFile } from './read-own-file.js';
import { walletError } from './wallet-error.js';

/** A wallet: a folder, and the DID of whom it belongs to. */
export interface Wallet {
  readonly folder: string;
  readonly did: string;
}

const VARIABLE = 'MICROCERT_WALLET';
const USUAL = 'wallet';

/** The option by which a command finds the wallet. */
export const WALLET_OPTION: Readonly<Record<string, OptionSpec>> = {
  wallet: {
    type: 'string',
    value: 'FOLDER',
    text: {
      en: `folder of the wallet (default: ${VARIABLE} of the environment, else ${USUAL})`,
      fr: `dossier du portefeuille (par défaut : ${VARIABLE} de l’environnement, sinon ${USUAL})`,
    },
  },
};

/** The option that asks for an answer to programs. */
export const JSON_OPTION: Readonly<Record<string, OptionSpec>> = {
  json: {
    type: 'boolean',
    text: { en: 'JSON for programs', fr: 'JSON pour un programme' },
  },
};

/** The folder that is meant. */
export function walletFolder({ option }: Pick<Invocation, 'option'>, { env }: Io): string {
  return option('wallet') ?? (env[VARIABLE] || USUAL);
}

/** Names of what is in a wallet. */
export const PARTS = {
  about: (folder: string): string => join(folder, 'wallet.json'),
  key: (folder: string): string => join(folder, 'holder-key.json'),
  credentials: (folder: string): string => join(folder, 'credentials'),
};

/** What `wallet.json` holds. */
export function aboutWallet(did: string): string {
  return `${JSON.stringify({ type: 'MicrocertWallet', version: 1, did }, null, 2)}\n`;
}

const MOST_ABOUT_BYTES = 65_536;

/**
 * The wallet that is meant.
 *
 * @throws MicrocertError `ERR_WALLET_MISSING`, `ERR_WALLET_DAMAGED`, `ERR_FILE_UNREADABLE`.
 */
export async function openWallet(invocation: Invocation, io: Io): Promise<Wallet> {
  const folder = walletFolder(invocation, io);
  const wallet = await walletIn(folder);
  if (wallet !== undefined) return wallet;
  throw walletError('ERR_WALLET_MISSING', { source: folder, hint: MAKE_ONE });
}

/** The wallet in a folder; nothing where there is none. */
export async function walletIn(folder: string): Promise<Wallet | undefined> {
  const path = PARTS.about(folder);
  try {
    const bytes = await readOwnFile(path, MOST_ABOUT_BYTES);
    return { folder, did: didIn(bytes, path) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    if (error.code === 'ERR_FILE_UNREADABLE' && ABSENT.has(systemCode(error.cause)))
      return undefined;
    throw withSource(error, path);
  }
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

function didIn(bytes: Uint8Array, source: string): string {
  try {
    const about = parseJsonStrictly(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const did = stringMember(about, 'did');
    const isOurs = stringMember(about, 'type') === 'MicrocertWallet';
    if (isOurs && memberOf(about, 'version') === 1 && did?.startsWith('did:')) return did;
  } catch (cause) {
    throw walletError('ERR_WALLET_DAMAGED', { source, cause, hint: MEND });
  }
  throw walletError('ERR_WALLET_DAMAGED', { source, hint: MEND });
}

const MAKE_ONE = {
  en: 'make one with microcert wallet init, or name its folder: --wallet FOLDER',
  fr: 'en créer un avec microcert wallet init, ou nommer son dossier : --wallet DOSSIER',
};
const MEND = {
  en: 'your credentials are still in its folder credentials: make a new wallet with `microcert wallet init --key holder-key.json`, and add them to it',
  fr: 'vos justificatifs sont toujours dans son dossier credentials : créer un nouveau portefeuille avec `microcert wallet init --key holder-key.json`, et les y ajouter',
};
