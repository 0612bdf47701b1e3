import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Fetched, FetchRequest } from '../../src/foundation/ports.js';
import { assertAdditiveContexts } from '../../src/linked-data/assert-additive-contexts.js';
import { BUNDLED_CONTEXTS } from '../../src/linked-data/bundled-contexts.js';
import { contextDigest } from '../../src/linked-data/context-digest.js';
import { termsIn } from '../../src/linked-data/context-terms.js';
import {
  type ContextStoreOptions,
  CREDENTIALS_V2,
  canonicalize,
  createContextStore,
  OPEN_BADGES_3_0_3,
} from '../../src/linked-data/index.js';

const MOTTO = 'https://univ.example/contexts/motto.json';
const SECOND = 'https://univ.example/contexts/second.json';
const motto = { '@context': { '@protected': true, motto: 'https://univ.example/terms#motto' } };
const CREDENTIAL = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, MOTTO],
  type: ['VerifiableCredential'],
  issuer: 'https://univ.example/issuer',
  validUntil: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'urn:example:learner', motto: 'Sapere aude' },
};
const code = (expected: string) => expect.objectContaining({ code: expected });

/** A store with a web of pages behind it, and what was asked of that. */
function storeOn(
  pages: Readonly<Record<string, unknown>>,
  options: ContextStoreOptions = {},
  more: Partial<Fetched> = {},
) {
  const requests: FetchRequest[] = [];
  const store = createContextStore({
    ...options,
    fetcher: async (request) => {
      requests.push(request);
      const page = pages[request.url];
      if (page === undefined) throw new MicrocertError('ERR_FETCH_FAILED');
      const text = typeof page === 'string' ? page : JSON.stringify(page);
      return { url: request.url, bytes: new TextEncoder().encode(text), ...more };
    },
  });
  return { store, requests };
}

describe('a store with a fetcher', () => {
  it('MUST fetch an unknown context, once, and tell its digest and its date', async () => {
    const asOf = '2026-07-01T00:00:00Z';
    const { store, requests } = storeOn({ [MOTTO]: motto }, {}, { asOf });
    const form = await canonicalize(CREDENTIAL, { contexts: store });
    await canonicalize(CREDENTIAL, { contexts: store });
    const handedIn = createContextStore({ contexts: { [MOTTO]: motto } });
    expect(form).toBe(await canonicalize(CREDENTIAL, { contexts: handedIn }));
    expect(form).toContain('https://univ.example/terms#motto');
    expect(requests).toMatchObject([{ url: MOTTO, purpose: 'context', maxBytes: 262_144 }]);
    expect(store.fetched?.()).toEqual([{ url: MOTTO, digest: await contextDigest(motto), asOf }]);
  });

  it('MUST fetch the contexts that contexts refer to', async () => {
    const first = { '@context': { deep: { '@id': 'https://univ.example/d', '@context': SECOND } } };
    const { store, requests } = storeOn({ [MOTTO]: first, [SECOND]: motto });
    const credentialSubject = { id: 'urn:x:1', deep: { motto: 'Sapere aude' } };
    await canonicalize({ ...CREDENTIAL, credentialSubject }, { contexts: store });
    expect(requests.map(({ url }) => url)).toEqual([MOTTO, SECOND]);
  });

  it('MUST stay closed without one', async () => {
    const store = createContextStore();
    expect([store.gather, store.fetched]).toEqual([undefined, undefined]);
    await expect(canonicalize(CREDENTIAL, { contexts: store })).rejects.toThrow(
      code('ERR_CONTEXT_UNKNOWN'),
    );
  });

  it('MUST never fetch what is bundled or handed in, nor another spelling of it', async () => {
    const evil = { '@context': { validUntil: 'https://evil.example/x' } };
    const spellings = [
      `${CREDENTIALS_V2}#`,
      CREDENTIALS_V2.replace('www', 'WWW'),
      CREDENTIALS_V2.replace('org/', 'org:443/'),
      CREDENTIALS_V2.replace('ns/', 'x/../ns/'),
      CREDENTIALS_V2.replace('https', 'http'),
      CREDENTIALS_V2.replace('https', 'HTTPS'),
      './credentials/v2',
    ];
    const pages = Object.fromEntries(
      [...BUNDLED_CONTEXTS.keys(), ...spellings].map((url) => [url, evil]),
    );
    const { store, requests } = storeOn(pages, { contexts: { [MOTTO]: motto } });
    await canonicalize(CREDENTIAL, { contexts: store });
    for (const url of spellings)
      await expect(
        canonicalize({ ...CREDENTIAL, '@context': [CREDENTIALS_V2, url] }, { contexts: store }),
      ).rejects.toThrow(code('ERR_CONTEXT_UNKNOWN'));
    expect(requests).toEqual([]);
  });

  it('MUST say where and why a context is missing, and ask for it once', async () => {
    const { store, requests } = storeOn({});
    const hint = { en: expect.stringContaining('could not be fetched'), fr: expect.any(String) };
    for (let times = 0; times < 2; times += 1)
      await expect(canonicalize(CREDENTIAL, { contexts: store })).rejects.toMatchObject({
        code: 'ERR_CONTEXT_UNKNOWN',
        pointer: '/@context/2',
        hint,
      });
    expect(requests).toHaveLength(1);
  });

  it.each([['<html></html>'], ['[]'], ['{"context":{}}'], ['{"@context":{},"@context":{}}'], ['']])(
    'refuses what is no context: %s',
    async (page) => {
      const { store } = storeOn({ [MOTTO]: page });
      await expect(canonicalize(CREDENTIAL, { contexts: store })).rejects.toThrow(
        code('ERR_CONTEXT_INVALID'),
      );
    },
  );

  it('MUST fetch eight contexts at most, however they refer to each other', async () => {
    const name = (index: number) => `https://univ.example/contexts/${index}.json`;
    const chain = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [name(index), { '@context': [name(index + 1)] }]),
    );
    const leaves = Object.fromEntries(Object.keys(chain).map((url) => [url, { '@context': {} }]));
    const wide = {
      ...leaves,
      [name(0)]: { '@context': Array.from({ length: 40 }, (_, i) => name(i + 1)) },
    };
    for (const pages of [chain, wide]) {
      const { store, requests } = storeOn(pages);
      const document = { ...CREDENTIAL, '@context': [CREDENTIALS_V2, name(0)] };
      await expect(canonicalize(document, { contexts: store })).rejects.toThrow(
        code('ERR_CONTEXT_UNKNOWN'),
      );
      expect(requests).toHaveLength(8);
    }
    const loop = storeOn({ [MOTTO]: { '@context': [MOTTO] } });
    await expect(canonicalize(CREDENTIAL, { contexts: loop.store })).rejects.toThrow(
      MicrocertError,
    );
    expect(loop.requests).toHaveLength(1);
  });

  it('wrong bounds MUST be a wrong call', () => {
    for (const maxContexts of [Number.NaN, -1, 1.5])
      expect(() => storeOn({}, { fetchLimits: { maxContexts } })).toThrow(TypeError);
  });
});

