import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const DEFINITION = `${EXAMPLE}/definition.yaml`;
const DID = 'did:web:univ.example';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const keygen = (...more: string[]) => {
  const out = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  return bench.microcert(['keygen', '--did-web', 'univ.example', ...out, ...more]);
};

function issue({
  award = `${EXAMPLE}/award.yaml`,
  issuer = `${EXAMPLE}/issuer.yaml`,
  more = [] as string[],
} = {}) {
  const files = ['--award', award, '--issuer', issuer, '--key', bench.path('key.json')];
  return bench.microcert(['issue', DEFINITION, ...files, ...more]);
}

describe('a file that is saved in another encoding', () => {
  const latin = new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);

  it.each([
    ['check', 'en', 'save the file as UTF-8'],
    ['check', 'fr', 'enregistrer le fichier en UTF-8'],
    ['verify', 'en', 'save the file as UTF-8'],
    ['verify', 'fr', 'enregistrer le fichier en UTF-8'],
  ])('MUST be answered by %s with what to do (%s)', async (command, lang, hint) => {
    const file = bench.path('latin-1.json');
    await writeFile(file, latin);
    const { code, out, err } = await bench.microcert([command, file, '--lang', lang]);
    expect(code).not.toBe(0);
    expect(out + err).toContain(hint);
  });
});

describe('names of members that may be names of people', () => {
  const slip =
    'learner: { id: did:example:x, name: Dupont, Jeanne-Marked: 1 }\nawardedOn: 2026-07-01\n';

  it('MUST NOT be repeated: a comma in YAML braces makes a member of a first name', async () => {
    await keygen();
    const award = await bench.write('award.yaml', slip);
    const checked = ['check', DEFINITION, '--award', award, '--issuer', `${EXAMPLE}/issuer.yaml`];
    for (const answer of [
      await bench.microcert(checked),
      await bench.microcert([...checked, '--format', 'json']),
      await issue({ award }),
    ]) {
      expect(answer.out + answer.err).not.toMatch(/jeanne|dupont/i);
      expect(answer.out + answer.err).toContain('shape.unknown-member');
      expect(answer.code).toBe(1);
    }
  });

  it('a slip of the pen MUST still be named', async () => {
    const award = await bench.write(
      'award.yaml',
      'lerner: { id: did:example:x }\nawardedOn: 2026-07-01\n',
    );
    const { out } = await bench.microcert(['check', DEFINITION, '--award', award]);
    expect(out).toContain('did you mean "learner"?');
  });

  it('verify MUST NOT repeat what no term could be', async () => {
    await keygen();
    await issue({ more: ['--out', bench.path('badge.json')] });
    const badge = JSON.parse(await readFile(bench.path('badge.json'), 'utf8'));
    badge.credentialSubject['jeanne.marked@univ.example'] = 1;
    const file = await bench.write('changed.json', JSON.stringify(badge));
    const { out } = await bench.microcert(['verify', file, '--trust', DID]);
    expect(out).toContain('ERR_TERM_UNDEFINED');
    expect(out).not.toContain('marked');
  });
});

describe('keygen', () => {
  it('MUST leave nothing behind when one of its two files cannot be written', async () => {
    const { code, err } = await keygen('--force').then(() =>
      bench.microcert([
        ...['keygen', '--did-web', 'univ.example', '--out', bench.path('k.json')],
        ...['--did-out', bench.path('missing/did.json')],
      ]),
    );
    expect(err).toContain('missing/did.json');
    expect(code).toBe(2);
    expect((await readdir(bench.folder)).sort()).toEqual(['did.json', 'key.json']);
  });

  it('MUST refuse one name for both files, and folders, --force or not', async () => {
    await mkdir(bench.path('folder'));
    for (const force of [[], ['--force']]) {
      const same = ['--out', bench.path('x.json'), '--did-out', bench.path('./x.json'), ...force];
      expect((await bench.microcert(['keygen', '--did-web', 'univ.example', ...same])).code).toBe(
        2,
      );
      const folder = await bench.microcert(['keygen', '--out', bench.path('folder'), ...force]);
      expect([folder.code, folder.err]).toEqual([2, expect.stringContaining('this is a folder')]);
    }
    expect(await readdir(bench.folder)).toEqual(['folder']);
  });

  it('MUST refuse --did-out without --did-web, which would write nothing', async () => {
    const { code, err } = await bench.microcert(['keygen', '--did-out', bench.path('d.json')]);
    expect([code, err]).toEqual([2, expect.stringContaining('--did-web')]);
  });
});

