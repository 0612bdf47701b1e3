import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { BUNDLED_CONTEXTS } from '../../src/linked-data/bundled-contexts.js';
import { ActiveContext, initialContext } from '../../src/linked-data/compiled/active-context.js';
import { canonicalizeCompiled } from '../../src/linked-data/compiled/canonicalize-compiled.js';
import { type LocalContext, withContexts } from '../../src/linked-data/compiled/derive-context.js';
import { contextUrls } from '../../src/linked-data/context-references.js';
import {
  bundledContextStore,
  type ContextStore,
  CREDENTIALS_V2,
  createContextStore,
  OPEN_BADGES_3_0_3,
  snapshotDocument,
} from '../../src/linked-data/index.js';
import { compareWithJsonld, noneYet } from '../support/compare-with-jsonld.js';

const bundled = bundledContextStore();
const BADGE: JsonObject = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
  id: 'urn:x:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université Exemple' },
};

function formOf(document: JsonObject, contexts: ContextStore = bundled, maxQuads = 50_000) {
  const bounds = { maxQuads, maxUnusual: Number.POSITIVE_INFINITY };
  const options = { maxWorkFactor: 1, digest: 'sha256', ...bounds } as const;
  const read = snapshotDocument(document);
  return canonicalizeCompiled(read, { contexts, urls: contextUrls(read), ...options });
}

const withAlignments = (alignment: JsonValue) => ({
  ...BADGE,
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { id: 'urn:x:a', type: ['Achievement'], alignment },
  },
});

/** Every order of one to three of some, repetitions included. */
function ordersOf<Item>(items: readonly Item[], most = 3): readonly (readonly Item[])[] {
  const more = most === 1 ? [] : ordersOf(items, most - 1);
  return items.flatMap((item) => [[item], ...more.map((others) => [item, ...others])]);
}

describe('a context inside a pinned one, which is not looked at before it is used', () => {
  const pinned = [...BUNDLED_CONTEXTS].filter(([, { textDigest }]) => textDigest !== undefined);
  const urls = pinned.map(([url]) => url);

  it.each(ordersOf(urls))('MUST be right, whatever it comes upon: %j', async (...order) => {
    const locals = async (isPinned: boolean): Promise<readonly LocalContext[]> => {
      const documents = await Promise.all(order.map((url) => bundled.load(url)));
      const parts = documents.map((document) => [document['@context'] as JsonObject]);
      return parts.map((of) => ({ parts: of, isPinned }));
    };
    const [quick, whole] = await Promise.all([locals(true), locals(false)]);
    const made = (of: readonly LocalContext[]) => {
      try {
        return withContexts(initialContext(), of);
      } catch (error) {
        return error;
      }
    };
    const [one, other] = [made(quick), made(whole)];
    if (!(other instanceof ActiveContext && one instanceof ActiveContext)) {
      expect(one).toStrictEqual(other);
      return;
    }
    const names = (await Promise.all(order.map((url) => bundled.load(url)))).flatMap((document) =>
      Object.keys(document['@context'] ?? {}),
    );
    for (const name of names) expect(one.term(name), name).toStrictEqual(other.term(name));
  });

  it('MUST be right still where it stands in a context of somebody else', async () => {
    const inside = {
      broken: { '@id': 'https://example.org/x', '@context': { 'a b:c': 'nothing' } },
    };
    const contexts = createContextStore({
      contexts: { 'https://example.org/v1': { '@context': inside } },
    });
    const document = { ...BADGE, '@context': [CREDENTIALS_V2, 'https://example.org/v1'] };
    expect(await formOf(document, contexts)).toBeUndefined();
  });
});

