import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { canonicalize } from '../../src/linked-data/index.js';
import { createContextStore, envelop } from '../../src/proofs/index.js';
import { mutationsOf } from '../support/mutations.js';
import { answered, badgeOf, CHALLENGE, LEARNER, present, receive } from '../support/presenting.js';
import { STRANGER } from '../support/verifying.js';
import {
  BADGE,
  type Case,
  GOOD,
  GOOD_JWT,
  GOOD_PROOF,
  refuses,
  signed,
  UNSIGNED,
  withProof,
} from './signed-presentations.js';

const cases: readonly Case[] = [
  {
    name: 'no proof at all',
    input: () => UNSIGNED,
    check: 'presentation.proof',
    says: 'failed presentation.no-proof',
  },
  {
    name: 'an empty list of proofs',
    input: () => ({ ...UNSIGNED, proof: [] }),
    check: 'presentation.proof',
    says: 'failed presentation.no-proof',
  },
  {
    name: 'a proof that asserts instead of authenticating',
    input: () => signed(UNSIGNED, { proofPurpose: 'assertionMethod' }),
    check: 'presentation.purpose',
    says: 'failed proof.purpose',
  },
  {
    name: 'a proof of an unknown suite only',
    input: () => withProof({ cryptosuite: 'someday-2040' }),
    check: 'presentation.proof',
    says: 'indeterminate proof.unknown-suite',
    verdict: 'undetermined',
  },
  {
    name: 'a proof without its kind',
    input: () => withProof({ type: 7 }),
    check: 'presentation.proof',
    says: 'failed proof.malformed',
  },
  {
    name: 'a challenge put in place of that which was signed',
    input: async () => {
      const other = (await present([BADGE], { challenge: 'foreign' })) as unknown as JsonObject;
      const [proof] = other['proof'] as readonly JsonObject[];
      return { ...other, proof: [{ ...proof, challenge: CHALLENGE }] };
    },
    check: 'presentation.proof',
    says: 'failed ERR_PROOF_SIGNATURE',
  },
  {
    name: 'an end put further off than that which was signed',
    input: () => withProof({ expires: '2027-07-15T09:00:00Z' }),
    check: 'presentation.proof',
    says: 'failed ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a challenge that is a list with the right one in it',
    input: () => withProof({ challenge: ['x', CHALLENGE] }),
    check: 'presentation.challenge',
    says: 'failed presentation.challenge',
  },
  {
    name: 'a bad signature beside a good one',
    input: async () => {
      const [proof] = GOOD_PROOF as readonly JsonObject[];
      const other = (await present([BADGE])) as unknown as JsonObject;
      return { ...GOOD, proof: [proof, ...(other['proof'] as readonly JsonObject[])] };
    },
    check: 'presentation.proof',
    says: 'failed ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a second, good proof by somebody else',
    input: () => signed(GOOD, { by: STRANGER }),
    check: 'presentation.holder',
    says: 'failed presentation.foreign-key',
  },
  {
    name: 'the proof of somebody else under the name of the holder',
    input: () => signed(UNSIGNED, { by: STRANGER }),
    check: 'presentation.holder',
    says: 'failed presentation.foreign-key',
  },
  {
    name: 'two holders',
    input: () => signed({ ...UNSIGNED, holder: [LEARNER.id, STRANGER.id] }),
    check: 'presentation.holder',
    says: 'failed presentation.several-holders',
  },
  {
    name: 'one badge of the holder, and one of somebody else',
    input: async () => present([BADGE, await badgeOf(STRANGER.id, { id: 'urn:example:2' })]),
    check: 'presentation.subject',
    says: 'failed presentation.other-subject',
  },
  {
    name: 'a badge about the holder and somebody else at once',
    input: async () => {
      const { credentialSubject } = BADGE;
      const other = { ...(credentialSubject as JsonObject), id: STRANGER.id };
      return present([
        await badgeOf(LEARNER.id, { credentialSubject: [credentialSubject, other] }),
      ]);
    },
    check: 'presentation.subject',
    says: 'failed presentation.other-subject',
  },
  {
    name: 'a presentation in a presentation',
    input: () => signed({ ...UNSIGNED, verifiableCredential: [GOOD] }),
    check: 'presentation.credentials',
    says: 'failed presentation.nested',
  },
  {
    name: 'an enveloped presentation in a presentation',
    input: () =>
      signed({
        ...UNSIGNED,
        verifiableCredential: [
          {
            ...envelop(''),
            type: 'EnvelopedVerifiablePresentation',
            id: `data:application/vp+jwt,${GOOD_JWT}`,
          },
        ],
      }),
    check: 'presentation.credentials',
    says: 'failed presentation.nested',
  },
  {
    name: 'a presentation as a JWT in an enveloped credential',
    input: () => signed({ ...UNSIGNED, verifiableCredential: [{ ...envelop(GOOD_JWT) }] }),
    check: 'presentation.credentials',
    says: 'failed presentation.rejected',
  },
  {
    name: 'a single credential instead of a presentation',
    input: () => BADGE,
    check: 'presentation.format',
    says: 'failed presentation.type',
  },
  {
    name: 'a credential that its holder signed as if it were a presentation',
    input: () => signed({ ...(BADGE as object), proof: [] }),
    check: 'presentation.format',
    says: 'failed presentation.type',
  },
  {
    name: 'a credential changed inside a signed presentation',
    input: () => ({ ...GOOD, verifiableCredential: [{ ...BADGE, name: 'Changed' }] }),
    check: 'presentation.proof',
    says: 'failed ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a credential that was changed before it was presented',
    input: () => present([{ ...BADGE, name: 'Changed' }]),
    check: 'presentation.credentials',
    says: 'failed presentation.rejected',
  },
  {
    name: 'a context of its own, by which other words would be signed',
    input: () => ({
      ...GOOD,
      '@context': [...(UNSIGNED['@context'] as string[]), { holder: 'urn:x:other' }],
    }),
    check: 'presentation.format',
    says: 'failed presentation.context',
  },
  {
    name: 'its credentials told by their address, where nobody looks for them',
    input: () => {
      const { verifiableCredential, ...rest } = GOOD;
      return {
        ...rest,
        'https://www.w3.org/2018/credentials#verifiableCredential': verifiableCredential,
      };
    },
    check: 'presentation.format',
    says: 'failed presentation.member',
  },
  {
    name: 'credentials that are numbers',
    input: () => ({ ...GOOD, verifiableCredential: [7] }),
    check: 'presentation.format',
    says: 'failed presentation.credential',
  },
  {
    name: 'more proofs than are looked at',
    input: () => ({ ...GOOD, proof: Array.from({ length: 9 }, () => GOOD_PROOF).flat() }),
    check: 'presentation.proof',
    says: 'failed presentation.many-proofs',
  },
  {
    name: 'a list',
    input: () => '[]',
    check: 'presentation.format',
    says: 'failed presentation.not-an-object',
  },
  {
    name: 'no JSON',
    input: () => 'hello',
    check: 'presentation.format',
    says: 'failed ERR_JSON_SYNTAX',
  },
  {
    name: 'a member twice',
    input: () => JSON.stringify(GOOD).replace('{', '{"holder":"did:key:z6Mk",'),
    check: 'presentation.format',
    says: 'failed ERR_JSON_DUPLICATE_KEY',
  },
];

