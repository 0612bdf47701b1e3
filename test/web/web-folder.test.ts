import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/web/settings.js';

const script = new URL('../../scripts/build-web.mjs', import.meta.url).href;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'microcert-web-'));
  const program = `import { buildWeb } from ${JSON.stringify(script)}; await buildWeb(${JSON.stringify(folder)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What a module imports, at once or later. */
function importsOf(name: string): readonly unknown[] {
  const found: unknown[] = [];
  const open: unknown[] = [parseAst(read(name))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { type, source } = node as { type?: unknown; source?: { value?: unknown } | null };
    const isImport = /^(?:Import|Export)\w*(?:Declaration|Expression)$/.test(String(type));
    if (isImport && source) found.push(source.value);
    open.push(...Object.values(node).filter((each) => each !== undefined));
  }
  return found;
}

describe('the folder of the verifier page', () => {
  it('holds five files that any web server can serve', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'config.json',
      'engine.js',
      'index.html',
      'main.js',
      'style.css',
    ]);
  });

  it('weighs 250 kB at most, compressed', () => {
    const weights = readdirSync(folder).map(
      (name) => brotliCompressSync(readFileSync(join(folder, name))).length,
    );
    expect(weights.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(250_000);
  });

  it('paints from a script of 10 kB at most, compressed, before what verifies is there', () => {
    expect(brotliCompressSync(readFileSync(join(folder, 'main.js'))).length).toBeLessThan(10_000);
  });

  it('imports nothing of Node, and nothing that would be loaded later', () => {
    expect(importsOf('engine.js')).toEqual([]);
    expect(importsOf('main.js')).toEqual(['./engine.js']);
  });

  it('forbids in the page itself whatever it does not need', () => {
    const [, policy = ''] =
      /Content-Security-Policy" content="([^"]+)"/.exec(read('index.html')) ?? [];
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        'img-src data: blob:',
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('trusts nobody as it is delivered', () => {
    expect(readSettings(read('config.json'))).toEqual({ didDocuments: [] });
  });
});

describe('the settings of the host', () => {
  const issuers = { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: 'did:web:univ.example' }] };

  it('names issuers, keys, and what was fetched', () => {
    const document = { id: 'did:web:univ.example' };
    const bundle = {
      ...{ type: 'MicrocertOfflineBundle', version: 1, asOf: '2026-07-01T00:00:00Z' },
      ...{ resources: {}, didDocuments: [] },
    };
    const settings = readSettings(JSON.stringify({ issuers, didDocuments: [document], bundle }));
    expect([...(settings.issuers?.issuers.keys() ?? [])]).toEqual(['did:web:univ.example']);
    expect(settings.didDocuments).toEqual([document]);
    expect(settings.bundle?.asOf).toBe('2026-07-01T00:00:00Z');
  });

  it.each([
    ['a list', [], 'ERR_PAGE_SETTINGS', ''],
    ['a member that is not known', { isuers: issuers }, 'ERR_PAGE_SETTINGS', '/isuers'],
    ['issuers that are none', { issuers: 'any' }, 'ERR_PAGE_SETTINGS', '/issuers'],
    ['documents that are none', { didDocuments: {} }, 'ERR_PAGE_SETTINGS', '/didDocuments'],
    ['a bundle that is none', { bundle: 7 }, 'ERR_PAGE_SETTINGS', '/bundle'],
    ['a list without date', { issuers: { issuers: [] } }, 'ERR_ISSUER_LIST', '/asOf'],
    ['a document without id', { didDocuments: [{}] }, 'ERR_DID_DOCUMENT', undefined],
  ])('refuses %s, as trust must not hang on a slip', (_, json, code, pointer) => {
    expect(() => readSettings(JSON.stringify(json))).toThrow(
      expect.objectContaining({ code, ...(pointer !== undefined && { pointer }) }),
    );
  });
});
