import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { bake } from '../../src/carriers/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import type { Award, MicroCertificationInput } from '../../src/model/index.js';
import type { PathwayInput } from '../../src/stacking/index.js';
import { png, svg } from '../support/pictures.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';
import { achievement, component, pathwayOf } from '../support/stacking.js';
import { LIST_URL, list } from '../support/status-lists.js';
import { STRANGER, UNIVERSITY } from '../support/verifying.js';

const LEARNER = 'did:example:learner';
const TRUST = ['--trust', UNIVERSITY.id];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

interface Badge {
  readonly by?: typeof UNIVERSITY;
  readonly award?: Partial<Award>;
  readonly definition?: Partial<MicroCertificationInput>;
  readonly format?: 'jwt';
}

/** A badge of the achievement of a name, signed, as text. */
async function badge(name: string, { by = UNIVERSITY, award, definition, format }: Badge = {}) {
  const profile = { id: by.id, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({ profile, signer: by.signer, clock: () => Date.parse(NOW) });
  const described = {
    ...{ id: achievement(name), title: { en: name }, workload: { ects: 3 } },
    ...definition,
  };
  const won = { learner: { id: LEARNER }, awardedOn: '2026-03-01', ...award };
  if (format === 'jwt') return issuer.issueJwt(described, won);
  return JSON.stringify(await issuer.issue(described, won));
}

async function badgeFile(name: string, more: Badge = {}, file = `${name}.json`): Promise<string> {
  return bench.write(file, await badge(name, more));
}

const body = { awardingBodies: [{ id: UNIVERSITY.id, name: { en: 'University of Example' } }] };

/** Soil is required, and one of water and air; nine credits of which are asked for in all. */
const DIPLOMA: PathwayInput = pathwayOf(
  {
    soil: component('soil', 3, { title: { en: 'Soil health', fr: 'Santé des sols' } }),
    water: component('water', 3, { title: { en: 'Water', fr: 'Eau' } }),
    air: component('air', 4.5, { title: { en: 'Air', fr: 'Air' } }),
  },
  {
    ...body,
    requires: {
      all: ['soil', { title: { en: 'Electives', fr: 'Options' }, choose: 1, of: ['water', 'air'] }],
    },
    rules: { credits: { min: 6 } },
  },
);

function pathwayFile(pathway: object = DIPLOMA, file = 'pathway.yaml'): Promise<string> {
  return bench.write(
    file,
    file.endsWith('.json')
      ? JSON.stringify(pathway)
      : stringify(pathway, { aliasDuplicateObjects: false }),
  );
}

async function stack(pathway: object, files: readonly string[], ...more: readonly string[]) {
  return bench.microcert(['stack', await pathwayFile(pathway), ...files, ...TRUST, ...more]);
}

describe('microcert stack', () => {
  it('MUST answer 0 for who is eligible, in one sentence, and leave the decision to the jury', async () => {
    const files = [await badgeFile('soil'), await badgeFile('water')];
    const { code, out, err } = await stack(DIPLOMA, files);
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
    const air = await badgeFile('air', { definition: { workload: { ects: 4.5 } } });
    const { code, out } = await stack(DIPLOMA, [await badgeFile('soil'), air], '--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('DU Agroécologie\n');
    expect(out).toContain('✔ Éligible : ce qui est détenu remplit les règles du parcours.');
    expect(out).toContain('La décision appartient au jury.');
    expect(out).toContain('Ce qui compte — 7,5 ECTS (6 requis) :');
    expect(out).toContain('4,5 ECTS');
  });

  it('MUST say where titles are not in the language of the reader, all of them or some', async () => {
    const files = [await badgeFile('soil')];
    const all = pathwayOf({ soil: component('soil', 3), water: component('water', 3) });
    const english = { ...all, title: { en: 'Diploma' } };
    expect((await stack(english, files, '--lang', 'fr')).out).toContain(
      '! aucun intitulé de ce parcours n’est en français\u00a0: ils sont affichés dans la langue',
    );
    expect((await stack(english, files)).out).not.toContain('language they are written in');
    expect((await stack(all, files, '--lang', 'fr')).out).toContain(
      '! 2 intitulés de ce parcours ne sont pas en français, et sont affichés dans une autre langue',
    );
    const french = { ...all, title: { 'fr-CA': 'Diplôme' } };
    expect((await stack(french, files)).out).toContain(
      '! 1 title of this pathway is not in English, and shown in another language',
    );
    expect((await stack(DIPLOMA, files, '--lang', 'fr')).out).not.toContain('en français');
  });

  it('MUST answer 1 for not yet, with what is missing, the shortest way and others', async () => {
    const { code, out } = await stack(DIPLOMA, [await badgeFile('soil')]);
    expect(code).toBe(1);
    expect(out).toContain('✘ Not yet: what is held does not meet the rules of the pathway.');
    expect(out).toContain(
      'What is missing:\n  ✘ Electives             1 more of these is needed:\n      Water, Air\n',
    );
    expect(out).toContain('The award as a whole  3 more ECTS credits in all are needed');
    expect(out).toContain('The shortest way to complete — 3 ECTS:\n  + Water  3 ECTS\n');
    expect(out).toContain('Other ways to complete:\n  + Air — 4.5 ECTS\n');
    const french = await stack(DIPLOMA, [await badgeFile('soil')], '--lang', 'fr');
    expect(french.code).toBe(1);
    expect(french.out).toContain('✘ Pas encore : ce qui est détenu ne remplit pas les règles');
    expect(french.out).toContain('il en faut encore 1 parmi ceux-ci :\n      Eau, Air\n');
    expect(french.out).toContain(
      'La voie la plus courte pour compléter — 3 ECTS :\n  + Eau  3 ECTS',
    );
    expect(french.out).toContain('Autres voies pour compléter :\n  + Air — 4,5 ECTS\n');
  });

  it('MUST answer 3 where nobody is said to be trusted, and say what to do about it', async () => {
    const files = [await badgeFile('soil'), await badgeFile('water')];
    const args = ['stack', await pathwayFile(), ...files];
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
    const args = ['stack', await pathwayFile(), await badgeFile('soil')];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(1);
    expect(out).toContain('! one credential that could not be established is left out');
    expect(out).toContain('`--trust did:web:univ.example`');
  });

  it('MUST say what somebody who holds nothing needs, and never take them for eligible', async () => {
    const { code, out } = await stack(DIPLOMA, []);
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
    const soil = await badgeFile('soil');
    await writeFile(bench.path('water.png'), bake(png(), await badge('water')));
    await writeFile(bench.path('air.svg'), bake(svg(), await badge('air')));
    const plain = await badgeFile('plants', {}, 'certificate.json');
    const rendered = await bench.microcert(['render', plain, '--out', bench.path('plants.pdf')]);
    expect(rendered.code).toBe(0);
    const lines = `${await badge('insects')}\n${await badge('soil')}\n`;
    const files = [
      ...[soil, bench.path('water.png'), bench.path('air.svg'), bench.path('plants.pdf')],
      await badgeFile('forest', { format: 'jwt' }, 'forest.jwt'),
      await bench.write('more.jsonl', lines),
    ];
    const json = await pathwayFile(pathway, 'pathway.json');
    const { code, out, err } = await bench.microcert(['stack', json, ...files, ...TRUST]);
    expect([code, err]).toEqual([0, '']);
    for (const place of ['water.png', 'air.svg', 'plants.pdf', 'forest.jwt', 'more.jsonl:1'])
      expect(out).toMatch(new RegExp(`✔ .*${place}\n`));
  });

  it('MUST say what is to be said of the picture a credential came in', async () => {
    const drawn = bake(svg('<script>1</script>'), await badge('soil'));
    await writeFile(bench.path('soil.svg'), drawn);
    const { out } = await stack(DIPLOMA, [bench.path('soil.svg')]);
    expect(out).toMatch(/✔ Soil health .*soil\.svg\n {4}! the SVG holds a script/);
  });

  it('MUST give programs the whole report, with the file of each credential', async () => {
    const files = [await badgeFile('soil'), await badgeFile('water', { by: STRANGER })];
    const { code, out } = await stack(DIPLOMA, files, '--format', 'json');
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
    const files = [await badgeFile('soil'), await badgeFile('water')];
    const { out } = await stack(pathway, files, '--lang', 'fr');
    expect(out).toContain(
      'Blocs de compétences :\n  ✔ BC01  Diagnose  validé\n  ✘ BC02  Advise    pas encore\n',
    );
  });
});

describe('microcert stack, of what does not count', () => {
  it('MUST not count what is not trusted, and say so in the words of `verify`', async () => {
    const files = [await badgeFile('soil'), await badgeFile('water', { by: STRANGER })];
    const { code, out } = await stack(DIPLOMA, files);
    expect(code).toBe(1);
    expect(out).toMatch(
      /What does not count, and why:\n {2}✘ \S+water\.json {2}water\n {4}Rejected: authentic, but its issuer is not among those you trust\./,
    );
  });

  it('MUST not count what is no longer valid on the day of the decision', async () => {
    const until = { definition: { validity: { period: 'P5M' } } };
    const files = [await badgeFile('soil'), await badgeFile('water', until)];
    expect((await stack(DIPLOMA, files)).code).toBe(0);
    const { code, out } = await stack(DIPLOMA, files, '--on', '2026-09-01');
    expect(code).toBe(1);
    expect(out).toContain('Day of the decision: 2026-09-01');
    expect(out).toContain('✘ it is no longer valid on the day of the decision');
  });

  it('MUST count the same badge under two ids once', async () => {
    const [soil, again] = [await badgeFile('soil'), await badgeFile('soil', {}, 'again.json')];
    const { code, out } = await stack(DIPLOMA, [soil, again]);
    expect(code).toBe(1);
    expect(out).toContain('the same achievement counts already');
  });

  it('MUST refuse what is another learner’s, and name the reason', async () => {
    const other = { award: { learner: { id: 'did:example:other' } } };
    const files = [await badgeFile('soil'), await badgeFile('water', other)];
    const asked = await stack(DIPLOMA, files, '--recipient', LEARNER);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('Rejected: it is about somebody else than the person asked for.');
    const unasked = await stack(DIPLOMA, files, '--lang', 'fr');
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
    const files = [await badgeFile('soil', ects(0.1)), await badgeFile('water', ects(0.2))];
    const { code, out } = await stack(pathway, files);
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
    const { code, out, err } = await stack(pathway, files, '--max-steps', '3');
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
      await badgeFile('soil', named),
      await badgeFile('x', { ...named, by: STRANGER }, 'x\u001b[31m.json'),
    ];
    const { out } = await stack(pathway, files);
    expect(out).toContain('A [2Jb c 31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(out).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});

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
    const file = await pathwayFile(pathway);
    const stacked = await bench.microcert(['stack', file, await badgeFile('soil'), ...TRUST]);
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
    const soil = await badgeFile('soil');
    const { code, err } = await bench.microcert(['stack', soil, soil, ...TRUST, '--lang', 'fr']);
    expect(code).toBe(2);
    expect(err).toContain('le premier fichier est le parcours');
  });
});

describe('microcert check of a pathway', () => {
  it('MUST accept one in order, beside definitions', async () => {
    const file = await pathwayFile();
    const { code, out } = await bench.microcert(['check', file]);
    expect([code, out]).toEqual([0, expect.stringContaining('✔ The pathway is in order')]);
    // No framework had a say.
    expect(out).not.toContain('official');
    const both = await bench.microcert(['check', file, 'examples/universite-360/definition.yaml']);
    expect(both.code).toBe(0);
    expect(both.out).toContain('2 files: 0 to complete');
  });

  it('MUST tell programs what is wrong with it, in each format', async () => {
    const file = await pathwayFile({ ...DIPLOMA, rules: { credits: { min: 9, max: 6 } } });
    for (const format of ['json', 'sarif', 'github', 'junit']) {
      const { code, out } = await bench.microcert(['check', file, '--format', format]);
      expect([format, code]).toEqual([format, 1]);
      expect(out).toContain('pathway.minimum-above-maximum');
    }
  });
});

describe('what microcert stack cannot read', () => {
  it('MUST be named, each, and no answer be given', async () => {
    const lines = `${await badge('water')}\n{"cut": \n`;
    const files = [
      await badgeFile('soil'),
      await bench.write('empty.json', ' '),
      await bench.write('cut.json', '{"@context": ['),
      await bench.write('more.jsonl', lines),
      bench.path('nowhere.json'),
    ];
    const { code, out, err } = await stack(DIPLOMA, files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/empty\.json: .*\[ERR_INPUT_EMPTY\]/);
    expect(err).toMatch(/cut\.json.*\[ERR_JSON_SYNTAX\]/);
    expect(err).toMatch(/more\.jsonl:2:\d+: .*\[ERR_JSON_SYNTAX\]/);
    expect(err).toMatch(/nowhere\.json: .*\[ERR_FILE_UNREADABLE\]/);
    const list = await stack(DIPLOMA, [await bench.write('list.json', '[]')]);
    expect([list.code, list.out]).toEqual([2, '']);
    expect(list.err).toContain('[ERR_CREDENTIAL_UNREADABLE]');
  });

  it('MUST draw the pathway with what is held, and replace no file unasked', async () => {
    const picture = bench.path('pathway.svg');
    const files = [await badgeFile('soil')];
    const { code } = await stack(DIPLOMA, files, '--lang', 'fr', '--svg', picture, ...TRUST);
    expect(code).toBe(1);
    const drawn = await readFile(picture, 'utf8');
    expect(drawn).toMatch(/^<svg [^>]*lang="fr"/);
    expect(drawn).toContain('Santé des sols');
    const again = await stack(DIPLOMA, files, '--svg', picture, ...TRUST);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain('[ERR_FILE_EXISTS]');
    expect(await readFile(picture, 'utf8')).toBe(drawn);
    const other = ['--force', '--svg', picture, ...TRUST];
    expect((await stack(DIPLOMA, files, ...other)).code).toBe(1);
    expect(await readFile(picture, 'utf8')).not.toBe(drawn);
  });

  it.each([
    [['--on', 'yesterday'], '--on takes a date'],
    [['--max-steps', '0'], '--max-steps takes a whole number'],
    [['--format', 'xml'], '--format takes one of'],
    [['-', '-'], 'standard input (-) is given twice'],
  ])('MUST refuse wrong usage: %j', async (more, said) => {
    const { code, err } = await stack(DIPLOMA, [], ...more);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('MUST ask for a pathway', async () => {
    const { code, err } = await bench.microcert(['stack', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(err).toContain('il manque un fichier');
  });
});

describe('microcert stack, of learner records and the web', () => {
  it('a record longer than one credential may be MUST be opened, and name where each badge stands', async () => {
    const parts = Array.from({ length: 100 }, (_, index) => `part-${index}`);
    const { signer, id } = UNIVERSITY;
    const profile = { id, name: 'Université Exemple', country: 'FR' };
    const issuer = createIssuer({ profile, signer, clock: () => Date.parse(NOW) });
    const description = { en: 'Soils of the plain. '.repeat(400) };
    const credentials = await Promise.all(
      parts.map(async (name) => JSON.parse(await badge(name, { definition: { description } }))),
    );
    const subject = { id: LEARNER };
    const record = await issuer.issueRecord({ name: 'R', subject, credentials, partial: true });
    const text = JSON.stringify(record);
    expect(text.length).toBeGreaterThan(1_048_576);
    const file = await bench.write('record.json', text);
    const pathway = pathwayOf(
      Object.fromEntries(parts.map((name) => [name, component(name, 3)])),
      body,
    );
    const { code, out } = await stack(pathway, [file]);
    expect(out).toContain('record.json /credentialSubject/verifiableCredential/99');
    expect(code).toBe(0);
    const piped = await bench.microcert(['stack', await pathwayFile(pathway), '-', ...TRUST], {
      stdin: text,
    });
    expect(piped.code).toBe(0);
    for (const command of [
      ['verify', file, ...TRUST],
      ['inspect', file],
    ])
      expect((await bench.microcert(command)).code).toBe(0);
  });

  it('MUST refuse what is as long and no record, and what is longer than a record may be (exit 2)', async () => {
    for (const text of [
      '{"a":"'.padEnd(1_200_000, 'x'),
      '{"ClrCredential"'.padEnd(5_000_000, ' '),
    ]) {
      const { code, err } = await stack(DIPLOMA, [await bench.write('long.json', text)]);
      expect([code, err]).toEqual([2, expect.stringContaining('ERR_INPUT_TOO_LARGE')]);
    }
  });

  it('MUST ask for status lists with --network, leave it open without, and judge the same by what was kept', async () => {
    const status = [{ purpose: 'revocation' as const, list: LIST_URL, index: 7 }];
    const files = [await badgeFile('soil', { award: { status } }), await badgeFile('water')];
    const web = { [LIST_URL]: JSON.stringify(await list()) };
    const args = ['stack', await pathwayFile(), ...files, ...TRUST];
    const open = await bench.microcert(args);
    expect([open.code, open.out]).toEqual([
      3,
      expect.stringContaining(
        '? Soil health           it could not be told whether this component is held',
      ),
    ]);
    const bundle = bench.path('bundle.json');
    const saving = [...args, '--network', '--save-bundle', bundle];
    const online = await bench.microcert(saving, { web });
    expect([online.code, online.out]).toEqual([0, expect.stringContaining('✔ Eligible')]);
    expect(await readFile(bundle, 'utf8')).not.toContain(LEARNER);
    const kept = await bench.microcert([...args, '--offline-bundle', bundle]);
    expect([kept.code, kept.out]).toEqual([0, online.out]);
    const revoked = { [LIST_URL]: JSON.stringify(await list({ set: [7] })) };
    const refused = await bench.microcert([...args, '--network'], { web: revoked });
    expect(refused.code).toBe(1);
    expect((await bench.microcert([...args, '--network'], { web: {} })).code).toBe(3);
  });
});
