import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import { EXAMPLE, ISSUER, issueBadge, makeKey, outcomesOf, trusting } from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert issue and verify', () => {
  beforeEach(() => makeKey(bench));

  it('verify, told to trust the issuer, MUST accept what issue made (exit 0)', async () => {
    expect((await issueBadge(bench)).code).toBe(0);
    const { code, out } = await bench.microcert([
      'verify',
      bench.path('badge.json'),
      ...trusting(bench),
    ]);
    expect(out).toContain('Accepted');
    expect(code).toBe(0);
  });

  it('verify without --trust MUST say that the signature holds and that the issuer was not checked (exit 3)', async () => {
    await issueBadge(bench);
    const args = [
      'verify',
      bench.path('badge.json'),
      '--did',
      bench.path('did.json'),
      '--format',
      'json',
    ];
    const { code, out } = await bench.microcert(args);
    const outcomes = outcomesOf(out);
    expect(outcomes['proof.signature']).toBe('passed');
    expect(outcomes['issuer.binding']).toBe('passed');
    expect(outcomes['issuer.trust']).toBe('indeterminate');
    expect(code).toBe(3);
  });

  it('verify without the DID document MUST answer that it could not be decided (exit 3)', async () => {
    await issueBadge(bench);
    const { code, out } = await bench.microcert([
      'verify',
      bench.path('badge.json'),
      '--trust',
      ISSUER,
      '--format',
      'json',
    ]);
    expect(outcomesOf(out)['proof.signature']).toBe('indeterminate');
    expect(code).toBe(3);
  });

  it('verify MUST reject an issuer that is not trusted and say so without calling it a forgery (exit 1)', async () => {
    await issueBadge(bench);
    const args = [
      'verify',
      bench.path('badge.json'),
      '--trust',
      'did:web:other.example',
      '--did',
      bench.path('did.json'),
    ];
    const { code, out } = await bench.microcert([...args, '--format', 'json']);
    expect(outcomesOf(out)['issuer.trust']).toBe('failed');
    expect(outcomesOf(out)['proof.signature']).toBe('passed');
    expect(out).toContain('issuer.not-listed');
    expect(code).toBe(1);
  });

  it('verify MUST reject a changed title and name the signature (exit 1)', async () => {
    await issueBadge(bench);
    const text = await readFile(bench.path('badge.json'), 'utf8');
    const changed = text.replaceAll('Diagnosing the health', 'Diagnosing the wealth');
    expect(changed).not.toBe(text);
    const { code, out } = await bench.microcert(['verify', '-', ...trusting(bench)], {
      stdin: changed,
    });
    expect(out).toContain('✘ Signature');
    expect(code).toBe(1);
  });

  it('verify MUST answer 2 for a file that is no JSON, naming the place', async () => {
    const stdin = '{"a": 1,}';
    const { code, err } = await bench.microcert(['verify', '-', '--trust', 'any'], { stdin });
    expect(err).toMatch(/-:1:9: .*ERR_JSON_SYNTAX/);
    expect(code).toBe(2);
    const json = await bench.microcert(['verify', '-', '--format', 'json'], { stdin });
    expect(JSON.parse(json.out)).toMatchObject({
      file: '-',
      error: { code: 'ERR_JSON_SYNTAX', position: { line: 1, column: 9 } },
    });
    expect(json.code).toBe(2);
  });

  it('every suite and a set of both MUST verify', async () => {
    for (const suites of [
      ['eddsa-rdfc-2022'],
      ['Ed25519Signature2020'],
      ['eddsa-rdfc-2022', 'Ed25519Signature2020'],
    ]) {
      expect(
        (await issueBadge(bench, ...suites.flatMap((suite) => ['--suite', suite]), '--force')).code,
      ).toBe(0);
      const { code, out } = await bench.microcert([
        'verify',
        bench.path('badge.json'),
        ...trusting(bench),
      ]);
      expect(out).toContain('Accepted');
      expect(code).toBe(0);
    }
  });

  it('--plain MUST write Open Badges terms only, say what is left out, and verify', async () => {
    const { out } = await issueBadge(bench, '--plain');
    expect(out).toContain('/workload/hours');
    const badge = await readFile(bench.path('badge.json'), 'utf8');
    expect(badge).not.toContain('w3id.org/microcert');
    expect(
      (await bench.microcert(['verify', bench.path('badge.json'), ...trusting(bench)])).code,
    ).toBe(0);
  });

  it('a context that the issuer hosts MUST verify when the verifier is given it, and be a doubt when not', async () => {
    const url = 'https://univ.example/contexts/microcert-v1';
    expect((await issueBadge(bench, '--context-url', url)).code).toBe(0);
    const verify = ['verify', bench.path('badge.json'), ...trusting(bench)];
    expect((await bench.microcert(verify)).code).toBe(3);
    expect(
      (await bench.microcert([...verify, '--context', `${url}=contexts/microcert-v1.jsonld`])).code,
    ).toBe(0);
  });

  it('the key MUST be taken from the environment when no file is named', async () => {
    const key = await readFile(bench.path('key.json'), 'utf8');
    const args = [
      'issue',
      `${EXAMPLE}/definition.yaml`,
      '--award',
      '-',
      '--issuer',
      `${EXAMPLE}/issuer.yaml`,
    ];
    const stdin = await readFile(`${EXAMPLE}/award.yaml`, 'utf8');
    const { code, out } = await bench.microcert(args, { env: { MICROCERT_KEY: key }, stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out).proof).toBeDefined();
  });

  it('issue MUST refuse a key that does not belong to the issuer', async () => {
    const issuer = await bench.write('other.yaml', 'id: "did:web:other.example"\nname: Other\n');
    const { code, err } = await issueBadge(bench, '--issuer', issuer).catch(() => ({
      code: 2,
      err: '',
    }));
    expect(code).toBe(2);
    expect(err).toContain('ERR_USAGE');
    const args = [
      'issue',
      `${EXAMPLE}/definition.yaml`,
      '--award',
      `${EXAMPLE}/award.yaml`,
      '--issuer',
      issuer,
    ];
    const wrong = await bench.microcert([...args, '--key', bench.path('key.json')]);
    expect(wrong.err).toContain('ERR_ISSUER_KEY');
  });

  it('issue MUST refuse a definition that lacks a mandatory element, naming it, and write nothing (exit 1)', async () => {
    const definition = await readFile(`${EXAMPLE}/definition.yaml`, 'utf8');
    const file = await bench.write(
      'd.yaml',
      definition.replace(/^qualityAssurance:[\s\S]*?(?=^prerequisites)/m, ''),
    );
    const args = [
      'issue',
      file,
      '--award',
      `${EXAMPLE}/award.yaml`,
      '--issuer',
      `${EXAMPLE}/issuer.yaml`,
    ];
    const { code, err } = await bench.microcert([
      ...args,
      '--key',
      bench.path('key.json'),
      '--out',
      bench.path('b.json'),
    ]);
    expect(err).toContain('eu-council-2022.qualityAssurance');
    expect(code).toBe(1);
    expect(await readdir(bench.folder)).not.toContain('b.json');
  });

  it('issue MUST NOT replace a file without --force', async () => {
    await issueBadge(bench);
    const before = await readFile(bench.path('badge.json'), 'utf8');
    const { code, err } = await issueBadge(bench);
    expect(err).toMatch(/\w+\.json: .*ERR_FILE_EXISTS/); // which of the two files
    expect(code).toBe(2);
    expect(await readFile(bench.path('badge.json'), 'utf8')).toBe(before);
    expect((await issueBadge(bench, '--force')).code).toBe(0);
  });

  it('issue MUST leave no file behind when the folder cannot be written', async () => {
    const out = bench.path('missing/badge.json');
    const { code, err } = await bench.microcert([
      ...['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`],
      ...['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json'), '--out', out],
    ]);
    expect(err).toContain('ERR_FILE_UNWRITABLE');
    expect(code).toBe(2);
    expect((await readdir(bench.folder)).sort()).toEqual(['did.json', 'key.json']);
  });
});
