import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { BUNDLED_CONTEXTS } from '../../src/linked-data/bundled-contexts.js';
import { contextDigest } from '../../src/linked-data/context-digest.js';
import { OPEN_BADGES_EXTENSIONS } from '../../src/linked-data/context-urls.js';
import {
  CREDENTIALS_V2,
  createContextStore,
  OPEN_BADGES_3_0_3,
} from '../../src/linked-data/index.js';
import { textHash } from '../../src/linked-data/rdfc10/text-hash.js';

interface ManifestEntry {
  readonly url: string;
  readonly source: string;
  readonly added: readonly string[];
  readonly digest: string;
  readonly asOf: string;
}

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = readJson('contexts/manifest.json') as readonly ManifestEntry[];

describe('bundled contexts', () => {
  it('the manifest MUST name every bundled context and no other', () => {
    expect(manifest.map(({ url }) => url).toSorted()).toEqual(
      [...BUNDLED_CONTEXTS.keys()].toSorted(),
    );
  });

  it.each(manifest)('$url MUST load with the digest of the manifest', async ({ url, digest }) => {
    expect(BUNDLED_CONTEXTS.get(url)?.digest).toBe(digest);
    expect(await contextDigest(await createContextStore().load(url))).toBe(digest);
  });

  it('a text that is pinned MUST be that of the document, whose digest then need not be looked at', async () => {
    const pinned = [...BUNDLED_CONTEXTS].filter(([, { textDigest }]) => textDigest !== undefined);
    expect(pinned.map(([url]) => url)).toEqual([
      CREDENTIALS_V2,
      OPEN_BADGES_3_0_3,
      OPEN_BADGES_EXTENSIONS,
    ]);
    for (const [url, { digest, textDigest, load }] of pinned) {
      const document = (await load()) as JsonObject;
      expect(textHash('sha256')?.(JSON.stringify(document)), url).toBe(textDigest);
      expect(await contextDigest(document), url).toBe(digest);
      expect(await createContextStore().load(url)).toStrictEqual(document);
      expect(document).not.toBe(await createContextStore().load(url));
    }
  });

  it('the terms that the manifest calls added MUST be there', async () => {
    const { '@context': terms } = await createContextStore().load(OPEN_BADGES_3_0_3);
    const { added = [] } = manifest.find(({ url }) => url === OPEN_BADGES_3_0_3) ?? {};
    expect(added).toEqual(['jti', 'endorsementJwt']);
    for (const term of added) expect(terms).toHaveProperty(term);
  });

  it('the manifest MUST name the package and version that is installed', () => {
    const packages = manifest.filter(({ source }) => source !== 'ours').map(({ source }) => source);
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
    for (const source of packages) {
      const [, name = '', version = ''] = /^(.+)@([^@]+)$/.exec(source) ?? [];
      expect(dependencies[name], name).toBe(version);
    }
  });
});

describe('createContextStore', () => {
  const own: JsonObject = {
    '@context': { '@protected': true, motto: 'https://example.org/motto' },
  };

  it('a context handed in MUST be found under its URL', async () => {
    const store = createContextStore({ contexts: { 'https://example.org/v1': own } });
    expect(store.has('https://example.org/v1')).toBe(true);
    expect(await store.load('https://example.org/v1')).toEqual(own);
  });

  it('what is handed in later than at creation MUST NOT change the store', async () => {
    const mine = structuredClone(own) as { '@context': Record<string, unknown> };
    const store = createContextStore({
      contexts: { 'https://example.org/v1': mine as JsonObject },
    });
    mine['@context']['motto'] = 'https://example.org/other';
    expect(await store.load('https://example.org/v1')).toEqual(own);
    expect(Object.isFrozen(await store.load('https://example.org/v1'))).toBe(true);
  });

  it('refuses another content for a bundled URL', async () => {
    const store = createContextStore({ contexts: { [CREDENTIALS_V2]: own } });
    await expect(store.load(CREDENTIALS_V2)).rejects.toMatchObject({ code: 'ERR_CONTEXT_INVALID' });
  });

  it('names the older text of context-3.0.3 when that is handed in', async () => {
    const current = await createContextStore().load(OPEN_BADGES_3_0_3);
    const { jti: _, endorsementJwt: __, ...terms } = current['@context'] as JsonObject;
    const store = createContextStore({ contexts: { [OPEN_BADGES_3_0_3]: { '@context': terms } } });
    await expect(store.load(OPEN_BADGES_3_0_3)).rejects.toMatchObject({
      hint: { en: expect.stringContaining('August 2024') },
    });
  });

  it('the same content for a bundled URL MUST be accepted, whatever its formatting', async () => {
    const current = await createContextStore().load(CREDENTIALS_V2);
    const shuffled = Object.fromEntries(Object.entries(current).reverse());
    const store = createContextStore({ contexts: { [CREDENTIALS_V2]: shuffled } });
    expect(await store.load(CREDENTIALS_V2)).toEqual(current);
  });

  it('refuses a context without a member @context', () => {
    expect(() => createContextStore({ contexts: { 'https://example.org/v1': {} } })).toThrow(
      expect.objectContaining({ code: 'ERR_CONTEXT_INVALID' }),
    );
  });

  it('an unknown URL MUST be refused, without asking the network', async () => {
    await expect(createContextStore().load('https://example.org/none')).rejects.toMatchObject({
      code: 'ERR_CONTEXT_UNKNOWN',
      hint: { en: expect.stringContaining('https://example.org/none') },
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is no known URL', (name) => {
    expect(createContextStore().has(name)).toBe(false);
  });
});
