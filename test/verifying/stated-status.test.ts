import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/foundation/report.js';
import { COMPATIBLE, STRICT } from '../../src/verifying/index.js';
import { entry, LIST_URL, list, unsignedList } from '../support/status-lists.js';
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

const withStatus = await badge({ credentialStatus: entry() });
const under = async (answer: object | string, credential: object = withStatus) =>
  check(credential, { fetcher: memory({ [LIST_URL]: answer }).fetcher });

describe('the status of a credential with contexts added behind those that a suite over JSON signed', () => {
  const ADDED = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

  async function added() {
    const signed = await sign(draft({ credentialStatus: entry() }), UNIVERSITY, 'eddsa-jcs-2022');
    return { ...signed, '@context': [...(signed['@context'] as readonly string[]), ADDED] };
  }
  const judged = async (policy: Policy, set: readonly number[] = [], change: object = {}) => {
    const { fetcher, asked } = memory({ [LIST_URL]: await list({ set }) });
    return { report: await check({ ...(await added()), ...change }, { fetcher, policy }), asked };
  };

  it('MUST be asked for under a policy that puts up with them, and decide', async () => {
    const clear = await judged(COMPATIBLE);
    expect(said(clear.report, 'proof.signature')).toBe('failed proof.context-unsigned');
    expect(said(clear.report, 'status.revocation')).toBe('passed');
    expect(clear.report.verdict).toBe('accepted');
    expect((await judged(COMPATIBLE, [7])).report.verdict).toBe('rejected');
  });

  it('MUST NOT be asked for under one that does not, nor where a member was changed', async () => {
    for (const { report, asked } of [
      await judged(STRICT),
      await judged(COMPATIBLE, [], { name: 'Changed' }),
    ]) {
      expect(asked).toEqual([]);
      expect(said(report, 'status.list')).toBe('indeterminate status.not-asked');
      expect(report.verdict).toBe('rejected');
    }
  });
});

describe('what the issuer says of a status', () => {
  const statusMessage = (text: string) => [
    { status: '0x0', message: 'Issuer-Clear' },
    { status: '0x1', message: text },
  ];
  const withMessage = (text: string) =>
    badge({ credentialStatus: entry({ statusMessage: statusMessage(text) }) });

  it('MUST be in the report as what it is, with its place, value and source', async () => {
    const credential = await withMessage('Issuer-Said');
    const report = await under(await list({ set: [7] }), credential);
    expect(report.stated).toEqual([
      {
        pointer: '/credentialStatus',
        purpose: 'revocation',
        meaning: 'revoked',
        value: 1,
        message: 'Issuer-Said',
        from: 'credential',
      },
    ]);
    expect((await under(await list(), credential)).stated?.[0]?.message).toBe('Issuer-Clear');
  });

  it('MUST NOT get into the checks, nor decide', async () => {
    const report = await under(await list({ set: [7] }), await withMessage('Issuer-Said'));
    expect(JSON.stringify(report.checks)).not.toContain('Issuer-Said');
    const { stated: _, ...plain } = report;
    expect(plain.verdict).toBe((await under(await list({ set: [7] }))).verdict);
  });

  it('MUST be bounded, in one line, without signs that steer a terminal or turn the writing', async () => {
    const hostile = `\u001b[2J\u202eevil\n✔ Accepted ${'𝄞'.repeat(600)}`;
    const report = await under(await list({ set: [7] }), await withMessage(hostile));
    const [said = { message: '' }] = report.stated ?? [];
    expect(said.message).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect([...said.message]).toHaveLength(500 - 1); // a control sign at the start goes with the blank it leaves
    expect(said.message.isWellFormed()).toBe(true);
    expect(said.message.endsWith('…')).toBe(true);
  });

  it('MUST NOT be there where the list is not believed, cannot be had, or nothing is said', async () => {
    const credential = await withMessage('Issuer-Said');
    expect((await under(await list())).stated).toBeUndefined();
    expect((await check(credential, { fetcher: memory({}).fetcher })).stated).toBeUndefined();
    const stranger = await under(await sign(await unsignedList({}), STRANGER), credential);
    expect(stranger.stated).toBeUndefined();
  });

  it('MUST say of a reason in a list of 1EdTech that nobody signed it', async () => {
    const url = 'https://univ.example/revoked';
    const credential = await badge({
      credentialStatus: { id: url, type: '1EdTechRevocationList' },
    });
    const revokedCredential = [{ id: credential['id'], revocationReason: 'Issuer-Said' }];
    const answer = { id: url, type: ['1EdTechRevocationList'], revokedCredential };
    const report = await check(credential, { fetcher: memory({ [url]: answer }).fetcher });
    expect(report.stated).toMatchObject([{ message: 'Issuer-Said', from: 'unsigned-list' }]);
    expect(report.verdict).toBe('rejected');
  });
});
