import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { CacheEntry } from '../../src/foundation/ports.js';
import {
  createSigner,
  type DidDocument,
  generateKeyPair,
  makeDidDocument,
} from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { COMPATIBLE, PROOF_ONLY, STRICT } from '../../src/verifying/index.js';
import { NOW } from '../support/issuing.js';
import { entry, LIST_URL, list, unsignedList } from '../support/status-lists.js';
import {
  badge,
  check,
  draft,
  memory,
  STRANGER,
  said,
  sign,
  UNIVERSITY,
} from '../support/verifying.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const withStatus = await badge({ credentialStatus: entry() });
const good = await list();
const contexts = createContextStore();

const bytesOf = (document: object) => new TextEncoder().encode(JSON.stringify(document));
const newCache = () => new Map<string, CacheEntry>();
const kept = (document: object): CacheEntry => ({
  url: LIST_URL,
  bytes: bytesOf(document),
  asOf: '2026-07-15T09:00:00Z',
  expires: NOW + 300_000,
});

/** A cache that a list came through, and whatever stands at its address now. */
const warmed = async (answer: object = good, options: object = {}) => {
  const cache = newCache();
  const { fetcher, asked } = memory({ [LIST_URL]: answer });
  const first = await check(withStatus, { fetcher, cache, ...options });
  return { cache, fetcher, asked, first };
};

/** How often the platform was asked for a signature while something was done. */
const signaturesDuring = async (work: () => Promise<unknown>) => {
  const crypto = process.getBuiltinModule('node:crypto');
  const spy = vi.spyOn(crypto, 'verify');
  await work();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
};

describe('what is kept of a status list', () => {
  it('MUST spare its signature the second time, and change no sign of the report', async () => {
    const { cache, fetcher, first } = await warmed();
    expect(first.verdict).toBe('accepted');
    const again = () => check(withStatus, { fetcher, cache });
    expect(await signaturesDuring(again)).toBe(1);
    const fresh = await check(withStatus, { fetcher, cache: new Map(cache) });
    expect(JSON.stringify(await again())).toBe(JSON.stringify(fresh));
  });

  it('MUST be of one cache: with another, or none, the list is verified again', async () => {
    const { cache, fetcher } = await warmed();
    const other = new Map(cache);
    expect(await signaturesDuring(() => check(withStatus, { fetcher, cache: other }))).toBe(2);
    expect(await signaturesDuring(() => check(withStatus, { fetcher }))).toBe(2);
  });

  it('MUST say of each credential what the list says of it', async () => {
    const { cache, fetcher } = await warmed(await list({ set: [9] }));
    const revoked = await badge({ credentialStatus: entry({ statusListIndex: '9' }) });
    expect(said(await check(revoked, { fetcher, cache }), 'status.revocation')).toBe(
      'failed status.revoked',
    );
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('accepted');
    const suspension = await badge({ credentialStatus: entry({ statusPurpose: 'suspension' }) });
    const report = await check(suspension, { fetcher, cache });
    expect(said(report, 'status.suspension')).toContain('failed status.purpose-mismatch');
  });

  it('MUST NOT serve for a credential of another issuer', async () => {
    const { cache, fetcher } = await warmed();
    const foreign = await sign(draft({ credentialStatus: entry() }, STRANGER), STRANGER);
    const report = await check(foreign, { fetcher, cache, trust: 'any' });
    expect(said(report, 'status.revocation')).toContain('status.list-issuer-differs');
    expect(report.verdict).toBe('rejected');
  });

  it('MUST NOT outlive the list: it is fetched again after its ttl, and judged at each instant', async () => {
    const ending = await list({ change: { validUntil: '2026-07-15T09:01:00Z' } });
    const { cache, fetcher, asked } = await warmed(ending);
    const at = (seconds: number) => ({ fetcher, cache, clock: () => NOW + seconds * 1000 });
    expect((await check(withStatus, at(30))).verdict).toBe('accepted');
    const ended = await check(withStatus, at(200));
    expect(said(ended, 'status.list')).toBe('failed status.list-rejected');
    expect(asked).toHaveLength(1);
    await check(withStatus, at(400));
    expect(asked).toHaveLength(2);
  });
});

