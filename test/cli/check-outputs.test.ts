import { mkdir, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '../../src/frameworks/index.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const GOOD = 'examples/universite-360/definition.yaml';
const BAD = 'id: https://univ.example/a\ntitle: { fr: "Sols & <eau>" }\nworkload: { ects: -1 }\n';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex?: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region?: { readonly startLine: number; readonly startColumn: number };
          };
        }[];
      }[];
    },
  ];
}

const check = (...args: string[]) => bench.microcert(['check', ...args]);

describe('microcert check --format sarif', () => {
  // SARIF 2.1.0, sections 3.13, 3.19, 3.27, 3.49
  it('MUST be a log of one run, each result with rule, level, text and place', async () => {
    const bad = await bench.write('bad file.yaml', BAD);
    const { code, out } = await check(bad, bench.path('none.yaml'), '--format', 'sarif');
    const log = JSON.parse(out) as Sarif;
    const [{ tool, results }] = log.runs;
    expect([code, log.version, log.runs.length]).toEqual([1, '2.1.0', 1]);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      if (ruleIndex !== undefined) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
    }
    const minimum = results.find(({ ruleId }) => ruleId === 'shape.minimum');
    expect(minimum?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: expect.stringMatching(/bad%20file\.yaml$/) },
      region: { startLine: 3, startColumn: 13 },
    });
    expect(results.map(({ ruleId }) => ruleId)).toContain('ERR_FILE_UNREADABLE');
    expect(results.map(({ ruleId }) => ruleId)).toContain('eu-council-2022.qualityAssurance.given');
  });
});

// SARIF 2.1.0 allows no other members in these objects (sections 3.13, 3.14, 3.18, 3.19, 3.27, 3.28, 3.29, 3.30, 3.49).
describe('the SARIF log', () => {
  const text = { type: 'string', minLength: 1 };
  const object = (properties: object, ...required: string[]) => ({
    ...{ type: 'object', additionalProperties: false },
    ...{ properties, required },
  });
  const list = (items: object) => ({ type: 'array', items, uniqueItems: true });
  const message = object({ text }, 'text');
  const level = { enum: ['none', 'note', 'warning', 'error'] };
  const one = { type: 'integer', minimum: 1 };
  const rule = object(
    {
      id: text,
      ...{ shortDescription: message, fullDescription: message },
      defaultConfiguration: object({ level }),
      helpUri: { type: 'string', format: 'uri' },
    },
    'id',
  );
  const physicalLocation = object({
    artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
    region: object({ startLine: one, startColumn: one }),
  });
  const result = object(
    {
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: 0 },
      ...{ level, message },
      locations: list(object({ physicalLocation })),
    },
    'message',
  );
  const driver = object({ name: text, version: text, rules: list(rule) }, 'name');
  const run = object(
    {
      tool: object({ driver }, 'driver'),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: { type: 'array', items: result },
    },
    'tool',
  );
  const version = { const: '2.1.0' };
  const $schema = { type: 'string', format: 'uri' };
  const ajv = new Ajv();
  addFormats.default(ajv);
  const isLog = ajv.compile(object({ $schema, version, runs: list(run) }, 'version', 'runs'));

  it.each(FRAMEWORKS.map(({ id }) => id))(
    'MUST have the members of the standard only: %s',
    async (id) => {
      const bad = await bench.write('bad [file] é.yaml', BAD);
      for (const lang of ['en', 'fr']) {
        const { out } = await check(
          ...[bad, GOOD, bench.path('none.yaml'), '--framework', id],
          ...['--format', 'sarif', '--lang', lang],
        );
        expect(isLog(JSON.parse(out)), JSON.stringify(isLog.errors)).toBe(true);
      }
      expect(isLog({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    },
  );
});

describe('microcert check --format github', () => {
  it('MUST write one annotation a line, with what would end it escaped', async () => {
    const bad = await bench.write('a,b.yaml', `${BAD}assessments: [{ type: quiz }]\n`);
    const { out } = await check(bad, '--format', 'github', '--lang', 'fr');
    const lines = out.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^,]+,.*::.+$/);
    const weights = lines.map((line) =>
      ['::error', '::warning', '::notice'].indexOf(line.split(' ')[0] ?? ''),
    );
    expect(weights).toEqual([...weights].sort());
    expect(new Set(weights).size).toBe(3);
    expect(lines[0]).toContain('a%2Cb.yaml,line=3,col=13,title=shape.minimum::il faut ici');
  });
});

