import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { Fetcher, FetchPurpose } from '../../src/foundation/ports.js';
import {
  bundleFetcher,
  createResolver,
  generateKeyPair,
  makeDidDocument,
  makeOfflineBundle,
  parseOfflineBundle,
  recordingFetcher,
} from '../../src/identity/index.js';

const { publicKey } = await generateKeyPair();
const DID = 'did:web:univ.example';
const DID_JSON = 'https://univ.example/.well-known/did.json';
const AS_OF = '2026-07-01T12:00:00Z';
const NOW = Date.parse(AS_OF);
const document = makeDidDocument({ did: DID, keys: [{ publicKey, id: '#k' }] });
const issuers = { asOf: AS_OF, issuers: [{ id: DID }] };
const empty = {
  type: 'MicrocertOfflineBundle',
  version: 1,
  asOf: AS_OF,
  resources: {},
  didDocuments: [],
};
const code = (expected: string) => expect.objectContaining({ code: expected });
const answering =
  (body: string | Uint8Array, more: object = {}): Fetcher =>
  async ({ url }) => ({
    url,
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...more,
  });
const record = (fetcher: Fetcher) => recordingFetcher(fetcher, () => NOW);

describe('an offline bundle', () => {
  it('MUST serve afterwards what was fetched before, with the date of then', async () => {
    const online = record(answering(JSON.stringify(document), { contentType: 'application/json' }));
    await createResolver({ fetcher: online.fetcher }).resolveVerificationMethod(
      `${DID}#k`,
      'assertionMethod',
    );
    const text = JSON.stringify(
      makeOfflineBundle({ asOf: AS_OF, resources: online.recorded(), issuers }),
    );
    const bundle = parseOfflineBundle(text);
    const resolver = createResolver({
      fetcher: bundleFetcher(bundle),
      clock: () => NOW + 86_400_000,
    });
    const found = await resolver.resolveVerificationMethod(`${DID}#k`, 'assertionMethod');
    expect([found.key, found.asOf]).toEqual([publicKey, AS_OF]);
    expect(bundle.issuers?.issuers.has(DID)).toBe(true);
    await expect(
      resolver.resolveVerificationMethod('did:web:other.example#k', 'assertionMethod'),
    ).rejects.toThrow(code('ERR_DID_NOT_AVAILABLE'));
  });

  it('MUST keep several lists of issuers apart, each with its date, and read them as one', async () => {
    const registry = {
      meta: { updated: '2026-06-01T00:00:00Z' },
      registry: { 'did:web:other.example': { name: 'Other' } },
    };
    const pinned = {
      asOf: AS_OF,
      issuers: [{ id: 'did:web:third.example', keys: [publicKey.multibase] }],
    };
    const made = makeOfflineBundle({ asOf: AS_OF, issuers: [issuers, registry, pinned] });
    expect(made['issuers']).toEqual([issuers, registry, pinned]);
    const read = parseOfflineBundle(JSON.stringify(made)).issuers;
    expect([...(read?.issuers.keys() ?? [])]).toEqual([
      DID,
      'did:web:other.example',
      'did:web:third.example',
    ]);
    expect(read?.issuers.get('did:web:third.example')?.keys).toHaveLength(1);
    expect(read?.asOf).toBe('2026-06-01T00:00:00Z');
  });

  it('MUST refuse lists of issuers that pin keys of one issuer twice, and what is no list', () => {
    const pinned = { asOf: AS_OF, issuers: [{ id: DID, keys: [publicKey.multibase] }] };
    expect(() => parseOfflineBundle({ ...empty, issuers: [pinned, pinned] })).toThrow(
      code('ERR_ISSUER_LIST'),
    );
    for (const none of [[], [null], [JSON.stringify(issuers)], [[issuers]], 'x'])
      expect(() => parseOfflineBundle({ ...empty, issuers: none })).toThrow(
        code('ERR_OFFLINE_BUNDLE'),
      );
    const many = Array.from({ length: 101 }, () => issuers);
    expect(() => parseOfflineBundle({ ...empty, issuers: many })).toThrow(
      code('ERR_OFFLINE_BUNDLE'),
    );
  });

  it('MUST carry DID documents for a resolver', async () => {
    const made = makeOfflineBundle({ asOf: AS_OF, didDocuments: [document] });
    const { didDocuments } = parseOfflineBundle(JSON.stringify(made));
    const resolver = createResolver({ documents: didDocuments });
    const found = await resolver.resolveVerificationMethod(`${DID}#k`, 'assertionMethod');
    expect(found.key).toEqual(publicKey);
  });

  it('MUST refuse what is not inside, and keep to the limit of a request', async () => {
    const resources = new Map([[DID_JSON, { asOf: AS_OF, body: '{"é":1}' }]]);
    const fetcher = bundleFetcher(
      parseOfflineBundle(makeOfflineBundle({ asOf: AS_OF, resources })),
    );
    for (const url of ['https://univ.example/', `${DID_JSON}?a`, 'constructor', '__proto__', ''])
      await expect(fetcher({ url })).rejects.toThrow(code('ERR_FETCH_REFUSED'));
    await expect(fetcher({ url: DID_JSON, maxBytes: 7 })).rejects.toThrow(
      code('ERR_FETCH_TOO_LARGE'),
    );
    await expect(fetcher({ url: DID_JSON, maxBytes: Number.NaN })).rejects.toThrow(
      code('ERR_FETCH_TOO_LARGE'),
    );
    expect((await fetcher({ url: `${DID_JSON}#k`, maxBytes: 8 })).bytes).toHaveLength(8);
  });

  it('MUST be equal for equal content, in whatever order it was fetched', () => {
    const resource = { asOf: AS_OF, body: '{}' };
    const [a, b] = ['https://a.example/', 'https://b.example/'];
    const text = (...urls: string[]) =>
      JSON.stringify(
        makeOfflineBundle({ asOf: AS_OF, resources: new Map(urls.map((url) => [url, resource])) }),
      );
    expect(text(a, b)).toBe(text(b, a));
  });

  it('any text MUST come back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webUrl(),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '\uFEFF', '"\\\u2028'),
        async (url, tail, head) => {
          const body = `${head}${tail}`;
          const bytes = new TextEncoder().encode(body);
          const online = record(answering(bytes));
          await online.fetcher({ url, purpose: 'schema' });
          const text = JSON.stringify(
            makeOfflineBundle({ asOf: AS_OF, resources: online.recorded() }),
          );
          const found = await bundleFetcher(parseOfflineBundle(text))({ url });
          expect(found.bytes).toEqual(bytes);
        },
      ),
    );
  });
});

