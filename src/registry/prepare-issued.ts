import type { Kysely } from 'kysely';
import { pseudonymFor } from './canonical-forms.js';
import type { RegistryCore } from './core.js';
import type { Cell, PutIn, RowToCome } from './driver.js';
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
import type { AwardTable, LearnerAliasTable, PositionTable, Tables } from './tables.js';

/** A chunk with all that does not depend on what others record meanwhile. */
export interface ChunkToRecord {
  readonly run: IssuedChunk['run'];
  /** Nothing where no award is in it. */
  readonly issued?: {
    /** What was signed, by which key and when: a key may have ended meanwhile. */
    readonly signed: readonly NewAward[];
    /** Rows, counted from the number of the first award; the event is known once the chunk has its place in the chain. */
    readonly awards: PutIn<'awards'>;
    readonly aliases: PutIn<'learner_aliases'> | undefined;
    readonly places: PutIn<'positions'> | undefined;
    /** What the event says. */
    readonly payload: string;
  };
}

const AWARD_COLUMNS = [
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
  'award_key',
  'learner_ref',
  'awarded_on',
  'award',
  'credential',
  'learner_salt',
] as const satisfies readonly (keyof AwardTable)[];

const ALIAS_COLUMNS = ['award', 'ref'] as const satisfies readonly (keyof LearnerAliasTable)[];

const PLACE_COLUMNS = [
  'award',
  'list',
  'ordinal',
  'position',
  'value',
  'changed',
] as const satisfies readonly (keyof PositionTable)[];

/**
 * Makes a chunk ready to be recorded. What is looked up for it never changes: definitions stay, and so do entries that were
 * given out.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN` where the definition was not recorded, or an entry not given out.
 */
export async function chunkToRecord(
  core: RegistryCore,
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  chunk: IssuedChunk,
): Promise<ChunkToRecord> {
  const { awards, run } = chunk;
  if (awards.length === 0) return { run };
  if (!awards.every(({ credentialId }) => isHeld(credentialId)))
    throw new TypeError('credentialId must be a text without NUL or half a surrogate pair');
  await assertKnown(db, chunk);
  const saltOf = learnerSalts(core);
  const learners = awards.map((award, at) => toldLearner(core, award, saltOf(at)));
  const aliases = learners.flatMap(({ aliases: refs }, at) =>
    refs.map((ref): RowToCome => [at, ref]),
  );
  const places = await placesOf(db, awards);
  const { ready } = core.connection;
  return {
    run,
    issued: {
      signed: awards,
      awards: ready({
        table: 'awards',
        columns: AWARD_COLUMNS,
        rows: awards.map((award, at) => [at, ...cellsOf(core, chunk, award, learners[at])]),
      }),
      aliases:
        aliases.length === 0
          ? undefined
          : ready({ table: 'learner_aliases', columns: ALIAS_COLUMNS, rows: aliases }),
      places:
        places.length === 0
          ? undefined
          : ready({ table: 'positions', columns: PLACE_COLUMNS, rows: places }),
      payload: issuedPayload(chunk, { secret: secretMark(core), learners }),
    },
  };
}

function cellsOf(
  core: RegistryCore,
  { definition }: IssuedChunk,
  award: NewAward,
  learner: ToldLearner | undefined,
): readonly Cell[] {
  const { credentialId, predecessor } = award;
  const kept = keptOf(core, award);
  return [
    credentialId,
    definition.id,
    definition.version,
    award.issuedAt,
    award.validUntil ?? null,
    award.digest,
    award.keyId,
    predecessor?.credentialId ?? null,
    predecessor?.relation ?? null,
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

async function assertKnown(
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  { definition }: IssuedChunk,
): Promise<void> {
  const known = await db
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
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  awards: readonly NewAward[],
): Promise<readonly RowToCome[]> {
  const lists = await db
    .selectFrom('status_lists')
    .select(['id', 'url', 'purpose', 'size', 'used', 'secret'])
    .execute();
  const entries = awards.flatMap(({ places }, at) => places.map((place) => ({ ...place, at })));
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
    return own.map(
      ({ index, at }, order): RowToCome => [at, list.id, ordinals[order] ?? 0, index, 0, 0],
    );
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
