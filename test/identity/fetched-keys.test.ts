import { describe, expect, it } from 'vitest';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { CacheEntry, Fetcher, FetchRequest } from '../../src/foundation/ports.js';
import {
  createResolver,
  generateKeyPair,
  makeDidDocument,
  publicKeyToJwk,
  type ResolverOptions,
} from '../../src/identity/index.js';

const keyPair = await generateKeyPair();
const { publicKey } = keyPair;
const { publicKey: other } = await generateKeyPair();
const DID = 'did:web:univ.example';
const METHOD = `${DID}#key-1`;
const DID_JSON = 'https://univ.example/.well-known/did.json';
const document = makeDidDocument({ did: DID, keys: [{ publicKey, id: METHOD }] });
const NOW = Date.UTC(2026, 6, 1, 12);
const AS_OF = '2026-07-01T12:00:00Z';

const code = (expected: string) => expect.objectContaining({ code: expected });
const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** A web of pages, and what was asked of it. */
function web(pages: Readonly<Record<string, unknown>>) {
  const requests: FetchRequest[] = [];
  const fetcher: Fetcher = async (request) => {
    requests.push(request);
    if (!Object.hasOwn(pages, request.url)) throw new MicrocertError('ERR_FETCH_FAILED');
    return {
      url: request.url,
      bytes: bytesOf(pages[request.url]),
      contentType: 'application/json',
    };
  };
  return { requests, fetcher };
}

function resolve(url: string, pages: Readonly<Record<string, unknown>>, options?: ResolverOptions) {
  const { fetcher, requests } = web(pages);
  const resolver = createResolver({ fetcher, clock: () => NOW, ...options });
  return Object.assign(resolver.resolveVerificationMethod(url, 'assertionMethod'), { requests });
}

// did:web method, section 2.5.2 (Read)
describe('a did:web that is fetched', () => {
  it('MUST be read from its did.json, and say of when that is', async () => {
    const result = resolve(METHOD, { [DID_JSON]: document });
    expect(await result).toEqual({
      id: METHOD,
      key: publicKey,
      controller: DID,
      binding: 'did',
      asOf: AS_OF,
    });
    expect(result.requests).toMatchObject([{ url: DID_JSON, purpose: 'key' }]);
  });

  it('MUST NOT be fetched where its document is given, nor without a fetcher', async () => {
    const result = resolve(METHOD, {}, { documents: [document] });
    expect((await result).asOf).toBeUndefined();
    expect(result.requests).toEqual([]);
    await expect(
      createResolver().resolveVerificationMethod(METHOD, 'assertionMethod'),
    ).rejects.toThrow(code('ERR_DID_NOT_AVAILABLE'));
  });

  it('MUST have the DID as its id, else a site could speak for another', async () => {
    for (const id of ['did:web:other.example', undefined, `${DID}:x`, [DID]])
      await expect(resolve(METHOD, { [DID_JSON]: { ...document, id } })).rejects.toThrow(
        code('ERR_DID_DOCUMENT'),
      );
  });

  it.each([
    ['<!doctype html><title>Not found</title>'],
    ['[]'],
    ['null'],
    [''],
    ['{"id":"did:web:univ.example","id":"did:web:other.example"}'],
    ['{"__proto__":{}}'],
    [`{"a":${'['.repeat(100)}${']'.repeat(100)}}`],
  ])('refuses what is no document: %s', async (page) => {
    await expect(resolve(METHOD, { [DID_JSON]: page })).rejects.toThrow(code('ERR_DID_DOCUMENT'));
  });

  it('that cannot be fetched MUST be a doubt and no failure, and say why', async () => {
    const hint = { en: 'the host has an address that is not public', fr: 'adresse non publique' };
    for (const error of [
      new MicrocertError('ERR_FETCH_REFUSED', { hint }),
      new MicrocertError('ERR_FETCH_FAILED'),
      new MicrocertError('ERR_FETCH_TOO_LARGE'),
      new TypeError('fetch failed'),
    ]) {
      const fetcher = () => Promise.reject(error);
      const resolver = createResolver({ fetcher });
      const found = resolver.resolveVerificationMethod(METHOD, 'assertionMethod');
      await expect(found).rejects.toMatchObject({ code: 'ERR_DID_NOT_AVAILABLE', cause: error });
      if (error instanceof MicrocertError && error.hint)
        await expect(found).rejects.toMatchObject({
          hint: { en: expect.stringContaining(hint.en), fr: expect.stringContaining(hint.fr) },
        });
    }
  });

  it('a DID that is no did:web MUST be refused before anything is fetched', async () => {
    for (const url of ['did:web:127.0.0.1#k', 'did:web:univ.example:..#k', 'did:ion:x#k']) {
      const result = resolve(url, {});
      await expect(result).rejects.toThrow(expect.objectContaining({ code: expect.any(String) }));
      expect(result.requests).toEqual([]);
    }
  });
});

