import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Report } from '../../src/foundation/report.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import {
  createIssuer,
  type IssuerOptions,
  type SignedCredential,
} from '../../src/issuing/index.js';
import type { Award } from '../../src/model/index.js';
import { type VerifyOptions, verify } from '../../src/verifying/index.js';
import { COMPLETE } from './definitions.js';

/** The instant at which tests issue and verify. */
export const NOW: number = Date.parse('2026-07-15T09:00:00Z');

const keyPair = await generateKeyPair();

/** Issuer of the tests: a did:key, so that nothing has to be resolved. */
export const ISSUER_ID: string = didKeyFor(keyPair.publicKey);

/** The award of the tests; its marked texts must show up in no message. */
export const AWARD: Award = {
  learner: { id: 'did:example:learner-marked', name: 'Learner-Marked' },
  awardedOn: '2026-07-01',
  results: [{ assessment: 'exam', value: '14' }],
};

/** Issues the complete definition with a key of the test's own. */
export async function issueComplete(
  options: Partial<IssuerOptions> = {},
): Promise<SignedCredential> {
  const profile = { id: ISSUER_ID, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({
    profile,
    signer: createSigner({ keyPair }),
    clock: () => NOW,
    ...options,
  });
  return issuer.issue(COMPLETE, AWARD);
}

/** Verifies as somebody who trusts the issuer of the tests. */
export function verifyTrusting(
  input: unknown,
  options: Partial<VerifyOptions> = {},
): Promise<Report> {
  return verify(input as JsonObject, { trust: [ISSUER_ID], clock: () => NOW, ...options });
}

/** Outcome of each check by id; the last one where several have the same id. */
export function outcomes({
  checks,
}: {
  readonly checks: readonly { readonly id: string; readonly outcome: string }[];
}): Record<string, string> {
  return Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
}
