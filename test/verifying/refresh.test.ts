import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { PROOF_ONLY, STRICT } from '../../src/verifying/index.js';
import {
  badge,
  check,
  draft,
  memory,
  STRANGER,
  said,
  sign,
  UNIVERSITY,
} from '../support/verifying.js';

const URL = 'https://univ.example/newer';
const refreshService = { id: URL, type: '1EdTechCredentialRefresh' };
const OLDER = { refreshService, validFrom: '2026-07-02T00:00:00Z', awardedDate: undefined };
const NEWER = { ...OLDER, validFrom: '2026-07-10T00:00:00Z', name: 'Newer' };

const older = await badge(OLDER);
const sameId = { id: older['id'] };

const under = async (answer: object | string, credential: object = older) =>
  check(credential, { fetcher: memory({ [URL]: answer }).fetcher });

describe('refresh', () => {
  it('a newer copy by the same issuer MUST take the place of the one at hand', async () => {
    const report = await under(await badge({ ...NEWER, ...sameId }));
    expect(said(report, 'refresh')).toBe('passed refresh.replaced');
    expect(report.verdict).toBe('accepted');
  });

  it('what was revoked or ended since MUST show: the verdict is about the newer copy', async () => {
    const ended = { ...NEWER, ...sameId, validUntil: '2026-07-12T00:00:00Z' };
    const report = await under(await badge(ended));
    expect(said(report, 'refresh')).toBe('passed refresh.replaced');
    expect(report.verdict).toBe('rejected');
  });

  it.each<[string, () => Promise<object | string>]>([
    ['no credential', async () => '<html></html>'],
    ['the same copy', async () => older],
    ['an older one', () => badge({ ...NEWER, ...sameId, validFrom: '2026-07-01T12:00:00Z' })],
    ['one with another id', () => badge({ ...NEWER, id: 'urn:uuid:other' })],
    ['one by another issuer', () => sign(draft({ ...NEWER, ...sameId }, STRANGER), STRANGER)],
    ['one that a stranger signed', () => sign(draft({ ...NEWER, ...sameId }), STRANGER)],
    ['an unsigned one', async () => draft({ ...NEWER, ...sameId })],
    ['a changed one', async () => ({ ...(await badge({ ...NEWER, ...sameId })), name: 'Changed' })],
  ])(
    '%s at the address MUST leave the one at hand as it is, with the reason',
    async (_, answer) => {
      const report = await under(await answer());
      expect(said(report, 'refresh')).toBe('indeterminate refresh.not-taken');
      expect(report.verdict).toBe('accepted');
    },
  );

  it('what cannot be reached MUST be said and change nothing', async () => {
    const report = await check(older, { fetcher: memory({}).fetcher });
    expect(said(report, 'refresh')).toBe('indeterminate ERR_FETCH_FAILED');
    expect(report.verdict).toBe('accepted');
  });

  it('MUST ask once, and nobody without a fetcher or for the sake of a forgery', async () => {
    const { fetcher, asked } = memory({ [URL]: await badge({ ...NEWER, ...sameId }) });
    await check(older, { fetcher });
    expect(asked.map(({ url, purpose }) => [url, purpose])).toEqual([[URL, 'refresh']]);
    expect(said(await check(older), 'refresh')).toBe('indeterminate refresh.not-asked');
    asked.length = 0;
    const forged = { ...(older as JsonObject), name: 'Forged' };
    expect(said(await check(forged, { fetcher }), 'refresh')).toBe(
      'indeterminate refresh.not-asked',
    );
    expect(asked).toEqual([]);
  });

  it('MUST ask nobody for the sake of a stranger, or under a policy that looks at proofs alone', async () => {
    const { fetcher, asked } = memory({ [URL]: await badge({ ...NEWER, ...sameId }) });
    const stranger = await check(await sign(draft(OLDER, STRANGER), STRANGER), { fetcher });
    expect(said(stranger, 'refresh')).toBe('indeterminate refresh.not-asked');
    const proofs = await check(older, { fetcher, policy: PROOF_ONLY });
    expect(said(proofs, 'refresh')).toBe('indeterminate refresh.not-asked');
    expect(asked).toEqual([]);
  });

  it('a policy that heeds it MUST be listened to: a doubt where the copy cannot be had, and none without', async () => {
    const policy = { ...STRICT, id: 'own', heeds: [...STRICT.heeds, 'refresh'] };
    expect((await check(older, { policy })).verdict).toBe('undetermined');
    expect((await check(await badge(), { policy })).verdict).toBe('accepted');
    const { fetcher } = memory({ [URL]: await badge({ ...NEWER, ...sameId }) });
    expect((await check(older, { policy, fetcher })).verdict).toBe('accepted');
  });

  it('a copy of another kind MUST NOT take its place', async () => {
    const type = ['VerifiableCredential', 'EndorsementCredential'];
    const report = await under(await badge({ ...NEWER, ...sameId, type }));
    expect(said(report, 'refresh')).toBe('indeterminate refresh.not-taken');
  });

  it('a kind that is not known MUST be named, and none at all be skipped', async () => {
    const type = 'https://univ.example/types#Other';
    const unknown = await badge({ refreshService: { id: URL, type } });
    expect(said(await check(unknown), 'refresh')).toBe('indeterminate refresh.unknown-type');
    expect(said(await check(await badge()), 'refresh')).toBe('skipped');
    expect(UNIVERSITY.id).not.toBe(STRANGER.id);
  });
});
