import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const DEFINITION = `id: https://univ.example/micro/soil
title: { en: Soil health }
`;
const ISSUER = `id: did:web:univ.example
name: University of Example
country: FR
`;
const COHORT = `learnerId;awardedOn
did:example:one;2026-07-01
did:example:two;2026-07-01
`;
const STATUS = 'https://univ.example/status/revocation-1';

let bench: Workbench;
const issuing = () => ['--issuer', bench.path('issuer.yaml'), '--key', bench.path('key.json')];
const registry = () => ['--registry', bench.path('registry.db')];
const publish = (...more: readonly string[]) =>
  bench.microcert(['publish', ...issuing(), ...registry(), '--out', bench.path('site'), ...more]);

/** What a verifier who has the published files says of the credential on a line of the file. */
async function verdict(line: number): Promise<number> {
  const credentials = await readFile(bench.path('issued.jsonl'), 'utf8');
  await bench.write('one.json', credentials.split('\n')[line] ?? '');
  const web = {
    [STATUS]: await readFile(bench.path('site/status/revocation-1'), 'utf8'),
    'https://univ.example/.well-known/did.json': await readFile(
      bench.path('site/.well-known/did.json'),
      'utf8',
    ),
  };
  const args = ['verify', bench.path('one.json'), '--trust', 'did:web:univ.example', '--network'];
  const { code } = await bench.microcert(args, { web, now: '2026-07-15T10:00:00Z' });
  return code;
}

beforeAll(async () => {
  bench = await createWorkbench();
  await bench.write('soil.yaml', DEFINITION);
  await bench.write('issuer.yaml', ISSUER);
  await bench.write('cohort.csv', COHORT);
  const did = ['--did-web', 'univ.example', '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--out', bench.path('key.json'), ...did]);
  const cohort = ['--learners', bench.path('cohort.csv'), '--out', bench.path('issued.jsonl')];
  const issued = await bench.microcert([
    ...['issue', bench.path('soil.yaml'), ...issuing(), ...registry(), ...cohort],
    ...['--framework', 'none', '--status-url', 'https://univ.example/status'],
  ]);
  expect(issued).toMatchObject({ code: 0, err: '' });
});
afterAll(() => bench.remove());

describe('the site of an issuer with a registry', () => {
  it('MUST hold what verifiers need: its keys and its status list', async () => {
    expect(await publish()).toMatchObject({ code: 0, err: '' });
    expect([await verdict(0), await verdict(1)]).toEqual([0, 0]);
  });

  it('MUST have a page for what was issued, though no file of it is named', async () => {
    const page = await readFile(bench.path('site/micro/soil/index.html'), 'utf8');
    expect(page).toContain('Soil health');
  });

  it('MUST tell of a revocation once it is published again, and of no other credential', async () => {
    const credentials = await readFile(bench.path('issued.jsonl'), 'utf8');
    const { id } = JSON.parse(credentials.split('\n')[0] ?? '');
    await bench.microcert(['revoke', id, ...registry(), '--category', 'error', '--reason', 'x y']);
    expect([await verdict(0), await verdict(1)]).toEqual([0, 0]);
    await publish();
    expect([await verdict(0), await verdict(1)]).toEqual([1, 0]);
  });

  it('MUST stay as it is while nothing changes', async () => {
    expect((await publish('--format', 'json')).out).toContain('"written": []');
  });

  it('MUST list revoked credentials for old verifiers where that is asked for', async () => {
    await publish('--revocation-list-url', 'https://univ.example/status/revoked.json');
    const list = JSON.parse(await readFile(bench.path('site/status/revoked.json'), 'utf8'));
    expect(list.revokedCredential).toEqual([{ id: expect.any(String), revoked: true }]);
  });
});

describe('what cannot be', () => {
  it('a list of revoked credentials MUST be refused without a registry', async () => {
    const site = ['--issuer', bench.path('issuer.yaml'), '--out', bench.path('other')];
    const list = ['--revocation-list-url', 'https://univ.example/r.json'];
    const { code, err } = await bench.microcert([
      'publish',
      bench.path('soil.yaml'),
      ...site,
      ...list,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('--registry');
  });

  it('a cohort MUST NOT be signed with a key that was retired', async () => {
    const key = JSON.parse(await readFile(bench.path('site/.well-known/did.json'), 'utf8'));
    const [{ id }] = key.verificationMethod;
    expect(await bench.microcert(['keys', '--retire', id, ...registry()])).toMatchObject({
      code: 0,
    });
    const again = ['--learners', bench.path('cohort.csv'), '--out', bench.path('again.jsonl')];
    const { code, err } = await bench.microcert(
      [
        ...['issue', bench.path('soil.yaml'), ...issuing(), ...registry(), ...again],
        '--framework',
        'none',
      ],
      { now: '2026-07-16T09:00:00Z' },
    );
    expect(code).toBe(2);
    expect(err).toContain('ERR_REGISTRY_SIGNING_KEY');
  });
});
