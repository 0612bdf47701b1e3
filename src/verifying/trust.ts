import {
  type IssuerList,
  importPublicKey,
  isKeyAlgorithm,
  type PublicKey,
} from '../identity/index.js';

/** An issuer the verifier trusts, known by its id, and, where that is wanted, by its keys alone. */
export interface TrustedIssuer {
  /** Id of the issuer, as the credential writes it: `did:web:univ.example`. */
  readonly id: string;
  /** Keys pinned for this issuer, as Multikey text (`z6Mk…`) or read: no other key is believed to be its own. */
  readonly keys?: readonly (string | PublicKey)[];
}

/**
 * Whom the verifier trusts: ids of issuers, or issuers with pinned keys; a list, as `parseIssuerList` reads it; `'any'`
 * for every issuer; `'unchecked'` to leave the question open, which makes the verdict `undetermined`.
 */
export type Trust = readonly (string | TrustedIssuer)[] | IssuerList | 'any' | 'unchecked';

/** Trust as it is used: issuers by their id, or a word. */
export type SettledTrust = Pick<IssuerList, 'issuers' | 'asOf'> | 'any' | 'unchecked';

/**
 * Looks over whom the caller trusts.
 *
 * @throws TypeError when that cannot be told: there is no default. `MicrocertError` `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for a
 * pinned key that is none.
 */
export function settleTrust(trust: unknown): SettledTrust {
  if (trust === 'any' || trust === 'unchecked') return trust;
  if (Array.isArray(trust)) return { issuers: byId(trust.map(entryOf)) };
  if (isList(trust)) return trust;
  throw unusable();
}

interface Entry {
  readonly id: string;
  readonly keys?: readonly PublicKey[];
}

/** By id; an issuer that is named twice, once with keys, could be meant with them or without. */
function byId(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const before = known.get(entry.id);
    if (before !== undefined && (before.keys ?? entry.keys) !== undefined) throw unusable();
    known.set(entry.id, entry);
  }
  return known;
}

function entryOf(entry: unknown): Entry {
  const issuer = typeof entry === 'string' ? { id: entry } : (entry as Partial<TrustedIssuer>);
  const { id, keys } = issuer ?? {};
  if (typeof id !== 'string' || id === '') throw unusable();
  if (keys === undefined) return { id };
  // An empty list could mean no key, and it could mean any.
  if (!Array.isArray(keys) || keys.length === 0) throw unusable();
  return { id, keys: keys.map(keyOf) };
}

function keyOf(key: unknown): PublicKey {
  if (typeof key === 'string') return importPublicKey(key);
  if (isKeyAlgorithm((key as Partial<PublicKey> | null | undefined)?.algorithm))
    return key as PublicKey;
  throw unusable();
}

function isList(trust: unknown): trust is IssuerList {
  return (
    typeof trust === 'object' && trust !== null && (trust as IssuerList).issuers instanceof Map
  );
}

function unusable(): TypeError {
  return new TypeError(
    'verify: option "trust" must be a list of issuers (ids, or { id, keys }; one with keys stands once), an issuer list, "any" or "unchecked"',
  );
}

/** Keys pinned for an issuer, where any are. */
export function pinnedKeys(
  trust: SettledTrust,
  issuer: string | undefined,
): readonly PublicKey[] | undefined {
  if (typeof trust === 'string' || issuer === undefined) return undefined;
  return trust.issuers.get(issuer)?.keys;
}
