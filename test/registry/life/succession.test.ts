import { afterEach, beforeEach, expect, it } from 'vitest';
import { defineMicroCertification, parseAward } from '../../../src/model/index.js';
import { awardKey } from '../../../src/registry/award-key.js';
import type { SuccessionOptions } from '../../../src/registry/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { describeOnBoth } from '../../support/registries.js';
import { DAY, newUniversity, type University, YEARLY } from '../../support/registry-life.js';
import { UNIVERSITY } from '../../support/verifying.js';

const thrown = (code: string) => expect.objectContaining({ code });
const LEARNER = 'did:example:learner-marked';
const AWARD = { learner: { id: LEARNER }, awardedOn: '2026-07-01' };
const BETTER = { ...AWARD, results: [{ assessment: 'exam', value: '15' }] };

describeOnBoth('credentials that follow others', (newDatabase) => {
  let university: University;
  let how: SuccessionOptions;
  beforeEach(async () => {
    university = await newUniversity(newDatabase);
    how = { issuer: university.issuer, signer: UNIVERSITY.signer, reason: 'wrong mark' };
  });
  afterEach(() => university.end());

  const thread = async (id: string) => {
    const { standing, predecessor, events } = await university.registry.history(id);
    return { standing, predecessor, types: events.map(({ type }) => type), last: events.at(-1) };
  };

  it('correcting MUST revoke the old credential and link the new one, in one step', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const done = await registry.correct(id, BETTER, how);
    expect(done.predecessor).toBe(id);
    expect(JSON.parse(done.text)).toMatchObject({ id: done.credentialId });
    const [old, fresh] = [await thread(id), await thread(done.credentialId)];
    expect(old).toMatchObject({
      standing: 'revoked',
      types: ['issued', 'corrected'],
      last: { category: 'correction', reason: 'wrong mark', successor: done.credentialId },
    });
    expect(fresh).toMatchObject({
      standing: 'valid',
      types: ['issued'],
      predecessor: { credentialId: id, relation: 'correction' },
    });
    const { places } = await registry.history(id);
    expect(places.map(({ value }) => value)).toEqual([1, 0]);
    expect((await registry.history(done.credentialId)).places).toHaveLength(2);
  });

  it('the new credential MUST have an id of its own, though the award was copied from the old one', async () => {
    const { id } = await university.issue(LEARNER);
    const done = await university.registry.correct(id, { ...BETTER, id }, how);
    expect(done.credentialId).not.toBe(id);
  });

  it('a cohort that is run again MUST find the correction under the key of the old one', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const key = awardKey(YEARLY, parseAward(AWARD, YEARLY));
    expect((await registry.issuedUnder([key])).get(key)?.credentialId).toBe(id);
    const same = await registry.correct(id, BETTER, how);
    expect((await registry.issuedUnder([key])).get(key)?.credentialId).toBe(same.credentialId);
    const other = await registry.correct(
      same.credentialId,
      { ...BETTER, awardedOn: '2026-07-02' },
      how,
    );
    const moved = awardKey(YEARLY, parseAward({ ...AWARD, awardedOn: '2026-07-02' }, YEARLY));
    const found = await registry.issuedUnder([key, moved]);
    expect(found.get(key)?.credentialId).toBe(same.credentialId);
    expect(found.get(moved)?.credentialId).toBe(other.credentialId);
  });

  it('refuses to correct twice, and says so before anything is signed', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const first = await registry.correct(id, BETTER, how);
    let delivered = 0;
    const deliver = async () => {
      delivered += 1;
    };
    await expect(registry.correct(id, BETTER, { ...how, deliver })).rejects.toThrow(
      thrown('ERR_REGISTRY_SUCCEEDED'),
    );
    expect(delivered).toBe(0);
    expect((await thread(first.credentialId)).standing).toBe('valid');
  });

  it('of two who correct the same at once, one MUST win and the other be told', async () => {
    const { registry, again, issue } = university;
    const other = await again();
    const { id } = await issue(LEARNER);
    const settled = await Promise.allSettled(
      [registry, other].map((each) => each.correct(id, BETTER, how)),
    );
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = settled.filter((each) => each.status === 'rejected');
    expect(lost?.reason).toEqual(thrown('ERR_REGISTRY_SUCCEEDED'));
    expect((await thread(id)).types).toEqual(['issued', 'corrected']);
  });

  it('where the text cannot be delivered, nothing MUST be recorded', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const deliver = async () => {
      throw new Error('disk full');
    };
    await expect(registry.correct(id, BETTER, { ...how, deliver })).rejects.toThrow('disk full');
    expect(await thread(id)).toMatchObject({ standing: 'valid', types: ['issued'] });
    expect((await registry.correct(id, BETTER, how)).predecessor).toBe(id);
  });

  it('what was revoked before MUST be corrected as well, with one revocation', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const { event } = await registry.revoke(id, { reason: 'wrong mark', category: 'error' });
    await registry.correct(id, BETTER, how);
    const { events, standing } = await registry.history(id);
    expect(standing).toBe('revoked');
    expect(events.map(({ type }) => type)).toEqual(['issued', 'revoked', 'corrected']);
    expect(events[1]?.sequence).toBe(event);
  });

  it('MUST take an award that shares an identifier with the old one for one of the same learner', async () => {
    const { registry, issue } = university;
    const email = { type: 'emailAddress', value: 'marked@univ.example' } as const;
    const { id } = await issue(LEARNER, { learner: { id: LEARNER, identifiers: [email] } });
    const other = { ...AWARD, learner: { identifiers: [email] } };
    const done = await registry.correct(id, other, how);
    expect((await thread(id)).standing).toBe('revoked');
    expect((await registry.erase(email.value)).credentialIds).toEqual([id, done.credentialId]);
  });

  it('refuses an award of somebody else unless that is what was wrong', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const other = { ...AWARD, learner: { id: 'did:example:other' } };
    await expect(registry.correct(id, other, how)).rejects.toThrow(
      thrown('ERR_REGISTRY_OTHER_LEARNER'),
    );
    expect((await thread(id)).standing).toBe('valid');
    await registry.correct(id, other, { ...how, isOtherLearner: true });
    expect((await thread(id)).standing).toBe('revoked');
  });

  // GDPR article 17: who was forgotten is not to be named again, unasked.
  it('refuses to follow one whose learner was forgotten, unless the new one is for somebody else', async () => {
    const { registry, issue } = university;
    const learner = { id: 'did:example:forgotten' };
    const { id } = await issue(learner.id);
    await registry.erase(learner.id);
    const forgotten = thrown('ERR_REGISTRY_FORGOTTEN');
    await expect(registry.correct(id, { ...AWARD, learner }, how)).rejects.toThrow(forgotten);
    await expect(registry.renew(id, { ...AWARD, learner }, how)).rejects.toThrow(forgotten);
    expect(await registry.find({ learner: learner.id })).toEqual([]);
    expect((await thread(id)).standing).toBe('valid');
    const other = { ...AWARD, learner: { id: 'did:example:meant' } };
    await registry.correct(id, other, { ...how, isOtherLearner: true });
    expect((await thread(id)).standing).toBe('revoked');
  });

  it('refuses to issue what another credential is already, says so, and hands nothing over', async () => {
    const { registry, issue } = university;
    const [one, other] = [await issue(LEARNER), await issue('did:example:other')];
    const handed: string[] = [];
    const deliver = async (text: string) => void handed.push(text);
    const toOther = { ...how, isOtherLearner: true, deliver };
    for (const award of [other.award, { ...AWARD, id: other.id }])
      await expect(registry.correct(one.id, award, toOther)).rejects.toMatchObject({
        code: 'ERR_REGISTRY_CONFLICT',
        hint: { en: expect.stringContaining('another credential') },
      });
    expect(handed).toEqual([]);
    expect((await thread(one.id)).standing).toBe('valid');
  });

  it('refuses an award that is not valid, an unknown id and a reason that names the learner', async () => {
    const { registry, issue } = university;
    const { id } = await issue('https://univ.example/4711');
    const award = { learner: { id: 'https://univ.example/4711' }, awardedOn: '2026-07-01' };
    const wrong = { ...award, awardedOn: 'yesterday' };
    await expect(registry.correct(id, wrong, how)).rejects.toThrow(thrown('ERR_AWARD_INVALID'));
    await expect(registry.correct('urn:uuid:none', award, how)).rejects.toThrow(
      thrown('ERR_REGISTRY_UNKNOWN'),
    );
    const reason = 'mark of https://univ.example/4711';
    await expect(registry.correct(id, award, { ...how, reason })).rejects.toThrow(
      thrown('ERR_REGISTRY_REASON'),
    );
    expect((await thread(id)).types).toEqual(['issued']);
  });

  it('a changed definition MUST be recorded as a version of its own', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const definition = defineMicroCertification({
      ...COMPLETE,
      workload: { ects: 2, hours: 50 },
    });
    const { credentialId } = await registry.correct(id, BETTER, { ...how, definition });
    const { definition: version } = await registry.history(credentialId);
    expect(version).toEqual({ id: YEARLY.id, version: 2 });
  });

  it('renewing MUST link a new credential and leave the old one valid until its end', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    university.now += 300 * DAY;
    const award = { ...AWARD, awardedOn: '2027-05-01' };
    const done = await registry.renew(id, award, { ...how, reason: 'passed again' });
    expect(await thread(id)).toMatchObject({
      standing: 'valid',
      types: ['issued', 'renewed'],
      last: { category: 'renewal', successor: done.credentialId },
    });
    expect((await thread(done.credentialId)).predecessor).toEqual({
      ...{ credentialId: id, relation: 'renewal' },
    });
    await expect(registry.renew(id, award, how)).rejects.toThrow(thrown('ERR_REGISTRY_SUCCEEDED'));
  });

  it('renewing MUST revoke the old one on request', async () => {
    const { registry, issue } = university;
    const { id } = await issue(LEARNER);
    const award = { ...AWARD, awardedOn: '2026-07-10' };
    await registry.renew(id, award, { ...how, revokeOld: true });
    expect(await thread(id)).toMatchObject({
      standing: 'revoked',
      types: ['issued', 'renewed', 'revoked'],
    });
  });

  it('refuses to renew what was revoked, is suspended or has ended', async () => {
    const { registry, issue } = university;
    const award = { ...AWARD, awardedOn: '2027-05-01' };
    const [revoked, suspended] = [await issue('did:example:1'), await issue('did:example:2')];
    await registry.revoke(revoked.id, { reason: 'fraud' });
    await registry.suspend(suspended.id, { reason: 'inquiry' });
    const renew = (id: string) => registry.renew(id, award, { ...how, isOtherLearner: true });
    await expect(renew(revoked.id)).rejects.toThrow(thrown('ERR_REGISTRY_REVOKED'));
    await expect(renew(suspended.id)).rejects.toThrow(thrown('ERR_REGISTRY_SUSPENDED'));
    const { id } = await issue(LEARNER);
    university.now += 400 * DAY;
    await expect(renew(id)).rejects.toThrow(thrown('ERR_REGISTRY_ENDED'));
  });

  it('what ends in a period MUST be listed, the soonest first, without what was revoked or renewed', async () => {
    const { registry, issue } = university;
    const days = ['2026-07-03', '2026-07-01', '2026-07-02', '2026-07-04', '2026-07-05'];
    const ids: string[] = [];
    for (const [at, awardedOn] of days.entries())
      ids.push((await issue(`did:example:${at}`, { awardedOn })).id);
    await registry.revoke(ids[3] ?? '', { reason: 'fraud' });
    const award = { learner: { id: 'did:example:4' }, awardedOn: '2026-07-14' };
    await registry.renew(ids[4] ?? '', award, how);
    const listed = [];
    const before = Date.parse('2027-07-10T00:00:00Z');
    for await (const each of registry.expiring({ before })) listed.push(each.credentialId);
    expect(listed).toEqual([ids[1], ids[2], ids[0]]);
    const early = [];
    for await (const each of registry.expiring({ before: Date.parse('2027-07-02T00:00:00Z') }))
      early.push(each.credentialId);
    expect(early.length).toBeLessThan(3);
  });
});
