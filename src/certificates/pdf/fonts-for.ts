import { isMicrocertError } from '../../foundation/errors/index.js';
import { lazily } from '../../foundation/lazily.js';
import type { CertificateFont } from './fonts.js';
import { loadNotoSans } from './noto-sans-node.js';

/**
 * Noto Sans, then the caller's; the caller's alone where Noto Sans is not installed.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where there is neither.
 */
export async function fontsFor(
  own: readonly CertificateFont[],
): Promise<readonly CertificateFont[]> {
  for (const { regular, bold = regular } of own) {
    if (!(regular instanceof Uint8Array && bold instanceof Uint8Array))
      throw new TypeError('option "fonts" must be a list of fonts, each with its bytes');
  }
  try {
    return [await notoSans(), ...own];
  } catch (error) {
    if (own.length === 0 || !isMicrocertError(error)) throw error;
    return own;
  }
}

/** Read once: what `pdfkit` makes of the bytes is kept with them. */
const notoSans = /* @__PURE__ */ lazily(loadNotoSans);
