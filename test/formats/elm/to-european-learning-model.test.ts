import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ElmParts,
  forUpload,
  type ToElmOptions,
  toEuropeanLearningModel,
} from '../../../src/formats/elm/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { FULL, FULL_AWARD } from '../open-badges/full-definition.js';
import { arbitraryPair, asJson, ISSUER, partsOf } from './parts.js';

type Loose = Record<string, unknown>;

/** Every object of a document, from the outside in. */
function nodesIn(value: unknown): readonly Loose[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inner : [value as Loose, ...inner];
}

const nodesOf = (document: unknown, type: string): readonly Loose[] =>
  nodesIn(document).filter((node) => node['type'] === type);

const MINIMAL = { id: 'https://univ.example/micro/1', title: { fr: 'Titre' } };
const AWARD = { learner: { id: 'did:key:z6MkLearner' }, awardedOn: '2026-07-01T00:00:00Z' };
const write = (changes: Partial<ElmParts> = {}, options: ToElmOptions = {}) =>
  toEuropeanLearningModel({ ...partsOf([MINIMAL, AWARD]), ...changes }, options);
const full = () => toEuropeanLearningModel(partsOf([FULL, FULL_AWARD]));

function missingIn(changes: Partial<ElmParts>, options: ToElmOptions = {}): readonly string[] {
  try {
    write(changes, options);
  } catch (error) {
    if (!isMicrocertError(error) || error.code !== 'ERR_EXPORT_INCOMPLETE') throw error;
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  return [];
}

describe('a larger award', () => {
  it('MUST hold its parts, and name what one of them lacks with its place', () => {
    const part = partsOf([FULL, FULL_AWARD]);
    const hasClaim = (parts: ElmParts['parts']) =>
      nodesOf(write(parts === undefined ? {} : { parts }).credential, 'LearningAchievement')[0];
    expect(hasClaim([part])?.['hasPart']).toMatchObject({ type: 'LearningAchievement' });
    expect(hasClaim(undefined)).not.toHaveProperty('hasPart');
    const nowhere = { ...MINIMAL, awardingBodies: [{ name: { fr: 'Sans pays' } }] };
    expect(missingIn({ parts: [part, { definition: nowhere, award: AWARD }] })).toEqual([
      'elm.country-missing /parts/1/awardingBodies/0/country',
    ]);
  });
});

// European Commission, samples of the European Learning Model and EDC-generic shapes, 2024-02-14
describe('the envelope', () => {
  it('MUST be of data model 1.1 in the application profile, with all three dates', () => {
    expect(asJson(write().credential)).toMatchObject({
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'http://data.europa.eu/snb/model/context/edc-ap',
      ],
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialSchema: {
        id: 'http://data.europa.eu/snb/model/ap/edc-generic-full',
        type: 'ShaclValidator2017',
      },
      issued: '2026-07-02T08:00:00Z',
      issuanceDate: '2026-07-02T08:00:00Z',
      validFrom: '2026-07-02T08:00:00Z',
    });
  });

  it('MUST carry no proof, and MUST be the only member of the wrapper for upload', () => {
    const { credential } = write();
    expect(credential).not.toHaveProperty('proof');
    expect(forUpload(credential)).toEqual({ credential });
  });

  it('MUST end where the validity ends, and MUST not without one', () => {
    expect(full().credential.validUntil).toBe('2029-07-01T00:00:00Z');
    expect(write().credential).not.toHaveProperty('validUntil');
  });
});

