import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { READERS, readerFor } from '../../src/cli/document-readers.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const LEARNER = 'did:example:ada-lovelace';
const EDUBADGE = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  issuer: { id: 'https://u.example', name: 'Universiteit', address: { addressCountryCode: 'NL' } },
  validFrom: '2026-07-01T00:00:00Z',
  credentialSubject: {
    id: LEARNER,
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: 'Ada Lovelace' },
    ],
    achievement: {
      id: 'https://u.example/a',
      type: ['Achievement', 'EducredentialAchievement'],
      name: 'Bodemkunde',
      inLanguage: 'nl',
      creditsAvailable: 3,
      participationType: 'online',
      criteria: { narrative: 'Leest een bodemprofiel.\n\u2028key: value\r- item' },
    },
  },
};
const PLAIN = {
  ...EDUBADGE,
  credentialSubject: {
    id: LEARNER,
    achievement: {
      id: 'https://u.example/a',
      type: ['Achievement'],
      name: 'Soil',
      inLanguage: 'en',
      creditsAvailable: 3,
    },
  },
};

const ELM = {
  id: 'urn:credential:soil',
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: {
    id: 'https://u.example',
    type: 'Organisation',
    legalName: { en: 'University' },
    location: {
      type: 'Location',
      address: {
        type: 'Address',
        countryCode: {
          id: 'http://publications.europa.eu/resource/authority/country/FRA',
          type: 'Concept',
        },
      },
    },
  },
  issued: '2026-07-01T00:00:00Z',
  credentialSubject: {
    id: LEARNER,
    type: 'Person',
    fullName: { en: 'Ada Lovelace' },
    hasClaim: {
      id: 'urn:epass:learningAchievement:1',
      type: 'LearningAchievement',
      title: { en: 'Soil' },
      specifiedBy: {
        id: 'https://u.example/a',
        type: 'LearningAchievementSpecification',
        title: { en: 'Soil' },
        volumeOfLearning: 'PT50H',
      },
    },
  },
};
const SEALED = {
  payload: JSON.stringify(ELM),
  signatures: [{ protected: 'e30', signature: 'AA' }],
};

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const importing = (document: unknown, ...args: readonly string[]) =>
  bench.microcert(['import', '-', ...args], { stdin: JSON.stringify(document) });

