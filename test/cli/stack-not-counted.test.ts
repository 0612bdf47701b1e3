import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { component, pathwayOf } from '../support/stacking.js';
import { STRANGER } from '../support/verifying.js';
import { badge, badgeFile, body, DIPLOMA, LEARNER, stack } from './stack-parts.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert stack, of what does not count', () => {
  it('MUST not count what is not trusted, and say so in the words of `verify`', async () => {
    const files = [
      await badgeFile(bench, 'soil'),
      await badgeFile(bench, 'water', { by: STRANGER }),
    ];
    const { code, out } = await stack(bench, DIPLOMA, files);
    expect(code).toBe(1);
    expect(out).toMatch(
      /What does not count, and why:\n {2}✘ \S+water\.json {2}water\n {4}Rejected: authentic, but its issuer is not among those you trust\./,
    );
  });

  it('MUST not count what is no longer valid on the day of the decision', async () => {
    const until = { definition: { validity: { period: 'P5M' } } };
    const files = [await badgeFile(bench, 'soil'), await badgeFile(bench, 'water', until)];
    expect((await stack(bench, DIPLOMA, files)).code).toBe(0);
    const { code, out } = await stack(bench, DIPLOMA, files, '--on', '2026-09-01');
    expect(code).toBe(1);
    expect(out).toContain('Day of the decision: 2026-09-01');
    expect(out).toContain('✘ it is no longer valid on the day of the decision');
  });

  it('MUST count the same badge under two ids once', async () => {
    const [soil, again] = [
      await badgeFile(bench, 'soil'),
      await badgeFile(bench, 'soil', {}, 'again.json'),
    ];
    const { code, out } = await stack(bench, DIPLOMA, [soil, again]);
    expect(code).toBe(1);
    expect(out).toContain('the same achievement counts already');
  });

  it('MUST refuse what is another learner’s, and name the reason', async () => {
    const other = { award: { learner: { id: 'did:example:other' } } };
    const files = [await badgeFile(bench, 'soil'), await badgeFile(bench, 'water', other)];
    const asked = await stack(bench, DIPLOMA, files, '--recipient', LEARNER);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('Rejected: it is about somebody else than the person asked for.');
    const unasked = await stack(bench, DIPLOMA, files, '--lang', 'fr');
    expect(unasked.code).toBe(3);
    expect(unasked.out.split('ceux-ci concernent des apprenants différents')).toHaveLength(2);
    expect(unasked.out).toContain('`--recipient ID`');
  });

  it('MUST add 0.1 and 0.2 up to 0.3', async () => {
    const pathway = pathwayOf(
      { soil: component('soil', 0.1), water: component('water', 0.2) },
      { ...body, rules: { credits: { min: 0.3, max: 0.3 } } },
    );
    const ects = (credits: number) => ({ definition: { workload: { ects: credits } } });
    const files = [
      await badgeFile(bench, 'soil', ects(0.1)),
      await badgeFile(bench, 'water', ects(0.2)),
    ];
    const { code, out } = await stack(bench, pathway, files);
    expect(code).toBe(0);
    expect(out).toContain('What counts — 0.3 / 0.3 ECTS:');
  });

  it('MUST leave the answer open beyond the bound of work, and say how to raise it', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `part-${index}`);
    const thousandths = (index: number) => 1000 + ((index * 7919) % 997);
    // Met by every second one, the first of which is not held.
    const credits = keys.reduce((sum, _, at) => sum + (at % 2 ? 0 : thousandths(at)), 0) / 1000;
    const pathway = pathwayOf(
      Object.fromEntries(keys.map((key, at) => [key, component(key, thousandths(at) / 1000)])),
      { ...body, requires: { credits, of: keys }, rules: { credits: { max: credits } } },
    );
    const lines = await Promise.all(keys.slice(1).map((key) => badge(key)));
    const files = [await bench.write('badges.jsonl', lines.join('\n'))];
    const { code, out, err } = await stack(bench, pathway, files, '--max-steps', '3');
    expect([code, err]).toEqual([3, '']);
    expect(out).toContain('raise `--max-steps`');
    expect(out).toContain('[stack.bound]');
  });

  it('foreign text MUST NOT reach the terminal as commands', async () => {
    const evil = 'A\u001b[2Jb\u202ec\u009b31m';
    const pathway = {
      ...DIPLOMA,
      title: { en: evil },
      requires: { all: ['soil', { title: { en: evil }, choose: 1, of: ['water', 'air'] }] },
      components: {
        ...DIPLOMA.components,
        soil: component('soil', 3, { title: { en: evil } }),
        water: component('water', 3, { title: { en: evil } }),
      },
    };
    const named = { definition: { title: { en: evil } } };
    const files = [
      await badgeFile(bench, 'soil', named),
      await badgeFile(bench, 'x', { ...named, by: STRANGER }, 'x\u001b[31m.json'),
    ];
    const { out } = await stack(bench, pathway, files);
    expect(out).toContain('A [2Jb c 31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(out).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});
