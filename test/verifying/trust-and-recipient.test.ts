import { describe, expect, it } from 'vitest';
import { parseIssuerList, type Signer } from '../../src/identity/index.js';
import { hashIdentifier } from '../../src/model/index.js';
import { COMPATIBLE, PROOF_ONLY, STRICT, verify } from '../../src/verifying/index.js';
import { NOW } from '../support/issuing.js';
import {
  badge,
  check,
  checkIn,
  draft,
  memory,
  STRANGER,
  said,
  sign,
  UNIVERSITY,
} from '../support/verifying.js';

const credential = await badge();
const KEY = UNIVERSITY.signer.publicKey;
const { id } = UNIVERSITY;

describe('trust in the issuer', () => {
  it.each([
    ['its id', [id], 'passed', 'accepted'],
    ['its id among others', ['did:web:a.example', id], 'passed', 'accepted'],
    ['its id and key', [{ id, keys: [KEY] }], 'passed', 'accepted'],
    ['its id and key as text', [{ id, keys: [KEY.multibase ?? ''] }], 'passed', 'accepted'],
    ['anybody', 'any', 'passed issuer.any', 'accepted'],
    ['nobody', [], 'failed issuer.not-listed', 'rejected'],
    ['others', ['did:web:a.example'], 'failed issuer.not-listed', 'rejected'],
    ['a longer id', [`${id}x`], 'failed issuer.not-listed', 'rejected'],
    ['nobody asked', 'unchecked', 'indeterminate issuer.not-checked', 'undetermined'],
  ] as const)('given as %s MUST be judged so', async (_, trust, outcome, verdict) => {
    const report = await verify(credential, { trust, clock: () => NOW });
    expect(said(report, 'issuer.trust')).toBe(outcome);
    expect(report.verdict).toBe(verdict);
    expect(said(report, 'proof.signature')).toBe('passed'); // whoever is trusted
  });

  it('another key than the pinned ones MUST be rejected, though the id is the issuer’s', async () => {
    const trust = [{ id, keys: [STRANGER.signer.publicKey] }];
    const report = await check(credential, { trust });
    expect(said(report, 'issuer.binding')).toBe('failed issuer.not-pinned');
    expect(report.verdict).toBe('rejected');
  });

  it('a list that was read MUST be used, and its age be said', async () => {
    const parsed = parseIssuerList({ asOf: '2026-07-01T00:00:00Z', issuers: [{ id }] });
    const report = await check(credential, { trust: parsed });
    expect(report.verdict).toBe('accepted');
    expect(checkIn(report, 'issuer.trust')?.asOf).toBe('2026-07-01T00:00:00Z');
  });

  it('a credential that names no issuer MUST be said to, and not to bear the key of another', async () => {
    for (const issuer of [undefined, { type: ['Profile'], name: 'University' }]) {
      for (const trust of ['any', [id]] as const) {
        const report = await verify(await sign(draft({ issuer })), { trust, clock: () => NOW });
        expect(said(report, 'proof.signature')).toBe('passed');
        expect(said(report, 'issuer.binding')).toBe('failed issuer.missing');
        expect(said(report, 'issuer.trust')).toBe('failed issuer.missing');
        expect(report.verdict).toBe('rejected');
      }
    }
  });

  it('a trusted name that a stranger signed MUST be rejected and not be called trusted', async () => {
    const forged = await sign(draft(), STRANGER);
    const report = await check(forged);
    expect(said(report, 'issuer.binding')).toBe('failed issuer.foreign-key');
    expect(said(report, 'issuer.trust')).toBe('indeterminate issuer.named-only');
    expect(report.verdict).toBe('rejected');
  });

  it.each([
    undefined,
    null,
    'ANY',
    {},
    id,
    [7],
    [{}],
    [{ id: '' }],
    [{ id, keys: [] }],
    [{ id, keys: 'x' }],
    [{ id, keys: [{}] }],
    [{ id, keys: [null] }],
    [{ id, keys: [KEY] }, id], // the second would take the keys of the first away
    [id, { id, keys: [KEY] }],
    [
      { id, keys: [KEY] },
      { id, keys: [KEY] },
    ],
  ])('MUST refuse a call that gives it as %j', async (trust) => {
    await expect(verify(credential, { trust } as never)).rejects.toThrow(TypeError);
  });

  it('an id given twice MUST be taken once', async () => {
    expect((await check(credential, { trust: [id, id] })).verdict).toBe('accepted');
  });

  it.each(['strict', 'compatible'])(
    'under "%s" a key on a page of the site MUST NOT speak for the DID of the site',
    async (name) => {
      const page = 'https://univ.example/~somebody/key.json';
      const forger = {
        id: 'did:web:univ.example',
        signer: { ...STRANGER.signer, id: page } as Signer,
      };
      const forged = await sign(draft({}, forger), forger);
      const { fetcher } = memory({
        [page]: {
          id: page,
          type: 'Multikey',
          controller: forger.id,
          publicKeyMultibase: STRANGER.signer.publicKey.multibase,
        },
      });
      const policy = name === 'strict' ? STRICT : COMPATIBLE;
      for (const trust of [[forger.id], 'any'] as const) {
        const report = await check(forged, { trust, policy, fetcher });
        expect(said(report, 'proof.signature')).toBe('passed');
        expect(said(report, 'issuer.binding')).toBe('indeterminate issuer.not-in-did');
        expect(report.verdict).toBe('undetermined');
      }
    },
  );

  it('a pinned key that is none MUST be refused with its code', async () => {
    const trust = [{ id, keys: ['z6Mk'] }];
    await expect(verify(credential, { trust })).rejects.toThrow(/ERR_KEY|clé|key/i);
  });
});

