import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPresentation } from '../../src/presenting/index.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';
import { newParty } from '../support/verifying.js';

const EXAMPLE = 'examples/universite-360';
const REASON = ['--reason', 'plagiarism established', '--category', 'fraud'];
const LEARNER = 'did:example:marked-1';

let bench: Workbench;
let ids: readonly string[];

/** A command on the registry of this test. */
const on = (name: string, ...more: readonly string[]) =>
  bench.microcert([name, ...more, '--registry', bench.path('registry.db')]);

beforeEach(async () => {
  bench = await createWorkbench();
  const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
  const rows = [1, 2, 3].map((at) =>
    JSON.stringify({ learner: { id: `did:example:marked-${at}` }, awardedOn: '2026-07-01' }),
  );
  const learners = await bench.write('learners.jsonl', `${rows.join('\n')}\n`);
  const { code, err, out } = await on(
    ...(['issue', `${EXAMPLE}/definition.yaml`, '--learners', learners] as const),
    ...['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')],
    ...['--out', bench.path('badges.jsonl'), '--framework', 'none', '--suspendable'],
    ...['--status-url', 'https://univ.example/status/'],
  );
  expect([code, code === 0 ? '' : err + out]).toEqual([0, '']);
  const lines = (await readFile(bench.path('badges.jsonl'), 'utf8')).trim().split('\n');
  ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
});
afterEach(() => bench.remove());

const [first, second, third] = [0, 1, 2].map((at) => () => ids[at] ?? '') as [
  () => string,
  () => string,
  () => string,
];

describe('microcert revoke, suspend, reinstate', () => {
  it('MUST do it, say that the lists are to be published, and say the second time that it was so', async () => {
    const done = await on('revoke', first(), ...REASON);
    expect(done.out).toContain(`${first()}  revoked`);
    expect(done.out).toContain('microcert publish');
    expect(done.code).toBe(0);
    const again = await on('revoke', first(), ...REASON, '--lang', 'fr');
    expect(again.out).toContain('était déjà révoqué');
    expect(again.code).toBe(0);
    const history = await on('history', first());
    expect(history.out).toMatch(/revoked.*#\d+ revoked \(fraud: plagiarism established\)/s);
  });

  it('of many in a file, MUST answer for each (JSON, a line each), and 1 where one is refused', async () => {
    const list = await bench.write('ids.txt', `# two\n${second()}\n\nurn:uuid:none\r\n`);
    const args = ['--ids', list, ...REASON, '--format', 'json'];
    const { code, out } = await on('suspend', third(), ...args);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => [row.credentialId, row.outcome])).toEqual([
      [third(), 'done'],
      [second(), 'done'],
      ['urn:uuid:none', 'refused'],
    ]);
    expect(rows[2].error.code).toBe('ERR_REGISTRY_UNKNOWN');
    expect(code).toBe(1);
    const lifted = await on('reinstate', third(), '--reason', 'inquiry closed');
    expect(lifted.out).toContain('reinstated');
  });

  it('MUST say what is missing or cannot be, and how to put it right (exit 2)', async () => {
    for (const [args, said] of [
      [['revoke', first()], '--reason TEXT'],
      [['revoke', ...REASON], '--ids FILE'],
      [['revoke', first(), '--reason', 'asked for by a@b.example'], 'ERR_REGISTRY_REASON'],
      [['revoke', '--ids', bench.path('none.txt'), ...REASON], 'ERR_FILE_UNREADABLE'],
      [['history', 'urn:uuid:none'], 'ERR_REGISTRY_UNKNOWN'],
    ] as const) {
      const [name, ...rest] = args;
      const { code, err } = await on(name, ...rest);
      expect(err).toContain(said);
      expect(code).toBe(2);
    }
  });

  it('MUST NOT make a registry out of a slip in its name', async () => {
    const file = bench.path('regisrty.db');
    const { code, err } = await bench.microcert(['history', first(), '--registry', file]);
    expect(err).toContain('there is no registry of this name');
    expect([code, existsSync(file)]).toEqual([2, false]);
  });

  it('MUST take the registry from the environment, and no password from the command line', async () => {
    const env = { MICROCERT_REGISTRY: bench.path('registry.db') };
    expect((await bench.microcert(['history', first()], { env })).code).toBe(0);
    for (const place of [
      'postgres://someone:secret-marked@db.example/x',
      'postgres://someone:secret-marked/9@db.example/x',
      'postgresql://someone@db.example/x?password=secret-marked',
    ]) {
      const { code, err } = await bench.microcert(['history', first(), '--registry', place]);
      expect(err, place).toContain('MICROCERT_REGISTRY');
      expect(err).not.toContain('secret-marked');
      expect(code).toBe(2);
    }
  });
});

