import { encode } from 'uqr';
import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';

/** How much of a QR code may be lost and still be read: about 7, 15, 25 and 30 %. */
export type QrCorrection = 'L' | 'M' | 'Q' | 'H';

/** How a QR code is made. */
export interface QrMatrixOptions {
  /** Least correction, `M` by default; more is taken where the code grows no larger for it. */
  readonly correction?: QrCorrection;
  /** Largest code, as a version of the standard: 1 (21 modules a side) to 40 (177), the default. */
  readonly largest?: number;
}

/** A QR code as modules. */
export interface QrMatrix {
  /** Version of the standard, 1 to 40: how large it is. */
  readonly version: number;
  /** Modules a side, without the quiet zone around it. */
  readonly size: number;
  /** Rows of modules, `true` where it is dark. */
  readonly modules: readonly (readonly boolean[])[];
}

/** Modules that stay light around a code (ISO/IEC 18004, section on the quiet zone). */
export const QUIET_ZONE = 4;

const CORRECTIONS: readonly string[] = ['L', 'M', 'Q', 'H'] satisfies readonly QrCorrection[];

/**
 * The QR code of a text.
 *
 * @throws MicrocertError `ERR_CARRIER_QR_TOO_LONG` where the text fits no code as large as allowed; TypeError for an option that
 * is not usable, an empty text, and half of a surrogate pair.
 */
export function qrMatrix(text: string, options: QrMatrixOptions = {}): QrMatrix {
  const { correction = 'M', largest = 40 } = options;
  if (typeof text !== 'string' || text === '' || !text.isWellFormed())
    throw new TypeError('text: must be text, and not empty');
  if (!CORRECTIONS.includes(correction)) throw new TypeError('correction: must be L, M, Q or H');
  if (!(Number.isInteger(largest) && largest >= 1 && largest <= 40))
    throw new TypeError('largest: must be a whole number from 1 to 40');
  const { version, size, data } = encoded(text, correction, largest);
  return { version, size, modules: data };
}

/** Longest text that is tried: what no code of any kind could hold is not even encoded. */
const MOST_SIGNS = 7089;

function encoded(text: string, ecc: QrCorrection, maxVersion: number): ReturnType<typeof encode> {
  if (text.length > MOST_SIGNS)
    throw new MicrocertError('ERR_CARRIER_QR_TOO_LONG', {}, CARRIERS_TEXTS);
  try {
    return encode(text, { ecc, maxVersion, boostEcc: true, border: 0 });
  } catch (cause) {
    // Its one reason, once the options are good.
    throw new MicrocertError('ERR_CARRIER_QR_TOO_LONG', { cause }, CARRIERS_TEXTS);
  }
}
