import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const HEADER = 'learnerId,awardedOn,result.exam';
const GOOD = 'did:example:a,2026-07-01,14.5';
/** Below what passes: the framework warns, and does not refuse. */
const BELOW = 'did:example:b,2026-07-01,7';
const UNKNOWN_DAY = 'did:example:c,someday,12';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.microcert(['keygen', '--out', bench.path('key.json')]);
  const { kid } = JSON.parse(readFileSync(bench.path('key.json'), 'utf8'));
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
});
afterEach(() => bench.remove());

async function issue(lines: readonly string[], out: string, ...more: readonly string[]) {
  const cohort = await bench.write('cohort.csv', `${lines.join('\n')}\n`);
  return bench.microcert([
    ...['issue', bench.path('definition.json'), '--learners', cohort, '--out', bench.path(out)],
    ...['--issuer', bench.path('issuer.json'), '--key', bench.path('key.json')],
    ...['--registry', bench.path('registry.db'), '--threads', '1', ...more],
  ]);
}

const results = (name: string) => readFileSync(bench.path(name), 'utf8').trim().split(/\r?\n/);

describe('warnings on rows that were issued', () => {
  it('MUST be counted and said, and change no exit code', async () => {
    const { code, out } = await issue([HEADER, GOOD, BELOW], 'o.jsonl');
    expect(code).toBe(0);
    expect(out).toContain('2 issued and signed');
    expect(out).toContain('! 1 of these with a warning');
    expect(out).toMatch(/result\.exam \(C\): this result is below what passes/);
    expect(out).toContain('line 3');
    expect((await issue([HEADER, BELOW], 'p.jsonl', '--dry-run', '--lang', 'fr')).out).toContain(
      'dont 1 avec un avertissement',
    );
  });

  it('MUST stand in the file of results beside the credential, as CSV and as JSON lines', async () => {
    await issue([HEADER, GOOD, BELOW], 'o.jsonl');
    const [, plain = '', warned = ''] = results('o.results.csv');
    expect(plain).toMatch(/^2;issued;urn:uuid:[^;]+;;;;$/);
    expect(warned).toMatch(/^3;issued;urn:uuid:[^;]+;eu-council-2022\.grade\.passes;result\.exam;/);
    const file = bench.path('r.jsonl');
    await issue([HEADER, BELOW.replace(':b', ':d')], 'o.jsonl', '--results', file);
    const [line = ''] = results('r.jsonl');
    expect(JSON.parse(line)).toMatchObject({
      outcome: 'issued',
      warnings: [{ severity: 'warning', column: { name: 'result.exam', letter: 'C' } }],
    });
  });

  it('MUST speak of columns and not of how a definition or an award is written in YAML', async () => {
    const name = 'learnerId,learnerName,awardedOn,activityEnd,result.exam,emailHash,emailSalt';
    const hash = `sha256$${'0'.repeat(64)}`;
    const rows = [
      'mailto:a@univ.example,Zoé,2026-07-01,2026-06-30,7,,',
      `,,2026-07-01,2026-07-30,12,${hash},ab`,
      'https://univ.example/people/1,,2026-07-01,,12,,',
    ];
    const { out } = await issue([name, ...rows], 'o.jsonl', '--format', 'json');
    const { reasons } = JSON.parse(out);
    const hints = reasons.map(({ hint = { en: '', fr: '' } }) => `${hint.en} ${hint.fr}`);
    expect(hints.length).toBeGreaterThan(4);
    for (const hint of hints) expect(hint).not.toMatch(/YAML|`[^`]*[{[]|`\w+: [^`]*`/);
    expect(hints.join('\n')).toContain('say in the column status.ID how it stands: Failed');
    expect(hints.join('\n')).toContain('write these in emailSalt');
    expect(out).not.toContain('Zoé');
  });
});

describe('microcert issue --learners --format json', () => {
  it('MUST write one JSON document on standard output, with counts, reasons and files', async () => {
    const { code, out, err } = await issue(
      [HEADER, GOOD, BELOW, UNKNOWN_DAY],
      'o.jsonl',
      ...['--format', 'json'],
    );
    const note = expect.stringMatching(/^! without --status-url .*\n$/);
    expect([code, err]).toEqual([1, note]);
    const summary = JSON.parse(out);
    expect(summary).toMatchObject({
      ...{ dryRun: false, rows: 3, issued: 2, existing: 0, refused: 1, warned: 1 },
      ...{ revocable: false, cutOffBytes: 0, hasMoreReasons: false },
      files: { learners: bench.path('cohort.csv'), out: bench.path('o.jsonl') },
    });
    expect(summary.reasons).toMatchObject([
      { severity: 'error', column: { name: 'awardedOn' }, count: 1, lines: [4] },
      { severity: 'warning', column: { name: 'result.exam' }, count: 1, lines: [3] },
    ]);
    expect(out).not.toContain('did:example');
  });

  it('MUST say of a dry run that it was one, and of a run that was stopped by what', async () => {
    const tried = await issue([HEADER, GOOD], 'o.jsonl', '--dry-run', '--format', 'json');
    expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, issued: 1 });
    const args = ['--format', 'json', '--registry', bench.path('registry.db')];
    const interruption = AbortSignal.abort('SIGTERM');
    const stopped = await bench.microcert(
      [
        ...['issue', bench.path('definition.json'), '--learners', bench.path('cohort.csv')],
        ...['--issuer', bench.path('issuer.json'), '--key', bench.path('key.json')],
        ...['--out', bench.path('o.jsonl'), ...args],
      ],
      { interruption },
    );
    expect(stopped.code).toBe(143);
    expect(JSON.parse(stopped.out)).toMatchObject({ issued: 0, stoppedBy: 'SIGTERM' });
  });

  it('MUST be refused without --learners (exit 2)', async () => {
    const args = ['issue', bench.path('definition.json'), '--award', 'a.json', '--format', 'json'];
    const { code, err } = await bench.microcert(args);
    expect([code, err]).toEqual([2, expect.stringContaining('--format is for a cohort')]);
  });
});

describe('the file of results', () => {
  it('MUST be no other file of the command: its neighbour would be replaced', async () => {
    const before = readFileSync(bench.path('issuer.json'), 'utf8');
    for (const name of ['issuer.json', 'definition.json', 'key.json', 'cohort.csv', 'o.jsonl']) {
      const run = await issue([HEADER, GOOD], 'o.jsonl', '--results', bench.path(name));
      expect([run.code, run.err]).toEqual([2, expect.stringContaining('another name')]);
    }
    expect(readFileSync(bench.path('issuer.json'), 'utf8')).toBe(before);
    expect(existsSync(bench.path('registry.db'))).toBe(false);
  });
});

describe('a run again with another file', () => {
  it('MUST leave no empty file, and say where the credentials are', async () => {
    await issue([HEADER, GOOD], 'first.jsonl');
    const { code, out } = await issue([HEADER, GOOD], 'second.jsonl');
    expect(code).toBe(0);
    expect(out).toContain('1 issued before and left alone');
    expect(out.replace(/\s+/g, ' ')).toContain('in the file it was issued into then');
    expect(out).not.toContain('second.jsonl\n');
    expect(existsSync(bench.path('second.jsonl'))).toBe(false);
    expect(existsSync(bench.path('second.jsonl.lock'))).toBe(false);
    const more = await issue([HEADER, GOOD, BELOW], 'second.jsonl', '--format', 'json');
    expect(JSON.parse(more.out)).toMatchObject({ issued: 1, existing: 1 });
    expect(results('second.jsonl')).toHaveLength(1);
  });

  it('MUST keep a file that was there, though it is empty', async () => {
    await issue([HEADER, GOOD], 'first.jsonl');
    await bench.write('second.jsonl', '');
    await issue([HEADER, GOOD], 'second.jsonl');
    expect(readFileSync(bench.path('second.jsonl'), 'utf8')).toBe('');
  });
});
