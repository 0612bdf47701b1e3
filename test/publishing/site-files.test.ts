import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import type { MicroCertification } from '../../src/model/index.js';
import { type SiteContent, siteFiles } from '../../src/publishing/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD, NOW } from '../support/issuing.js';
import { CONTENT, textOf } from '../support/publishing.js';

const { publicKey, ...rest } = await generateKeyPair();
const keyPair = { publicKey, ...rest };
const DID = CONTENT.profile.id;

const code = (expected: string) => expect.objectContaining({ code: expected });
const pathsOf = async (more: Partial<SiteContent>) =>
  (await siteFiles({ ...CONTENT, ...more })).map(({ path }) => path);
const withIds = (...ids: readonly string[]): Partial<SiteContent> => ({
  definitions: ids.map((id): MicroCertification => ({ id, title: { en: 'A title' } })),
});
const list = (id: string, more: object = {}) =>
  JSON.stringify({
    ...{ id, type: ['BitstringStatusListCredential'], issuer: CONTENT.profile.id, proof: {} },
    ...more,
  });

describe('the files of a site', () => {
  it('MUST be those of the issuer, its context and lists, an achievement in JSON, the type of its attestations and two pages each, and an index', async () => {
    const paths = await pathsOf({
      keys: [{ publicKey }],
      contextUrl: 'https://univ.example/contexts/v1.jsonld',
      statusLists: [list('https://univ.example/status/1')],
      revocationList: JSON.stringify({
        id: 'https://univ.example/revoked.json',
        revokedCredential: [],
      }),
    });
    expect(paths).toEqual([
      '.nojekyll',
      '.well-known/did.json',
      'contexts/v1.jsonld',
      'status/1',
      'revoked.json',
      'micro/sante-des-sols/achievement.json',
      'micro/sante-des-sols/vct.json',
      'micro/sante-des-sols/index.html',
      'micro/sante-des-sols/fr/index.html',
      'index.html',
      'fr/index.html',
    ]);
  });

  it('the same content MUST give the same bytes, whatever the order of its definitions', async () => {
    const ids = ['https://univ.example/b', 'https://univ.example/a', 'urn:example:c'];
    const sorted = async (content: Partial<SiteContent>) =>
      [...(await siteFiles({ ...CONTENT, ...content }))].sort((a, b) => (a.path < b.path ? -1 : 1));
    const once = await sorted({ ...withIds(...ids), keys: [{ publicKey }] });
    expect(await sorted({ ...withIds(...ids.reverse()), keys: [{ publicKey }] })).toEqual(once);
  });

  it('our context MUST be published byte for byte', async () => {
    const contextUrl = 'https://univ.example/microcert-v1.jsonld';
    const files = await siteFiles({ ...CONTENT, contextUrl });
    const text = await readFile('contexts/microcert-v1.jsonld', 'utf8');
    expect(textOf(files, 'microcert-v1.jsonld')).toBe(text);
  });

  it('lists MUST be published byte for byte: a signature may cover them', async () => {
    const text = ` ${list('https://univ.example/status/1')}\n\n`;
    const files = await siteFiles({ ...CONTENT, statusLists: [text] });
    expect(textOf(files, 'status/1')).toBe(text);
  });

  it('an achievement MUST be what credentials of it hold, and no term of it undefined', async () => {
    const contextUrl = 'https://univ.example/microcert-v1.jsonld';
    const files = await siteFiles({ ...CONTENT, contextUrl });
    const text = textOf(files, 'micro/sante-des-sols/achievement.json');
    const { '@context': contexts, ...achievement } = JSON.parse(text) as JsonObject;
    const id = `${DID}#${publicKey.multibase}`;
    const signer = createSigner({ keyPair, id });
    const issuer = createIssuer({ profile: CONTENT.profile, signer, contextUrl, clock: () => NOW });
    const badge = await issuer.issue(COMPLETE, AWARD);
    expect(achievement).toEqual(badge.credentialSubject.achievement);
    expect((contexts as string[]).at(-1)).toBe(contextUrl);

    const plain = await siteFiles(CONTENT);
    const document = JSON.parse(
      textOf(plain, 'micro/sante-des-sols/achievement.json'),
    ) as JsonObject;
    const quads = await canonicalize(document, { contexts: bundledContextStore() });
    expect(JSON.stringify(quads)).toContain('micro/sante-des-sols');
  });

  // did:web, "Read (Resolve)": a path moves the document out of .well-known
  it('for a did:web with a path, the site MUST be the folder of its did.json', async () => {
    const profile = { ...CONTENT.profile, id: 'did:web:univ.example:faculty' };
    const files = await siteFiles({ ...CONTENT, profile, definitions: [], keys: [{ publicKey }] });
    expect(JSON.parse(textOf(files, 'did.json'))).toMatchObject({ id: profile.id });
    expect(textOf(files, 'index.html')).toContain('href="https://univ.example/faculty/"');
  });

  it('a given DID document MUST be published with all it says', async () => {
    const service = [
      { id: `${DID}#s`, type: 'LinkedDomains', serviceEndpoint: 'https://x.example' },
    ];
    const didDocument = { id: DID, verificationMethod: [], service };
    const files = await siteFiles({ ...CONTENT, didDocument });
    expect(JSON.parse(textOf(files, '.well-known/did.json'))).toEqual(didDocument);
  });
});

