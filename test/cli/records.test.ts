import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badgeOf, DIPLOMA, LEARNER, recordOf } from '../support/records.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { STRANGER, UNIVERSITY } from '../support/verifying.js';

let bench: Workbench;
let file: string;
beforeEach(async () => {
  bench = await createWorkbench();
  file = bench.path('record.json');
  await writeFile(file, JSON.stringify(await recordOf()));
});
afterEach(() => bench.remove());

const trusting = (...ids: readonly string[]) => ids.flatMap((id) => ['--trust', id]);

describe('microcert, given a learner record', () => {
  it.each([
    ['en', 'Accepted', 'Associations of the record', 'Credential inside: it holds'],
    ['fr', 'Accepté', 'Associations du relevé', 'Justificatif contenu : rien à redire'],
  ])(
    'verify MUST show each credential in it by its name (%s)',
    async (lang, verdict, check, part) => {
      const by = trusting(UNIVERSITY.id, STRANGER.id);
      const { code, out } = await bench.microcert(['verify', file, ...by, '--lang', lang]);
      expect(out).toContain(verdict);
      expect(out).toContain(check);
      for (const index of [0, 1, 2]) {
        expect(out).toMatch(new RegExp(`(Sols, partie|Soils, part) ${index}.*${part}`));
        expect(out).toContain(`/credentialSubject/verifiableCredential/${index}`);
      }
      expect(code).toBe(0);
    },
  );

  it.each(['en', 'fr'])(
    'verify MUST name the standard that the record, or the badge, is held against (%s)',
    async (lang) => {
      const trust = [...trusting(UNIVERSITY.id, STRANGER.id), '--lang', lang];
      const { out } = await bench.microcert(['verify', file, ...trust]);
      expect(out).toContain(`✔ Structure (Comprehensive Learner Record 2.0)`);
      expect(out).not.toContain('Open Badges');
      // The same name where it is at fault, alone and among several.
      const broken = await bench.write(
        'broken.json',
        JSON.stringify({ ...(await recordOf()), partial: 'in part' }),
      );
      const alone = await bench.microcert(['verify', broken, ...trust]);
      const among = await bench.microcert(['verify', broken, file, ...trust]);
      for (const said of [alone, among])
        expect(said.out).toContain(`Structure (Comprehensive Learner Record 2.0)`);
      const badge = await bench.write('badge.json', JSON.stringify(await badgeOf(0)));
      const one = await bench.microcert(['verify', badge, ...trust]);
      expect(one.out).toContain(`✔ Structure (Open Badges 3.0)`);
    },
  );

  it('verify MUST say in text and JSON which credential does not hold, and exit with 1', async () => {
    const args = ['verify', file, ...trusting(UNIVERSITY.id)];
    const { code, out } = await bench.microcert(args);
    expect(out).toMatch(/✘ .*part(ie)? 2.*does not hold/);
    expect(code).toBe(1);
    const json = await bench.microcert([...args, '--format', 'json']);
    const report = JSON.parse(json.out) as {
      role: string;
      parts: { pointer: string; report: { verdict: string } }[];
    };
    expect(report.role).toBe('record');
    expect(report.parts.map((each) => each.report.verdict)).toEqual([
      'accepted',
      'accepted',
      'rejected',
    ]);
    expect(json.code).toBe(1);
  });

  it.each([
    ['en', 'a selection', 'is part of', 'comes before', 'Nothing was verified'],
    ['fr', 'une sélection', 'fait partie de', 'précède', 'Rien n’a été vérifié'],
  ])('inspect MUST show what it holds and how that is related (%s)', async (lang, ...shown) => {
    const { code, out } = await bench.microcert(['inspect', file, '--lang', lang]);
    for (const text of [...shown, 'Diplôme universitaire, relevé', LEARNER.id, DIPLOMA.name])
      expect(out).toContain(text);
    for (const index of [0, 1, 2]) expect(out).toMatch(new RegExp(`part(ie)? ${index}`));
    expect(code).toBe(0);
  });

  it('inspect MUST give each credential for programs', async () => {
    const { code, out } = await bench.microcert(['inspect', file, '--format', 'json']);
    const read = JSON.parse(out) as {
      record: { partial: boolean };
      credentials: { definition: { id: string } }[];
      associations: { type: string }[];
      proof: unknown[];
    };
    expect(read.record.partial).toBe(true);
    expect(read.credentials.map(({ definition }) => definition.id)).toHaveLength(3);
    expect(read.associations[0]?.type).toBe('isPartOf');
    expect(read.proof).toHaveLength(1);
    expect(code).toBe(0);
  });
});
