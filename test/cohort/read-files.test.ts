import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CohortReadOptions,
  readAwards,
  readCohort,
  rowFindings,
} from '../../src/cohort/index.js';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import { parseAward } from '../../src/model/index.js';
import { DEFINITION, linesIn, pieces } from '../support/cohorts.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const options = { definition: DEFINITION };
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `did:example:${index};2026-07-01\r\n`).join('');

describe('a file on the disk', () => {
  it('MUST be read to its end, whatever its name', async () => {
    const path = await file('jury.txt', `\uFEFFlearnerId;awardedOn\r\n${rows(10_000)}`);
    const lines = await all(readCohort(path, options));
    expect(lines.map(({ outcome }) => outcome)).toEqual(Array(10_000).fill('award'));
    expect(lines.at(-1)).toMatchObject({
      line: 10_001,
      award: { learner: { id: 'did:example:9999' } },
    });
  });

  it('may be left halfway, and is closed', async () => {
    const path = await file('halfway.csv', `learnerId;awardedOn\r\n${rows(10_000)}`);
    for await (const row of readCohort(path, options)) {
      expect(row.line).toBe(2);
      break;
    }
    await rm(path);
  });

  it('that is not there is refused, saying which', async () => {
    const path = join(folder, 'missing.csv');
    await expect(all(readCohort(path, options))).rejects.toMatchObject({
      code: 'ERR_FILE_UNREADABLE',
      source: path,
    });
  });

  it('MUST be named in what ends its reading', async () => {
    const path = await file('header.csv', 'learnerId\n');
    await expect(all(readCohort(path, options))).rejects.toMatchObject({
      code: 'ERR_COHORT_HEADER',
      source: path,
      position: { line: 1 },
    });
  });
});

describe('awards alone', () => {
  it('MUST come in the order of rows', async () => {
    const path = await file('awards.csv', `learnerId;awardedOn\r\n${rows(3)}`);
    expect(await all(readAwards(path, options))).toMatchObject(
      [0, 1, 2].map((index) => ({ learner: { id: `did:example:${index}` } })),
    );
  });

  it('MUST end with an error at the first row that is refused', async () => {
    const path = await file('bad.csv', `learnerId;awardedOn\r\n${rows(2)}did:example:9;\r\n`);
    await expect(all(readAwards(path, options))).rejects.toMatchObject({
      code: 'ERR_COHORT_ROW',
      source: path,
      position: { line: 4 },
      findings: [{ code: 'cohort.required', column: { letter: 'B' } }],
    });
  });
});

describe('what an issuer refuses', () => {
  const refused = async (text: string) => {
    const [row] = (await linesIn(text)).lines;
    if (row?.outcome !== 'award') throw new Error('the row is an award');
    try {
      parseAward(row.award, DEFINITION);
    } catch (error) {
      return rowFindings(error, row).map(({ pointer, column }) => [pointer, column?.letter]);
    }
    return [];
  };

  it.each([
    ['learnerId,awardedOn', 'no IRI,2026-07-01', '/learnerId', 'A'],
    ['awardId,learnerId,awardedOn', 'x y,did:x:1,2026-07-01', '/awardId', 'A'],
    ['awardedOn,emailHash', '2026-07-01,sha256$12', '/emailHash', 'B'],
    ['awardedOn,identifierType,identifierValue', '2026-07-01,student,1', '/identifierType', 'B'],
    ['awardedOn,learnerId,result.Oral,result.exam', '2026-07-01,did:x:1,,21', '/result.exam', 'D'],
    ['awardedOn,learnerId,Resultat.oral', '2026-07-01,did:x:1,C', '/result.Oral', 'C'],
    ['awardedOn,learnerId,status.exam', '2026-07-01,did:x:1,Done', '/status.exam', 'C'],
    ['awardedOn,learnerId,evidenceUrl', '2026-07-01,did:x:1,x', '/evidenceUrl', 'C'],
    [
      'awardedOn,learnerId,activityStart,activityEnd',
      '2026-07-01,did:x:1,2026-06-02,2026-06-01',
      '/activityEnd',
      'D',
    ],
  ])('MUST be told by column: %s, %s', async (header, row, pointer, letter) => {
    expect(await refused(`${header}\n${row}\n`)).toContainEqual([pointer, letter]);
  });

  it('about a whole award MUST keep its place in the award', async () => {
    const award = { learner: { id: 'did:x:1' }, awardedOn: '2026-07-01', creditsEarned: -1 };
    expect(await refused(JSON.stringify(award))).toEqual([['/creditsEarned', undefined]]);
  });

  it('in one piece MUST be one finding, and what is no error of ours is thrown again', async () => {
    const row = { award: { learner: { id: 'did:x:1' }, awardedOn: '' }, columns: new Map() };
    const error = new MicrocertError('ERR_SIGNATURE', { pointer: '/proof' });
    expect(rowFindings(error, row)).toMatchObject([{ code: 'ERR_SIGNATURE', pointer: '/proof' }]);
    expect(() => rowFindings(new RangeError('x'), row)).toThrow(RangeError);
  });
});

describe('a wrong call', () => {
  it.each([
    ['source', 1, {}],
    ['definition', 'x.csv', { definition: undefined }],
    ['format', 'x.csv', { format: 'xlsx' }],
    ['delimiter', 'x.csv', { delimiter: '|' }],
    ['dateFormat', 'x.csv', { dateFormat: 'JJ/MM/AAAA' }],
    ['maxRowBytes', 'x.csv', { limits: { maxRowBytes: 0 } }],
  ])('throws a TypeError that names %s', (name, source, given) => {
    const wrong = { ...options, ...given } as CohortReadOptions;
    expect(() => readCohort(source as string, wrong)).toThrow(TypeError);
    expect(() => readCohort(source as string, wrong)).toThrow(name);
  });

  it('with texts for bytes throws a TypeError', async () => {
    async function* texts() {
      yield 'learnerId';
    }
    const source = texts() as unknown as AsyncIterable<Uint8Array>;
    await expect(all(readCohort(source, options))).rejects.toThrow(TypeError);
  });

  it('may say what must not be there twice', async () => {
    const text = 'learnerId,awardedOn\ndid:x:1,2026-07-01\ndid:x:1,2026-07-02\n';
    const duplicateKey = ({ learner }: { learner: { id?: string } }) => learner.id ?? '';
    const lines = await all(readCohort(pieces(text), { ...options, duplicateKey }));
    expect(lines.map(({ outcome }) => outcome)).toEqual(['award', 'refused']);
  });
});
