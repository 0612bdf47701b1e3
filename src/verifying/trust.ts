/** An issuer the verifier trusts, known by its id, and, where that is wanted, by its keys alone. */
export interface TrustedIssuer {
  /** Id of the issuer, as the credential writes it: `did:web:univ.example`. */
  readonly id: string;
  /** Keys pinned for this issuer, as Multikey text (`z6Mk…`): no other key is believed to be its own. */
  readonly keys?: readonly string[];
}

/** Issuers the verifier trusts, as one or several lists say. */
export interface TrustedIssuers {
  /** By id. */
  readonly issuers: ReadonlyMap<string, TrustedIssuer>;
  /** Age of the lists (RFC 3339), where they say it. */
  readonly asOf?: string;
}

/**
 * Whom the verifier trusts: ids of issuers, or issuers with pinned keys; a list, as `parseIssuerList` reads it; `'any'`
 * for every issuer; `'unchecked'` to leave the question open, which makes the verdict `undetermined`.
 */
export type Trust = readonly (string | TrustedIssuer)[] | TrustedIssuers | 'any' | 'unchecked';

/** Trust as it is used: by id, or a word. */
export type SettledTrust = TrustedIssuers | 'any' | 'unchecked';

/**
 * Looks over whom the caller trusts.
 *
 * @throws TypeError when that cannot be told: there is no default.
 */
export function settleTrust(trust: unknown): SettledTrust {
  if (trust === 'any' || trust === 'unchecked') return trust;
  if (Array.isArray(trust)) return { issuers: new Map(trust.map(entryOf)) };
  if (isList(trust)) return trust;
  throw unusable();
}

function entryOf(entry: unknown): [string, TrustedIssuer] {
  const issuer = typeof entry === 'string' ? { id: entry } : (entry as Partial<TrustedIssuer>);
  const { id, keys } = issuer ?? {};
  const pinned = keys === undefined || (Array.isArray(keys) && keys.every(isText));
  if (!isText(id) || !pinned) throw unusable();
  return [id, keys === undefined ? { id } : { id, keys: [...keys] }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isList(trust: unknown): trust is TrustedIssuers {
  return (
    typeof trust === 'object' && trust !== null && (trust as TrustedIssuers).issuers instanceof Map
  );
}

function unusable(): TypeError {
  return new TypeError(
    'verify: option "trust" must be a list of issuers (ids, or { id, keys }), an issuer list, "any" or "unchecked"',
  );
}

/** Keys pinned for an issuer, where any are. */
export function pinnedKeys(
  trust: SettledTrust,
  issuer: string | undefined,
): readonly string[] | undefined {
  if (typeof trust === 'string' || issuer === undefined) return undefined;
  return trust.issuers.get(issuer)?.keys;
}
