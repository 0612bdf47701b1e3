import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import {
  badge,
  check,
  draft,
  newParty,
  STRANGER,
  said,
  sign,
  UNIVERSITY,
} from '../support/verifying.js';

let both: JsonObject;
let [first, second]: readonly JsonValue[] = [];
beforeAll(async () => {
  both = await sign(await badge(), UNIVERSITY, 'eddsa-jcs-2022');
  [first, second] = both['proof'] as readonly JsonValue[];
});

const broken = (proof: JsonValue | undefined) => ({
  ...(proof as JsonObject),
  created: '2026-07-15T08:00:00Z',
});
const withProofs = (...proof: readonly unknown[]) => ({ ...both, proof });

describe('which proofs of a set decide', () => {
  it('"all": every proof of a known kind MUST hold', async () => {
    expect((await check(both)).verdict).toBe('accepted');
    expect((await check(withProofs(first, broken(second)))).verdict).toBe('rejected');
    expect((await check(withProofs(broken(first), second))).verdict).toBe('rejected');
  });

  it('"any": one good proof MUST be enough, and the others stay readable', async () => {
    const report = await check(withProofs(first, broken(second)), { proofs: 'any' });
    expect(report.verdict).toBe('accepted');
    const aside = report.checks.filter(
      ({ id, outcome }) => id === 'proof.signature' && outcome === 'skipped',
    );
    expect(aside[0]?.findings.map(({ code }) => code)).toEqual([
      'ERR_PROOF_SIGNATURE',
      'proof.set-aside',
    ]);
    const none = await check(withProofs(broken(first), broken(second)), { proofs: 'any' });
    expect(none.verdict).toBe('rejected');
  });

  it('"any": a stranger’s good proof MUST NOT stand for the issuer’s', async () => {
    const witness = ((await sign(draft(), STRANGER))['proof'] as readonly JsonValue[])[0];
    const report = await check({ ...draft(), proof: [witness] }, { proofs: 'any' });
    expect(report.verdict).toBe('rejected');
  });

  it('by suite: the named ones MUST be there and hold, the others have no say', async () => {
    const proofs = ['eddsa-jcs-2022'] as const;
    expect((await check(withProofs(broken(first), second), { proofs })).verdict).toBe('accepted');
    expect((await check(withProofs(first, broken(second)), { proofs })).verdict).toBe('rejected');
    const missing = await check(withProofs(first), { proofs });
    expect(said(missing, 'proof.suite')).toBe('failed proof.suite-missing');
    expect(missing.verdict).toBe('rejected');
    const two = ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const;
    expect((await check(both, { proofs: two })).verdict).toBe('accepted');
    expect((await check(withProofs(first), { proofs: two })).verdict).toBe('rejected');
  });

  it('by suite: a JWT MUST NOT stand for a proof of a suite', async () => {
    const jwt = await secureAsVcJwt(draft(), UNIVERSITY);
    expect((await check(jwt)).verdict).toBe('accepted');
    const report = await check(jwt, { proofs: ['eddsa-rdfc-2022'] });
    expect(said(report, 'proof.suite')).toBe('failed proof.suite-missing');
    expect(report.verdict).toBe('rejected');
  });

  it('a proof MUST NOT count where the earlier one that it builds on does not hold', async () => {
    const suite = 'eddsa-rdfc-2022';
    const [created, id] = ['2026-07-15T09:00:00Z', 'urn:uuid:00000000-0000-4000-8000-00000000000a'];
    const contexts = createContextStore();
    const { signer } = UNIVERSITY;
    const one = await secure(draft(), { suite, signer, created, contexts, id });
    // Signed as it is, broken or not: whoever builds on a proof signs its text.
    const on = (proof: unknown) =>
      secure(
        { ...one, proof: [proof] },
        { suite: 'eddsa-jcs-2022', signer, created, contexts, previousProof: id },
      );
    const [good, bad] = [await on(one.proof[0]), await on(broken(one.proof[0]))];
    for (const proofs of ['any', ['eddsa-jcs-2022']] as const) {
      expect((await check(good, { proofs })).verdict).toBe('accepted');
      expect((await check(bad, { proofs })).verdict).toBe('rejected');
    }
    expect(said(await check(bad, { proofs: ['eddsa-jcs-2022'] }), 'proof.chain')).toBe(
      'failed proof.chain-broken',
    );
  });

  it.each([[], ['unknown-suite'], 'none', null, 7, {}])(
    'MUST refuse a call that gives it as %j',
    async (proofs) => {
      await expect(check(both, { proofs } as never)).rejects.toThrow(TypeError);
    },
  );

  it('a witness’s good proof beside the issuer’s MUST be accepted, in any order', async () => {
    const witness = await newParty('P-256');
    const twice = await sign(await badge(), witness, 'ecdsa-rdfc-2019');
    expect((await check(twice)).verdict).toBe('accepted');
    const reversed = [...(twice['proof'] as readonly JsonValue[])].reverse();
    expect((await check({ ...twice, proof: reversed })).verdict).toBe('accepted');
  });

  it('one proof that is no list MUST be read like a list of one', async () => {
    expect((await check({ ...both, proof: first })).verdict).toBe('accepted');
  });

  it.each([
    ['nothing', []],
    ['a text', ['x']],
    ['null', null],
    ['an empty object', {}],
  ])('%s for a proof MUST NOT be accepted', async (_, proof) => {
    expect((await check({ ...both, proof })).verdict).not.toBe('accepted');
  });
});