describe('issue', () => {
  beforeEach(() => keygen());

  it('MUST NOT write over what it reads', async () => {
    const before = await readFile(bench.path('key.json'), 'utf8');
    const { code, err } = await issue({ more: ['--out', bench.path('key.json'), '--force'] });
    expect([code, err]).toEqual([2, expect.stringContaining('ERR_FILE_EXISTS')]);
    expect(await readFile(bench.path('key.json'), 'utf8')).toBe(before);
  });

  it('MUST tell all that is wrong with award and issuer at once, each in its own file', async () => {
    const award = await bench.write(
      'a.yaml',
      'learner: { id: did:example:x }\nawardedOn: 2024-02-30\n',
    );
    const issuer = await bench.write('i.yaml', 'name: ""\nid: no address\n');
    const { code, err } = await issue({ award, issuer });
    expect(err).toMatch(/a\.yaml:2:1 \/award\/awardedOn/);
    expect(err).toMatch(/i\.yaml:2:1 \/issuer\/id/);
    expect(err).toMatch(/i\.yaml:1:1 \/issuer\/name/);
    expect(code).toBe(1);
  });

  it('MUST show warnings even where it issues', async () => {
    const award = await bench.write(
      'a.yaml',
      'learner: { identifiers: [{ type: emailAddress, value: marked@univ.example }] }\nawardedOn: 2026-07-01\n',
    );
    const { code, out } = await issue({ award, more: ['--out', bench.path('badge.json')] });
    expect(out).toContain('learnerIdentification.contact');
    expect(out).not.toContain('marked');
    expect(code).toBe(0);
  });

  it('MUST refuse to read standard input twice', async () => {
    const { code, err } = await issue({ award: '-', issuer: '-' });
    expect([code, err]).toEqual([2, expect.stringContaining('(-)')]);
  });

  it('MUST NOT repeat what was given as --key, which may be the key itself', async () => {
    const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq';
    const files = ['--award', `${EXAMPLE}/award.yaml`, '--issuer', `${EXAMPLE}/issuer.yaml`];
    const { code, err } = await bench.microcert(['issue', DEFINITION, ...files, '--key', secret]);
    expect(err).toContain('--key: ');
    expect(err).not.toContain(secret.slice(0, 12));
    expect(code).toBe(2);
  });
});

describe('a key in the environment that is none', () => {
  it.each([
    ['en', 'MICROCERT_KEY: this key', 'as JWK, Multikey or PEM is needed'],
    ['fr', 'MICROCERT_KEY: le format', 'en JWK, Multikey ou PEM'],
  ])('MUST be called by the name of its variable (%s)', async (lang, where, what) => {
    const files = ['--award', `${EXAMPLE}/award.yaml`, '--issuer', `${EXAMPLE}/issuer.yaml`];
    const { code, err } = await bench.microcert(['issue', DEFINITION, ...files, '--lang', lang], {
      env: { MICROCERT_KEY: 'marked-secret' },
    });
    expect(err).toContain(where);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(what);
    expect(err).not.toContain('marked');
    expect(code).toBe(2);
  });
});

describe('verify', () => {
  beforeEach(async () => {
    await keygen();
    await issue({ more: ['--out', bench.path('badge.json')] });
  });
  const verify = (...more: string[]) =>
    bench.microcert(['verify', bench.path('badge.json'), '--did', bench.path('did.json'), ...more]);

  it.each(['verify', 'inspect'])('MUST call an empty file empty: %s', async (command) => {
    const file = await bench.write('empty.json', ' \n\t');
    const { code, err } = await bench.microcert([command, file]);
    expect([code, err]).toEqual([2, expect.stringContaining('[ERR_INPUT_EMPTY]')]);
    expect(err).toContain('empty.json');
  });

  it('MUST name the file that is given as a context and is none', async () => {
    const file = await bench.write('context.json', '{"name": "no context"}');
    const { code, err } = await verify('--context', `https://univ.example/v1=${file}`);
    expect([code, err]).toEqual([2, expect.stringContaining(`${file}: `)]);
    expect(err).toContain('ERR_CONTEXT_INVALID');
  });

  it('MUST say, for a context that an issuer hosts, how to hand it in', async () => {
    const [out, url] = [bench.path('hosted.json'), 'https://univ.example/contexts/v1'];
    await issue({ more: ['--context-url', url, '--out', out] });
    const args = ['verify', out, '--did', bench.path('did.json'), '--trust', DID];
    const without = await bench.microcert(args);
    expect(without.out.replaceAll(/\s+/g, ' ')).toContain('--context URL=FILE');
    expect(without.code).toBe(3);
    const given = [...args, '--context', `${url}=contexts/microcert-v1.jsonld`];
    expect((await bench.microcert(given)).code).toBe(0);
  });

  it('MUST say what it looked at, and no more', async () => {
    const proofOnly = await verify('--policy', 'proof-only');
    expect(proofOnly.out).toContain('says nothing about who issued it');
    expect(proofOnly.out).not.toMatch(/issuer you trust/);
    const any = await verify('--trust', 'any');
    expect(any.out).toContain('does not say who it is');
    expect((await verify()).out).toContain('the signature holds, the issuer was not checked');
  });

  it('MUST show the id of the issuer, which the reader is to compare', async () => {
    expect((await verify()).out).toContain(DID);
  });

  it('MUST NOT call an issuer trusted whose key did not sign', async () => {
    const text = await readFile(bench.path('badge.json'), 'utf8');
    await bench.write('badge.json', text.replace('14.5', '19.5'));
    const { out, code } = await verify('--trust', DID);
    expect(out).toContain('Rejected: it was changed after it was signed');
    expect(out).not.toContain('✔ Trust in the issuer');
    expect(code).toBe(1);
  });

  it('MUST refuse --trust that is no id, rather than reject the badge', async () => {
    const { code, err } = await verify('--trust', 'Université Exemple');
    expect([code, err]).toEqual([2, expect.stringContaining('--trust')]);
  });

  it('MUST name the file that is no DID document', async () => {
    const { code, err } = await bench.microcert([
      ...['verify', bench.path('badge.json'), '--trust', DID, '--did', bench.path('badge.json')],
    ]);
    expect([code, err]).toEqual([2, expect.stringMatching(/badge\.json: .*ERR_DID_DOCUMENT/)]);
  });

  it('MUST say of a JWT that names no key, and of a picture, what is wrong', async () => {
    const jwt = await bench.write('badge.jwt', 'eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2lnbmF0dXJl');
    const answer = await bench.microcert(['verify', jwt]);
    expect([answer.code, answer.out]).toEqual([1, expect.stringContaining('with which key')]);
    const cut = await bench.write('cut.jwt', 'eyJhbGciOiJFZERTQSJ9.eyJ2YyI.c2lnbmF0dXJl');
    expect(await bench.microcert(['verify', cut])).toMatchObject({ code: 2 });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    for (const text of [svg, `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- a badge -->\n${svg}`]) {
      const path = await bench.write('badge.svg', text);
      expect((await bench.microcert(['inspect', path])).err).toContain('picture');
    }
    const html = await bench.write('page.html', '<!DOCTYPE html><p>nothing</p>');
    expect((await bench.microcert(['inspect', html])).err).not.toContain('picture');
  });
});

