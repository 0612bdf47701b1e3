import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEndorsementStructure } from '../../src/formats/open-badges/index.js';
import { type Answer, createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const DEFINITION = `${EXAMPLE}/definition.yaml`;
const COMMENT = 'Examined in 2026: no reservation.';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  for (const name of ['univ', 'agency'])
    await bench.microcert([
      ...['keygen', '--did-web', `${name}.example`],
      ...['--out', bench.path(`${name}-key.json`), '--did-out', bench.path(`${name}-did.json`)],
    ]);
  const profile = { id: 'did:web:agency.example', name: 'Agence Qualité', country: 'BE' };
  await bench.write('agency.json', JSON.stringify(profile));
});
afterEach(() => bench.remove());

const by = () => ['--issuer', bench.path('agency.json'), '--key', bench.path('agency-key.json')];
const endorse = (file: string, ...more: readonly string[]): Promise<Answer> =>
  bench.microcert(['endorse', file, '--comment', COMMENT, ...by(), ...more]);

async function endorsement(file: string, out: string, ...more: readonly string[]): Promise<string> {
  const { code, err } = await endorse(file, '--out', bench.path(out), ...more);
  expect([code, err]).toEqual([0, '']);
  return bench.path(out);
}

const issue = (...more: readonly string[]): Promise<Answer> =>
  issueTo(`${EXAMPLE}/award.yaml`, ...more);