describe('a fetched context', () => {
  const terms = (context: object): JsonObject => ({ '@context': context }) as JsonObject;
  const CRED = 'https://www.w3.org/2018/credentials#';

  it('that renames what a bundled one names MUST be refused: the signature would hold', async () => {
    const renaming = terms({
      bestBefore: {
        '@id': `${CRED}validUntil`,
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      },
    });
    const { validUntil, ...rest } = CREDENTIAL;
    const handedIn = createContextStore({ contexts: { [MOTTO]: motto, [SECOND]: renaming } });
    const renamed = {
      ...rest,
      '@context': [...CREDENTIAL['@context'], SECOND],
      bestBefore: validUntil,
    };
    // The very danger: another document to a reader, the same to a signature.
    expect(await canonicalize(renamed, { contexts: handedIn })).toBe(
      await canonicalize(CREDENTIAL, { contexts: handedIn }),
    );
    const { store } = storeOn({ [MOTTO]: motto, [SECOND]: renaming });
    for (let times = 0; times < 2; times += 1)
      await expect(canonicalize(renamed, { contexts: store })).rejects.toThrow(
        code('ERR_CONTEXT_INVALID'),
      );
  });

  it('MUST NOT get round that with the prefix of another', async () => {
    const prefix = terms({ p: CRED });
    const using = terms({ q: 'p:valid', bestBefore: 'q:Until' });
    const pages = { [MOTTO]: using, [SECOND]: prefix };
    const { store } = storeOn(pages);
    const document = { ...CREDENTIAL, '@context': [CREDENTIALS_V2, SECOND, MOTTO] };
    await expect(canonicalize(document, { contexts: store })).rejects.toThrow(
      code('ERR_CONTEXT_INVALID'),
    );
    await expect(assertAdditiveContexts([using], [prefix])).rejects.toThrow(
      code('ERR_CONTEXT_INVALID'),
    );
    await expect(assertAdditiveContexts([using])).resolves.toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['nothing, in a list', [null]],
    ['nothing, inside a term', { a: { '@id': 'https://a.example/', '@context': null } }],
    ['a vocabulary', { '@vocab': CRED }],
    ['no vocabulary', { '@vocab': null }],
    ['a base', { '@base': 'https://a.example/' }],
    ['a language', { '@language': 'fr' }],
    ['a language, inside a term', { a: { '@id': 'x:a', '@context': { '@language': 'fr' } } }],
    ['a direction', { '@direction': 'rtl' }],
    ['a term switched off', { validUntil: null }],
    ['a term switched off by its id', { validUntil: { '@id': null } }],
    ['another name of @type', { kind: '@type' }],
    ['another name of @id', { identifier: { '@id': '@id' } }],
    ['another name of @graph', { all: '@graph' }],
    ['another name of @nest', { inside: '@nest' }],
    ['type as a name of @id', { type: '@id' }],
    ['a reversed relation', { issued: { '@reverse': `${CRED}issuer` } }],
    ['a name for a term', { bestBefore: 'validUntil' }],
    ['a name for a type', { Old: `${CRED}VerifiableCredential` }],
    ['a name inside a term', { a: { '@id': 'x:a', '@context': { b: `${CRED}validUntil` } } }],
    ['a compact name', { c: CRED, bestBefore: 'c:validUntil' }],
    ['a name that is its own IRI', { 'c:validUntil': {}, c: CRED }],
    ['prefixes without end', { a: 'b:x', b: 'a:y' }],
  ])('refuses %s', async (_, context) => {
    const { store } = storeOn({ [MOTTO]: { '@context': context } });
    await expect(canonicalize(CREDENTIAL, { contexts: store })).rejects.toThrow(
      code('ERR_CONTEXT_INVALID'),
    );
  });

  it('MUST be taken with terms of its own, the usual names of @id and @type, and prefixes', async () => {
    const context = terms({
      '@version': 1.1,
      '@protected': true,
      id: '@id',
      type: '@type',
      ex: 'https://univ.example/terms#',
      validUntil: {
        '@id': `${CRED}validUntil`,
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      },
      motto: { '@id': 'ex:motto', '@container': '@set' },
      Diploma: { '@id': 'ex:Diploma', '@context': { id: '@id', type: '@type', grade: 'ex:grade' } },
    });
    await expect(assertAdditiveContexts([context])).resolves.toBeUndefined();
  });

  it('many prefixes MUST NOT cost much', async () => {
    const scopes = Array.from({ length: 2000 }, (_, i) => [
      `t${i}`,
      { '@id': `x:${i}`, '@context': { p: `p:${i}`, q: `p:${i}` } },
    ]);
    const spent: number[] = [];
    // Processor time, and the least of some tries: tests share the machine.
    for (let tries = 0; tries < 3; tries += 1) {
      const before = process.cpuUsage();
      await expect(assertAdditiveContexts([terms(Object.fromEntries(scopes))])).rejects.toThrow(
        code('ERR_CONTEXT_INVALID'),
      );
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
    }
    expect(Math.min(...spent)).toBeLessThan(250);
  });

  it('no mapping to an IRI of a bundled context under another name MUST pass', async () => {
    const bundled = await createContextStore().load(CREDENTIALS_V2);
    const iris = termsIn(bundled).flatMap(({ target }) =>
      target?.startsWith('https://') ? target : [],
    );
    expect(iris.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...iris),
        // What follows `https:` is never taken for the rest of a compact IRI.
        fc.array(fc.integer({ min: 8, max: 60 }), { maxLength: 3 }),
        async (iri, cuts) => {
          // The IRI in pieces, each a prefix of the next.
          const places = [...new Set([...cuts.filter((cut) => cut < iri.length), iri.length])].sort(
            (a, b) => a - b,
          );
          const context: Record<string, string> = {};
          let before = 0;
          for (const [index, place] of places.entries()) {
            const piece = iri.slice(before, place);
            context[index === places.length - 1 ? 'zz-hidden' : `zz-${index}`] =
              index === 0 ? piece : `zz-${index - 1}:${piece}`;
            before = place;
          }
          await expect(assertAdditiveContexts([terms(context)])).rejects.toThrow(
            code('ERR_CONTEXT_INVALID'),
          );
        },
      ),
    );
  });
});

// Some scoped contexts of Open Badges, and all of extensions.json, are not protected (JSON-LD 1.1, section 4.1.11)
describe('a term of a bundled context', () => {
  const names = async (url: string) => {
    const document = await createContextStore().load(url);
    return [...new Set(termsIn(document).map(({ name }) => name))].filter(
      (name) => name !== 'id' && name !== 'type',
    );
  };
  it.each([...BUNDLED_CONTEXTS.keys()])('MUST NOT get another meaning: %s', async (url) => {
    for (const name of await names(url))
      await expect(
        assertAdditiveContexts([{ '@context': { [name]: 'https://evil.example/x' } }]),
      ).rejects.toThrow(code('ERR_CONTEXT_INVALID'));
  });
});