describe('microcert check --format junit', () => {
  it('MUST be well-formed XML with a suite for each file and a case for each check', async () => {
    const bad = await bench.write('<&".yaml', BAD);
    const { out } = await check(bad, GOOD, bench.path('none.yaml'), '--format', 'junit');
    expect(out.match(/<testsuite /g)).toHaveLength(3);
    expect(out).toContain('&lt;&amp;&quot;.yaml"');
    expect(out).toMatch(/<testcase name="definition\.shape"[^>]*><failure type="shape\.minimum"/);
    expect(out).toMatch(/errors="1".*\n.*<error type="ERR_FILE_UNREADABLE"/);
    // Every tag is closed, and no character that XML has no place for is left.
    const open: string[] = [];
    for (const [, close, name = '', rest = ''] of out
      .replace(/^<\?.*\?>/, '')
      .matchAll(/<(\/?)([a-z-]+)((?:"[^"]*"|[^>"])*)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
    expect(out.replaceAll(/<[^>]*>/g, '')).not.toMatch(/&(?!(?:amp|lt|gt|quot|#10);)/);
  });
});

describe('microcert check --format json', () => {
  it('MUST say line and column of every finding that has them, and what is left for people', async () => {
    const bad = await bench.write('bad.yaml', BAD);
    const { out } = await check(bad, '--format', 'json');
    const report = JSON.parse(out);
    const findings = report.checks.flatMap(({ findings: each }: { findings: object[] }) => each);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'shape.minimum',
        place: { path: bad, position: { line: 3, column: 13 } },
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'eu-council-2022.level.given',
        example: { en: 'level: { eqf: 6, cycle: first }', fr: 'level: { eqf: 6, cycle: first }' },
      }),
    );
    expect(report.forPeople).toHaveLength(10);
  });
});

describe('microcert check of a folder', () => {
  it('MUST look at every YAML and JSON file in it, in order, and pass over hidden ones', async () => {
    await mkdir(bench.path('shelf/deep'), { recursive: true });
    await mkdir(bench.path('shelf/.git'));
    for (const name of [
      'shelf/b.yaml',
      'shelf/deep/a.json',
      'shelf/.git/c.yaml',
      'shelf/.d.yml',
      'shelf/notes.txt',
    ])
      await writeFile(
        bench.path(name),
        '{ "id": "https://a.example/b", "title": { "en": "Soil" } }',
      );
    const { out, code } = await check(bench.path('shelf'), '--format', 'json');
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual([
      bench.path('shelf/b.yaml'),
      bench.path('shelf/deep/a.json'),
    ]);
    expect(code).toBe(1);
  });

  it('MUST say so when there is nothing to look at', async () => {
    await mkdir(bench.path('empty'));
    const { err, code } = await check(bench.path('empty'));
    expect([code, err]).toEqual([2, expect.stringContaining('no YAML or JSON file')]);
  });

  it('MUST tell many good ones by their number, and show the others', async () => {
    await mkdir(bench.path('shelf'));
    const good = JSON.stringify({ id: 'https://a.example/b', title: { en: 'Soil' } });
    for (let index = 0; index < 12; index += 1)
      await writeFile(bench.path(`shelf/${index}.json`), good);
    const { out } = await check(bench.path('shelf'));
    expect(out).toContain('12 files: 12 to complete');
  });
});

