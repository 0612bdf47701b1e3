import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  checkContexts,
  OPEN_BADGES_3_0_3,
} from '../../src/linked-data/index.js';

const VC: JsonObject = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  credentialSubject: { id: 'urn:example:1' },
};
const found = (document: JsonObject) =>
  checkContexts(document).map(({ code, pointer }) => [code, pointer]);

describe('checkContexts', () => {
  it('a plain credential MUST pass', () => {
    expect(found(VC)).toEqual([]);
    expect(found({ ...VC, '@context': [CREDENTIALS_V1] })).toEqual([]);
  });

  it('an embedded credential MAY have its own contexts', () => {
    expect(found({ ...VC, endorsement: [{ ...VC }] })).toEqual([]);
  });

  it('a proof MAY repeat the contexts that its document begins with, and no others', () => {
    const proof = (context: unknown) =>
      ({ type: 'DataIntegrityProof', '@context': context }) as JsonObject;
    const [first = '', second = ''] = [CREDENTIALS_V2, OPEN_BADGES_3_0_3];
    for (const context of [first, [first], [first, second]]) {
      expect(found({ ...VC, proof: proof(context) })).toEqual([]);
      expect(found({ ...VC, endorsement: [{ ...VC, proof: [proof(context)] }] })).toEqual([]);
    }
    for (const context of [
      second,
      [second, first],
      [first, second, first],
      [],
      [{ name: 'urn:x:y' }],
    ]) {
      const nested = ['context.nested', '/proof/0/@context'];
      expect(found({ ...VC, proof: [proof(context)] })).toContainEqual(nested);
    }
    const deeper = { ...proof(first), nonce: { '@context': first } };
    expect(found({ ...VC, proof: deeper })).toEqual([['context.nested', '/proof/nonce/@context']]);
  });

  it('a part MAY name the credential', () => {
    expect(found({ ...VC, id: 'urn:x:1', credentialSubject: { id: 'urn:x:1' } })).toEqual([]);
  });

  it('a text with language and direction MUST pass', () => {
    expect(
      found({ ...VC, name: { '@value': 'x', '@language': 'ar', '@direction': 'rtl' } }),
    ).toEqual([]);
  });

  it.each<readonly [string, JsonObject, string, string]>([
    ['a missing context', { type: ['VerifiableCredential'] }, 'context.first', '/@context'],
    [
      'another first context',
      { ...VC, '@context': [OPEN_BADGES_3_0_3, CREDENTIALS_V2] },
      'context.first',
      '/@context',
    ],
    [
      'an inline context',
      { ...VC, '@context': [CREDENTIALS_V2, { name: 'urn:x:y' }] },
      'context.inline',
      '/@context/1',
    ],
    [
      'an added @vocab',
      { ...VC, '@context': [CREDENTIALS_V2, { '@vocab': 'urn:x:' }] },
      'context.inline',
      '/@context/1',
    ],
    [
      'a context set to null',
      { ...VC, '@context': [CREDENTIALS_V2, null] },
      'context.inline',
      '/@context/1',
    ],
    [
      'a context in a part',
      { ...VC, credentialSubject: { '@context': CREDENTIALS_V2 } },
      'context.nested',
      '/credentialSubject/@context',
    ],
    ['@graph', { ...VC, '@graph': [] }, 'context.keyword', '/@graph'],
    ['@included', { ...VC, '@included': [] }, 'context.keyword', '/@included'],
    [
      '@reverse',
      { ...VC, credentialSubject: { '@reverse': {} } },
      'context.keyword',
      '/credentialSubject/@reverse',
    ],
    [
      '@nest',
      { ...VC, credentialSubject: [{ '@nest': {} }] },
      'context.keyword',
      '/credentialSubject/0/@nest',
    ],
    [
      '@id',
      { ...VC, credentialSubject: { '@id': 'urn:example:1' } },
      'context.keyword',
      '/credentialSubject/@id',
    ],
    [
      'a member named by its address',
      { ...VC, 'https://www.w3.org/2018/credentials#validUntil': '2020-01-01T00:00:00Z' },
      'context.address',
      '/https:~1~1www.w3.org~12018~1credentials#validUntil',
    ],
    [
      'a member with a prefix, deep inside',
      { ...VC, credentialSubject: { 'cred:x': 1 } },
      'context.address',
      '/credentialSubject/cred:x',
    ],
    [
      'a part that states something under the id of the credential',
      { ...VC, id: 'urn:x:1', credentialSubject: { id: 'urn:x:1', validUntil: 'x' } },
      'context.same-id',
      '/credentialSubject',
    ],
    [
      'a value object without a language',
      { ...VC, name: { '@value': 'x' } },
      'context.keyword',
      '/name/@value',
    ],
    [
      'a thing told in two parts',
      {
        ...VC,
        evidence: [
          { id: 'urn:x:e', name: 'a' },
          { id: 'urn:x:e', narrative: 'b' },
        ],
      },
      'context.told-twice',
      '/evidence/1',
    ],
    [
      'a keyword beside @value',
      { ...VC, name: { '@value': 'x', '@language': 'fr', '@id': 'urn:x:y' } },
      'context.keyword',
      '/name/@id',
    ],
  ])('refuses %s', (_, document, code, pointer) => {
    expect(found(document)).toEqual([[code, pointer]]);
  });
});