describe('policies', () => {
  it('proof-only MUST accept a stranger’s good proof, and nothing that was changed', async () => {
    const options = { trust: 'unchecked', policy: PROOF_ONLY } as const;
    const forged = await sign(draft({ validUntil: '2026-07-14T00:00:00Z' }), STRANGER);
    expect((await check(forged, options)).verdict).toBe('accepted');
    expect((await check({ ...forged, name: 'x' }, options)).verdict).toBe('rejected');
  });

  it('compatible MUST tolerate what it names, and strict not', async () => {
    const urn = await sign(
      draft({
        issuer: {
          ...(draft()['issuer'] as object),
          id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
        },
      }),
      STRANGER,
    );
    const trust = 'any' as const;
    const strict = await check(urn, { trust, policy: STRICT });
    expect(said(strict, 'issuer.binding')).toBe('indeterminate issuer.urn');
    expect(strict.verdict).toBe('undetermined');
    const compatible = await check(urn, { trust, policy: COMPATIBLE });
    expect(said(compatible, 'issuer.binding')).toBe('indeterminate issuer.urn');
    expect(compatible.verdict).toBe('accepted');
    expect((await check({ ...urn, name: 'x' }, { trust, policy: COMPATIBLE })).verdict).toBe(
      'rejected',
    );
  });

  it('one of the caller’s own MUST decide by its checks, and put up with its codes alone', async () => {
    const ended = await badge({
      validFrom: '2026-07-02T00:00:00Z',
      validUntil: '2026-07-14T00:00:00Z',
    });
    const own = { ...STRICT, id: 'own', tolerates: ['validity.expired'] };
    expect((await check(ended)).verdict).toBe('rejected');
    const report = await check(ended, { policy: own });
    expect([report.verdict, report.policy]).toEqual(['accepted', 'own']);
    expect(said(report, 'validity.until')).toBe('failed validity.expired');
    const early = await badge({ validFrom: '2026-08-01T00:00:00Z' });
    expect((await check(early, { policy: own })).verdict).toBe('rejected');
    const narrow = { id: 'narrow', requires: ['proof.signature'], heeds: [] };
    expect((await check(ended, { policy: narrow })).verdict).toBe('accepted');
  });

  it.each([
    { requires: ['proof.signature'], heeds: [] },
    { id: 'own', requires: [], heeds: ['proof.signature'] },
    { id: 'own', requires: ['proof.signature'], heeds: [7] },
    { id: 'own', requires: 'proof.signature', heeds: [] },
    { id: 'own', requires: ['proof.signature'], heeds: [], tolerates: 'issuer.urn' },
    null,
  ])('a policy that is none MUST be refused: %j', async (policy) => {
    await expect(check(credential, { policy } as never)).rejects.toThrow(TypeError);
  });

  it('a name of a check that there is none of MUST leave the verdict open', async () => {
    const policy = { id: 'own', requires: ['proof.signature'], heeds: ['status.revokation'] };
    expect((await check(credential, { policy })).verdict).toBe('undetermined');
  });

  it('a policy changed while it judges MUST judge as it was given', async () => {
    const policy = { id: 'own', requires: ['issuer.trust'], heeds: [] as string[] };
    const report = check(credential, { trust: [], policy });
    policy.requires[0] = 'input.format';
    expect((await report).verdict).toBe('rejected');
  });

  it('the shipped ones MUST be frozen', () => {
    for (const policy of [STRICT, COMPATIBLE, PROOF_ONLY]) {
      expect(Object.isFrozen(policy)).toBe(true);
      expect(() => (policy.requires as string[]).pop()).toThrow(TypeError);
    }
  });
});

