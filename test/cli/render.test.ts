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

describe('microcert render --pathway', () => {
  const EXAMPLES = 'examples/stacking';
  const ROOT = 'https://univ.example/micro-certifications';

  /** A badge of the example of stacking, and the answer of `microcert stack` for it. */
  async function prepared() {
    const definition = `${EXAMPLES}/definitions/sols.yaml`;
    const award = await bench.write(
      'award.yaml',
      'learner: { id: "did:example:lea" }\nawardedOn: "2026-07-01"\nresults: [{ assessment: exam, value: "14", status: Completed }]\n',
    );
    const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
    await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
    const signed = ['--issuer', `${EXAMPLES}/issuers/univ.yaml`, '--key', bench.path('key.json')];
    const by = [...signed, '--framework', 'none'];
    const badge = bench.path('badge.json');
    const issued = await bench.microcert([
      'issue',
      definition,
      '--award',
      award,
      ...by,
      '--out',
      badge,
    ]);
    expect([issued.code, issued.err]).toEqual([0, '']);
    const asked = ['stack', `${EXAMPLES}/pathway.yaml`, badge, ...trusting(), '--format', 'json'];
    const answer = await bench.write('answer.json', (await bench.microcert(asked)).out);
    return { badge, answer };
  }
  const render = (badge: string, ...more: readonly string[]) =>
    bench.microcert(['render', badge, '--out', bench.path('c.html'), '--lang', 'fr', ...more]);

  it('MUST draw the pathway with what `microcert stack` says is held', async () => {
    const { badge, answer } = await prepared();
    const made = await render(badge, '--pathway', `${EXAMPLES}/pathway.yaml`, '--stack', answer);
    expect([made.code, made.err]).toEqual([0, '']);
    const html = await readFile(bench.path('c.html'), 'utf8');
    expect(html).toContain('Pas encore éligible');
    expect(html).toContain('Santé des sols\u00a0: acquis, 3\u00a0ECTS');
    expect(html).toContain('La décision appartient au jury.');
  });

  it('without an answer MUST point at what the badge attests', async () => {
    const { badge } = await prepared();
    expect((await render(badge, '--pathway', `${EXAMPLES}/pathway.yaml`)).code).toBe(0);
    const html = await readFile(bench.path('c.html'), 'utf8');
    expect(html).toContain('Santé des sols\u00a0: attesté ici, 3\u00a0ECTS');
    expect(html).not.toContain('éligible');
  });

  it.each<
    [string, (files: { badge: string; answer: string }) => readonly string[], string, RegExp]
  >([
    ['an answer alone', ({ answer }) => ['--stack', answer], 'ERR_USAGE', /ajouter --pathway/],
    ['no pathway', ({ badge }) => ['--pathway', badge], 'ERR_PATHWAY_INVALID', /--pathway prend/],
    [
      'no answer',
      ({ badge }) => ['--pathway', `${EXAMPLES}/pathway.yaml`, '--stack', badge],
      'ERR_USAGE',
      /badge\.json.*--stack prend la réponse/s,
    ],
  ])('refuses %s, says what to do, and writes nothing', async (_, options, code, hint) => {
    const files = await prepared();
    const made = await render(files.badge, ...options(files));
    expect(made.code).toBe(2);
    expect(made.err).toContain(`[${code}]`);
    expect(made.err).toMatch(hint);
    expect(await isThere('c.html')).toBe(false);
  });

  it('MUST say where in the file a pathway is at fault, by line and column', async () => {
    const { badge } = await prepared();
    const text = await readFile(`${EXAMPLES}/pathway.yaml`, 'utf8');
    const line = text.slice(0, text.indexOf('minimum: "10"')).split('\n').length;
    const wrong = await bench.write('wrong.yaml', text.replace('minimum: "10"', 'minimum: 10'));
    const made = await render(badge, '--pathway', wrong);
    expect([made.code, made.out]).toEqual([2, '']);
    expect(made.err).toContain('[ERR_PATHWAY_INVALID]');
    expect(made.err).toContain(`wrong.yaml:${line}:12 /rules/grade/minimum  [shape.type]`);
    expect(await isThere('c.html')).toBe(false);
  });

  it('refuses an answer that was given about the badges of somebody else', async () => {
    const { badge, answer } = await prepared();
    const theirs = JSON.parse(await readFile(answer, 'utf8'));
    theirs.credentials[0].held = 'urn:uuid:0d9fbd53-7d0f-4a3c-8d0c-4f1d2b8f9a11';
    const other = await bench.write('other.json', JSON.stringify(theirs));
    const made = await render(badge, '--pathway', `${EXAMPLES}/pathway.yaml`, '--stack', other);
    expect([made.code, made.err]).toEqual([
      2,
      expect.stringMatching(/badge\.json.*\[ERR_CERTIFICATE_STACK\].*avec ce justificatif/s),
    ]);
    expect(await isThere('c.html')).toBe(false);
  });

  it('refuses the answer for another pathway, and a pathway that takes nothing of the badge', async () => {
    const { badge, answer } = await prepared();
    const text = await readFile(`${EXAMPLES}/pathway.yaml`, 'utf8');
    const foreign = await bench.write('foreign.yaml', text.replaceAll(ROOT, `${ROOT}/other`));
    const nothing = await render(badge, '--pathway', foreign);
    expect([nothing.code, nothing.err]).toEqual([
      2,
      expect.stringContaining('[ERR_CERTIFICATE_PATHWAY]'),
    ]);
    const renamed = await bench.write('renamed.yaml', text.replaceAll('economie', 'compta'));
    const other = await render(badge, '--pathway', renamed, '--stack', answer);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('pour le même parcours')]);
    const into = ['--pdf', bench.path('folder'), '--pathway', renamed];
    const each = await bench.microcert(['render', badge, ...into]);
    expect([each.code, each.err]).toEqual([2, expect.stringContaining('--pathway is for one')]);
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