describe('check', () => {
  it('MUST answer 1 for warnings with --strict, and 0 without', async () => {
    const text = (await readFile(DEFINITION, 'utf8')).replace(
      '  hours: 25\n  breakdown:',
      '  hours: 31\n  breakdown:',
    );
    const file = await bench.write('d.yaml', text.replace(/ {2}breakdown:.*?(?=^\S)/ms, ''));
    expect((await bench.microcert(['check', file])).code).toBe(0);
    expect((await bench.microcert(['check', file, '--strict'])).code).toBe(1);
    expect((await bench.microcert(['check', DEFINITION, '--strict'])).code).toBe(0);
  });

  it('one bad entry MUST NOT hide what else is wrong in its list', async () => {
    const file = await bench.write(
      'd.yaml',
      'id: https://a.example/b\ntitle: { fr: a }\noutcomes:\n  - { id: a, statement: 1 }\n  - { id: a, statement: { fr: x } }\nassessments:\n  - { type: quiz, assesses: [zzz] }\n',
    );
    const { out } = await bench.microcert(['check', file]);
    for (const code of ['shape.type', 'definition.duplicate-id', 'definition.unknown-outcome'])
      expect(out).toContain(code);
  });
});

describe('YAML that is malformed', () => {
  it.each([
    ['a name twice', 'id: a\nid: b\n', /:2:1: .*\n.*twice/],
    ['a tab', 'id: a\ntitle:\n\tfr: b\n', /:3:1: .*\n.*tabs/],
    ['a quote left open', 'id: "a\n', /:\d+:\d+: .*\n.*not closed/],
    ['two documents', 'id: a\n---\nid: b\n', /:\d+:\d+: .*\n.*one document/],
    ['an alias', 'id: &a b\nversion: *a\n', /:2:10: .*ERR_YAML_ALIAS/],
    ['nothing', '  \n', /ERR_INPUT_EMPTY/],
  ])('with %s MUST be explained with its place (exit 2)', async (_, text, told) => {
    const { code, err } = await bench.microcert(['check', await bench.write('d.yaml', text)]);
    expect(err).toMatch(told);
    expect(code).toBe(2);
  });
});

describe('the command line', () => {
  it.each([
    ['check', '-h'],
    ['help', 'check'],
    ['--lang', 'fr', 'check', '--help'],
  ])('MUST show the help of a command for %s %s %s', async (...args) => {
    const { code, out } = await bench.microcert(args);
    expect(out).toContain('microcert check DEFINITION…');
    expect(code).toBe(0);
  });

  it('MUST take --lang before the command as well', async () => {
    const { err } = await bench.microcert(['--lang', 'fr', 'check', bench.path('none.yaml')]);
    expect(err).toContain('le fichier ne peut pas être lu');
  });

  it('MUST name the command that does not exist', async () => {
    expect((await bench.microcert(['perish'])).err).toContain('"perish"');
    expect((await bench.microcert(['version'])).code).toBe(0);
  });
});
