import { describe, expect, it } from 'vitest';
import { linesIn, refusals } from '../support/cohorts.js';

const ROW = { learnerId: 'did:example:1', awardedOn: '2026-07-01' };
const AWARD = { learner: { id: 'did:example:1' }, awardedOn: '2026-07-01' };
const text = (...rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a line of JSONL', () => {
  it('MUST become the award that its columns say, with numbers for credits', async () => {
    const row = { ...ROW, creditsEarned: 1.5, 'result.exam': '14.5', 'status.exam': 'Completed' };
    const { lines, error } = await linesIn(text(row, { ...row, learnerId: 'did:example:2' }));
    expect(error).toBeUndefined();
    expect(lines).toMatchObject([
      {
        line: 1,
        award: {
          ...AWARD,
          results: [{ assessment: 'exam', value: '14.5', status: 'Completed' }],
          creditsEarned: 1.5,
        },
      },
      { line: 2, award: { learner: { id: 'did:example:2' } } },
    ]);
  });

  it('may be a whole award, which is handed on as it stands', async () => {
    const award = { ...AWARD, evidence: [{ narrative: 'x' }, { narrative: 'y' }] };
    const { lines } = await linesIn(text(award));
    expect(lines).toMatchObject([{ outcome: 'award', award, columns: new Map() }]);
  });

  it('MUST be told from others that say the same in another way', async () => {
    const { lines } = await linesIn(text(ROW, AWARD, { ...AWARD, awardedOn: '2026-07-02' }));
    expect(refusals(lines)).toEqual([{ line: 2, found: ['cohort.duplicate '] }]);
  });

  it('MUST be read whatever pieces the bytes come in, with empty lines, CRLF and a byte order mark', async () => {
    const all = `\uFEFF\r\n${text({ ...ROW, learnerName: 'Zoë' }).replace('\n', '\r\n')}\n \n${JSON.stringify({ ...ROW, learnerId: 'did:example:2' })}`;
    const whole = await linesIn(all);
    expect(whole.lines.map(({ outcome, line }) => [outcome, line])).toEqual([
      ['award', 2],
      ['award', 5],
    ]);
    for (const size of [1, 2, 3, 10]) expect(await linesIn(all, { size })).toEqual(whole);
  });

  it.each([
    ['not JSON', '{', 'ERR_JSON_SYNTAX '],
    ['a member twice', '{"learnerId":"a","learnerId":"b"}', 'ERR_JSON_DUPLICATE_KEY '],
    ['a member that is the parent of all objects', '{"__proto__":{}}', 'ERR_JSON_FORBIDDEN_KEY '],
    ['too deep', '['.repeat(100), 'ERR_INPUT_TOO_DEEP '],
    ['no object', '[]', 'cohort.not-a-row '],
    ['a name in another case', '{"LearnerId":"did:x:1"}', 'cohort.unknown-column /LearnerId'],
    ['no text', JSON.stringify({ ...ROW, learnerName: 1 }), 'cohort.not-text /learnerName'],
    ['nothing', JSON.stringify({ ...ROW, learnerName: null }), 'cohort.not-text /learnerName'],
    ['an empty text', JSON.stringify({ ...ROW, learnerName: ' ' }), 'cohort.not-text /learnerName'],
    [
      'credits with a comma',
      JSON.stringify({ ...ROW, creditsEarned: '1,5' }),
      'cohort.decimal /creditsEarned',
    ],
    [
      'credits below 0',
      JSON.stringify({ ...ROW, creditsEarned: -1 }),
      'cohort.decimal /creditsEarned',
    ],
    [
      'a day first',
      JSON.stringify({ ...ROW, awardedOn: '01/07/2026' }),
      'cohort.date-order /awardedOn',
    ],
    ['an award without date', '{"learner":{"id":"did:x:1"}}', 'cohort.missing-column /awardedOn'],
    [
      'an award without learner',
      '{"learner":{},"awardedOn":"2026-07-01"}',
      'cohort.no-learner /learner',
    ],
  ])('is refused, and the next one is read: %s', async (_, line, found) => {
    const { lines, error } = await linesIn(`${line}\n${text(ROW)}`, { format: 'jsonl' });
    expect(error).toBeUndefined();
    expect(refusals(lines)).toMatchObject([{ line: 1, found: expect.arrayContaining([found]) }]);
    expect(lines[1]).toMatchObject({ outcome: 'award', line: 2 });
  });

  it('that is not UTF-8 is refused', async () => {
    const bytes = Uint8Array.from(`${text({ ...ROW, learnerName: 'Zo\xeb' })}${text(ROW)}`, (one) =>
      one.charCodeAt(0),
    );
    expect(refusals((await linesIn(bytes)).lines)).toEqual([
      { line: 1, found: ['cohort.encoding '] },
    ]);
  });

  it('that is too long is refused with its line, and nothing is read after it', async () => {
    const long = text(ROW, { ...ROW, learnerName: 'x'.repeat(200) }, ROW);
    const { lines, error } = await linesIn(long, { limits: { maxRowBytes: 100 } });
    expect(lines).toHaveLength(1);
    expect(error).toMatchObject({ code: 'ERR_COHORT_ROW_TOO_LONG', position: { line: 2 } });
    expect(error).toMatchObject({ hint: { en: expect.stringContaining('line feed') } });
  });
});
