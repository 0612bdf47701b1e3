import type { BadgeSource, SignedFile } from './model/source.js';

/** The credential as a file. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The same as text, around what others have as well, where something is known to be. */
  readonly parts?: { readonly before: string; readonly shared: string; readonly behind: string };
}

/**
 * The credential as a file, letter for letter as it was handed in.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#media-types
 * @see https://www.w3.org/TR/vc-jose-cose/#media-types
 */
export function attachmentOf({
  text,
  form,
  shared,
}: SignedFile & Pick<Partial<BadgeSource>, 'shared'>): Attachment {
  const bytes = encoder.encode(text);
  if (form === 'jwt') return { name: 'credential.jwt', type: 'application/vc+jwt', bytes };
  const file = { name: 'credential.json', type: 'application/vc+ld+json', bytes };
  if (shared === undefined) return file;
  const at = text.indexOf(shared);
  if (at < 0) return file;
  const parts = { before: text.slice(0, at), shared, behind: text.slice(at + shared.length) };
  return { ...file, parts };
}

const encoder = /* @__PURE__ */ new TextEncoder();
