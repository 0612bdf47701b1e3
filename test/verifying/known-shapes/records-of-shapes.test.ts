// A record whose badges have known shapes is read by them. RFC 8259, section 4: a text in which a member stands twice is
// read differently by different readers, so that such a text must be refused all the same.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import type { VerifyOptions } from '../../../src/verifying/options.js';
import { runAndRead, runVerification } from '../../../src/verifying/run-verification.js';
import { badgeOf } from '../../support/records.js';
import {
  BADGES,
  learntFromBadges,
  options,
  RECORD,
  readByShapes,
  withBadge,
  withBadges,
} from '../../support/shaped-records.js';
import { draft, STRANGER, sign, UNIVERSITY } from '../../support/verifying.js';

const learnt = await learntFromBadges();
const TEXT = JSON.stringify(RECORD);
const NAME = '"name":"Sols, partie 3"';

/** The same report as by a verifier who never met a badge before; whether shapes were of use. */
async function expectSame(text: string, more: Partial<VerifyOptions> = {}) {
  const report = await runVerification(text, options(more), learnt);
  expect(report).toEqual(await runVerification(text, options(more), knownShapes()));
  return { report, isRead: readByShapes(text, learnt) !== undefined };
}

const verdicts = ({ parts }: { parts: readonly { report: { verdict: string } }[] }) =>
  parts.map(({ report }) => report.verdict);

async function resigned(change: object): Promise<string> {
  const { proof: _, ...record } = RECORD;
  return JSON.stringify(await sign({ ...record, ...change }));
}

