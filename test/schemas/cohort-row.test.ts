import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CohortRow } from '../../src/model/index.js';

const schema = JSON.parse(await readFile('schemas/cohort-row.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

const ROW: CohortRow = {
  learnerId: 'did:example:learner',
  awardedOn: '2026-07-01',
  'result.assessment-1': '14.5',
  'status.assessment-1': 'Completed',
};

/** One line of CSV without quotes, as an object: empty cells are columns left out. */
function fromCsv(header: string, line: string): object {
  const cells = line.split(',');
  const columns = header.split(',').map((name, index) => [name, cells[index] ?? ''] as const);
  return Object.fromEntries(columns.filter(([, cell]) => cell !== ''));
}

describe('one line of a cohort', () => {
  it('MUST fit a line of JSONL, and a line of CSV whose values are all texts', () => {
    expect(validate({ ...ROW, creditsEarned: 1.5 })).toBe(true);
    const header = 'learnerId,identifierType,identifierValue,awardedOn,creditsEarned,result.exam';
    expect(validate(fromCsv(header, ',sourcedId,student-4711,2026-07-01,1.5,B'))).toBe(true);
    expect(validate(fromCsv(header, ',,,2026-07-01,1.5,B'))).toBe(false);
  });

  it.each<[string, object]>([
    ['no date', { learnerId: 'did:example:learner' }],
    ['no learner', { awardedOn: '2026-07-01' }],
    ['a column that is not known', { ...ROW, birthDate: '2000-01-01' }],
    ['an e-mail address in clear', { ...ROW, email: 'learner@univ.example' }],
    ['a salt without its hash', { ...ROW, emailSalt: 'q83vEjRWeJCrze8SNFZ4kA' }],
    ['a hash that is none', { ...ROW, emailHash: 'learner@univ.example' }],
    ['an identifier of no known type', { ...ROW, identifierValue: 'student-4711' }],
    ['credits with a comma', { ...ROW, creditsEarned: '1,5' }],
    ['a status that is none', { ...ROW, 'status.exam': 'Bestanden' }],
    ['a result of no assessment', { ...ROW, 'result.': '14' }],
  ])('MUST NOT have %s', (_, row) => {
    expect(validate(row)).toBe(false);
  });
});
