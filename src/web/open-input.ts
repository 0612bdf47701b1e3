import { sniffCarrier, unbake } from '../carriers/index.js';
import { beginsAsLink } from '../carriers/qr/begins-as-link.js';
import { readCredentialLink } from '../carriers/qr/read-credential-link.js';
import type { Finding } from '../foundation/report.js';
import { type ShownPicture, shownPicture } from './shown-picture.js';

/** What a file, a text or a link turned out to hold. */
export interface Opened {
  /** What is verified: the text of a credential, or bytes that are to be one. */
  readonly content: Uint8Array | string;
  /** The picture that the credential came in, where it came in one that can be shown. */
  readonly picture?: ShownPicture;
  /** What was remarkable about the picture or document. */
  readonly notes: readonly Finding[];
}

/**
 * Takes the credential out of whatever it came in.
 *
 * @throws MicrocertError `ERR_CARRIER_…` for a picture or document that holds none that can be used.
 */
export async function openInput(input: Uint8Array | string): Promise<Opened> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  // An address is never followed: what counts is what stands behind its `#`.
  if (beginsAsLink(bytes))
    return { content: await readCredentialLink(new TextDecoder().decode(bytes)), notes: [] };
  const format = sniffCarrier(bytes);
  if (format === undefined) return { content: input, notes: [] };
  const { text, notes } = await unbake(bytes);
  const shown = shownPicture(format, bytes);
  return { ...shown, content: text, notes: [...notes, ...shown.notes] };
}
