import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RevocationListEntry,
  readRevocationList,
  statusInRevocationList,
} from '../../src/status/index.js';
import { codes } from './lists.js';

const ENTRY: RevocationListEntry = {
  kind: 'revocation-list',
  pointer: '/credentialStatus/1',
  listUrl: 'https://univ.example/revoked',
};
const ID = 'urn:uuid:1';

function answerFor(...revokedCredential: readonly unknown[]) {
  const { list, findings } = readRevocationList({ id: ENTRY.listUrl, revokedCredential });
  expect(codes(findings)).toEqual(['status.list-unsigned ']);
  if (list === undefined) throw new Error('not readable');
  return statusInRevocationList(list, ENTRY, ID);
}

// Open Badges 3.0, 1EdTechRevocationList (deprecated)
describe('a revocation list of 1EdTech', () => {
  it('a credential MUST be revoked when it is named, unless `revoked` is false', () => {
    for (const entry of [{ id: ID }, { id: ID, revoked: true }])
      expect(answerFor({ id: 'urn:x:y' }, entry)).toMatchObject({
        outcome: 'failed',
        meaning: 'revoked',
        findings: [{ code: 'status.revocation-listed', pointer: '/credentialStatus/1' }],
      });
    const clear = { outcome: 'passed', meaning: 'not-set', findings: [] };
    expect(answerFor({ id: ID, revoked: false })).toEqual(clear);
    expect(answerFor()).toEqual(clear);
    expect(answerFor({ id: ID.toUpperCase() }, { id: `${ID} ` }, { id: '__proto__' })).toEqual(
      clear,
    );
  });

  it('of two entries for one credential, the one that revokes MUST count', () => {
    const [revoked, not] = [{ id: ID }, { id: ID, revoked: false }];
    expect(answerFor(revoked, not).meaning).toBe('revoked');
    expect(answerFor(not, revoked).meaning).toBe('revoked');
  });

  it('the reason MUST be handed on apart from the findings', () => {
    const answer = answerFor({ id: ID, revocationReason: 'SECRET' });
    expect(answer.message).toBe('SECRET');
    expect(JSON.stringify(answer.findings)).not.toContain('SECRET');
    expect(answerFor({ id: ID, revocationReason: 5 })).not.toHaveProperty('message');
  });

  it('a credential without id MUST be a doubt', () => {
    const list = { revoked: new Map([[ID, undefined]]) };
    expect(statusInRevocationList(list, ENTRY, undefined)).toMatchObject({
      outcome: 'indeterminate',
      findings: [{ code: 'status.credential-without-id', severity: 'warning' }],
    });
  });

  it('refuses any other shape, whole', () => {
    const refused = (document: unknown, limits = {}) => {
      const { list, findings } = readRevocationList(document, limits);
      expect(list).toBeUndefined();
      return codes(findings)[0];
    };
    for (const document of [null, [], 'x', 5])
      expect(refused(document)).toBe('status.revocation-list-shape ');
    for (const revokedCredential of [undefined, { id: ID }, ID, null])
      expect(refused({ revokedCredential })).toBe(
        'status.revocation-list-shape /revokedCredential',
      );
    for (const entry of [
      ID,
      null,
      {},
      { id: 5 },
      { id: '' },
      { id: ID, revoked: 'false' },
      { id: ID, revoked: null },
    ])
      expect(refused({ revokedCredential: [{ id: ID }, entry] })).toBe(
        'status.revocation-list-entry /revokedCredential/1',
      );
    const long = { revokedCredential: new Array(100_001).fill({ id: ID }) };
    expect(refused(long)).toBe('status.revocation-list-too-long /revokedCredential');
    expect(refused({ revokedCredential: [{ id: ID }, { id: ID }] }, { maxEntries: 1 })).toBe(
      'status.revocation-list-too-long /revokedCredential',
    );
  });

  it('any junk MUST give findings, never an exception', () => {
    const entry = fc.oneof(fc.anything(), fc.record({ id: fc.anything(), revoked: fc.anything() }));
    const document = fc.oneof(fc.anything(), fc.record({ revokedCredential: fc.array(entry) }));
    fc.assert(
      fc.property(document, (value) => {
        const { list, findings } = readRevocationList(value);
        expect(findings.some(({ severity }) => severity === 'error')).toBe(list === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
