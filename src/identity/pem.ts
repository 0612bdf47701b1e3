import { MicrocertError } from '../foundation/errors/index.js';

/** Kinds of PEM text that hold a key. */
export type PemLabel = 'PRIVATE KEY' | 'PUBLIC KEY';

/** Bytes as PEM text (RFC 7468 section 2). */
export function pemText(label: PemLabel, bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}

/**
 * The bytes inside PEM text; text around it and line endings of any kind are passed over.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` when there is no block with this label, or more than one.
 */
export function pemBytes(label: PemLabel, text: string): Uint8Array {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z ]+)-----([A-Za-z\d+/=\s]+)-----END \1-----/g)];
  const [block, ...others] = blocks.filter(([, name]) => name === label);
  if (block === undefined || others.length > 0) throw new MicrocertError('ERR_KEY_FORMAT');
  try {
    return Uint8Array.from(atob((block[2] ?? '').replaceAll(/\s/g, '')), (sign) =>
      sign.charCodeAt(0),
    );
  } catch (cause) {
    throw new MicrocertError('ERR_KEY_FORMAT', { cause });
  }
}
