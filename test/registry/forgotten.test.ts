import { afterEach, expect, it } from 'vitest';
import type { Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { describeOnBoth } from '../support/registries.js';

// docs/decisions/0029-forgotten-learners.md
describeOnBoth('what was issued to a learner who was forgotten', (newDatabase) => {
  const open: Registry[] = [];
  afterEach(async () => {
    for (const registry of open.splice(0)) await registry.close();
  });
  async function erased(options = {}) {
    const driver = await newDatabase();
    const { registry, definition } = await prepared({ driver: driver(), ...options });
    open.push(registry);
    const awards = await newAwards(registry, learnersNamed('a', 3));
    await registry.recordIssued({ definition, awards });
    const keys = awards.map(({ key }) => key);
    expect(await registry.forgottenUnder(keys)).toEqual(new Set());
    await registry.erase('did:example:a-2');
    return { registry, definition, keys };
  }

  it.each([
    ['in the clear', {}],
    ['encrypted', { encryptionKey: new Uint8Array(32).fill(3) }],
  ])('MUST still be known as issued once, and nothing else be (%s)', async (_, options) => {
    const { registry, keys } = await erased(options);
    expect(await registry.forgottenUnder([...keys, 'never'])).toEqual(new Set([keys[1]]));
    expect(new Set((await registry.issuedUnder(keys)).keys())).toEqual(new Set([keys[0], keys[2]]));
    expect(await registry.forgottenUnder([])).toEqual(new Set());
  });

  it('MUST be known by a mark that is no pseudonym of before, and names no credential', async () => {
    const { registry, keys } = await erased();
    const { db, pseudonym } = coreOf(registry);
    const rows = await db.selectFrom('forgotten').selectAll().execute();
    expect(rows).toEqual([{ mark: expect.stringMatching(/^[\w-]{22}$/) }]);
    expect(rows[0]?.mark).not.toBe(pseudonym('award-key', keys[1] ?? ''));
    expect(rows[0]?.mark).not.toBe(pseudonym('learner', 'did:example:a-2'));
  });

  it('CAN be recorded again, is then known as issued, and CAN be forgotten again', async () => {
    const { registry, definition, keys } = await erased();
    const again = await newAwards(registry, ['did:example:a-2']);
    await registry.recordIssued({ definition, awards: again });
    const found = (await registry.issuedUnder(keys)).get(keys[1] ?? '');
    expect(found?.credentialId).toBe(again[0]?.credentialId);
    expect((await registry.erase('did:example:a-2')).credentialIds).toHaveLength(1);
    expect(await registry.forgottenUnder(keys)).toEqual(new Set([keys[1]]));
    expect((await registry.audit()).isIntact).toBe(true);
  });
});
