import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { hashIdentifier } from '../../src/model/index.js';
import {
  type CheckStackOptions,
  checkStack,
  definePathway,
  type StackReport,
} from '../../src/stacking/index.js';
import { PROOF_ONLY } from '../../src/verifying/index.js';
import { NOW } from '../support/issuing.js';
import { badgeOf, idOf, issuerBy, LEARNER, recordInput, recordOf } from '../support/records.js';
import { pathwayOf } from '../support/stacking.js';
import { STRANGER, sign, UNIVERSITY } from '../support/verifying.js';

const part = (index: number) => ({ title: { en: `Soils ${index}` }, accepts: [idOf(index)] });
const PATHWAY = definePathway(pathwayOf({ a: part(0), b: part(1), c: part(2) }));
const BOTH = [UNIVERSITY.id, STRANGER.id];
const PLACE = '/credentialSubject/verifiableCredential';

function check(
  credentials: readonly (string | object)[],
  options: Partial<CheckStackOptions> = {},
): Promise<StackReport> {
  return checkStack(PATHWAY, credentials, { trust: BOTH, clock: () => NOW, ...options });
}

const outcomes = ({ components }: StackReport) => components.map(({ outcome }) => outcome);
const excluded = ({ excluded }: StackReport) =>
  excluded.flatMap(({ findings }) => findings.map(({ code, pointer }) => `${pointer} ${code}`));

/** The record with other credentials, signed anew: what nobody could have issued here. */
async function holding(credentials: readonly unknown[], change: object = {}): Promise<JsonObject> {
  const { proof: _, credentialSubject, ...record } = await recordOf();
  const subject = credentialSubject as JsonObject;
  return sign({
    ...record,
    credentialSubject: { ...subject, verifiableCredential: credentials, ...change },
  } as JsonObject);
}

let record: JsonObject;
beforeAll(async () => {
  record = await recordOf();
});

