import { afterEach, expect, it } from 'vitest';
import type { Award } from '../../src/model/index.js';
import { awardKey, learnerAliases, learnerKey, type Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { newAwards, prepared } from '../support/awards-to-record.js';
import { COMPLETE } from '../support/definitions.js';
import { describeOnBoth, tamper } from '../support/registries.js';

const COMPOSED = 'urn:example:Zoé';
const TAKEN_APART = COMPOSED.normalize('NFD');
const EMAIL = { type: 'emailAddress', value: 'zoe@univ.example' } as const;
const NUMBER = { type: 'sourcedId', value: '2026-001' } as const;

describeOnBoth('who a registry takes for one learner', (newDatabase) => {
  const open: Registry[] = [];
  afterEach(async () => {
    for (const registry of open.splice(0)) {
      expect((await registry.audit()).fault).toBeUndefined();
      await registry.close();
    }
  });
  /** Records an award to each learner, and gives the ids of the credentials. */
  async function recorded(...learners: readonly Award['learner'][]) {
    const driver = await newDatabase();
    const { registry, definition } = await prepared({ driver: driver() });
    open.push(registry);
    const some = await newAwards(
      registry,
      learners.map((_, at) => `${at}`),
    );
    const awards = some.map((award, at) => {
      const of: Award = { learner: learners[at] ?? {}, awardedOn: `2026-07-0${at + 1}` };
      const key = awardKey(COMPLETE, of);
      return { ...award, key, learner: learnerKey(of), aliases: learnerAliases(of) };
    });
    await registry.recordIssued({ definition, awards });
    const ids = awards.map(({ credentialId }) => credentialId);
    const found = async (learner: string) =>
      (await registry.find({ learner })).map(({ credentialId }) => credentialId);
    return { registry, ids, found, keys: awards.map(({ key }) => key) };
  }

  it('MUST be found by the id and by every identifier, hashed or plain, and by the name only without', async () => {
    const hashed = { type: 'emailAddress', hash: 'sha256$abc', hashed: true } as never;
    const { ids, found } = await recorded(
      { id: 'did:example:zoe', identifiers: [EMAIL, NUMBER, hashed], name: 'Zoé' },
      { identifiers: [NUMBER, EMAIL] },
      { name: 'Zoé' },
    );
    expect(await found('did:example:zoe')).toEqual([ids[0]]);
    expect(await found(EMAIL.value)).toEqual([ids[0], ids[1]]);
    expect(await found(NUMBER.value)).toEqual([ids[0], ids[1]]);
    expect(await found('sha256$abc')).toEqual([ids[0]]);
    expect(await found('Zoé')).toEqual([ids[2]]);
    expect(await found('zoe')).toEqual([]);
  });

  it('MUST be forgotten by every identifier, and be told what shares another one with what was forgotten', async () => {
    const { registry, ids, found } = await recorded(
      { id: 'did:example:zoe', identifiers: [EMAIL] },
      { id: 'did:example:zoe' },
      { id: 'did:example:other', identifiers: [NUMBER] },
    );
    expect(await registry.erase(EMAIL.value)).toMatchObject({
      credentialIds: [ids[0]],
      related: [ids[1]],
    });
    expect(await found('did:example:zoe')).toEqual([ids[1]]);
    expect(await registry.erase('did:example:zoe')).toMatchObject({
      credentialIds: [ids[1]],
      related: [],
    });
    const { db } = coreOf(registry);
    const aliases = await db.selectFrom('learner_aliases').select('award').execute();
    expect(aliases).toEqual([{ award: 3 }]);
  });

  // UAX #15: canonically equivalent texts are one.
  it('MUST be one in all forms that Unicode takes for the same', async () => {
    const { registry, ids, found, keys } = await recorded(
      { id: TAKEN_APART },
      { id: COMPOSED },
      { name: 'Zoé'.normalize('NFD') },
    );
    expect(await found(COMPOSED)).toEqual([ids[0], ids[1]]);
    expect(await found(TAKEN_APART)).toEqual([ids[0], ids[1]]);
    expect(await found('Zoé')).toEqual([ids[2]]);
    const forms = keys.map((key) => key.normalize('NFD'));
    expect((await registry.issuedUnder(forms)).size).toBe(3);
    await registry.erase(TAKEN_APART);
    expect((await registry.forgottenUnder(forms)).size).toBe(2);
    expect((await registry.forgottenUnder(keys)).size).toBe(2);
  });

  it('MUST NOT be given or lose an identifier that the audit would not find', async () => {
    const { registry, ids } = await recorded(
      { id: 'did:example:zoe', identifiers: [EMAIL] },
      {
        id: 'did:example:other',
      },
    );
    for (const [harm, undo, at] of [
      [
        `insert into learner_aliases values (2, 'x')`,
        `delete from learner_aliases where ref = 'x'`,
        1,
      ],
      ['update learner_aliases set award = 2', 'update learner_aliases set award = 1', 0],
    ] as const) {
      await tamper(registry, harm);
      expect((await registry.audit()).fault).toMatchObject({
        code: 'audit.learner-altered',
        pointer: `/awards/${ids[at]}`,
      });
      await tamper(registry, undo);
    }
    await registry.erase('did:example:other');
    await tamper(registry, `insert into learner_aliases values (2, 'x')`);
    expect((await registry.audit()).fault?.code).toBe('audit.award-not-erased');
    await tamper(registry, `delete from learner_aliases where ref = 'x'`);
  });

  it('a reason MUST NOT name the learner by any identifier, in any form', async () => {
    const { registry, ids } = await recorded({
      id: 'did:example:zoe',
      identifiers: [{ type: 'sourcedId', value: 'étu-77' } as never],
    });
    for (const form of ['NFC', 'NFD'] as const)
      await expect(
        registry.revoke(ids[0] ?? '', { reason: `asked by ${'étu-77'.normalize(form)}` }),
      ).rejects.toMatchObject({ code: 'ERR_REGISTRY_REASON' });
  });
});
