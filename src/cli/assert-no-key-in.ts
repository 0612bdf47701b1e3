import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { importPrivateKey } from '../identity/index.js';

/** A key is shorter, whatever its form; what is longer is not read. */
const MOST_BYTES = 16_384;

/**
 * Refuses a folder that is to be put on the web with a private key beside what is published: whoever finds it signs as the
 * issuer.
 *
 * @throws MicrocertError `ERR_PUBLISH_KEY`.
 */
export async function assertNoKeyIn(folder: string): Promise<void> {
  // What cannot be read is said by who writes there.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = join(folder, entry.name);
    if (!entry.isDirectory() && (await isPrivateKey(file)))
      throw new MicrocertError(
        'ERR_PUBLISH_KEY',
        { source: file, hint: ELSEWHERE },
        PUBLISHING_TEXTS,
      );
  }
}

async function isPrivateKey(file: string): Promise<boolean> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > MOST_BYTES) return false;
    await importPrivateKey(await readFile(file, 'utf8'));
    return true;
  } catch (error) {
    // A secret with the public part of another key is a secret.
    return isMicrocertError(error) && error.code === 'ERR_KEY_MISMATCH';
  }
}

const ELSEWHERE = {
  en: 'name another folder with --out, or move the key elsewhere; if it was on the web already, replace it (microcert keys)',
  fr: 'nommer un autre dossier avec --out, ou déplacer la clé ; si elle a déjà été en ligne, la remplacer (microcert keys)',
};
