import { sniffCarrier, unbake } from '../carriers/index.js';
import { readCredentialLink } from '../carriers/qr/read-credential-link.js';
import type { Finding } from '../foundation/report.js';

/** What a file, a text or a link turned out to hold. */
export interface Opened {
  /** What is verified: the text of a credential, or bytes that are to be one. */
  readonly content: Uint8Array | string;
  /** Media type of the picture that the credential came in, where it came in one that can be shown. */
  readonly pictureType?: string;
  /** What was remarkable about the picture or document. */
  readonly notes: readonly Finding[];
}

const PICTURES: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };

/** An address is never followed: what counts is what stands behind its `#`. */
const LINK = /^https?:\/\/\S+$/i;

/**
 * Takes the credential out of whatever it came in.
 *
 * @throws MicrocertError `ERR_CARRIER_…` for a picture or document that holds none that can be used.
 */
export async function openInput(input: Uint8Array | string): Promise<Opened> {
  if (typeof input === 'string' && LINK.test(input))
    return { content: await readCredentialLink(input), notes: [] };
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const format = sniffCarrier(bytes);
  if (format === undefined) return { content: input, notes: [] };
  const { text, notes } = await unbake(bytes);
  const pictureType = PICTURES[format];
  return { content: text, notes, ...(pictureType !== undefined && { pictureType }) };
}
