import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { VerificationReport } from '../../src/verifying/index.js';
import { entry, LIST_URL, list } from '../support/status-lists.js';
import { badge, check, draft, memory, STRANGER, sign, UNIVERSITY } from '../support/verifying.js';

/** All that a report says but its wording: each check with its outcome, each finding with its place and its weight. */
function outline({ verdict, role, checks, parts }: VerificationReport): readonly string[] {
  return [
    `${role}: ${verdict}`,
    ...checks.flatMap(({ id, outcome, findings }) => [
      `  ${id} ${outcome}`,
      ...findings.map(({ code, severity, pointer }) => `    ${severity} ${code} at "${pointer}"`),
    ]),
    ...parts.flatMap(({ pointer, report }) => [
      `part at ${pointer}`,
      ...outline(report).map((line) => `  ${line}`),
    ]),
  ];
}

const template = draft();
const subject = template['credentialSubject'] as JsonObject;
const achievement = subject['achievement'] as JsonObject;
const withSubject = (change: object) => ({ credentialSubject: { ...subject, ...change } });
const withAchievement = (change: object) =>
  withSubject({ achievement: { ...achievement, ...change } });

const twice = { id: 'urn:x:1', type: ['Evidence'], name: 'One' };
const endorsement = (by = UNIVERSITY) =>
  sign(
    {
      '@context': template['@context'],
      id: 'urn:x:endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement',
      issuer: { id: by.id, type: ['Profile'], name: 'Endorser' },
      validFrom: '2026-07-01T00:00:00Z',
      credentialSubject: { id: 'urn:x:other', type: ['EndorsementSubject'] },
    },
    by,
  );

/** Badges whose members are changed before they are signed: what is wrong lies in the document, wherever in it. */
const CHANGES: readonly (readonly [string, object])[] = [
  ['nothing wrong', {}],
  ['a list of none, twice', { evidence: [], ...withAchievement({ tag: [] }) }],
  ['dates of another calendar', { validUntil: '2026-02-30T00:00:00Z', awardedDate: '20260101' }],
  ['an end before the beginning', { validUntil: '2020-01-01T00:00:00Z' }],
  ['members of data model 1.1', { issuanceDate: '2026-07-01T00:00:00Z' }],
  ['a term of no enumeration', withAchievement({ achievementType: 'Medal' })],
  ['types left out', { type: ['VerifiableCredential'], ...withAchievement({ type: ['Thing'] }) }],
  ['nobody it is about', withSubject({ id: undefined, identifier: undefined })],
  ['empty criteria', withAchievement({ criteria: { narrative: ' ' } })],
  [
    'a result that leads nowhere',
    withSubject({ result: [{ type: ['Result'], resultDescription: 'urn:x:9' }] }),
  ],
  [
    'relative ids',
    { ...withAchievement({ id: 'achievement' }), evidence: { id: 'a/b~c', type: ['Evidence'] } },
  ],
  ['one id twice in a list', { evidence: [twice, twice] }],
  [
    'one id with two names',
    { evidence: [twice], ...withSubject({ source: { ...twice, type: ['Profile'], name: 'Two' } }) },
  ],
  ['a member named by an address', { 'https://example.org/a~b': 'x' }],
  ['a keyword', { evidence: { type: ['Evidence'], '@id': 'urn:x:2' } }],
  ['a context inside', withAchievement({ '@context': 'https://www.w3.org/ns/credentials/v2' })],
  ['contexts in another order', { '@context': [...(template['@context'] as string[])].reverse() }],
  ['the id of the whole in a part', { id: 'urn:x:3', ...withSubject({ id: 'urn:x:3' }) }],
  ['parts that say no type', { termsOfUse: [{}, 'x'], refreshService: { id: 'x' } }],
  [
    'a schema and a resource elsewhere',
    {
      credentialSchema: { id: 'https://example.org/s.json', type: 'JsonSchema' },
      relatedResource: [{ id: 'https://example.org/r' }, { id: 'https://example.org/r' }],
    },
  ],
  ['a status of an unknown kind', { credentialStatus: { type: 'OtherStatus' } }],
  ['pictures without words', { image: { id: 'https://example.org/a.jpg', type: 'Image' } }],
  [
    'a country of none',
    {
      issuer: {
        id: UNIVERSITY.id,
        type: ['Profile'],
        address: { type: ['Address'], addressCountryCode: 'XY' },
      },
    },
  ],
  ['an issuer that is an id alone', { issuer: UNIVERSITY.id }],
];

describe('the whole report', () => {
  it.each(CHANGES)(
    'on a badge with %s MUST say what it always said, in each place',
    async (_, change) => {
      expect(
        outline(await check(await sign(draft({ ...change }), UNIVERSITY, 'eddsa-jcs-2022'))),
      ).toMatchSnapshot();
    },
  );

  it('on a badge with endorsements MUST say what it always said, in each place', async () => {
    const inside = withAchievement({
      endorsement: [await endorsement(), await endorsement(STRANGER)],
    });
    const report = await check(await badge({ ...inside, endorsement: await endorsement() }));
    expect(outline(report)).toMatchSnapshot();
  });

  it('on a badge with a status list, set or not, MUST say what it always said, in each place', async () => {
    const cache = new Map();
    const { fetcher } = memory({ [LIST_URL]: await list({ set: [9] }) });
    const entries = [entry(), entry({ id: `${LIST_URL}#9`, statusListIndex: '9' })];
    for (const credentialStatus of [entry(), entries, entry({ statusListIndex: '999999' })])
      for (const kept of [cache, cache, undefined]) {
        const options = { fetcher, ...(kept && { cache: kept }) };
        expect(outline(await check(await badge({ credentialStatus }), options))).toMatchSnapshot();
      }
  });

  it('on what was changed since it was signed MUST say what it always said', async () => {
    const good = await badge();
    const [proof] = good['proof'] as readonly JsonObject[];
    const changed = [
      { ...good, name: 'Changed' },
      { ...good, proof: [] },
      { ...good, proof: [proof, 'x', { type: 'OtherProof' }] },
      { ...good, proof: { ...proof, proofValue: 'z1' } },
      { ...good, proof: { ...proof, created: 'yesterday', '@id': 'x', nonce: 1 } },
      { ...good, proof: { ...proof, previousProof: ['urn:x:none'] } },
      { ...good, proof: { ...proof, verificationMethod: 'key' } },
    ];
    for (const one of changed) expect(outline(await check(one))).toMatchSnapshot();
  });
});
