import type { Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether the tables hold what no event tells of. */
export async function checkNothingAdded(walk: Walk): Promise<void> {
  await checkAwards(walk);
  await checkActs(walk);
  await checkFew(walk);
}

async function checkAwards({ db, awards, erasures }: Walk): Promise<void> {
  const added = await db
    .selectFrom('awards')
    .select('credential_id')
    .where((where) => where.or([where('number', '<', 1), where('number', '>', awards)]))
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  must(added === undefined, 'audit.award-added', 'awards', added?.credential_id ?? '');
  const { count } = await db
    .selectFrom('awards')
    .select((select) => select.fn.countAll().as('count'))
    .where('erased_at', 'is not', null)
    .executeTakeFirstOrThrow();
  if (Number(count) === erasures) return checkForgotten(db);
  const erased = await db
    .selectFrom('awards')
    .select('credential_id')
    .where('erased_at', 'is not', null)
    .where('number', 'not in', (acts) =>
      acts.selectFrom('acts').select('acts.award').where('type', '=', 'erased'),
    )
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  must(false, 'audit.award-erased', 'awards', erased?.credential_id ?? '');
}

/** Whose it is may be forgotten by an erasure only: else it could be issued once more. */
async function checkForgotten(db: Walk['db']): Promise<void> {
  const forgotten = await db
    .selectFrom('awards')
    .select('credential_id')
    .where('erased_at', 'is', null)
    .where((where) =>
      where.or([
        where('learner_ref', 'is', null),
        where('awarded_on', 'is', null),
        // What must not be issued twice is handed on to what follows, and to nothing else.
        where.and([
          where('award_key', 'is', null),
          where('number', 'not in', (acts) =>
            acts.selectFrom('acts').select('acts.award').where('type', 'in', FOLLOWED),
          ),
        ]),
      ]),
    )
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  const isNone = forgotten === undefined;
  must(isNone, 'audit.award-erased', 'awards', forgotten?.credential_id ?? '');
}

const FOLLOWED = ['corrected', 'renewed', 'claimed'] as const;

async function checkActs({ db, acts, awards }: Walk): Promise<void> {
  const { count } = await db
    .selectFrom('acts')
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) !== acts) {
    // Each act that an event tells of was found: what is too many belongs to another kind of event, or to none.
    const added = await db
      .selectFrom('acts')
      .leftJoin('events', (join) =>
        join.onRef('events.sequence', '=', 'acts.event').onRef('events.type', '=', 'acts.type'),
      )
      .select('acts.event')
      .where('events.sequence', 'is', null)
      .orderBy('acts.event')
      .limit(1)
      .executeTakeFirst();
    must(false, 'audit.act-altered', 'acts', added?.event ?? 0);
  }
  const position = await db
    .selectFrom('positions')
    .innerJoin('status_lists', 'status_lists.id', 'positions.list')
    .select(['url', 'position'])
    .where((where) => where.or([where('award', '<', 1), where('award', '>', awards)]))
    .limit(1)
    .executeTakeFirst();
  const { url = '', position: place = 0 } = position ?? {};
  must(position === undefined, 'audit.position-added', 'positions', url, place);
}

/** Definitions, lists and keys are few. */
async function checkFew({ db, told, lists }: Walk): Promise<void> {
  const definitions = await db.selectFrom('definitions').select(['id', 'version']).execute();
  for (const { id, version } of definitions) {
    const isTold = told.definitions.has(`${version} ${id}`);
    must(isTold, 'audit.definition-added', 'definitions', id, version);
  }
  for (const url of lists.keys()) must(told.lists.has(url), 'audit.list-added', 'lists', url);
  const keys = await db.selectFrom('keys').select(['id', 'retired_at', 'revoked_at']).execute();
  for (const { id, retired_at, revoked_at } of keys) {
    const key = told.keys.get(id);
    must(key !== undefined, 'audit.key-added', 'keys', id);
    const isSame = (key.expires ?? null) === retired_at && (key.revoked ?? null) === revoked_at;
    must(isSame, 'audit.key-altered', 'keys', id);
  }
}
