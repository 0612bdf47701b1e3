import { lstat, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import { systemCode, systemHint } from '../../foundation/system-error.js';
import { writeWhole } from '../files.js';
import { type Content, contentOf, MOST_FILE_BYTES } from './content.js';
import { readOwnFile } from './read-own-file.js';
import { walletError } from './wallet-error.js';
import { PARTS, type Wallet } from './wallet-folder.js';

/** A credential in a wallet. Its number stays the same whatever is added and removed around it. */
export interface Held {
  readonly number: number;
  readonly content: Content;
  /** Where else the same is: two commands at once may have added it. It counts once. */
  readonly copies: readonly number[];
}

/** A place in a wallet that cannot be read. */
export interface Damaged {
  readonly number: number;
  readonly error: AnyMicrocertError;
}

/** Everything in a wallet, by number. */
export interface Holdings {
  readonly held: readonly Held[];
  readonly damaged: readonly Damaged[];
}

/** Most credentials in a wallet. */
export const MOST_HELD = 1000;
/** Most places that are read: some more, for what commands at once may add beyond that. */
const MOST_READ = 2 * MOST_HELD;

const NUMBER = /^[1-9]\d{0,8}$/;
const FILE = /^credential\.(?:json|jwt|png|svg|pdf|sd-jwt)$/;

/** Reads all of a wallet. What cannot be read is told, and hides nothing else. */
export async function readHoldings(wallet: Wallet): Promise<Holdings> {
  const held = new Map<string, Held & { readonly copies: number[] }>();
  const damaged: Damaged[] = [];
  for (const number of await numbersIn(wallet)) {
    const read = await readAt(wallet, number);
    if (read === undefined) continue;
    if ('error' in read) damaged.push({ number, error: read.error });
    else {
      const before = held.get(read.digest);
      if (before === undefined) held.set(read.digest, { number, content: read, copies: [] });
      else before.copies.push(number);
    }
  }
  return { held: [...held.values()], damaged };
}

async function numbersIn({ folder }: Wallet): Promise<readonly number[]> {
  const path = PARTS.credentials(folder);
  try {
    const about = await lstat(path);
    if (!about.isDirectory())
      throw walletError('ERR_WALLET_DAMAGED', { source: path, hint: NO_FOLDER });
    const names = await readdir(path);
    const numbers = names.filter((name) => NUMBER.test(name)).map(Number);
    if (numbers.length > MOST_READ)
      throw new MicrocertError('ERR_INPUT_TOO_MANY', { source: path, hint: FULL });
    return numbers.sort((a, b) => a - b);
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    if (systemCode(error) === 'ENOENT') return [];
    const hint = systemHint(error);
    throw new MicrocertError('ERR_FILE_UNREADABLE', { source: path, cause: error, hint });
  }
}

/** What is at a number; nothing where a command is just putting it there, or was stopped before it had. */
async function readAt(wallet: Wallet, number: number): Promise<Content | Unread | undefined> {
  try {
    return await contentAt(placeOf(wallet, number));
  } catch (error) {
    if (isMicrocertError(error)) return { error };
    if (systemCode(error) === 'ENOENT') return undefined;
    const source = placeOf(wallet, number);
    const unread = { source, cause: error, hint: systemHint(error) };
    const unreadable = new MicrocertError('ERR_FILE_UNREADABLE', unread);
    return { error: unreadable as AnyMicrocertError };
  }
}

interface Unread {
  readonly error: AnyMicrocertError;
}

async function contentAt(place: string): Promise<Content | undefined> {
  const about = await lstat(place);
  if (!about.isDirectory())
    throw walletError('ERR_WALLET_DAMAGED', { source: place, hint: NO_FOLDER });
  const [name, ...more] = (await readdir(place)).filter((each) => FILE.test(each));
  if (name === undefined) return undefined;
  if (more.length > 0) throw walletError('ERR_WALLET_DAMAGED', { source: place, hint: SEVERAL });
  const path = join(place, name);
  return contentOf(await readOwnFile(path, MOST_FILE_BYTES), path);
}

function placeOf({ folder }: Wallet, number: number): string {
  return join(PARTS.credentials(folder), String(number));
}

/**
 * Keeps a credential under the next number. A folder is made by one of several commands alone, so none writes over what
 * another keeps, and nobody has to wait.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_MANY`, `ERR_FILE_UNWRITABLE`.
 */
export async function keep(wallet: Wallet, { bytes, ending }: Content): Promise<number> {
  const root = PARTS.credentials(wallet.folder);
  try {
    await mkdir(root, { mode: 0o700, recursive: true });
    const numbers = await numbersIn(wallet);
    if (numbers.length >= MOST_HELD)
      throw new MicrocertError('ERR_INPUT_TOO_MANY', { source: root, hint: FULL });
    const number = await claimNumber(wallet, (numbers.at(-1) ?? 0) + 1);
    const path = join(placeOf(wallet, number), `credential.${ending}`);
    await writeWhole({ path, text: bytes, replace: false, mode: 0o600 });
    return number;
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    const hint = systemHint(error);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: root, cause: error, hint });
  }
}

async function claimNumber(wallet: Wallet, first: number): Promise<number> {
  for (let number = first; ; number += 1) {
    try {
      await mkdir(placeOf(wallet, number), { mode: 0o700 });
      return number;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Takes what is at a number away, whatever state it is in; a link is taken away itself, and not what it leads to. */
export async function drop(wallet: Wallet, number: number): Promise<void> {
  const place = placeOf(wallet, number);
  try {
    const about = await lstat(place);
    if (!about.isDirectory()) return await rm(place, { force: true });
    const names = (await readdir(place)).filter((name) => FILE.test(name));
    for (const name of names) await rm(join(place, name), { force: true });
    await rmdir(place);
  } catch (error) {
    // What somebody else put beside it is theirs, and stays.
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error))) return;
    const hint = systemHint(error);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: place, cause: error, hint });
  }
}

const FULL = {
  en: `a wallet holds at most ${MOST_HELD} credentials: make a second one`,
  fr: `un portefeuille contient au plus ${MOST_HELD} justificatifs : en créer un second`,
};
const NO_FOLDER = {
  en: 'it should be a folder, and is a file or a link',
  fr: 'ce devrait être un dossier, et c’est un fichier ou un lien',
};
const SEVERAL = {
  en: 'several credentials are where one should be: take one out, and add it again',
  fr: 'plusieurs justificatifs sont là où il en faut un : en sortir un, et l’ajouter à nouveau',
};
