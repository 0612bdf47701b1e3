import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { awardKey, openRegistry, type Registry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { newAwards } from '../support/awards-to-record.js';
import { tamper, temporaryFolder } from '../support/registries.js';

/**
 * Registries that the library wrote before the chain told of learners: four awards of 2026-07-01, the second revoked, the
 * third forgotten, the fourth to a learner whose id is decomposed (NFD). One keeps awards, encrypted.
 */
const EARLIER = [
  ['schema-2', {}],
  ['schema-2-encrypted', { keep: 'awards', encryptionKey: new Uint8Array(32).fill(9) }],
] as const;

describe.each(EARLIER)('a registry of an earlier version (%s)', (name, options) => {
  const folder = temporaryFolder();
  let count = 0;
  function unpacked(): string {
    const file = join(folder(), `${name}-${++count}.db`);
    writeFileSync(file, gunzipSync(readFileSync(`test/registry/earlier/${name}.db.gz`)));
    return file;
  }
  const opened = (file = unpacked()) =>
    openRegistry({ driver: sqliteDriver({ file }), ...options });
  /** Records one more, as the chain tells it now. */
  async function recordAnother(registry: Registry): Promise<void> {
    const [definition] = await registry.definitions();
    if (definition === undefined) throw new Error('there is one');
    const version = await registry.recordDefinition(definition);
    const awards = await newAwards(registry, ['did:example:later']);
    await registry.recordIssued({ definition: version, awards });
  }

  it('MUST be in order, find what it holds, and go on', async () => {
    const registry = await opened();
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 4, events: 5 });
    const [one] = await registry.find({ learner: 'did:example:one' });
    expect(one).toMatchObject({
      credentialId: 'urn:example:credential-1',
      awardedOn: '2026-07-01',
    });
    expect(one?.award !== undefined).toBe('keep' in options);
    await recordAnother(registry);
    await registry.erase('did:example:two');
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 5, events: 7 });
    await registry.close();
  });

  it('MUST know a learner again in every form of Unicode, and what was issued to them', async () => {
    const registry = await opened();
    const composed = 'urn:example:zo\u00e9';
    const [definition] = await registry.definitions();
    const award = { learner: { id: composed }, awardedOn: '2026-07-01' };
    const key = awardKey(definition ?? { id: '' }, award);
    expect((await registry.issuedUnder([key])).get(key)?.credentialId).toBe(
      'urn:example:credential-4',
    );
    expect(await registry.find({ learner: composed })).toHaveLength(1);
    expect((await registry.erase(composed)).credentialIds).toHaveLength(1);
    expect((await registry.forgottenUnder([key])).size).toBe(1);
    expect((await registry.audit()).fault).toBeUndefined();
    await registry.close();
  });

  it('MUST have its secret and its learners vouched for from the next credential on', async () => {
    const file = unpacked();
    const registry = await opened(file);
    await recordAnother(registry);
    await tamper(registry, `update awards set learner_ref = 'x' where number = 5`);
    expect((await registry.audit()).fault?.code).toBe('audit.learner-altered');
    await tamper(registry, `update settings set value = '${'A'.repeat(43)}' where name = 'secret'`);
    await registry.close();
    const swapped = await opened(file);
    expect((await swapped.audit()).fault?.code).toBe('audit.secret-altered');
    await swapped.close();
  });
});