describe('a record whose badges have known shapes', () => {
  it('MUST be accepted by them, with the report that it has without them', async () => {
    expect(TEXT).toContain(NAME);
    const { report, isRead } = await expectSame(TEXT);
    expect([report.verdict, isRead]).toEqual(['accepted', true]);
    expect(verdicts(report)).toEqual(BADGES.map(() => 'accepted'));
  });

  it('one badge of which was changed MUST be rejected for that one', async () => {
    const record = await withBadge((badge) => ({ ...badge, name: 'Changed' }));
    const { report, isRead } = await expectSame(JSON.stringify(record));
    expect([report.verdict, isRead]).toEqual(['rejected', true]);
    expect(verdicts(report)).toEqual(BADGES.map((_, at) => (at === 7 ? 'rejected' : 'accepted')));
  });

  it('changed after it was signed MUST be rejected', async () => {
    const { report, isRead } = await expectSame(TEXT.replace(NAME, '"name":"Sols, partie 30"'));
    expect([report.verdict, isRead]).toEqual(['rejected', true]);
  });

  it.each([
    ['that stands twice', (badges: readonly JsonObject[]) => [...badges, ...badges.slice(3, 4)]],
    ['in another order', (badges: readonly JsonObject[]) => badges.toReversed()],
    ['alone', (badges: readonly JsonObject[]) => badges.slice(3, 4)],
  ])('a badge %s MUST have the report that it has without shapes', async (_, change) => {
    expect((await expectSame(JSON.stringify(await withBadges(change)))).isRead).toBe(true);
  });

  it('a badge of another person MUST be pointed out', async () => {
    const other = await badgeOf(7, { learner: { id: 'did:example:other' } });
    const { report, isRead } = await expectSame(JSON.stringify(await withBadge(() => other)));
    expect([report.verdict, isRead]).toEqual(['rejected', true]);
  });

  it('a part with the id of the record MUST be pointed out', async () => {
    const [first] = BADGES;
    const { report, isRead } = await expectSame(await resigned({ id: first?.['id'] }));
    const codes = report.checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain('context.same-id');
    expect(isRead).toBe(true);
  });

  it('an issuer named otherwise MUST be pointed out', async () => {
    const issuer = { ...(RECORD['issuer'] as JsonObject), name: 'Autre université' };
    const { report, isRead } = await expectSame(await resigned({ issuer }));
    const codes = report.checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain('context.told-otherwise');
    expect(isRead).toBe(true);
  });

  it('two badges that tell one achievement otherwise MUST be pointed out where the second does', async () => {
    const first = BADGES[2]?.['credentialSubject'] as JsonObject;
    const { proof: _, ...badge } = BADGES[7] as JsonObject;
    const subject = badge['credentialSubject'] as JsonObject;
    const { id = null } = first['achievement'] as JsonObject;
    const achievement = { ...(subject['achievement'] as JsonObject), id };
    const other = await sign({ ...badge, credentialSubject: { ...subject, achievement } });
    const { report, isRead } = await expectSame(JSON.stringify(await withBadge(() => other)));
    const told = report.checks
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'context.told-otherwise');
    expect(told.map(({ pointer }) => pointer)).toContain(
      '/credentialSubject/verifiableCredential/7/credentialSubject/achievement/name',
    );
    expect(isRead).toBe(true);
  });

  it.each([
    ['a member twice in a badge', TEXT.replace(NAME, `${NAME},${NAME}`)],
    ['a member twice in the record', TEXT.replace('"partial":', '"partial":false,"partial":')],
    ['the list of badges twice', TEXT.replace('"achievement":', '"verifiableCredential":[],$&')],
    ['a comma too many', TEXT.replace('],"achievement":', ',],"achievement":')],
    ['a badge without its end', TEXT.replace('}],"achievement":', '],"achievement":')],
    ['half a surrogate pair', TEXT.replace(NAME, '"name":"\ud800"')],
    ['half a surrogate pair, escaped', TEXT.replace(NAME, String.raw`"name":"\ud800"`)],
    ['text after its end', `${TEXT}x`],
    ['no end', TEXT.slice(0, -1)],
  ])('with %s MUST be refused', async (_, text) => {
    const { report, isRead } = await expectSame(text);
    expect([report.verdict, isRead]).toEqual(['rejected', false]);
  });

  it('in another layout MUST be read as a whole', async () => {
    const { report, isRead } = await expectSame(JSON.stringify(RECORD, null, 2));
    expect([report.verdict, isRead]).toEqual(['accepted', false]);
  });

  it.each([
    ['of somebody else', () => badgeOf(7, { by: STRANGER })],
    ['of another kind', () => sign(draft())],
    [
      'with an endorsement inside',
      () => sign({ ...draft(), endorsement: [{ id: 'urn:x', type: ['EndorsementCredential'] }] }),
    ],
  ])('with a badge %s MUST be read as a whole', async (_, make) => {
    const other = await make();
    const text = JSON.stringify(await withBadge(() => other));
    expect((await expectSame(text, { trust: [UNIVERSITY.id, STRANGER.id] })).isRead).toBe(false);
  });

  it.each([
    ['name', { name: '"verifiableCredential":[{' }],
    ['name of a member', { '"verifiableCredential': [{ id: 'urn:x' }] }],
    ['place', { name: 'microcert:credentials' }],
  ])(
    'with what looks like the list of badges as a %s MUST have the same report',
    async (_, more) => {
      await expectSame(JSON.stringify({ ...more, ...RECORD, ...more }));
    },
  );

  it.each([
    ['maxBytes', TEXT.length - 1],
    ['maxBytes', TEXT.length * 2],
    ['maxValues', 1000],
    ['maxItems', 17],
    ['maxDepth', 8],
    ['maxTextLength', 200],
    ['maxQuads', 500],
    ['maxCredentials', 5],
  ])('MUST be held to %s %i as without shapes', async (name, bound) => {
    await expectSame(TEXT, { limits: { [name]: bound } });
  });

  it('once given away MUST be a copy that nobody else holds', async () => {
    for (const badge of BADGES.slice(0, 2)) await runVerification(JSON.stringify(badge), options());
    const { document } = await runAndRead(TEXT, options());
    expect(document).toEqual(RECORD);
    const subject = document?.['credentialSubject'] as JsonObject;
    const [badge] = subject['verifiableCredential'] as readonly JsonObject[];
    Object.assign(badge?.['issuer'] as object, { name: 'Changed by whoever was given it' });
    expect((await runAndRead(TEXT, options())).document).toEqual(RECORD);
    expect((await runVerification(TEXT, options())).verdict).toBe('accepted');
  });
});
