import { createReadStream, existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bake, unbake } from '../../src/carriers/index.js';
import { chunk, png, svg, text, UNSOUND } from '../support/pictures.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await writeFile(bench.path('soil.png'), png());
  await writeFile(bench.path('soil.svg'), svg('<script>1</script>'));
});
afterEach(() => bench.remove());

async function issue(...more: readonly string[]): Promise<string> {
  const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
  const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`, ...more];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  const { code } = await bench.microcert([...args, ...by, '--out', bench.path('badge.json')]);
  expect(code).toBe(0);
  return bench.path('badge.json');
}

const trusting = () => ['--trust', 'did:web:univ.example', '--did', bench.path('did.json')];

describe('microcert bake', () => {
  it.each([
    ['soil.png', 'badge.png', []],
    ['soil.svg', 'badge.svg', ['--jwt']],
  ] as const)(
    'MUST put a credential into %s, that verify, inspect, import and unbake read',
    async (image, name, more) => {
      const badge = await issue(...more);
      const out = bench.path(name);
      const baked = await bench.microcert(['bake', bench.path(image), badge, '--out', out]);
      expect([baked.code, baked.out, baked.err]).toEqual([0, expect.stringContaining(name), '']);
      const verified = await bench.microcert(['verify', out, ...trusting()]);
      expect(verified.out).toContain('Accepted');
      expect(verified.out).toContain('Université Exemple');
      expect(verified.code).toBe(0);
      const unbaked = await bench.microcert(['unbake', out]);
      expect(unbaked.out.trim()).toBe((await readFile(badge, 'utf8')).trim());
      const seen = await bench.microcert(['inspect', out]);
      expect(seen.out.replace(/^ {2}! .*\n/gm, '')).toBe(
        (await bench.microcert(['inspect', badge])).out.replace(/^ {2}! .*\n/gm, ''),
      );
      const definition = await bench.microcert(['import', out, '--format', 'json']);
      const same = await bench.microcert(['import', badge, '--format', 'json']);
      expect([definition.code, definition.out]).toEqual([0, same.out]);
      // What is to be said of the picture is said beside the definition.
      expect(definition.err.includes('carrier.svg-')).toBe(name.endsWith('.svg'));
      expect(same.err).not.toContain('carrier.');
    },
  );

  it('MUST leave the picture it was given alone, and an existing file without --force', async () => {
    const badge = await issue();
    const image = bench.path('soil.png');
    const before = await readFile(image);
    for (const out of [image, badge, bench.path('soil.svg')])
      expect(await bench.microcert(['bake', image, badge, '--out', out])).toMatchObject({
        code: 2,
        err: expect.stringContaining('ERR_FILE_EXISTS'),
      });
    expect(await bench.microcert(['bake', image, badge, '--out', image, '--force'])).toMatchObject({
      code: 2,
    });
    expect(await bench.microcert(['bake', image, badge])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out'),
    });
    expect(await readFile(image)).toEqual(before);
  });

  it('MUST replace an older credential, or refuse to with --keep-baked', async () => {
    const badge = await issue();
    await writeFile(bench.path('old.png'), bake(png(), UNSOUND));
    const args = ['bake', bench.path('old.png'), badge, '--out', bench.path('new.png')];
    const refused = await bench.microcert([...args, '--keep-baked']);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/old\.png: .*ERR_CARRIER_BAKED/),
    ]);
    expect(existsSync(bench.path('new.png'))).toBe(false);
    expect((await bench.microcert(args)).code).toBe(0);
    const { text: held } = await unbake(await readFile(bench.path('new.png')));
    expect(held).toBe((await readFile(badge, 'utf8')).trim());
  });

  it('MUST name the file that is at fault, in the language asked for', async () => {
    const badge = await issue();
    const out = ['--out', bench.path('out.png')];
    const wrong = await bench.microcert(['bake', badge, badge, ...out]);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringMatching(/badge\.json: .*ERR_CARRIER_FORMAT/),
    ]);
    const definition = `${EXAMPLE}/definition.yaml`;
    const none = await bench.microcert([
      'bake',
      bench.path('soil.png'),
      definition,
      ...out,
      '--lang',
      'fr',
    ]);
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringMatching(/definition\.yaml.*JSON est mal formé/),
    ]);
    const twice = await bench.microcert(['bake', '-', '-', ...out]);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('read once')]);
    expect(existsSync(bench.path('out.png'))).toBe(false);
  });
});

describe('microcert unbake', () => {
  it('MUST write what it found into a file, and say what else is in the picture', async () => {
    await writeFile(bench.path('badge.svg'), bake(svg('<script>1</script>'), UNSOUND));
    const args = ['unbake', bench.path('badge.svg'), '--out', bench.path('out.json')];
    const { code, out, err } = await bench.microcert(args);
    expect([code, out, err]).toEqual([
      0,
      expect.stringContaining('out.json'),
      expect.stringContaining('script'),
    ]);
    expect(JSON.parse(await readFile(bench.path('out.json'), 'utf8'))).toEqual(UNSOUND);
    expect((await bench.microcert(args)).err).toContain('ERR_FILE_EXISTS');
  });

  it('of two credentials takes the first where it is told to', async () => {
    const two = png(
      ...['{"a":1}', '{"a":2}'].map((held) =>
        chunk('iTXt', text('openbadgecredential', `\0\0\0\0${held}`)),
      ),
    );
    await writeFile(bench.path('two.png'), two);
    const refused = await bench.microcert(['unbake', bench.path('two.png')]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/two\.png: .*ERR_CARRIER_AMBIGUOUS/);
    expect(await bench.microcert(['unbake', bench.path('two.png'), '--first'])).toMatchObject({
      code: 0,
      out: '{"a":1}\n',
      err: expect.stringContaining('first'),
    });
  });
});

describe('a picture that cannot be read', () => {
  it('MUST be named by verify, inspect and import, with what to do (exit 2)', async () => {
    for (const command of ['verify', 'inspect', 'import']) {
      const { code, err } = await bench.microcert([command, bench.path('soil.png')]);
      expect([code, err]).toEqual([2, expect.stringMatching(/soil\.png: .*ERR_CARRIER_EMPTY/)]);
      expect(err).toContain('original file');
    }
    const { code, out } = await bench.microcert([
      'inspect',
      bench.path('soil.png'),
      '--format',
      'json',
    ]);
    expect([code, JSON.parse(out)]).toEqual([
      2,
      expect.objectContaining({ error: expect.objectContaining({ code: 'ERR_CARRIER_EMPTY' }) }),
    ]);
  });

  it('MUST NOT keep the others from being verified', async () => {
    const badge = await issue();
    const { code, out, err } = await bench.microcert([
      'verify',
      badge,
      bench.path('soil.png'),
      ...trusting(),
    ]);
    expect([code, out, err]).toEqual([
      2,
      expect.stringContaining('1 accepted'),
      expect.stringContaining('ERR_CARRIER_EMPTY'),
    ]);
  });
});

describe('a large picture', () => {
  it('MUST be verified though a credential by itself may not be that long, from a file and from a pipe', async () => {
    const badge = await issue();
    const large = bake(
      png(chunk('prVt', new Uint8Array(3 * 1_048_576))),
      await readFile(badge, 'utf8'),
    );
    const path = bench.path('large.png');
    await writeFile(path, large);
    expect((await bench.microcert(['verify', path, ...trusting()])).code).toBe(0);
    expect((await bench.microcert(['inspect', path])).code).toBe(0);
    const piped = await bench.microcert(['verify', '-', ...trusting()], {
      stream: () => createReadStream(path),
    });
    expect(piped.code).toBe(0);
  });

  it('beyond the limit MUST be refused', async () => {
    const path = bench.path('huge.png');
    await writeFile(path, png(chunk('prVt', new Uint8Array(33 * 1_048_576))));
    for (const command of ['verify', 'inspect', 'unbake', 'import'])
      expect(await bench.microcert([command, path])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/huge\.png: .*ERR_INPUT_TOO_LARGE/),
      });
  });
});

it('unbake MUST give no orders to a terminal, and every letter to a program', async () => {
  const orders = `{"a":"\u001b]0;title\u0007\u009b2J\u202e"}`;
  const picture = png(chunk('iTXt', text('openbadgecredential', `\0\0\0\0${orders}`)));
  await writeFile(bench.path('orders.png'), picture);
  const seen = await bench.microcert(['unbake', bench.path('orders.png')], { colours: true });
  expect(seen.out).toBe('{"a":" ]0;title  2J "}\n');
  const piped = await bench.microcert(['unbake', bench.path('orders.png')]);
  expect(piped.out).toBe(`${orders}\n`);
});
