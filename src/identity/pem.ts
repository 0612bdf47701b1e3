import { MicrocertError } from '../foundation/errors/index.js';

/** Kinds of PEM text that hold a key. */
export type PemLabel = 'PRIVATE KEY' | 'PUBLIC KEY';

/** One block of a PEM text. */
export interface PemBlock {
  /** What the block says it holds. */
  readonly label: string;
  /** What it holds. */
  readonly bytes: Uint8Array;
}

/** True when a text holds a PEM block, or the beginning of one. */
export function isPem(text: string): boolean {
  return text.includes('-----BEGIN ');
}

/** Bytes as PEM text (RFC 7468 section 2). */
export function pemText(label: PemLabel, bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}

/**
 * The blocks of a PEM text. Text around them and line ends of any kind are passed over, as are line ends written `\n`,
 * which is how a PEM text survives in an environment variable.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` when there is none, or one is not base64.
 */
export function pemBlocks(text: string): readonly PemBlock[] {
  const lines = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
  const blocks = lines.matchAll(/-----BEGIN ([A-Z\d ]+)-----([A-Za-z\d+/=\s]+)-----END \1-----/g);
  const found = Array.from(blocks, ([, label = '', body = '']) => ({ label, bytes: base64(body) }));
  if (found.length === 0) throw new MicrocertError('ERR_KEY_FORMAT', { hint: PEM_ONLY });
  return found;
}

function base64(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
}

/** Said wherever a PEM text is of another kind. */
export const PEM_ONLY = {
  en: 'a PEM key begins with "BEGIN PRIVATE KEY" (PKCS #8, not encrypted) or "BEGIN PUBLIC KEY"; openssl pkey converts',
  fr: 'une clé PEM commence par « BEGIN PRIVATE KEY » (PKCS #8, non chiffré) ou « BEGIN PUBLIC KEY » ; openssl pkey convertit',
} as const;
