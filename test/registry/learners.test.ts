import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { describeOnBoth, tamper, temporaryFolder } from '../support/registries.js';

const encryptionKey = new Uint8Array(32).fill(9);

/** All that the tables hold, as text. */
async function everything(registry: Registry): Promise<string> {
  const { db } = coreOf(registry);
  const rows = await Promise.all(
    (['settings', 'definitions', 'awards', 'positions', 'events', 'acts', 'runs'] as const).map(
      (table) => db.selectFrom(table).selectAll().execute(),
    ),
  );
  return JSON.stringify(rows);
}

describeOnBoth('what a registry knows of learners', (newDatabase) => {
  const open: Registry[] = [];
  afterEach(async () => {
    for (const registry of open.splice(0)) await registry.close();
  });
  async function recorded(options = {}) {
    const driver = await newDatabase();
    const { registry, definition } = await prepared({ driver: driver(), ...options });
    open.push(registry);
    const awards = [
      ...(await newAwards(registry, learnersNamed('marked', 3))),
      ...(await newAwards(registry, ['did:example:marked-1'])).map((award) => ({
        ...award,
        key: 'the second of the same learner',
      })),
    ];
    await registry.recordIssued({ definition, awards });
    return { registry, definition, awards };
  }

  it('MUST be pseudonyms and a date by default, and nothing in the chain', async () => {
    const { registry, awards } = await recorded();
    expect(await everything(registry)).not.toContain('marked');
    const found = await registry.find({ learner: 'did:example:marked-1' });
    expect(found.map(({ credentialId }) => credentialId)).toEqual([
      awards[0]?.credentialId,
      awards[3]?.credentialId,
    ]);
    expect(found[0]).toMatchObject({ awardedOn: '2026-07-01', digest: awards[0]?.digest });
    expect(found[0]).not.toHaveProperty('award');
    expect(await registry.find({ learner: 'did:example:nobody' })).toEqual([]);
    expect(await registry.find({ credentialId: awards[2]?.credentialId ?? '' })).toHaveLength(1);
    expect(await registry.find({ credentialId: '' })).toEqual([]);
    expect(await registry.find({ learner: '' })).toEqual([]);
    await expect(async () => registry.find({} as never)).rejects.toBeInstanceOf(TypeError);
  });

  it('MUST be pseudonyms that another registry has otherwise', async () => {
    const [one, other] = [await recorded(), await recorded()];
    const refs = await Promise.all(
      [one, other].map(({ registry }) =>
        coreOf(registry).db.selectFrom('awards').select(['learner_ref', 'award_key']).execute(),
      ),
    );
    const texts = refs.flat().flatMap(({ learner_ref, award_key }) => [learner_ref, award_key]);
    // Three learners and four keys in each.
    expect(new Set(texts).size).toBe(14);
  });

  it.each([
    ['awards', true, false],
    ['credentials', true, true],
  ] as const)(
    'is kept where %s are to be kept, in the clear or encrypted',
    async (keep, award, text) => {
      for (const options of [{ keep }, { keep, encryptionKey }]) {
        const { registry, awards } = await recorded(options);
        const [found] = await registry.find({ credentialId: awards[1]?.credentialId ?? '' });
        expect(found?.award).toBe(award ? awards[1]?.award : undefined);
        expect(found?.text).toBe(text ? awards[1]?.text : undefined);
        const isClear = (await everything(registry)).includes('marked');
        expect(isClear).toBe(!('encryptionKey' in options));
        expect((await registry.audit()).isIntact).toBe(true);
      }
    },
  );

  it('MUST be encrypted with a key, the day of an award too', async () => {
    const days = async (options: object) => {
      const { registry, awards } = await recorded(options);
      const { db } = coreOf(registry);
      const rows = await db.selectFrom('awards').select('awarded_on').execute();
      const [found] = await registry.find({ credentialId: awards[1]?.credentialId ?? '' });
      expect(found?.awardedOn).toBe('2026-07-01');
      expect((await registry.audit()).fault).toBeUndefined();
      return { registry, days: rows.map(({ awarded_on: day }) => day) };
    };
    expect((await days({})).days).toEqual(Array(4).fill('2026-07-01'));
    const sealed = await days({ encryptionKey });
    expect(new Set(sealed.days).size).toBe(4);
    expect(sealed.days.join()).not.toContain('2026');
    // Neither that of another, nor another in the clear, which earlier versions wrote.
    for (const [day, code] of [
      ['(select a.awarded_on from awards a where a.number = 1)', 'audit.award-altered'],
      [`'2026-07-02'`, 'audit.learner-altered'],
    ]) {
      await tamper(sealed.registry, `update awards set awarded_on = ${day} where number = 2`);
      expect((await sealed.registry.audit()).fault?.code).toBe(code);
    }
  });

  it('MUST NOT be read at another place than it was encrypted for, nor once it was changed', async () => {
    const { registry, awards } = await recorded({ keep: 'credentials', encryptionKey });
    const [one, two] = awards.map(({ credentialId }) => credentialId);
    await tamper(
      registry,
      'update awards set credential = (select a.credential from awards a where a.number = 2) where number = 1',
      `update awards set award = 'AAAA' || substr(award, 5) where number = 2`,
    );
    for (const credentialId of [one, two])
      await expect(registry.find({ credentialId: credentialId ?? '' })).rejects.toMatchObject({
        code: 'ERR_REGISTRY_CORRUPT',
      });
    const { fault } = await registry.audit();
    expect(fault).toMatchObject({ code: 'audit.award-altered', pointer: `/awards/${one}` });
  });

  it.each([
    ['NUL', 'urn:example:a\0b'],
    ['half a surrogate pair', 'urn:example:\ud800'],
  ])('an id with %s MUST be unknown, and never recorded, in every database', async (_, id) => {
    const { registry, definition } = await recorded();
    expect(await registry.find({ credentialId: id })).toEqual([]);
    expect((await registry.takenIds([id])).size).toBe(0);
    const unknown = { code: 'ERR_REGISTRY_UNKNOWN' };
    await expect(registry.history(id)).rejects.toMatchObject(unknown);
    await expect(registry.revoke(id, { reason: 'error' })).rejects.toMatchObject(unknown);
    const [award] = await newAwards(registry, learnersNamed('other', 1));
    const awards = award === undefined ? [] : [{ ...award, credentialId: id }];
    const recording = registry.recordIssued({ definition, awards });
    await expect(recording).rejects.toBeInstanceOf(TypeError);
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 4 });
  });

  it('MUST go when a learner is forgotten, and leave the chain provable', async () => {
    const { registry, definition, awards } = await recorded({ keep: 'credentials' });
    const ref = coreOf(registry).pseudonym('learner', 'did:example:marked-1');
    expect(await everything(registry)).toContain(ref);
    const { credentialIds } = await registry.erase('did:example:marked-1');
    expect(credentialIds).toEqual([awards[0]?.credentialId, awards[3]?.credentialId]);
    const left = await everything(registry);
    for (const gone of [
      'marked-1',
      ref,
      coreOf(registry).pseudonym('award-key', awards[0]?.key ?? ''),
    ])
      expect(left).not.toContain(gone);
    expect(left).toContain('marked-2');
    expect(await registry.find({ learner: 'did:example:marked-1' })).toEqual([]);
    const [kept] = await registry.find({ credentialId: awards[0]?.credentialId ?? '' });
    expect(kept).toMatchObject({ digest: awards[0]?.digest, erasedAt: expect.any(String) });
    for (const column of ['award', 'text', 'awardedOn']) expect(kept).not.toHaveProperty(column);
    const after = await registry.audit();
    expect(after).toMatchObject({ isIntact: true, awards: 4, events: 6 });
    expect((await registry.erase('did:example:marked-1')).credentialIds).toEqual([]);
    expect((await registry.audit()).events).toBe(6);
    // What an erasure took is not missed: the same key can be recorded again.
    const again = await newAwards(registry, learnersNamed('marked', 1));
    await registry.recordIssued({ definition, awards: again });
    expect((await registry.audit()).isIntact).toBe(true);
  });
});

