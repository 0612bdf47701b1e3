import { mkdir, readdir } from 'node:fs/promises';
import { MicrocertError } from '../../foundation/errors/index.js';
import { systemCode, systemHint } from '../../foundation/system-error.js';
import { writeWhole } from '../files.js';
import type { HolderKey } from './holder-key.js';
import { walletError } from './wallet-error.js';
import { aboutWallet, PARTS, type Wallet } from './wallet-folder.js';

/**
 * Makes a wallet in a folder that is empty, or not there yet. Of two commands at once one makes it, and the other is told.
 *
 * @throws MicrocertError `ERR_WALLET_TAKEN`, `ERR_FILE_EXISTS`, `ERR_FILE_UNWRITABLE`.
 */
export async function makeWallet(folder: string, { did, text }: HolderKey): Promise<Wallet> {
  await assertFree(folder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: folder, cause, hint });
  }
  // The key first: whoever comes second fails at it, and leaves nothing behind.
  await writeWhole(
    { path: PARTS.key(folder), text, replace: false, mode: 0o600 },
    { path: PARTS.about(folder), text: aboutWallet(did), replace: false },
  );
  return { folder, did };
}

/**
 * Refuses a folder in which something is, before a key is made for it.
 *
 * @throws MicrocertError `ERR_WALLET_TAKEN`, `ERR_FILE_UNREADABLE`.
 */
export async function assertFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown): string[] => {
    if (systemCode(cause) === 'ENOENT') return [];
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNREADABLE', { source: folder, cause, hint });
  });
  if (names.length === 0) return;
  const hint = names.includes('wallet.json') ? A_WALLET : NOT_EMPTY;
  throw walletError('ERR_WALLET_TAKEN', { source: folder, hint });
}

const A_WALLET = {
  en: 'it is a wallet already: microcert wallet add FILE keeps a credential in it',
  fr: 'c’est déjà un portefeuille : microcert wallet add FICHIER y garde un justificatif',
};
const NOT_EMPTY = {
  en: 'name a folder that is empty, or not there yet',
  fr: 'nommer un dossier vide, ou qui n’existe pas encore',
};