const ID = 'subject.recipient';
const LEARNER = 'did:example:learner-marked';
const EMAIL = 'Learner@Univ.example';

function withIdentifier(identifier: object) {
  const identity = { type: 'IdentityObject', ...identifier };
  const subject = draft()['credentialSubject'] as object;
  return badge({ credentialSubject: { ...subject, id: undefined, identifier: [identity] } });
}

const { hash, salt } = await hashIdentifier({ type: 'emailAddress', value: EMAIL });
const hashed = await withIdentifier({
  hashed: true,
  identityHash: hash,
  identityType: 'emailAddress',
  salt,
});
const plain = await withIdentifier({
  hashed: false,
  identityHash: EMAIL,
  identityType: 'emailAddress',
});

describe('recipient', () => {
  it('by DID MUST match the subject, and no other', async () => {
    expect(said(await check(credential), ID)).toBe('skipped');
    const same = await check(credential, { recipient: LEARNER });
    expect([said(same, ID), same.verdict]).toEqual(['passed', 'accepted']);
    const other = await check(credential, { recipient: 'did:example:other' });
    expect(said(other, ID)).toContain('failed subject.other');
    expect(other.verdict).toBe('rejected');
  });

  it('by identifier MUST match it hashed and plain, leniently only when asked', async () => {
    for (const each of [hashed, plain]) {
      const verdictFor = async (recipient: object) =>
        (await check(each, { recipient: { type: 'emailAddress', ...recipient } as never })).verdict;
      expect(await verdictFor({ value: EMAIL })).toBe('accepted');
      expect(await verdictFor({ value: 'other@univ.example' })).toBe('rejected');
    }
  });

  it('a kind of identifier that does not stand in the credential MUST NOT be accepted', async () => {
    const recipient = { type: 'nationalIdentityNumber', value: EMAIL };
    const report = await check(hashed, { recipient });
    expect(report.verdict).not.toBe('accepted');
  });

  it('the identifier asked for MUST NOT be repeated', async () => {
    const recipient = { type: 'emailAddress', value: 'marked@univ.example' };
    expect(JSON.stringify(await check(hashed, { recipient }))).not.toContain('marked@');
  });

  it.each(['', 7, {}, { type: 'emailAddress' }, { type: 'emailAddress', value: '' }, null])(
    'MUST refuse a call that gives it as %j',
    async (recipient) => {
      await expect(check(credential, { recipient } as never)).rejects.toThrow(TypeError);
    },
  );
});