describe('traps of the European Learning Model', () => {
  it('hours MUST be hours: PT60H, never months', () => {
    const definition = { ...MINIMAL, workload: { hours: 60 } };
    const [qualification] = nodesOf(write({ definition }).credential, 'Qualification');
    expect(qualification?.['volumeOfLearning']).toBe('PT60H');
  });

  it('levels and quality assurance MUST stand on a Qualification', () => {
    const holders = nodesIn(full().credential).filter(
      (node) => 'eqfLevel' in node || 'accreditation' in node || 'nqfLevel' in node,
    );
    expect(holders.map(({ type }) => type)).toEqual(['Qualification']);
  });

  it('the identifier of the seal MUST be spelled in ASCII', () => {
    expect(Object.keys(write().credential.issuer)).toContain('eIDASIdentifier');
  });

  it('every organisation MUST have a location with a country, every assessment a grade', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        const { credential } = toEuropeanLearningModel(partsOf(pair), { country: 'FR' });
        for (const node of nodesOf(credential, 'Organisation'))
          expect(nodesOf(node['location'], 'Address')).toHaveLength(1);
        for (const node of nodesOf(credential, 'LearningAssessment'))
          expect(node).toHaveProperty('grade');
      }),
      { numRuns: 50 },
    );
  });

  it('an assessment without grade MUST keep its type in the qualification, and name what it loses', () => {
    const assessments = [
      { id: 'a', type: 'http://data.europa.eu/snb/assessment/6e6cb2cc78', supervision: SUPERVISED },
    ];
    const { credential, losses } = write({ definition: { ...MINIMAL, assessments } });
    expect(nodesOf(credential, 'LearningAssessment')).toEqual([]);
    const [specification] = nodesOf(credential, 'LearningAssessmentSpecification');
    expect(specification).toMatchObject({ dcType: { id: assessments[0]?.type } });
    expect(losses.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
      'elm.grade-needed /assessments/0/supervision',
    );
  });

  it('texts per language MUST be texts, in every language', () => {
    for (const { title } of nodesOf(full().credential, 'Qualification').slice(0, 1))
      expect(title).toEqual(FULL.title);
    const [parameter] = nodesOf(full().credential, 'DisplayParameter');
    expect(nodesOf(parameter, 'IndividualDisplay')).toHaveLength(2);
  });

  it('a strict list MUST have no names and foreign IRIs, which MUST be losses', () => {
    const qualityAssurance = [
      { type: { fr: 'Qualiopi' }, body: { name: { fr: 'Agence' }, country: 'FR' } },
    ];
    const { credential, losses } = write({ definition: { ...MINIMAL, qualityAssurance } });
    expect(nodesOf(credential, 'Accreditation')).toEqual([]);
    expect(losses.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
      'elm.not-in-list /qualityAssurance/0',
    );
  });

  it('a concept of a strict list that is newer than the snapshot MUST be written, with a warning', () => {
    const newer = 'http://data.europa.eu/snb/isced-f/9998';
    const { credential, losses } = write({ definition: { ...MINIMAL, fieldsOfStudy: [newer] } });
    expect(nodesOf(credential, 'Qualification')[0]?.['thematicArea']).toMatchObject({ id: newer });
    expect(losses.map(({ code }) => code)).toContain('elm.list-newer');
  });

  it('the page shown MUST have a picture: that of the options, of the definition, or a white one', () => {
    const contentOf = (parts: Partial<ElmParts>, options?: ToElmOptions) => {
      const [detail] = nodesOf(write(parts, options).credential, 'DisplayDetail');
      return nodesOf(detail, 'MediaObject')[0]?.['content'];
    };
    const image = { url: 'data:image/png;base64,iVBORw0KGgo=' };
    expect(contentOf({}, { picture: 'data:image/jpeg;base64,/9j/4A==' })).toBe('/9j/4A==');
    expect(contentOf({ definition: { ...MINIMAL, image } })).toBe('iVBORw0KGgo=');
    expect(contentOf({})).toMatch(/^iVBORw0KGgo[A-Za-z0-9+/]+=*$/);
  });
});

const SUPERVISED = 'http://data.europa.eu/snb/supervision-verification/70be69aaf9';

