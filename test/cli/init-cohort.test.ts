import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCohort } from '../../src/cohort/index.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { COMPLETE } from '../support/definitions.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.write('definition.json', JSON.stringify(COMPLETE));
});
afterEach(() => bench.remove());

const init = (...more: readonly string[]) =>
  bench.microcert(['init', bench.path('jury.csv'), '--kind', 'cohort', ...more]);
const definition = () => ['--definition', bench.path('definition.json')];

/** What the readers make of the file with these rows below its header. */
async function read(rows?: (header: readonly string[]) => string) {
  const text = readFileSync(bench.path('jury.csv'), 'utf8');
  const [header = '', ...below] = text.split('\r\n');
  const cells = header.replace('\uFEFF', '').split(';');
  const all = rows === undefined ? below.join('\r\n') : rows(cells);
  const file = await bench.write('filled.csv', `${header}\r\n${all}`);
  const lines = [];
  for await (const line of readCohort(file, { definition: defineMicroCertification(COMPLETE) }))
    lines.push(line);
  return lines;
}

describe('microcert init --kind cohort', () => {
  it.each(['en', 'fr'])(
    'MUST write a table that the readers read, filled in (%s)',
    async (lang) => {
      const { code, out } = await init(...definition(), '--lang', lang);
      expect(code).toBe(0);
      expect(out).toContain('--learners');
      const given: Readonly<Record<string, string>> = {
        ...{ learnerId: 'did:example:a', awardedOn: '2026-07-01', 'result.exam': '14.5' },
        ...{
          'did apprenant': 'did:example:a',
          'délivré le': '2026-07-01',
          'résultat.exam': '14.5',
        },
      };
      const [row, ...more] = await read((header) =>
        header.map((name) => given[name] ?? '').join(';'),
      );
      expect(more).toEqual([]);
      expect(row).toMatchObject({
        outcome: 'award',
        award: { awardedOn: '2026-07-01', results: [{ assessment: 'exam', value: '14.5' }] },
      });
    },
  );

  it.each(['en', 'fr'])('MUST show a row that cannot be issued by mistake (%s)', async (lang) => {
    await init(...definition(), '--lang', lang);
    expect(await read()).toMatchObject([{ outcome: 'refused', line: 2 }]);
  });

  it('MUST ask for the definition where none is there, and make nothing (exit 2)', async () => {
    const { code, err } = await init();
    expect([code, err]).toEqual([2, expect.stringContaining('add --definition FILE')]);
    expect(existsSync(bench.path('jury.csv'))).toBe(false);
    expect((await init('--definition', bench.path('none.yaml'))).err).toContain('none.yaml');
    await bench.write('wrong.json', '{"id": 3}');
    expect((await init('--definition', bench.path('wrong.json'))).code).toBe(1);
    const award = ['init', bench.path('a.yaml'), '--kind', 'award', ...definition()];
    expect((await bench.microcert(award)).err).toContain('--definition belongs to --kind cohort');
  });
});

describe('a cohort with a column of an unknown assessment', () => {
  it('MUST be told the ids that the definition has, and which was perhaps meant', async () => {
    const cohort = await bench.write('c.csv', 'learnerId,awardedOn,result.exma,status.qqqqqqqq\n');
    const issuer = await bench.write(
      'issuer.json',
      JSON.stringify({ id: 'did:web:univ.example', name: 'University', country: 'FR' }),
    );
    const args = ['issue', bench.path('definition.json'), '--learners', cohort];
    const run = await bench.microcert([...args, '--issuer', issuer, '--dry-run']);
    const said = run.err.replace(/\s+/g, ' ');
    expect(run.code).toBe(2);
    expect(said).toContain('did you mean result.exam? ids of its assessments: exam');
    expect(said).toContain('→ ids of its assessments: exam');
  });
});

describe('a workbook of a spreadsheet instead of CSV', () => {
  it.each([
    ['xlsx', 'PK\u0003\u0004\u0014'],
    ['ods', 'PK\u0003\u0004'],
  ])('MUST be refused with how to save it as CSV (%s, exit 2)', async (name, start) => {
    const cohort = await bench.write(`c.${name}`, `${start}\u0000\u0000whatever`);
    const args = ['issue', bench.path('definition.json'), '--learners', cohort, '--dry-run'];
    const issuer = await bench.write(
      'i.json',
      '{"id":"did:web:u.example","name":"U","country":"FR"}',
    );
    for (const [lang, said] of [
      ['en', 'workbook of a spreadsheet'],
      ['fr', 'classeur d’un tableur'],
    ] as const) {
      const { code, err } = await bench.microcert([...args, '--issuer', issuer, '--lang', lang]);
      expect(err.replace(/\s+/g, ' ')).toContain(said);
      expect(err).toMatch(/CSV\s+UTF-8/);
      expect(code).toBe(2);
    }
  });

  it('MUST be known by its bytes in the old format too, through a pipe', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const source = (async function* () {
      for (const byte of bytes) yield new Uint8Array([byte]);
    })();
    const rows = readCohort(source, { definition: defineMicroCertification(COMPLETE) });
    await expect(rows.next()).rejects.toMatchObject({
      code: 'ERR_INPUT_ENCODING',
      hint: { en: expect.stringContaining('.xls') },
    });
  });
});
