import { describe, expect, it } from 'vitest';
import { checkDataModel } from '../../../src/formats/verifiable-credentials/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { CREDENTIALS_V1, CREDENTIALS_V2 } from '../../../src/linked-data/index.js';
import { issueComplete } from '../../support/issuing.js';

/** A credential of data model 2.0 with each part by which one says more. */
const OF_MODEL_2: JsonObject = {
  '@context': [CREDENTIALS_V2],
  id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  type: ['VerifiableCredential', 'https://univ.example/types#Award'],
  name: [{ '@value': 'شهادة', '@language': 'ar', '@direction': 'rtl' }, { '@value': 'Award' }],
  description: 'About something',
  issuer: { id: 'did:web:univ.example', name: { '@value': 'Université', '@language': 'fr-FR' } },
  validFrom: '2026-07-01T00:00:00Z',
  validUntil: '2027-07-01T00:00:00.5+02:00',
  credentialSubject: [{ id: 'did:example:learner', type: 'Person' }, { type: 'Person' }],
  credentialStatus: { type: 'BitstringStatusListEntry' },
  credentialSchema: [{ id: 'https://univ.example/schema.json', type: 'JsonSchema' }],
  refreshService: { id: 'https://univ.example/newer', type: '1EdTechCredentialRefresh' },
  termsOfUse: { type: 'IssuerPolicy' },
  evidence: [{ type: ['Evidence'] }],
  confidenceMethod: { type: 'Anything' },
  renderMethod: [{ type: 'TemplateRenderMethod' }],
  relatedResource: [
    { id: 'https://univ.example/a.png', digestSRI: 'sha256-AAAA' },
    { id: 'https://univ.example/b.png', digestMultibase: 'uEiAA' },
  ],
};

const OF_MODEL_1: JsonObject = {
  '@context': [CREDENTIALS_V1, 'https://w3id.org/security/suites/ed25519-2020/v1'],
  id: 'http://univ.example/credentials/1',
  type: ['VerifiableCredential'],
  issuer: 'https://univ.example/',
  issuanceDate: '2026-07-01T00:00:00Z',
  expirationDate: '2027-07-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', name: 'L' },
  credentialStatus: { id: 'https://univ.example/status/1#7', type: 'StatusList2021Entry' },
  refreshService: { id: 'https://univ.example/newer', type: 'ManualRefreshService2018' },
};

/** Codes with their places. */
function found(credential: JsonObject): readonly string[] {
  return checkDataModel(credential).map(({ code, pointer }) => `${code} ${pointer}`);
}

const changed = (credential: JsonObject, change: Readonly<Record<string, unknown>>): JsonObject =>
  JSON.parse(JSON.stringify({ ...credential, ...change })) as JsonObject;

type Case = readonly [what: string, change: Readonly<Record<string, unknown>>, found: string];