describe('what was fetched', () => {
  const cached = () => {
    const { fetcher, requests } = web({ [DID_JSON]: document });
    const cache = new Map<string, CacheEntry>();
    let now = NOW;
    const make = () => createResolver({ fetcher, cache, ttlSeconds: 60, clock: () => now });
    const ask = (resolver = make()) =>
      resolver.resolveVerificationMethod(METHOD, 'assertionMethod');
    const wait = (seconds: number) => {
      now += seconds * 1000;
    };
    return { requests, cache, ask, make, wait };
  };

  it('MUST be used again until its time is up, and keep its date', async () => {
    const { requests, ask, wait } = cached();
    await ask();
    wait(59);
    expect((await ask()).asOf).toBe(AS_OF);
    expect(requests).toHaveLength(1);
    wait(1);
    expect((await ask()).asOf).toBe('2026-07-01T12:01:00Z');
    expect(requests).toHaveLength(2);
  });

  it('MUST be asked for once where several want it at the same time', async () => {
    const { requests, ask, make } = cached();
    const resolver = make();
    await Promise.all([ask(resolver), ask(resolver), ask(resolver)]);
    expect(requests).toHaveLength(1);
  });

  it('MUST NOT be kept when it is no document, nor taken from a cache that holds none', async () => {
    const cache = new Map<string, CacheEntry>();
    await expect(resolve(METHOD, { [DID_JSON]: '<html>' }, { cache })).rejects.toThrow();
    expect(cache.size).toBe(0);
    cache.set(DID_JSON, { url: DID_JSON, bytes: bytesOf('<'), asOf: AS_OF, expires: NOW + 1 });
    expect((await resolve(METHOD, { [DID_JSON]: document }, { cache })).binding).toBe('did');
  });

  it('MUST have the date of the store it comes from', async () => {
    const asOf = '2026-01-01T00:00:00Z';
    const fetcher: Fetcher = async ({ url }) => ({ url, bytes: bytesOf(document), asOf });
    const resolver = createResolver({ fetcher });
    const found = await resolver.resolveVerificationMethod(METHOD, 'assertionMethod');
    expect(found.asOf).toBe(asOf);
  });

  it('a wrong time to live MUST be a wrong call', () => {
    const { fetcher } = web({});
    for (const ttlSeconds of [Number.NaN, -1, Number.POSITIVE_INFINITY])
      expect(() => createResolver({ fetcher, ttlSeconds })).toThrow(TypeError);
  });
});

