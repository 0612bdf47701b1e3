import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ISSUER = 'did:web:univ.example';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const key = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...key]);
});
afterEach(() => bench.remove());

function issue(
  more: readonly string[],
  { definition = `${EXAMPLE}/definition.yaml`, issuer = `${EXAMPLE}/issuer.yaml` } = {},
) {
  const from = ['--award', `${EXAMPLE}/award.yaml`, '--issuer', issuer];
  return bench.microcert(['issue', definition, ...from, '--key', bench.path('key.json'), ...more]);
}

const verify = (name: string) =>
  bench.microcert(['verify', bench.path(name), '--trust', ISSUER, '--did', bench.path('did.json')]);
const pictures = () => ['--svg', bench.path('badge.svg'), '--png', bench.path('badge.png')];
const written = async () =>
  (await readdir(bench.folder)).filter((name) => name.startsWith('badge')).sort();

describe('microcert issue with pictures', () => {
  it.each([[[]], [['--jwt']]])(
    'MUST leave the badge as SVG and PNG, each verified from the picture (%j)',
    async (form) => {
      const answer = await issue([...pictures(), '--out', bench.path('badge.json'), ...form]);
      expect(answer).toMatchObject({ code: 0, err: '' });
      expect(answer.out).toContain(bench.path('badge.png'));
      for (const name of ['badge.json', 'badge.svg', 'badge.png']) {
        const { code, out } = await verify(name);
        expect(out).toContain('Accepted');
        expect(code).toBe(0);
      }
    },
  );

  it('without --out MUST write the pictures only, and nothing to standard output but their names', async () => {
    const { code, out } = await issue(pictures());
    expect(code).toBe(0);
    expect(out).not.toContain('{');
    expect(await written()).toEqual(['badge.png', 'badge.svg']);
  });

  it('MUST draw them in the language, colours, logo and year asked for', async () => {
    const logo = await bench.write('logo.svg', LOGO);
    const look = ['--colours', '#004d40,#c9a227', '--logo', logo, '--badge-lang', 'en'];
    expect((await issue([...pictures(), ...look])).code).toBe(0);
    const svg = await readFile(bench.path('badge.svg'), 'utf8');
    expect(svg).toContain('#004d40');
    expect(svg).toContain('data:image/svg+xml;base64,');
    expect(svg).toContain('MICRO-CERTIFICATION · 2026');
  });

  it('MUST take a picture of one’s own, and make a PNG of an SVG', async () => {
    const image = ['--image', await bench.write('own.svg', LOGO)];
    expect((await issue([...pictures(), ...image])).code).toBe(0);
    expect(await readFile(bench.path('badge.svg'), 'utf8')).toContain('M0 0h9v9z');
    expect((await verify('badge.png')).code).toBe(0);
  });

  it('MUST take the picture that the definition holds, and say that the logo of an address is not fetched', async () => {
    const yaml = await readFile(`${EXAMPLE}/definition.yaml`, 'utf8');
    const url = `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`;
    const definition = await bench.write('definition.yaml', `${yaml}\nimage: { url: "${url}" }\n`);
    expect((await issue(pictures(), { definition })).code).toBe(0);
    expect(await readFile(bench.path('badge.svg'), 'utf8')).toContain('M0 0h9v9z');

    const profile = await readFile(`${EXAMPLE}/issuer.yaml`, 'utf8');
    const logo = '\nimage: { url: "https://univ.example/logo.svg" }\n';
    const issuer = await bench.write('issuer.yaml', profile + logo);
    const { out } = await issue([...pictures(), '--force'], { issuer });
    expect(out).toContain('--logo FILE');
  });

  it.each([
    ['an option of a picture without one', ['--logo', 'logo.svg'], 'ERR_USAGE'],
    ['colours of another form', ['--png', 'badge.png', '--colours', 'green'], 'ERR_USAGE'],
    ['an SVG of a PNG', ['--svg', 'badge.svg', '--image', 'own.png'], 'ERR_USAGE'],
    [
      'a picture of another kind',
      ['--png', 'badge.png', '--image', 'own.gif'],
      'ERR_CARRIER_FORMAT',
    ],
    ['a logo with a script', ['--svg', 'badge.svg', '--logo', 'bad.svg'], 'ERR_ARTWORK_LOGO'],
    ['one name for two files', ['--svg', 'badge.svg', '--png', 'badge.svg'], 'ERR_FILE_EXISTS'],
    [
      'a picture that is an input',
      ['--svg', 'own.svg', '--image', 'own.svg', '--force'],
      'ERR_FILE_EXISTS',
    ],
    ['a picture of a cohort', ['--learners', 'jury.csv', '--png', 'badge.png'], 'ERR_USAGE'],
  ])('MUST refuse %s and write nothing', async (_, more, code) => {
    await bench.write('own.gif', 'GIF89a');
    await bench.write('own.svg', LOGO);
    await bench.write('bad.svg', LOGO.replace('<path', '<script/><path'));
    await writeFile(bench.path('own.png'), await readFile('test/artwork/soil-health-96.png'));
    const args = more.map((one) => (/\.\w{3}$/.test(one) ? bench.path(one) : one));
    const answer = await issue(args);
    expect(answer.err).toContain(code);
    expect(answer.code).toBe(2);
    expect(await written()).toEqual([]);
  });

  it('MUST replace a picture that exists with --force only', async () => {
    await bench.write('badge.svg', 'mine');
    expect((await issue(pictures())).err).toContain('ERR_FILE_EXISTS');
    expect(existsSync(bench.path('badge.png'))).toBe(false);
    expect((await issue([...pictures(), '--force'])).code).toBe(0);
  });
});
