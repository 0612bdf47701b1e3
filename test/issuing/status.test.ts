import { describe, expect, it } from 'vitest';
import type { CacheEntry } from '../../src/foundation/ports.js';
import {
  createIssuer,
  type IssuerOptions,
  type SignedCredential,
} from '../../src/issuing/index.js';
import { type Award, defineMicroCertification, type StatusPlace } from '../../src/model/index.js';
import { createStatusBits, makeStatusListCredential } from '../../src/status/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD, NOW } from '../support/issuing.js';
import { LIST_URL } from '../support/status-lists.js';
import { check, memory, said, sign, UNIVERSITY } from '../support/verifying.js';

const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const SECOND = 'https://univ.example/status/2';

const issuerWith = (options: Partial<IssuerOptions> = {}) =>
  createIssuer({ profile, signer: UNIVERSITY.signer, clock: () => NOW, ...options });
const issuer = issuerWith();
const definition = defineMicroCertification(COMPLETE);

const revocation = (index: number): StatusPlace => ({
  purpose: 'revocation',
  list: LIST_URL,
  index,
});
const suspension = (index: number): StatusPlace => ({ purpose: 'suspension', list: SECOND, index });
const awardWith = (...status: readonly StatusPlace[]): Award => ({ ...AWARD, status });

const ENTRY = {
  id: `${LIST_URL}#7`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: LIST_URL,
};

async function listAt(url: string, statusPurpose: string, set: readonly number[]) {
  const bits = createStatusBits(131_072);
  for (const index of set) bits.set(index, 1);
  const validFrom = '2026-07-01T00:00:00Z';
  const id = UNIVERSITY.id;
  return sign(
    await makeStatusListCredential({ id: url, issuer: id, statusPurpose, bits, validFrom }),
  );
}

/** Report on a credential, with these places set in the lists. */
async function reportOn(
  credential: SignedCredential | string,
  { revoked = [], suspended = [] }: Readonly<Record<string, readonly number[]>> = {},
) {
  const { fetcher } = memory({
    [LIST_URL]: await listAt(LIST_URL, 'revocation', revoked),
    [SECOND]: await listAt(SECOND, 'suspension', suspended),
  });
  return check(credential, { fetcher });
}

async function textsOf(
  awards: readonly Award[],
  options?: Parameters<typeof issuer.issueCohort>[2],
): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const result of issuer.issueCohort(definition, awards, options)) {
    if (result.outcome !== 'issued') throw result.error;
    texts.push('text' in result ? result.text : JSON.stringify(result.credential));
  }
  return texts;
}

