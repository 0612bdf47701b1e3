import { createHmac, createSecretKey } from 'node:crypto';

/** What a pseudonym is of: the same text gives another one for each. */
type Use = 'award-key' | 'forgotten' | 'job' | 'learner' | 'secret';

/** Makes texts into pseudonyms of this registry. */
export type Pseudonyms = (use: Use, text: string) => string;

/** 128 bits: as good as unique, and half as much for an index to hold as all 256. */
const SIGNS = 22;

/** A row is looked up and then recorded: its pseudonyms are asked for twice within some chunks. */
const MOST_KEPT = 8192;

/**
 * HMAC-SHA-256 with the secret of the registry, its first 128 bits in base64url: without the secret nobody can try names
 * out on it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2104#section-5 on the shortening
 */
export function pseudonymsOf(secret: Uint8Array): Pseudonyms {
  const key = createSecretKey(secret);
  const made = new Map<string, string>();
  return (use, text) => {
    const given = `${use}\0${text}`;
    const known = made.get(given);
    if (known !== undefined) return known;
    if (made.size === MOST_KEPT) made.clear();
    const pseudonym = createHmac('sha256', key).update(given).digest('base64url').slice(0, SIGNS);
    made.set(given, pseudonym);
    return pseudonym;
  };
}
