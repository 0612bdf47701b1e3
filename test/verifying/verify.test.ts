import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { PROOF_ONLY, verify } from '../../src/verifying/index.js';
import { ISSUER_ID, issueComplete, NOW, outcomes, verifyTrusting } from '../support/issuing.js';

type Changed = Record<string, unknown>;
let credential: JsonObject;
beforeAll(async () => {
  credential = (await issueComplete()) as unknown as JsonObject;
});

/** A copy of the credential, changed, and signed again by the issuer of somebody else's key unless told not to. */
function changed(change: (copy: Changed) => void): Changed {
  const copy = structuredClone(credential) as Changed;
  change(copy);
  return copy;
}

async function signedAnew(change: (copy: Changed) => void): Promise<JsonObject> {
  const keyPair = await generateKeyPair();
  const copy = changed((draft) => {
    draft['issuer'] = { ...(draft['issuer'] as object), id: didKeyFor(keyPair.publicKey) };
    delete draft['proof'];
    change(draft);
  });
  const created = '2026-07-15T09:00:00Z';
  const contexts = createContextStore();
  return secure(copy, {
    suite: 'eddsa-rdfc-2022',
    signer: createSigner({ keyPair }),
    created,
    contexts,
  });
}

const VALID_UNTIL = 'https://www.w3.org/2018/credentials#validUntil';
const XSD_DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';

const anyIssuer = { trust: 'any' } as const;