describe('contexts compiled once', () => {
  it.each<readonly [string, JsonObject]>([
    ['a context written inside', { '@context': [CREDENTIALS_V2, { a: 'urn:x:a' }] }],
    ['a relative identifier', { id: 'credential-1' }],
    ['a member without meaning', { mood: 'good' }],
    ['a keyword', { '@included': { id: 'urn:x:2', name: 'x' } }],
    ['a list of lists', { name: [['x']] }],
    ['an ill-formed language', { name: { '@value': 'x', '@language': 'not a tag' } }],
    ['a name that every object has', { constructor: 'x' }],
    [
      'values that JSON-LD takes for one and RDF for two',
      { name: [{ '@value': 'x', '@direction': 'ltr' }, 'x'] },
    ],
    [
      'values that JSON-LD takes for two and RDF for one',
      {
        'https://e.example/p': [
          1,
          { '@value': '1', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
        ],
      },
    ],
  ])('%s MUST be left to the complete processor', async (_, members) => {
    expect(await formOf({ ...BADGE, ...members })).toBeUndefined();
  });

  // Open Badges 3.0.3 changed in place: at least four texts under one URL.
  it('MUST be told apart by their text, not by their URL', async () => {
    const url = 'https://e.example/v1';
    const document = { '@context': url, '@id': 'urn:x:1', motto: 'x' };
    const store = (iri: string) =>
      createContextStore({ contexts: { [url]: { '@context': { motto: iri } } } });
    expect(await formOf(document, store('urn:x:one'))).toBe('<urn:x:1> <urn:x:one> "x" .\n');
    expect(await formOf(document, store('urn:x:two'))).toBe('<urn:x:1> <urn:x:two> "x" .\n');
    expect(await formOf(document, store('urn:x:one'))).toBe('<urn:x:1> <urn:x:one> "x" .\n');
  });

  it('MUST be kept within a bound, whatever contexts documents bring along', async () => {
    const terms = Array.from(
      { length: 1000 },
      (_, index) => [`t${index}`, `urn:x:${index}`] as const,
    );
    let most = 0;
    for (let number = 0; number < 120; number += 1) {
      const url = `https://e.example/${number}`;
      const context = { ...Object.fromEntries(terms), a: `urn:x:a${number}` };
      const contexts = createContextStore({ contexts: { [url]: { '@context': context } } });
      expect(await formOf({ '@context': url, a: 'x' }, contexts)).toContain(`a${number}> "x"`);
      most = Math.max(most, initialContext().kept.terms);
    }
    expect(most).toBeGreaterThan(10_000);
    expect(most).toBeLessThan(60_000);
  });

  it('a protected term MUST NOT get another meaning by another text', async () => {
    const url = 'https://e.example/v1';
    const contexts = createContextStore({
      contexts: { [url]: { '@context': { id: 'urn:x:id' } } },
    });
    expect(await formOf({ ...BADGE, '@context': [CREDENTIALS_V2, url] }, contexts)).toBeUndefined();
  });
});

describe('in a browser', () => {
  afterEach(() => vi.restoreAllMocks());

  it('the canonical form MUST be the same, and made at once', async () => {
    const twins = [1, 2].map(() => ({
      type: ['Alignment'],
      targetName: 'x’',
      targetUrl: 'urn:x:t',
    }));
    const expected = await formOf(withAlignments(twins));
    expect(expected).toContain('_:c14n2');
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const digest = vi.spyOn(globalThis.crypto.subtle, 'digest');
    expect(await formOf(withAlignments(twins))).toBe(expected);
    expect(digest).not.toHaveBeenCalled();
  });
});

describe('hostile documents', () => {
  it.each([
    [90, 'answered'],
    [1500, 'answered'],
  ] as const)(
    '%i parts that resemble each other MUST be %s',
    { timeout: 30_000 }, // jsonld takes its time
    async (length, outcome) => {
      const twin = { type: ['Alignment'], targetName: 'x', targetUrl: 'urn:x:t' };
      const tally = noneYet();
      await compareWithJsonld(withAlignments(Array.from({ length }, () => twin)), bundled, tally);
      expect(tally[outcome]).toBe(1);
    },
  );

  it('many equal values MUST be counted once, in no time', { timeout: 4000 }, async () => {
    const tags = Array.from({ length: 2000 }, (_, index) => `tag ${index % 1000}`);
    const text = await formOf(withAlignments([{ type: ['Alignment'], targetName: tags }]));
    expect(String(text).match(/"tag /g)).toHaveLength(1000);
  });

  it('parts whose parts are twins MUST be told apart in no time, and others refused where that takes too much work', {
    timeout: 4000,
  }, async () => {
    let leaves = 0;
    const part = (depth: number, nameOf = (_: number) => 'x'): JsonValue =>
      depth === 0
        ? { name: nameOf(Math.floor(Math.sqrt(leaves++))) }
        : { 'https://e.example/p': Array.from({ length: 3 }, () => part(depth - 1, nameOf)) };
    const [twins, others] = [part(5), part(5, (index) => `${index % 2}`)];
    expect(await formOf({ ...BADGE, 'https://e.example/p': twins })).toContain('_:c14n363');
    await expect(formOf({ ...BADGE, 'https://e.example/p': others })).rejects.toMatchObject({
      code: 'ERR_CANONICALIZATION_LIMIT',
    });
  });

  it('nesting as deep as documents may be MUST be read', async () => {
    let related: JsonValue = { type: ['Achievement'], name: 'x' };
    for (let depth = 0; depth < 60; depth += 1)
      related = { name: `${depth}`, 'https://e.example/p': related };
    const tally = noneYet();
    await compareWithJsonld({ ...BADGE, 'https://e.example/p': related }, bundled, tally);
    expect(tally.answered).toBe(1);
  });

  it('too many statements MUST be refused as the complete processor refuses them', async () => {
    const tally = noneYet();
    await compareWithJsonld(BADGE, bundled, tally, 4);
    await compareWithJsonld(BADGE, bundled, tally, 5);
    expect(tally).toMatchObject({ refused: 1, answered: 1 });
  });
});
