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

/** Takes the credential out of whatever it came in. */
export async function openInput(input: Uint8Array | string): Promise<Opened> {
  return { content: input, notes: [] };
}
