import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { png, svg } from '../support/pictures.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { component, pathwayOf } from '../support/stacking.js';
import { STRANGER } from '../support/verifying.js';
import { badge, badgeFile, body, DIPLOMA, pathwayFile, stack, TRUST } from './stack-parts.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert stack', () => {
  it('MUST answer 0 for who is eligible, in one sentence, and leave the decision to the jury', async () => {
    const files = [await badgeFile(bench, 'soil'), await badgeFile(bench, 'water')];
    const { code, out, err } = await stack(bench, DIPLOMA, files);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('✔ Eligible: what is held meets the rules of the pathway.');
    expect(out).toContain('The decision is made by the jury.');
    expect(out).toContain('What counts — 6 / 6 ECTS:');
    expect(out).toMatch(
      /✔ Soil health {2}3 ECTS {2}\S+soil\.json\n {2}✔ Water {8}3 ECTS {2}\S+water\.json/,
    );
    expect(out).not.toContain('What is missing');
    expect(out).not.toMatch(/awarded/i);
  });

  it('MUST say the same in French', async () => {
    const air = await badgeFile(bench, 'air', { definition: { workload: { ects: 4.5 } } });
    const { code, out } = await stack(
      bench,
      DIPLOMA,
      [await badgeFile(bench, 'soil'), air],
      '--lang',
      'fr',
    );
    expect(code).toBe(0);
    expect(out).toContain('DU Agroécologie\n');
    expect(out).toContain('✔ Éligible : ce qui est détenu remplit les règles du parcours.');
    expect(out).toContain('La décision appartient au jury.');
    expect(out).toContain('Ce qui compte — 7,5 ECTS (6 requis) :');
    expect(out).toContain('4,5 ECTS');
  });

  it('MUST say where titles are not in the language of the reader, all of them or some', async () => {
    const files = [await badgeFile(bench, 'soil')];
    const all = pathwayOf({ soil: component('soil', 3), water: component('water', 3) });
    const english = { ...all, title: { en: 'Diploma' } };
    expect((await stack(bench, english, files, '--lang', 'fr')).out).toContain(
      '! aucun intitulé de ce parcours n’est en français\u00a0: ils sont affichés dans la langue',
    );
    expect((await stack(bench, english, files)).out).not.toContain('language they are written in');
    expect((await stack(bench, all, files, '--lang', 'fr')).out).toContain(
      '! 2 intitulés de ce parcours ne sont pas en français, et sont affichés dans une autre langue',
    );
    const french = { ...all, title: { 'fr-CA': 'Diplôme' } };
    expect((await stack(bench, french, files)).out).toContain(
      '! 1 title of this pathway is not in English, and shown in another language',
    );
    expect((await stack(bench, DIPLOMA, files, '--lang', 'fr')).out).not.toContain('en français');
  });

  it('MUST answer 1 for not yet, with what is missing, the shortest way and others', async () => {
    const { code, out } = await stack(bench, DIPLOMA, [await badgeFile(bench, 'soil')]);
    expect(code).toBe(1);
    expect(out).toContain('✘ Not yet: what is held does not meet the rules of the pathway.');
    expect(out).toContain(
      'What is missing:\n  ✘ Electives             1 more of these is needed:\n      Water, Air\n',
    );
    expect(out).toContain('The award as a whole  3 more ECTS credits in all are needed');
    expect(out).toContain('The shortest way to complete — 3 ECTS:\n  + Water  3 ECTS\n');
    expect(out).toContain('Other ways to complete:\n  + Air — 4.5 ECTS\n');
    const french = await stack(bench, DIPLOMA, [await badgeFile(bench, 'soil')], '--lang', 'fr');
    expect(french.code).toBe(1);
    expect(french.out).toContain('✘ Pas encore : ce qui est détenu ne remplit pas les règles');
    expect(french.out).toContain('il en faut encore 1 parmi ceux-ci :\n      Eau, Air\n');
    expect(french.out).toContain(
      'La voie la plus courte pour compléter — 3 ECTS :\n  + Eau  3 ECTS',
    );
    expect(french.out).toContain('Autres voies pour compléter :\n  + Air — 4,5 ECTS\n');
  });

  it('MUST answer 3 where nobody is said to be trusted, and say what to do about it', async () => {
    const files = [await badgeFile(bench, 'soil'), await badgeFile(bench, 'water')];
    const args = ['stack', await pathwayFile(bench), ...files];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(3);
    expect(out).toContain('? Undetermined: it could not be told whether');
    expect(out).toContain('`--trust did:web:univ.example`');
    expect(out).toContain('the issuer was not checked');
    const french = await bench.microcert([...args, '--lang', 'fr']);
    expect(french.code).toBe(3);
    expect(french.out).toContain('? Indéterminé : il n’a pas pu être établi si');
  });

  it('MUST say that what could not be established is left out of “not yet”', async () => {
    const args = ['stack', await pathwayFile(bench), await badgeFile(bench, 'soil')];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(1);
    expect(out).toContain('! one credential that could not be established is left out');
    expect(out).toContain('`--trust did:web:univ.example`');
  });

  it('MUST say what somebody who holds nothing needs, and never take them for eligible', async () => {
    const { code, out } = await stack(bench, DIPLOMA, []);
    expect(code).toBe(1);
    expect(out).toContain('nothing so far');
    expect(out).toContain('✘ Soil health');
    expect(out).toContain('The shortest way to complete — 6 ECTS:');
  });

  it('MUST read credentials in every form that `verify` reads, and pathways in JSON', async () => {
    const names = ['soil', 'water', 'air', 'forest', 'plants', 'insects'];
    const pathway = pathwayOf(
      Object.fromEntries(names.map((name) => [name, component(name, 3)])),
      body,
    );
    const soil = await badgeFile(bench, 'soil');
    await writeFile(bench.path('water.png'), bake(png(), await badge('water')));
    await writeFile(bench.path('air.svg'), bake(svg(), await badge('air')));
    const plain = await badgeFile(bench, 'plants', {}, 'certificate.json');
    const rendered = await bench.microcert(['render', plain, '--out', bench.path('plants.pdf')]);
    expect(rendered.code).toBe(0);
    const lines = `${await badge('insects')}\n${await badge('soil')}\n`;
    const files = [
      ...[soil, bench.path('water.png'), bench.path('air.svg'), bench.path('plants.pdf')],
      await badgeFile(bench, 'forest', { format: 'jwt' }, 'forest.jwt'),
      await bench.write('more.jsonl', lines),
    ];
    const json = await pathwayFile(bench, pathway, 'pathway.json');
    const { code, out, err } = await bench.microcert(['stack', json, ...files, ...TRUST]);
    expect([code, err]).toEqual([0, '']);
    for (const place of ['water.png', 'air.svg', 'plants.pdf', 'forest.jwt', 'more.jsonl:1'])
      expect(out).toMatch(new RegExp(`✔ .*${place}\n`));
  });

  it('MUST say what is to be said of the picture a credential came in', async () => {
    const drawn = bake(svg('<script>1</script>'), await badge('soil'));
    await writeFile(bench.path('soil.svg'), drawn);
    const { out } = await stack(bench, DIPLOMA, [bench.path('soil.svg')]);
    expect(out).toMatch(/✔ Soil health .*soil\.svg\n {4}! the SVG holds a script/);
  });

  it('MUST give programs the whole report, with the file of each credential', async () => {
    const files = [
      await badgeFile(bench, 'soil'),
      await badgeFile(bench, 'water', { by: STRANGER }),
    ];
    const { code, out } = await stack(bench, DIPLOMA, files, '--format', 'json');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      ...{ verdict: 'rejected', answer: 'not-yet', policy: 'stack', ects: 3 },
      shortest: { components: ['water'], ects: 3 },
      credentials: [
        { file: files[0], pointer: '/credentials/0', report: { verdict: 'accepted' } },
        { file: files[1], pointer: '/credentials/1', report: { verdict: 'rejected' } },
      ],
    });
    expect(report.says.fr).toContain('jury');
  });

  it('MUST name the blocks of competences, and tell validated from accumulated', async () => {
    const pathway = pathwayOf(
      {
        soil: component('soil', 3, { validates: 'BC01' }),
        water: component('water', 3, { contributesTo: 'BC02' }),
        air: component('air', 3, { contributesTo: 'BC02' }),
      },
      {
        ...body,
        requires: {
          all: [
            { block: 'BC01', title: { en: 'Diagnose' }, any: ['soil'] },
            { block: 'BC02', title: { en: 'Advise' }, all: ['water', 'air'] },
          ],
        },
      },
    );
    const files = [await badgeFile(bench, 'soil'), await badgeFile(bench, 'water')];
    const { out } = await stack(bench, pathway, files, '--lang', 'fr');
    expect(out).toContain(
      'Blocs de compétences :\n  ✔ BC01  Diagnose  validé\n  ✘ BC02  Advise    pas encore\n',
    );
  });
});

