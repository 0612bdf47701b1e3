import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ISSUER = 'did:web:univ.example';
const DID_URL = 'https://univ.example/.well-known/did.json';

let bench: Workbench;
let badge: string;
let did: string;
beforeEach(async () => {
  bench = await createWorkbench();
  [badge, did] = [bench.path('badge.json'), bench.path('did.json')];
  const files = ['--out', bench.path('key.json'), '--did-out', did];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...files]);
  const inputs = [`${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  await bench.microcert(['issue', ...inputs, ...by, '--out', badge]);
});
afterEach(() => bench.remove());

const verify = (...args: readonly string[]) => bench.microcert(['verify', ...args]);
const french = (...args: readonly string[]) => verify(...args, '--lang', 'fr');
const trusting = () => ['--trust', ISSUER, '--did', did];
const changed = async () =>
  bench.write('bad.json', (await readFile(badge, 'utf8')).replace('soil', 'moil'));

async function with_(member: string, value: unknown): Promise<string> {
  const { proof, ...rest } = JSON.parse(await readFile(badge, 'utf8'));
  return bench.write('with.json', JSON.stringify({ ...rest, [member]: value, proof }));
}

describe('exit code of microcert verify with several files', () => {
  it('MUST be that of the gravest: rejected, then unreadable, then undetermined', async () => {
    const none = bench.path('none.json');
    const bad = await changed();
    expect((await verify(badge, ...trusting())).code).toBe(0);
    expect((await verify(none, badge, ...trusting())).code).toBe(2);
    expect((await verify(none, badge, bad, ...trusting())).code).toBe(1);
    expect((await verify(none, badge)).code).toBe(2);
    expect((await verify(badge, badge)).code).toBe(3);
  });

  it('a document of the issuer that is missing MUST be asked for by the name of its option', async () => {
    expect((await verify(badge, '--trust', ISSUER)).out).toMatch(
      /give the DID document\s+\(--did\)/,
    );
    const said = await french(badge, '--trust', ISSUER);
    expect(said.out).toMatch(/fournir le document DID\s+\(--did\)/);
  });

  it('MUST be told by the help, in both languages', async () => {
    expect((await verify('--help')).out).toContain('else 2 where one cannot be read, else 3');
    expect((await french('--help')).out).toContain('sinon 2 si l’un est illisible, sinon 3');
  });

  it('a list MUST count as unreadable, alone and among others (exit 2)', async () => {
    const list = await bench.write('list.json', '[{}, {}]');
    const alone = await verify(list, ...trusting());
    expect(alone.out).toContain('✘ Unreadable: this is no credential that can be read.');
    expect(alone.out).toContain('→ give one credential, `{…}` or a JWT');
    expect(alone.code).toBe(2);
    const among = await verify(list, badge, ...trusting());
    expect(among.out).toContain('1 verified: 1 accepted, 0 rejected, 0 undetermined, 1 could not');
    expect(among.code).toBe(2);
    const said = await french(list, badge, ...trusting());
    expect(said.out).toContain('Illisible : ce n’est pas un justificatif qui puisse être lu.');
    expect(said.out).toContain('1 vérifié : 1 accepté, 0 refusé, 0 indéterminé, 1 illisible');
    expect((await french(list)).out).toContain('donner un seul justificatif');
  });
});

describe('usage of microcert verify', () => {
  it('--trust any MUST NOT swallow issuers that are named besides (exit 2)', async () => {
    for (const order of [
      ['any', ISSUER],
      [ISSUER, 'any'],
    ]) {
      const args = [badge, '--did', did, ...order.flatMap((value) => ['--trust', value])];
      const { code, err } = await verify(...args);
      expect([code, err]).toEqual([2, expect.stringContaining('--trust any trusts every issuer')]);
      expect((await french(...args)).err).toContain('le donner seul');
    }
    expect((await verify(badge, '--did', did, '--trust', 'any')).code).toBe(0);
  });

  it('standard input MUST be given once (exit 2)', async () => {
    for (const args of [
      ['-', '-'],
      ['-', '--did', '-'],
      ['-', '--context', 'https://a.example/c=-'],
      ['-', '--offline-bundle', '-'],
    ]) {
      const { code, err } = await verify(...args);
      expect([code, err]).toEqual([2, expect.stringContaining('(-) is given twice')]);
    }
    expect((await french('-', '-')).err).toContain('(-) est donnée deux fois');
    const stdin = await readFile(badge, 'utf8');
    expect((await bench.microcert(['verify', '-', ...trusting()], { stdin })).code).toBe(0);
  });

  it('MUST say that a file is missing (exit 2)', async () => {
    for (const command of ['verify', 'check', 'inspect', 'import', 'issue']) {
      const { code, err } = await bench.microcert([command]);
      expect([code, err]).toEqual([2, expect.stringContaining('a file is missing: microcert')]);
      const said = await bench.microcert([command, '--lang', 'fr']);
      expect(said.err).toContain('il manque un fichier : microcert');
    }
    const many = await bench.microcert(['inspect', badge, badge]);
    expect(many.err).not.toContain('missing');
  });

  it('MUST say of a badge given as a list of issuers that it is none (exit 2)', async () => {
    const { code, err } = await verify(badge, '--trust', badge);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('this is a credential, not a list of issuers'),
    ]);
    const said = await french(badge, '--trust', badge);
    expect(said.err).toContain('ceci est un justificatif, et non une liste d’émetteurs');
  });
});

describe('microcert verify --save-bundle', () => {
  const saving = (web: Record<string, string>, ...more: readonly string[]) =>
    bench.microcert(
      ['verify', badge, '--network', '--save-bundle', bench.path('bundle.json'), ...more],
      { web },
    );

  it('MUST say how much was saved and since when, beside the report', async () => {
    const web = { [DID_URL]: await readFile(did, 'utf8') };
    const list = await bench.write(
      'issuers.json',
      JSON.stringify({ asOf: '2026-07-01T00:00:00Z', issuers: [{ id: ISSUER }] }),
    );
    const { err, out } = await saving(web, '--trust', list, '--format', 'json');
    expect(err).toContain('bundle.json: 1 document fetched, the oldest as of 2026-07-15T09:00:00Z');
    expect(err).toContain('0 DID documents and 1 list of issuers given.');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'accepted' });
    const said = await saving(web, '--lang', 'fr', '--force');
    expect(said.err).toContain('1 document téléchargé, le plus ancien au 2026-07-15T09:00:00Z');
  });

  it('MUST say that nothing was saved, and MUST NOT write an empty bundle', async () => {
    const { err } = await saving({});
    expect(err).toContain('Nothing was fetched, so nothing was saved');
    expect(existsSync(bench.path('bundle.json'))).toBe(false);
    await bench.write('bundle.json', 'kept');
    expect((await saving({}, '--force', '--lang', 'fr')).err).toContain('rien n’a été gardé');
    expect(await readFile(bench.path('bundle.json'), 'utf8')).toBe('kept');
  });
});

describe('microcert inspect of a file with one document a line', () => {
  it('MUST say so, and how to split it (exit 2)', async () => {
    const line = JSON.stringify(JSON.parse(await readFile(badge, 'utf8')));
    const jwt = 'eyJhbGciOiJFZERTQSJ9.e30.AAAA';
    for (const text of [`${line}\n${line}\n`, `\n${line}\r\n\r\n${line}`, `${jwt}\n${jwt}\n`]) {
      const file = await bench.write('cohort.jsonl', text);
      const { code, err } = await bench.microcert(['inspect', file]);
      expect(err).toContain('the file holds several documents, one a line');
      expect(err).not.toContain('cut or changed');
      expect(code).toBe(2);
      const french = await bench.microcert(['inspect', file, '--lang', 'fr']);
      expect(french.err).toContain('plusieurs documents, un par ligne');
    }
  });

  it('MUST NOT be taken for one where it was cut', async () => {
    const text = await readFile(badge, 'utf8');
    for (const cut of [text.slice(0, 200), `${text}x`, `${JSON.stringify(JSON.parse(text))}\n{`]) {
      const { err } = await verify(await bench.write('cut.json', cut));
      expect(err.replace(/\s+/g, ' ')).toContain('cut or changed on its way');
    }
  });
});

describe('words of a verification', () => {
  const list = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://univ.example/status/1',
  };

  it('MUST name the one cause for which nothing was asked, and no status that is not stated', async () => {
    const file = await with_('credentialStatus', list);
    const { out } = await verify(file, ...trusting());
    expect(out).toContain('its status lists were not asked: its proof does not hold');
    expect(out).toContain('? Revocation');
    expect(out).not.toMatch(/Suspension|Other status|or the policy/);
    const said = await french(file, ...trusting());
    expect(said.out).toContain('n’ont pas été consultées : sa preuve ne tient pas');
    expect(said.out).toContain('Révocation — non établi');
    expect(said.out).not.toContain('reste à établir');
  });

  it('proof-only MUST NOT deny having looked where checks are listed', async () => {
    const args = [badge, '--policy', 'proof-only', '--did', did];
    expect((await verify(...args)).out).toContain('Nothing else counts under this policy');
    expect((await french(...args)).out).toContain('Rien d’autre ne compte selon cette règle');
  });

  it('a date MUST be shown in whole seconds', async () => {
    const issuers = await bench.write(
      'issuers.json',
      JSON.stringify({ asOf: '2026-07-01T08:00:00.123Z', issuers: [{ id: ISSUER }] }),
    );
    const args = [badge, '--did', did, '--trust', issuers];
    expect((await verify(...args)).out).toContain('(as of 2026-07-01T08:00:00Z)');
    expect((await french(...args)).out).toContain('(au 2026-07-01T08:00:00Z)');
  });
});

describe('words of a shape', () => {
  it('MUST ask for an object, and speak of languages where a text goes by language', async () => {
    const award = await bench.write('award.json', 'null');
    const definition = `${EXAMPLE}/definition.yaml`;
    const whole = await bench.microcert(['check', definition, '--award', award]);
    const text = (answer: { out: string; err: string }) =>
      (answer.out + answer.err).replace(/\s+/g, ' ');
    expect(text(whole)).toContain('an object is expected here');
    expect(text(whole)).not.toContain('per language');
    const said = await bench.microcert(['check', definition, '--award', award, '--lang', 'fr']);
    expect(text(said)).toContain('il faut ici un objet');
    const plain = (await readFile(definition, 'utf8')).replace(
      /^title:\n(?: .*\n)+/m,
      'title: A\n',
    );
    const one = await bench.microcert(['check', await bench.write('one.yaml', plain)]);
    expect(text(one)).toContain('a text stands per language: `{ en: … }`');
  });
});
