import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import { issueBadge, makeKey } from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert inspect', () => {
  it('MUST show what is inside without judging', async () => {
    await makeKey(bench);
    await issueBadge(bench);
    const { code, out } = await bench.microcert([
      'inspect',
      bench.path('badge.json'),
      '--lang',
      'fr',
    ]);
    expect(out).toContain('Diagnostiquer la santé d’un sol agricole');
    expect(out).toContain('1 ECTS, 25 h');
    for (const more of [
      /Finalité +montée en compétences/,
      /Domaine d’études +\S/,
      /Page web +https/,
    ])
      expect(out).toMatch(more);
    expect(out).toContain('Rien n’a été vérifié');
    expect(code).toBe(0);
  });
});

describe('microcert', () => {
  it('MUST show help in both languages for every command, with an example', async () => {
    for (const lang of ['en', 'fr']) {
      for (const command of ['init', 'check', 'keygen', 'issue', 'verify', 'inspect']) {
        const { code, out } = await bench.microcert([command, '--help', '--lang', lang]);
        expect(out).toContain(`microcert ${command}`);
        expect(out).toContain(lang === 'fr' ? 'Exemples' : 'Examples');
        expect(code).toBe(0);
      }
    }
  });

  it('MUST answer 2 to a wrong call and say what was meant', async () => {
    expect((await bench.microcert([])).code).toBe(2);
    const command = await bench.microcert(['verfy', 'a.json']);
    expect(command.err).toContain('did you mean microcert verify?');
    const option = await bench.microcert(['verify', 'a.json', '--trsut', 'x']);
    expect(option.err).toContain('did you mean --trust?');
    const value = await bench.microcert(['verify', 'a.json', '--format', 'xml', '--lang', 'fr']);
    expect(value.err).toContain('accepte : text, json');
    expect([command.code, option.code, value.code]).toEqual([2, 2, 2]);
  });
});
