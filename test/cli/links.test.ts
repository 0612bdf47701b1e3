import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { credentialLink } from '../../src/carriers/index.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

async function linkFile(...more: readonly string[]): Promise<string> {
  const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
  const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`, ...more];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  await bench.microcert([...args, ...by, '--out', bench.path('badge.json')]);
  const credential = await readFile(bench.path('badge.json'), 'utf8');
  const verifier = 'https://univ.example/verify/';
  const link = await credentialLink({ verifier, credential, largest: 40 });
  if (link.kind === 'none') throw new Error('no link');
  await writeFile(bench.path('link.txt'), `${link.url}\n`);
  return link.url;
}

const trusting = () => ['--trust', 'did:web:univ.example', '--did', bench.path('did.json')];

describe('microcert, given a file with a link', () => {
  it.each([['proofs'], ['a JWT', '--jwt']])(
    'MUST verify and inspect the credential with %s that stands in it',
    async (_, ...more) => {
      await linkFile(...more);
      const verified = await bench.microcert(['verify', bench.path('link.txt'), ...trusting()]);
      expect([verified.code, verified.err]).toEqual([0, '']);
      expect(verified.out).toContain('Accepted');
      const seen = await bench.microcert(['inspect', bench.path('link.txt')]);
      expect(seen.out).toContain('Diagnosing');
    },
  );

  it('MUST say that a link that was cut off, or leads elsewhere, holds nothing to read', async () => {
    const url = await linkFile();
    await writeFile(bench.path('link.txt'), url.slice(0, -20));
    const cut = await bench.microcert(['verify', bench.path('link.txt'), ...trusting()]);
    expect([cut.code, cut.err]).toEqual([2, expect.stringContaining('ERR_CARRIER_LINK_DAMAGED')]);
    await writeFile(bench.path('link.txt'), 'https://evil.example/badge.json');
    const other = await bench.microcert(['inspect', bench.path('link.txt')]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('ERR_CARRIER_LINK')]);
  });

  it('MUST read it from standard input as well, as a link or its fragment alone', async () => {
    const url = await linkFile();
    for (const stdin of [`${url}\n`, url.slice(url.indexOf('#'))]) {
      const verified = await bench.microcert(['verify', '-', ...trusting()], { stdin });
      expect([verified.code, verified.err]).toEqual([0, '']);
      expect(verified.out).toContain('Accepted');
      const seen = await bench.microcert(['inspect', '-'], { stdin });
      expect(seen.out).toContain('Diagnosing');
    }
    const stdin = url.replace('#c1=', '#c2=');
    const unknown = await bench.microcert(['verify', '-', ...trusting()], { stdin });
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringContaining('ERR_CARRIER_LINK_FORM'),
    ]);
  });

  it('MUST NOT take a text with a heading for a link', async () => {
    const { code, err } = await bench.microcert(['verify', '-'], { stdin: '# Soil\n\nhealth\n' });
    expect(code).toBe(2);
    expect(err).not.toContain('ERR_CARRIER_LINK');
  });
});