const issueTo = (award: string, ...more: readonly string[]): Promise<Answer> =>
  bench.microcert([
    ...['issue', DEFINITION, '--award', award],
    ...['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('univ-key.json'), ...more],
  ]);

const verify = (file: string, ...more: readonly string[]): Promise<Answer> =>
  bench.microcert([
    ...['verify', file, '--trust', 'did:web:univ.example', ...more],
    ...['--did', bench.path('univ-did.json'), '--did', bench.path('agency-did.json')],
  ]);

describe('microcert endorse', () => {
  it('MUST sign what is said of a definition, so that verify accepts it as an endorsement', async () => {
    const { code, out, err } = await endorse(
      DEFINITION,
      '--name',
      'Label',
      '--valid-until',
      '2031-12-31',
    );
    expect([code, err]).toEqual([0, expect.stringContaining('Endorsed and signed')]);
    const signed = JSON.parse(out);
    expect(checkEndorsementStructure(signed)).toEqual([]);
    expect(signed).toMatchObject({
      name: 'Label',
      validUntil: '2031-12-31T00:00:00Z',
      credentialSubject: { endorsementComment: COMMENT },
    });
    const file = await bench.write('endorsement.json', out);
    const verified = await verify(file, '--trust', 'did:web:agency.example');
    expect([verified.code, verified.err]).toEqual([0, '']);
    expect(verified.out).toContain('This is an endorsement, and no badge.');
    expect(verified.out).toContain(`: “${COMMENT}”`);
  });

  it.each([
    ['en', 'Endorsed by', 'Endorsement', 'Agence Qualité (on the definition): “'],
    ['fr', 'Recommandée par', 'Recommandation', 'Agence Qualité (sur la définition) : « '],
  ])(
    'what is hung on a badge MUST be shown by inspect and verify, and on its certificate (%s)',
    async (lang, heading, title, line) => {
      const files = [
        await endorsement(DEFINITION, 'definition.jwt', '--jwt'),
        await endorsement(`${EXAMPLE}/issuer.yaml`, 'issuer.json'),
      ];
      const badge = bench.path('badge.json');
      const hung = files.flatMap((file) => ['--endorsement', file]);
      const issued = await issue(...hung, '--out', badge);
      expect([issued.code, issued.err]).toEqual([0, '']);
      const written = JSON.parse(await readFile(badge, 'utf8'));
      expect(written.issuer.endorsement).toHaveLength(1);
      expect(written.credentialSubject.achievement.endorsementJwt).toHaveLength(1);

      const inspected = await bench.microcert(['inspect', badge, '--lang', lang]);
      expect(inspected.out).toContain(title);
      expect(inspected.out).toContain(line);

      const known = await verify(badge, '--trust', 'did:web:agency.example', '--lang', lang);
      expect(known.code).toBe(0);
      expect(known.out.split(COMMENT)).toHaveLength(3);
      expect(known.out).toContain({ en: 'it holds', fr: 'rien à redire' }[lang]);

      // Whom nobody named speaks neither for nor against the badge.
      const unknown = await verify(badge, '--lang', lang);
      expect(unknown.code).toBe(0);
      expect(unknown.out).toContain(
        {
          en: 'the endorser is not among those the verifier trusts',
          fr: 'l’auteur de la recommandation n’est pas parmi ceux de confiance',
        }[lang],
      );

      const page = bench.path('page.html');
      await bench.microcert(['render', badge, '--out', page, '--lang', lang]);
      expect(await readFile(page, 'utf8')).toContain(heading);
    },
  );

  it('MUST take a badge in any form, and a statement in a file', async () => {
    const badge = bench.path('badge.png');
    expect((await issue('--png', badge)).code).toBe(0);
    const of = JSON.parse((await endorse(badge)).out);
    const id = JSON.parse((await bench.microcert(['unbake', badge])).out).id;
    expect(of.credentialSubject.id).toBe(id);
    const statement = await bench.write(
      'statement.yaml',
      'about: https://univ.example/micro/x\ncomment: From a file.\nname: Label\n',
    );
    const from = await bench.microcert(['endorse', statement, ...by()]);
    expect(JSON.parse(from.out)).toMatchObject({
      name: 'Label',
      credentialSubject: { id: 'https://univ.example/micro/x', endorsementComment: 'From a file.' },
    });
  });

  it('inspect MUST show an endorsement by itself, also to programs', async () => {
    const file = await endorsement(DEFINITION, 'endorsement.json');
    const { code, out } = await bench.microcert(['inspect', file]);
    expect([code, out]).toEqual([0, expect.stringContaining(COMMENT)]);
    expect(out).toContain('Agence Qualité — did:web:agency.example');
    const json = await bench.microcert(['inspect', file, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({
      comment: COMMENT,
      endorserName: 'Agence Qualité',
    });
  });

  it('MUST refuse what it cannot sign, say why, and write nothing', async () => {
    const out = bench.path('none.json');
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['endorse', DEFINITION, ...by()], '--comment'],
      [['endorse', DEFINITION, '--comment', '<b>x</b>', ...by()], 'HTML'],
      [['endorse', bench.path('agency.json'), '--comment', COMMENT, ...by()], 'themselves'],
      [['endorse', bench.path('none.yaml'), '--comment', COMMENT, ...by()], 'none.yaml'],
      [
        ['endorse', DEFINITION, '--comment', COMMENT, '--key', bench.path('agency-key.json')],
        '--issuer',
      ],
      [
        [
          'endorse',
          DEFINITION,
          '--comment',
          COMMENT,
          ...by(),
          '--jwt',
          '--suite',
          'eddsa-rdfc-2022',
        ],
        '--suite',
      ],
      [['endorse', '-', '--comment', COMMENT, '--issuer', '-'], '(-)'],
    ];
    for (const [args, expected] of cases) {
      const { code, err } = await bench.microcert([...args, '--out', out]);
      expect([args.join(' '), code]).not.toEqual([args.join(' '), 0]);
      expect(err).toContain(expected);
    }
    await expect(readFile(out)).rejects.toThrow();
    const first = await endorsement(DEFINITION, 'endorsement.json');
    const again = await endorse(DEFINITION, '--out', first);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
  });

  it('MUST ask for what has a name to endorse, in the file that has none', async () => {
    const award = await bench.write('award.yaml', 'learner: { id: "did:example:lea" }\n');
    const { code, err } = await endorse(award);
    expect(code).toBe(2);
    expect(err).toMatch(/award\.yaml: give the file of .* which has an `id` \[ERR_USAGE\]/);
  });

  it.each([
    ['a text', 'nothing of the kind'],
    ['nothing', '{}'],
    ['a badge', '{"type": ["VerifiableCredential", "OpenBadgeCredential"]}'],
    ['a JWT that is none', 'eyJhbGciOiJFZERTQSJ9.e30'],
  ])(
    'issue MUST blame the file of an endorsement that is %s, and not the award',
    async (_, text) => {
      const file = await bench.write('hung.json', text);
      const { code, err, out } = await issue('--endorsement', file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/hung\.json: --endorsement takes a signed endorsement/);
      expect(err).not.toContain('award');
    },
  );

  it.each([
    ['en', 'something else than the issuer, the definition and the award'],
    ['fr', 'autre chose que l’émetteur, la définition et la délivrance'],
  ])('issue MUST blame the file of an endorsement of something else (%s)', async (lang, said) => {
    const statement = await bench.write(
      'statement.json',
      JSON.stringify({ about: 'urn:x:other', comment: 'x' }),
    );
    const file = bench.path('other.json');
    await bench.microcert(['endorse', statement, ...by(), '--out', file]);
    const { code, out, err } = await issue('--endorsement', file, '--lang', lang);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/other\.json: /);
    expect(err).toContain(said);
    expect(err).not.toContain('ERR_AWARD_INVALID');
  });

  it('issue MUST take an endorsement of the award, by its id', async () => {
    const id = 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f99';
    const text = await readFile(`${EXAMPLE}/award.yaml`, 'utf8');
    const award = await bench.write('award.yaml', `id: ${id}\n${text}`);
    const statement = await bench.write('s.json', JSON.stringify({ about: id, comment: 'x' }));
    const file = bench.path('of-award.json');
    await bench.microcert(['endorse', statement, ...by(), '--out', file]);
    const { code, out } = await issueTo(award, '--endorsement', file);
    expect(code).toBe(0);
    expect(JSON.parse(out).endorsement).toHaveLength(1);
  });
});
