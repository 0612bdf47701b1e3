import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { deriveCredential } from '../../src/presenting/index.js';
import { check, draft, newParty, said, sign } from '../support/verifying.js';

const ISSUER = await newParty('P-256');

/** A badge with so many tags, each signed by itself, and one proof of all of them. */
async function shownWhole(
  tags: number,
): Promise<{ readonly badge: JsonObject; proof: JsonObject }> {
  const { credentialSubject, ...rest } = draft({}, ISSUER);
  const subject = credentialSubject as JsonObject;
  const tag = Array.from({ length: tags }, (_, index) => `tag ${index}`);
  const achievement = { ...(subject['achievement'] as JsonObject), tag };
  const document = { ...rest, credentialSubject: { ...subject, achievement } };
  const signed = await sign(document, ISSUER, 'ecdsa-sd-2023');
  const { '@context': _, ...members }: JsonObject = document;
  const show = Object.keys(members).map((name) => `/${name}` as const);
  const badge = (await deriveCredential(signed, { show })) as unknown as JsonObject;
  const [proof] = [badge['proof']].flat() as readonly JsonObject[];
  return { badge, proof: proof ?? {} };
}

// VC Data Integrity 1.0, section 5 (denial of service): a proof of ecdsa-sd-2023 takes a signature for each statement.
describe('proofs with a signature for each statement', () => {
  it('MUST be looked at within a bound on all of them together, and leave the rest open', async () => {
    const { badge, proof } = await shownWhole(900);
    const withProofs = (count: number) => ({ ...badge, proof: Array(count).fill(proof) });
    const trust = { trust: [ISSUER.id] };
    expect((await check(withProofs(2), trust)).verdict).toBe('accepted');
    const report = await check(withProofs(5), trust);
    expect(report.verdict).toBe('undetermined');
    expect(said(report, 'proof.signature')).toContain('limits.signatures');
  });
});
