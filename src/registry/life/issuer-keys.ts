import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { formatDateTime, parseDateTime } from '../../foundation/time.js';
import {
  type PublicKey,
  publicKeyFromJwk,
  publicKeyToJwk,
  type Signer,
  samePublicKey,
} from '../../identity/index.js';
import type { RegistryCore } from '../core.js';
import { ENDED } from '../signing-keys.js';
import type { KeyTable } from '../tables.js';
import { checkedAct } from './act.js';
import type { Act } from './act-said.js';
import { type EventsWriter, writingEvents } from './events-writer.js';

/** A key of the issuer, as the DID document lists it: kept for as long as something that it signed is to hold. */
export interface IssuerKey {
  /** Verification method. */
  readonly id: string;
  readonly publicKey: PublicKey;
  /** Since when the registry knows it (RFC 3339). */
  readonly addedAt: string;
  /** Nothing is signed with it from then on; what it signed before holds. */
  readonly expires?: string;
  /** It is no longer the issuer's alone since then: what it signed is in doubt. */
  readonly revoked?: string;
}

/** A key to be known: of a signer, say. */
export type NamedKey = Pick<Signer, 'id' | 'publicKey'>;

/** What came of a change to a key. */
export interface KeyChange {
  /** `already`: it was so before, and no event was added. */
  readonly outcome: 'done' | 'already';
  readonly key: IssuerKey;
  readonly event?: number;
}

/** The keys of the issuer, the oldest first. */
export async function issuerKeys({ db }: Pick<RegistryCore, 'db'>): Promise<readonly IssuerKey[]> {
  const rows = await db.selectFrom('keys').selectAll().orderBy('added_at').orderBy('id').execute();
  return rows.map(keyOf);
}

/**
 * Adds a key: before its first use, so that verifiers know it by then.
 *
 * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` where its id stands for another key.
 */
export async function addKey(core: RegistryCore, { id, publicKey }: NamedKey): Promise<KeyChange> {
  const known = await knownKey(core.db, id);
  if (known !== undefined) return { outcome: 'already', key: same(known, publicKey) };
  return writingEvents(core, async (writer) => {
    const meanwhile = await knownKey(writer.db, id);
    if (meanwhile !== undefined) return { outcome: 'already', key: same(meanwhile, publicKey) };
    const jwk = { ...publicKeyToJwk(publicKey) };
    const event = await writer.append('key-added', { key: id, jwk });
    const row = { id, jwk: JSON.stringify(jwk), added_at: writer.at };
    await writer.db
      .insertInto('keys')
      .values({ ...row, retired_at: null, revoked_at: null })
      .execute();
    return { outcome: 'done', event, key: { id, publicKey, addedAt: writer.at } };
  });
}

/**
 * Makes sure that something may be signed with a key, which is added where it is new.
 *
 * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out, was revoked, or has the id of another.
 */
export async function assertSigningKey(core: RegistryCore, signer: NamedKey): Promise<void> {
  const now = core.clock();
  const { key } = await addKey(core, signer);
  const ended = [key.expires, key.revoked].some(
    (end) => end !== undefined && instantOf(end) <= now,
  );
  if (ended) throw new MicrocertError('ERR_REGISTRY_SIGNING_KEY', { hint: ENDED }, REGISTRY_TEXTS);
}

/**
 * Says until when a key signs: now, or a day to come, so that two keys overlap. What it signed before holds on; its
 * successor is to be published before.
 *
 * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known, was revoked, or signed credentials after that.
 */
export function retireKey(
  core: RegistryCore,
  id: string,
  { at }: { readonly at?: number } = {},
): Promise<KeyChange> {
  return writingEvents(core, async (writer) => {
    const key = await keyNamed(writer, id);
    if (key.revoked !== undefined)
      throw new MicrocertError('ERR_REGISTRY_SIGNING_KEY', { hint: REVOKED }, REGISTRY_TEXTS);
    const expires = at === undefined ? endBy(writer.at, key) : formatDateTime(at);
    if (key.expires === expires) return { outcome: 'already', key };
    await assertNothingSignedAfter(writer, id, expires);
    const event = await writer.append('key-retired', { key: id, expires });
    await writer.db.updateTable('keys').set({ retired_at: expires }).where('id', '=', id).execute();
    return { outcome: 'done', event, key: { ...key, expires } };
  });
}

