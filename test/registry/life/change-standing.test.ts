import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOnBoth } from '../../support/registries.js';
import { newUniversity, type University } from '../../support/registry-life.js';

const thrown = (code: string) => expect.objectContaining({ code });
const WRONG = { reason: 'typing error in the result', category: 'error' } as const;

describeOnBoth('the status of a credential', (newDatabase) => {
  let university: University;
  beforeEach(async () => {
    university = await newUniversity(newDatabase);
  });
  afterEach(() => university.end());

  it('revoking MUST set the entry, and be one event with reason and category', async () => {
    const { registry, issue } = university;
    const { id } = await issue('did:example:one');
    const change = await registry.revoke(id, { ...WRONG, by: 'registrar' });
    expect(change).toMatchObject({ outcome: 'done', standing: 'revoked', isTold: true });
    const { standing, places, events } = await registry.history(id);
    expect(standing).toBe('revoked');
    expect(places.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['revocation', 1],
      ['suspension', 0],
    ]);
    expect(events.map(({ type }) => type)).toEqual(['issued', 'revoked']);
    expect(events[1]).toMatchObject({ ...WRONG, by: 'registrar', sequence: change.event });
  });

  it('the same again MUST say so and add no event', async () => {
    const { registry, issue } = university;
    const { id } = await issue('did:example:one');
    await registry.suspend(id, WRONG);
    expect(await registry.suspend(id, WRONG)).toEqual({
      ...{ credentialId: id, outcome: 'already', standing: 'suspended', isTold: true },
    });
    await registry.revoke(id, WRONG);
    expect((await registry.revoke(id, { reason: 'another reason' })).outcome).toBe('already');
    expect((await registry.history(id)).events).toHaveLength(3);
  });

  it('a suspension MUST be lifted by reinstating, as often as need be', async () => {
    const { registry, issue } = university;
    const { id } = await issue('did:example:one');
    const values: (number | undefined)[] = [];
    const look = async () => values.push((await registry.history(id)).places[1]?.value);
    for (let round = 0; round < 2; round += 1) {
      await registry.suspend(id, { reason: 'inquiry', category: 'investigation' });
      await look();
      await registry.reinstate(id, { reason: 'inquiry closed' });
      await look();
    }
    expect(values).toEqual([1, 0, 1, 0]);
    expect((await registry.history(id)).standing).toBe('valid');
  });

  it('refuses what a revocation, which is final, rules out', async () => {
    const { registry, issue } = university;
    const { id } = await issue('did:example:one');
    await registry.revoke(id, WRONG);
    await expect(registry.suspend(id, WRONG)).rejects.toThrow(thrown('ERR_REGISTRY_REVOKED'));
    await expect(registry.reinstate(id, WRONG)).rejects.toThrow(thrown('ERR_REGISTRY_REVOKED'));
    expect((await registry.history(id)).events).toHaveLength(2);
  });

  it('refuses to reinstate what was not suspended, and an id that is unknown, with a hint', async () => {
    const { registry, issue } = university;
    const { id } = await issue('did:example:one');
    await expect(registry.reinstate(id, WRONG)).rejects.toThrow(
      thrown('ERR_REGISTRY_NOT_SUSPENDED'),
    );
    await expect(registry.revoke('urn:uuid:none', WRONG)).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_REGISTRY_UNKNOWN', hint: expect.anything() }),
    );
    await expect(registry.history('urn:uuid:none')).rejects.toThrow(thrown('ERR_REGISTRY_UNKNOWN'));
  });

  it('refuses a reason that holds the id of the learner, and changes nothing', async () => {
    const { registry, issue } = university;
    const { id } = await issue('https://univ.example/students/4711');
    const reason = 'mixed up with https://univ.example/students/4711';
    await expect(registry.revoke(id, { reason })).rejects.toThrow(thrown('ERR_REGISTRY_REASON'));
    expect((await registry.history(id)).standing).toBe('valid');
  });

  it('a credential without entries MUST be revoked in the registry, and said to be told nowhere', async () => {
    const plain = await newUniversity(newDatabase, { withLists: false });
    try {
      const { id } = await plain.issue('did:example:one');
      expect(await plain.registry.revoke(id, WRONG)).toMatchObject({
        outcome: 'done',
        standing: 'revoked',
        isTold: false,
      });
    } finally {
      await plain.end();
    }
  });

  it('two who revoke the same at once MUST make one event between them', async () => {
    const { registry, again, issue } = university;
    const other = await again();
    for (let round = 0; round < 5; round += 1) {
      const { id } = await issue(`did:example:${round}`);
      const changes = await Promise.all(
        [registry, other, registry, other].map((each) => each.revoke(id, WRONG)),
      );
      expect(changes.map(({ outcome }) => outcome).sort()).toEqual([
        ...['already', 'already', 'already', 'done'],
      ]);
      expect((await registry.history(id)).events).toHaveLength(2);
    }
  });

  it('of many, each MUST have its answer in order, and one that cannot be changed MUST stop no other', async () => {
    const { registry, issue } = university;
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.push((await issue(`did:example:${at}`)).id);
    await registry.revoke(ids[3] ?? '', WRONG);
    const asked = [ids[0], 'urn:uuid:none', ids[1], ids[3], ids[0]].map((id) => id ?? '');
    const rows = [];
    for await (const row of registry.changeMany('revoked', asked, WRONG)) rows.push(row);
    expect(rows.map((row) => [row.credentialId, row.outcome])).toEqual([
      [ids[0], 'done'],
      ['urn:uuid:none', 'refused'],
      [ids[1], 'done'],
      [ids[3], 'already'],
      [ids[0], 'already'],
    ]);
    expect((await registry.history(ids[2] ?? '')).standing).toBe('valid');
  });

  it('of many, no more ids than a chunk MUST be read ahead', async () => {
    const { registry } = university;
    let read = 0;
    function* endless() {
      for (;;) yield `urn:uuid:${read++}`;
    }
    for await (const row of registry.changeMany('suspended', endless(), WRONG)) {
      expect(row.outcome).toBe('refused');
      if (read > 400) break;
    }
    expect(read).toBeLessThanOrEqual(601);
  });
});
