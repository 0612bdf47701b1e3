import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { STRICT } from '../../src/verifying/index.js';
import { entry, LIST_URL, list, unsignedList } from '../support/status-lists.js';
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
import { withStatus } from './listed-status.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const withSuspension = await badge({ credentialStatus: entry({ statusPurpose: 'suspension' }) });

/** Report on the credential with a status, when this stands at the address of the list. */
const under = async (answer: object | string, credential: object = withStatus) =>
  check(credential, { fetcher: memory({ [LIST_URL]: answer }).fetcher });

describe('status in a Bitstring Status List', () => {
  it('not set MUST be accepted, and the list MUST have a report of its own', async () => {
    const report = await under(await list({ set: [6, 8] }));
    expect(said(report, 'status.list')).toBe('passed');
    expect(said(report, 'status.revocation')).toBe('passed');
    expect(said(report, 'status.suspension')).toBe('skipped');
    expect(report.verdict).toBe('accepted');
    expect(report.parts).toMatchObject([
      {
        role: 'status-list',
        pointer: '/credentialStatus/statusListCredential',
        report: { verdict: 'accepted' },
      },
    ]);
  });

  it('revoked MUST be rejected', async () => {
    const report = await under(await list({ set: [7] }));
    expect(said(report, 'status.revocation')).toBe('failed status.revoked');
    expect(report.verdict).toBe('rejected');
  });

  it('suspended MUST be rejected, and reinstated accepted again', async () => {
    const suspended = await under(await list({ set: [7], purpose: 'suspension' }), withSuspension);
    expect(said(suspended, 'status.suspension')).toBe('failed status.suspended');
    expect(said(suspended, 'status.revocation')).toBe('skipped');
    expect(suspended.verdict).toBe('rejected');
    const reinstated = await under(await list({ purpose: 'suspension' }), withSuspension);
    expect(said(reinstated, 'status.suspension')).toBe('passed');
    expect(reinstated.verdict).toBe('accepted');
  });

  it('every entry MUST be looked at, not the first alone', async () => {
    const second = entry({ statusListIndex: '9', id: `${LIST_URL}#9` });
    const both = await badge({ credentialStatus: [entry(), second] });
    const report = await under(await list({ set: [9] }), both);
    expect(report.verdict).toBe('rejected');
    expect(said(report, 'status.revocation')).toBe('failed status.revoked');
  });

  it('a list as a JWT MUST be read as well', async () => {
    const jwt = await secureAsVcJwt(await unsignedList({ set: [7] }), {
      signer: UNIVERSITY.signer,
    });
    expect(said(await under(jwt), 'status.revocation')).toBe('failed status.revoked');
    const none = await secureAsVcJwt(await unsignedList({}), { signer: UNIVERSITY.signer });
    expect((await under(none)).verdict).toBe('accepted');
  });

  it('a list by somebody else MUST NOT be believed', async () => {
    const report = await under(await list({ by: STRANGER }));
    expect(said(report, 'status.revocation')).toContain('status.list-issuer-differs');
    expect(report.verdict).toBe('rejected');
  });

  it('a list that names the issuer but that a stranger signed MUST NOT be believed', async () => {
    const report = await under(await sign(await unsignedList({}), STRANGER));
    expect(said(report, 'status.list')).toBe('failed status.list-rejected');
    expect(report.verdict).toBe('rejected');
  });

  it.each([['unsigned', {}, 'failed status.list-rejected']])(
    'a list that is %s MUST NOT be believed',
    async (_, change, outcome) => {
      const report = await under(await unsignedList({ change }));
      expect(said(report, 'status.list')).toBe(outcome);
      expect(said(report, 'status.revocation')).not.toBe('passed');
      expect(report.verdict).toBe('rejected');
    },
  );

  it('a list that has expired MUST NOT be believed', async () => {
    const report = await under(await list({ change: { validUntil: '2026-07-14T00:00:00Z' } }));
    expect(said(report, 'status.list')).toBe('failed status.list-rejected');
    expect(report.verdict).toBe('rejected');
  });

  describe('from after the instant of judgement', () => {
    const later = { change: { validFrom: '2026-07-16T00:00:00Z' } };

    it('MUST leave open what held then, not set or set, and say why', async () => {
      const clear = await under(await list(later));
      expect(said(clear, 'status.list')).toBe('indeterminate status.list-later');
      expect(said(clear, 'status.revocation')).toBe('indeterminate status.list-later');
      expect(clear.parts[0]?.report.verdict).toBe('undetermined');
      expect(clear.verdict).toBe('undetermined');
      const revoked = await under(await list({ ...later, set: [7] }));
      expect(said(revoked, 'status.revocation')).toBe(
        'indeterminate status.revoked status.list-later',
      );
      expect(revoked.verdict).toBe('undetermined');
      expect(checkIn(clear, 'status.list')?.findings[0]?.hint?.en).toContain('--at');
    });

    it('MUST be told by when it was signed as well: lists are replaced under one start of validity', async () => {
      const { fetcher } = memory({ [LIST_URL]: await list() });
      const early = await sign(
        draft({ credentialStatus: entry(), validFrom: '2026-07-05T00:00:00Z' }),
        UNIVERSITY,
        {
          created: '2026-07-10T09:00:00Z',
        },
      );
      const at = (now: string) => check(early, { fetcher, clock: () => Date.parse(now) });
      const before = await at('2026-07-12T09:00:00Z');
      expect(said(before, 'status.list')).toBe('indeterminate status.list-later');
      expect(before.verdict).toBe('undetermined');
      expect((await at('2026-07-15T09:00:00Z')).verdict).toBe('accepted');
    });

    it('MUST still be refused where anything else is wrong with it', async () => {
      const ended = { ...later.change, validUntil: '2026-07-14T00:00:00Z' };
      for (const answer of [
        await sign(await unsignedList(later), STRANGER),
        await list({ change: ended }),
        { ...(await list(later)), name: 'Changed' },
      ]) {
        const report = await under(answer);
        expect(said(report, 'status.list')).toBe('failed status.list-rejected');
        expect(report.verdict).toBe('rejected');
      }
      const other = await under(await list({ ...later, purpose: 'suspension' }));
      expect(said(other, 'status.revocation')).toContain('failed status.purpose-mismatch');
    });

    it('MUST NOT let a policy pass a revocation that puts up with such lists', async () => {
      const policy = { ...STRICT, id: 'own', tolerates: ['status.list-later'] };
      const judged = async (set: readonly number[]) => {
        const { fetcher } = memory({ [LIST_URL]: await list({ ...later, set }) });
        return (await check(withStatus, { fetcher, policy })).verdict;
      };
      expect(await judged([])).toBe('accepted');
      expect(await judged([7])).toBe('undetermined');
    });
  });

  it('a list changed after it was signed MUST NOT be believed', async () => {
    const good = await list({ set: [7] });
    const clean = (await list())['credentialSubject'] as JsonObject;
    const report = await under({ ...good, credentialSubject: clean });
    expect(report.verdict).toBe('rejected');
  });

  // Two lists of one issuer are equally well signed: one could be served in place of the other.
  it('a list that calls itself otherwise than its address MUST leave the status open, but for "revoked"', async () => {
    const id = 'https://univ.example/status/2';
    const report = await under(await list({ change: { id } }));
    expect(said(report, 'status.revocation')).toContain('indeterminate status.list-id-differs');
    expect(report.verdict).toBe('undetermined');
    const revoked = await under(await list({ change: { id }, set: [7] }));
    expect(revoked.verdict).toBe('rejected');
  });

  it('a list for another purpose, or too short for the index, MUST be rejected', async () => {
    const other = await under(await list({ purpose: 'suspension' }));
    expect(said(other, 'status.revocation')).toContain('failed status.purpose-mismatch');
    const beyond = await badge({ credentialStatus: entry({ statusListIndex: '131072' }) });
    const report = await under(await list(), beyond);
    expect(said(report, 'status.revocation')).toContain('status.index-beyond-list');
    expect(report.verdict).toBe('rejected');
  });

  it.each(['1e3', '0x10', ' 7 ', '7.5', '-1', '٧', ''])(
    'the index %j MUST be refused',
    async (statusListIndex) => {
      const report = await under(
        await list(),
        await badge({ credentialStatus: entry({ statusListIndex }) }),
      );
      expect(checkIn(report, 'status.list')?.outcome).toBe('failed');
      expect(report.verdict).toBe('rejected');
    },
  );

  it('a list that cannot be reached MUST leave the question open', async () => {
    const report = await check(withStatus, { fetcher: memory({}).fetcher });
    expect(said(report, 'status.list')).toBe('indeterminate status.list-not-fetched');
    expect(said(report, 'status.revocation')).toBe('indeterminate status.list-not-fetched');
    expect(report.verdict).toBe('undetermined');
  });

  it('without a fetcher the question MUST stay open, and the hint say how to close it', async () => {
    const report = await check(withStatus);
    expect(report.verdict).toBe('undetermined');
    expect(checkIn(report, 'status.list')?.findings[0]?.hint?.en).toContain('--network');
  });

  it('what is no list at all MUST be rejected', async () => {
    for (const answer of ['<html></html>', '[]', { type: 'Other' }, await badge()]) {
      const report = await under(answer);
      expect(report.verdict).toBe('rejected');
      expect(said(report, 'status.revocation')).not.toContain('passed');
    }
  });

  it('a type of status that is not known MUST be a doubt that names it', async () => {
    const old = await badge({
      credentialStatus: {
        id: 'urn:a:1',
        type: 'https://w3id.org/vc/status-list#StatusList2021Entry',
      },
    });
    const report = await check(old);
    expect(said(report, 'status.list')).toMatch(/^indeterminate status\.type-/);
    expect(report.verdict).toBe('undetermined');
  });

  it('a purpose that is not known MUST be a doubt only where it is set', async () => {
    const credential = await badge({ credentialStatus: entry({ statusPurpose: 'probation' }) });
    const clear = await under(await list({ purpose: 'probation' }), credential);
    expect(said(clear, 'status.other')).toBe('passed');
    const set = await under(await list({ purpose: 'probation', set: [7] }), credential);
    expect(said(set, 'status.other')).toBe('indeterminate status.purpose-unknown');
    expect(set.verdict).not.toBe('accepted');
  });

  it('nothing MUST be asked for the sake of a forgery', async () => {
    const { fetcher, asked } = memory({ [LIST_URL]: await list() });
    const report = await check({ ...withStatus, name: 'Another' }, { fetcher });
    expect(asked).toEqual([]);
    expect(said(report, 'status.list')).toBe('indeterminate status.not-asked');
    expect(report.verdict).toBe('rejected');
  });

  it('the list’s issuer need not be trusted by name, where the credential’s is', async () => {
    expect((await under(await list())).parts[0]?.report.verdict).toBe('accepted');
  });

  it('a list that does not say since when it holds MUST be believed: the date is optional', async () => {
    expect((await under(await list({ change: { validFrom: undefined } }))).verdict).toBe(
      'accepted',
    );
  });

  it('a list MUST be the issuer’s and whole under any policy that heeds the status', async () => {
    const policy = { id: 'own', requires: ['proof.signature'], heeds: ['status.revocation'] };
    const forged = await sign(await unsignedList({}), STRANGER);
    const changed = { ...(await list()), name: 'Changed' };
    for (const [answer, verdict] of [
      [await list(), 'accepted'],
      [forged, 'undetermined'],
      [changed, 'undetermined'],
      [await list({ set: [7] }), 'rejected'],
    ] as const) {
      const { fetcher } = memory({ [LIST_URL]: answer });
      expect((await check(withStatus, { fetcher, policy })).verdict).toBe(verdict);
    }
  });

  it.each(['document.schema', 'issuer.trust'])(
    'a policy that requires %s alone MUST get a report as well',
    async (required) => {
      const policy = { id: 'own', requires: [required], heeds: ['status.revocation'] };
      const { fetcher } = memory({ [LIST_URL]: await list() });
      expect((await check(withStatus, { fetcher, policy })).verdict).toBe('accepted');
    },
  );

  it('a list fetched before the credential began MUST leave open whether it was revoked', async () => {
    const body = JSON.stringify(await list());
    const revoked = JSON.stringify(await list({ set: [7] }));
    const bundled = (asOf: string, text = body) => ({
      bundle: {
        asOf,
        resources: new Map([[LIST_URL, { asOf, body: text }]]),
        didDocuments: [],
      },
    });
    const old = await check(withStatus, bundled('2020-01-01T00:00:00Z'));
    expect(said(old, 'status.list')).toBe('indeterminate status.list-older');
    expect(checkIn(old, 'status.list')?.asOf).toBe('2020-01-01T00:00:00Z');
    expect(old.verdict).toBe('undetermined');
    expect((await check(withStatus, bundled('2026-07-15T09:00:00Z'))).verdict).toBe('accepted');
    expect((await check(withStatus, bundled('2020-01-01T00:00:00Z', revoked))).verdict).toBe(
      'rejected',
    );
  });

  it('a list handed in by itself MUST NOT stand for a badge of somebody', async () => {
    const alone = await check(await list());
    expect([alone.verdict, alone.role]).toEqual(['accepted', 'status-list']);
    const recipient = 'did:example:learner';
    expect((await check(await list(), { recipient })).verdict).toBe('rejected');
  });

  it('a machine that cannot decompress MUST leave the question open, not fail it', async () => {
    const signedList = await list();
    const builtin = process.getBuiltinModule.bind(process) as (name: string) => unknown;
    const withoutZlib = (name: string) => (name === 'node:zlib' ? undefined : builtin(name));
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(withoutZlib as never);
    vi.stubGlobal('DecompressionStream', undefined);
    const report = await under(signedList);
    expect(said(report, 'status.list')).toBe('indeterminate status.decompression-unavailable');
    expect(checkIn(report, 'status.revocation')?.outcome).toBe('indeterminate');
    expect(report.verdict).toBe('undetermined');
  });
});
