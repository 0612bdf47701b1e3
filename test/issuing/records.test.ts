import { describe, expect, it } from 'vitest';
import { ASSOCIATION_TYPES } from '../../src/formats/clr/index.js';
import { type AnyMicrocertError, isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { RecordInput } from '../../src/issuing/index.js';
import { hashIdentifier } from '../../src/model/index.js';
import { secure } from '../../src/proofs/index.js';
import { secureAsVcJwt } from '../../src/proofs/vc-jwt/index.js';
import { NOW } from '../support/issuing.js';
import {
  badgeOf,
  DIPLOMA,
  idOf,
  issuerBy,
  LEARNER,
  recordInput,
  recordOf,
} from '../support/records.js';
import { check, draft, newParty, UNIVERSITY } from '../support/verifying.js';

const subjectIn = (record: JsonObject) => record['credentialSubject'] as JsonObject;
const asList = (value: unknown) => value as readonly JsonObject[];

async function refusal(input: unknown): Promise<AnyMicrocertError> {
  try {
    await issuerBy().issueRecord(input as RecordInput);
  } catch (error) {
    if (isMicrocertError(error)) return error;
    throw error;
  }
  return expect.unreachable('it was issued');
}

/** Code and place of each finding. */
async function refused(change: object): Promise<readonly string[]> {
  const { code, findings } = await refusal(await recordInput(change));
  expect(code).toBe('ERR_RECORD_INVALID');
  return findings.map((found) => `${found.code} ${found.pointer}`);
}

describe('issuing a Comprehensive Learner Record', () => {
  it('badges MUST go in as they are: every member in its order, with their own proofs', async () => {
    const input = await recordInput();
    const texts = input.credentials.map((badge) => JSON.stringify(badge));
    const bytes = new TextEncoder().encode(texts[1]);
    const credentials = [texts[0] ?? '', bytes, input.credentials[2] ?? {}];
    const record = await recordOf({ credentials });
    const inside = asList(subjectIn(record)['verifiableCredential']);
    expect(inside.map((badge) => JSON.stringify(badge))).toEqual(texts);
  });

  // CLR 2.0, ClrCredential and ClrSubject
  it('MUST have the contexts in their order, the types, the subject, every achievement once and the associations', async () => {
    const record = await recordOf();
    expect(record['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ]);
    expect(record['type']).toEqual(['VerifiableCredential', 'ClrCredential']);
    expect(record['id']).toMatch(/^urn:uuid:/);
    expect(record['validFrom']).toBe('2026-07-15T09:00:00Z');
    expect(record['partial']).toBe(true);
    const { id, achievement, association } = subjectIn(record);
    expect(id).toBe(LEARNER.id);
    expect(asList(achievement).map((one) => one['id'])).toEqual([
      DIPLOMA.id,
      idOf(0),
      idOf(1),
      idOf(2),
    ]);
    expect(asList(association)).toHaveLength(4);
    expect(asList(association)[3]).toEqual({
      type: 'Association',
      associationType: 'precedes',
      sourceId: idOf(0),
      targetId: idOf(1),
    });
    expect(Object.isFrozen(record)).toBe(false);
  });

  it('clock and randomness MUST be the ones of the issuer', async () => {
    const random = (length: number) => new Uint8Array(length).fill(7);
    const record = await recordOf({}, { random, clock: () => NOW + 60_000 });
    expect(record['id']).toBe('urn:uuid:07070707-0707-4707-8707-070707070707');
    expect(record['validFrom']).toBe('2026-07-15T09:01:00Z');
  });

  it('several suites MUST make a proof set', async () => {
    const suite = ['Ed25519Signature2020', 'eddsa-rdfc-2022', 'eddsa-jcs-2022'];
    const record = await recordOf({}, { suite });
    expect(asList(record['proof']).map((proof) => proof['cryptosuite'] ?? proof['type'])).toEqual(
      suite,
    );
    const report = await check(record, { trust: 'any' });
    expect(report.verdict).toBe('accepted');
  });

  it('what is handed in MUST NOT be changed, nor shared with what comes out', async () => {
    const input = await recordInput();
    const before = JSON.stringify(input);
    const record = (await issuerBy().issueRecord(input)) as unknown as JsonObject;
    expect(JSON.stringify(input)).toBe(before);
    const [badge = {}] = asList(subjectIn(record)['verifiableCredential']);
    expect(badge).not.toBe(input.credentials[0]);
    // An object that was looked over once must not pass for whole once somebody has changed it.
    (badge as Record<string, unknown>)['undefined term'] = 'x';
    await expect(
      secure(badge, {
        suite: 'eddsa-rdfc-2022',
        signer: UNIVERSITY.signer,
        created: '2026-07-15T09:00:00Z',
      }),
    ).rejects.toMatchObject({ code: 'ERR_TERM_UNDEFINED' });
  });

  it('a badge of another learner MUST be refused, with its place and without a word about either', async () => {
    const other = await badgeOf(9, { learner: { id: 'did:example:somebody-else' } });
    const input = await recordInput();
    const error = await refusal({ ...input, credentials: [...input.credentials, other] });
    expect(error.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['record.other-subject', '/credentials/3/credentialSubject'],
    ]);
    expect(JSON.stringify(error)).not.toMatch(/somebody-else|learner-marked/);
  });

  it('a learner known by identifiers alone MUST be recognised in clear and by a hash, and by nothing less', async () => {
    const email = { type: 'emailAddress', value: 'marked@univ.example' };
    const hashed = await hashIdentifier(email);
    const other = await hashIdentifier({ ...email, value: 'other@univ.example' });
    const badge = await badgeOf(0, { learner: { id: undefined, identifiers: [hashed] } });
    const name = await badgeOf(0, {
      learner: { id: undefined, name: 'Marked', identifiers: [other] },
    });
    const about = (subject: object, credential: object) =>
      refusal({ name: 'R', subject, credentials: [credential], partial: true });
    for (const identifiers of [[email], [hashed]]) {
      const subject = { identifiers };
      const input = { name: 'R', subject, credentials: [badge], partial: true };
      await expect(issuerBy().issueRecord(input)).resolves.toBeDefined();
    }
    for (const [subject, credential] of [
      [{ identifiers: [other] }, badge],
      [{ name: 'Marked', identifiers: [email] }, name],
      [{ id: LEARNER.id }, badge],
    ] as const)
      expect((await about(subject, credential)).findings[0]?.code).toBe('record.unknown-subject');
    expect((await about({ name: 'Marked' }, name)).findings[0]?.code).toBe('record.nobody');
  });

  it('the same badge twice MUST be refused, under its id and under another', async () => {
    const [badge, again] = [await badgeOf(0), await badgeOf(0)];
    const reissued = { ...badge, id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11' };
    const associations: RecordInput['associations'] = [];
    expect(await refused({ credentials: [badge, badge], associations })).toEqual([
      'record.credential-twice /credentials/1/id',
    ]);
    expect(await refused({ credentials: [badge, reissued], associations })).toEqual([
      'record.same-badge /credentials/1',
    ]);
    expect(await refused({ credentials: [badge, again], associations })).toEqual([
      'record.same-badge /credentials/1',
    ]);
  });

  it('a JWT, an envelope, a draft, another kind and what is no JSON MUST be refused', async () => {
    const jwt = await secureAsVcJwt(draft(), { signer: UNIVERSITY.signer });
    const { proof: _, ...unsigned } = await badgeOf(0);
    const envelope = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: `data:application/vc+jwt,${jwt}`,
      type: 'EnvelopedVerifiableCredential',
    };
    const credentials = [
      jwt,
      envelope,
      unsigned,
      { type: ['VerifiableCredential'] },
      '{"a":',
      7,
      null,
    ];
    expect(await refused({ credentials, associations: [] })).toEqual([
      'record.jwt /credentials/0',
      'record.jwt /credentials/1',
      'record.unsigned /credentials/2',
      'record.no-badge /credentials/3/type',
      'record.unreadable /credentials/4',
      'record.unreadable /credentials/5',
      'record.unreadable /credentials/6',
    ]);
  });

  // JSON-LD 1.1, section 4.1.11: protected terms cannot be defined anew, so such a record could be read by nobody.
  it('a badge with other revisions of its contexts MUST be refused before anything is signed', async () => {
    const badge = await badgeOf(0);
    const [first, , ...rest] = badge['@context'] as readonly string[];
    const older = [first, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', ...rest];
    const oldest = ['https://www.w3.org/2018/credentials/v1', ...rest];
    for (const context of [older, oldest])
      expect(
        await refused({ credentials: [{ ...badge, '@context': context }], associations: [] }),
      ).toEqual(['record.contexts /credentials/0/@context']);
  });

  it('an association MUST be of a known kind, and relate two achievements of the record, once and in no circle', async () => {
    const [a, b] = [idOf(0), idOf(1)];
    const associations = [
      { type: 'isPartOf', source: a, target: 'https://univ.example/nowhere' },
      { type: 'isPartOf', source: a, target: a },
      { type: 'isAwesome', source: a, target: b },
      { type: 'isPartOf', source: a, target: b },
      { type: 'isPartOf', source: a, target: b },
      { type: 'isParentOf', source: a, target: b },
      { type: 'precedes', source: a },
    ];
    expect((await refused({ associations })).toSorted()).toEqual([
      'record.association-circle /associations/3',
      'record.association-nowhere /associations/0/target',
      'record.association-self /associations/1',
      'record.association-twice /associations/4',
      'record.association-type /associations/2/type',
      'record.text /associations/6/target',
    ]);
  });

  it.each(ASSOCIATION_TYPES)('an association %s MUST be written as such', async (type) => {
    const associations = [{ type, source: idOf(0), target: DIPLOMA.id }] as const;
    const { association } = subjectIn(await recordOf({ associations }));
    expect(asList(association)[0]).toMatchObject({ associationType: type });
  });

  it('what a record says of itself MUST be whole, and every problem named at once', async () => {
    const change = {
      id: 'not an IRI',
      name: '',
      partial: undefined,
      awardedOn: '2027-01-01',
      validUntil: '2026-02-30',
      titel: 'x',
      achievements: [
        DIPLOMA,
        DIPLOMA,
        { ...DIPLOMA, id: 'urn:x:2', criteria: {} },
        { ...DIPLOMA, id: idOf(0) },
      ],
      associations: [],
    };
    expect((await refused(change)).toSorted()).toEqual([
      'record.achievement /achievements/2/criteria',
      'record.achievement-twice /achievements/1/id',
      'record.achievement-twice /achievements/3/id',
      'record.awarded-later /awardedOn',
      'record.date /validUntil',
      'record.id /id',
      'record.partial /partial',
      'record.text /name',
      'record.unknown-member /titel',
    ]);
    expect(await refused({ validUntil: '2026-07-15' })).toEqual(['record.ends /validUntil']);
    expect(await refused({ credentials: [], associations: [] })).toEqual([
      'record.none /credentials',
    ]);
  });

  it('a national identity number MUST NOT be issued in a record either', async () => {
    const number = '1 85 05 78 006 084 91';
    expect(await refused({ name: `Relevé ${number}` })).toEqual(['record.national-number /name']);
    const subject = { ...LEARNER, identifiers: [{ type: 'sourcedId', value: number }] };
    const [found] = await refused({ subject });
    expect(found).toMatch(/ \/subject\//);
  });

  it('more credentials than a record may hold, and a record larger than verifiers read, MUST be refused', async () => {
    const badge = await badgeOf(0);
    const many = Array.from({ length: 201 }, () => badge);
    expect(await refused({ credentials: many, associations: [] })).toEqual([
      'record.too-many /credentials',
    ]);
    const description = 'x'.repeat(500_000);
    const achievements = Array.from({ length: 10 }, (_, at) => ({
      ...DIPLOMA,
      id: `urn:x:${at}`,
      description,
    }));
    expect(await refused({ achievements, associations: [] })).toEqual([
      'record.too-large /credentials',
    ]);
  });

  it('terms that no context defines MUST be refused, inside a badge too', async () => {
    const badge = { ...(await badgeOf(0)), unheardOf: 'x' };
    await expect(recordOf({ credentials: [badge], associations: [] })).rejects.toMatchObject({
      code: 'ERR_TERM_UNDEFINED',
    });
  });

  it('a key of the P-256 curve MUST sign with its own suite', async () => {
    const party = await newParty('P-256');
    const record = await issuerBy(party).issueRecord({
      ...(await recordInput()),
    });
    expect(record.proof[0]).toMatchObject({ cryptosuite: 'ecdsa-rdfc-2019' });
  });
});