describe('recordingFetcher', () => {
  const purposes = (...asked: readonly (FetchPurpose | undefined)[]) => asked;

  it('MUST keep what has nothing to do with a learner, and nothing else', async () => {
    const online = record(answering('{}'));
    const impersonal = purposes('key', 'status-list', 'context', 'schema', 'issuer-list');
    for (const purpose of [...impersonal, ...purposes('refresh', 'related-resource', undefined)])
      await online.fetcher({
        url: `https://univ.example/${purpose}`,
        ...(purpose !== undefined && { purpose }),
      });
    expect([...online.recorded().keys()]).toEqual(
      impersonal.map((purpose) => `https://univ.example/${purpose}`),
    );
  });

  it('MUST keep what the caller says, in place of that', async () => {
    const keep = ({ url }: { readonly url: string }) => url.endsWith('/list');
    const online = recordingFetcher(answering('{}'), () => NOW, keep);
    await online.fetcher({ url: 'https://univ.example/list' });
    await online.fetcher({ url: DID_JSON, purpose: 'key' });
    expect([...online.recorded().keys()]).toEqual(['https://univ.example/list']);
  });

  it('MUST keep the date of a store, and where redirects led', async () => {
    const then = '2026-01-01T00:00:00Z';
    const url = 'https://cdn.example/did.json';
    const online = record(answering('{}', { asOf: then, url }));
    await online.fetcher({ url: `${DID_JSON}#k`, purpose: 'key' });
    expect([...online.recorded()]).toEqual([[DID_JSON, { asOf: then, body: '{}', url }]]);
  });

  it('MUST pass on what is no text, unrecorded, and errors as they are', async () => {
    const online = record(answering(Uint8Array.of(0xff, 0xfe)));
    expect((await online.fetcher({ url: DID_JSON, purpose: 'key' })).bytes).toHaveLength(2);
    expect(online.recorded().size).toBe(0);
    const error = new Error('down');
    const failing = record(() => Promise.reject(error));
    await expect(failing.fetcher({ url: DID_JSON, purpose: 'key' })).rejects.toBe(error);
  });
});