// Open Badges 3.0, section 8.2.2 (kid), and the field's practice
describe('a key at an https address', () => {
  const URL_OF_KEY = 'https://univ.example/keys/1';
  const ISSUER = 'https://univ.example/issuer';
  const KEY = { type: 'Multikey', publicKeyMultibase: publicKey.multibase };
  const jwk = { ...publicKeyToJwk(publicKey) };

  it('MUST be bound to the controller that its document names, on the same site', async () => {
    const page = { ...KEY, id: URL_OF_KEY, controller: ISSUER };
    expect(await resolve(URL_OF_KEY, { [URL_OF_KEY]: page })).toEqual({
      id: URL_OF_KEY,
      key: publicKey,
      controller: ISSUER,
      binding: 'host-stated',
      asOf: AS_OF,
    });
  });

  it('MUST NOT be bound to the DID of the site: any page of a student’s could name it', async () => {
    const page = { ...KEY, id: URL_OF_KEY, controller: DID };
    expect((await resolve(URL_OF_KEY, { [URL_OF_KEY]: page })).binding).toBe('self-asserted');
  });

  it.each([
    'https://other.example/issuer',
    'https://univ.example.evil.example/issuer',
    'https://univ.example:8443/issuer',
    'http://univ.example/issuer',
    'did:web:other.example',
    'did:key:z6Mk',
    'urn:uuid:1',
  ])('MUST NOT be bound to a controller on another site: %s', async (controller) => {
    const page = { ...KEY, controller };
    const { binding } = await resolve(URL_OF_KEY, { [URL_OF_KEY]: page });
    expect(binding).toBe('self-asserted');
  });

  it('refuses a document about another key, or with several controllers', async () => {
    for (const change of [
      { id: 'https://univ.example/keys/2' },
      { id: 7 },
      { controller: [ISSUER] },
    ])
      await expect(
        resolve(URL_OF_KEY, { [URL_OF_KEY]: { ...KEY, controller: ISSUER, ...change } }),
      ).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
  });

  it('MUST pass on when it expires, and refuse other types of keys and private ones', async () => {
    const page = { ...KEY, controller: ISSUER, expires: '2030-01-01T00:00:00Z' };
    expect(await resolve(URL_OF_KEY, { [URL_OF_KEY]: page })).toMatchObject({
      expires: '2030-01-01T00:00:00Z',
    });
    for (const [change, expected] of [
      [{ type: 'X25519KeyAgreementKey2020' }, 'ERR_VERIFICATION_METHOD'],
      [{ expires: 'soon' }, 'ERR_VERIFICATION_METHOD'],
      [{ publicKeyMultibase: undefined }, 'ERR_KEY_FORMAT'],
      [{ secretKeyMultibase: keyPair.exportMultikey() }, 'ERR_KEY_TYPE'],
    ] as const)
      await expect(resolve(URL_OF_KEY, { [URL_OF_KEY]: { ...page, ...change } })).rejects.toThrow(
        code(expected),
      );
  });

  it('as a plain JWK MUST be the site’s, and no more', async () => {
    expect(await resolve(URL_OF_KEY, { [URL_OF_KEY]: jwk })).toMatchObject({
      key: publicKey,
      controller: 'https://univ.example',
      binding: 'host',
    });
    for (const change of [{ use: 'enc' }, { key_ops: ['deriveKey'] }, { d: 'AAAA' }])
      await expect(resolve(URL_OF_KEY, { [URL_OF_KEY]: { ...jwk, ...change } })).rejects.toThrow(
        MicrocertError,
      );
  });

  it('in a set of keys MUST be named by its kid, or be the only one, and be marked', async () => {
    const otherJwk = { ...publicKeyToJwk(other), kid: 'b' };
    const keys = [{ ...jwk, kid: 'a' }, otherJwk];
    const url = `${URL_OF_KEY}#a`;
    const named = await resolve(url, { [URL_OF_KEY]: { keys } });
    expect(named).toMatchObject({ key: publicKey, fromKeySet: true, binding: 'host' });
    const byUrl = [{ ...jwk, kid: URL_OF_KEY }, otherJwk];
    expect((await resolve(URL_OF_KEY, { [URL_OF_KEY]: { keys: byUrl } })).key).toEqual(publicKey);
    expect((await resolve(URL_OF_KEY, { [URL_OF_KEY]: { keys: [jwk] } })).key).toEqual(publicKey);
    for (const [asked, set] of [
      [URL_OF_KEY, keys],
      [`${URL_OF_KEY}#c`, keys],
      [`${URL_OF_KEY}#c`, [jwk]],
      [url, [...keys, { ...otherJwk, kid: 'a' }]],
      [URL_OF_KEY, []],
      [URL_OF_KEY, [null]],
      [URL_OF_KEY, Array.from({ length: 65 }, () => jwk)],
    ] as const)
      await expect(resolve(asked, { [URL_OF_KEY]: { keys: set } })).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
  });

  it('in a controlled identifier document MUST be listed for the purpose', async () => {
    const method = { ...KEY, id: `${ISSUER}#k`, controller: ISSUER };
    const page = { id: ISSUER, verificationMethod: [method], assertionMethod: ['#k'] };
    expect(await resolve(`${ISSUER}#k`, { [ISSUER]: page })).toMatchObject({
      controller: ISSUER,
      binding: 'controller-document',
    });
    for (const change of [
      { assertionMethod: [] },
      { id: 'https://univ.example/other' },
      { verificationMethod: [{ ...method, controller: 'https://univ.example/other' }] },
    ])
      await expect(resolve(`${ISSUER}#k`, { [ISSUER]: { ...page, ...change } })).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
  });

  // An address such as https://univ.example/login?next=… leads wherever whoever wrote it likes.
  describe('that redirects lead to another site from', () => {
    const resolveFrom = (servedFrom: string, page: object, cache?: ResolverOptions['cache']) => {
      const fetcher: Fetcher = async () => ({ url: servedFrom, bytes: bytesOf(page) });
      const options = { fetcher, clock: () => NOW, ...(cache && { cache }) };
      return createResolver(options).resolveVerificationMethod(URL_OF_KEY, 'assertionMethod');
    };
    const method = { ...KEY, id: URL_OF_KEY, controller: URL_OF_KEY };

    it('MUST NOT be bound to the controller on the site that was asked', async () => {
      const page = { ...KEY, controller: ISSUER };
      expect((await resolveFrom('https://evil.example/key', page)).binding).toBe('self-asserted');
      expect((await resolveFrom('https://univ.example/keys/v2', page)).binding).toBe('host-stated');
    });

    it('MUST be of the site that answers where nothing says whose it is', async () => {
      for (const page of [jwk, { keys: [jwk] }, KEY]) {
        const found = await resolveFrom('https://evil.example/key', page);
        expect(found).toMatchObject({ controller: 'https://evil.example', binding: 'host' });
      }
    });

    it('MUST NOT be the controller’s by a document of that site', async () => {
      const page = { id: URL_OF_KEY, assertionMethod: [method] };
      expect((await resolveFrom('https://evil.example/key', page)).binding).toBe('self-asserted');
      expect((await resolveFrom(URL_OF_KEY, page)).binding).toBe('controller-document');
    });

    it('MUST NOT come out of the cache as a key of the site that was asked', async () => {
      const kept = new Map<string, CacheEntry>();
      const page = { ...KEY, controller: ISSUER };
      for (let time = 0; time < 2; time++)
        expect((await resolveFrom('https://evil.example/key', page, kept)).binding).toBe(
          'self-asserted',
        );
      expect(kept.size).toBe(1);
    });

    it('MUST be of no use where what answers has no https address', async () => {
      await expect(resolveFrom('', { ...KEY, controller: ISSUER })).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
    });
  });

  it('whose name is the key itself MUST still be read from its name alone', async () => {
    const result = resolve(`${ISSUER}#${publicKey.multibase}`, {});
    expect((await result).binding).toBe('self-asserted');
    expect(result.requests).toEqual([]);
  });

  it('MUST stay unknown without a fetcher', async () => {
    await expect(
      createResolver().resolveVerificationMethod(URL_OF_KEY, 'assertionMethod'),
    ).rejects.toThrow(code('ERR_DID_NOT_AVAILABLE'));
  });

  it.each(['<html>', '[]', '7'])('refuses what is no key: %s', async (page) => {
    await expect(resolve(URL_OF_KEY, { [URL_OF_KEY]: page })).rejects.toThrow(
      code('ERR_VERIFICATION_METHOD'),
    );
  });
});
