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

const SUBJECT = draft()['credentialSubject'] as JsonObject;
const ACHIEVEMENT = SUBJECT['achievement'] as JsonObject;

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
      id: ACHIEVEMENT['id'],
      type: ['EndorsementSubject'],
      endorsementComment: COMMENT,
    },
    ...change,
  } as JsonObject;
}

const BADGE = { id: draft()['id'] };

/** An endorsement of something, by its id. */
function about(thing: unknown): JsonObject {
  const { id } = thing as JsonObject;
  return endorsement(STRANGER, {
    id: `urn:uuid:about-${String(id).length}`,
    credentialSubject: { id, type: ['EndorsementSubject'], endorsementComment: COMMENT },
  });
}

interface Hung {
  readonly onBadge?: unknown;
  readonly onAchievement?: unknown;
  readonly onIssuer?: unknown;
}

/** A badge on which endorsements hang, in either form. */
function hung({ onBadge, onAchievement, onIssuer }: Hung): Promise<JsonObject> {
  const member = (one: unknown) =>
    one === undefined
      ? {}
      : { [typeof one === 'string' ? 'endorsementJwt' : 'endorsement']: [one] };
  return badge({
    ...member(onBadge),
    issuer: { ...(draft()['issuer'] as JsonObject), ...member(onIssuer) },
    credentialSubject: { ...SUBJECT, achievement: { ...ACHIEVEMENT, ...member(onAchievement) } },
  });
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

  // Who trusts a university did not say whose word about it counts: not hearing a stranger is not calling them a forger.
  it('one by somebody who is not trusted MUST be undetermined, and say so, and not decide about the credential', async () => {
    const signed = await sign(endorsement(STRANGER), STRANGER);
    const report = await check(await holding('endorsement', [signed]));
    expect(said(report, 'endorsements')).toBe('indeterminate endorsements.of-stranger');
    expect(report.verdict).toBe('accepted');
    const [part] = report.parts;
    expect(part?.report.verdict).toBe('undetermined');
    expect(part?.report.checks.find(({ id }) => id === 'issuer.trust')).toMatchObject({
      outcome: 'indeterminate',
      findings: [{ code: 'issuer.not-listed' }],
    });
    const heeding = { ...STRICT, id: 'own', heeds: [...STRICT.heeds, 'endorsements'] };
    const strict = await check(await holding('endorsement', [signed]), { policy: heeding });
    expect(strict.verdict).toBe('undetermined');
    // By itself it is what is asked about: then the list decides, as for any credential.
    expect((await check(signed)).verdict).toBe('rejected');
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
    const credential = await hung({
      onBadge: await sign(about(BADGE), STRANGER),
      onAchievement: await sign(about(ACHIEVEMENT), STRANGER),
      onIssuer: await sign(about(draft()['issuer']), STRANGER),
    });
    const report = await check(credential, both);
    expect(report.parts.map(({ pointer }) => pointer)).toEqual([
      '/credentialSubject/achievement/endorsement/0',
      '/endorsement/0',
      '/issuer/endorsement/0',
    ]);
    expect(said(report, 'endorsements')).toBe('passed');
  });

  const forms = [
    ['embedded', (unsigned: JsonObject) => sign(unsigned, STRANGER)],
    ['as a JWT', (unsigned: JsonObject) => secureAsVcJwt(unsigned, STRANGER)],
  ] as const;

  it.each(forms)('one of something else, %s, MUST be said to be so', async (_, secured) => {
    const other = { id: 'https://univ.example/achievements/other' };
    for (const [credential, place] of [
      [await hung({ onBadge: await secured(about(other)) }), ''],
      [
        await hung({ onAchievement: await secured(about(BADGE)) }),
        '/credentialSubject/achievement',
      ],
      [await hung({ onIssuer: await secured(about(ACHIEVEMENT)) }), '/issuer'],
    ] as const) {
      const report = await check(credential, both);
      expect(said(report, 'endorsements')).toBe('failed endorsements.other-subject');
      const found = report.checks.find(({ id }) => id === 'endorsements')?.findings[0];
      expect(found?.pointer.startsWith(`${place}/endorsement`)).toBe(true);
      expect(report.parts[0]?.report.verdict).toBe('accepted');
      expect(report.verdict).toBe('accepted');
    }
  });

  it.each(forms)('on the credential, %s, it MAY be about what is in it', async (_, secured) => {
    for (const thing of [BADGE, ACHIEVEMENT, draft()['issuer'], SUBJECT]) {
      const report = await check(await hung({ onBadge: await secured(about(thing)) }), both);
      expect(said(report, 'endorsements')).toBe('passed');
      expect(report.verdict).toBe('accepted');
    }
  });

  it('an endorsement of the credential MUST NOT take its name or description away from its top', async () => {
    const change = { id: BADGE.id, type: ['EndorsementSubject'], endorsementComment: COMMENT };
    for (const hidden of [{ name: 'Another' }, { description: 'Another' }]) {
      const subject = { ...change, ...hidden };
      const signed = await sign(endorsement(STRANGER, { credentialSubject: subject }), STRANGER);
      const report = await check(await hung({ onBadge: signed }), both);
      expect(said(report, 'document.contexts')).toContain('failed context.same-id');
      expect(report.verdict).toBe('rejected');
    }
  });

  it('one that names no subject MUST NOT pass for one of what it hangs on', async () => {
    const { credentialSubject: _, ...rest } = about(BADGE);
    const none = await secureAsVcJwt(rest as JsonObject, STRANGER);
    const two = await secureAsVcJwt(
      endorsement(STRANGER, { credentialSubject: [{ id: BADGE.id }, { name: 'Anything' }] }),
      STRANGER,
    );
    for (const jwt of [none, two]) {
      const report = await check(await hung({ onBadge: jwt }), both);
      expect(said(report, 'endorsements')).toMatch(/^failed/);
      expect(said(report, 'endorsements')).toContain('endorsements.other-subject');
    }
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

  it('one by somebody who is not trusted and that does not hold MUST be said not to hold', async () => {
    for (const made of [
      await sign(endorsement(STRANGER), UNIVERSITY),
      { ...(await sign(endorsement(STRANGER), STRANGER)), name: 'Other' },
      await sign(endorsement(STRANGER, { validUntil: '2026-07-04T00:00:00Z' }), STRANGER),
    ]) {
      const report = await check(await holding('endorsement', [made]));
      expect(said(report, 'endorsements')).toBe('failed endorsements.rejected');
      expect(report.verdict).toBe('accepted');
    }
  });

  it('one of the endorser, inside an endorsement, MUST be found and judged by itself', async () => {
    const endorser = { id: STRANGER.id, type: ['Profile'], name: 'Agency' };
    const about = { id: STRANGER.id, type: ['EndorsementSubject'], endorsementComment: COMMENT };
    const inner = await sign(
      endorsement(UNIVERSITY, { id: 'urn:uuid:inner', credentialSubject: about }),
    );
    const issuer = { ...endorser, endorsement: [inner] };
    const outer = await sign(endorsement(STRANGER, { issuer }), STRANGER);
    const report = await check(await holding('endorsement', [outer]), both);
    expect(said(report, 'endorsements')).toBe('passed');
    const [part] = report.parts;
    expect(part?.report.parts).toMatchObject([
      { pointer: '/issuer/endorsement/0', role: 'endorsement', report: { verdict: 'accepted' } },
    ]);
    const broken = { ...endorser, endorsement: [{ ...inner, name: 'Other' }] };
    const other = await sign(endorsement(STRANGER, { issuer: broken }), STRANGER);
    const found = await check(await holding('endorsement', [other]), both);
    const inside = found.parts[0]?.report;
    expect(inside?.checks.find(({ id }) => id === 'endorsements')?.outcome).toBe('failed');
    // What is said of the endorser does not make the endorsement good or bad either.
    expect(inside?.verdict).toBe('accepted');
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
