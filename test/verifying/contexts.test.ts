import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/foundation/encodings/jcs.js';
import type { JsonValue } from '../../src/foundation/json/values.js';
import { makeOfflineBundle, parseOfflineBundle } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { badge, check, draft, memory, UNIVERSITY } from '../support/verifying.js';

const OUTER = 'https://univ.example/outer.json';
const INNER = 'https://univ.example/inner.json';
const CONTEXTS: Readonly<Record<string, { '@context': JsonValue }>> = {
  [OUTER]: { '@context': [INNER, { mood: 'https://univ.example/terms#mood' }] },
  [INNER]: { '@context': { tone: 'https://univ.example/terms#tone' } },
};
const sha256 = (value: object) =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(value))))
    .digest('hex');
const expected = (source: string, more: object = {}) =>
  [OUTER, INNER].map((url) => ({ url, digest: sha256(CONTEXTS[url] ?? {}), source, ...more }));

const plain = draft();
const unsigned = { ...plain, '@context': [...(plain['@context'] as readonly string[]), OUTER] };
const credential = await secure(unsigned, {
  suite: 'eddsa-rdfc-2022',
  signer: UNIVERSITY.signer,
  created: '2026-07-15T09:00:00Z',
  contexts: createContextStore({ contexts: CONTEXTS }),
});

describe('contexts in a report', () => {
  it('MUST be those of the credential, with the digest that the package pins', async () => {
    const { contexts } = await check(await badge());
    expect(contexts.map(({ url }) => url)).toEqual(plain['@context']);
    for (const { source, digest } of contexts) {
      expect(source).toBe('bundled');
      expect(digest).toMatch(/^[\da-f]{64}$/);
    }
  });

  it('MUST say which were given, those that others refer to included', async () => {
    const report = await check(credential, { contexts: CONTEXTS });
    expect(report.contexts.filter(({ source }) => source !== 'bundled')).toEqual(expected('given'));
    expect(report.verdict).toBe('accepted');
  });

  it('MUST say which were fetched, and of when those of an offline bundle are', async () => {
    const fetched = await check(credential, { fetcher: memory(CONTEXTS).fetcher });
    expect(fetched.contexts.filter(({ source }) => source !== 'bundled')).toEqual(
      expected('fetched'),
    );
    const asOf = '2026-07-01T00:00:00Z';
    const resources = new Map(
      Object.entries(CONTEXTS).map(([url, each]) => [url, { asOf, body: JSON.stringify(each) }]),
    );
    const bundle = parseOfflineBundle(makeOfflineBundle({ asOf, resources }));
    const offline = await check(credential, { bundle });
    expect(offline.contexts.filter(({ source }) => source !== 'bundled')).toEqual(
      expected('fetched', { asOf }),
    );
  });

  it('MUST NOT be listed where they are not known, or nothing could be read', async () => {
    const report = await check(credential);
    expect(report.contexts.map(({ url }) => url)).toEqual(plain['@context']);
    expect(report.verdict).toBe('undetermined');
    expect((await check('{')).contexts).toEqual([]);
  });
});
