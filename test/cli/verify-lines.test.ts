import { appendFile, readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const TRUST = ['--trust', 'did:web:univ.example'];
const LEARNERS = ['one', 'two', 'three', 'four'];

let bench: Workbench;
let ids: readonly string[];
let badges: readonly string[];
const issuing = () => ['--issuer', bench.path('issuer.yaml'), '--key', bench.path('key.json')];
const registry = () => ['--registry', bench.path('registry.db')];
const publish = () =>
  bench.microcert(['publish', ...issuing(), ...registry(), '--out', bench.path('site')]);
const site = () => ['--site', bench.path('site')];

/** Verifies a file with these lines. */
async function verify(lines: readonly string[], ...more: readonly string[]) {
  const file = await bench.write('some.jsonl', lines.map((line) => `${line}\n`).join(''));
  return bench.microcert(['verify', file, ...TRUST, ...site(), ...more]);
}

const lineAt = (index: number): string => badges[index] ?? '';
const changed = (index: number) => lineAt(index).replace('Soil health', 'Soil wealth');

beforeAll(async () => {
  bench = await createWorkbench();
  await bench.write('soil.yaml', 'id: https://univ.example/soil\ntitle: { en: Soil health }\n');
  await bench.write('issuer.yaml', 'id: did:web:univ.example\nname: University\ncountry: FR\n');
  const rows = LEARNERS.map((name) => `did:example:${name};2026-07-01\n`);
  await bench.write('cohort.csv', `learnerId;awardedOn\n${rows.join('')}`);
  const did = ['--did-web', 'univ.example', '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--out', bench.path('key.json'), ...did]);
  const cohort = ['--learners', bench.path('cohort.csv'), '--out', bench.path('issued.jsonl')];
  const issued = await bench.microcert([
    ...['issue', bench.path('soil.yaml'), ...issuing(), ...registry(), ...cohort],
    ...['--framework', 'none', '--status-url', 'https://univ.example/status'],
  ]);
  expect(issued).toMatchObject({ code: 0, err: '' });
  badges = (await readFile(bench.path('issued.jsonl'), 'utf8')).trim().split('\n');
  ids = badges.map((line) => JSON.parse(line).id);
  const revoking = ['--category', 'error', '--reason', 'mixed up'];
  await bench.microcert(['revoke', ids[3] ?? '', ...registry(), ...revoking]);
  expect(await publish()).toMatchObject({ code: 0, err: '' });
});
afterAll(() => bench.remove());

