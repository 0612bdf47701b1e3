import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ROW = 'did:example:marked-1,2026-07-01\n';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
});
afterEach(() => bench.remove());

const on = (name: string, ...more: readonly string[]) =>
  bench.microcert([name, ...more, '--registry', bench.path('registry.db')]);

const issuer = () => ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];

/** Issues a cohort with this text below its header. */
async function issue(rows: string, ...more: readonly string[]) {
  const learners = await bench.write('jury.csv', `learnerId,awardedOn\n${rows}`);
  const [files, out] = [
    [`${EXAMPLE}/definition.yaml`, '--learners', learners],
    bench.path('o.jsonl'),
  ];
  return on('issue', ...files, ...issuer(), '--out', out, '--framework', 'none', ...more);
}

async function issuedId(): Promise<string> {
  const text = await readFile(bench.path('o.jsonl'), 'utf8');
  return (JSON.parse(text.split('\n')[0] ?? '') as { id: string }).id;
}

describe('microcert issue --learners', () => {
  it('MUST read --date-format in either language, and refuse another with what it takes (exit 2)', async () => {
    const french = ['--date-format', 'jj/mm/aaaa', '--dry-run'];
    expect((await issue('did:example:marked-1,03/07/2026\n', ...french)).code).toBe(0);
    const { code, err } = await issue(ROW, '--date-format', 'DD/MM/YY', '--lang', 'fr');
    expect(err).toContain('JJ/MM/AAAA');
    expect(code).toBe(2);
  });

  it('MUST say that there is no row, and never tick off what is nothing', async () => {
    const none = await issue('');
    expect(none.out).toContain('there is no row below the header');
    expect(none.code).toBe(0);
    const refused = await issue('did:example:marked-1,soon\n', '--lang', 'fr');
    expect(refused.out).toContain('· 0 délivrée');
    expect(refused.out).not.toContain('✔');
  });

  it.each([
    [['--suspendable'], '--status-url'],
    [['--force'], '--force is for one award'],
    [['--results', '-'], '--results takes'],
  ])('MUST NOT pass over %s in silence', async (more, said) => {
    const { code, err } = await issue(ROW, ...more);
    expect(err).toContain(said);
    expect([code, existsSync(bench.path('registry.db'))]).toEqual([2, false]);
  });

  it.each([
    ['--dry-run'],
    ['--registry', 'x.db'],
    ['--status-url', 'https://univ.example/status/'],
  ])(
    'of one award, %s MUST be refused rather than passed over: nothing is signed',
    async (...option) => {
      const award = await bench.write('award.json', '{}');
      const files = [`${EXAMPLE}/definition.yaml`, '--award', award];
      const { code, err, out } = await bench.microcert(['issue', ...files, ...issuer(), ...option]);
      expect(err).toContain(`${option[0]} is for a cohort`);
      expect([code, out]).toEqual([2, '']);
    },
  );

  it('MUST tell in the help which columns are read, in both languages', async () => {
    const help = async (lang: string) =>
      (await bench.microcert(['issue', '--help', '--lang', lang])).out;
    expect(await help('en')).toMatch(
      /Columns of a cohort: [\s\S]*identifierValue[\s\S]*result\.ID/,
    );
    expect(await help('fr')).toMatch(/Colonnes d’une cohorte : [\s\S]*valeur identifiant/);
  });

  it('MUST say once, not for each column, what to do about columns that are not known', async () => {
    const learners = await bench.write('jury.csv', 'Nom;Prénom;Note;Date\nA;B;1;2026-07-01\n');
    const files = [`${EXAMPLE}/definition.yaml`, '--learners', learners];
    const { err } = await on('issue', ...files, ...issuer(), '--dry-run');
    expect(err.match(/column [A-D] \(\d\) is not known/g)).toHaveLength(4);
    expect(err.match(/microcert\s+issue\s+--help/g)).toHaveLength(1);
    expect(err).toContain('learnerId, awardedOn');
  });

  it('the help MUST begin texts near the names of options, also where one name is long', async () => {
    const { out } = await bench.microcert(['issue', '--help']);
    expect(out).toMatch(/^ {2}--award FILE\|- {1,40}the award/m);
    expect(out).toMatch(/^ {2}--suite \S+\n {42}kind of proof/m);
  });

  it('MUST make a registry that its owner alone can read', async () => {
    await issue(ROW);
    expect((await stat(bench.path('registry.db'))).mode & 0o777).toBe(0o600);
  });
});

