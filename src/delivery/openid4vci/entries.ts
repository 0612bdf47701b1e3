import type { JsonObject } from '../../foundation/json/values.js';
import type { Award } from '../../model/index.js';
import type { DeliveryStore } from '../store.js';
import type { MadeCredential } from './options.js';
import type { Service } from './service.js';

/** For each configuration that may be collected, the entry of its award. */
export type Grants = Readonly<Record<string, string>>;

/** An award that waits for its wallet, and the credentials that were made of it. */
export interface AwardEntry {
  readonly award: Award;
  /** By configuration. */
  readonly made: Readonly<Record<string, MadeFor>>;
}

/** A credential that was made, and for whom. */
export interface MadeFor extends MadeCredential {
  readonly holder: string;
}

/** A code of an offer. */
export interface OfferEntry {
  readonly grants: Grants;
  /** Hash of the transaction code, where one is asked for. */
  readonly txCode?: string;
  readonly wrong: number;
  readonly state: 'open' | 'used' | 'locked';
  /** The entry of the access token that was given for it. */
  readonly token?: string;
}

/** An offer that wallets fetch, without its code. */
export interface OfferedEntry {
  readonly configurationIds: readonly string[];
  readonly by: 'code' | 'login';
  /** What the wallet asks the learner for. */
  readonly txCode?: JsonObject | undefined;
}

/** A code that a learner brought back from logging in. */
export interface LoginEntry {
  readonly grants: Grants;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly hasDetails: boolean;
  readonly state: 'open' | 'used';
  readonly token?: string;
}

/** An access token. */
export interface TokenEntry {
  readonly grants: Grants;
  /** Whether credentials are asked for by identifiers, since the wallet asked in `authorization_details`. */
  readonly hasDetails: boolean;
  readonly clientId?: string;
  /** Whether the code came again before the token was there. */
  readonly isTakenBack?: true;
}

/** What is kept, by the beginning of the name of its entry. */
export interface Entries {
  readonly award: AwardEntry;
  readonly offer: OfferEntry;
  readonly offered: OfferedEntry;
  readonly login: LoginEntry;
  readonly token: TokenEntry;
  /** Grants of an offer that is collected by logging in. */
  readonly state: Grants;
  /** A nonce that was used, by the entry of the token with which it was. */
  readonly nonce: string;
}

/** The name of an entry: the hash of what only the wallet knows. */
export async function entryId(
  { secrets }: Pick<Service, 'secrets'>,
  kind: keyof Entries,
  text: string,
): Promise<string> {
  return `${kind}:${await secrets.hash(kind, text)}`;
}

/** Reads an entry; what stands in the store is what was put there. */
export async function readEntry<Kind extends keyof Entries>(
  { store }: { readonly store: DeliveryStore },
  kind: Kind,
  id: string,
): Promise<Entries[Kind] | undefined> {
  const value = id.startsWith(`${kind}:`) ? await store.read(id) : undefined;
  return value === undefined ? undefined : (JSON.parse(value) as Entries[Kind]);
}

/** What becomes of an entry: `next` replaces it. */
export interface Step<Entry, Answer> {
  readonly answer: Answer;
  readonly next?: Entry;
  readonly expiresAt?: number;
}

/** Changes an entry while nobody else can. */
export function changeEntry<Kind extends keyof Entries, Answer>(
  { store }: { readonly store: DeliveryStore },
  _kind: Kind,
  id: string,
  decide: (entry: Entries[Kind]) => Step<Entries[Kind], Answer>,
): Promise<Answer | undefined> {
  return store.change(id, (value) => {
    const { next, ...step } = decide(JSON.parse(value) as Entries[Kind]);
    return { ...step, ...(next !== undefined && { value: JSON.stringify(next) }) };
  });
}
