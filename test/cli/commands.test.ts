import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ISSUER = 'did:web:univ.example';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

async function makeKey(...more: readonly string[]): Promise<void> {
  const args = ['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json'), ...more];
  const { code } = await bench.microcert([...args, '--did-out', bench.path('did.json')]);
  expect(code).toBe(0);
}

async function issueBadge(...more: readonly string[]) {
  const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
  return bench.microcert([
    ...args,
    ...[
      '--issuer',
      `${EXAMPLE}/issuer.yaml`,
      '--key',
      bench.path('key.json'),
      '--out',
      bench.path('badge.json'),
    ],
    ...more,
  ]);
}

const trusting = () => ['--trust', ISSUER, '--did', bench.path('did.json')];

describe('microcert issue and verify', () => {
  beforeEach(() => makeKey());

  it('verify, told to trust the issuer, MUST accept what issue made (exit 0)', async () => {
    expect((await issueBadge()).code).toBe(0);
    const { code, out } = await bench.microcert([
      'verify',
      bench.path('badge.json'),
      ...trusting(),
    ]);
    expect(out).toContain('Accepted');
    expect(code).toBe(0);
  });

  it('verify without --trust MUST say that the signature holds and that the issuer was not checked (exit 3)', async () => {
    await issueBadge();
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
    await issueBadge();
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
    await issueBadge();
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
    await issueBadge();
    const text = await readFile(bench.path('badge.json'), 'utf8');
    const changed = text.replaceAll('Diagnosing the health', 'Diagnosing the wealth');
    expect(changed).not.toBe(text);
    const { code, out } = await bench.microcert(['verify', '-', ...trusting()], { stdin: changed });
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
        (await issueBadge(...suites.flatMap((suite) => ['--suite', suite]), '--force')).code,
      ).toBe(0);
      const { code, out } = await bench.microcert([
        'verify',
        bench.path('badge.json'),
        ...trusting(),
      ]);
      expect(out).toContain('Accepted');
      expect(code).toBe(0);
    }
  });

  it('--plain MUST write Open Badges terms only, say what is left out, and verify', async () => {
    const { out } = await issueBadge('--plain');
    expect(out).toContain('/workload/hours');
    const badge = await readFile(bench.path('badge.json'), 'utf8');
    expect(badge).not.toContain('w3id.org/microcert');
    expect((await bench.microcert(['verify', bench.path('badge.json'), ...trusting()])).code).toBe(
      0,
    );
  });

  it('a context that the issuer hosts MUST verify when the verifier is given it, and be a doubt when not', async () => {
    const url = 'https://univ.example/contexts/microcert-v1';
    expect((await issueBadge('--context-url', url)).code).toBe(0);
    const verify = ['verify', bench.path('badge.json'), ...trusting()];
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
    const { code, err } = await issueBadge('--issuer', issuer).catch(() => ({ code: 2, err: '' }));
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
    await issueBadge();
    const before = await readFile(bench.path('badge.json'), 'utf8');
    const { code, err } = await issueBadge();
    expect(err).toMatch(/\w+\.json: .*ERR_FILE_EXISTS/); // which of the two files
    expect(code).toBe(2);
    expect(await readFile(bench.path('badge.json'), 'utf8')).toBe(before);
    expect((await issueBadge('--force')).code).toBe(0);
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

describe('microcert keygen', () => {
  it('MUST write the private key for its owner alone and never print it', async () => {
    await makeKey();
    const { mode } = await stat(bench.path('key.json'));
    expect(mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(await readFile(bench.path('key.json'), 'utf8'));
    expect(d).toMatch(/^[\w-]{43}$/);
    expect(await readFile(bench.path('did.json'), 'utf8')).not.toContain(d);
  });

  it.each([
    ['P-256', [], 'ecdsa-rdfc-2019'],
    ['P-384', ['--suite', 'ecdsa-jcs-2019'], 'ecdsa-jcs-2019'],
    ['Ed25519', ['--suite', 'eddsa-jcs-2022'], 'eddsa-jcs-2022'],
  ] as const)(
    'a key of kind %s MUST serve from issuing to verifying',
    async (algorithm, suite, made) => {
      await makeKey('--algorithm', algorithm);
      expect((await issueBadge(...suite)).code).toBe(0);
      const badge = JSON.parse(await readFile(bench.path('badge.json'), 'utf8'));
      expect(badge.proof).toMatchObject([{ cryptosuite: made }]);
      const { code } = await bench.microcert(['verify', bench.path('badge.json'), ...trusting()]);
      expect(code).toBe(0);
      await writeFile(bench.path('badge.json'), JSON.stringify({ ...badge, name: 'Other' }));
      expect(
        (await bench.microcert(['verify', bench.path('badge.json'), ...trusting()])).code,
      ).toBe(1);
    },
  );

  it('an RSA key stands in the DID document as JWK, and signs no badge', async () => {
    await makeKey('--algorithm', 'RSA');
    const { verificationMethod } = JSON.parse(await readFile(bench.path('did.json'), 'utf8'));
    expect(verificationMethod).toMatchObject([
      { id: `${ISSUER}#key-1`, publicKeyJwk: { kty: 'RSA' } },
    ]);
    expect(Object.keys(verificationMethod[0].publicKeyJwk).sort()).toEqual(['e', 'kty', 'n']);
    const { code, err } = await issueBadge();
    expect([code, err]).toEqual([2, expect.stringContaining('RSA')]);
    expect((await bench.microcert(['keygen', '--algorithm', 'P-521'])).code).toBe(2);
  });

  it('MUST NOT replace a key', async () => {
    await makeKey();
    const before = await readFile(bench.path('key.json'), 'utf8');
    const { code } = await bench.microcert(['keygen', '--out', bench.path('key.json')]);
    expect(code).toBe(2);
    expect(await readFile(bench.path('key.json'), 'utf8')).toBe(before);
  });
});

describe('microcert check', () => {
  it('MUST answer 0 for a definition that describes every element', async () => {
    const { code, out } = await bench.microcert([
      'check',
      `${EXAMPLE}/definition.yaml`,
      '--lang',
      'fr',
    ]);
    expect(out).toContain('éléments obligatoires');
    expect(code).toBe(0);
  });

  it('MUST name every problem at once, with line and column, and answer 1', async () => {
    const file = await bench.write(
      'bad.yaml',
      'id: not an iri\ntitle: { fr: "Sols" }\nworkload: { ects: -1 }\noutcomes:\n  - { id: a, statement: { fr: x } }\n  - { id: a, statement: { fr: y } }\nassessments:\n  - type: writen\n',
    );
    const { code, out } = await bench.microcert(['check', file]);
    for (const place of [
      ':1:1 /id',
      ':3:13 /workload/ects',
      '/outcomes/1/id',
      '/assessments/0/type',
      'qualityAssurance',
    ]) {
      expect(out).toContain(place);
    }
    expect(code).toBe(1);
  });

  it('MUST answer 2 for YAML or JSON that is malformed, with file, line and column', async () => {
    const yaml = await bench.write('bad.yaml', 'id: a\ntitle: [1\n');
    const json = await bench.write('bad.json', '{\n  "id": "a",\n  "id": "b"\n}');
    const fromYaml = await bench.microcert(['check', yaml]);
    expect(fromYaml.err).toMatch(/bad\.yaml:\d+:\d+: .*\[ERR_YAML_SYNTAX\]/);
    expect(fromYaml.code).toBe(2);
    const fromJson = await bench.microcert(['check', json]);
    expect(fromJson.err).toMatch(/bad\.json:3:3: .*\[ERR_JSON_DUPLICATE_KEY\]/);
    expect(fromJson.code).toBe(2);
  });

  it('MUST check the other files beside one that cannot be read, and answer 1', async () => {
    const good = `${EXAMPLE}/definition.yaml`;
    const none = bench.path('none.yaml');
    const text = await bench.microcert(['check', none, good]);
    expect(text.err).toContain('[ERR_FILE_UNREADABLE]');
    expect(text.out).toContain(good);
    expect(text.code).toBe(1);
    const json = await bench.microcert(['check', none, good, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([
      { file: none, error: { code: 'ERR_FILE_UNREADABLE' } },
      { file: good, verdict: 'accepted' },
    ]);
    expect(json.code).toBe(1);
  });

  it('MUST tell what is wrong with the form once, not again at everything that waits for it', async () => {
    const file = await bench.write('form.yaml', 'id: https://a.example/b\ntitle: {}\n');
    const { out } = await bench.microcert(['check', file]);
    expect(out.match(/\/title/g)?.length).toBe(1);
    expect(out).toContain('not before the form is right');
  });

  it('MUST refuse what is too large, a device that never ends included', async () => {
    const large = await bench.write('large.yaml', `# ${'x'.repeat(2 ** 20)}\n`);
    const endless = existsSync('/dev/zero') ? ['/dev/zero'] : [];
    for (const file of [large, ...endless]) {
      const { code, err } = await bench.microcert(['check', file]);
      expect([code, err]).toEqual([2, expect.stringContaining('ERR_INPUT_TOO_LARGE')]);
    }
  });

  it('MUST refuse YAML aliases, of which a few lines can stand for gigabytes', async () => {
    const file = await bench.write('bomb.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    const { code, err } = await bench.microcert(['check', file]);
    expect(err).toMatch(/bomb\.yaml:2:8: .*ERR_YAML_ALIAS/);
    expect(code).toBe(2);
  });

  it('MUST say what is wrong with a missing or unreadable file, in the language asked for', async () => {
    const { code, err } = await bench.microcert(['check', bench.path('none.yaml'), '--lang', 'fr']);
    expect(err).toContain('aucun fichier ou dossier de ce nom');
    expect(code).toBe(2);
    await mkdir(bench.path('folder'));
    expect((await bench.microcert(['check', bench.path('folder')])).code).toBe(2);
    await chmod(bench.path('folder'), 0o700);
  });
});

describe('microcert init', () => {
  it.each(['en', 'fr'])(
    'MUST write a definition in %s in which only what is left to fill in is missing',
    async (lang) => {
      const file = bench.path('new.yaml');
      expect(
        (
          await bench.microcert([
            'init',
            file,
            '--lang',
            lang,
            '--id',
            'https://univ.example/micro/sols',
            '--title',
            'Sols: "vivants"',
            '--body',
            'Université Exemple',
            '--country',
            'FR',
          ])
        ).code,
      ).toBe(0);
      const { code, out } = await bench.microcert(['check', file, '--format', 'json']);
      const outcomes = outcomesOf(out);
      expect(outcomes['definition.shape']).toBe('passed');
      expect(outcomes['eu-council-2022.title']).toBe('passed');
      expect(outcomes['eu-council-2022.learningOutcomes']).toBe('failed');
      expect(code).toBe(1);
    },
  );

  it.each(['en', 'fr'])(
    'with every comment of the %s template taken up, the definition MUST describe every element',
    async (lang) => {
      const file = bench.path('new.yaml');
      const known = ['--id', 'https://univ.example/micro/sols', '--title', 'Sols'];
      await bench.microcert(['init', file, '--lang', lang, ...known]);
      const text = (await readFile(file, 'utf8')).replace(/^# (?=(?:\w+:| {2}))/gm, '');
      const full = await bench.write('full.yaml', text);
      const { code, out, err } = await bench.microcert(['check', full]);
      expect(err).toBe('');
      expect(out).not.toContain('✘');
      expect(code).toBe(0);
    },
  );
});

describe('microcert init without anything known', () => {
  it('MUST NOT tick off a principle beside a note that says what is missing for it', async () => {
    await bench.microcert(['init', bench.path('d.yaml')]);
    const { out } = await bench.microcert(['check', bench.path('d.yaml')]);
    expect(out).toContain('  · It says what learners take it for\n    · nothing says');
    expect(out).not.toMatch(/✔ [^\n]*\n {4}· (no|nothing) /);
  });

  it('MUST leave id and title to be filled in, rather than pass with words of its own', async () => {
    await bench.microcert(['init', bench.path('d.yaml')]);
    const { out } = await bench.microcert(['check', bench.path('d.yaml')]);
    expect(out.match(/shape\.empty/g)).toHaveLength(1);
    expect(out.match(/shape\.iri/g)).toHaveLength(1);
  });

  it.each(['en', 'fr'])(
    'MUST write an award and an issuer in %s that only need filling in',
    async (lang) => {
      const award = bench.path('award.yaml');
      const issuer = bench.path('issuer.yaml');
      await bench.microcert(['init', award, '--kind', 'award', '--lang', lang]);
      await bench.microcert(['init', issuer, '--kind', 'issuer', '--lang', lang]);
      const fill = async (file: string, changes: readonly (readonly [string, string])[]) =>
        writeFile(
          file,
          changes.reduce((text, [a, b]) => text.replace(a, b), await readFile(file, 'utf8')),
        );
      const check = () =>
        bench.microcert([
          'check',
          `${EXAMPLE}/definition.yaml`,
          '--award',
          award,
          '--issuer',
          issuer,
        ]);
      expect((await check()).code).toBe(1);
      await fill(award, [
        ['id: ""', 'id: did:example:x'],
        ['awardedOn: ""', 'awardedOn: 2026-07-01'],
      ]);
      await fill(issuer, [
        ['id: ""', 'id: did:web:univ.example'],
        ['name: ""', 'name: Université Exemple'],
      ]);
      const { out, code } = await check();
      expect(out).not.toContain('✘');
      expect(code).toBe(0);
    },
  );
});

describe('microcert inspect', () => {
  it('MUST show what is inside without judging', async () => {
    await makeKey();
    await issueBadge();
    const { code, out } = await bench.microcert([
      'inspect',
      bench.path('badge.json'),
      '--lang',
      'fr',
    ]);
    expect(out).toContain('Diagnostiquer la santé d’un sol agricole');
    expect(out).toContain('1 ECTS, 25 h');
    for (const more of [
      /Finalité +montée en compétences/,
      /Domaine d’études +\S/,
      /Page web +https/,
    ])
      expect(out).toMatch(more);
    expect(out).toContain('Rien n’a été vérifié');
    expect(code).toBe(0);
  });
});

describe('microcert', () => {
  it('MUST show help in both languages for every command, with an example', async () => {
    for (const lang of ['en', 'fr']) {
      for (const command of ['init', 'check', 'keygen', 'issue', 'verify', 'inspect']) {
        const { code, out } = await bench.microcert([command, '--help', '--lang', lang]);
        expect(out).toContain(`microcert ${command}`);
        expect(out).toContain(lang === 'fr' ? 'Exemples' : 'Examples');
        expect(code).toBe(0);
      }
    }
  });

  it('MUST answer 2 to a wrong call and say what was meant', async () => {
    expect((await bench.microcert([])).code).toBe(2);
    const command = await bench.microcert(['verfy', 'a.json']);
    expect(command.err).toContain('did you mean microcert verify?');
    const option = await bench.microcert(['verify', 'a.json', '--trsut', 'x']);
    expect(option.err).toContain('did you mean --trust?');
    const value = await bench.microcert(['verify', 'a.json', '--format', 'xml', '--lang', 'fr']);
    expect(value.err).toContain('accepte : text, json');
    expect([command.code, option.code, value.code]).toEqual([2, 2, 2]);
  });
});

function outcomesOf(json: string): Record<string, string> {
  const { checks } = JSON.parse(json) as { checks: readonly { id: string; outcome: string }[] };
  return Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
}