describe('data model 2.0', () => {
  it('MUST have nothing against a credential with every part, well formed', () => {
    expect(found(OF_MODEL_2)).toEqual([]);
  });

  it('MUST have nothing against what is issued here', async () => {
    expect(found((await issueComplete()) as unknown as JsonObject)).toEqual([]);
  });

  // 4.3 Contexts
  it.each<Case>([
    ['no context', { '@context': undefined }, 'data-model.context /@context'],
    ['another first', { '@context': ['https://a.example/'] }, 'data-model.context /@context'],
    [
      'the right one second',
      { '@context': ['https://a.example/', CREDENTIALS_V2] },
      'data-model.context /@context',
    ],
    ['an http one', { '@context': [CREDENTIALS_V2.replace('s:', ':')] }, 'data-model.context'],
    [
      'two models',
      { '@context': [CREDENTIALS_V2, CREDENTIALS_V1] },
      'data-model.context /@context',
    ],
    ['a number', { '@context': [CREDENTIALS_V2, 7] }, 'data-model.context /@context/1'],
    ['a relative one', { '@context': [CREDENTIALS_V2, 'ctx'] }, 'data-model.context /@context/1'],
    ['a text alone', { '@context': CREDENTIALS_V2 }, 'data-model.context-list /@context'],
  ])('contexts: MUST find %s', expectFound);

  it('an object as a further context MUST be left to the check of contexts', () => {
    expect(found(changed(OF_MODEL_2, { '@context': [CREDENTIALS_V2, {}] }))).toEqual([]);
  });

  // 4.4 Identifiers
  it.each<Case>([
    ['no address', { id: 'seven' }, 'data-model.id /id'],
    ['a number', { id: 7 }, 'data-model.id /id'],
    ['null', { id: null }, 'data-model.id /id'],
    ['two', { id: ['urn:a:1', 'urn:a:2'] }, 'data-model.id /id'],
    ['one with a space', { id: 'urn:a: 1' }, 'data-model.id /id'],
    ['nothing behind the colon', { id: 'urn:' }, 'data-model.id /id'],
    [
      'a subject named by a word',
      { credentialSubject: { id: 'me', name: 'x' } },
      'data-model.id /credentialSubject/id',
    ],
  ])('id: MUST find %s', expectFound);

  it.each(['did:key:z6Mk', 'urn:uuid:1', 'https://a.example/?q=%20#f', 'tag:a.example,2026:é'])(
    'id: MUST have nothing against %s, nor against none',
    (id) => {
      expect(found(changed(OF_MODEL_2, { id }))).toEqual([]);
      expect(found(changed(OF_MODEL_2, { id: undefined }))).toEqual([]);
    },
  );

  // 4.5 Types
  it.each<Case>([
    ['none', { type: undefined }, 'data-model.type /type'],
    ['no VerifiableCredential', { type: ['OpenBadgeCredential'] }, 'data-model.type /type'],
    ['another spelling', { type: ['verifiableCredential'] }, 'data-model.type /type'],
    ['a number', { type: ['VerifiableCredential', 7] }, 'data-model.type /type/1'],
    ['an empty text', { type: ['VerifiableCredential', ''] }, 'data-model.type /type/1'],
  ])('types: MUST find %s', expectFound);

  it('types: one alone MUST be enough, in any order', () => {
    expect(found(changed(OF_MODEL_2, { type: 'VerifiableCredential' }))).toEqual([]);
    expect(found(changed(OF_MODEL_2, { type: ['A', 'VerifiableCredential'] }))).toEqual([]);
  });

  it('types: a presentation MUST be told what verifies it', () => {
    const [first] = checkDataModel({ ...OF_MODEL_2, type: 'VerifiablePresentation' });
    expect(first).toMatchObject({ code: 'data-model.type', pointer: '/type' });
    expect(first?.hint?.en).toContain('verifyPresentation');
    expect(first?.hint?.fr).toContain('verifyPresentation');
  });

  // 4.6 Names and Descriptions; 11.1 Language and Base Direction
  it.each<Case>([
    ['a number', { name: 7 }, 'data-model.name /name'],
    ['a map by language', { name: { en: 'x' } }, 'data-model.name /name'],
    ['a value that is no text', { name: { '@value': 7 } }, 'data-model.name /name'],
    [
      'a further member',
      { description: { '@value': 'x', '@type': 'x:y' } },
      'data-model.name /description',
    ],
    [
      'a member of every object',
      { name: { '@value': 'x', constructor: 'y' } },
      'data-model.name /name',
    ],
    [
      'no language tag',
      { name: [{ '@value': 'x', '@language': 'in English' }] },
      'data-model.name /name/0',
    ],
    [
      'no direction',
      { name: [{ '@value': 'x' }, { '@value': 'x', '@direction': 'up' }] },
      'data-model.name /name/1',
    ],
    ['an issuer without text', { issuer: { id: 'urn:a:1', name: 7 } }, 'data-model.name'],
  ])('names: MUST find %s', expectFound);

  // 4.7 Issuer
  it.each<Case>([
    ['none', { issuer: undefined }, 'data-model.issuer /issuer'],
    ['a word', { issuer: 'University' }, 'data-model.issuer /issuer'],
    ['one without id', { issuer: { name: 'U' } }, 'data-model.issuer /issuer/id'],
    ['one with two ids', { issuer: { id: ['urn:a:1'] } }, 'data-model.issuer /issuer/id'],
    ['two', { issuer: ['urn:a:1', 'urn:a:2'] }, 'data-model.issuer /issuer'],
  ])('issuer: MUST find %s', expectFound);

  // 4.8 Credential Subject
  it.each<Case>([
    ['none', { credentialSubject: undefined }, 'data-model.subject /credentialSubject'],
    ['an empty list', { credentialSubject: [] }, 'data-model.subject /credentialSubject'],
    ['an empty one', { credentialSubject: {} }, 'data-model.subject /credentialSubject'],
    [
      'one of whom nothing is said',
      { credentialSubject: [{ type: 'P' }, { id: 'urn:a:1' }] },
      'data-model.subject /credentialSubject/1',
    ],
    ['an address', { credentialSubject: 'urn:a:1' }, 'data-model.subject /credentialSubject'],
  ])('subject: MUST find %s', expectFound);

  // 4.9 Validity Period
  it.each<Case>([
    ['a day', { validFrom: '2026-07-01' }, 'data-model.dates /validFrom'],
    ['no zone', { validFrom: '2026-07-01T00:00:00' }, 'data-model.dates /validFrom'],
    ['30 February', { validUntil: '2028-02-30T00:00:00Z' }, 'data-model.dates /validUntil'],
    ['a number', { validUntil: 1_800_000_000 }, 'data-model.dates /validUntil'],
    ['null', { validUntil: null }, 'data-model.dates /validUntil'],
    ['a list', { validFrom: ['2026-07-01T00:00:00Z'] }, 'data-model.dates /validFrom'],
    [
      'an end before the beginning',
      { validUntil: '2026-07-01T01:59:59+02:00' },
      'data-model.dates /validUntil',
    ],
    ['a date of 1.1', { issuanceDate: '2026-07-01T00:00:00Z' }, 'data-model.mixed /issuanceDate'],
    ['an end of 1.1', { expirationDate: '2099-01-01T00:00:00Z' }, 'data-model.mixed'],
  ])('dates: MUST find %s', expectFound);

  it('dates: an end at the beginning, and none at all, MUST be left alone', () => {
    expect(found(changed(OF_MODEL_2, { validUntil: '2026-07-01T02:00:00+02:00' }))).toEqual([]);
    const without = changed(OF_MODEL_2, { validFrom: undefined, validUntil: undefined });
    expect(found(without)).toEqual([]);
  });

  // 4.10 Status, 4.11 Data Schemas, 5.4 to 5.6, 5.10 Reserved Extension Points
  it.each([
    ['credentialStatus', 'data-model.status'],
    ['credentialSchema', 'data-model.schema'],
    ['refreshService', 'data-model.refresh'],
    ['termsOfUse', 'data-model.terms-of-use'],
    ['evidence', 'data-model.evidence'],
    ['confidenceMethod', 'data-model.reserved'],
    ['renderMethod', 'data-model.reserved'],
  ])('%s: MUST be objects, each with a type and an id that is an address', (name, code) => {
    const good = { id: 'https://a.example/', type: 'T' };
    const withValue = (value: unknown) => found(changed(OF_MODEL_2, { [name]: value }));
    expect(withValue([good, good])).toEqual([]);
    expect(withValue('https://a.example/')).toEqual([`${code} /${name}`]);
    expect(withValue([good, { ...good, type: undefined }])).toEqual([`${code} /${name}/1/type`]);
    expect(withValue({ ...good, type: [] })).toEqual([`${code} /${name}/type`]);
    expect(withValue({ ...good, type: ['T', 7] })).toEqual([`${code} /${name}/type`]);
    expect(withValue({ ...good, id: 'a' })).toEqual([`${code} /${name}/id`]);
    const schema = name === 'credentialSchema';
    expect(withValue({ type: 'T' })).toEqual(schema ? [`${code} /${name}/id`] : []);
    expect(withValue([])).toEqual([`data-model.empty /${name}`]);
  });

  // 5.3 Integrity of Related Resources
  it.each<Case>([
    [
      'no id',
      { relatedResource: { digestSRI: 'sha256-A' } },
      'data-model.related-resource /relatedResource/id',
    ],
    [
      'no digest',
      { relatedResource: [{ id: 'urn:a:1', mediaType: 'image/png' }] },
      'data-model.related-resource /relatedResource/0',
    ],
    [
      'a digest that is no text',
      { relatedResource: { id: 'urn:a:1', digestSRI: 'x', digestMultibase: 7 } },
      'data-model.related-resource /relatedResource',
    ],
    [
      'one named twice',
      {
        relatedResource: [
          { id: 'urn:a:1', digestSRI: 'x' },
          { id: 'urn:a:1', digestSRI: 'y' },
        ],
      },
      'data-model.related-resource /relatedResource/1/id',
    ],
    ['an address', { relatedResource: 'urn:a:1' }, 'data-model.related-resource /relatedResource'],
  ])('related resources: MUST find %s', expectFound);

  function expectFound(_: string, change: Readonly<Record<string, unknown>>, wanted: string): void {
    const all = found(changed(OF_MODEL_2, change));
    expect(all.some((one) => one === wanted || one.startsWith(`${wanted} `))).toBe(true);
    expect(new Set(all.map((one) => one.split(' ')[0])).size).toBe(1); // and nothing else
  }
});

