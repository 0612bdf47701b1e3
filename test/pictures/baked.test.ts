import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { chunk, png, svg, text, UNSOUND } from '../support/pictures.js';

const run = promisify(execFile);
const JWT = `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.${Buffer.from(JSON.stringify(UNSOUND)).toString('base64url')}.c2ln`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'microcert-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** What a program answers on standard output; it fails where the program does. */
async function answer(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 16 * 1_048_576 });
  return stdout;
}

const old = png(
  chunk('tEXt', text('Title', 'Soil health')),
  chunk('tEXt', text('openbadges', 'https://univ.example/assertion/1')),
);

describe('a baked PNG', () => {
  it.each([
    ['JSON', UNSOUND],
    ['a JWT', JWT],
    ['a record', { ...UNSOUND, type: ['VerifiableCredential', 'ClrCredential'] }],
  ])(
    'with %s MUST be without fault for pngcheck, its iTXt right behind IHDR',
    async (_, credential) => {
      const path = await written('badge.png', bake(old, credential));
      const said = await answer('pngcheck', '-vt', path);
      expect(said).toContain('No errors detected');
      const chunks = [...said.matchAll(/chunk (\w{4}) at offset/g)].map(([, name]) => name);
      expect(chunks).toEqual(['IHDR', 'iTXt', 'tEXt', 'IDAT', 'IEND']);
      expect(said).toMatch(/keyword: (openbadge|clr)credential/);
      expect(said).toContain('no language tag');
      expect(said).toContain('no translated keyword');
      expect(said).toMatch(/uncompressed/);
    },
  );

  it('MUST give its credential to exiftool, letter for letter', async () => {
    await writeFile(
      join(folder, 'exiftool.cfg'),
      '%Image::ExifTool::UserDefined = ("Image::ExifTool::PNG::TextualData" => { openbadgecredential => { Name => "OpenBadge" } }); 1;',
    );
    const config = ['-config', join(folder, 'exiftool.cfg')];
    for (const [credential, expected] of [
      [UNSOUND, JSON.stringify(UNSOUND)],
      [JWT, JWT],
    ] as const) {
      const path = await written('badge.png', bake(old, credential));
      expect(await answer('exiftool', ...config, '-b', '-OpenBadge', path)).toBe(expected);
      expect(await answer('exiftool', ...config, '-s3', '-Title', path)).toBe('Soil health\n');
    }
  });

  it('MUST be the same picture, point for point', async () => {
    const [before, after] = [
      await written('a.png', old),
      await written('b.png', bake(old, UNSOUND)),
    ];
    for (const path of [before, after]) expect(await answer('pngcheck', path)).toContain('OK');
    const data = async (path: string) => {
      const bytes = await readFile(path);
      return bytes.subarray(bytes.indexOf('IDAT'));
    };
    expect(await data(after)).toEqual(await data(before));
  });
});

describe('a baked SVG', () => {
  const named =
    "//*[local-name()='credential' and namespace-uri()='https://purl.imsglobal.org/ob/v3p0']";

  it('MUST be well-formed for xmllint, and give it the credential', async () => {
    const path = await written('badge.svg', bake(svg('<title>Santé des sols</title>'), UNSOUND));
    await answer('xmllint', '--nonet', '--noout', path);
    const held = await answer('xmllint', '--nonet', '--xpath', `string(${named})`, path);
    expect(JSON.parse(held)).toEqual(UNSOUND);
    expect(await answer('xmllint', '--nonet', '--xpath', `count(${named})`, path)).toContain('1');
  });

  it('MUST give xmllint a JWT in the attribute verify', async () => {
    const path = await written('badge.svg', bake(svg(), JWT));
    const held = await answer('xmllint', '--nonet', '--xpath', `string(${named}/@verify)`, path);
    expect(held.trim()).toBe(JWT);
  });

  it('MUST be well-formed where the prefix is taken, and where the picture ends itself', async () => {
    const taken = svg('<openbadges:g/>', ' xmlns:openbadges="urn:x"');
    const short = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (const picture of [taken, short]) {
      const path = await written('badge.svg', bake(picture, UNSOUND));
      const held = await answer('xmllint', '--nonet', '--xpath', `string(${named})`, path);
      expect(JSON.parse(held)).toEqual(UNSOUND);
    }
  });
});