describe('a learner record that is handed in for a stack', () => {
  it('MUST be opened: what it holds counts, each by a report and a place of its own', async () => {
    const report = await check([record]);
    expect(report).toMatchObject({ answer: 'eligible', verdict: 'accepted', excluded: [] });
    const [{ inside = [], ...whole } = expect.unreachable()] = report.credentials;
    expect(whole).toMatchObject({ pointer: '/credentials/0', report: { role: 'record' } });
    expect(inside.map(({ pointer, report: { verdict } }) => [pointer, verdict])).toEqual(
      [0, 1, 2].map((at) => [`/credentials/0${PLACE}/${at}`, 'accepted']),
    );
    expect(inside.map(({ held }) => held)).toEqual(report.components.map(({ held }) => held));
  });

  it('as text and as bytes it MUST count the same', async () => {
    const text = JSON.stringify(record);
    for (const input of [text, new TextEncoder().encode(text)])
      expect((await check([input])).answer).toBe('eligible');
  });

  it('what stands in it and is handed in by itself too MUST count once', async () => {
    const copies = [await badgeOf(0), await badgeOf(1)];
    const report = await check([...copies, record, await badgeOf(2, { by: STRANGER })]);
    expect(outcomes(report)).toEqual(['counted', 'counted', 'counted']);
    expect(report.excluded).toHaveLength(3);
    expect(report.excluded.map(({ findings }) => findings[0]?.code)).toEqual(
      Array(3).fill('stack.counted-once'),
    );
  });

  it('of one credential that does not hold the others MUST count, and its reason be told', async () => {
    const report = await check([record], { trust: [UNIVERSITY.id] });
    expect(report.answer).toBe('not-yet');
    expect(outcomes(report)).toEqual(['counted', 'counted', 'open']);
    expect(excluded(report)[0]).toBe(`/credentials/0${PLACE}/2 stack.not-accepted`);
    expect(report.excluded).toHaveLength(1);
  });

  it.each<[string, () => Promise<object>, Partial<CheckStackOptions>]>([
    ['changed', async () => ({ ...record, name: 'Forged' }), {}],
    ['unsigned', async () => ({ ...record, proof: undefined }), {}],
    ['a stranger’s', () => recordOf(), { trust: [STRANGER.id] }],
  ])(
    'nothing MUST count of a record that is %s, and what to do be told',
    async (_, of, options) => {
      const report = await check([await of()], options);
      expect(report.answer).toBe('not-yet');
      expect(report.credentials[0]?.inside).toBeUndefined();
      expect(excluded(report)[0]).toBe('/credentials/0 stack.record-closed');
    },
  );

  it('of a record that has ended what it holds MUST count, and that be told', async () => {
    const { proof: _, ...plain } = record;
    const ended = await sign({ ...plain, validUntil: '2026-01-01T00:00:00Z' } as JsonObject);
    const report = await check([ended]);
    expect(report.answer).toBe('eligible');
    expect(excluded(report)[0]).toBe('/credentials/0 stack.record-apart');
  });

  it('where the key of the record cannot be had, what it holds MUST still be judged by itself', async () => {
    const report = await check([record], { policy: PROOF_ONLY });
    expect(report.credentials[0]?.report.parts).toEqual([]);
    expect(report.answer).toBe('eligible');
  });

  it('what another learner earned MUST be refused and named, and the rest count', async () => {
    const others = await badgeOf(1, { learner: { id: 'did:example:other' } });
    const mixed = await holding([await badgeOf(0), others, await badgeOf(2)]);
    const report = await check([mixed]);
    expect(report.answer).toBe('not-yet');
    expect(outcomes(report)).toEqual(['counted', 'open', 'counted']);
    expect(excluded(report)[0]).toBe(`/credentials/0${PLACE}/1 stack.other-learner`);
    const asked = await check([mixed], { recipient: LEARNER.id });
    expect(excluded(asked)).toContain(`/credentials/0${PLACE}/1 stack.other-learner`);
  });

  it('a record of one learner beside a badge of another MUST leave the answer open', async () => {
    const other = await badgeOf(0, { learner: { id: 'did:example:other' } });
    const report = await check([record, other]);
    expect(report.answer).toBe('undetermined');
    expect(excluded(report)).toContain('/credentials/1 stack.several-learners');
    expect(outcomes(report)).toEqual(['undetermined', 'undetermined', 'undetermined']);
  });

  it('a badge known by a hash alone MUST be of whom an accepted record is about, and beside an id not without', async () => {
    const email = { type: 'emailAddress', value: 'lea@univ.example' };
    const hashed = { id: undefined, identifiers: [await hashIdentifier(email)] };
    const badges = [await badgeOf(0), await badgeOf(1, { learner: hashed })];
    const input = await recordInput({ credentials: badges, achievements: [], associations: [] });
    const subject = { ...LEARNER, identifiers: [email] };
    const whole = await issuerBy().issueRecord({ ...input, subject });
    const inRecord = await check([whole]);
    expect(outcomes(inRecord)).toEqual(['counted', 'counted', 'open']);
    const loose = await check(badges);
    expect(outcomes(loose)).toEqual(['counted', 'undetermined', 'open']);
    expect(excluded(loose)).toContain('/credentials/1 stack.learner-unknown');
  });

  it('a record in a record, and what is no credential, MUST not be opened', async () => {
    const deep = await holding([record, 7, 'x', null, await badgeOf(0)]);
    const report = await check([deep]);
    expect(report.credentials[0]?.inside?.map(({ inside }) => inside)).toEqual(
      Array(5).fill(undefined),
    );
    expect(outcomes(report)).toEqual(['counted', 'open', 'open']);
  });

  it('names that look like places MUST NOT be taken for others', async () => {
    const report = await check([{ id: '/credentials/1' }, { id: 'urn:a' }, { id: 'urn:a' }]);
    expect(report.credentials.map(({ held }) => held)).toEqual([
      '/credentials/0',
      'urn:a',
      '/credentials/2',
    ]);
  });
});