describe('data model 1.1', () => {
  it('MUST have nothing against a credential that is well formed', () => {
    expect(found(OF_MODEL_1)).toEqual([]);
  });

  it('MUST ask for a date of issuance', () => {
    expect(found(changed(OF_MODEL_1, { issuanceDate: undefined }))).toEqual([
      'data-model.dates /issuanceDate',
    ]);
  });

  it('MUST find dates that are none or go backwards, of either model', () => {
    expect(found(changed(OF_MODEL_1, { expirationDate: '2026-01-01T00:00:00Z' }))).toEqual([
      'data-model.dates /expirationDate',
    ]);
    expect(found(changed(OF_MODEL_1, { validUntil: 'soon' }))).toEqual([
      'data-model.dates /validUntil',
    ]);
  });

  it('MUST have nothing against dates of 2.0, for which 1.1 keeps a place', () => {
    expect(found(changed(OF_MODEL_1, { validFrom: '2026-07-01T00:00:00Z' }))).toEqual([]);
  });

  it('MUST ask for the id of a status and of a refresh service', () => {
    for (const name of ['credentialStatus', 'refreshService'])
      expect(found(changed(OF_MODEL_1, { [name]: [{ type: 'T' }] }))).toEqual([
        `data-model.part-id /${name}/0/id`,
      ]);
  });

  it('MUST find contexts of both models', () => {
    expect(found(changed(OF_MODEL_1, { '@context': [CREDENTIALS_V1, CREDENTIALS_V2] }))).toContain(
      'data-model.context /@context',
    );
  });

  it('MUST leave the meaning of names to other contexts', () => {
    expect(found(changed(OF_MODEL_1, { name: { en: 'x' } }))).toEqual([]);
  });
});

