import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteSource } from '../../src/cohort/byte-source.js';
import { csvRecords } from '../../src/cohort/csv-records.js';
import { readCohort, writeCsvRow } from '../../src/cohort/index.js';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import { DEFINITION, linesIn, pieces } from '../support/cohorts.js';

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', ' ', '=', "'", 'é', '\ufeff', 'a'),
  }),
  fc.string({ unit: 'grapheme' }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

async function cellsIn(text: string, delimiter: string, size: number): Promise<unknown> {
  const rest = byteSource(pieces(text, size));
  const head = (await rest.next()) ?? new Uint8Array();
  const found: unknown[] = [];
  const all = { head, rest, line: 1, delimiter, maxRowBytes: 1_000_000 };
  for await (const records of csvRecords(all)) found.push(...records.map(({ cells }) => cells));
  return found;
}

describe('a table that is written as CSV', () => {
  it('MUST be read back cell by cell, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        fc.integer({ min: 1, max: 20 }),
        async (rows, delimiter, size) => {
          const options = { delimiter, escapeFormulas: false };
          const text = rows.map((row) => writeCsvRow(row, options)).join('');
          expect(await cellsIn(text, delimiter, size)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  // OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection
  it('MUST hold no cell that a spreadsheet takes for a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
      expect(writeCsvRow([`${sign}x`, 'y'])).toBe(
        `"'${sign}x";y\r\n`.replace(/"'([^\t\r\n])x"/, "'$1x"),
      );
      expect(writeCsvRow([`${sign}x`, 'y'])).toContain(`'${sign}x`);
    }
    expect(writeCsvRow(['x=1', 'a-b', "'"])).toBe("x=1;a-b;'\r\n");
  });

  it('a formula that is written out and read again has an apostrophe in front, as people see it', async () => {
    const text = writeCsvRow(['learnerId', 'awardedOn', 'learnerName']);
    const row = writeCsvRow(['did:example:1', '2026-07-01', '=1+1']);
    const { lines } = await linesIn(`${text}${row}`);
    expect(lines).toMatchObject([{ award: { learner: { name: "'=1+1" } } }]);
  });
});

describe('any bytes', () => {
  const signs = fc.constantFrom(
    ...[
      'learnerId',
      'awardedOn',
      'result.exam',
      'did:x:1',
      '2026-07-01',
      '{',
      '}',
      '"',
      ':',
      '[',
      ']',
    ],
    ...[';', ',', '\t', '\r', '\n', '\r\n', '\0', '\uFEFF', 'sep=', '=', ' ', 'é', '\\u0000'],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(signs, { maxLength: 60 }).map((all) => new TextEncoder().encode(all.join(''))),
    fc
      .array(signs, { maxLength: 60 })
      .map((all) => new TextEncoder().encode(`learnerId,awardedOn\n${all.join('')}`)),
  );

  it('MUST give rows and at most one error of ours, the same whatever pieces they come in', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 30 }), async (all, size) => {
        const whole = await linesIn(all);
        expect(whole.error === undefined || whole.error instanceof MicrocertError).toBe(true);
        const { lines, error } = await linesIn(all, { size });
        expect(lines).toEqual(whole.lines);
        expect((error as MicrocertError)?.code).toBe((whole.error as MicrocertError)?.code);
        expect((error as MicrocertError)?.position).toEqual(
          (whole.error as MicrocertError)?.position,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a row without end', () => {
  /** As many megabytes of one byte; nothing of it is kept by who makes it. */
  async function* endless(head: string, byte: string, megabytes: number) {
    yield new TextEncoder().encode(head);
    for (let made = 0; made < megabytes; made += 1)
      yield new Uint8Array(1_048_576).fill(byte.charCodeAt(0));
  }

  it.each([
    ['a cell of CSV', 'learnerId,awardedOn\n', 'x'],
    ['a quoted cell of CSV', 'learnerId,awardedOn\n"', 'x'],
    ['empty cells of CSV', 'learnerId,awardedOn\n', ','],
    ['a header', '', 'x'],
    ['a line of JSONL', '{"learnerId":"did:x:1","awardedOn":"2026-07-01"}\n{"', 'x'],
  ])('MUST be refused as soon as it is too long: %s', async (_, head, byte) => {
    let asked = 0;
    async function* counted() {
      for await (const piece of endless(head, byte, 2000)) {
        asked += piece.length;
        yield piece;
      }
    }
    const reading = async () => {
      for await (const row of readCohort(counted(), { definition: DEFINITION }))
        expect(row.outcome).toBe('award');
    };
    await expect(reading()).rejects.toMatchObject({
      code: 'ERR_COHORT_ROW_TOO_LONG',
      position: { line: head === '' ? 1 : 2 },
    });
    expect(asked).toBeLessThan(4_000_000);
  });

  it('MUST be refused without memory for it where it comes in one piece of 128 MB', async () => {
    const piece = new Uint8Array(128 * 1_048_576).fill(0x2c);
    piece.set(new TextEncoder().encode('learnerId,awardedOn\n'));
    async function* one() {
      yield piece;
    }
    const before = process.memoryUsage().rss;
    const begun = process.cpuUsage();
    await expect(async () => {
      for await (const row of readCohort(one(), { definition: DEFINITION })) expect(row).toBe(0);
    }).rejects.toMatchObject({ code: 'ERR_COHORT_ROW_TOO_LONG' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
  });
});