describe('microcert correct, renew, expiring', () => {
  const made = () => ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];

  it('correct MUST write the new credential, revoke the old one and link both', async () => {
    const text = JSON.stringify({ learner: { id: LEARNER }, awardedOn: '2026-07-02' });
    const award = await bench.write('award.json', text);
    const out = bench.path('new.json');
    const args = [first(), '--award', award, ...made(), '--framework', 'none', '--out', out];
    const done = await on('correct', ...args, '--reason', 'wrong date', '--format', 'json');
    expect(done.code).toBe(0);
    const told = JSON.parse(done.out) as { credentialId: string; predecessor: string };
    expect(told.predecessor).toBe(first());
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ id: told.credentialId });
    expect((await on('history', first())).out).toContain(`→ ${told.credentialId}`);
    expect((await on('history', told.credentialId)).out).toContain(first());
    const twice = [...args.slice(0, -1), bench.path('twice.json'), '--reason', 'wrong date'];
    const again = await on('correct', ...twice);
    expect(again.err).toContain('ERR_REGISTRY_SUCCEEDED');
    expect([again.code, existsSync(bench.path('twice.json'))]).toEqual([1, false]);
  });

  it('claim MUST issue it again to the DID that the learner controls, and ask for what is missing', async () => {
    const wallet = await newParty();
    const asked = { challenge: 'c7a6f5d0', domain: 'https://univ.example' };
    const clock = () => Date.parse(NOW);
    const answer = await createPresentation([], { holder: wallet.signer, clock, ...asked });
    const presentation = await bench.write('answer.json', JSON.stringify(answer));
    const text = JSON.stringify({ learner: { id: LEARNER }, awardedOn: '2026-07-01' });
    const award = await bench.write('award.json', text);
    const out = bench.path('claimed.json');
    const why = ['--reason', 'now has a wallet', '--format', 'json'];
    const args = [
      first(),
      '--award',
      award,
      ...made(),
      '--framework',
      'none',
      '--out',
      out,
      ...why,
    ];
    const without = await on('claim', ...args);
    expect(without.err).toContain('--presentation FILE');
    expect([without.code, existsSync(out)]).toEqual([2, false]);
    const given = ['--presentation', presentation, '--domain', asked.domain];
    const foreign = await on('claim', ...args, ...given, '--challenge', 'another');
    expect(foreign.err).toContain('ERR_REGISTRY_CLAIM');
    expect(existsSync(out)).toBe(false);
    const done = await on('claim', ...args, ...given, '--challenge', asked.challenge);
    expect(done.code).toBe(0);
    const { credentialSubject } = JSON.parse(await readFile(out, 'utf8'));
    expect(credentialSubject.id).toBe(wallet.id);
    expect((await on('history', first())).out).toContain('claimed');
  });

  it('expiring MUST refuse what is neither a date nor a period', async () => {
    const { code, err } = await on('expiring', '--before', 'soon');
    expect(err).toContain('P3M');
    expect(code).toBe(2);
    expect((await on('expiring', '--before', '2026-08-01')).code).toBe(0);
  });
});

