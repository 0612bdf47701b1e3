import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const init = (...more: readonly string[]) =>
  bench.microcert(['init', bench.path('pathway.yaml'), '--kind', 'pathway', ...more]);

describe('microcert init --kind pathway', () => {
  it.each(['en', 'fr'] as const)(
    'MUST write a pathway in %s that `check` accepts and `stack` takes',
    async (lang) => {
      const file = bench.path('pathway.yaml');
      const { code, out, err } = await init('--lang', lang);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`microcert check ${file}`);
      expect((await bench.microcert(['check', file])).code).toBe(0);
      const { code: answer, out: said } = await bench.microcert(['stack', file, '--lang', lang]);
      expect(answer).toBe(1);
      expect(said).toContain({ en: 'Soil health', fr: 'Santé des sols' }[lang]);
    },
  );

  it.each(['en', 'fr'])(
    'each rule and group that stands as a comment MUST be one that a pathway takes (%s)',
    async (lang) => {
      await init('--lang', lang);
      const text = await readFile(bench.path('pathway.yaml'), 'utf8');
      const rules = text.slice(text.indexOf('\nrules:')).replaceAll(/^ {2}# (?=\w+: \{)/gm, '  ');
      const levels = text
        .slice(0, text.indexOf('\nrules:'))
        .replaceAll('    ects: 3', '    ects: 3\n    level: 6');
      const all = levels
        .replaceAll(/^# (?=version:|kind:)/gm, '')
        .replaceAll('    # level: 6\n', '');
      expect(Object.keys(parse(rules).rules)).toHaveLength(7);
      const file = await bench.write('all.yaml', all + rules);
      const { code, out, err } = await bench.microcert(['check', file]);
      expect([code, out + err]).toEqual([0, expect.any(String)]);
    },
  );

  it('MUST replace no file unasked, and take no answers of a definition', async () => {
    await init();
    expect((await init()).code).toBe(2);
    expect((await init('--force')).code).toBe(0);
    const { code, err } = await init('--force', '--title', 'x');
    expect([code, err]).toEqual([2, expect.stringContaining('--kind definition')]);
  });
});
