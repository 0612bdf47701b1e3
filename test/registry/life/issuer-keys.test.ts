import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSigner, generateKeyPair, makeDidDocument } from '../../../src/identity/index.js';
import { buildStatusLists } from '../../../src/registry/index.js';
import { verify } from '../../../src/verifying/index.js';
import { describeOnBoth } from '../../support/registries.js';
import { DAY, issuerOf, newUniversity, type University } from '../../support/registry-life.js';
import { memory, type Party, said } from '../../support/verifying.js';

const DID = 'did:web:univ.example';
const thrown = (code: string) => expect.objectContaining({ code });

const keyOf = async (name: string): Promise<Party> => {
  const signer = createSigner({ keyPair: await generateKeyPair(), id: `${DID}#${name}` });
  return { id: DID, signer };
};

describeOnBoth('the keys of an issuer', (newDatabase) => {
  let university: University;
  let old: Party;
  let fresh: Party;
  beforeEach(async () => {
    [old, fresh] = [await keyOf('2025'), await keyOf('2026')];
    university = await newUniversity(newDatabase, { party: old });
  });
  afterEach(() => university.end());

  it('a key MUST be added at its first use, once', async () => {
    const { registry } = university;
    expect(await registry.keys()).toEqual([]);
    await registry.assertSigningKey(old.signer);
    await registry.assertSigningKey(old.signer);
    const keys = await registry.keys();
    expect(keys.map(({ id }) => id)).toEqual([old.signer.id]);
    expect(keys[0]?.publicKey.multibase).toBe(old.signer.publicKey.multibase);
    expect(await registry.addKey(old.signer)).toMatchObject({ outcome: 'already' });
  });

  it('two keys MUST overlap: the old one signs until its day, and not after', async () => {
    const { registry } = university;
    await registry.assertSigningKey(old.signer);
    const at = university.now + 1000;
    const { key } = await registry.retireKey(old.signer.id, { at });
    expect(key.expires).toBe(new Date(at).toISOString().replace('.000', ''));
    await registry.assertSigningKey(old.signer);
    await registry.assertSigningKey(fresh.signer);
    university.now = at;
    await expect(registry.assertSigningKey(old.signer)).rejects.toThrow(
      thrown('ERR_REGISTRY_SIGNING_KEY'),
    );
    await registry.assertSigningKey(fresh.signer);
    expect(await registry.retireKey(old.signer.id, { at })).toMatchObject({ outcome: 'already' });
    expect(await registry.retireKey(old.signer.id)).toMatchObject({ outcome: 'already' });
  });

  it('refuses an id that stands for another key, and a key that is not known', async () => {
    const { registry } = university;
    await registry.addKey(old.signer);
    const impostor = { id: old.signer.id, publicKey: fresh.signer.publicKey };
    await expect(registry.addKey(impostor)).rejects.toThrow(thrown('ERR_REGISTRY_SIGNING_KEY'));
    await expect(registry.retireKey(fresh.signer.id)).rejects.toThrow(
      thrown('ERR_REGISTRY_SIGNING_KEY'),
    );
  });

  it('a revoked key MUST stay revoked, and sign nothing', async () => {
    const { registry } = university;
    await registry.addKey(old.signer);
    const { key } = await registry.revokeKey(old.signer.id, { reason: 'laptop stolen' });
    expect(key.revoked).toBeDefined();
    expect(await registry.revokeKey(old.signer.id, { reason: 'again' })).toMatchObject({
      outcome: 'already',
    });
    await expect(registry.assertSigningKey(old.signer)).rejects.toThrow(
      thrown('ERR_REGISTRY_SIGNING_KEY'),
    );
    await expect(registry.retireKey(old.signer.id)).rejects.toThrow(
      thrown('ERR_REGISTRY_SIGNING_KEY'),
    );
  });

  it('an end to come MUST be brought forward to now where no day is given', async () => {
    const { registry } = university;
    await registry.assertSigningKey(old.signer);
    await registry.retireKey(old.signer.id, { at: university.now + DAY });
    expect(await registry.retireKey(old.signer.id)).toMatchObject({ outcome: 'done' });
    await expect(registry.assertSigningKey(old.signer)).rejects.toThrow(
      thrown('ERR_REGISTRY_SIGNING_KEY'),
    );
  });

  it('refuses an end before what the key signed, which verifiers would reject from then on', async () => {
    const { registry, issue } = university;
    await registry.assertSigningKey(old.signer);
    const before = university.now;
    university.now += DAY;
    await issue('did:example:1');
    const retired = registry.retireKey(old.signer.id, { at: before });
    await expect(retired).rejects.toThrow(thrown('ERR_REGISTRY_SIGNING_KEY'));
    expect((await registry.keys())[0]?.expires).toBeUndefined();
    expect(await registry.retireKey(old.signer.id)).toMatchObject({ outcome: 'done' });
  });

  it('what was signed after the end of its key MUST NOT be recorded, though the run began before', async () => {
    const { registry, issue, again } = university;
    await registry.assertSigningKey(old.signer);
    await issue('did:example:1');
    const elsewhere = await again();
    await elsewhere.retireKey(old.signer.id, { at: university.now + DAY });
    await issue('did:example:2');
    university.now += DAY;
    await expect(issue('did:example:3')).rejects.toThrow(thrown('ERR_REGISTRY_SIGNING_KEY'));
    await elsewhere.revokeKey(old.signer.id, { reason: 'stolen' });
    await expect(issue('did:example:4')).rejects.toThrow(thrown('ERR_REGISTRY_SIGNING_KEY'));
    expect((await registry.audit()).awards).toBe(2);
  });

  // Decision 0006: old keys are published for as long as what they signed is to hold.
  it('after a change of key, what the old one signed MUST still be accepted, with one did.json of both', async () => {
    const { registry, issue } = university;
    const before = await issue('did:example:1');
    await registry.assertSigningKey(old.signer);
    university.now += 3_600_000;
    await registry.addKey(fresh.signer);
    await registry.retireKey(old.signer.id);
    university.now += 3_600_000;
    const [places = []] = await registry.reservePlaces(1);
    const award = { learner: { id: 'did:example:2' }, awardedOn: '2026-07-01', status: places };
    const issuer = issuerOf(fresh, () => university.now);
    const after = JSON.stringify(
      await issuer.issue({ id: 'https://univ.example/micro/x', title: { en: 'X' } }, award),
    );
    const web: Record<string, string | object> = {};
    for await (const { url, text } of buildStatusLists(registry, {
      issuer: DID,
      signer: fresh.signer,
    }))
      web[url] = text;
    web['https://univ.example/.well-known/did.json'] = makeDidDocument({
      did: DID,
      keys: await registry.keys(),
    });
    const { fetcher } = memory(web);
    for (const text of [before.text, after]) {
      const clock = () => university.now;
      const report = await verify(text, { trust: [DID], clock, fetcher });
      expect(said(report, 'status.revocation')).toBe('passed');
      expect(report.verdict).toBe('accepted');
    }
  });
});
