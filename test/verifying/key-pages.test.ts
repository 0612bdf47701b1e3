import { describe, expect, it } from 'vitest';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { check, checkIn, draft, memory, said, sign } from '../support/verifying.js';

const ISSUER = 'https://univ.example/issuers/1';
const PAGE = 'https://univ.example/keys/1';
const keyPair = await generateKeyPair();
const KEY = { type: 'Multikey', publicKeyMultibase: keyPair.publicKey.multibase };
const signerOf = (id: string) => ({ id: ISSUER, signer: createSigner({ keyPair, id }) });

/** Report on a badge of the issuer that the key at this address signed, when this stands there. */
async function judged(method: string, answers: Readonly<Record<string, object>>) {
  const badge = await sign(draft({}, signerOf(method)), signerOf(method));
  return check(badge, { trust: [ISSUER], fetcher: memory(answers).fetcher });
}

describe('a key at an https address of the issuer’s site', () => {
  it('MUST count without a warning where the issuer’s own document lists it', async () => {
    const method = { ...KEY, id: `${ISSUER}#k`, controller: ISSUER };
    const document = { id: ISSUER, verificationMethod: [method], assertionMethod: ['#k'] };
    const report = await judged(`${ISSUER}#k`, { [ISSUER]: document });
    expect(said(report, 'issuer.binding')).toBe('passed');
    expect(report.verdict).toBe('accepted');
  });

  it('MUST count with a warning where another page says that it is the issuer’s, in a proof and in a JWT', async () => {
    const page = { ...KEY, id: PAGE, controller: ISSUER };
    const report = await judged(PAGE, { [PAGE]: page });
    expect(said(report, 'issuer.binding')).toBe('passed issuer.same-host');
    expect(checkIn(report, 'issuer.binding')?.findings[0]?.severity).toBe('warning');
    expect(report.verdict).toBe('accepted');
    const jwt = await secureAsVcJwt(draft({}, signerOf(PAGE)), signerOf(PAGE));
    const { fetcher } = memory({ [PAGE]: page });
    const asJwt = await check(jwt, { trust: [ISSUER], fetcher });
    expect(said(asJwt, 'issuer.binding')).toBe('passed issuer.same-host');
  });

  it('MUST count with a warning where the page does not say whose it is', async () => {
    const report = await judged(PAGE, { [PAGE]: { ...KEY, id: PAGE } });
    expect(said(report, 'issuer.binding')).toBe('passed issuer.same-host');
  });

  it.each([
    ['another issuer of the site', 'https://univ.example/issuers/2'],
    ['the site as a whole', 'https://univ.example'],
    ['an issuer of another site', 'https://other.example/issuers/1'],
  ])('MUST NOT count where the page says that it is that of %s', async (_, controller) => {
    const report = await judged(PAGE, { [PAGE]: { ...KEY, id: PAGE, controller } });
    expect(said(report, 'issuer.binding')).toBe('failed issuer.foreign-key');
    expect(report.verdict).toBe('rejected');
  });

  it('MUST NOT count where another site says that it is the issuer’s', async () => {
    const elsewhere = 'https://other.example/keys/1';
    const page = { ...KEY, id: elsewhere, controller: ISSUER };
    const report = await judged(elsewhere, { [elsewhere]: page });
    expect(said(report, 'issuer.binding')).toBe('indeterminate issuer.self-asserted');
    expect(report.verdict).not.toBe('accepted');
  });
});
