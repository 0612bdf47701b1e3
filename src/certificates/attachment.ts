import type { SignedFile } from './model/source.js';

/** The credential as a file. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The credential as a file, letter for letter as it was handed in.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#media-types
 * @see https://www.w3.org/TR/vc-jose-cose/#media-types
 */
export function attachmentOf({ text, form }: SignedFile): Attachment {
  const bytes = new TextEncoder().encode(text);
  return form === 'jwt'
    ? { name: 'credential.jwt', type: 'application/vc+jwt', bytes }
    : { name: 'credential.json', type: 'application/vc+ld+json', bytes };
}