describe('commands on what was issued', () => {
  it('MUST NOT promise that verifiers will learn of what has no entry in a list', async () => {
    await issue(ROW);
    const { out } = await on('suspend', await issuedId(), '--reason', 'inquiry');
    expect(out).toContain('verifiers cannot learn of it');
    expect(out).not.toContain('microcert publish');
  });

  it('MUST say that a file of ids has none, and that there is no such file', async () => {
    await issue(ROW);
    const ids = await bench.write('ids.txt', '# none\n\n');
    const empty = await on('revoke', '--ids', ids, '--reason', 'error');
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('ERR_INPUT_EMPTY')]);
    const none = await on('revoke', '--ids', bench.path('no.txt'), '--reason', 'error');
    expect(none.err).toContain('no file or folder');
  });

  it('MUST NOT take an empty file for a registry in which nothing was issued', async () => {
    const file = await bench.write('registry.db', '');
    const { code, err } = await on('keys');
    expect(err).toContain('no registry, or has lost all');
    expect([code, (await stat(file)).size]).toEqual([2, 0]);
  });

  it('MUST name the variable of the key where a registry is encrypted with one that is missing or another', async () => {
    const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
    const keys = (key?: string) =>
      bench.microcert(['keys', '--registry', bench.path('registry.db')], {
        env: key === undefined ? {} : { MICROCERT_REGISTRY_KEY: key },
      });
    const learners = await bench.write('jury.csv', `learnerId,awardedOn\n${ROW}`);
    const files = [`${EXAMPLE}/definition.yaml`, '--learners', learners, '--framework', 'none'];
    const where = ['--registry', bench.path('registry.db'), '--out', bench.path('o.jsonl')];
    const env = { MICROCERT_REGISTRY_KEY: keyOf(1) };
    await bench.microcert(['issue', ...files, ...issuer(), ...where], { env });
    expect((await keys(keyOf(1))).code).toBe(0);
    for (const answer of [await keys(), await keys(keyOf(2))])
      expect([answer.code, answer.err]).toEqual([
        2,
        expect.stringContaining('MICROCERT_REGISTRY_KEY'),
      ]);
  });

  it('MUST answer 3 where the database cannot be reached: nothing was decided', async () => {
    const place = ['--registry', 'postgres://127.0.0.1:1/none'];
    const { code, err } = await bench.microcert(['keys', ...place]);
    expect(err).toContain('ERR_REGISTRY_UNAVAILABLE');
    expect(code).toBe(3);
  });

  it('correct MUST NOT offer --force, which it does not have, where a file is in the way', async () => {
    await issue(ROW);
    const award = await bench.write('award.json', '{}');
    const args = [await issuedId(), '--award', award, ...issuer(), '--out', bench.path('o.jsonl')];
    const { code, err } = await on('correct', ...args, '--reason', 'error');
    expect(err).toContain('choose another name');
    expect(err).not.toContain('--force');
    expect(code).toBe(2);
  });

  it('MUST say in French what was done and why, and to publish keys that changed', async () => {
    await issue(ROW);
    const id = await issuedId();
    await on('revoke', id, '--reason', 'plagiat', '--category', 'fraud');
    expect((await on('history', id, '--lang', 'fr')).out).toContain('(fraude : plagiat)');
    const listed = JSON.parse((await on('keys', '--format', 'json')).out) as {
      keys: { id: string }[];
    };
    const retired = await on('keys', '--retire', listed.keys[0]?.id ?? '', '--lang', 'fr');
    expect(retired.out).toContain('microcert publish');
    expect((await on('keys')).out).not.toContain('microcert publish');
    expect((await on('expiring', '--lang', 'fr')).out).toContain('Aucun justificatif');
  });
});
