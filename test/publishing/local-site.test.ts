import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../src/identity/index.js';
import { openLocalSite, siteFiles, writeSite } from '../../src/publishing/index.js';

const LIST = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'https://univ.example/badges/status/1',
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: 'did:key:z6MkExample',
  proof: {},
};
const code = (wanted: string) => expect.objectContaining({ code: wanted });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'microcert-local-site-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function published(id: string, more: object = {}): Promise<void> {
  const profile = { id, name: 'University', country: 'FR' };
  await writeSite(join(folder, 'site'), await siteFiles({ profile, definitions: [], ...more }));
}

describe('a site in a folder', () => {
  it('MUST answer at the address of its did:web, with a path or without', async () => {
    const { publicKey } = await generateKeyPair();
    for (const [did, url] of [
      ['did:web:univ.example', 'https://univ.example/.well-known/did.json'],
      ['did:web:univ.example:faculty', 'https://univ.example/faculty/did.json'],
    ] as const) {
      await rm(join(folder, 'site'), { recursive: true, force: true });
      await published(did, { keys: [{ publicKey }] });
      const { fetcher } = await openLocalSite(join(folder, 'site'));
      const { bytes } = await fetcher({ url: `${url}#key` });
      expect(JSON.parse(new TextDecoder().decode(bytes)).id).toBe(did);
    }
  });

  it('MUST know its address by a status list where it has no did.json', async () => {
    const baseUrl = 'https://univ.example/badges/';
    await published('did:key:z6MkExample', { baseUrl, statusLists: [JSON.stringify(LIST)] });
    const site = await openLocalSite(join(folder, 'site'));
    expect(site.baseUrl).toBe(baseUrl);
    expect((await site.fetcher({ url: LIST.id })).bytes.length).toBeGreaterThan(0);
  });

  it('MUST give no file outside, none that is not there, and none above the limit', async () => {
    const { publicKey } = await generateKeyPair();
    await published('did:web:univ.example', { keys: [{ publicKey }] });
    await writeFile(join(folder, 'secret'), 'secret');
    const { fetcher } = await openLocalSite(join(folder, 'site'));
    for (const path of [
      '../secret',
      '%2e%2e/secret',
      '..%2fsecret',
      'none',
      '.microcert-site/site.json',
      '',
    ])
      await expect(fetcher({ url: `https://univ.example/${path}` })).rejects.toEqual(
        code('ERR_FETCH_FAILED'),
      );
    const url = 'https://univ.example/.well-known/did.json';
    await expect(fetcher({ url, maxBytes: 10 })).rejects.toEqual(code('ERR_FETCH_TOO_LARGE'));
  });

  it('MUST ask who is named for other addresses, and nobody for its own', async () => {
    const { publicKey } = await generateKeyPair();
    await published('did:web:univ.example', { keys: [{ publicKey }] });
    const asked: string[] = [];
    const { fetcher } = await openLocalSite(join(folder, 'site'), async ({ url }) => {
      asked.push(url);
      return { url, bytes: new Uint8Array() };
    });
    await fetcher({ url: 'https://univ.example.evil.example/x' });
    await expect(fetcher({ url: 'https://univ.example/x' })).rejects.toEqual(
      code('ERR_FETCH_FAILED'),
    );
    expect(asked).toEqual(['https://univ.example.evil.example/x']);
    const alone = await openLocalSite(join(folder, 'site'));
    await expect(alone.fetcher({ url: 'https://other.example/' })).rejects.toEqual(
      code('ERR_FETCH_FAILED'),
    );
  });

  it('MUST refuse a folder of which nothing says where it is published', async () => {
    await expect(openLocalSite(folder)).rejects.toEqual(code('ERR_PUBLISH_FOLDER'));
    await writeFile(join(folder, 'did.json'), '{"id": "https://elsewhere.example/x"}');
    await expect(openLocalSite(folder)).rejects.toEqual(code('ERR_PUBLISH_FOLDER'));
  });
});
