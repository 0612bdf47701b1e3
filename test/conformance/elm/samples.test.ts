import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ElmReading, fromEuropeanLearningModel } from '../../../src/formats/elm/index.js';

const reference = process.env['MICROCERT_REFERENCE'];
const unless = reference === undefined ? ' (skipped: MICROCERT_REFERENCE names no folder)' : '';

const read = (path: string): ElmReading =>
  fromEuropeanLearningModel(
    JSON.parse(readFileSync(join(reference ?? '', 'samples', path), 'utf8')),
  );
const codes = ({ findings }: ElmReading): readonly string[] => findings.map(({ code }) => code);

// European Commission, European-Learning-Model repository, 2024-02-14: one micro-credential in three forms
const FORMS = [
  ['alone', 'Sample-MC-Annex1-unsigned.jsonld', ''],
  ['for upload', 'Sample-MC-Annex1-unsigned-uploadable.json', '/credential'],
  ['sealed', 'Sample-MC-Annex1-signed.jsonld', '/payload'],
] as const;

describe.skipIf(reference === undefined)(`the Commission’s micro-credential${unless}`, () => {
  it.each(FORMS)('MUST be read whole: %s', (_, name) => {
    const { definition, award } = read(`eu-commission/${name}`);
    expect(definition).toMatchObject({
      title: { en: 'Digital micro-credential creation' },
      languages: ['en'],
      workload: { ects: 2, hours: 60 },
      level: { eqf: 6, national: [{ level: '6' }] },
      participation: {
        modes: ['http://data.europa.eu/snb/learning-assessment/e92d221e4d'],
        setting: 'http://data.europa.eu/snb/learning-setting/e207a81fc7',
      },
      awardingBodies: [{ name: { en: 'University of Zed' }, country: 'IE' }],
      assessments: [
        {
          type: { en: 'artefact assessment' },
          supervision: 'http://data.europa.eu/snb/supervision-verification/c598449d64',
        },
      ],
    });
    expect(definition.outcomes?.map(({ alignments = [] }) => alignments.length)).toEqual([3, 3]);
    expect(award).toMatchObject({
      learner: { name: 'Ana Andromeda' },
      activity: { start: '2023-05-05T07:00:00Z', end: '2023-06-06T15:00:00Z' },
      results: [{ assessment: 'assessment-1', value: 'Pass' }],
    });
  });

  it.each(FORMS)('MUST leave out what the award need not say of the learner: %s', (_, name, at) => {
    const reading = read(`eu-commission/${name}`);
    const personal = reading.findings.filter(({ code }) => code === 'elm.personal-data');
    expect(personal.map(({ pointer }) => pointer)).toEqual(
      ['nationalID', 'dateOfBirth', 'contactPoint'].map(
        (member) => `${at}/credentialSubject/${member}`,
      ),
    );
    // The national number, the birthday and the mailbox of the sample.
    expect(JSON.stringify(reading)).not.toMatch(/LA-234218|1999-10-01|ana\.andromeda/);
  });

  it('MUST say that quality assurance is not there, by having none', () => {
    expect(read('eu-commission/Sample-MC-Annex1-unsigned.jsonld').definition).not.toHaveProperty(
      'qualityAssurance',
    );
  });

  it('MUST name what it could not know: IRIs that hold inside the document, date of award, grading', () => {
    expect(codes(read('eu-commission/Sample-MC-Annex1-unsigned.jsonld'))).toEqual(
      expect.arrayContaining([
        'elm.definition-id-made',
        'elm.issuer-id-local',
        'elm.award-date-assumed',
        'elm.grading-unknown',
        'elm.level-from-name',
      ]),
    );
  });

  it('sealed MUST say that the seal was not looked at, and unsealed MUST not', () => {
    expect(codes(read('eu-commission/Sample-MC-Annex1-signed.jsonld'))).toContain(
      'elm.not-verified',
    );
    expect(codes(read('eu-commission/Sample-MC-Annex1-unsigned.jsonld'))).not.toContain(
      'elm.not-verified',
    );
  });
});

// EBSI, json-schema repository, vcdm2.0/edc: data model 2.0, lists inside texts per language
describe.skipIf(reference === undefined)(`the micro-credential of EBSI${unless}`, () => {
  const name = 'ebsi/ebsi-vcdm2-microcredential.json';

  it('MUST be read, lists of texts as texts', () => {
    const { definition, award, issuer } = read(name);
    expect(definition).toMatchObject({
      title: { en: 'Data and software business' },
      workload: { ects: 5 },
      awardingBodies: [{ name: { en: 'University of Life' }, country: 'BE' }],
      assessments: [{ title: { en: 'Overall grade' } }],
    });
    expect(definition.outcomes).toHaveLength(3);
    expect(award).toMatchObject({
      awardedOn: '2020-07-19T22:00:00Z',
      learner: { id: 'did:key:afsdlkj34134', name: 'David Smith' },
      results: [{ assessment: 'assessment-1', value: 'Excellent (5)' }],
    });
    expect(issuer).toMatchObject({ id: 'did:ebsi:org:12345689', country: 'ES' });
  });

  it('MUST name the claims and parts that it left aside', () => {
    const aside = read(name).findings.filter(({ code }) => code === 'elm.not-read');
    expect(aside.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/credentialSubject/hasClaim/1',
        '/credentialSubject/hasClaim/0/provenBy/0/hasPart',
        '/credentialSubject/hasClaim/0/specifiedBy/learningOutcomeSummary',
      ]),
    );
  });
});
