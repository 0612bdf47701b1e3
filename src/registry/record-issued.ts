import type { Transaction } from 'kysely';
import { formatDateTime } from '../foundation/time.js';
import { pseudonymFor } from './canonical-forms.js';
import { appendWritten, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import type { Cell } from './driver.js';
import { isHeld } from './held-texts.js';
import { issuedPayload } from './issued-event.js';
import { keptOf } from './kept.js';
import { aliasRefs } from './learner-aliases.js';
import {
  keyDigest,
  type LearnerColumns,
  learnerDigest,
  learnerSalts,
  secretMark,
} from './learner-digest.js';
import { ordinalsOf } from './permutation.js';
import type { IssuedChunk, NewAward } from './registry.js';
import { registryError } from './registry-error.js';
import { assertSignedInTime } from './signing-keys.js';
import type { AwardTable, Tables } from './tables.js';

/** Records credentials as issued, their entries, the event that tells of them, and how far the file of the run goes. */
export async function recordIssued(core: RegistryCore, chunk: IssuedChunk): Promise<void> {
  await writing(core, (transaction) => recordIssuedWithin(core, transaction, chunk));
}

/**
 * The same as part of a transaction that does more.
 *
 * @returns The number of the event.
 */
export async function recordIssuedWithin(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  chunk: IssuedChunk,
): Promise<number> {
  const next = await nextInChain(core, transaction);
  if (chunk.run) await commitRun(core, transaction, chunk.run);
  if (chunk.awards.length === 0) return next.sequence - 1;
  if (!chunk.awards.every(({ credentialId }) => isHeld(credentialId)))
    throw new TypeError('credentialId must be a text without NUL or half a surrogate pair');
  await assertKnown(transaction, chunk);
  await assertSignedInTime(transaction, chunk.awards);
  const first = await nextNumber(transaction);
  const saltOf = learnerSalts(core);
  const learners = chunk.awards.map((award, at) => toldLearner(core, award, saltOf(at)));
  const rows = chunk.awards.map((award, at) =>
    rowOf(core, chunk, { award, number: first + at, event: next.sequence }, learners[at]),
  );
  await core.connection.insert(transaction, 'awards', COLUMNS, rows);
  const aliases = learners.flatMap((learner, at) =>
    learner.aliases.map((ref) => [first + at, ref]),
  );
  if (aliases.length > 0)
    await core.connection.insert(transaction, 'learner_aliases', ['award', 'ref'], aliases);
  const places = await placesOf(transaction, chunk.awards, first);
  await core.connection.insert(transaction, 'positions', PLACE_COLUMNS, places);
  const payload = issuedPayload(chunk, { secret: secretMark(core), learners });
  await appendWritten(core, transaction, next, { type: 'issued', payload });
  return next.sequence;
}

const COLUMNS = [
  'number',
  'credential_id',
  'definition_id',
  'definition_version',
  'issued_at',
  'valid_until',
  'digest',
  'key_id',
  'predecessor',
  'relation',
  'event',
  'award_key',
  'learner_ref',
  'awarded_on',
  'award',
  'credential',
  'learner_salt',
] as const satisfies readonly (keyof AwardTable)[];

const PLACE_COLUMNS = ['list', 'ordinal', 'position', 'award', 'value', 'changed'] as const;

interface Numbered {
  readonly award: NewAward;
  readonly number: number;
  readonly event: number;
}

function rowOf(
  core: RegistryCore,
  { definition }: IssuedChunk,
  { award, number, event }: Numbered,
  learner: ToldLearner | undefined,
): readonly Cell[] {
  const { credentialId, predecessor } = award;
  const kept = keptOf(core, award);
  return [
    number,
    credentialId,
    definition.id,
    definition.version,
    award.issuedAt,
    award.validUntil ?? null,
    award.digest,
    award.keyId,
    predecessor?.credentialId ?? null,
    predecessor?.relation ?? null,
    event,
    learner?.key ?? null,
    learner?.ref ?? null,
    kept.awarded_on,
    kept.award,
    kept.credential,
    learner?.salt ?? null,
  ];
}

/** What the columns about a learner hold, and what the event says of them. */
interface ToldLearner extends LearnerColumns {
  readonly key: string;
  readonly digests: readonly [learner: string, key: string];
}

function toldLearner(core: RegistryCore, award: NewAward, salt: string): ToldLearner {
  const key = pseudonymFor(core, 'award-key', award.key);
  const columns = {
    salt,
    ref: pseudonymFor(core, 'learner', award.learner),
    aliases: aliasRefs(core, award),
    awardedOn: award.awardedOn,
    award: core.keep === 'pseudonyms' ? undefined : award.award,
  };
  return { ...columns, key, digests: [learnerDigest(columns), keyDigest(salt, key)] };
}

async function nextNumber(transaction: Transaction<Tables>): Promise<number> {
  const last = await transaction
    .selectFrom('awards')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

async function assertKnown(
  transaction: Transaction<Tables>,
  { definition }: IssuedChunk,
): Promise<void> {
  const known = await transaction
    .selectFrom('definitions')
    .select('digest')
    .where('id', '=', definition.id)
    .where('version', '=', definition.version)
    .executeTakeFirst();
  if (known?.digest !== definition.digest)
    throw registryError('ERR_REGISTRY_UNKNOWN', { hint: RECORD_FIRST });
}

const RECORD_FIRST = {
  en: 'record the definition first',
  fr: 'enregistrer d’abord la définition',
} as const;

/** Entries must have been given out: what was made up could be given to somebody else later. */
async function placesOf(
  transaction: Transaction<Tables>,
  awards: readonly NewAward[],
  first: number,
): Promise<readonly (readonly Cell[])[]> {
  const lists = await transaction
    .selectFrom('status_lists')
    .select(['id', 'url', 'purpose', 'size', 'used', 'secret'])
    .execute();
  const entries = awards.flatMap(({ places }, at) =>
    places.map((place) => ({ ...place, award: first + at })),
  );
  const rows = lists.flatMap((list) => {
    const own = entries.filter((entry) => entry.list === list.url);
    const isWithin = own.every(
      ({ index, purpose }) => isEntry(index, list) && purpose === list.purpose,
    );
    const ordinals = isWithin
      ? ordinalsOf(
          list,
          own.map(({ index }) => index),
        )
      : [];
    const areGiven = isWithin && ordinals.every((ordinal) => ordinal < list.used);
    if (!areGiven) throw registryError('ERR_REGISTRY_UNKNOWN', { hint: RESERVE_FIRST });
    return own.map(({ index, award }, at) => [list.id, ordinals[at] ?? 0, index, award, 0, 0]);
  });
  if (rows.length < entries.length)
    throw registryError('ERR_REGISTRY_UNKNOWN', { hint: RESERVE_FIRST });
  return rows;
}

function isEntry(index: number, { size }: { readonly size: number }): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

const RESERVE_FIRST = {
  en: 'use the entries of status lists that the registry gave out',
  fr: 'utiliser les entrées de listes de statuts que le registre a attribuées',
} as const;

async function commitRun(
  { clock }: RegistryCore,
  transaction: Transaction<Tables>,
  { id, bytes, after }: NonNullable<IssuedChunk['run']>,
): Promise<void> {
  const updated_at = formatDateTime(clock());
  if (after !== undefined && ((await committedBytesOf(transaction, id)) ?? 0) !== after)
    throw registryError('ERR_REGISTRY_CONFLICT', { hint: ONE_AT_A_TIME });
  await transaction
    .insertInto('runs')
    .values({ id, bytes, updated_at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ bytes, updated_at }))
    .execute();
}

const ONE_AT_A_TIME = {
  en: 'another process writes the same file: let it end, then do the same again',
  fr: 'un autre processus écrit le même fichier : le laisser finir, puis recommencer',
} as const;

/** Notes that a run begins with an empty file. */
export async function beginRun(core: RegistryCore, id: string): Promise<void> {
  await writing(core, (transaction) => commitRun(core, transaction, { id, bytes: 0 }));
}

/** How many bytes of a run’s file are committed; nothing for a run that is not known. */
export async function committedBytesOf(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  run: string,
): Promise<number | undefined> {
  const row = await db.selectFrom('runs').select('bytes').where('id', '=', run).executeTakeFirst();
  return row?.bytes;
}
