import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { png } from '../support/pictures.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

async function issue(...more: readonly string[]): Promise<string> {
  const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
  const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`, ...more];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  const { code, err } = await bench.microcert([...args, ...by, '--out', bench.path('badge.json')]);
  expect([code, err]).toEqual([0, '']);
  return bench.path('badge.json');
}

const trusting = () => ['--trust', 'did:web:univ.example', '--did', bench.path('did.json')];
const isThere = (name: string) =>
  stat(bench.path(name)).then(
    () => true,
    () => false,
  );

describe('microcert render', () => {
  it.each([[[]], [['--jwt']]])(
    'MUST make a PDF that verify, inspect and unbake read (%j)',
    async (more) => {
      const badge = await issue(...more);
      const out = bench.path('certificate.pdf');
      const made = await bench.microcert(['render', badge, '--out', out, '--lang', 'fr']);
      expect([made.code, made.out, made.err]).toEqual([
        0,
        expect.stringContaining('Certificat'),
        '',
      ]);
      const verified = await bench.microcert(['verify', out, ...trusting()]);
      expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('Accepted')]);
      const held = await bench.microcert(['unbake', out]);
      expect(held.out.trim()).toBe((await readFile(badge, 'utf8')).trim());
      expect((await bench.microcert(['inspect', out])).out).toContain('Université Exemple');
      const again = await bench.microcert(['render', out, '--out', bench.path('page.html')]);
      expect([again.code, again.err]).toEqual([0, '']);
    },
  );

  it('MUST make a page in the language asked for', async () => {
    const badge = await issue();
    const out = bench.path('page.html');
    const link = ['--hosted', 'https://univ.example/b.json'];
    await bench.microcert(['render', badge, '--out', out, '--lang', 'fr', ...link]);
    const html = await readFile(out, 'utf8');
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('https://univ.example/b.json');
  });

  it('MUST leave an existing file alone without --force', async () => {
    const badge = await issue();
    const out = bench.path('page.html');
    await writeFile(out, 'mine');
    const { code, err } = await bench.microcert(['render', badge, '--out', out]);
    expect([code, await readFile(out, 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('--force');
    expect((await bench.microcert(['render', badge, '--out', out, '--force'])).code).toBe(0);
  });

  it.each([
    ['no --out', [], '--out'],
    ['an unknown ending', ['--out', 'a.txt'], '--format'],
    ['a colour that cannot be read', ['--out', 'a.pdf', '--colour', '#ffff00'], '--colour'],
    [
      'an address that is none',
      ['--out', 'a.pdf', '--verifier', 'http://x.example/'],
      '--verifier',
    ],
  ])('refuses %s, and writes nothing', async (_, args, named) => {
    const badge = await issue();
    const at = args.map((arg) => (arg.startsWith('a.') ? bench.path(arg) : arg));
    const { code, err } = await bench.microcert(['render', badge, ...at]);
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
    expect([await isThere('a.pdf'), await isThere('a.txt')]).toEqual([false, false]);
  });

  it('MUST say in words whose logo it is, in the language of the certificate', async () => {
    const badge = await issue();
    const logo = ['--logo', bench.path('logo.png')];
    await writeFile(bench.path('logo.png'), png());
    for (const [language, words] of [
      ['en', 'alt="Logo of Université Exemple"'],
      ['fr', 'alt="Logo : Université Exemple"'],
    ] as const) {
      const out = bench.path(`${language}.html`);
      await bench.microcert(['render', badge, '--out', out, '--lang', language, ...logo]);
      expect(await readFile(out, 'utf8')).toContain(words);
    }
  });

  it('refuses a font and a logo that are none, and writes nothing', async () => {
    const badge = await issue();
    await writeFile(bench.path('none'), 'none');
    for (const option of ['--font', '--logo']) {
      const args = ['render', badge, '--out', bench.path('a.pdf'), option, bench.path('none')];
      const { code, err } = await bench.microcert(args);
      expect([code, err]).toEqual([2, expect.stringMatching(/font|logo/)]);
    }
    expect(await isThere('a.pdf')).toBe(false);
  });

  it('refuses what is not signed', async () => {
    const badge = await issue();
    const { proof: _, ...unsigned } = JSON.parse(await readFile(badge, 'utf8'));
    await writeFile(badge, JSON.stringify(unsigned));
    const { code, err } = await bench.microcert(['render', badge, '--out', bench.path('a.pdf')]);
    expect([code, err]).toEqual([2, expect.stringContaining('not signed')]);
  });
});

describe('microcert issue --pdf', () => {
  it('MUST leave a certificate with the credential that it issues', async () => {
    await issue('--pdf', bench.path('certificate.pdf'));
    const held = await bench.microcert(['unbake', bench.path('certificate.pdf')]);
    expect(held.out.trim()).toBe((await readFile(bench.path('badge.json'), 'utf8')).trim());
  });

  it('refuses --verifier without --pdf', async () => {
    const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
    const { code, err } = await bench.microcert([...args, '--verifier', 'https://univ.example/']);
    expect([code, err]).toEqual([2, expect.stringContaining('--pdf')]);
  });
});
