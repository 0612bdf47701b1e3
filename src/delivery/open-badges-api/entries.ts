import type { Service } from './service.js';

/** A client that was registered. */
export interface ClientEntry {
  readonly name: string;
  /** Keyed hash of its secret. */
  readonly secret: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
}

/** What a learner allowed a client. Codes and tokens hold as long as it is there. */
export interface GrantEntry {
  readonly clientId: string;
  readonly learner: string;
  readonly scopes: readonly string[];
}

/** A code that a learner’s browser brings to a client. */
export interface CodeEntry {
  /** Name of the entry of the grant. */
  readonly grant: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly isUsed: boolean;
}

/** An access token. */
export interface AccessEntry {
  readonly grant: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** A refresh token; each is used once. */
export interface RefreshEntry {
  readonly grant: string;
  readonly clientId: string;
  readonly isUsed: boolean;
}

/** What is kept, by the beginning of the name of its entry. */
export interface Entries {
  readonly client: ClientEntry;
  readonly grant: GrantEntry;
  readonly code: CodeEntry;
  readonly access: AccessEntry;
  readonly refresh: RefreshEntry;
}

/** The name of an entry: a hash, so that who reads the store learns no code and no token. */
export async function entryId(
  { secrets }: Pick<Service, 'secrets'>,
  kind: keyof Entries,
  text: string,
): Promise<string> {
  return `badges-${kind}:${await secrets.hash(`badges-${kind}`, text)}`;
}

/** Puts an entry. */
export async function putEntry<Kind extends keyof Entries>(
  { store, clock }: Pick<Service, 'store' | 'clock'>,
  _kind: Kind,
  {
    id,
    entry,
    seconds,
    learners,
  }: {
    readonly id: string;
    readonly entry: Entries[Kind];
    readonly seconds: number;
    readonly learners?: readonly string[];
  },
): Promise<void> {
  const value = JSON.stringify(entry);
  const expiresAt = clock() + seconds * 1000;
  await store.create(id, { value, expiresAt, ...(learners && { learners }) });
}

/** Reads an entry; what stands in the store is what was put there. */
export async function readEntry<Kind extends keyof Entries>(
  { store }: Pick<Service, 'store'>,
  _kind: Kind,
  id: string,
): Promise<Entries[Kind] | undefined> {
  const value = await store.read(id);
  return value === undefined ? undefined : (JSON.parse(value) as Entries[Kind]);
}

/** Marks an entry as used, while nobody else can; the answer is as it was before. */
export function useEntry<Kind extends 'code' | 'refresh'>(
  { store }: Pick<Service, 'store'>,
  _kind: Kind,
  { id, isTheirs }: { readonly id: string; readonly isTheirs: (entry: Entries[Kind]) => boolean },
): Promise<Entries[Kind] | 'not theirs' | undefined> {
  return store.change<Entries[Kind] | 'not theirs'>(id, (value) => {
    const entry = JSON.parse(value) as Entries[Kind];
    if (!isTheirs(entry)) return { answer: 'not theirs' };
    return { answer: entry, value: JSON.stringify({ ...entry, isUsed: true }) };
  });
}