describe('what microcert stack cannot read', () => {
  it('MUST be named, each, and no answer be given', async () => {
    const lines = `${await badge('water')}\n{"cut": \n`;
    const files = [
      await badgeFile(bench, 'soil'),
      await bench.write('empty.json', ' '),
      await bench.write('cut.json', '{"@context": ['),
      await bench.write('more.jsonl', lines),
      bench.path('nowhere.json'),
    ];
    const { code, out, err } = await stack(bench, DIPLOMA, files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/empty\.json: .*\[ERR_INPUT_EMPTY\]/);
    expect(err).toMatch(/cut\.json.*\[ERR_JSON_SYNTAX\]/);
    expect(err).toMatch(/more\.jsonl:2:\d+: .*\[ERR_JSON_SYNTAX\]/);
    expect(err).toMatch(/nowhere\.json: .*\[ERR_FILE_UNREADABLE\]/);
    const list = await stack(bench, DIPLOMA, [await bench.write('list.json', '[]')]);
    expect([list.code, list.out]).toEqual([2, '']);
    expect(list.err).toContain('[ERR_CREDENTIAL_UNREADABLE]');
  });

  it('MUST draw the pathway with what is held, and replace no file unasked', async () => {
    const picture = bench.path('pathway.svg');
    const files = [await badgeFile(bench, 'soil')];
    const { code } = await stack(bench, DIPLOMA, files, '--lang', 'fr', '--svg', picture, ...TRUST);
    expect(code).toBe(1);
    const drawn = await readFile(picture, 'utf8');
    expect(drawn).toMatch(/^<svg [^>]*lang="fr"/);
    expect(drawn).toContain('Santé des sols');
    const again = await stack(bench, DIPLOMA, files, '--svg', picture, ...TRUST);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain('[ERR_FILE_EXISTS]');
    expect(await readFile(picture, 'utf8')).toBe(drawn);
    const other = ['--force', '--svg', picture, ...TRUST];
    expect((await stack(bench, DIPLOMA, files, ...other)).code).toBe(1);
    expect(await readFile(picture, 'utf8')).not.toBe(drawn);
  });

  it.each([
    [['--on', 'yesterday'], '--on takes a date'],
    [['--max-steps', '0'], '--max-steps takes a whole number'],
    [['--format', 'xml'], '--format takes one of'],
    [['-', '-'], 'standard input (-) is given twice'],
  ])('MUST refuse wrong usage: %j', async (more, said) => {
    const { code, err } = await stack(bench, DIPLOMA, [], ...more);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('MUST ask for a pathway', async () => {
    const { code, err } = await bench.microcert(['stack', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(err).toContain('il manque un fichier');
  });
});