describe('hostile presentations', () => {
  refuses(cases);

  it('a proof of an unknown suite beside a good one MUST have no say', async () => {
    const [proof] = GOOD_PROOF as readonly JsonObject[];
    const report = await receive({
      ...GOOD,
      proof: [proof, { ...proof, cryptosuite: 'someday-2040' }],
    });
    expect(report.verdict).toBe('accepted');
    expect(answered(report, 'presentation.proof')).toBe('passed proof.unknown-suite');
  });

  it('any change to a signed presentation MUST NOT be accepted, unless all that is signed and read is the same', async () => {
    const mutations = [...mutationsOf(GOOD)];
    const same = await meaningOf(BADGE);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: mutations.length - 1 }), async (index) => {
        const changed = mutations[index]?.make();
        if (changed === undefined) return;
        made += 1;
        const { verdict, holder, parts } = await receive(changed);
        if (verdict !== 'accepted') return;
        expect(holder).toBe(LEARNER.id);
        expect(await Promise.all(parts.map(({ document = {} }) => meaningOf(document)))).toEqual([
          same,
        ]);
      }),
      { numRuns: 120 },
    );
    expect(made).toBeGreaterThan(50);
  }, 60_000);

  it('random bytes MUST be rejected, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await receive(bytes)).verdict).toBe('rejected');
      }),
      { numRuns: 100 },
    );
  });
});

describe('huge presentations', () => {
  it('beyond the bound on bytes MUST be refused before they are read', async () => {
    const report = await receive(`{"x":"${'a'.repeat(5_000_000)}"}`);
    expect(report.verdict).toBe('rejected');
    expect(answered(report, 'input.limits')).toBe('failed ERR_INPUT_TOO_LARGE');
  });

  it('beyond the bound on credentials MUST stay open, and say so', async () => {
    const ids = ['urn:example:1', 'urn:example:2', 'urn:example:3'];
    const badges = await Promise.all(ids.map((id) => badgeOf(LEARNER.id, { id })));
    const report = await receive(await present(badges), {
      limits: { record: { maxCredentials: 2 } },
    });
    expect(report.verdict).toBe('undetermined');
    expect(answered(report, 'presentation.credentials')).toBe(
      'indeterminate presentation.too-many',
    );
    expect(report.parts).toHaveLength(2);
  });

  it('MUST be told within the bound on statements, which is looked at before any is signed', async () => {
    const report = await receive(GOOD, { limits: { record: { maxQuads: 20 } } });
    expect(report.verdict).toBe('undetermined');
    expect(answered(report, 'presentation.proof')).toBe('indeterminate ERR_CANONICALIZATION_LIMIT');
  });
});

/** What a credential says, however it is written. */
function meaningOf(document: JsonObject): Promise<string> {
  return canonicalize(document, { contexts: createContextStore() });
}
