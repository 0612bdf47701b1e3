import { afterEach, describe, expect, it, vi } from 'vitest';
import { badge, check, checkIn, memory, said, UNIVERSITY } from '../support/verifying.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('status in a revocation list of 1EdTech', () => {
  const URL_1EDTECH = 'https://univ.example/revoked';
  const credentialStatus = { id: URL_1EDTECH, type: '1EdTechRevocationList' };
  const under1EdTech = async (answer: (id: string) => object | string) => {
    const credential = await badge({ credentialStatus });
    const answers = { [URL_1EDTECH]: answer(String(credential['id'])) };
    return check(credential, { fetcher: memory(answers).fetcher });
  };
  const listOf = (...revokedCredential: readonly object[]) => ({
    id: URL_1EDTECH,
    issuer: UNIVERSITY.id,
    revokedCredential,
  });

  it('a credential in it MUST be rejected', async () => {
    const report = await under1EdTech((id) => listOf({ id, revoked: true }));
    expect(said(report, 'status.revocation')).toContain('failed status.revocation-listed');
    expect(report.verdict).toBe('rejected');
    const silent = await under1EdTech((id) => listOf({ id }));
    expect(silent.verdict).toBe('rejected');
  });

  it('a credential that is not in it MUST be accepted, with the remark that the list is not signed', async () => {
    const report = await under1EdTech(() => listOf({ id: 'urn:uuid:other' }));
    expect(checkIn(report, 'status.revocation')?.outcome).toBe('passed');
    expect(report.verdict).toBe('accepted');
    expect(JSON.stringify(report.checks)).toContain('unsigned');
  });

  it('what is no such list MUST be rejected, and one that cannot be had leave the question open', async () => {
    expect((await under1EdTech(() => '<html>')).verdict).toBe('rejected');
    expect((await under1EdTech(() => ({ revokedCredential: 7 }))).verdict).toBe('rejected');
    const credential = await badge({ credentialStatus });
    expect((await check(credential, { fetcher: memory({}).fetcher })).verdict).toBe('undetermined');
  });
});