describe('what is kept of a status list, under attack', () => {
  it('other bytes in the cache MUST be verified by themselves', async () => {
    const { cache, fetcher } = await warmed(await list({ set: [7] }));
    const cleared = { ...(await list({ set: [7] })), credentialSubject: subjectOf(good) };
    const forged = await sign(await unsignedList({}), STRANGER);
    for (const poison of [cleared, forged, await unsignedList({})]) {
      cache.set(LIST_URL, kept(poison));
      const report = await check(withStatus, { fetcher, cache });
      expect(said(report, 'status.list')).toBe('failed status.list-rejected');
      expect(report.verdict).toBe('rejected');
    }
  });

  it('bytes changed in place MUST be noticed', async () => {
    const { cache, fetcher } = await warmed();
    const { bytes } = cache.get(LIST_URL) ?? expect.unreachable();
    const at = bytes.lastIndexOf('"'.charCodeAt(0)) - 3;
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('rejected');
  });

  it('bytes of a buffer of Node changed in place MUST be noticed', async () => {
    const cache = newCache();
    const bytes = Buffer.from(bytesOf(good));
    const fetcher = async ({ url }: { readonly url: string }) => ({ url, bytes });
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('accepted');
    bytes[bytes.indexOf('"validFrom":"2') + 15] = '3'.charCodeAt(0);
    expect((await check(withStatus, { fetcher, cache })).verdict).not.toBe('accepted');
  });

  it('MUST NOT change any report, whatever is asked, at whatever time', async () => {
    const { proof = null } = good;
    const ends = { validUntil: '2026-12-01T00:00:00Z' };
    const how = { suite: 'eddsa-rdfc-2022', signer: STRANGER.signer, contexts } as const;
    const lists: readonly JsonObject[] = [
      ...[good, await list({ change: ends }), await list({ by: STRANGER })],
      ...[
        { ...good, proof: [proof] },
        { ...good, proof: [proof, proof] },
      ],
      await secure(good, { ...how, created: '2026-07-15T08:00:00Z' }),
    ];
    const asked = [
      ...[{}, { proofs: 'any' }, { proofs: ['eddsa-rdfc-2022'] }, { proofs: ['eddsa-jcs-2022'] }],
      ...[{ trust: 'any' }, { trust: 'unchecked' }, { trust: [STRANGER.id] }, { contexts: {} }],
      ...[{ policy: COMPATIBLE }, { policy: PROOF_ONLY }, { clockSkewSeconds: 0 }],
      ...[{ limits: { maxProofs: 1 } }, { limits: { maxCredentials: 1 } }],
      ...[{ limits: { maxQuads: 3 } }, { limits: { maxFetches: 1 } }],
      ...[-1e12, -2e9, -3e8, -3600e3, 0, 3600e3, 2e10, 1e12].map((by) => ({
        clock: () => NOW + by,
      })),
    ] as const;
    for (const document of lists) {
      const { cache, fetcher } = await warmed(document);
      // One that is fetched anew at each time would say nothing of what is kept.
      cache.set(LIST_URL, { ...kept(document), expires: NOW + 1e13 });
      for (const options of asked) {
        const again = await check(withStatus, { fetcher, cache, ...options });
        const whole = await check(withStatus, { fetcher, cache: new Map(cache), ...options });
        expect(again, JSON.stringify(options)).toEqual(whole);
      }
    }
  });

  it('a list that was not believed MUST leave nothing behind for the next', async () => {
    const forged = await sign(await unsignedList({}), STRANGER);
    const { cache, fetcher, first } = await warmed(forged);
    expect(first.verdict).toBe('rejected');
    cache.set(LIST_URL, kept(forged));
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('rejected');
    cache.set(LIST_URL, kept(good));
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('accepted');
  });

  it('a list believed by one of its proofs MUST be looked at whole where all are asked', async () => {
    const both = await secure(good, {
      suite: 'eddsa-rdfc-2022',
      signer: UNIVERSITY.signer,
      created: '2026-07-15T08:00:00Z',
      contexts,
    });
    const [one, two] = both.proof;
    const broken = { ...both, proof: [one, { ...two, created: '2026-07-15T07:00:00Z' }] };
    const { cache, fetcher, first } = await warmed(broken, { proofs: 'any' });
    expect(first.verdict).toBe('accepted');
    const strict = await check(withStatus, { fetcher, cache, proofs: 'all' });
    expect(said(strict, 'status.list')).toBe('failed status.list-rejected');
    expect(strict.verdict).toBe('rejected');
    expect((await check(withStatus, { fetcher, cache, proofs: 'any' })).verdict).toBe('accepted');
  });

  it('a policy that puts up with more MUST NOT open the list to one that puts up with less', async () => {
    // A key that names the issuer by its address, which nobody can tell to be the issuer's.
    const keyPair = await generateKeyPair();
    const address = 'https://univ.example/issuer';
    const signer = createSigner({ keyPair, id: `${address}#${keyPair.publicKey.multibase}` });
    const party = { id: address, signer };
    const credential = await sign(draft({ credentialStatus: entry() }, party), party);
    const { fetcher } = memory({ [LIST_URL]: await list({ by: party }) });
    const cache = newCache();
    const under = (policy: typeof STRICT) =>
      check(credential, { fetcher, cache, policy, trust: 'any' });
    expect((await under(COMPATIBLE)).verdict).toBe('accepted');
    expect(cache.size).toBe(1);
    const strict = await under(STRICT);
    expect(strict.verdict).toBe('undetermined');
    expect(strict.parts[0]?.report.verdict).not.toBe('accepted');
    expect((await under(PROOF_ONLY)).parts).toEqual([]);
  });

  it('a key that its issuer replaced MUST NOT go on vouching for the list', async () => {
    const did = 'did:web:univ.example';
    const [old, current] = [await generateKeyPair(), await generateKeyPair()];
    const id = `${did}#key-1`;
    const documentOf = ({ publicKey }: typeof old): DidDocument =>
      makeDidDocument({ did, keys: [{ id, publicKey }] });
    const signedBy = (keyPair: typeof old) => ({ id: did, signer: createSigner({ keyPair, id }) });
    const listByOld = await list({ by: signedBy(old) });
    const { fetcher } = memory({ [LIST_URL]: listByOld });
    const cache = newCache();
    const credentialBy = (keyPair: typeof old) =>
      sign(draft({ credentialStatus: entry() }, signedBy(keyPair)), signedBy(keyPair));
    const under = async (keyPair: typeof old) =>
      check(await credentialBy(keyPair), {
        fetcher,
        cache,
        trust: [did],
        didDocuments: [documentOf(keyPair)],
      });
    expect((await under(old)).verdict).toBe('accepted');
    const replaced = await under(current);
    expect(said(replaced, 'status.list')).toBe('failed status.list-rejected');
    expect(replaced.verdict).toBe('rejected');
  });

  it('narrower limits MUST hold for a list that was read within wider ones', async () => {
    const { cache, fetcher } = await warmed();
    const report = await check(withStatus, {
      fetcher,
      cache,
      limits: { maxValues: 400, maxDepth: 9 },
    });
    expect(report.verdict).toBe('accepted');
    const narrow = await check(await list(), { fetcher, cache, limits: { maxQuads: 3 } });
    expect(narrow.verdict).not.toBe('accepted');
  });

  it('whoever changes a report MUST NOT change the next', async () => {
    const { cache, fetcher, first } = await warmed();
    const before = JSON.stringify(await check(withStatus, { fetcher, cache }));
    for (const report of [first, await check(withStatus, { fetcher, cache })])
      spoil(report as unknown as Record<string, unknown>);
    expect(JSON.stringify(await check(withStatus, { fetcher, cache }))).toBe(before);
  });
});

function subjectOf(document: JsonObject): unknown {
  return document['credentialSubject'];
}

/** Overwrites all that lets itself be overwritten, at any depth. */
function spoil(value: Record<string, unknown>): void {
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'object' && member !== null) spoil(member as Record<string, unknown>);
    else Reflect.set(value, name, 'spoilt');
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.push('more');
}