describe('one name in linked data', () => {
  it('MUST be one thing: an IRI that is taken is left out and named', () => {
    const awardingBodies = [{ id: MINIMAL.id, name: { fr: 'Université' }, country: 'FR' }];
    const { credential, losses } = write({ definition: { ...MINIMAL, awardingBodies } });
    const named = nodesIn(credential).filter(({ id }) => id === MINIMAL.id);
    expect(new Set(named.map(({ type }) => type)).size).toBe(1);
    expect(losses.some(({ code }) => code === 'elm.iri-taken')).toBe(true);
  });

  it('MUST be shared by the issuer and the awarding body that are one organisation', () => {
    const body = { id: ISSUER.id, name: { fr: ISSUER.name, en: 'Example University' } };
    const definition = { ...MINIMAL, awardingBodies: [{ ...body, country: 'FR' }] };
    const { credential, losses } = write({ definition });
    const [process] = nodesOf(credential, 'AwardingProcess');
    expect(process?.['awardingBody']).toEqual(credential.issuer);
    expect(credential.issuer['legalName']).toEqual(body.name);
    expect(losses).toEqual([]);
  });

  it('MUST not be shared by two that contradict each other', () => {
    const body = { id: ISSUER.id, name: { fr: 'Une autre' }, country: 'BE' };
    const { losses } = write({ definition: { ...MINIMAL, awardingBodies: [body] } });
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/awardingBodies/0/id']);
  });
});

describe('what the model demands and nobody stated', () => {
  it('MUST be an error with its place: the country of issuer and awarding bodies', () => {
    const { country: _, ...placeless } = ISSUER;
    const awardingBodies = [{ name: { fr: 'Université' } }];
    const changes = { issuer: placeless, definition: { ...MINIMAL, awardingBodies } };
    expect(missingIn(changes)).toEqual([
      'elm.country-missing /issuer/country',
      'elm.country-missing /awardingBodies/0/country',
    ]);
    expect(missingIn(changes, { country: 'FR' })).toEqual([]);
    expect(missingIn({}, { country: 'XX' })).toEqual(['elm.country-missing ']);
  });

  it('MUST be an error with its place: a language that the EU list has', () => {
    expect(missingIn({ definition: { ...MINIMAL, title: { qqq: 'X' } } })).toEqual([
      'elm.language-missing /title',
    ]);
  });

  it.each([
    [{ id: 'no IRI' }, {}, 'elm.id-missing /award/id'],
    [{ validFrom: '2026-02-30T00:00:00Z' }, {}, 'elm.date-missing '],
    [{}, { picture: 'https://univ.example/p.png' }, 'elm.picture-missing '],
  ])('MUST be an error: %j %j', (changes, options, expected) => {
    expect(missingIn(changes, options)).toEqual([expected]);
  });
});

describe('what is personal', () => {
  // Thirteen digits with the key that belongs to them, made up for this test.
  const NIR = '1 85 05 78 006 084 91';

  it('MUST not hold a national number, wherever it stands in the learner', () => {
    const identifiers = [
      { type: 'nationalIdentityNumber', value: 'X-1' },
      { type: 'sourcedId', value: NIR },
      { type: 'sourcedId', value: 'etu-42' },
    ];
    const { credential, losses } = write({
      award: { ...AWARD, learner: { name: `Ada ${NIR}`, identifiers } },
    });
    expect(JSON.stringify(credential)).not.toMatch(/1 85 05|X-1/);
    expect(JSON.stringify(credential)).toContain('etu-42');
    const places = losses.filter(({ code }) => code === 'elm.national-number');
    expect(places.map(({ pointer }) => pointer)).toEqual([
      '/award/learner/name',
      '/award/learner/identifiers/0',
      '/award/learner/identifiers/1',
    ]);
  });

  it('MUST not hold what is hashed, for which there is no term', () => {
    expect(JSON.stringify(full().credential)).not.toContain('sha256$');
    expect(full().losses.map(({ pointer }) => pointer)).toContain('/award/learner/identifiers/0');
  });
});

describe('the list of losses', () => {
  it('MUST be empty where the European Learning Model has a term for all that is said', () => {
    const awardingBodies = [{ name: { fr: 'Université' }, country: 'FR' }];
    expect(write({ definition: { ...MINIMAL, awardingBodies } }).losses).toEqual([]);
  });

  it('MUST have a reason in English and French, and MUST not repeat a value', () => {
    for (const { message } of full().losses) {
      expect(message.en).not.toBe(message.fr);
      expect(`${message.en} ${message.fr}`).not.toMatch(/Santé|Ada|univ\.example/);
    }
  });

  it('MUST name as weightier what is lost than what is only worth knowing', () => {
    const severities = write().losses.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort().reverse());
  });
});