describe('parseOfflineBundle', () => {
  const resource = { asOf: AS_OF, body: '' };
  const withResource = (url: string, given: unknown) => ({ ...empty, resources: { [url]: given } });

  it.each<[string, unknown]>([
    ['', null],
    ['', []],
    ['/type', {}],
    ['/type', { ...empty, type: 'VerifiableCredential' }],
    ['/version', { ...empty, version: 2 }],
    ['/version', { ...empty, version: '1' }],
    ['/asOf', { ...empty, asOf: '2026' }],
    ['/resources', { ...empty, resources: [] }],
    ['/resources', { ...empty, resources: undefined }],
    ['/didDocuments', { ...empty, didDocuments: {} }],
    ['/issuers', { ...empty, issuers: '{}' }],
    ['/credential', { ...empty, credential: {} }],
    ['/resources/univ.example', withResource('univ.example', resource)],
    ['/resources/file:~1~1~1etc~1passwd', withResource('file:///etc/passwd', resource)],
    ['/resources/https:~1~1a.example~1#k', withResource('https://a.example/#k', resource)],
    ['/resources/https:~1~1a.example~1', withResource('https://a.example/', 'text')],
    ['/resources/https:~1~1a.example~1/body', withResource('https://a.example/', { asOf: AS_OF })],
    ['/resources/https:~1~1a.example~1/asOf', withResource('https://a.example/', { body: '' })],
    [
      '/resources/https:~1~1a.example~1/contentType',
      withResource('https://a.example/', { ...resource, contentType: 7 }),
    ],
    [
      '/resources/https:~1~1a.example~1/url',
      withResource('https://a.example/', { ...resource, url: 'data:,' }),
    ],
    [
      '/resources/https:~1~1a.example~1/verified',
      withResource('https://a.example/', { ...resource, verified: true }),
    ],
  ])('refuses another shape, and says where: %s', (pointer, bundle) => {
    expect(() => parseOfflineBundle(bundle)).toThrow(
      expect.objectContaining({ code: 'ERR_OFFLINE_BUNDLE', pointer }),
    );
  });

  it('refuses more than it may hold, and what it holds when that is wrong', () => {
    const many = Array.from({ length: 1001 }, (_, i) => [`https://a.example/${i}`, resource]);
    expect(() => parseOfflineBundle({ ...empty, resources: Object.fromEntries(many) })).toThrow(
      code('ERR_OFFLINE_BUNDLE'),
    );
    expect(() => parseOfflineBundle({ ...empty, didDocuments: [document, document] })).toThrow(
      code('ERR_DID_DOCUMENT'),
    );
    expect(() => parseOfflineBundle({ ...empty, issuers: {} })).toThrow(code('ERR_ISSUER_LIST'));
    expect(() => parseOfflineBundle('{"__proto__":{}}')).toThrow(code('ERR_JSON_FORBIDDEN_KEY'));
    const resources = new Map([['https://a.example/', { asOf: 'today', body: '' }]]);
    expect(() => makeOfflineBundle({ asOf: AS_OF, resources })).toThrow(code('ERR_OFFLINE_BUNDLE'));
  });

  it.each([
    ['an object', { 'https://a.example/': { asOf: AS_OF, body: '' } }],
    ['a list', [['https://a.example/', { asOf: AS_OF, body: '' }]]],
    ['a number', 5],
    ['null', null],
  ])('MUST be told that what was fetched comes as a Map, not as %s', (_, resources) => {
    const make = () => makeOfflineBundle({ asOf: AS_OF, resources } as never);
    expect(make).toThrow(TypeError);
    expect(make).toThrow('option "resources" must be a Map');
  });

  it('any JSON MUST be a bundle or an error of this library', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bundles = [value, ...Object.keys(empty).map((name) => ({ ...empty, [name]: value }))];
        for (const json of [...bundles, withResource('https://a.example/', value)]) {
          try {
            expect(parseOfflineBundle(json).resources).toBeInstanceOf(Map);
          } catch (error) {
            expect(isMicrocertError(error)).toBe(true);
          }
        }
      }),
    );
  });
});
