import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MicrocertError } from '../../foundation/errors/index.js';
import { systemCode, systemHint } from '../../foundation/system-error.js';
import { walletError } from './wallet-error.js';

/**
 * A file of a wallet, and nothing that only stands in its place: a link could lead to any file of the machine, which would
 * then be exported or presented; a pipe would never end.
 *
 * @throws MicrocertError `ERR_WALLET_DAMAGED`, `ERR_FILE_UNREADABLE`, `ERR_INPUT_TOO_LARGE`.
 */
export async function readOwnFile(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await opened(path);
  try {
    const about = await file.stat();
    if (!about.isFile()) throw walletError('ERR_WALLET_DAMAGED', { source: path, hint: NO_FILE });
    const bytes = about.size > maxBytes ? undefined : await file.readFile();
    if (bytes !== undefined && bytes.length <= maxBytes) return bytes;
    const hint = {
      en: `at most ${maxBytes} bytes are read`,
      fr: `au plus ${maxBytes} octets sont lus`,
    };
    throw new MicrocertError('ERR_INPUT_TOO_LARGE', { source: path, hint });
  } finally {
    await file.close();
  }
}

async function opened(path: string): Promise<FileHandle> {
  // Windows has neither of the two, and no links that just anybody could make.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (cause) {
    // POSIX says ELOOP of a link that is not to be followed, FreeBSD EMLINK.
    if (['ELOOP', 'EMLINK'].includes(systemCode(cause)))
      throw walletError('ERR_WALLET_DAMAGED', { source: path, cause, hint: A_LINK });
    throw new MicrocertError('ERR_FILE_UNREADABLE', {
      ...{ source: path, cause, hint: systemHint(cause) },
    });
  }
}

const A_LINK = {
  en: 'it is a link to something outside; nothing is read through links. Put the file itself here',
  fr: 'c’est un lien vers l’extérieur ; rien n’est lu à travers un lien. Mettre ici le fichier lui-même',
};
const NO_FILE = {
  en: 'it should be a file, and is something else',
  fr: 'ce devrait être un fichier, et c’est autre chose',
};
