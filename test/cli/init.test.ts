import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import {
  type AnswerName,
  type Answers,
  definitionOf,
  FIRST_VERSION,
} from '../../src/cli/authoring/answers.js';
import { definitionTemplate } from '../../src/cli/authoring/definition-template.js';
import { choicesOf } from '../../src/cli/authoring/question.js';
import { QUESTIONS } from '../../src/cli/authoring/questions.js';
import type { Locale } from '../../src/foundation/locale.js';
import { councilRecommendation2022, describedElements } from '../../src/frameworks/index.js';
import { showYaml } from '../support/editor.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const ALL: Readonly<Record<AnswerName, readonly string[]>> = {
  id: ['https://univ.example/micro/soil-health'],
  title: ['Soils: "alive" 🌱'],
  description: ['Two lines:\n- the field\n- the laboratory'],
  body: ["University # of 'Example'"],
  country: ['FR'],
  outcome: ['Reads a soil profile', 'Diagnostique : un sol, « vivant »'],
  ects: ['1'],
  hours: ['25'],
  eqf: ['6'],
  cycle: ['first'],
  assessment: ['written-examination', 'portfolio'],
  supervision: ['supervised-with-id-verification'],
  mode: ['online', 'blended'],
  setting: ['formal'],
  quality: ['institutional-quality-assurance'],
  prerequisites: ['none'],
  stackability: ['stackable'],
  towards: ['University diploma in agroecology'],
};
const flagsOf = (answers: Answers) =>
  Object.entries(answers).flatMap(([name, values]) =>
    values.flatMap((value) => [`--${name}`, value]),
  );

/** What is written to the file and what `check` says of it. */
async function checked(file: string) {
  const { code, out } = await bench.microcert(['check', file, '--format', 'json']);
  const report = JSON.parse(out);
  const value: unknown = parseDocument(await readFile(file, 'utf8')).toJS();
  return { code, value, described: describedElements(report, councilRecommendation2022) };
}

