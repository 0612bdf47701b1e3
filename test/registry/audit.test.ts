import { afterEach, expect, it } from 'vitest';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import { appendEvent, hashOfEvent, nextInChain } from '../../src/registry/chain.js';
import { writing } from '../../src/registry/core.js';
import type { Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import {
  learnersNamed,
  newAwards,
  prepared,
  REVOCATION,
  SUSPENSION,
} from '../support/awards-to-record.js';
import { describeOnBoth, tamper } from '../support/registries.js';

const signer = createSigner({ keyPair: await generateKeyPair() });
const other = createSigner({ keyPair: await generateKeyPair() });
const keys = [signer];

describeOnBoth('the audit of a registry', (newDatabase, kind) => {
  const open: Registry[] = [];
  afterEach(async () => {
    for (const registry of open.splice(0)) await registry.close();
  });

  /** Events 1 to 3 set up, 4 to 6 issue three each, 7 to 9 are acts on the first three. */
  async function used(options = {}) {
    const driver = await newDatabase();
    const { registry, definition } = await prepared({
      driver: driver(),
      keep: 'credentials',
      ...options,
    });
    open.push(registry);
    const awards = await newAwards(registry, learnersNamed('a', 9));
    for (const at of [0, 3, 6])
      await registry.recordIssued({ definition, awards: awards.slice(at, at + 3) });
    await act(registry, 1, 'revoked');
    await act(registry, 2, 'suspended');
    await act(registry, 2, 'reinstated');
    const ids = awards.map(({ credentialId }) => credentialId);
    return { registry, definition, awards, ids };
  }

  /** What is done to a credential, as those parts do that do it. */
  async function act(
    registry: Registry,
    award: number,
    type: 'revoked' | 'suspended' | 'reinstated',
  ) {
    const core = coreOf(registry);
    const purpose = type === 'revoked' ? 'revocation' : 'suspension';
    await writing(core, async (db) => {
      const next = await nextInChain(core, db);
      const { credential_id: credentialId } = await db
        .selectFrom('awards')
        .select('credential_id')
        .where('number', '=', award)
        .executeTakeFirstOrThrow();
      const payload = { credentialId, category: 'error', reason: 'test' };
      const { sequence: event } = await appendEvent(core, db, next, { type, payload });
      await db.insertInto('acts').values({ event, award, type }).execute();
      await db
        .updateTable('positions')
        .set({ value: type === 'reinstated' ? 0 : 1, changed: event })
        .where('award', '=', award)
        .where('list', 'in', (lists) =>
          lists.selectFrom('status_lists').select('id').where('purpose', '=', purpose),
        )
        .execute();
    });
  }

  it('finds a registry in order, and says how far the issuer vouches for it', async () => {
    const { registry } = await used();
    const before = await registry.audit({ keys });
    expect(before).toMatchObject({ isIntact: true, events: 9, awards: 9, end: { sequence: 9 } });
    expect(before.vouched).toBeUndefined();
    expect(before.remarks.map(({ code }) => code)).toEqual(['audit.no-head', 'audit.tail-unknown']);
    const head = await registry.signHead(signer);
    expect(head).toMatchObject({ sequence: 9, hash: before.end.hash, registry: registry.id });
    expect(await registry.signHead(signer)).toEqual(head);
    const after = await registry.audit({ keys, seen: head });
    expect(after).toMatchObject({ isIntact: true, vouched: head, remarks: [] });
    await registry.erase('did:example:a-9');
    const later = await registry.audit({ keys, seen: head });
    expect(later).toMatchObject({ isIntact: true, vouched: head, events: 10 });
    expect(later.remarks.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['audit.unsigned-tail', '/events/10'],
    ]);
  });

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

  it('finds a key that was retired or revoked, or is so no more, without an event', async () => {
    const { registry } = await used();
    await registry.addKey(signer);
    for (const column of ['retired_at', 'revoked_at']) {
      await tamper(registry, `update keys set ${column} = '2026-01-01T00:00:00Z'`);
      const { fault } = await registry.audit();
      expect(fault).toMatchObject({ code: 'audit.key-altered', pointer: `/keys/${signer.id}` });
      await tamper(registry, `update keys set ${column} = null`);
    }
    await registry.retireKey(signer.id);
    await registry.revokeKey(signer.id, { reason: 'lost' });
    expect((await registry.audit()).fault).toBeUndefined();
    await tamper(registry, `update keys set retired_at = '2099-01-01T00:00:00Z'`);
    expect((await registry.audit()).fault?.code).toBe('audit.key-altered');
  });

  it('finds a chain that was rewritten whole by what was signed, and only by that', async () => {
    const { registry } = await used();
    const head = await registry.signHead(signer);
    await tamper(registry, 'delete from heads');
    await rewrite(registry);
    expect(await registry.audit({ keys })).toMatchObject({
      isIntact: true,
      remarks: [{ code: 'audit.no-head' }, { code: 'audit.tail-unknown' }],
    });
    expect(await registry.audit({ keys, seen: head })).toMatchObject({
      isIntact: false,
      fault: { code: 'audit.head-altered', pointer: '/events/9' },
    });
  });

  it('finds events that were removed at the end by a head that was kept, and says so where none was', async () => {
    const { registry } = await used();
    const head = await registry.signHead(signer);
    await tamper(
      registry,
      'delete from acts where event = 9',
      'delete from heads',
      'delete from events where sequence = 9',
      'update positions set value = 1, changed = 8 where changed = 9',
    );
    const blind = await registry.audit({ keys });
    expect(blind.isIntact).toBe(true);
    expect(blind.remarks.map(({ code }) => code)).toContain('audit.tail-unknown');
    expect(await registry.audit({ keys, seen: head })).toMatchObject({
      isIntact: false,
      fault: { code: 'audit.head-missing', pointer: '/events/9' },
    });
  });

  it('takes no signature of another key, or of another registry, for the issuer’s', async () => {
    const { registry } = await used();
    const head = await registry.signHead(signer);
    const unknown = await registry.audit({ keys: [] });
    expect(unknown.vouched).toBeUndefined();
    expect(unknown.remarks.map(({ code }) => code)).toContain('audit.head-key');
    const wrong = await registry.audit({ keys: [{ id: signer.id, publicKey: other.publicKey }] });
    expect(wrong).toMatchObject({ isIntact: false, fault: { code: 'audit.head-signature' } });
    await tamper(registry, "update heads set signed_at = '2020-01-01T00:00:00Z'");
    const dated = await registry.audit({ keys });
    expect(dated.fault?.code).toBe('audit.head-signature');
    const elsewhere = await registry.audit({ seen: { ...head, registry: 'urn:uuid:other' } });
    expect(elsewhere.fault?.code).toBe('audit.head-elsewhere');
  });

  it('goes by the numbers of events where the clock went back, and remarks it', async () => {
    let now = Date.UTC(2026, 6, 1);
    const driver = await newDatabase();
    const { registry, definition } = await prepared({ driver: driver(), clock: () => now });
    open.push(registry);
    now -= 3_600_000;
    await registry.recordIssued({
      definition,
      awards: await newAwards(registry, learnersNamed('c', 2)),
    });
    const { isIntact, remarks } = await registry.audit();
    expect(isIntact).toBe(true);
    expect(remarks.find(({ code }) => code === 'audit.clock-back')?.pointer).toBe('/events/4');
  });

  it('finds that the secret of pseudonyms was swapped', async () => {
    const driver = await newDatabase();
    const { registry, definition } = await prepared({ driver: driver() });
    open.push(registry);
    const awards = await newAwards(registry, learnersNamed('s', 2));
    await registry.recordIssued({ definition, awards });
    await tamper(registry, `update settings set value = '${'A'.repeat(43)}' where name = 'secret'`);
    const { openRegistry } = await import('../../src/registry/index.js');
    const swapped = await openRegistry({ driver: driver() });
    open.push(swapped);
    expect((await swapped.issuedUnder(awards.map(({ key }) => key))).size).toBe(0);
    expect(await swapped.audit()).toMatchObject({
      isIntact: false,
      fault: { code: 'audit.secret-altered', pointer: '/settings/secret' },
    });
  });

  it('finds something about a learner that was put back after they were forgotten', async () => {
    const { registry, ids } = await used();
    await tamper(registry, 'create table kept_awards as select * from awards');
    await registry.erase('did:example:a-5');
    for (const column of ['learner_ref', 'award_key', 'awarded_on', 'award', 'learner_salt']) {
      expect((await registry.audit()).fault).toBeUndefined();
      const kept = `(select ${column} from kept_awards where number = 5)`;
      await tamper(registry, `update awards set ${column} = ${kept} where number = 5`);
      expect((await registry.audit()).fault).toMatchObject({
        code: 'audit.award-not-erased',
        pointer: `/awards/${ids[4]}`,
      });
      await tamper(registry, `update awards set ${column} = null where number = 5`);
    }
  });

  it('has nothing to sign before anything happened', async () => {
    const { openRegistry } = await import('../../src/registry/index.js');
    const driver = await newDatabase();
    const registry = await openRegistry({ driver: driver() });
    open.push(registry);
    await expect(registry.signHead(signer)).rejects.toMatchObject({ code: 'ERR_REGISTRY_UNKNOWN' });
    expect(await registry.audit()).toMatchObject({ isIntact: true, events: 0, awards: 0 });
  });
});

/** Writes the chain anew from its second event on, as whoever can write to the database could. */
async function rewrite(registry: Registry): Promise<void> {
  const { db } = coreOf(registry);
  const events = await db.selectFrom('events').selectAll().orderBy('sequence').execute();
  let previous = events[0]?.hash ?? '';
  for (const event of events.slice(1)) {
    const at = '2036-01-01T00:00:00Z';
    const hash = hashOfEvent({ ...event, at, previous });
    await tamper(
      registry,
      `update events set at = '${at}', previous = '${previous}', hash = '${hash}' where sequence = ${event.sequence}`,
    );
    previous = hash;
  }
}
