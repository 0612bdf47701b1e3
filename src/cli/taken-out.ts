import { beginsAsLink } from '../carriers/qr/begins-as-link.js';
import { sniffCarrier } from '../carriers/sniff.js';
import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import type { Finding } from '../foundation/report.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { MOST_RECORD_BYTES, mayBeRecord } from './record-size.js';

/** A credential as bytes, and what is to be said of the picture or document it came in. */
export interface TakenOut {
  readonly bytes: Uint8Array;
  readonly notes: readonly Finding[];
}

/** Longest picture or document that is read; a credential by itself has a bound of its own. */
export const MOST_CARRIER_BYTES: number = 32 * 1_048_576;

/**
 * The credential in a file, or in standard input for `-`: out of the picture, document or
 * link that carries it, where it is one. A link is not followed.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE`, `ERR_INPUT_TOO_LARGE`, `ERR_CARRIER_…`.
 */
export async function readCredential(file: string, io: Io): Promise<TakenOut> {
  const bytes = await readBytes(file, io, MOST_CARRIER_BYTES);
  const isLong = bytes.length > DEFAULT_INPUT_LIMITS.maxBytes;
  if (isLong && sniffCarrier(bytes) === undefined) {
    const isRecord = mayBeRecord(bytes);
    const most = isRecord ? MOST_RECORD_BYTES : DEFAULT_INPUT_LIMITS.maxBytes;
    if (bytes.length <= most) return { bytes, notes: [] };
    const hint = { en: `at most ${most} bytes are read`, fr: `au plus ${most} octets sont lus` };
    throw new MicrocertError('ERR_INPUT_TOO_LARGE', { source: file, hint });
  }
  return takenOut(bytes, file);
}

/** The same of bytes that were read; those of a credential by itself are left as they are. */
export async function takenOut(bytes: Uint8Array, file: string): Promise<TakenOut> {
  const isLink = beginsAsLink(bytes);
  if (!isLink && sniffCarrier(bytes) === undefined) return { bytes, notes: [] };
  try {
    if (isLink) return await outOfLink(bytes);
    const { unbake } = await import('../carriers/unbake.js');
    const { text, notes } = await unbake(bytes);
    return { bytes: new TextEncoder().encode(text), notes };
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

async function outOfLink(bytes: Uint8Array): Promise<TakenOut> {
  const { readCredentialLink } = await import('../carriers/qr/read-credential-link.js');
  const text = await readCredentialLink(new TextDecoder().decode(bytes));
  return { bytes: new TextEncoder().encode(text), notes: [] };
}
