import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { type SuiteId, secure } from '../../src/proofs/index.js';
import {
  answered,
  badgeOf,
  CHALLENGE,
  DOMAIN,
  LEARNER,
  present,
  receive,
} from '../support/presenting.js';
import type { Party } from '../support/verifying.js';

export const BADGE: JsonObject = await badgeOf();
export const GOOD = (await present([BADGE])) as unknown as JsonObject;
export const GOOD_JWT: string = await present([BADGE], { format: 'jwt' });

/** Signs whatever is handed in as a presentation would be. */
export function signed(
  document: object,
  {
    by = LEARNER,
    suite = 'eddsa-rdfc-2022',
    proofPurpose = 'authentication',
  }: {
    readonly by?: Party;
    readonly suite?: SuiteId;
    readonly proofPurpose?: string;
  } = {},
): Promise<JsonObject> {
  return secure(document, {
    ...{ suite, signer: by.signer, created: '2026-07-15T09:00:00Z', proofPurpose },
    answering: { challenge: CHALLENGE, domain: DOMAIN },
  });
}

const { proof, ...rest } = GOOD;
export const GOOD_PROOF: JsonValue | undefined = proof;
export const UNSIGNED: JsonObject = rest;

export interface Case {
  readonly name: string;
  readonly input: () => unknown;
  readonly check: string;
  readonly says: string;
  readonly verdict?: 'undetermined';
}

/** A test for each of the cases. */
export function refuses(cases: readonly Case[]): void {
  it.each(cases.map((one) => [one.name, one] as const))(
    'MUST NOT be accepted: %s',
    async (_, one) => {
      const report = await receive(await one.input());
      expect(answered(report, one.check)).toBe(one.says);
      expect(report.verdict).toBe(one.verdict ?? 'rejected');
    },
  );
}

export function withProof(change: Readonly<Record<string, unknown>>): object {
  const [proof] = GOOD_PROOF as readonly JsonObject[];
  return { ...GOOD, proof: [{ ...proof, ...change }] };
}