describe('a registry in a file that cannot be written', () => {
  const folder = temporaryFolder();

  it('says so, records nothing of the chunk, and goes on once it can', async () => {
    const file = join(folder(), 'full.db');
    const { registry, definition } = await prepared({ driver: sqliteDriver({ file }) });
    const few = await newAwards(registry, learnersNamed('few', 5));
    const many = await newAwards(registry, learnersNamed('many', 3000));
    const [{ page_count: pages }] = (await coreOf(registry)
      .db.executeQuery<{ page_count: number }>({
        sql: 'pragma page_count',
        parameters: [],
      } as never)
      .then(({ rows }) => rows)) as [{ page_count: number }];
    for (const limit of [`pragma max_page_count = ${pages + 20}`, 'pragma query_only = on']) {
      await tamper(registry, limit);
      await expect(registry.recordIssued({ definition, awards: many })).rejects.toMatchObject({
        code: 'ERR_REGISTRY_UNWRITABLE',
        hint: { en: expect.stringContaining('nothing was half recorded') },
      });
      expect((await registry.issuedUnder(many.map(({ key }) => key))).size).toBe(0);
    }
    await tamper(registry, 'pragma query_only = off', 'pragma max_page_count = 1000000');
    await registry.recordIssued({ definition, awards: few });
    await registry.recordIssued({ definition, awards: many });
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 3005 });
    await registry.close();
    expect(readFileSync(file).includes('did:example:many')).toBe(false);
  });
});
