import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { toldOtherwise } from '../../src/linked-data/index.js';
import { check, draft, said, sign } from '../support/verifying.js';

const UNIVERSITY = 'did:web:univ.example';
const told = (document: object) =>
  [...toldOtherwise(document as JsonObject)].map(({ code, pointer }) => `${code} ${pointer}`);

describe('one id in two places', () => {
  it.each<[string, object, string]>([
    [
      'another name of the issuer',
      { issuer: { id: UNIVERSITY, name: 'One' }, creator: { id: UNIVERSITY, name: 'Two' } },
      '/creator/name',
    ],
    [
      'another level of one achievement',
      { a: { id: 'urn:x:1', version: '1' }, b: [{ related: { id: 'urn:x:1', version: '2' } }] },
      '/b/0/related/version',
    ],
    [
      'one name more',
      { a: { id: 'urn:x:1', tag: ['x', 'y'] }, b: { id: 'urn:x:1', tag: ['x'] } },
      '/b/tag',
    ],
  ])('with %s MUST be pointed out', (_, document, place) => {
    expect(told(document)).toEqual([`context.told-otherwise ${place}`]);
  });

  it.each<[string, object]>([
    [
      'what two endorsements say of it',
      {
        endorsement: [
          { credentialSubject: { id: 'urn:x:1', endorsementComment: 'Rigorous' } },
          { credentialSubject: { id: 'urn:x:1', endorsementComment: 'Useful' } },
        ],
      },
    ],
    ['the same words', { a: { id: 'urn:x:1', name: 'A' }, b: { id: 'urn:x:1', name: 'A' } }],
    [
      'one word alone or in a list',
      { a: { id: 'urn:x:1', tag: 'A' }, b: { id: 'urn:x:1', tag: ['A'] } },
    ],
    [
      'the same words in another order',
      { a: { id: 'urn:x:1', tag: ['A', 'B'] }, b: { id: 'urn:x:1', tag: ['B', 'A'] } },
    ],
    [
      'fewer words',
      { a: { id: 'urn:x:1', name: 'A', url: 'urn:x' }, b: { id: 'urn:x:1', name: 'A' } },
    ],
    ['an id alone', { a: { id: 'urn:x:1', name: 'A' }, b: { id: 'urn:x:1' }, c: 'urn:x:1' }],
    [
      'another type',
      { a: { id: 'urn:x:1', type: 'Profile' }, b: { id: 'urn:x:1', type: ['Agent'] } },
    ],
    [
      'an object against a reference',
      { a: { id: 'urn:x:1', image: 'urn:i' }, b: { id: 'urn:x:1', image: { id: 'urn:i' } } },
    ],
    [
      'proofs of one key',
      {
        proof: [
          { id: 'urn:x:1', created: 'a' },
          { id: 'urn:x:1', created: 'b' },
        ],
      },
    ],
    ['another id', { a: { id: 'urn:x:1', name: 'A' }, b: { id: 'urn:x:2', name: 'B' } }],
  ])('with %s MUST NOT', (_, document) => {
    expect(told(document)).toEqual([]);
  });

  it('with words that a holder exchanged MUST be pointed out: the proof holds all the same', async () => {
    const plain = draft();
    const subject = plain['credentialSubject'] as JsonObject;
    const issuer = plain['issuer'] as JsonObject;
    const made = (ofIssuer: string, ofCreator: string) => ({
      ...plain,
      issuer: { ...issuer, name: ofIssuer },
      credentialSubject: {
        ...subject,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          creator: { id: issuer['id'], type: ['Profile'], name: ofCreator },
        },
      },
    });
    const { proof } = await sign(made('University', 'Department'));
    const report = await check({ ...made('Department', 'University'), proof });
    expect(said(report, 'proof.signature')).toBe('passed');
    expect(said(report, 'document.contexts')).toBe('passed context.told-otherwise');
    const same = await check(await sign(made('University', 'University')));
    expect(said(same, 'document.contexts')).toBe('passed');
    expect(same.verdict).toBe('accepted');
  });
});
