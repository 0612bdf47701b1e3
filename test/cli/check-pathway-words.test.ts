import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

/** A pathway as a registrar writes one; changes are made in its text. */
const PATHWAY = `id: "https://univ.example/du/agro"
title: { fr: DU Agroécologie, en: Diploma in agroecology }
requires:
  all: [soil, water]
components:
  soil:
    title: { fr: Sols, en: Soils }
    accepts: ["https://univ.example/micro/soil"]
    ects: 3
  water:
    title: { fr: Eau, en: Water }
    accepts: ["https://univ.example/micro/water"]
    ects: 1.5
rules:
  credits: { min: 4.5 }
  elsewhere: { maxShare: 0.4 }
awardingBodies:
  - { id: "did:web:univ.example", name: { fr: Université, en: University }, country: FR }
`;
async function check(change: readonly [string, string], ...more: readonly string[]) {
  expect(PATHWAY).toContain(change[0]);
  const file = await bench.write('pathway.yaml', PATHWAY.replace(...change));
  return bench.microcert(['check', file, ...more]);
}
const UNCHANGED = ['id:', 'id:'] as const;

describe('microcert check of a pathway, on its languages', () => {
  it('MUST say nothing where all is in all of them', async () => {
    const { code, out } = await check(UNCHANGED, '--strict');
    expect([code, out]).toEqual([0, expect.not.stringContaining('!')]);
  });

  it('MUST warn of a text that lacks one, with line and column, and fail for it with --strict alone', async () => {
    const lacking = ['{ fr: Eau, en: Water }', '{ fr: Eau }'] as const;
    const { code, out } = await check(lacking, '--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('✔ Le parcours est en ordre');
    expect(out).toMatch(/! d’autres textes du parcours .*\n.*ajouter le texte dans la langue : en/);
    expect(out).toContain('pathway.yaml:11:5 /components/water/title  [pathway.languages]');
    expect((await check(lacking, '--strict')).code).toBe(1);
    const github = await check(lacking, '--format', 'github');
    expect(github.out).toMatch(/^::warning .*line=11,col=5,title=pathway\.languages/);
  });
});

describe('microcert check of a pathway, with an award', () => {
  it('MUST refuse it, as nothing would be looked at in it, and take it beside a definition', async () => {
    const award = ['--award', 'examples/universite-360/award.yaml'];
    const { code, out, err } = await check(UNCHANGED, ...award);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--award and --issuer are for definitions');
    const both = await check(UNCHANGED, 'examples/universite-360/definition.yaml', ...award);
    expect([both.code, both.err]).toEqual([0, '']);
  });
});

describe('microcert check of a pathway, on slips of the pen', () => {
  it.each([
    ['requires:', 'require:', 'requires'],
    ['  all: [soil, water]', '  al: [soil, water]', 'all'],
    ['accepts: ["https://univ.example/micro/soil"]', 'accept: []', 'accepts'],
    ['maxShare: 0.4', 'maxShar: 0.4', 'maxShare'],
    ['country: FR', 'contry: FR', 'country'],
  ])('MUST name the member that was meant, at every depth: %s', async (right, wrong, meant) => {
    const { code, out } = await check([right, wrong], '--lang', 'fr');
    const guess = `vouliez-vous dire « ${meant} » ?`;
    // Of less than three letters nobody can tell.
    const hint = meant === 'all' ? 'vérifier son orthographe et sa place' : guess;
    expect([code, out]).toEqual([1, expect.stringContaining(hint)]);
  });

  it.each([
    ['maxShare: 0.4', 'maxShare: 0,4', /« 4 » n’est pas connu ici\n.*un point : `4\.5`/],
    ['maxShare: 0.4', 'maxShare: 40', /d’au plus 1\n.*40 % s’écrit `0\.4`/],
    ['min: 4.5', 'min: 2000000', /d’au plus 1000000\n.*corriger le nombre/],
    ['ects: 1.5', 'ects: 1,5', /il faut ici un nombre\n.*après un point : `1\.5`/],
    ['all: [soil, water]', 'choose: 1.5\n  of: [soil, water]', /nombre entier\n.*seuls.*: `2`/],
  ])('MUST say how a number is written: %s', async (right, wrong, said) => {
    const { code, out } = await check([right, wrong], '--lang', 'fr');
    expect([code, out]).toEqual([1, expect.stringMatching(said)]);
    expect(out).toMatch(/pathway\.yaml:\d+:\d+ \//);
  });
});