describe('microcert audit, erase, keys', () => {
  it('audit MUST find it in order, and keep the end of the chain for the next time', async () => {
    const head = bench.path('head.json');
    const { code, out } = await on('audit', '--save-head', head);
    expect(out).toContain('Nothing was removed or altered');
    expect(code).toBe(0);
    await on('revoke', first(), ...REASON);
    const next = await on('audit', '--expect-head', head, '--format', 'json');
    expect(JSON.parse(next.out)).toMatchObject({ isIntact: true });
    const { sequence } = JSON.parse(await readFile(head, 'utf8')) as { sequence: number };
    const other = await bench.write('other.json', JSON.stringify({ sequence, hash: 'x' }));
    const broken = await on('audit', '--expect-head', other);
    expect(broken.out).toContain('audit.head-altered');
    expect(broken.code).toBe(1);
  });

  it('erase MUST ask, do nothing without an answer, and say what stays', async () => {
    const args = ['erase', '--learner', LEARNER, '--registry', bench.path('registry.db')];
    const alone = await bench.microcert(args);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--yes')]);
    expect((await bench.microcert(args, { person: ['n'] })).code).toBe(2);
    const done = await bench.microcert(args, { person: ['y'] });
    expect(done.out).toContain(first());
    expect(done.code).toBe(0);
    expect((await on('history', first())).out).toContain('Learner forgotten');
    expect((await bench.microcert([...args, '--yes'])).code).toBe(1);
    expect((await on('audit')).code).toBe(0);
  });

  it('erase MUST name what shares an identifier and was left, and say what could not be overwritten', async () => {
    const database = new Database(bench.path('registry.db'));
    database.exec('insert into learner_aliases select 1, learner_ref from awards where number = 3');
    database.exec('begin');
    database.prepare('select * from awards').all();
    const done = await on('erase', '--learner', LEARNER, '--yes');
    database.exec('rollback');
    database.close();
    expect(done.code).toBe(0);
    const [forgotten, left] = done.out.split('Not touched');
    expect(forgotten).toContain(first());
    expect(left).toContain(third());
    expect(left?.replace(/\s+/g, ' ')).toContain('copies may be left in it');
    expect((await on('audit', '--lang', 'fr')).out).toContain('[audit.copies-left]');
    const none = await on('erase', '--learner', LEARNER, '--yes', '--format', 'json');
    expect(none.code).toBe(1);
    expect(JSON.parse(none.out)).toEqual({ credentialIds: [], related: [], isPutOff: false });
    expect((await on('audit', '--lang', 'fr')).out).not.toContain('[audit.copies-left]');
  }, 60_000);

  it('keys MUST add those of a did.json, retire and revoke them, and list them', async () => {
    expect((await on('keys', '--add', bench.path('did.json'))).code).toBe(0);
    const listed = await on('keys', '--format', 'json');
    const { keys } = JSON.parse(listed.out) as { keys: { id: string }[] };
    const id = keys[0]?.id ?? '';
    expect(id).toContain('did:web:univ.example#');
    const retired = await on('keys', '--retire', id, '--at', '2026-12-31');
    expect(retired.out).toContain('signs until 2026-12-31T00:00:00Z');
    expect((await on('keys', '--revoke', id)).err).toContain('--reason');
    const revoked = await on('keys', '--revoke', id, '--reason', 'laptop stolen');
    expect(revoked.out).toContain(`revoked since ${NOW}`);
  });
});

it('the help MUST list these commands by themselves, in both languages', async () => {
  const { out } = await bench.microcert(['--help']);
  expect(out).toMatch(/--registry\).*\n {2}revoke .*[\s\S]*audit/);
  for (const name of [
    'revoke',
    'correct',
    'renew',
    'claim',
    'keys',
    'history',
    'audit',
    'erase',
    'expiring',
  ])
    expect((await bench.microcert([name, '--help', '--lang', 'fr'])).out).toContain('Utilisation');
});

// Only a build has the program; test/package runs it whole.
it.runIf(existsSync('dist/cli/main.js'))('the program itself MUST revoke', async () => {
  const args = ['revoke', first(), ...REASON, '--registry', bench.path('registry.db')];
  const { stdout } = await promisify(execFile)('node', [
    'dist/cli/main.js',
    ...args,
    '--lang',
    'en',
  ]);
  expect(stdout).toContain('revoked');
});
