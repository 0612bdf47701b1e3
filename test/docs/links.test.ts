import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { anchorsIn, blocksIn, linksIn, pageFiles, ROOT, readPage } from '../support/pages.js';

const files = await pageFiles();
const { files: packed, scripts } = JSON.parse(await readPage('package.json')) as {
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};

/** Whether npm puts a file into the package. */
const isPacked = (file: string) => packed.some((entry) => `${file}/`.startsWith(`${entry}/`));

interface Trouble {
  readonly link: string;
  readonly why: string;
}

async function lookAt(file: string, link: string): Promise<readonly Trouble[]> {
  if (/^[a-z]+:/.test(link)) return /^https:/.test(link) ? [] : [{ link, why: 'no https' }];
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  const found = await stat(`${ROOT}${target}`).catch(() => undefined);
  if (found === undefined) return [{ link, why: 'leads nowhere' }];
  if (isPacked(file) && !isPacked(target)) return [{ link, why: 'is missing in the package' }];
  if (anchor === undefined) return [];
  const isThere = anchorsIn(await readPage(target)).has(decodeURIComponent(anchor));
  return isThere ? [] : [{ link, why: 'has no such heading' }];
}

describe('links between pages', () => {
  it.each(files)(
    '%s: each MUST lead to a file, and to a heading where it names one',
    async (file) => {
      const links = linksIn(await readPage(file));
      const troubles = await Promise.all(links.map((link) => lookAt(file, link)));
      expect(troubles.flat()).toEqual([]);
    },
  );
});

it('every page MUST name only scripts that package.json has', async () => {
  for (const file of files) {
    const named = (await readPage(file)).matchAll(/\bnpm run ([\w:-]+)/g);
    for (const [, script = ''] of named)
      expect([file, script, scripts[script]]).not.toContain(undefined);
  }
});

it('docs/README.md MUST lead to every page in docs, the decisions aside', async () => {
  const links = linksIn(await readPage('docs/README.md')).map((link) => join('docs', link));
  const below = files.filter((file) => /^docs\/(guides\/)?[^/]+$/.test(file));
  expect(below.filter((file) => file !== 'docs/README.md' && !links.includes(file))).toEqual([]);
});

it('every guide with code or commands MUST have a test that runs them', async () => {
  for (const file of files.filter((each) => each.startsWith('docs/guides/'))) {
    const runs = blocksIn(await readPage(file)).filter(({ language }) =>
      /^(ts|sh)$/.test(language),
    );
    const test = `test/docs/guides/${basename(file, '.md')}.test.ts`;
    if (runs.length > 0) expect(await readPage(test)).toContain(file);
  }
});
