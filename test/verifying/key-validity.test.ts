import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Report, Verdict } from '../../src/foundation/report.js';
import { createSigner, generateKeyPair, makeDidDocument } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { verify } from '../../src/verifying/index.js';
import { issueComplete, NOW, outcomes } from '../support/issuing.js';

type KeyEnd = Readonly<{ expires?: string; revoked?: string }>;

/** Report on a credential of did:web:univ.example, signed on 2026-07-10 by one key for each of these ends. */
async function verifySignedByWeb(ends: readonly KeyEnd[]): Promise<Report> {
  const did = 'did:web:univ.example';
  const keyPairs = await Promise.all(ends.map(() => generateKeyPair()));
  const keys = keyPairs.map(({ publicKey }, index) => ({ publicKey, id: `#key-${index}` }));
  const made = makeDidDocument({ did, keys });
  const didDocument = {
    ...made,
    verificationMethod: (made.verificationMethod ?? []).map((method, index) => ({
      ...method,
      ...ends[index],
    })),
  };
  const contexts = createContextStore();
  let document = await unsignedBy(did);
  for (const [index, keyPair] of keyPairs.entries()) {
    const signer = createSigner({ keyPair, id: `${did}#key-${index}` });
    const created = '2026-07-10T09:00:00Z';
    document = await secure(document, { suite: 'eddsa-rdfc-2022', signer, created, contexts });
  }
  return verify(document, { trust: [did], didDocuments: [didDocument], clock: () => NOW });
}

/** A credential of an issuer, without its proof. */
async function unsignedBy(did: string): Promise<JsonObject> {
  const { proof: _, issuer, ...rest } = await issueComplete();
  return { ...rest, issuer: { ...(issuer as object), id: did } } as unknown as JsonObject;
}

describe('verify, with a key to which the DID document gives an end (the proof says 2026-07-10, it is 2026-07-15)', () => {
  it.each<[string, KeyEnd, string, string | undefined, Verdict]>([
    ['expiring later', { expires: '2026-08-01T00:00:00Z' }, 'passed', undefined, 'accepted'],
    [
      'expired since',
      { expires: '2026-07-12T00:00:00Z' },
      'passed',
      'issuer.key-expired-since',
      'accepted',
    ],
    [
      'expired before',
      { expires: '2026-07-09T00:00:00Z' },
      'failed',
      'issuer.key-expired',
      'rejected',
    ],
    [
      'revoked since',
      { revoked: '2026-07-12T00:00:00Z' },
      'indeterminate',
      'issuer.key-revoked-since',
      'undetermined',
    ],
    [
      'revoked at that instant',
      { revoked: '2026-07-10T09:00:00Z' },
      'failed',
      'issuer.key-revoked',
      'rejected',
    ],
    [
      'revoked before',
      { revoked: '2026-07-01T00:00:00+02:00' },
      'failed',
      'issuer.key-revoked',
      'rejected',
    ],
    ['without an end', {}, 'skipped', undefined, 'accepted'],
  ])('a key %s MUST be judged so', async (_, end, outcome, code, verdict) => {
    const report = await verifySignedByWeb([end]);
    const check = report.checks.find(({ id }) => id === 'issuer.key-validity');
    expect([check?.outcome, check?.findings[0]?.code, report.verdict]).toEqual([
      outcome,
      code,
      verdict,
    ]);
  });

  it('one key in force MUST be enough beside one that was revoked, since both signed the same', async () => {
    const revoked = { revoked: '2026-07-01T00:00:00Z' };
    expect((await verifySignedByWeb([revoked, {}])).verdict).toBe('accepted');
    expect((await verifySignedByWeb([revoked, revoked])).verdict).toBe('rejected');
  });

  it('an end that is no date MUST NOT be read as none', async () => {
    const report = await verifySignedByWeb([{ revoked: 'yes' }]);
    expect(outcomes(report)['proof.signature']).toBe('failed');
    expect(report.verdict).toBe('rejected');
  });
});
