import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { component } from '../support/stacking.js';
import { badgeFile, DIPLOMA, pathwayFile, TRUST } from './stack-parts.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

/** A pathway that nobody could meet or that says two things, and what is said of it. */
const IMPOSSIBLE: readonly (readonly [string, object, string, string])[] = [
  [
    'prerequisites that go round',
    {
      ...DIPLOMA,
      components: {
        ...DIPLOMA.components,
        soil: component('soil', 3, { after: ['water'] }),
        water: component('water', 3, { after: ['soil'] }),
      },
    },
    'pathway.cycle',
    'prérequis',
  ],
  [
    'a minimum above the maximum',
    { ...DIPLOMA, rules: { credits: { min: 9, max: 6 } } },
    'pathway.minimum-above-maximum',
    'le minimum dépasse le maximum',
  ],
  [
    'more to choose than there are',
    { ...DIPLOMA, requires: { choose: 4, of: ['soil', 'water', 'air'] } },
    'pathway.choose-too-many',
    'il faut en choisir plus qu’il n’y en a',
  ],
  [
    'more credits than a group can give',
    { ...DIPLOMA, requires: { credits: 30, of: ['soil', 'water', 'air'] } },
    'pathway.credits-unreachable',
    'plus de crédits sont demandés',
  ],
  [
    'one credit used in two groups',
    { ...DIPLOMA, requires: { all: [{ any: ['soil', 'water'] }, { any: ['soil', 'air'] }] } },
    'pathway.duplicate-leaf',
    'requise à deux endroits',
  ],
];

describe('a pathway that cannot be', () => {
  it.each(IMPOSSIBLE)('MUST be refused with its place: %s', async (_, pathway, code, french) => {
    const file = await pathwayFile(bench, pathway);
    const stacked = await bench.microcert([
      'stack',
      file,
      await badgeFile(bench, 'soil'),
      ...TRUST,
    ]);
    expect([stacked.code, stacked.out]).toEqual([2, '']);
    expect(stacked.err).toContain('[ERR_PATHWAY_INVALID]');
    expect(stacked.err).toMatch(new RegExp(`pathway\\.yaml:\\d+:\\d+ /.*\\[${code}\\]`));
    const checked = await bench.microcert(['check', file, '--lang', 'fr']);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('✘ Le parcours n’est pas en ordre.');
    expect(checked.out).toContain(french);
    expect(checked.out).toMatch(new RegExp(`pathway\\.yaml:\\d+:\\d+ /.*\\[${code}\\]`));
  });

  it('a badge in the place of the pathway MUST be told as such', async () => {
    const soil = await badgeFile(bench, 'soil');
    const { code, err } = await bench.microcert(['stack', soil, soil, ...TRUST, '--lang', 'fr']);
    expect(code).toBe(2);
    expect(err).toContain('le premier fichier est le parcours');
  });
});

describe('microcert check of a pathway', () => {
  it('MUST accept one in order, beside definitions', async () => {
    const file = await pathwayFile(bench);
    const { code, out } = await bench.microcert(['check', file]);
    expect([code, out]).toEqual([0, expect.stringContaining('✔ The pathway is in order')]);
    // No framework had a say.
    expect(out).not.toContain('official');
    const both = await bench.microcert(['check', file, 'examples/universite-360/definition.yaml']);
    expect(both.code).toBe(0);
    expect(both.out).toContain('2 files: 0 to complete');
  });

  it('MUST tell programs what is wrong with it, in each format', async () => {
    const file = await pathwayFile(bench, { ...DIPLOMA, rules: { credits: { min: 9, max: 6 } } });
    for (const format of ['json', 'sarif', 'github', 'junit']) {
      const { code, out } = await bench.microcert(['check', file, '--format', format]);
      expect([format, code]).toEqual([format, 1]);
      expect(out).toContain('pathway.minimum-above-maximum');
    }
  });
});