/** Now, unless it ended before: an end to come is brought forward. */
function endBy(now: string, { expires }: IssuerKey): string {
  const isOver = expires !== undefined && instantOf(expires) <= instantOf(now);
  return isOver ? expires : now;
}

/** A slip in the year would have verifiers reject what was issued since. */
async function assertNothingSignedAfter(
  { db }: EventsWriter,
  id: string,
  expires: string,
): Promise<void> {
  const end = instantOf(expires);
  const latest = await db
    .selectFrom('awards')
    .select(({ fn }) => fn.max('issued_at').as('at'))
    .where('key_id', '=', id)
    .executeTakeFirst();
  // `at` is null where it signed none.
  if (latest?.at && instantOf(latest.at) > end)
    throw new MicrocertError('ERR_REGISTRY_SIGNING_KEY', { hint: SIGNED_LATER }, REGISTRY_TEXTS);
}

function instantOf(text: string): number {
  return parseDateTime(text) ?? 0;
}

/**
 * Says that a key is no longer the issuer's alone: stolen, or lost. What it signed can no longer be told from forgeries,
 * and verifiers answer with a doubt; it has to be issued anew.
 *
 * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known; `ERR_REGISTRY_REASON`.
 */
export function revokeKey(
  core: RegistryCore,
  id: string,
  { at, ...act }: Act & { readonly at?: number },
): Promise<KeyChange> {
  const said = checkedAct(act);
  return writingEvents(core, async (writer) => {
    const key = await keyNamed(writer, id);
    if (key.revoked !== undefined) return { outcome: 'already', key };
    const revoked = at === undefined ? writer.at : formatDateTime(at);
    const event = await writer.append('key-revoked', { key: id, revoked, ...said });
    await writer.db.updateTable('keys').set({ revoked_at: revoked }).where('id', '=', id).execute();
    return { outcome: 'done', event, key: { ...key, revoked } };
  });
}

async function knownKey(db: RegistryCore['db'], id: string): Promise<IssuerKey | undefined> {
  const row = await db.selectFrom('keys').selectAll().where('id', '=', id).executeTakeFirst();
  return row && keyOf(row);
}

async function keyNamed({ db }: EventsWriter, id: string): Promise<IssuerKey> {
  const key = await knownKey(db, id);
  if (key === undefined)
    throw new MicrocertError('ERR_REGISTRY_SIGNING_KEY', { hint: UNKNOWN }, REGISTRY_TEXTS);
  return key;
}

function keyOf({ id, jwk, added_at, retired_at, revoked_at }: KeyTable): IssuerKey {
  const parsed = parseJsonStrictly(jwk);
  return {
    id,
    publicKey: publicKeyFromJwk(isJsonObject(parsed) ? parsed : {}),
    addedAt: added_at,
    ...(retired_at !== null && { expires: retired_at }),
    ...(revoked_at !== null && { revoked: revoked_at }),
  };
}

function same(known: IssuerKey, publicKey: PublicKey): IssuerKey {
  if (samePublicKey(known.publicKey, publicKey)) return known;
  throw new MicrocertError('ERR_REGISTRY_SIGNING_KEY', { hint: OTHER }, REGISTRY_TEXTS);
}

const UNKNOWN: LocalText = {
  en: 'the registry knows no key of this id; microcert keys lists them',
  fr: 'le registre ne connaît pas de clé de cet id ; microcert keys les liste',
};
const OTHER: LocalText = {
  en: 'this id stands for another key already: give the new key an id of its own',
  fr: 'cet id désigne déjà une autre clé : donner à la nouvelle clé un id qui lui est propre',
};
const SIGNED_LATER: LocalText = {
  en: 'the key signed credentials after that: verifiers would reject them; give a later day (--at), or revoke the key where it was not yours alone by then',
  fr: 'la clé a signé des justificatifs après cette date, qui seraient rejetés : donner une date plus tardive (--at), ou révoquer la clé si elle n’était déjà plus à vous seul',
};
const REVOKED: LocalText = {
  en: 'the key was revoked, which is final',
  fr: 'la clé a été révoquée, ce qui est définitif',
};
