import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal: what a manifest knows a file by. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