describe('the place of an achievement', () => {
  it.each([
    ['https://univ.example/micro/soil', 'micro/soil/achievement.json', 'micro/soil/index.html'],
    ['https://univ.example/micro/soil/', 'micro/soil/achievement.json', 'micro/soil/index.html'],
    ['https://univ.example/soil.json', 'soil.json', 'soil/index.html'],
    [
      'https://univ.example/~durand/v1.2',
      '~durand/v1.2/achievement.json',
      '~durand/v1.2/index.html',
    ],
  ])('%s MUST answer at its very address', async (id, json, page) => {
    expect(await pathsOf(withIds(id))).toEqual(expect.arrayContaining([json, page]));
  });

  it.each([
    'urn:epass:qualification:1',
    'https://other.example/micro/soil',
    'https://univ.example/micro?id=1',
    'https://UNIV.example/../../etc/passwd',
    'urn:x:../../etc',
    `urn:x:${'a'.repeat(900)}`,
    'urn:é',
  ])('%s, which no file of the site answers, MUST have a plain name made of it', async (id) => {
    const [, json = ''] = await pathsOf(withIds(id));
    expect(json).toMatch(/^achievements\/[a-z\d-]{8,80}\/achievement\.json$/);
  });

  it('ids that differ in one sign MUST have places that differ', async () => {
    const paths = await pathsOf(withIds('urn:x:a.b', 'urn:x:a-b', 'urn:x:a:b'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    'https://univ.example/../secret',
    'https://univ.example/a/../../b',
    'https://univ.example/a/./b',
    'https://univ.example/a//b',
    'https://univ.example/.git/config',
    'https://univ.example/.well-known/did.json',
    'https://univ.example/.microcert-site/site.json',
    'https://univ.example/micro/sant%C3%A9',
    'https://univ.example/%2e%2e/x',
    'https://univ.example/micro/santé',
    'https://univ.example/con',
    'https://univ.example/a/NUL.txt',
    'https://univ.example/a/com1',
    'https://univ.example/a.',
    'https://univ.example/_headers',
    'https://univ.example/CNAME',
    'https://univ.example/a:b',
    'https://univ.example/a;b',
    'https://univ.example/',
    `https://univ.example/${'a'.repeat(101)}`,
    `https://univ.example/${'a/'.repeat(120)}b`,
  ])('refuses %s, before anything is written', async (id) => {
    await expect(siteFiles({ ...CONTENT, ...withIds(id) })).rejects.toEqual(
      code('ERR_PUBLISH_ADDRESS'),
    );
  });

  it('any id MUST give paths inside the folder, or be refused', async () => {
    const ids = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => `https://univ.example/${text}`),
      fc.webUrl({ withQueryParameters: true }),
      fc.string({ minLength: 1 }).map((text) => `urn:x:${text}`),
    );
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const paths = await pathsOf(withIds(id)).catch((error: unknown) => {
          expect(error).toEqual(expect.objectContaining({ name: 'MicrocertError' }));
          return [];
        });
        for (const path of paths)
          expect(path).toMatch(/^(\.nojekyll|(?!\/)([A-Za-z\d~][\w.~-]*\/)*[A-Za-z\d~][\w.~-]*)$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('two parts that would be one file', () => {
  it.each([
    ['the same id twice', ['https://univ.example/a', 'https://univ.example/a']],
    ['a slash at the end', ['https://univ.example/a', 'https://univ.example/a/']],
    ['capitals', ['https://univ.example/soil', 'https://univ.example/Soil']],
    ['the folder of the other language', ['https://univ.example/a', 'https://univ.example/a/fr']],
    ['the index in the other language', ['https://univ.example/fr']],
    ['a file and a folder', ['https://univ.example/a.json', 'https://univ.example/a.json/b']],
  ])('refuses %s', async (_, ids) => {
    await expect(siteFiles({ ...CONTENT, ...withIds(...ids) })).rejects.toEqual(
      code('ERR_PUBLISH_COLLISION'),
    );
  });

  it('refuses a list in the place of a page', async () => {
    const statusLists = [list('https://univ.example/micro/sante-des-sols/index.html')];
    await expect(siteFiles({ ...CONTENT, statusLists })).rejects.toEqual(
      code('ERR_PUBLISH_COLLISION'),
    );
  });
});

describe('what is no part of a site', () => {
  const secret = { id: '#k', type: 'JsonWebKey', publicKeyJwk: { kty: 'OKP', d: 'secret' } };
  it.each<readonly [string, string, Partial<SiteContent>]>([
    [
      'an unsigned list',
      'ERR_PUBLISH_CONTENT',
      { statusLists: [list('https://univ.example/s', { proof: undefined })] },
    ],
    [
      'a list that is another credential',
      'ERR_PUBLISH_CONTENT',
      { statusLists: [list('https://univ.example/s', { type: ['X'] })] },
    ],
    [
      'a list of another issuer',
      'ERR_PUBLISH_CONTENT',
      { statusLists: [list('https://univ.example/s', { issuer: { id: 'did:web:b.example' } })] },
    ],
    [
      'a list that says not by whom it is',
      'ERR_PUBLISH_CONTENT',
      { statusLists: [list('https://univ.example/s', { issuer: undefined })] },
    ],
    [
      'a revocation list of another issuer',
      'ERR_PUBLISH_CONTENT',
      {
        revocationList:
          '{"id":"https://univ.example/r","issuer":"did:web:b.example","revokedCredential":[]}',
      },
    ],
    ['a list without id', 'ERR_PUBLISH_CONTENT', { statusLists: ['{}'] }],
    ['a list that is no JSON', 'ERR_JSON_SYNTAX', { statusLists: ['{'] }],
    [
      'a list of another site',
      'ERR_PUBLISH_ADDRESS',
      { statusLists: [list('https://other.example/s')] },
    ],
    [
      'a list with a fragment',
      'ERR_PUBLISH_ADDRESS',
      { statusLists: [list('https://univ.example/s#list')] },
    ],
    [
      'a revocation list without entries',
      'ERR_PUBLISH_CONTENT',
      { revocationList: '{"id":"https://univ.example/r"}' },
    ],
    [
      'a context of another site',
      'ERR_PUBLISH_ADDRESS',
      { contextUrl: 'https://w3id.org/microcert/v1' },
    ],
    [
      'a DID document of somebody else',
      'ERR_PUBLISH_CONTENT',
      { didDocument: { id: 'did:web:other.example', verificationMethod: [] } },
    ],
    [
      'a DID document with a private key',
      'ERR_PUBLISH_CONTENT',
      { didDocument: { id: DID, verificationMethod: [secret] } },
    ],
    ['a DID document without keys', 'ERR_PUBLISH_CONTENT', { didDocument: { id: DID } }],
    [
      'keys and a DID document',
      'ERR_PUBLISH_CONTENT',
      { keys: [{ publicKey }], didDocument: { id: DID, verificationMethod: [] } },
    ],
    [
      'keys of a did:key',
      'ERR_PUBLISH_CONTENT',
      {
        profile: { id: 'did:key:z6Mk', name: 'x' },
        baseUrl: 'https://univ.example/',
        keys: [{ publicKey }],
      },
    ],
    [
      'a did:key without base URL',
      'ERR_PUBLISH_ADDRESS',
      { profile: { id: 'did:key:z6Mk', name: 'x' } },
    ],
    [
      'keys at an address that is not the site’s',
      'ERR_PUBLISH_ADDRESS',
      { baseUrl: 'https://badges.univ.example/', keys: [{ publicKey }] },
    ],
    ['a base URL without https', 'ERR_PUBLISH_ADDRESS', { baseUrl: 'http://univ.example/' }],
    ['a base URL with a query', 'ERR_PUBLISH_ADDRESS', { baseUrl: 'https://univ.example/?a' }],
    ['a base URL that leads up', 'ERR_PUBLISH_ADDRESS', { baseUrl: 'https://univ.example/a/../' }],
    [
      'a did:web whose path a host could read otherwise',
      'ERR_PUBLISH_ADDRESS',
      {
        profile: { id: 'did:web:univ.example:facult%C3%A9', name: 'x' },
        baseUrl: 'https://univ.example/',
        keys: [{ publicKey }],
      },
    ],
  ])('refuses %s', async (_, expected, more) => {
    await expect(siteFiles({ ...CONTENT, definitions: [], ...more })).rejects.toEqual(
      code(expected),
    );
  });

  it('an error MUST never repeat a secret', async () => {
    const didDocument = { id: DID, verificationMethod: [secret] };
    const error: unknown = await siteFiles({ ...CONTENT, didDocument }).catch((e: unknown) => e);
    expect(JSON.stringify(error)).not.toContain('secret"');
  });
});