describe('microcert init with flags', () => {
  it.each(['en', 'fr'] as const)(
    'MUST write a definition in %s that passes check, all flags given',
    async (lang) => {
      const file = bench.path('all.yaml');
      const { code, err } = await bench.microcert(['init', file, '--lang', lang, ...flagsOf(ALL)]);
      expect([code, err]).toEqual([0, '']);
      const { code: verdict, value } = await checked(file);
      expect(verdict).toBe(0);
      expect(value).toEqual(written(ALL, lang));
    },
  );

  it('MUST name exactly what is missing, no flag given', async () => {
    const file = bench.path('none.yaml');
    const { out } = await bench.microcert(['init', file]);
    const { code, described } = await checked(file);
    expect(code).toBe(1);
    expect(described.described).toBe(0);
    const stated = (key: string) => described.missing.includes(key);
    const left = councilRecommendation2022.elements.filter(({ key }) => stated(key));
    expect(left.length).toBe(8);
    for (const { name } of left) expect(out.replace(/\s+/g, ' ')).toContain(name.en.split(' (')[0]);
  });

  it.each<[readonly string[], RegExp]>([
    [['--assessment', 'written-examen'], /--assessment: .*written-examination/],
    [['--mode', 'onlin'], /--mode: .*online/],
    [['--country', 'ZZ'], /--country: no country/],
    [['--hours', 'many'], /--hours: a number is expected/],
    [['--ects', '0,12345'], /--ects: at most three decimals/],
    [['--eqf', '9'], /--eqf: a number of at most 8/],
    [['--cycle', 'bachelor'], /--cycle: .*short, first, second, third/],
    [['--id', 'soil health'], /--id: an absolute address/],
    [['--id', 'urn:x:1#a'], /--id: the id must have no fragment/],
    [['--title', ' '], /--title: nothing is written/],
    [['--setting', 'formal'], /--setting: goes with --mode/],
    [['--framework', 'digital-fcu', '--hours', '90'], /--hours: .*between 7 and 30 hours/],
    [['--kind', 'award', '--title', 'x'], /--title belongs to --kind definition/],
  ])('%j MUST be refused by the rules of check, and nothing written', async (flags, reason) => {
    const file = bench.path('wrong.yaml');
    const { code, err } = await bench.microcert(['init', file, ...flags]);
    expect(err).toMatch(reason);
    expect(code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  it('MUST take a name in either language, and a comma, for what they stand for', async () => {
    const flags = ['--mode', 'En présentiel', '--cycle', 'premier cycle', '--ects', '1,5'];
    await bench.microcert(['init', bench.path('n.yaml'), ...flags, '--prerequisites', 'Aucun']);
    const { value } = await checked(bench.path('n.yaml'));
    expect(value).toMatchObject({
      participation: { modes: ['presential'] },
      level: { cycle: 'first' },
      workload: { ects: 1.5 },
      prerequisites: 'none',
    });
  });
});

/** What a file holds that was begun with these answers: id and title stand empty until they are known. */
function written(answers: Answers, locale: Locale): unknown {
  const begun = definitionOf(answers, locale);
  const { id = '', title = { [locale]: '' }, awardingBodies, ...rest } = begun;
  const bodies = awardingBodies?.map(({ name, ...body }) => ({
    name: Object.keys(name).length > 0 ? name : { [locale]: '' },
    ...body,
  }));
  return {
    ...{ id, version: FIRST_VERSION, title, languages: [locale], ...rest },
    ...(bodies && { awardingBodies: bodies }),
  };
}

/** Texts that mean something to YAML, and any others. */
const awkward = fc.constantFrom(
  ...['no', '~', 'null', '1e3', '0x10', '2026-07-01', '- a', 'a: b', '# c', '"', "'", '{', '[x]'],
  ...['&a', '*a', '!t', '%d', '@', '`', '|', '>', '---', '...', '\\', '\u0085', '\u2028', '\ufeff'],
  ...[
    ' é ',
    '🌱',
    'a\nb',
    '\t',
    'a'.repeat(200),
    `${'long line\n'.repeat(20)}`,
    '\u0000',
    '\u007f',
  ],
);
const text = fc.oneof(
  awkward,
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.tuple(awkward, awkward).map(([a, b]) => a + b),
);

const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...QUESTIONS.map((question) => {
      const codes = choicesOf(question).map(({ code }) => code);
      const value = codes.length > 0 ? fc.constantFrom(...codes) : text;
      const values = fc.uniqueArray(value, { minLength: 1, maxLength: question.several ? 4 : 1 });
      return fc.option(
        values.map((each) => [question.name, each] as const),
        { nil: undefined },
      );
    }),
  )
  .map((entries) => {
    const answers: Answers = Object.fromEntries(entries.filter((entry) => entry !== undefined));
    const idle = QUESTIONS.filter(({ needs }) => needs && answers[needs] === undefined);
    return Object.fromEntries(
      Object.entries(answers).filter(([name]) => !idle.some((question) => question.name === name)),
    );
  });

describe('the file that init writes', () => {
  it('MUST be YAML of exactly the answers, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<Locale>('en', 'fr'), (answers, locale) => {
        const yaml = definitionTemplate({ locale, answers, checkLine: 'x', schemaLine: '# s' });
        const document = parseDocument(yaml);
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual(written(answers, locale));
      }),
      { numRuns: 500 },
    );
  });

  it('MUST lead editors to the schema where the package is installed above it', async () => {
    const schemas = bench.path('node_modules/microcert/schemas');
    await mkdir(schemas, { recursive: true });
    await mkdir(bench.path('definitions'));
    const name = 'micro-certification.schema.json';
    await writeFile(`${schemas}/${name}`, await readFile(`schemas/${name}`, 'utf8'));
    const file = bench.path('definitions/d.yaml');
    await bench.microcert(['init', file, '--title', 'Soils', '--id', 'urn:x:1']);
    const yaml = await readFile(file, 'utf8');
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=\.\.\/node_modules\/microcert\//);
    const { offers, problems } = await showYaml(`${yaml}‸`, bench.path('definitions'));
    expect(problems).toEqual([]);
    expect(offers.get('workload')).toContain('Temps nécessaire');
  });

  it('MUST NOT name a schema that is not there, which editors would complain of', async () => {
    const file = bench.path('d.yaml');
    await bench.microcert(['init', file, '--title', 'Soils', '--id', 'urn:x:1']);
    const yaml = await readFile(file, 'utf8');
    expect(yaml).toContain('npm install microcert');
    const { offers, problems } = await showYaml(`${yaml}‸`, bench.folder);
    expect([...offers.keys()]).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('microcert init with a person at the terminal', () => {
  /** What somebody types who answers these questions and passes all others. */
  function typed(answers: Answers): readonly string[] {
    return QUESTIONS.flatMap(({ name, several, needs }) => {
      if (needs && answers[needs] === undefined) return [];
      const given = answers[name];
      if (given === undefined) return [''];
      return several ? [...given, ''] : given;
    });
  }

  it.each(['en', 'fr'] as const)(
    'MUST write what the flags would have written, answered in %s',
    async (lang) => {
      const { description: _, ...answers } = ALL; // of two lines, which nobody can type
      const person = [lang, '', ...typed(answers)];
      const asked = await bench.microcert(['init', bench.path('asked.yaml')], { person });
      expect(asked.code).toBe(0);
      const flags = ['--lang', lang, ...flagsOf(answers)];
      await bench.microcert(['init', bench.path('told.yaml'), ...flags]);
      const [one, other] = await Promise.all(
        ['asked.yaml', 'told.yaml'].map((name) => readFile(bench.path(name), 'utf8')),
      );
      expect(one?.replaceAll('asked.yaml', 'told.yaml')).toBe(other);
    },
  );

  it('MUST leave every question passed as a comment, Enter pressed throughout', async () => {
    const person = ['', '', ...typed({})];
    const { code } = await bench.microcert(['init', bench.path('a.yaml')], { person });
    await bench.microcert(['init', bench.path('b.yaml'), '--no-input'], { person: ['fr'] });
    const [a, b] = await Promise.all(
      ['a', 'b'].map((name) => readFile(bench.path(`${name}.yaml`), 'utf8')),
    );
    expect(code).toBe(0);
    expect(a).toBe(b?.replaceAll('b.yaml', 'a.yaml'));
  });

  it('MUST explain a wrong answer at once, with the nearest codes, and ask again', async () => {
    const person = typed({ ...ALL, hours: ['many', '90', '25'], mode: ['onlin', '4'] });
    const args = ['init', bench.path('d.yaml'), '--lang', 'en', '--framework', 'digital-fcu'];
    const { code, out } = await bench.microcert(args, { person });
    expect(out).toContain('a number is expected here');
    expect(out).toContain('not between 7 and 30 hours');
    expect(out).toMatch(/✘ this code is not in the list.*\n.*online/);
    expect(code).toBe(0);
    const { value } = await checked(bench.path('d.yaml'));
    expect(value).toMatchObject({
      workload: { hours: 25 },
      participation: { modes: ['online'] },
    });
    expect(out).toContain('--framework digital-fcu');
  });

  it('MUST remark on what does not fit, and keep it', async () => {
    const person = typed({ eqf: ['6'], cycle: ['third'] });
    const args = ['init', bench.path('d.yaml'), '--lang', 'en', '--framework', 'eu-council-2022'];
    const { out } = await bench.microcert(args, { person });
    expect(out).toMatch(/^ {2}! /m);
    expect((await checked(bench.path('d.yaml'))).value).toMatchObject({
      level: { eqf: 6, cycle: 'third' },
    });
  });

  it('MUST NOT ask for what a flag answers', async () => {
    const { title: _, ...rest } = ALL;
    const args = ['init', bench.path('d.yaml'), '--lang', 'fr', '--framework', 'microbol'];
    const { code, out } = await bench.microcert([...args, ...flagsOf(rest)], { person: ['Sols'] });
    expect(code).toBe(0);
    expect(out).toContain('Intitulé');
    expect(out).not.toContain('Pays');
  });

  it('MUST write nothing when the person leaves, whenever that is', async () => {
    const answers = ['fr', '', ...typed(ALL)];
    for (let count = 0; count < answers.length; count++) {
      const person = answers.slice(0, count);
      const { code, err } = await bench.microcert(['init', bench.path('d.yaml')], { person });
      expect(err).toMatch(/Nothing is written|Rien n’est écrit/);
      expect(code).toBe(2);
    }
    expect(existsSync(bench.path('d.yaml'))).toBe(false);
  });

  it('MUST refuse a file that exists before the first question', async () => {
    const file = await bench.write('d.yaml', 'mine');
    const { code, out, err } = await bench.microcert(['init', file], { person: [] });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('ERR_FILE_EXISTS');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});
