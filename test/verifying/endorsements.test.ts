import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { STRICT } from '../../src/verifying/index.js';
import {
  badge,
  check,
  draft,
  type Party,
  STRANGER,
  said,
  sign,
  UNIVERSITY,
} from '../support/verifying.js';

const COMMENT = 'Marked-Comment';

/** An endorsement of the achievement, not signed yet. */
function endorsement(by: Party, change: object = {}): JsonObject {
  return {
    '@context': draft()['@context'] ?? null,
    id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f12',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: by.id, type: ['Profile'], name: 'Agency' },
    validFrom: '2026-07-03T00:00:00Z',
    name: 'Endorsement',
    credentialSubject: {
      id: 'https://univ.example/mc/1',
      type: ['EndorsementSubject'],
      endorsementComment: COMMENT,
    },
    ...change,
  } as JsonObject;
}

const both = { trust: [UNIVERSITY.id, STRANGER.id] };
const holding = (name: string, value: unknown) => badge({ [name]: value });

describe('endorsements in a credential', () => {
  it.each(['embedded', 'as a JWT'])(
    'a good one, %s, MUST pass with a report of its own',
    async (form) => {
      const unsigned = endorsement(STRANGER);
      const credential =
        form === 'embedded'
          ? await holding('endorsement', [await sign(unsigned, STRANGER)])
          : await holding('endorsementJwt', [await secureAsVcJwt(unsigned, STRANGER)]);
      const report = await check(credential, both);
      expect(said(report, 'endorsements')).toBe('passed');
      expect(report.verdict).toBe('accepted');
      const pointer = form === 'embedded' ? '/endorsement/0' : '/endorsementJwt/0';
      expect(report.parts).toMatchObject([
        { pointer, role: 'endorsement', report: { verdict: 'accepted' } },
      ]);
    },
  );

  it('one by somebody who is not trusted MUST be said not to hold, and not decide about the credential', async () => {
    const signed = await sign(endorsement(STRANGER), STRANGER);
    const report = await check(await holding('endorsement', [signed]));
    expect(said(report, 'endorsements')).toBe('failed endorsements.rejected');
    expect(report.verdict).toBe('accepted');
    const heeding = { ...STRICT, id: 'own', heeds: [...STRICT.heeds, 'endorsements'] };
    const strict = await check(await holding('endorsement', [signed]), { policy: heeding });
    expect(strict.verdict).toBe('rejected');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['signed by another than it says', () => sign(endorsement(STRANGER), UNIVERSITY)],
    ['changed', async () => ({ ...(await sign(endorsement(STRANGER), STRANGER)), name: 'Other' })],
    ['ended', () => sign(endorsement(STRANGER, { validUntil: '2026-07-04T00:00:00Z' }), STRANGER)],
  ])('one that is %s MUST fail', async (_, made) => {
    const report = await check(await holding('endorsement', [await made()]), both);
    expect(said(report, 'endorsements')).toBe('failed endorsements.rejected');
    expect(report.verdict).toBe('accepted');
  });

  it('one that is not signed MUST be refused by the structure of the badge itself', async () => {
    const report = await check(await holding('endorsement', [endorsement(STRANGER)]), both);
    expect(said(report, 'document.schema')).toContain('failed open-badges.OB-12');
    expect(said(report, 'endorsements')).toBe('failed endorsements.rejected');
    expect(report.verdict).toBe('rejected');
  });

  it('each MUST be found where it hangs: credential, achievement, issuer', async () => {
    const signed = await sign(endorsement(STRANGER), STRANGER);
    const base = draft();
    const subject = base['credentialSubject'] as JsonObject;
    const achievement = { ...(subject['achievement'] as JsonObject), endorsement: [signed] };
    const credential = await badge({
      endorsement: [signed],
      issuer: { ...(base['issuer'] as JsonObject), endorsement: [signed] },
      credentialSubject: { ...subject, achievement },
    });
    const report = await check(credential, both);
    expect(report.parts.map(({ pointer }) => pointer)).toEqual([
      '/credentialSubject/achievement/endorsement/0',
      '/endorsement/0',
      '/issuer/endorsement/0',
    ]);
    expect(said(report, 'endorsements')).toBe('passed');
  });

  it('more than one verification looks at MUST be a doubt', async () => {
    const signed = await sign(endorsement(STRANGER), STRANGER);
    const others = [1, 2].map((n) =>
      sign(endorsement(STRANGER, { id: `urn:uuid:other-${n}` }), STRANGER),
    );
    const credential = await holding('endorsement', [signed, ...(await Promise.all(others))]);
    const report = await check(credential, { ...both, limits: { maxCredentials: 3 } });
    expect(said(report, 'endorsements')).toBe('indeterminate limits.credentials');
    expect(report.parts).toHaveLength(2);
    expect(report.verdict).toBe('accepted');
  });

  it('an endorsement by itself MUST be looked at as one', async () => {
    const signed = await sign(endorsement(STRANGER), STRANGER);
    const report = await check(signed, both);
    expect(report.verdict).toBe('accepted');
    expect(said(report, 'document.schema')).toBe('passed');
    expect(report.role).toBe('endorsement');
    // It is about an achievement: who asks for a badge of a person has got none.
    const other = await check(signed, { ...both, recipient: 'did:example:somebody' });
    expect(said(other, 'subject.recipient')).toContain('failed subject.other');
    expect(other.verdict).toBe('rejected');
  });

  it('those that were not looked at MUST be a doubt, and not pass for a policy that heeds them', async () => {
    const changed = { ...(await sign(endorsement(STRANGER), STRANGER)), name: 'Changed' };
    const credential = await holding('endorsement', [changed]);
    const policy = { id: 'own', requires: ['proof.signature'], heeds: ['endorsements'] };
    expect((await check(credential, { ...both, policy })).verdict).toBe('rejected');
    const unlisted = await check(credential, { trust: [STRANGER.id], policy });
    expect(said(unlisted, 'endorsements')).toBe('indeterminate around.not-looked-at');
    expect(unlisted.verdict).toBe('undetermined');
  });

  it('a check MUST NOT repeat what endorsers wrote', async () => {
    const credential = await holding('endorsement', [endorsement(STRANGER)]);
    expect(JSON.stringify(await check(credential, both))).not.toContain(COMMENT);
  });
});