// W3C Bitstring Status List 1.0, 2.1 (BitstringStatusListEntry)
describe('an award with a status', () => {
  it('MUST be issued with one entry, which is no list, as Open Badges have one at most', async () => {
    const credential = await issuer.issue(COMPLETE, awardWith(revocation(7)));
    expect(credential.credentialStatus).toEqual(ENTRY);
    expect(credential.credentialSchema).toHaveLength(1);
  });

  it('MUST be issued with a list of entries where it has several, and then names no schema that refuses it', async () => {
    const credential = await issuer.issue(COMPLETE, awardWith(revocation(7), suspension(9)));
    expect(credential.credentialStatus).toEqual([
      ENTRY,
      {
        id: `${SECOND}#9`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'suspension',
        statusListIndex: '9',
        statusListCredential: SECOND,
      },
    ]);
    expect(credential).not.toHaveProperty('credentialSchema');
  });

  it('without status MUST be issued without', async () => {
    const credential = await issuer.issue(COMPLETE, AWARD);
    expect(credential).not.toHaveProperty('credentialStatus');
  });

  it('MUST be accepted while its place is not set, rejected once it is, undetermined without list', async () => {
    const credential = await issuer.issue(COMPLETE, awardWith(revocation(7)));
    expect((await reportOn(credential, { revoked: [6, 8] })).verdict).toBe('accepted');
    const revoked = await reportOn(credential, { revoked: [7] });
    expect(said(revoked, 'status.revocation')).toBe('failed status.revoked');
    expect(revoked.verdict).toBe('rejected');
    expect((await check(credential)).verdict).toBe('undetermined');
  });

  it('MUST be verified by each of several entries', async () => {
    const credential = await issuer.issue(COMPLETE, awardWith(revocation(7), suspension(9)));
    const good = await reportOn(credential, { revoked: [9], suspended: [7] });
    expect(good.verdict).toBe('accepted');
    for (const set of [{ revoked: [7] }, { suspended: [9] }])
      expect((await reportOn(credential, set)).verdict).toBe('rejected');
  });

  it('MUST have its status in a JWT too', async () => {
    const jwt = await issuer.issueJwt(COMPLETE, awardWith(revocation(7)));
    const payload: unknown = JSON.parse(
      Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(payload).toMatchObject({ credentialStatus: ENTRY });
    expect((await reportOn(jwt)).verdict).toBe('accepted');
    expect((await reportOn(jwt, { revoked: [7] })).verdict).toBe('rejected');
  });

  it.each(['eddsa-jcs-2022', 'Ed25519Signature2020'] as const)(
    'MUST be signed with %s too',
    async (suite) => {
      const credential = await issuerWith({ suite }).issue(COMPLETE, awardWith(revocation(7)));
      expect((await reportOn(credential)).verdict).toBe('accepted');
      const moved = { ...credential, credentialStatus: { ...ENTRY, statusListIndex: '8' } };
      expect((await reportOn(moved as SignedCredential)).verdict).toBe('rejected');
    },
  );

  it.each([
    ['one entry', (at: number) => awardWith(revocation(at))],
    ['two entries', (at: number) => awardWith(suspension(at), revocation(99 - at))],
    [
      'two entries in one list',
      (at: number) => awardWith(revocation(at), { ...suspension(200 + at), list: LIST_URL }),
    ],
  ])(
    'MUST be the same to the byte in a cohort, on threads and by itself: %s',
    async (_, awardOf) => {
      const awards = Array.from({ length: 12 }, (_, at) => ({
        ...awardOf(at),
        id: `urn:example:${at}`,
      }));
      const alone = await Promise.all(
        awards.map(async (award) => JSON.stringify(await issuerWith().issue(COMPLETE, award))),
      );
      expect(await textsOf(awards)).toEqual(alone);
      expect(await textsOf(awards, { as: 'object' })).toEqual(alone);
    },
  );

  it('of a known shape MUST be verified as fast as others and by its own place', async () => {
    const awards = Array.from({ length: 12 }, (_, at) => awardWith(revocation(at)));
    const texts = await textsOf(awards);
    const kept = new Map<string, CacheEntry>();
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: CacheEntry) => void kept.set(key, value),
    };
    const { fetcher, asked } = memory({
      [LIST_URL]: await listAt(LIST_URL, 'revocation', [3, 11]),
    });
    const verdicts: string[] = [];
    for (const text of texts) verdicts.push((await check(text, { fetcher, cache })).verdict);
    expect(verdicts.flatMap((verdict, at) => (verdict === 'accepted' ? [] : at))).toEqual([3, 11]);
    expect(asked).toHaveLength(1);
  });

  it('MUST be refused in its row of a cohort, with the place, when its list is none', async () => {
    const awards = [1, 2, 3, 4, 5].map((at) => awardWith(revocation(at)));
    const wrong = { ...awardWith({ ...revocation(9), list: `${LIST_URL}#9` }) };
    const outcomes: unknown[] = [];
    for await (const result of issuer.issueCohort(definition, [...awards, wrong]))
      outcomes.push(
        result.outcome === 'issued'
          ? 'issued'
          : result.error.findings.map(({ code, pointer }) => `${code} ${pointer}`),
      );
    expect(outcomes).toEqual([...awards.map(() => 'issued'), ['award.status-list /status/0/list']]);
  });
});
