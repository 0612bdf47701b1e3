import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseAward } from '../../../src/model/index.js';
import { createPresentation } from '../../../src/presenting/index.js';
import { awardKey } from '../../../src/registry/award-key.js';
import type { ClaimOptions } from '../../../src/registry/index.js';
import { seenStore } from '../../support/presenting.js';
import { describeOnBoth } from '../../support/registries.js';
import { newUniversity, type University, YEARLY } from '../../support/registry-life.js';
import { newParty, STRANGER, UNIVERSITY } from '../../support/verifying.js';

const thrown = (code: string) => expect.objectContaining({ code });
const EMAIL = { type: 'emailAddress', value: 'learner-marked@univ.example' } as const;
const AWARD = { learner: { identifiers: [EMAIL] }, awardedOn: '2026-07-01' };
const WALLET = await newParty();
const QUESTION = { challenge: 'c7a6f5d0', domain: 'https://univ.example' };

describeOnBoth('credentials that their learner claims', (newDatabase) => {
  let university: University;
  beforeEach(async () => {
    university = await newUniversity(newDatabase);
  });
  afterEach(() => university.end());

  /** Issued before the learner had a wallet. */
  const issueByEmail = () =>
    university.issue('unused', { learner: AWARD.learner } as unknown as typeof AWARD);

  async function answer(by = WALLET, change: object = {}): Promise<ClaimOptions> {
    const presentation = await createPresentation([], {
      ...{ holder: by.signer, clock: () => university.now, ...QUESTION, ...change },
    });
    return {
      ...{ issuer: university.issuer, signer: UNIVERSITY.signer, reason: 'now has a wallet' },
      ...{ presentation, asked: { ...QUESTION, seen: seenStore() } },
    };
  }

  it('MUST be issued again to the DID that the learner controls, the old one superseded and revoked', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const done = await registry.claim(id, AWARD, await answer());
    const { credentialSubject } = JSON.parse(done.text);
    expect(credentialSubject).toMatchObject({ id: WALLET.id });
    const [old, fresh] = [await registry.history(id), await registry.history(done.credentialId)];
    expect(old.standing).toBe('revoked');
    expect(old.events.at(-1)).toMatchObject({
      ...{ type: 'claimed', category: 'request', successor: done.credentialId },
    });
    expect(old.places.map(({ value }) => value)).toEqual([1, 0]);
    expect(fresh).toMatchObject({
      standing: 'valid',
      predecessor: { credentialId: id, relation: 'claim' },
    });
    expect(JSON.stringify(old)).not.toContain(WALLET.id);
  });

  it('MUST be found by what the learner was known by, and by a cohort that is run again', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const { credentialId } = await registry.claim(id, AWARD, await answer());
    const key = awardKey(YEARLY, parseAward(AWARD, YEARLY));
    expect((await registry.issuedUnder([key])).get(key)?.credentialId).toBe(credentialId);
    for (const learner of [EMAIL.value, WALLET.id]) {
      const found = await registry.find({ learner });
      expect(found.map((each) => each.credentialId)).toContain(credentialId);
    }
  });

  it('MUST be forgotten with the learner, by whichever name', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const { credentialId } = await registry.claim(id, AWARD, await answer());
    await registry.erase(EMAIL.value);
    expect((await registry.history(credentialId)).erasedAt).toBeDefined();
    expect((await registry.history(id)).erasedAt).toBeDefined();
  });

  it('MUST be claimed again by a wallet that takes the place of the first', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const first = await registry.claim(id, AWARD, await answer());
    const moved = { ...AWARD, learner: { ...AWARD.learner, id: WALLET.id } };
    const next = await newParty('P-256');
    const second = await registry.claim(first.credentialId, moved, await answer(next));
    expect(JSON.parse(second.text).credentialSubject.id).toBe(next.id);
  });

  it('refuses a second claim, what was revoked, and an award of somebody else', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const other = { ...AWARD, learner: { identifiers: [{ ...EMAIL, value: 'x@univ.example' }] } };
    await expect(registry.claim(id, other, await answer())).rejects.toThrow(
      thrown('ERR_REGISTRY_OTHER_LEARNER'),
    );
    await registry.claim(id, AWARD, await answer());
    await expect(registry.claim(id, AWARD, await answer())).rejects.toThrow(
      thrown('ERR_REGISTRY_SUCCEEDED'),
    );
    const revoked = await university.issue('did:example:second');
    await registry.revoke(revoked.id, { reason: 'wrong date' });
    await expect(registry.claim(revoked.id, revoked.award, await answer())).rejects.toThrow(
      thrown('ERR_REGISTRY_REVOKED'),
    );
  });

  it('refuses what does not show control of a DID, and records nothing', async () => {
    const { registry } = university;
    const { id } = await issueByEmail();
    const good = await answer();
    const { presentation } = await answer(WALLET, { challenge: 'another' });
    const seen = seenStore();
    const { presentation: stolen } = await answer(STRANGER);
    const bad: readonly Partial<ClaimOptions>[] = [
      { presentation },
      { presentation: '{}' },
      { presentation: { ...(stolen as object), holder: WALLET.id } },
      { asked: QUESTION },
      { asked: { ...QUESTION, domain: 'https://other.example', seen } },
    ];
    for (const each of bad)
      await expect(registry.claim(id, AWARD, { ...good, ...each })).rejects.toThrow(
        thrown('ERR_REGISTRY_CLAIM'),
      );
    const { events, standing } = await registry.history(id);
    expect(events.map(({ type }) => type)).toEqual(['issued']);
    expect(standing).toBe('valid');
  });

  it('refuses an answer that was used for another credential before', async () => {
    const { registry } = university;
    const [one, two] = [await issueByEmail(), await university.issue('did:example:second')];
    const used = await answer();
    await registry.claim(one.id, AWARD, used);
    await expect(registry.claim(two.id, two.award, used)).rejects.toThrow(
      thrown('ERR_REGISTRY_CLAIM'),
    );
  });
});