describe('rules of the data model', () => {
  it('each MUST say where it comes from, with an anchor of its section, and speak both languages', () => {
    const [of2, of1] = [undefined, CREDENTIALS_V1].map((first) =>
      checkDataModel({
        ...{ '@context': [first ?? 7], type: 7, id: 7, name: 7, issuer: 7, credentialSubject: 7 },
        ...{ validUntil: 7, credentialStatus: {}, refreshService: {}, credentialSchema: 7 },
        ...{ termsOfUse: 7, evidence: 7, relatedResource: 7, renderMethod: 7, issuanceDate: 7 },
      }),
    );
    const broken = [...(of2 ?? []), ...(of1 ?? [])];
    expect(new Set(broken.map(({ code }) => code)).size).toBe(16);
    for (const { code, cites } of broken) {
      expect(code).toMatch(/^data-model\.[a-z-]+$/);
      expect(cites?.section.en).toMatch(/^\d+\.\d+ [A-Z]/);
      expect(cites?.url).toMatch(/^https:\/\/www\.w3\.org\/TR\/.+#[a-z-]+$/);
    }
    for (const { message } of broken) expect(message.en).not.toBe(message.fr);
  });

  it('MUST never repeat a value in what they say', () => {
    const marked = changed(OF_MODEL_2, {
      id: 'MARKED x',
      issuer: 'MARKED',
      validFrom: 'MARKED',
      credentialSubject: 'MARKED',
      evidence: ['MARKED'],
    });
    expect(JSON.stringify(checkDataModel(marked))).not.toContain('MARKED');
  });
});
