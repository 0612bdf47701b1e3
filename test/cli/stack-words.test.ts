import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE } from '../support/definitions.js';
import { AGENCY, agency } from '../support/endorsing.js';
import { AWARD } from '../support/issuing.js';
import { badgeOf, idOf, issuerBy, LEARNER } from '../support/records.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { component, pathwayOf } from '../support/stacking.js';
import { UNIVERSITY } from '../support/verifying.js';

let bench: Workbench;
let soil: string;
beforeEach(async () => {
  bench = await createWorkbench();
  soil = await bench.write('soil.json', JSON.stringify(await badgeOf(0)));
});
afterEach(() => bench.remove());

/** A pathway of two blocks, one with a title that a register would write. */
const DU = pathwayOf(
  {
    soil: component('x', 3, { title: { fr: 'Sols' }, accepts: [idOf(0)] }),
    water: component('x', 3, { title: { fr: 'Eau' }, accepts: [idOf(1)] }),
  },
  {
    title: { fr: 'DU Agroécologie' },
    requires: {
      all: [
        {
          block: 'RNCP12345BC01',
          title: { fr: 'Diagnostiquer la fertilité d’un sol agricole ou forestier' },
          any: ['soil'],
        },
        { block: 'RNCP12345BC02', title: { fr: 'Conseiller' }, any: ['water'] },
      ],
    },
  },
);
async function stack(files: readonly string[], ...more: readonly string[]) {
  const pathway = await bench.write('du.json', JSON.stringify(DU));
  return bench.microcert(['stack', pathway, ...files, '--lang', 'fr', ...more]);
}
const TRUST = ['--trust', UNIVERSITY.id];

describe('microcert stack, as a registrar reads it', () => {
  it('MUST set blocks of competences under each other, long titles included', async () => {
    const { out } = await stack([soil], ...TRUST);
    const [first = '', second = ''] =
      /Blocs de compétences :\n(.*)\n(.*)\n/.exec(out)?.slice(1) ?? [];
    expect(first).toMatch(
      /^ {2}✔ RNCP12345BC01 {2}Diagnostiquer la fertilité .*forestier {2}accumulé/,
    );
    expect(second).toMatch(/^ {2}✘ RNCP12345BC02 {2}Conseiller {5,}pas encore$/);
    expect(second.indexOf('pas encore')).toBe(first.indexOf('accumulé'));
  });

  it('the same badge twice MUST count once, and be no fault', async () => {
    const { out } = await stack([soil, soil], ...TRUST);
    expect(out).toMatch(/ {2}· .*soil\.json.*\n {4}· le même acquis compte déjà/);
    expect(out).toContain(
      '— Guide d’utilisation de l’ECTS 2015, accumulation de crédits (à confirmer)',
    );
  });

  it('MUST say of what could not be established what would settle it, each once', async () => {
    const byWeb = async (index: number) => {
      const elsewhere = {
        ...(await badgeOf(index)),
        issuer: { id: 'did:web:other.example', type: ['Profile'] },
      };
      return bench.write(
        `web${index}.json`,
        JSON.stringify(elsewhere).replaceAll(UNIVERSITY.id, 'did:web:other.example'),
      );
    };
    const files = [await byWeb(0), await byWeb(1)];
    const { code, out } = await stack(files);
    expect(code).toBe(3);
    expect(out).toContain('2 justificatifs qui n’ont pas pu être établis');
    expect(out).toContain('→ dire à quels émetteurs vous faites confiance');
    expect(out.split('https://other.example/.well-known/did.json')).toHaveLength(2);
    const settled = await stack([soil], ...TRUST);
    expect(settled.out).not.toContain('→');
  });

  it('an endorsed badge MUST count by its own report, be the endorser trusted or not, and be drawn as held', async () => {
    const comment = 'Examined in 2026: no reservation.';
    const endorsements = [await agency().endorse({ about: idOf(0), comment })];
    const endorsed = await issuerBy().issue(
      { ...COMPLETE, id: idOf(0), endorsements },
      { ...AWARD, learner: LEARNER },
    );
    const file = await bench.write('endorsed.json', JSON.stringify(endorsed));
    for (const trust of [TRUST, [...TRUST, '--trust', AGENCY.id]]) {
      const { out } = await stack([file], ...trust);
      expect(out).toMatch(/Ce qui compte.*\n {2}✔ Sols .*endorsed\.json/);
      expect(out).not.toContain('Ce qui ne compte pas');
    }
    const asked = await stack([file], ...TRUST, '--format', 'json');
    const answer = await bench.write('answer.json', asked.out);
    const into = ['--out', bench.path('c.html'), '--pathway', bench.path('du.json')];
    const made = await bench.microcert([
      'render',
      file,
      ...into,
      '--stack',
      answer,
      '--lang',
      'fr',
    ]);
    expect([made.code, made.err]).toEqual([0, '']);
    const page = await readFile(bench.path('c.html'), 'utf8');
    expect(page).toContain('Sols\u00a0: acquis');
    expect(page).toContain(comment);
  });

  it('one that ended since the day of the decision MUST be told how it is verified as of that day', async () => {
    const at = (instant: string) => ['--at', instant, '--on', '2026-07-20'];
    const until = await badgeOf(0, { validity: { period: 'P1M' } });
    const file = await bench.write('until.json', JSON.stringify(until));
    const now = await stack([file], ...TRUST, ...at('2027-01-01T00:00:00Z'));
    expect(now.out).toContain('Refusé : il n’est plus valide');
    expect(now.out).toMatch(/ajouter\s+`--at 2026-07-20T00:00:00Z`/);
    const then = await stack([file], ...TRUST, ...at('2026-07-20T00:00:00Z'));
    expect(then.out).toMatch(/Ce qui compte.*\n {2}✔ Sols/);
    // One that had ended by then is no matter of when it is verified.
    const before = ['--at', '2027-01-01T00:00:00Z', '--on', '2026-12-01'];
    expect((await stack([file], ...TRUST, ...before)).out).not.toContain('`--at');
  });

  it('badges of several learners MUST be left open, none of them refused', async () => {
    const theirs = await badgeOf(1, { learner: { id: 'did:example:somebody-else' } });
    const other = await bench.write('other.json', JSON.stringify(theirs));
    const { code, out } = await stack([soil, other], ...TRUST);
    expect(code).toBe(3);
    expect(out).toContain('! ceux-ci concernent des apprenants différents');
    for (const file of ['soil', 'other'])
      expect(out).toMatch(new RegExp(` {2}\\? .*${file}\\.json`));
  });
});
