import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import { EXAMPLE, outcomesOf } from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert init', () => {
  it.each(['en', 'fr'])(
    'MUST write a definition in %s in which only what is left to fill in is missing',
    async (lang) => {
      const file = bench.path('new.yaml');
      expect(
        (
          await bench.microcert([
            'init',
            file,
            '--lang',
            lang,
            '--id',
            'https://univ.example/micro/sols',
            '--title',
            'Sols: "vivants"',
            '--body',
            'Université Exemple',
            '--country',
            'FR',
          ])
        ).code,
      ).toBe(0);
      const { code, out } = await bench.microcert(['check', file, '--format', 'json']);
      const outcomes = outcomesOf(out);
      expect(outcomes['definition.shape']).toBe('passed');
      expect(outcomes['eu-council-2022.title']).toBe('passed');
      expect(outcomes['eu-council-2022.learningOutcomes']).toBe('failed');
      expect(code).toBe(1);
    },
  );

  it.each(['en', 'fr'])(
    'with every comment of the %s template taken up, the definition MUST describe every element',
    async (lang) => {
      const file = bench.path('new.yaml');
      const known = ['--id', 'https://univ.example/micro/sols', '--title', 'Sols'];
      await bench.microcert(['init', file, '--lang', lang, ...known]);
      const text = (await readFile(file, 'utf8')).replace(/^# (?=(?:\w+:| {2}))/gm, '');
      const full = await bench.write('full.yaml', text);
      const { code, out, err } = await bench.microcert(['check', full]);
      expect(err).toBe('');
      expect(out).not.toContain('✘');
      expect(code).toBe(0);
    },
  );
});

describe('microcert init without anything known', () => {
  it('MUST NOT tick off a principle beside a note that says what is missing for it', async () => {
    await bench.microcert(['init', bench.path('d.yaml')]);
    const { out } = await bench.microcert(['check', bench.path('d.yaml')]);
    expect(out).toContain('  · It says what learners take it for\n    · nothing says');
    expect(out).not.toMatch(/✔ [^\n]*\n {4}· (no|nothing) /);
  });

  it('MUST leave id and title to be filled in, rather than pass with words of its own', async () => {
    await bench.microcert(['init', bench.path('d.yaml')]);
    const { out } = await bench.microcert(['check', bench.path('d.yaml')]);
    expect(out.match(/shape\.empty/g)).toHaveLength(1);
    expect(out.match(/shape\.iri/g)).toHaveLength(1);
  });

  it.each(['en', 'fr'])(
    'MUST write an award and an issuer in %s that only need filling in',
    async (lang) => {
      const award = bench.path('award.yaml');
      const issuer = bench.path('issuer.yaml');
      await bench.microcert(['init', award, '--kind', 'award', '--lang', lang]);
      await bench.microcert(['init', issuer, '--kind', 'issuer', '--lang', lang]);
      const fill = async (file: string, changes: readonly (readonly [string, string])[]) =>
        writeFile(
          file,
          changes.reduce((text, [a, b]) => text.replace(a, b), await readFile(file, 'utf8')),
        );
      const check = () =>
        bench.microcert([
          'check',
          `${EXAMPLE}/definition.yaml`,
          '--award',
          award,
          '--issuer',
          issuer,
        ]);
      expect((await check()).code).toBe(1);
      await fill(award, [
        ['id: ""', 'id: did:example:x'],
        ['awardedOn: ""', 'awardedOn: 2026-07-01'],
      ]);
      await fill(issuer, [
        ['id: ""', 'id: did:web:univ.example'],
        ['name: ""', 'name: Université Exemple'],
      ]);
      const { out, code } = await check();
      expect(out).not.toContain('✘');
      expect(code).toBe(0);
    },
  );
});