describe('microcert import', () => {
  it('MUST write the definition to standard output and what it leaves open beside it (exit 0)', async () => {
    const { code, out, err } = await importing(EDUBADGE);
    expect(code).toBe(0);
    const definition = defineMicroCertification(parse(out));
    expect(definition).toMatchObject({ title: { nl: 'Bodemkunde' }, workload: { ects: 3 } });
    expect(err).toContain('Read as an edubadge of SURF');
    expect(err).toContain('open-badges.outcomes-unknown');
  });

  it('MUST say in comments what is missing and how to write it, and quote the criteria so that no line escapes', async () => {
    const { out } = await importing(EDUBADGE);
    expect(out).toContain('# - Learning outcomes (mandatory)');
    expect(out).toContain('#   Leest een bodemprofiel.');
    expect(out).toContain('#   key: value');
    expect(Object.keys(parse(out))).not.toContain('key');
    const french = await importing(EDUBADGE, '--lang', 'fr');
    expect(french.out).toContain('(obligatoire)');
    expect(french.err).toContain('Lu comme un edubadge de SURF');
  });

  it('MUST write JSON when asked, or when the file is called so', async () => {
    const { out } = await importing(EDUBADGE, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ title: { nl: 'Bodemkunde' } });
    await importing(EDUBADGE, '--out', bench.path('a.json'));
    expect(JSON.parse(await readFile(bench.path('a.json'), 'utf8'))).toMatchObject({
      workload: { ects: 3 },
    });
  });

  it('MUST write a file that check can read, with a summary on standard output', async () => {
    const { code, out, err } = await importing(EDUBADGE, '--out', bench.path('a.yaml'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`microcert check ${bench.path('a.yaml')}`);
    const checked = await bench.microcert(['check', bench.path('a.yaml'), '--format', 'json']);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('eu-council-2022.learningOutcomes');
  });

  it('MUST never print the learner, and write the award only when asked, for its owner alone', async () => {
    const bare = await importing(EDUBADGE, '--out', bench.path('a.yaml'));
    const asked = await importing(
      EDUBADGE,
      '--out',
      bench.path('b.yaml'),
      '--award-out',
      bench.path('award.yaml'),
    );
    for (const text of [
      bare.out,
      bare.err,
      asked.out,
      asked.err,
      await readFile(bench.path('b.yaml'), 'utf8'),
    ]) {
      expect(text).not.toContain('ada');
      expect(text).not.toContain('Lovelace');
    }
    expect(parse(await readFile(bench.path('award.yaml'), 'utf8'))).toMatchObject({
      learner: { id: LEARNER, name: 'Ada Lovelace' },
    });
    if (process.platform !== 'win32')
      expect((await stat(bench.path('award.yaml'))).mode & 0o777).toBe(0o600);
  });

  it('refuses to write an award that is not there, and then writes nothing (exit 2)', async () => {
    const achievement = EDUBADGE.credentialSubject.achievement;
    const { code, err } = await importing(
      achievement,
      '--out',
      bench.path('a.yaml'),
      '--award-out',
      bench.path('b.yaml'),
    );
    expect(code).toBe(2);
    expect(err).toContain('--award-out');
    await expect(stat(bench.path('a.yaml'))).rejects.toThrow();
  });

  it('MUST take credits for ECTS when told so, and only then', async () => {
    expect(parse((await importing(PLAIN)).out)).not.toHaveProperty('workload');
    expect(parse((await importing(PLAIN, '--credits', 'ects')).out)).toMatchObject({
      workload: { ects: 3 },
    });
    expect(parse((await importing(PLAIN, '--from', 'edubadge')).out)).toMatchObject({
      workload: { ects: 3 },
    });
    expect((await importing(PLAIN, '--credits', 'cfu')).code).toBe(2);
  });

  it.each([
    ['alone', ELM, '/issued'],
    ['in the wrapper for upload', { credential: ELM }, '/credential/issued'],
    ['sealed', SEALED, '/payload/issued'],
  ])(
    'MUST find out by itself a credential of the European Learning Model, %s',
    async (_, document, at) => {
      const { code, out, err } = await importing(document, '--award-out', bench.path('award.yaml'));
      expect(code).toBe(0);
      expect(parse(out)).toMatchObject({ title: { en: 'Soil' }, workload: { hours: 50 } });
      expect(err).toContain('Read as a credential of the European Learning Model');
      expect(err).toContain(`${at}  [elm.award-date-assumed]`);
      expect(out + err).not.toContain('Lovelace');
      expect(parse(await readFile(bench.path('award.yaml'), 'utf8'))).toMatchObject({
        learner: { name: 'Ada Lovelace' },
      });
      const french = await importing(document, '--from', 'elm', '--lang', 'fr');
      expect(french.err).toContain('Lu comme un justificatif du modèle européen d’apprentissage');
    },
  );

  it('refuses as a credential of the European Learning Model what is none, sealed or not (exit 2)', async () => {
    const named = await importing(PLAIN, '--from', 'elm');
    expect([named.code, named.err]).toEqual([
      2,
      expect.stringContaining('EuropeanDigitalCredential'),
    ]);
    const sealed = await importing({ ...SEALED, payload: JSON.stringify(PLAIN) });
    expect([sealed.code, sealed.err]).toEqual([2, expect.stringContaining('/payload')]);
    expect((await importing({ ...SEALED, payload: 'not base64url!' })).code).toBe(2);
  });

  it('refuses what is no badge and says what it is (exit 2)', async () => {
    const clr = await importing({
      type: ['VerifiableCredential', 'ClrCredential'],
      credentialSubject: {},
    });
    expect(clr.code).toBe(2);
    expect(clr.err).toContain('Comprehensive Learner Record');
    expect((await importing([])).code).toBe(2);
    expect((await bench.microcert(['import', '-'], { stdin: 'eyJh.eyJi.sig' })).code).toBe(2);
    expect((await bench.microcert(['import', bench.path('none.json')])).code).toBe(2);
  });

  it('refuses to replace a file unless told to', async () => {
    await bench.write('a.yaml', 'mine');
    expect((await importing(EDUBADGE, '--out', bench.path('a.yaml'))).code).toBe(2);
    expect(await readFile(bench.path('a.yaml'), 'utf8')).toBe('mine');
    expect((await importing(EDUBADGE, '--out', bench.path('a.yaml'), '--force')).code).toBe(0);
  });
});

describe('finding out what a document is', () => {
  it('MUST take the most particular reader that recognises it, or the one that is named', () => {
    expect(readerFor(undefined, EDUBADGE as never).name).toBe('edubadge');
    expect(readerFor(undefined, PLAIN as never).name).toBe('open-badge');
    expect(readerFor('open-badge', EDUBADGE as never).name).toBe('open-badge');
    for (const document of [ELM, { credential: ELM }, SEALED])
      expect(readerFor(undefined, document as never).name).toBe('elm');
  });

  it('MUST have a reader and a name in both languages for every choice', () => {
    for (const { name, title } of READERS) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(title.en).not.toBe(title.fr);
    }
  });
});
