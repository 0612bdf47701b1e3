import { afterEach, expect, it } from 'vitest';
import type { Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { REVOCATION, SUSPENSION } from '../support/awards-to-record.js';
import { describeOnBoth, tamper } from '../support/registries.js';
import { usedRegistry } from './used-registry.js';

describeOnBoth('the audit of a registry that was tampered with', (newDatabase, kind) => {
  const open: Registry[] = [];
  afterEach(async () => {
    for (const registry of open.splice(0)) await registry.close();
  });

  /** A registry with nine awards and what was done to them. */
  async function used() {
    const driver = await newDatabase();
    const all = await usedRegistry(driver());
    open.push(all.registry);
    return all;
  }

  it('names the first entry that is wrong, in every table', async () => {
    const { registry, ids } = await used();
    const [first = '', , , fourth = ''] = ids;
    const { position } = await coreOf(registry)
      .db.selectFrom('positions')
      .select('position')
      .where('award', '=', 1)
      .where('list', '=', 1)
      .executeTakeFirstOrThrow();
    const entry = `/positions/${REVOCATION.replaceAll('/', '~1')}/${position}`;
    const list = `/lists/${REVOCATION.replaceAll('/', '~1')}`;
    const bytes = (hex: string) => (kind === 'postgres' ? `'\\x${hex}'::bytea` : `x'${hex}'`);
    const cases: readonly (readonly [harm: string, undo: string, code: string, pointer: string])[] =
      [
        [
          "update events set at = '2020-01-01T00:00:00Z' where sequence = 5",
          'update events set at = (select at from kept_events where sequence = 5) where sequence = 5',
          'audit.event-altered',
          '/events/5',
        ],
        [
          "update events set payload = replace(payload, 'test', 'rest') where sequence = 8",
          "update events set payload = replace(payload, 'rest', 'test') where sequence = 8",
          'audit.event-altered',
          '/events/8',
        ],
        [
          "update events set previous = 'x' where sequence = 3",
          'update events set previous = (select previous from kept_events where sequence = 3) where sequence = 3',
          'audit.event-unlinked',
          '/events/3',
        ],
        [
          `update awards set digest = 'x' where number = 4`,
          'update awards set digest = (select digest from kept_awards where number = 4) where number = 4',
          'audit.award-altered',
          `/awards/${fourth}`,
        ],
        [
          `update awards set valid_until = null where number = 4`,
          'update awards set valid_until = (select valid_until from kept_awards where number = 4) where number = 4',
          'audit.award-altered',
          `/awards/${fourth}`,
        ],
        [
          `update awards set key_id = 'did:web:other.example#1' where number = 1`,
          'update awards set key_id = (select key_id from kept_awards where number = 1) where number = 1',
          'audit.award-altered',
          `/awards/${first}`,
        ],
        [
          `update awards set credential = '{}' where number = 1`,
          'update awards set credential = (select credential from kept_awards where number = 1) where number = 1',
          'audit.award-altered',
          `/awards/${first}`,
        ],
        [
          `update awards set erased_at = '2026-01-01T00:00:00Z' where number = 4`,
          'update awards set erased_at = null where number = 4',
          'audit.award-erased',
          `/awards/${fourth}`,
        ],
        [
          `insert into awards select 10, 'urn:uuid:added', definition_id, definition_version, issued_at, valid_until, digest, key_id, predecessor, relation, 6, erased_at, null, learner_ref, awarded_on, award, null, null from awards where number = 4`,
          'delete from awards where number = 10',
          'audit.award-added',
          '/awards/urn:uuid:added',
        ],
        [
          `update positions set value = 0 where award = 1 and list = 1`,
          'update positions set value = 1 where award = 1 and list = 1',
          'audit.position-altered',
          entry,
        ],
        [
          `update positions set value = 0, changed = 0 where award = 1 and list = 1`,
          'update positions set value = 1, changed = 7 where award = 1 and list = 1',
          'audit.position-altered',
          entry,
        ],
        [
          `update positions set award = 2 where award = 1 and list = 1`,
          `update positions set award = 1 where list = 1 and position = ${position}`,
          'audit.position-altered',
          entry,
        ],
        [
          'update positions set ordinal = 99 where award = 1 and list = 1',
          'update positions set ordinal = 0 where award = 1 and list = 1',
          'audit.position-altered',
          entry,
        ],
        [
          `update acts set award = 3 where event = 7`,
          'update acts set award = 1 where event = 7',
          'audit.act-altered',
          '/acts/7',
        ],
        [
          `insert into acts values (5, 3, 'revoked')`,
          'delete from acts where event = 5',
          'audit.act-altered',
          '/acts/5',
        ],
        [
          `update definitions set document = replace(document, '2026', '2027')`,
          `update definitions set document = replace(document, '2027', '2026')`,
          'audit.definition-altered',
          '/definitions/',
        ],
        [
          `insert into definitions values ('urn:x', 1, 'x', '{}', 'x')`,
          "delete from definitions where id = 'urn:x'",
          'audit.definition-added',
          '/definitions/urn:x/1',
        ],
        [
          `update status_lists set purpose = 'suspension' where id = 1`,
          "update status_lists set purpose = 'revocation' where id = 1",
          'audit.list-altered',
          list,
        ],
        [
          `update status_lists set used = 8 where id = 1`,
          'update status_lists set used = 9 where id = 1',
          'audit.list-altered',
          list,
        ],
        [
          `update status_lists set applied = 7 where id = 1`,
          'update status_lists set applied = 0 where id = 1',
          'audit.list-bits',
          entry,
        ],
        [
          `update status_lists set applied = 10 where id = 2`,
          'update status_lists set applied = 0 where id = 2',
          'audit.list-altered',
          `/lists/${SUSPENSION.replaceAll('/', '~1')}`,
        ],
        [
          `update status_lists set bits = ${bytes('00')} where id = 2`,
          'update status_lists set bits = (select bits from kept_lists where id = 2) where id = 2',
          'audit.list-altered',
          `/lists/${SUSPENSION.replaceAll('/', '~1')}`,
        ],
        [
          `update status_lists set secret = ${bytes('00')} where id = 1`,
          'update status_lists set secret = (select secret from kept_lists where id = 1) where id = 1',
          'audit.list-altered',
          list,
        ],
        ...(['learner_ref', 'award_key', 'awarded_on', 'learner_salt'] as const).map(
          (column) =>
            [
              `update awards set ${column} = null where number = 4`,
              `update awards set ${column} = (select ${column} from kept_awards where number = 4) where number = 4`,
              'audit.award-erased',
              `/awards/${fourth}`,
            ] as const,
        ),
        ...(['learner_ref', 'award_key', 'awarded_on', 'award', 'learner_salt'] as const).map(
          (column) =>
            [
              `update awards set ${column} = 'x' where number = 4`,
              `update awards set ${column} = (select ${column} from kept_awards where number = 4) where number = 4`,
              'audit.learner-altered',
              `/awards/${fourth}`,
            ] as const,
        ),
        // All about one learner in the row of another: each row by itself is as it was.
        [
          `update awards set (learner_ref, awarded_on, award, learner_salt) = (select learner_ref, awarded_on, award, learner_salt from kept_awards where number = 5) where number = 4`,
          `update awards set (learner_ref, awarded_on, award, learner_salt) = (select learner_ref, awarded_on, award, learner_salt from kept_awards where number = 4) where number = 4`,
          'audit.learner-altered',
          `/awards/${fourth}`,
        ],
        [
          `insert into signed_lists values (1, '{}', '[]', 'x', 'x', 0)`,
          'delete from signed_lists',
          'audit.list-signed',
          list,
        ],
        [
          `insert into keys values ('did:web:x#1', '{}', 'x', null, null)`,
          'delete from keys',
          'audit.key-added',
          '/keys/did:web:x#1',
        ],
        [
          `insert into heads values (12, 'x', 'x', 'did:web:x#1', 'z')`,
          'delete from heads',
          'audit.head-missing',
          '/events/12',
        ],
        [
          `insert into heads values (5, 'x', 'x', 'did:web:x#1', 'z')`,
          'delete from heads',
          'audit.head-altered',
          '/events/5',
        ],
        [
          `delete from events where sequence = 6`,
          'insert into events select * from kept_events where sequence = 6',
          'audit.event-missing',
          '/events/6',
        ],
      ];
    await tamper(
      registry,
      'create table kept_events as select * from events',
      'create table kept_awards as select * from awards',
      'create table kept_lists as select * from status_lists',
    );
    if (kind === 'postgres')
      await tamper(registry, 'alter table acts drop constraint acts_event_fkey');
    else await tamper(registry, 'pragma foreign_keys = off');
    for (const [harm, undo, code, pointer] of cases) {
      await tamper(registry, harm);
      const { isIntact, fault } = await registry.audit();
      expect([harm, isIntact, fault?.code]).toEqual([harm, false, code]);
      expect(fault?.pointer.startsWith(pointer), `${harm}: ${fault?.pointer}`).toBe(true);
      expect(fault?.message.fr).not.toBe(fault?.message.en);
      await tamper(registry, undo);
      expect((await registry.audit()).fault, undo).toBeUndefined();
    }
  });
});
