import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import {
  badgeWithStatus,
  DID_URL,
  didDocument,
  EXAMPLE,
  ISSUER,
  issue,
  LIST_URL,
  makeKey,
  signed,
  statusList,
} from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await makeKey(bench);
});
afterEach(() => bench.remove());

describe('microcert verify of several files', () => {
  it('MUST say for each what it is worth, sum up, and answer with the worst', async () => {
    const good = await issue(bench, 'good.json');
    const jwt = await issue(bench, 'good.jwt', '--jwt');
    const text = await readFile(good, 'utf8');
    const bad = await bench.write('bad.json', text.replace('soil', 'moil'));
    const more = ['--trust', ISSUER, '--did', bench.path('did.json')];
    const all = await bench.microcert(['verify', good, jwt, bad, ...more]);
    expect(all.out).toContain('3 verified: 2 accepted, 1 rejected, 0 undetermined');
    expect(all.code).toBe(1);
    expect((await bench.microcert(['verify', good, jwt, ...more])).code).toBe(0);
    expect((await bench.microcert(['verify', good, jwt])).code).toBe(3);
  });

  it('MUST report one that cannot be read beside the others (exit 2)', async () => {
    const good = await issue(bench, 'good.json');
    const args = ['verify', good, bench.path('none.json'), '--trust', 'any'];
    const { code, out, err } = await bench.microcert([...args, '--did', bench.path('did.json')]);
    expect(out).toContain('1 verified: 1 accepted');
    expect(err).toContain('none.json');
    expect(code).toBe(2);
    const json = await bench.microcert([...args, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([
      { file: good, report: { verdict: 'undetermined' } },
      { error: { code: 'ERR_FILE_UNREADABLE' } },
    ]);
  });
});

describe('microcert verify --trust, --recipient, --policy', () => {
  const trusting = (...more: readonly string[]) => ['--did', bench.path('did.json'), ...more];

  it('a list of issuers MUST serve in both of its formats, and say its age', async () => {
    const badge = await issue(bench, 'good.json');
    const own = { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: ISSUER, name: 'Université' }] };
    const registry = {
      meta: { updated: '2026-07-02T00:00:00Z' },
      registry: { [ISSUER]: { name: 'Université Exemple', url: 'https://univ.example' } },
    };
    for (const [list, age] of [
      [own, '2026-07-01'],
      [registry, '2026-07-02'],
    ] as const) {
      const file = await bench.write('issuers.json', JSON.stringify(list));
      const { code, out } = await bench.microcert(['verify', badge, ...trusting('--trust', file)]);
      expect(out).toContain(`as of ${age}`);
      expect(code).toBe(0);
    }
    const other = await bench.write(
      'other.json',
      JSON.stringify({ ...own, issuers: [{ id: 'did:web:other.example' }] }),
    );
    const absent = await bench.microcert(['verify', badge, ...trusting('--trust', other)]);
    expect([absent.code, absent.out]).toEqual([
      1,
      expect.stringContaining('authentic, but its issuer is not among those you trust'),
    ]);
  });

  it('MUST NOT call authentic what no key could be found for', async () => {
    const badge = await issue(bench, 'good.json');
    const { code, out } = await bench.microcert(['verify', badge, '--trust', 'did:web:a.example']);
    expect(out).toContain('whether it is authentic was not established');
    expect(code).toBe(1);
  });

  it('the list of issuers in an offline bundle MUST serve where it is named, and not otherwise', async () => {
    const badge = await issue(bench, 'good.json');
    const list = { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: ISSUER }] };
    const file = await bench.write('issuers.json', JSON.stringify(list));
    const bundle = bench.path('bundle.json');
    const online = ['verify', badge, '--trust', file, '--network', '--save-bundle', bundle];
    expect(
      (await bench.microcert(online, { web: { [DID_URL]: await didDocument(bench) } })).code,
    ).toBe(0);
    const offline = ['verify', badge, '--offline-bundle', bundle];
    expect((await bench.microcert(offline)).code).toBe(3);
    const { code, out } = await bench.microcert([...offline, '--trust', bundle]);
    expect(out).toContain('as of 2026-07-01');
    expect(code).toBe(0);
  });

  it('every list of issuers MUST be kept in the bundle, that of an earlier bundle too', async () => {
    const badge = await issue(bench, 'good.json');
    const list = (name: string, id: string) =>
      bench.write(name, JSON.stringify({ asOf: '2026-07-01T00:00:00Z', issuers: [{ id }] }));
    const lists = [await list('one.json', 'did:web:other.example'), await list('two.json', ISSUER)];
    const web = { [DID_URL]: await didDocument(bench) };
    const save = async (name: string, ...trusted: readonly string[]) => {
      const trust = trusted.flatMap((each) => ['--trust', each]);
      const args = ['verify', badge, ...trust, '--network', '--save-bundle', bench.path(name)];
      expect((await bench.microcert(args, { web })).code).toBe(0);
      return bench.path(name);
    };
    const first = await save('first.json', ...lists);
    const third = await list('three.json', 'did:web:third.example');
    const second = await save('second.json', first, third);
    expect(JSON.parse(await readFile(second, 'utf8')).issuers).toHaveLength(3);
    const offline = ['verify', badge, '--offline-bundle', second, '--trust', second];
    expect((await bench.microcert(offline)).code).toBe(0);
  });

  it('MUST NOT say of a list that does not fit that the issuer revoked anything', async () => {
    const badge = await badgeWithStatus(bench);
    const { proof: _, ...list } = JSON.parse(await statusList(bench, 7));
    const credentialSubject = { ...list.credentialSubject, statusPurpose: 'suspension' };
    const other = await signed(bench, { ...list, credentialSubject });
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: other };
    const args = ['verify', badge, '--trust', ISSUER, '--network'];
    const { code, out } = await bench.microcert(args, { web });
    expect(out).not.toContain('has revoked it');
    expect(code).toBe(1);
  });

  it('MUST say of a status list that it is no badge', async () => {
    const file = await bench.write('list.json', await statusList(bench));
    const args = ['verify', file, ...trusting('--trust', ISSUER)];
    expect((await bench.microcert(args)).out).toContain('This is a status list, and no badge.');
    const asked = await bench.microcert([...args, '--recipient', 'did:example:learner']);
    expect(asked.code).toBe(1);
  });

  it('keys that one list pins MUST NOT be dropped by another, and two MUST NOT both pin them', async () => {
    const badge = await issue(bench, 'good.json');
    const asOf = '2026-07-01T00:00:00Z';
    const list = (name: string, issuer: object) =>
      bench.write(name, JSON.stringify({ asOf, issuers: [{ id: ISSUER, ...issuer }] }));
    const keys = ['z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'];
    const [pinned, plain] = [await list('pinned.json', { keys }), await list('plain.json', {})];
    for (const [one, two] of [
      [pinned, plain],
      [plain, pinned],
    ] as const) {
      const args = ['verify', badge, ...trusting('--trust', one, '--trust', two)];
      const { code, out } = await bench.microcert(args);
      expect(out).toContain('issuer.not-pinned');
      expect(code).toBe(1);
    }
    const again = await list('again.json', { keys });
    const twice = ['verify', badge, ...trusting('--trust', pinned, '--trust', again)];
    const { code, err } = await bench.microcert(twice);
    expect([code, err]).toEqual([2, expect.stringContaining('again.json')]);
  });

  it('MUST name a list that is none (exit 2)', async () => {
    const badge = await issue(bench, 'good.json');
    const file = await bench.write('issuers.json', '{"issuers": "all"}');
    const { code, err } = await bench.microcert(['verify', badge, '--trust', file]);
    expect([code, err]).toEqual([2, expect.stringContaining('issuers.json')]);
  });

  it('the recipient MUST be the one asked for, and the identifier MUST NOT be repeated', async () => {
    const badge = await issue(bench, 'good.json');
    const { credentialSubject } = JSON.parse(await readFile(badge, 'utf8'));
    const asked = (recipient: string) =>
      bench.microcert(['verify', badge, ...trusting('--trust', ISSUER, '--recipient', recipient)]);
    expect((await asked(credentialSubject.id)).code).toBe(0);
    const other = await asked('did:example:somebody-marked');
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining('about somebody else than the person asked for'),
    ]);
    expect(other.out + other.err).not.toContain('marked');
    const unknown = await asked('marked@univ.example');
    expect([unknown.code, unknown.out]).toEqual([3, expect.not.stringContaining('marked')]);
    expect((await asked('somebody')).code).toBe(2);
  });

  it('--jwt and --suite together MUST be refused when issuing (exit 2)', async () => {
    const inputs = [`${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
    const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
    const args = ['issue', ...inputs, ...by, '--jwt', '--suite', 'eddsa-rdfc-2022'];
    expect((await bench.microcert(args)).code).toBe(2);
  });

  it('inspect MUST show what a JWT holds', async () => {
    const jwt = await issue(bench, 'good.jwt', '--jwt');
    const { code, out } = await bench.microcert(['inspect', jwt, '--lang', 'fr']);
    expect(code).toBe(0);
    expect(out).toContain('Université Exemple');
  });
});
