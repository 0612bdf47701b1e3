import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import { EXAMPLE } from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

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

  it.each([
    ['en', 'this is a credential, and no definition: microcert verify checks it'],
    ['fr', 'ceci est un justificatif, et non une définition : microcert verify le vérifie'],
  ])(
    'MUST say once that a credential is no definition, and what is for it (%s)',
    async (lang, said) => {
      const badge = await bench.write(
        'badge.json',
        JSON.stringify({
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiableCredential', 'OpenBadgeCredential'],
          issuer: 'did:web:univ.example',
          credentialSubject: { achievement: {} },
        }),
      );
      const { code, out, err } = await bench.microcert(['check', badge, '--lang', lang]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('badge.json: ');
      expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
      expect(err).not.toContain('unknown-member');
      const among = await bench.microcert(['check', badge, `${EXAMPLE}/definition.yaml`]);
      expect([among.code, among.err]).toEqual([1, expect.stringContaining('[ERR_USAGE]')]);
      expect(among.out).toContain('2 files: 0 to complete');
    },
  );

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
