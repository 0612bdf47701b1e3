import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSvg } from '../../src/carriers/svg/read-svg.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { badgeOf, idOf, issuerBy, LEARNER } from '../support/records.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { pathwayOf } from '../support/stacking.js';
import { STRANGER, sign, UNIVERSITY } from '../support/verifying.js';

const EVIL = 'A\u001b[2Jb\u202ec\u009b31m</text><script>alert(1)</script>"\'&';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const COMMANDS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

/** A badge whose titles, and whose issuer's name, are what a terminal or page would carry out. */
async function evilBadge(index: number, by = UNIVERSITY): Promise<JsonObject> {
  const { proof: _, ...badge } = await badgeOf(index, { by });
  const subject = badge['credentialSubject'] as JsonObject;
  const achievement = {
    ...(subject['achievement'] as JsonObject),
    ...{ name: EVIL, title: { en: EVIL, fr: EVIL } },
  };
  const issuer = { ...(badge['issuer'] as JsonObject), name: EVIL };
  return sign({ ...badge, name: EVIL, issuer, credentialSubject: { ...subject, achievement } }, by);
}

/** A record by the name of which, and of all that is in it, the same is tried. */
async function evilRecord(): Promise<string> {
  const credentials = [await evilBadge(0), await evilBadge(1, STRANGER), await badgeOf(7)];
  const record = await issuerBy().issueRecord({
    ...{ name: EVIL, subject: LEARNER, credentials, partial: true },
  });
  return bench.write('record.json', JSON.stringify(record));
}

const title = { en: EVIL, fr: EVIL };
const part = (index: number) => ({ title, accepts: [idOf(index)], ects: 1 });
const PATHWAY = pathwayOf(
  { a: part(0), b: part(1), c: part(2) },
  {
    ...{ title, kind: EVIL, version: EVIL, description: title },
    awardingBodies: [{ id: UNIVERSITY.id, name: title }],
    requires: {
      all: [
        { title, block: EVIL, all: ['a'] },
        { title, choose: 1, of: ['b', 'c'] },
      ],
    },
  },
);

describe('titles that are meant to be carried out', () => {
  it.each(['en', 'fr'])(
    'of badges in a record and of a pathway, they MUST be plain text at a terminal (%s)',
    async (lang) => {
      const pathway = await bench.write('pathway.json', JSON.stringify(PATHWAY));
      const record = await evilRecord();
      const trust = ['--trust', UNIVERSITY.id, '--lang', lang];
      const { code, out, err } = await bench.microcert(['stack', pathway, record, ...trust]);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('A [2Jb c 31m');
      expect(out).toContain('record.json /credentialSubject/verifiableCredential/1  A [2Jb c');
      expect(out).not.toMatch(COMMANDS);
      for (const command of ['verify', 'inspect']) {
        const more = command === 'verify' ? trust : ['--lang', lang];
        const shown = await bench.microcert([command, record, ...more]);
        expect(shown.out).toContain('A [2Jb c 31m');
        expect(shown.out + shown.err).not.toMatch(COMMANDS);
      }
      const checked = await bench.microcert(['check', pathway, '--lang', lang]);
      expect(checked.out + checked.err).not.toMatch(COMMANDS);
    },
  );

  it('in the picture of a pathway they MUST be text, and what is drawn well-formed', async () => {
    const pathway = await bench.write('pathway.json', JSON.stringify(PATHWAY));
    const svg = bench.path('pathway.svg');
    await bench.microcert([
      'stack',
      pathway,
      await evilRecord(),
      '--trust',
      UNIVERSITY.id,
      '--svg',
      svg,
    ]);
    const drawn = await readFile(svg, 'utf8');
    expect(readSvg(drawn).notes).toEqual([]);
    expect(drawn).toContain('&lt;/text&gt;');
    expect(drawn).not.toMatch(/<script|<\/text><\/text>/);
    expect(drawn).not.toMatch(COMMANDS);
  });
});
