import { chmod, stat } from 'node:fs/promises';
import { isMicrocertError, MicrocertError, restated } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import type { JsonValue } from '../../foundation/json/values.js';
import { systemCode } from '../../foundation/system-error.js';
import {
  createSigner,
  importPrivateKey,
  type KeyPair,
  type Signer,
  verificationMethodFor,
} from '../../identity/index.js';
import { readOwnFile } from './read-own-file.js';
import { PARTS, type Wallet } from './wallet-folder.js';

const MOST_KEY_BYTES = 65_536;

/** A key as its file holds it, with the DID that it is known by. */
export interface HolderKey {
  readonly did: string;
  readonly text: string;
}

/** The key of a wallet, written as `microcert keygen` does. Its name is the key itself, whatever it was called before. */
export function holderKeyOf(keyPair: KeyPair): HolderKey {
  const method = verificationMethodFor(keyPair.publicKey);
  const [did = ''] = method.split('#');
  const text = `${JSON.stringify({ ...keyPair.exportJwk(), kid: method }, null, 2)}\n`;
  return { did, text };
}

/**
 * Signs with the key of a wallet. Where others can read its file, they no longer can.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE`, `ERR_KEY_…`, `ERR_WALLET_DAMAGED`; `ERR_KEY_MISMATCH` for the key of another wallet.
 */
export async function holderOf(wallet: Wallet): Promise<Signer> {
  const path = PARTS.key(wallet.folder);
  const keyPair = await naming(path, async () => importPrivateKey(await keyText(path)));
  const { did } = holderKeyOf(keyPair);
  if (did !== wallet.did)
    throw new MicrocertError('ERR_KEY_MISMATCH', { source: path, hint: OTHER });
  await keepToOwner(path);
  return createSigner({ keyPair, id: verificationMethodFor(keyPair.publicKey) });
}

/** The key of a wallet, for a copy of it. */
export async function exportedKey(wallet: Wallet): Promise<JsonValue> {
  await holderOf(wallet);
  return parseJsonStrictly(await keyText(PARTS.key(wallet.folder)));
}

async function keyText(path: string): Promise<string> {
  return new TextDecoder().decode(await readOwnFile(path, MOST_KEY_BYTES));
}

async function naming<Result>(source: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const isGone = systemCode(error.cause) === 'ENOENT';
    const hint = isGone ? BACK : (error.hint ?? BACK);
    throw restated(error, { source, hint, cause: error });
  }
}

/** A copy from elsewhere may come with other permissions; Windows has none of this kind. */
async function keepToOwner(path: string): Promise<void> {
  const about = await stat(path).catch(() => undefined);
  if (about !== undefined && (about.mode & 0o077) !== 0)
    await chmod(path, 0o600).catch(() => undefined);
}

const OTHER = {
  en: 'this is the key of another wallet than wallet.json names: put its own key back',
  fr: 'c’est la clé d’un autre portefeuille que celui que nomme wallet.json : remettre la sienne',
};
const BACK = {
  en: 'put the key back from your copy; without it nothing can be presented, and what you hold stays as it is',
  fr: 'remettre la clé depuis votre copie ; sans elle rien ne peut être présenté, et ce que vous détenez reste tel quel',
};
