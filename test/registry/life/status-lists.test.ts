import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildStatusLists, makeRevocationList } from '../../../src/registry/index.js';
import { coreOf } from '../../../src/registry/registry-of.js';
import { readRevocationList } from '../../../src/status/index.js';
import { verify } from '../../../src/verifying/index.js';
import { REVOCATION, SUSPENSION } from '../../support/awards-to-record.js';
import { describeOnBoth, tamper } from '../../support/registries.js';
import { DAY, newUniversity, type University } from '../../support/registry-life.js';
import { memory, newParty, STRANGER, said, UNIVERSITY } from '../../support/verifying.js';

const BY = { issuer: UNIVERSITY.id, signer: UNIVERSITY.signer };
const WHY = { reason: 'inquiry of the jury' };
const thrown = (code: string) => expect.objectContaining({ code });

describeOnBoth('status lists of a registry', (newDatabase) => {
  let university: University;
  beforeEach(async () => {
    university = await newUniversity(newDatabase);
  });
  afterEach(() => university.end());

  const build = async (options: object = {}) => {
    const lists = [];
    for await (const list of buildStatusLists(university.registry, { ...BY, ...options }))
      lists.push(list);
    return lists;
  };

  /** What a verifier says who fetches the lists as they are published now. */
  const verdictOn = async (text: string) => {
    const web = Object.fromEntries((await build()).map(({ url, text: list }) => [url, list]));
    const { fetcher } = memory(web);
    const clock = () => university.now;
    const report = await verify(text, { trust: [UNIVERSITY.id], clock, fetcher });
    return [
      report.verdict,
      said(report, 'status.revocation'),
      said(report, 'status.suspension'),
    ] as const;
  };

  it('revoking MUST be seen by a verifier once the lists are built again, and by nobody else', async () => {
    const [one, two] = [
      await university.issue('did:example:1'),
      await university.issue('did:example:2'),
    ];
    expect(await verdictOn(one.text)).toEqual(['accepted', 'passed', 'passed']);
    await university.registry.revoke(one.id, WHY);
    expect(await verdictOn(one.text)).toEqual(['rejected', 'failed status.revoked', 'passed']);
    expect(await verdictOn(two.text)).toEqual(['accepted', 'passed', 'passed']);
  });

  it('what is recorded MUST be on the disk before it is said to be done, also after a list was kept that need not be', async () => {
    const { db, connection } = coreOf(university.registry);
    const setting = connection.kind === 'sqlite' ? 'synchronous' : 'synchronous_commit';
    const settled = async (own = db) => {
      const asked = connection.kind === 'sqlite' ? 'pragma' : 'show';
      const { rows } = await sql.raw<Record<string, unknown>>(`${asked} ${setting}`).execute(own);
      return rows[0]?.[setting];
    };
    const before = await settled();
    await university.issue('did:example:1');
    await build();
    expect(await settled()).toBe(before);
    const within: unknown[] = [];
    const failing = connection.derived(db, async (transaction) => {
      within.push(await settled(transaction));
      throw new Error('on the way');
    });
    await expect(failing).rejects.toThrow('on the way');
    expect(within).toEqual([connection.kind === 'sqlite' ? 1 : 'off']);
    expect([await settled(), before]).toEqual(
      connection.kind === 'sqlite' ? [2, 2] : [before, 'on'],
    );
  });

  it('suspending MUST be seen, and reinstating undo it', async () => {
    const { id, text } = await university.issue('did:example:1');
    await university.registry.suspend(id, WHY);
    expect(await verdictOn(text)).toEqual(['rejected', 'passed', 'failed status.suspended']);
    await university.registry.reinstate(id, WHY);
    expect(await verdictOn(text)).toEqual(['accepted', 'passed', 'passed']);
  });

  it('a list of before that is put back, so that nothing seems revoked, MUST be found by an audit', async () => {
    const { id } = await university.issue('did:example:1');
    await build();
    const kept = 'create table kept_lists as select * from signed_lists';
    await tamper(university.registry, kept);
    await university.registry.revoke(id, WHY);
    await build();
    expect((await university.registry.audit()).fault).toBeUndefined();
    const columns = ['text', 'valid_from', 'valid_until'];
    for (const set of [columns, [...columns, 'event']]) {
      const values = set.map(
        (name) => `${name} = (select k.${name} from kept_lists k where k.list = signed_lists.list)`,
      );
      await tamper(university.registry, `update signed_lists set ${values.join(', ')}`);
      expect((await university.registry.audit()).fault?.code).toBe('audit.list-signed');
    }
    await tamper(university.registry, 'delete from signed_lists', 'drop table kept_lists');
  });

  it('a list in which nothing changed MUST be the same text, and one that did MUST be signed anew', async () => {
    const { id } = await university.issue('did:example:1');
    const before = await build();
    university.now += DAY;
    await university.issue('did:example:2');
    const again = await build();
    expect(again.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(again.map(({ isNew }) => isNew)).toEqual([false, false]);
    await university.registry.revoke(id, WHY);
    const after = await build();
    expect(after.map(({ url, isNew }) => [url, isNew])).toEqual([
      [REVOCATION, true],
      [SUSPENSION, false],
    ]);
    expect(after[0]?.event).toBeGreaterThan(before[0]?.event ?? 0);
    expect(after[1]?.text).toBe(before[1]?.text);
  });

  it('a list MUST be signed anew once half of its validity is over, and where the clock was ahead', async () => {
    const [first] = await build({ validForMilliseconds: 10 * DAY });
    university.now += 5 * DAY - 1000;
    expect((await build({ validForMilliseconds: 10 * DAY }))[0]?.isNew).toBe(false);
    university.now += 1000;
    const [second] = await build({ validForMilliseconds: 10 * DAY });
    expect(second?.isNew).toBe(true);
    expect(Date.parse(second?.validUntil ?? '') - Date.parse(first?.validUntil ?? '')).toBe(
      5 * DAY,
    );
    university.now -= 5 * DAY;
    expect((await build({ validForMilliseconds: 10 * DAY }))[0]?.isNew).toBe(true);
  });

  it('a list MUST be signed anew where how it is made changes', async () => {
    await build();
    expect((await build({ ttlMilliseconds: 60_000 }))[0]?.isNew).toBe(true);
    const [list] = await build({ ttlMilliseconds: 60_000, suite: 'eddsa-jcs-2022' });
    expect(list?.isNew).toBe(true);
    expect(JSON.parse(list?.text ?? '')).toMatchObject({
      credentialSubject: { ttl: 60_000 },
      proof: [{ cryptosuite: 'eddsa-jcs-2022' }],
    });
  });

  it('two who build at once while others revoke MUST leave all that was revoked in the list', async () => {
    const other = await university.again();
    const issued = [];
    for (let at = 0; at < 8; at += 1) issued.push(await university.issue(`did:example:${at}`));
    const buildBy = async (registry: typeof other) => {
      for await (const _list of buildStatusLists(registry, BY));
    };
    await Promise.all([
      ...issued.map(({ id }, at) => [university.registry, other][at % 2]?.revoke(id, WHY)),
      buildBy(university.registry),
      buildBy(other),
      buildBy(university.registry),
    ]);
    for (const { text } of issued) expect((await verdictOn(text))[1]).toBe('failed status.revoked');
  });

  it('refuses the key of somebody else, a key that was retired, and a key without a suite', async () => {
    await expect(build({ signer: STRANGER.signer })).rejects.toThrow(thrown('ERR_ISSUER_KEY'));
    await build();
    await university.registry.retireKey(UNIVERSITY.signer.id);
    await expect(build()).rejects.toThrow(thrown('ERR_REGISTRY_SIGNING_KEY'));
    const p256 = await newParty('P-256');
    const [list] = await build({ issuer: p256.id, signer: p256.signer });
    expect(JSON.parse(list?.text ?? '')).toMatchObject({
      proof: [{ cryptosuite: 'ecdsa-rdfc-2019' }],
    });
    const rsa = { ...p256.signer, algorithm: 'RSA' };
    await expect(build({ issuer: p256.id, signer: rsa })).rejects.toThrow(thrown('ERR_PROOF_KEY'));
  });

  it.each([
    ['validForMilliseconds', 0],
    ['validForMilliseconds', 1.5],
    ['ttlMilliseconds', -1],
  ])('refuses %s %d, by its name', async (name, value) => {
    await expect(build({ [name]: value })).rejects.toThrow(name);
  });

  it('a revocation list for old verifiers MUST name what was revoked or corrected, and nothing that was suspended', async () => {
    const issued = [];
    for (let at = 0; at < 3; at += 1) issued.push(await university.issue(`did:example:${at}`));
    const [one, two] = issued;
    await university.registry.revoke(one?.id ?? '', WHY);
    await university.registry.suspend(two?.id ?? '', WHY);
    const id = 'https://univ.example/status/revoked.json';
    const list = await makeRevocationList(university.registry, { id });
    expect(list).toEqual({ id, revokedCredential: [{ id: one?.id, revoked: true }] });
    const { list: read } = readRevocationList(list);
    expect([...(read?.revoked.keys() ?? [])]).toEqual([one?.id]);
  });
});
