import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { Finding } from '../../src/foundation/report.js';
import { defineMicroCertification } from '../../src/model/define-micro-certification.js';
import { parseAward } from '../../src/model/parse-award.js';
import { parseIssuerProfile } from '../../src/model/parse-issuer-profile.js';
import { type Change, COMPLETE, COMPLETE_AWARD, changed, ISSUER } from '../support/definitions.js';

const definition = defineMicroCertification(COMPLETE);

function refusal(parse: () => unknown, expected: string): readonly Finding[] {
  try {
    parse();
  } catch (error) {
    if (isMicrocertError(error) && error.code === expected) return error.findings;
    throw error;
  }
  throw new Error('it was accepted');
}

const awardRefusal = (input: unknown) =>
  refusal(() => parseAward(input, definition), 'ERR_AWARD_INVALID');

describe('parseAward', () => {
  it('MUST read dates into UTC with whole seconds', () => {
    const award = parseAward(
      {
        ...COMPLETE_AWARD,
        awardedOn: '2026-07-01T14:00:00.5+02:00',
        activity: { end: '2026-06-26' },
      },
      definition,
    );
    expect(award.awardedOn).toBe('2026-07-01T12:00:00Z');
    expect(award.activity).toEqual({ end: '2026-06-26T00:00:00Z' });
    expect(Object.isFrozen(award.activity)).toBe(true);
  });

  it.each<readonly [string, Change, string, string]>([
    ['a day the calendar does not have', ['/awardedOn', '2024-02-30'], 'award.date', '/awardedOn'],
    [
      '29 February of a common year',
      ['/awardedOn', '2023-02-29T00:00:00Z'],
      'award.date',
      '/awardedOn',
    ],
    ['a time without zone', ['/awardedOn', '2026-07-01T12:00:00'], 'award.date', '/awardedOn'],
    ['an empty date', ['/awardedOn', ''], 'award.date', '/awardedOn'],
    ['24 o’clock', ['/awardedOn', '2026-07-01T24:00:00Z'], 'award.date', '/awardedOn'],
    ['a leap second', ['/awardedOn', '2016-12-31T23:59:60Z'], 'award.date', '/awardedOn'],
    ['a date as number', ['/awardedOn', 1_782_864_000], 'shape.type', '/awardedOn'],
    [
      'an activity that ends before it starts',
      ['/activity/end', '2026-05-03'],
      'award.period',
      '/activity/end',
    ],
    ['an impossible start', ['/activity/start', '2026-13-01'], 'award.date', '/activity/start'],
    ['negative credits', ['/creditsEarned', -1], 'shape.minimum', '/creditsEarned'],
    ['credits that are no number', ['/creditsEarned', Number.NaN], 'shape.type', '/creditsEarned'],
    ['credits with four decimals', ['/creditsEarned', 0.1234], 'award.decimal', '/creditsEarned'],
    [
      'a result of an assessment nobody knows',
      ['/results/0/assessment', 'exams'],
      'award.unknown-assessment',
      '/results/0/assessment',
    ],
    [
      'two results of one assessment',
      ['/results/1', { assessment: 'exam' }],
      'award.duplicate-result',
      '/results/1/assessment',
    ],
    [
      'a grade above the highest',
      ['/results/0/value', '20.5'],
      'award.result-value',
      '/results/0/value',
    ],
    [
      'a grade that is no number on a scale',
      ['/results/0/value', 'A'],
      'award.result-value',
      '/results/0/value',
    ],
    ['a status nobody knows', ['/results/0/status', 'Passed'], 'shape.enum', '/results/0/status'],
    [
      'a hash in capitals',
      ['/learner', { identifiers: [{ type: 'emailAddress', hash: `sha256$${'AB'.repeat(32)}` }] }],
      'shape.pattern',
      '/learner/identifiers/0/hash',
    ],
    [
      'a type of identifier nobody knows',
      ['/learner', { identifiers: [{ type: 'email', value: 'x' }] }],
      'shape.identifier-type',
      '/learner/identifiers/0/type',
    ],
    ['a learner id that is no IRI', ['/learner/id', '4711'], 'shape.iri', '/learner/id'],
    ['no learner', ['/learner', undefined], 'shape.required', '/learner'],
  ])('refuses %s', (_what, change, code, pointer) => {
    const found = awardRefusal(changed(COMPLETE_AWARD, change));
    expect(found.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
  });

  const LIST = 'https://univ.example/status/1';
  const revoked = { purpose: 'revocation', list: LIST, index: 94_567 };
  const suspended = { purpose: 'suspension', list: LIST, index: 0 };

  it.each<readonly [string, object[]]>([
    ['one place', [revoked]],
    ['a place for each purpose, in one list', [revoked, suspended]],
    [
      'places in two lists with one index',
      [revoked, { ...suspended, list: `${LIST}0`, index: 94_567 }],
    ],
    ['the last place that a list can have', [{ ...revoked, index: 2 ** 32 - 1 }]],
    ['a purpose of the issuer’s own', [{ ...revoked, purpose: 'probation' }]],
  ])('MUST accept a status told in %s', (_, status) => {
    expect(parseAward({ ...COMPLETE_AWARD, status }, definition).status).toEqual(status);
  });

  // W3C Bitstring Status List 1.0, 2.1: an https address, and an index from 0; one purpose an entry.
  it.each<readonly [string, unknown, string, string]>([
    ['http', { list: 'http://univ.example/s' }, 'award.status-list', 'list'],
    ['with a fragment', { list: `${LIST}#7` }, 'award.status-list', 'list'],
    ['with an empty fragment', { list: `${LIST}#` }, 'award.status-list', 'list'],
    ['without host', { list: 'https://' }, 'award.status-list', 'list'],
    ['of a host that is none', { list: 'https://[::1' }, 'award.status-list', 'list'],
    ['no address', { list: 'status/1' }, 'shape.iri', 'list'],
    ['no list', { list: undefined }, 'shape.required', 'list'],
    ['an index below 0', { index: -1 }, 'shape.minimum', 'index'],
    ['an index with decimals', { index: 1.5 }, 'shape.type', 'index'],
    ['an index as text', { index: '7' }, 'shape.type', 'index'],
    ['an index beyond every list', { index: 2 ** 32 }, 'shape.maximum', 'index'],
    ['no index', { index: undefined }, 'shape.required', 'index'],
    ['a purpose that says nothing', { purpose: ' ' }, 'shape.empty', 'purpose'],
    [
      'a purpose that is told already',
      { purpose: 'suspension' },
      'award.duplicate-status',
      'purpose',
    ],
    ['a place that is taken by another purpose', { index: 0 }, 'award.shared-status', 'index'],
    ['a member nobody knows', { size: 2 }, 'shape.unknown-member', ''],
  ])('refuses a status list: %s', (_, change, code, name) => {
    const status = [suspended, { ...revoked, ...(change as object) }];
    const found = awardRefusal({ ...COMPLETE_AWARD, status });
    expect(found.map((finding) => [finding.code, finding.pointer])).toEqual([
      [code, `/status/1${name && `/${name}`}`],
    ]);
    for (const { message } of found) expect([message.en, message.fr]).not.toContain('');
  });

  it('refuses no status at all, and more than a verifier looks at', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...revoked,
      purpose: `p${index}`,
      index,
    }));
    for (const status of [[], many])
      expect(awardRefusal({ ...COMPLETE_AWARD, status })).toMatchObject([{ pointer: '/status' }]);
    expect(
      parseAward({ ...COMPLETE_AWARD, status: many.slice(1) }, definition).status,
    ).toHaveLength(8);
  });

  it('MUST accept 29 February of a leap year', () => {
    expect(
      parseAward(
        { ...COMPLETE_AWARD, awardedOn: '2024-02-29', activity: { end: '2024-02-29' } },
        definition,
      ).awardedOn,
    ).toBe('2024-02-29T00:00:00Z');
  });

  it('MUST name every problem at once', () => {
    const found = awardRefusal({
      awardedOn: '2024-02-30',
      results: [{ assessment: 'x' }],
      creditsEarned: -1,
    });
    expect(found.map(({ pointer }) => pointer).sort()).toEqual([
      '/awardedOn',
      '/creditsEarned',
      '/learner',
      '/results/0/assessment',
    ]);
  });

  it('MUST NOT repeat what is said of a learner', () => {
    const secret = 'marked-7f3a';
    const found = awardRefusal({
      learner: { id: secret, identifiers: [{ type: secret, value: secret }], name: 7 },
      awardedOn: secret,
      results: [{ assessment: 'exam', value: secret, status: secret }],
    });
    expect(found.length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('parseIssuerProfile', () => {
  it('MUST give the profile back, frozen', () => {
    const profile = parseIssuerProfile(ISSUER);
    expect(profile).toEqual(ISSUER);
    expect(Object.isFrozen(profile)).toBe(true);
  });

  it.each<readonly [string, Change, string, string]>([
    ['no name', ['/name', undefined], 'shape.required', '/name'],
    ['an id that is no IRI', ['/id', 'univ.example'], 'shape.iri', '/id'],
    ['a country nobody has', ['/country', 'ZZ'], 'vocabulary.unknown-country', '/country'],
    ['an alpha-3 country', ['/country', 'FRA'], 'shape.country', '/country'],
    ['a member nobody knows', ['/countries', 'FR'], 'shape.unknown-member', '/countries'],
  ])('refuses %s', (_what, change, code, pointer) => {
    const found = refusal(() => parseIssuerProfile(changed(ISSUER, change)), 'ERR_PROFILE_INVALID');
    expect(found.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
  });
});