describe('verify', () => {
  it('MUST accept what was issued, as object, text and bytes', async () => {
    const text = JSON.stringify(credential);
    for (const input of [credential, text, new TextEncoder().encode(text)]) {
      const report = await verifyTrusting(input);
      expect(report.verdict).toBe('accepted');
      expect(
        report.checks.every(({ outcome }) => outcome === 'passed' || outcome === 'skipped'),
      ).toBe(true);
    }
  });

  it('check ids are public names and MUST NOT change by accident', async () => {
    const { checks } = await verifyTrusting(credential);
    expect(checks.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "input.limits",
        "input.format",
        "document.data-model",
        "document.schema",
        "document.contexts",
        "document.terms",
        "jwt.header",
        "jwt.claims",
        "proof.suite",
        "proof.purpose",
        "proof.expiry",
        "proof.chain",
        "proof.signature",
        "issuer.binding",
        "issuer.key-validity",
        "issuer.trust",
        "validity.from",
        "validity.until",
        "status.list",
        "status.revocation",
        "status.suspension",
        "status.other",
        "credential.schema",
        "document.related-resources",
        "endorsements",
        "subject.recipient",
        "refresh",
      ]
    `);
  });

  it('MUST refuse a call that does not say whom to trust', async () => {
    await expect(verify(credential, {} as never)).rejects.toThrow(TypeError);
    await expect(verify(credential, { trust: [''] })).rejects.toThrow(TypeError);
    await expect(verify(credential, { trust: 'any', clockSkewSeconds: -1 })).rejects.toThrow(
      TypeError,
    );
  });

  it.each([
    ['a bound that is no number', { limits: { maxBytes: Number.NaN } }],
    ['a bound of nothing', { limits: { maxDepth: 0 } }],
    ['a bound in words', { limits: { maxBytes: '1 MiB' } }],
    ['a clock without time', { clock: () => Number.NaN }],
    ['a clock beyond the calendar', { clock: () => 8.64e15 }],
    ['a date for a clock', { clock: () => '2026-07-15T09:00:00Z' }],
    ['no list of DID documents', { didDocuments: {} }],
    ['a policy that requires nothing', { policy: { id: 'none', requires: [], heeds: [] } }],
  ])('MUST refuse %s rather than work without', async (_, options) => {
    await expect(verify(credential, { trust: 'any', ...options } as never)).rejects.toThrow(
      TypeError,
    );
  });

  it('MUST reject an unsigned credential and say so', async () => {
    const report = await verifyTrusting(changed((copy) => delete copy['proof']));
    expect(report.verdict).toBe('rejected');
    expect(JSON.stringify(report)).toContain('proof.missing');
  });

  it('MUST reject a good signature by a key that is not the issuer’s', async () => {
    const stranger = await signedAnew((copy) => {
      copy['issuer'] = { ...(copy['issuer'] as object), id: ISSUER_ID };
    });
    const report = await verifyTrusting(stranger);
    expect(outcomes(report)['proof.signature']).toBe('passed');
    expect(outcomes(report)['issuer.binding']).toBe('failed');
    expect(report.verdict).toBe('rejected');
  });

  it('MUST reject a set in which one of two proofs was corrupted', async () => {
    const both = (await issueComplete({
      suite: ['eddsa-rdfc-2022', 'Ed25519Signature2020'],
    })) as unknown as JsonObject;
    expect((await verifyTrusting(both)).verdict).toBe('accepted');
    const proofs = both['proof'] as unknown as readonly JsonObject[];
    for (const index of [0, 1]) {
      const forged = proofs.map((proof, at) =>
        at === index ? { ...proof, created: '2026-07-15T08:00:00Z' } : proof,
      );
      expect((await verifyTrusting({ ...both, proof: forged })).verdict).toBe('rejected');
    }
  });

  it('MUST pass over a proof of an unknown kind beside a good one, naming it, and doubt when it stands alone', async () => {
    const unknown = { type: 'FutureProof2030', proofPurpose: 'assertionMethod' };
    const beside = await verifyTrusting(
      changed((copy) => (copy['proof'] as unknown[]).push(unknown)),
    );
    expect(beside.verdict).toBe('accepted');
    expect(JSON.stringify(beside)).toContain('proof.unknown-suite');
    const alone = await verifyTrusting(
      changed((copy) => Object.assign(copy, { proof: [unknown] })),
    );
    expect(alone.verdict).toBe('undetermined');
  });

  it('MUST look at no more than eight proofs', async () => {
    const [proof] = credential['proof'] as readonly JsonValue[];
    const report = await verifyTrusting(
      changed((copy) => Object.assign(copy, { proof: Array(9).fill(proof) })),
    );
    expect(outcomes(report)['input.limits']).toBe('failed');
    expect(report.verdict).toBe('rejected');
  });

  it('MUST reject a proof made for another purpose, an expired one, and one whose chain is broken', async () => {
    const withProof = (more: JsonObject) =>
      changed((copy) => {
        copy['proof'] = (copy['proof'] as JsonObject[]).map((proof) => ({ ...proof, ...more }));
      });
    expect(
      outcomes(await verifyTrusting(withProof({ proofPurpose: 'authentication' })))[
        'proof.purpose'
      ],
    ).toBe('failed');
    expect(
      outcomes(await verifyTrusting(withProof({ expires: '2026-07-01T00:00:00Z' })))[
        'proof.expiry'
      ],
    ).toBe('failed');
    const chain = await verifyTrusting(
      withProof({ previousProof: 'urn:uuid:00000000-0000-4000-8000-000000000000' }),
    );
    expect(outcomes(chain)['proof.chain']).toBe('failed');
    expect(chain.verdict).toBe('rejected');
  });

  it('MUST name an undefined term with its place', async () => {
    const report = await verifyTrusting(
      changed((copy) => Object.assign(copy['credentialSubject'] as object, { mention: 'x' })),
    );
    const terms = report.checks.find(({ id }) => id === 'document.terms');
    expect(terms?.outcome).toBe('failed');
    expect(terms?.findings[0]?.pointer).toBe('/credentialSubject/mention');
    expect(JSON.stringify(terms?.findings[0]?.hint ?? terms?.findings[0]?.message)).toContain(
      'mention',
    );
  });

  it('MUST leave open what an unknown context makes of the credential', async () => {
    const report = await verifyTrusting(
      changed((copy) => (copy['@context'] as unknown[]).push('https://unknown.example/context')),
    );
    expect(outcomes(report)['document.terms']).toBe('indeterminate');
    expect(JSON.stringify(report)).toContain('https://unknown.example/context');
    expect(report.verdict).not.toBe('accepted');
  });

  it('MUST refuse a context written inside the credential, at the top and deeper', async () => {
    const top = await signedAnew((copy) =>
      (copy['@context'] as unknown[]).push({ mention: 'https://a.example/#b' }),
    );
    const deep = changed((copy) =>
      Object.assign(copy['credentialSubject'] as object, { '@context': {} }),
    );
    expect(outcomes(await verifyTrusting(top, anyIssuer))['document.contexts']).toBe('failed');
    expect(outcomes(await verifyTrusting(deep))['document.contexts']).toBe('failed');
  });

  it('MUST answer a credential that names a status list with a doubt, never with acceptance', async () => {
    const report = await verifyTrusting(
      await signedAnew((copy) => {
        copy['credentialStatus'] = {
          ...{
            id: 'https://univ.example/status/1#7',
            type: 'BitstringStatusListEntry',
            statusPurpose: 'revocation',
          },
          ...{ statusListIndex: '7', statusListCredential: 'https://univ.example/status/1' },
        };
      }),
      anyIssuer,
    );
    expect(outcomes(report)).toMatchObject({
      'status.list': 'indeterminate',
      'status.revocation': 'indeterminate',
      'status.suspension': 'skipped',
    });
    expect(report.verdict).toBe('undetermined');
  });

  it.each([
    ['validFrom', '2026-07-15T09:00:59Z', 'validity.from', 'passed'],
    ['validFrom', '2026-07-15T09:01:01Z', 'validity.from', 'failed'],
    ['validFrom', '2024-02-30T00:00:00Z', 'validity.from', 'failed'],
    ['validFrom', '2026-07-01T00:00:00', 'validity.from', 'failed'],
    ['validUntil', '2026-07-15T08:59:01Z', 'validity.until', 'passed'],
    ['validUntil', '2026-07-15T08:58:59Z', 'validity.until', 'failed'],
    ['validUntil', 'tomorrow', 'validity.until', 'failed'],
  ])('at 09:00:00Z, %s %s MUST make %s %s', async (member, value, id, outcome) => {
    const report = await verifyTrusting(
      changed((copy) => Object.assign(copy, { [member]: value })),
    );
    expect(outcomes(report)[id]).toBe(outcome);
  });

  it('an expired credential MUST still show that its signature holds', async () => {
    const report = await verifyTrusting(
      await signedAnew((copy) =>
        Object.assign(copy, {
          validUntil: '2026-07-15T08:00:00Z',
          validFrom: '2026-07-01T00:00:00Z',
        }),
      ),
      anyIssuer,
    );
    expect(outcomes(report)['validity.until']).toBe('failed');
    expect(outcomes(report)['proof.signature']).toBe('passed');
  });

  it.each([
    [
      'its address',
      (until: string) => ({ [VALID_UNTIL]: { '@type': XSD_DATE_TIME, '@value': until } }),
    ],
    [
      'its address and an alias',
      (until: string) => ({ [VALID_UNTIL]: [{ type: XSD_DATE_TIME, '@value': until }] }),
    ],
  ])(
    'MUST NOT be led past the end of validity by a holder who names it by %s',
    async (_, respelt) => {
      const until = '2026-07-15T08:00:00Z';
      const signed = await signedAnew((copy) => {
        copy['validFrom'] = '2026-07-01T00:00:00Z';
        copy['validUntil'] = until;
      });
      expect(outcomes(await verify(signed, anyIssuer))['validity.until']).toBe('failed');
      const { validUntil: __, ...hidden } = signed;
      const report = await verify({ ...hidden, ...respelt(until) } as JsonObject, anyIssuer);
      expect(outcomes(report)['proof.signature']).toBe('passed');
      expect(outcomes(report)['document.contexts']).toBe('failed');
      expect(report.verdict).toBe('rejected');
    },
  );

  it('the proof-only policy MUST accept a stranger’s good proof and say which policy judged', async () => {
    const stranger = await signedAnew(() => undefined);
    const report = await verify(stranger, {
      trust: 'unchecked',
      policy: PROOF_ONLY,
      clock: () => NOW,
    });
    expect([report.verdict, report.policy]).toEqual(['accepted', 'proof-only']);
  });
});
