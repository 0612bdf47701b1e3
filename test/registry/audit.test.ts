import { afterEach, expect, it } from 'vitest';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import { hashOfEvent } from '../../src/registry/chain.js';
import type { Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { describeOnBoth, tamper } from '../support/registries.js';
import { usedRegistry } from './used-registry.js';

const signer = createSigner({ keyPair: await generateKeyPair() });
const other = createSigner({ keyPair: await generateKeyPair() });
const keys = [signer];

describeOnBoth('the audit of a registry', (newDatabase) => {
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
