import { describe, expect, it } from 'vitest';
import { checkRecordStructure } from '../../src/formats/clr/check-structure.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { badge, check, draft, said, UNIVERSITY } from '../support/verifying.js';

const SUBJECT = { id: 'did:example:learner-marked', type: ['ClrSubject'] };

/** A record as a JWT, since its context is not bundled: terms stay open, everything else is looked at. */
async function record(verifiableCredential: unknown, change: object = {}): Promise<string> {
  const { credentialSchema: _, ...base } = draft();
  return secureAsVcJwt(
    {
      ...base,
      '@context': [
        ...(base['@context'] as string[]),
        'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      ],
      id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f99',
      type: ['VerifiableCredential', 'ClrCredential'],
      credentialSubject: { ...SUBJECT, verifiableCredential },
      ...change,
    },
    { signer: UNIVERSITY.signer },
  );
}

const jwt = () => secureAsVcJwt(draft(), { signer: UNIVERSITY.signer });

describe('a Comprehensive Learner Record', () => {
  it('MUST judge each credential that it holds by itself', async () => {
    const report = await check(await record([await badge(), await badge({ name: 'Another' })]));
    expect(said(report, 'document.schema')).toBe('passed');
    expect(said(report, 'record.credentials')).toBe('passed');
    expect(
      report.parts.map(({ role, pointer, report: { verdict } }) => [role, pointer, verdict]),
    ).toEqual([
      ['badge', '/credentialSubject/verifiableCredential/0', 'accepted'],
      ['badge', '/credentialSubject/verifiableCredential/1', 'accepted'],
    ]);
  });

  it('MUST NOT vouch for a credential that does not hold', async () => {
    const forged = { ...(await badge()), name: 'Forged' };
    const report = await check(await record([await badge(), forged]));
    expect(said(report, 'record.credentials')).toBe('failed record.rejected');
    expect(report.verdict).toBe('rejected');
    const unsigned = await check(await record([draft()]));
    expect(unsigned.verdict).toBe('rejected');
  });

  it('MUST leave open what a credential in it leaves open, and more than is looked at', async () => {
    const open = await badge({
      credentialSchema: { id: 'https://a.example/s', type: 'JsonSchema' },
    });
    const doubt = await check(await record([open]));
    expect(said(doubt, 'record.credentials')).toBe('indeterminate record.undetermined');
    const many = await check(await record([await badge(), await badge()]), {
      limits: { maxCredentials: 2 },
    });
    expect(said(many, 'record.credentials')).toContain('indeterminate limits.credentials');
  });

  it.each([
    ['JSON as a text', JSON.stringify],
    ['JSON as a text, with a blank before it', (one: object) => ` ${JSON.stringify(one)}`],
    ['a JWT with a blank behind it', async () => `${await jwt()} `],
    ['null', () => null],
    ['a number', () => 7],
  ])('MUST be rejected where a credential in it is %s', async (_, written) => {
    const report = await check(await record([await badge(), await written(await badge())]));
    expect(said(report, 'document.schema')).toBe('failed clr.credentials');
    const findings = report.checks.flatMap((one) => one.findings);
    expect(findings.find(({ code }) => code === 'clr.credentials')?.pointer).toBe(
      '/credentialSubject/verifiableCredential/1',
    );
    expect(report.verdict).toBe('rejected');
  });

  it('MUST be taken where a credential in it is a JWT', async () => {
    const report = await check(await record([await jwt()]));
    expect(said(report, 'document.schema')).toBe('passed');
    expect(said(report, 'record.credentials')).toBe('passed');
  });

  it.each<[string, JsonObject, string]>([
    ['without its type', { type: ['VerifiableCredential'] }, '/type'],
    ['about several', { credentialSubject: [SUBJECT, SUBJECT] }, '/credentialSubject'],
    [
      'whose subject is another',
      { credentialSubject: { id: SUBJECT.id, type: ['Person'], verifiableCredential: [{}] } },
      '/credentialSubject/type',
    ],
    [
      'that holds nothing',
      { credentialSubject: { ...SUBJECT, verifiableCredential: [] } },
      '/credentialSubject/verifiableCredential',
    ],
  ])('%s MUST be found', (_, change, pointer) => {
    const good = {
      id: 'urn:example:record',
      name: 'Record',
      type: ['VerifiableCredential', 'ClrCredential'],
      credentialSubject: { ...SUBJECT, verifiableCredential: [{}] },
    };
    expect(checkRecordStructure(good)).toEqual([]);
    expect(checkRecordStructure({ ...good, ...change }).map((found) => found.pointer)).toEqual([
      pointer,
    ]);
  });
});