describe('microcert verify of a file with a credential on each line', () => {
  it('MUST accept a cohort of which all are good, by the folder of the site alone', async () => {
    const { code, out, err } = await verify(badges.slice(0, 3));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('3 credentials: 3 accepted, 0 rejected, 0 undetermined');
  });

  it('MUST say each reason once, with its lines, and answer 1 where one is rejected', async () => {
    const { code, out } = await verify([lineAt(0), changed(1), changed(2), lineAt(3)]);
    expect(code).toBe(1);
    expect(out).toContain('4 credentials: 1 accepted, 3 rejected, 0 undetermined');
    expect(out).toContain('lines 2, 3\n');
    expect(out.match(/changed after it was signed/g)).toHaveLength(1);
    expect(out).toMatch(/revoked.*\n\s+line 4\n/);
  });

  it('MUST say the same in French', async () => {
    const { out } = await verify([lineAt(0), changed(1)], '--lang', 'fr');
    expect(out).toContain('2 justificatifs : 1 accepté, 1 refusé, 0 indéterminé');
    expect(out).toContain('ligne 2');
  });

  it('MUST answer programs with counts, reasons, and the id and line of each that was not accepted', async () => {
    const lines = [lineAt(0), '', changed(1), '{"cut', lineAt(3)];
    const { code, out } = await verify(lines, '--format', 'json');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.credentials).toEqual({
      ...{ total: 4, accepted: 1, rejected: 2, undetermined: 0, unreadable: 1 },
    });
    expect(report.notAccepted).toEqual([
      { line: 3, id: ids[1], verdict: 'rejected' },
      { line: 4, verdict: 'unreadable' },
      { line: 5, id: ids[3], verdict: 'rejected' },
    ]);
    expect(report).toMatchObject({ notAcceptedLeftOut: 0, hasMoreReasons: false });
    const revoked = report.reasons.find(({ lines: [first] }: { lines: number[] }) => first === 5);
    expect(revoked).toMatchObject({ verdict: 'rejected', count: 1 });
    expect(revoked.checks.map(({ id }: { id: string }) => id)).toContain('status.revocation');
  });

  it('MUST answer 2 where a line cannot be read and none is rejected, and 3 where one stays open', async () => {
    expect((await verify([lineAt(0), 'no credential'])).code).toBe(2);
    const file = await bench.write('open.jsonl', `${lineAt(0)}\n`);
    const open = await bench.microcert(['verify', file, ...TRUST]);
    expect(open.out).toContain('1 credential: 0 accepted, 0 rejected, 1 undetermined');
    expect(open.code).toBe(3);
  });

  it('MUST NOT lose what was judged before a line that is too long', async () => {
    const { code, out, err } = await verify([changed(0), 'x'.repeat(4_300_000), lineAt(1)]);
    expect([code, out]).toEqual([1, expect.stringContaining('0 accepted, 1 rejected')]);
    expect(err).toContain('some.jsonl:2');
    expect(err).toContain('ERR_INPUT_TOO_LARGE');
  });

  it('MUST be refused where nothing is in it, or nothing is there (exit 2)', async () => {
    const empty = await verify(['', '  ']);
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('ERR_INPUT_EMPTY') });
    const none = await bench.microcert(['verify', bench.path('none.jsonl'), ...TRUST]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('ERR_FILE_UNREADABLE') });
  });

  it('MUST be known by its content too: through a pipe, under another name, longer than one document may be', async () => {
    const many = Array.from({ length: 400 }, () => badges.slice(0, 3).join('\n')).join('\n');
    expect(many.length).toBeGreaterThan(1_048_576);
    const args = [...TRUST, ...site()];
    const piped = await bench.microcert(['verify', '-', ...args], { stdin: many });
    expect([piped.code, piped.out]).toEqual([0, expect.stringContaining('1,200 accepted')]);
    const named = await bench.microcert(['verify', await bench.write('all.txt', many), ...args]);
    expect([named.code, named.out]).toEqual([0, expect.stringContaining('1,200 accepted')]);
    const byteOrderMark = await bench.write('bom.jsonl', `\uFEFF${lineAt(0)}\n`);
    expect((await bench.microcert(['verify', byteOrderMark, ...args])).code).toBe(0);
  });

  it('MUST stand beside other files', async () => {
    const cohort = await bench.write('good.jsonl', `${lineAt(0)}\n${lineAt(1)}\n`);
    const single = await bench.write('bad.json', changed(2));
    const { code, out } = await bench.microcert(['verify', cohort, single, ...TRUST, ...site()]);
    expect(code).toBe(1);
    expect(out).toContain('1 verified: 0 accepted, 1 rejected');
    expect(out).toContain('2 credentials: 2 accepted');
  });
});

describe('microcert verify --site', () => {
  const network = { web: { 'https://univ.example/status/revocation-1': 'not asked' } };

  it('MUST leave open what the folder has no list for, though the web has one', async () => {
    const missing = bench.path('site/status/revocation-1');
    const kept = await readFile(missing, 'utf8');
    await rm(missing);
    const file = await bench.write('one.jsonl', `${lineAt(0)}\n`);
    const { code, out } = await bench.microcert(
      ['verify', file, ...TRUST, ...site(), '--network'],
      { web: { ...network.web, 'https://univ.example/status/revocation-1': kept } },
    );
    await bench.write('site/status/revocation-1', kept);
    expect([code, out]).toEqual([3, expect.stringContaining('1 undetermined')]);
  });

  it('MUST reject by a list in the folder that somebody changed', async () => {
    const list = bench.path('site/status/revocation-1');
    const kept = await readFile(list, 'utf8');
    await bench.write('site/status/revocation-1', kept.replace('"revocation"', '"suspension"'));
    const { code } = await verify([lineAt(0)]);
    await bench.write('site/status/revocation-1', kept);
    expect(code).not.toBe(0);
  });

  it('MUST refuse a folder that holds no site, and one that goes with a bundle (exit 2)', async () => {
    await appendFile(bench.path('one.json'), lineAt(0));
    const none = await bench.microcert(['verify', bench.path('one.json'), '--site', bench.folder]);
    // The did.json that keygen wrote beside is none of a site: it belongs below .well-known.
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('ERR_PUBLISH_FOLDER') });
    const both = [...site(), '--offline-bundle', bench.path('bundle.json')];
    const refused = await bench.microcert(['verify', bench.path('one.json'), ...both]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('--offline-bundle') });
    const gone = await bench.microcert([
      ...['verify', bench.path('one.json'), '--site', bench.path('gone')],
    ]);
    expect(gone).toMatchObject({ code: 2, err: expect.stringContaining('ERR_FILE_UNREADABLE') });
  });
});
