import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { MicrocertError } from '../../../foundation/errors/index.js';
import type { CertificateFont } from './fonts.js';

const PACKAGE = '@expo-google-fonts/noto-sans';

/**
 * Noto Sans, out of its package: Latin, Greek and Cyrillic with all their accents.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where the package is not installed.
 */
export async function loadNotoSans(): Promise<CertificateFont> {
  try {
    const { resolve } = createRequire(import.meta.url);
    const [regular, bold] = await Promise.all(
      ['400Regular', '600SemiBold'].map((weight) =>
        readFile(resolve(`${PACKAGE}/${weight}/NotoSans_${weight}.ttf`)),
      ),
    );
    return { regular: regular as Uint8Array, bold: bold as Uint8Array };
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = {
  en: `type: npm install ${PACKAGE}, or hand in fonts of your own (option "fonts")`,
  fr: `taper : npm install ${PACKAGE}, ou donner des polices (option « fonts »)`,
};
