import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import tsupOptions from '../../tsup.config.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const { exports, bin } = (await readJson('package.json')) as Manifest;

/** Subpaths that hold code, with their conditions. */
const code = Object.entries(exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, target }],
);
const entries = tsupOptions.entry as Readonly<Record<string, string>>;
const sorted = (names: Iterable<string>) => [...names].sort();

describe('exports of package.json', () => {
  it('MUST be the entries that are built, and nothing else', () => {
    const files = [...code.map(({ target }) => target['default']), ...Object.values(bin)];
    const names = files.map((file) => file?.replace(/^(\.\/)?dist\//, '').replace(/\.js$/, ''));
    expect(sorted(Object.keys(entries))).toEqual(sorted(names.map(String)));
  });

  it('each built entry MUST come from the source file of the same name', () => {
    for (const [name, source] of Object.entries(entries)) expect(source).toBe(`src/${name}.ts`);
  });

  // https://nodejs.org/api/packages.html#conditional-exports: conditions are tried in order
  it.each(code)(
    '$subpath MUST name its types first, then its ESM file, and no other condition',
    ({ target }) => {
      expect(Object.keys(target)).toEqual(['types', 'default']);
      expect(target['types']).toBe(target['default']?.replace(/\.js$/, '.d.ts'));
    },
  );

  it('MUST each be documented and have a size limit', async () => {
    const sources = sorted(
      Object.values(entries).filter((source) => !source.startsWith('src/cli/')),
    );
    const { entryPoints } = (await readJson('typedoc.json')) as { entryPoints: string[] };
    expect(sorted(entryPoints)).toEqual(sources);

    const config = new URL('../../.size-limit.mjs', import.meta.url).href;
    const { default: limits } = (await import(config)) as { default: { path: string }[] };
    const measured = limits.map(({ path }) => path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'));
    expect(sorted(measured)).toEqual(sources);
  });
});