describe('microcert check --framework', () => {
  it('MUST hold the definition against the framework named', async () => {
    expect((await check(GOOD, '--framework', 'universite-360')).code).toBe(0);
    const { code, out } = await check(GOOD, '--framework', 'surf-edubadges');
    expect(code).toBe(1);
    expect(out).toContain('surf-edubadges.ects');
    const unknown = await check(GOOD, '--framework', 'none');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('digital-fcu')]);
  });
});

describe('microcert check --list-rules and --explain', () => {
  it('MUST list rules and questions of the framework', async () => {
    const { code, out } = await check('--list-rules', '--framework', 'digital-fcu', '--lang', 'fr');
    for (const text of ['digital-fcu.hours', 'eu-council-2022.title.given', 'À l’appréciation'])
      expect(out).toContain(text);
    expect(code).toBe(0);
  });

  it('MUST say what a rule asks, where it comes from and whether that was compared', async () => {
    const { code, out } = await check('--explain', 'digital-fcu.hours');
    for (const text of ['From 7 to 30 hours', 'Digital FCU', 'yes, with', 'universite-360'])
      expect(out).toContain(text);
    expect(code).toBe(0);
    expect((await check('--explain', 'microbol.field')).out).toContain('no: this is how');
  });

  it('MUST name the rules that resemble one that does not exist', async () => {
    const { code, err } = await check('--explain', 'hours');
    expect([code, err]).toEqual([2, expect.stringContaining('digital-fcu.hours')]);
  });
});

describe('microcert check of a catalogue', () => {
  const entry = (name: string, requires: string) =>
    JSON.stringify({
      id: `https://univ.example/${name}`,
      title: { en: name },
      prerequisites: { text: { en: 'What comes before' }, requires: [requires] },
    });

  it('MUST find prerequisites that go round across files, and say where', async () => {
    await mkdir(bench.path('shelf'));
    await bench.write('shelf/a.json', entry('a', 'https://univ.example/b'));
    await bench.write('shelf/b.json', entry('b', 'https://univ.example/a'));
    await bench.write('shelf/c.json', entry('c', 'https://univ.example/a'));
    const { code, out } = await check(bench.path('shelf'), '--format', 'github');
    const rings = out.split('\n').filter((line) => line.includes('prerequisites.circular'));
    expect(rings).toHaveLength(2);
    expect(rings[0]).toMatch(/^::error file=.*a\.json,line=1,col=\d+,title=eu-council-2022/);
    expect(rings[1]).toMatch(/^::error file=.*b\.json/);
    expect(code).toBe(1);
  });

  it('MUST report a file that cannot be read, check the rest, and answer 1', async () => {
    await mkdir(bench.path('shelf'));
    await writeFile(bench.path('shelf/a.yaml'), 'id: [');
    await bench.write('shelf/b.json', entry('b', 'https://univ.example/a'));
    const { code, out, err } = await check(bench.path('shelf'));
    expect(err).toMatch(/a\.yaml:1:/);
    expect(out).toContain('2 files: 1 to complete, 0 with warnings, 1 not readable');
    expect(code).toBe(1);
    const { out: json } = await check(bench.path('shelf'), '--format', 'json');
    expect(JSON.parse(json)).toMatchObject([
      { error: { code: 'ERR_YAML_SYNTAX' } },
      { verdict: 'rejected' },
    ]);
  });
});

describe('microcert check, on a member that has the name of another file', () => {
  it('MUST be told where it stands, and where the other file is given, in that', async () => {
    const file = bench.path('badge.yaml');
    await writeFile(file, `${BAD}issuer: { id: "did:web:univ.example" }\n`);
    const { code, out } = await check(file);
    expect([code, out]).toEqual([1, expect.stringContaining('badge.yaml:4:1 /issuer  [shape.')]);
    const profile = await bench.write('issuer.yaml', 'id: nothing\nname: Univ\ncountry: FR\n');
    const beside = await check(file, '--issuer', profile);
    expect(beside.out).toContain('issuer.yaml:1:1 /issuer/id');
  });
});
