import { describe, expect, it } from 'vitest';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import { linesIn, refusals } from '../support/cohorts.js';

const HASH = `sha256$${'a'.repeat(64)}`;
const ROW = 'learnerId,awardedOn\ndid:example:1,2026-07-01\n';
const awards = async (text: string, options = {}) => {
  const { lines, error } = await linesIn(text, options);
  expect(error).toBeUndefined();
  return lines.map((row) => (row.outcome === 'award' ? row.award : row.findings));
};
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a row of CSV', () => {
  it('MUST become the award that its columns say', async () => {
    const header =
      'awardId,learnerId,learnerName,emailHash,emailSalt,identifierType,identifierValue,awardedOn,activityStart,activityEnd,creditsEarned,evidenceUrl,evidenceName,result.exam,status.exam,result.Oral';
    const row = `urn:uuid:1,did:example:1,Ada Exemple,${HASH},salt,sourcedId,4711,2026-07-01,2026-05-04,2026-06-26,1.5,https://univ.example/p/1,Portfolio,14.5,Completed,B`;
    expect(await awards(`${header}\n${row}\n`)).toEqual([
      {
        id: 'urn:uuid:1',
        learner: {
          id: 'did:example:1',
          identifiers: [
            { type: 'emailAddress', hash: HASH, salt: 'salt' },
            { type: 'sourcedId', value: '4711' },
          ],
          name: 'Ada Exemple',
        },
        awardedOn: '2026-07-01',
        activity: { start: '2026-05-04', end: '2026-06-26' },
        results: [
          { assessment: 'exam', value: '14.5', status: 'Completed' },
          { assessment: 'Oral', value: 'B' },
        ],
        creditsEarned: 1.5,
        evidence: [{ id: 'https://univ.example/p/1', name: 'Portfolio' }],
      },
    ]);
  });

  it('an empty cell MUST count as left out', async () => {
    const text = 'learnerId,awardedOn,creditsEarned,result.exam\ndid:example:1,2026-07-01,,\n';
    expect(await awards(text)).toEqual([
      { learner: { id: 'did:example:1' }, awardedOn: '2026-07-01' },
    ]);
  });

  // RFC 4180 section 2; spreadsheets of French settings write semicolons, a byte order mark, CRLF, decimal commas
  it.each([
    ['commas', 'learnerId,awardedOn,result.exam\ndid:example:1,2026-07-01,14.5\n'],
    ['semicolons', 'learnerId;awardedOn;result.exam\ndid:example:1;2026-07-01;14.5\n'],
    ['tabs', 'learnerId\tawardedOn\tresult.exam\ndid:example:1\t2026-07-01\t14.5\n'],
    ['a byte order mark', '\uFEFFlearnerId,awardedOn,result.exam\ndid:example:1,2026-07-01,14.5'],
    ['CRLF', 'learnerId,awardedOn,result.exam\r\ndid:example:1,2026-07-01,14.5\r\n'],
    ['CR', 'learnerId,awardedOn,result.exam\rdid:example:1,2026-07-01,14.5\r'],
    ['sep=;', 'sep=;\r\nlearnerId;awardedOn;result.exam\r\ndid:example:1;2026-07-01;14.5\r\n'],
    ['sep=|', 'sep=|\nlearnerId|awardedOn|result.exam\ndid:example:1|2026-07-01|14.5\n'],
    ['quotes', '"learnerId","awardedOn","result.exam"\n"did:example:1","2026-07-01","14.5"\n'],
    ['empty columns', 'learnerId;awardedOn;result.exam;;\ndid:example:1;2026-07-01;14.5;;\n;;;;\n'],
    ['empty lines', '\n\nlearnerId,awardedOn,result.exam\n\ndid:example:1,2026-07-01,14.5\n\n'],
    [
      'no-break spaces',
      '\u00a0learnerId,awardedOn ,result.exam\n did:example:1\u00a0,\u202f2026-07-01,\u00a014.5\n',
    ],
    ['decimal commas', 'learnerId;awardedOn;result.exam\ndid:example:1;2026-07-01;14,5\n'],
    ['other case', 'LEARNER_ID,Awarded on,Result.EXAM\ndid:example:1,2026-07-01,14.5\n'],
    ['French', 'DID apprenant;Délivré le;Résultat.exam\ndid:example:1;2026-07-01;14.5\n'],
  ])('MUST be read with %s', async (_, text) => {
    const expected = {
      learner: { id: 'did:example:1' },
      awardedOn: '2026-07-01',
      results: [{ assessment: 'exam', value: '14.5' }],
    };
    expect(await awards(text)).toEqual([expected]);
    expect((await linesIn(text, { size: 1 })).lines).toEqual((await linesIn(text)).lines);
  });

  it('a cell MUST keep what stands in it, formulas and line breaks too', async () => {
    const names = ['=1+1', '+33 1', '-x', '@x', '\tx', '"\r\ny"', 'a "b"; c'];
    const rows = names.map(
      (name, index) => `did:example:${index};2026-07-01;"${name.replaceAll('"', '""')}"\n`,
    );
    const found = await awards(`learnerId;awardedOn;learnerName\n${rows.join('')}`);
    expect(found).toMatchObject(names.map((name) => ({ learner: { name } })));
  });

  it('MUST say the line at which it begins, whatever cells before it hold', async () => {
    const text =
      'learnerId,awardedOn\r\n"did:\r\n1",x\r\n\r\na"b,"c\nd"\ne"f,"g"\ndid:example:1,2026-07-01\r\nx\n';
    const { lines, error } = await linesIn(text);
    expect(error).toBeUndefined();
    expect(lines.map(({ outcome, line }) => [outcome, line])).toEqual([
      ['refused', 2],
      ['refused', 5],
      ['refused', 7],
      ['award', 8],
      ['refused', 9],
    ]);
    for (const size of [1, 2, 3, 7]) expect((await linesIn(text, { size })).lines).toEqual(lines);
  });
});

describe('a row that cannot be used', () => {
  it.each([
    ['learnerId,awardedOn,learnerName', 'did:example:1,2026-07-01', 'cohort.cell-count '],
    ['learnerId,awardedOn', 'did:example:1,2026-07-01,x', 'cohort.cell-count '],
    ['learnerId,awardedOn', 'did:example:1,', 'cohort.required /awardedOn'],
    ['learnerId,awardedOn', ',2026-07-01', 'cohort.no-learner '],
    [
      'identifierValue,identifierType,awardedOn',
      '4711,,2026-07-01',
      'cohort.required /identifierValue',
    ],
    ['learnerId,awardedOn', 'did:example:1,01/07/2026', 'cohort.date-order /awardedOn'],
    ['learnerId,awardedOn', 'did:example:1,46204', 'cohort.serial-date /awardedOn'],
    ['learnerId,awardedOn', 'did:example:1,2026-02-30', 'cohort.date /awardedOn'],
    ['learnerId,awardedOn', 'did:example:1,2026-07-01T12:00:00', 'cohort.date /awardedOn'],
    [
      'learnerId;awardedOn;creditsEarned',
      'did:x:1;2026-07-01;1,500',
      'cohort.decimal /creditsEarned',
    ],
    [
      'learnerId,awardedOn,creditsEarned',
      'did:x:1,2026-07-01,"1,5"',
      'cohort.decimal /creditsEarned',
    ],
    [
      'learnerId,awardedOn,creditsEarned',
      'did:x:1,2026-07-01,1e3',
      'cohort.decimal /creditsEarned',
    ],
    ['learnerId,awardedOn', 'did:exa"mple:1,2026-07-01', 'cohort.quote /learnerId'],
    ['learnerId,awardedOn', 'did:x\0:1,2026-07-01', 'cohort.control-character /learnerId'],
    ['learnerId,awardedOn', 'did:x:\uFFFD,2026-07-01', 'cohort.encoding /learnerId'],
  ])('is refused by column, and the next one is read: %s, %s', async (header, row, found) => {
    const good = header.replace(/[^,;]+/g, (name) =>
      name === 'learnerId' ? 'did:example:2' : name === 'awardedOn' ? '2026-07-02' : '',
    );
    const { lines, error } = await linesIn(`${header}\n${row}\n${good}\n`);
    expect(error).toBeUndefined();
    expect(refusals(lines)[0]).toEqual({ line: 2, found: [found] });
    expect(lines).toHaveLength(2);
  });

  it('MUST name the column as the file has it, with its letter', async () => {
    const { lines } = await linesIn('Learner id;Délivré le\ndid:example:1;01/07/2026\n');
    expect(lines).toMatchObject([
      { findings: [{ column: { name: 'Délivré le', letter: 'B', number: 2 } }] },
    ]);
  });

  it('the second with the same learner and date is refused, naming the first line', async () => {
    const { lines } = await linesIn(
      `${ROW}did:example:1,2026-07-01T00:00:00Z\ndid:example:1,2026-07-02\n`,
    );
    expect(refusals(lines)).toEqual([{ line: 3, found: ['cohort.duplicate '] }]);
    expect(lines[1]).toMatchObject({
      findings: [{ message: { en: expect.stringContaining('line 2') } }],
    });
  });

  it('the second with the same learner in another form of Unicode is refused', async () => {
    const [one, same] = ['urn:example:Zoé', 'urn:example:Zoe\u0301'];
    const { lines } = await linesIn(`learnerId,awardedOn\n${one},2026-07-02\n${same},2026-07-02\n`);
    expect(refusals(lines)).toEqual([{ line: 3, found: ['cohort.duplicate '] }]);
  });

  it('MUST not show what stands in any cell', async () => {
    const secret = 'SECRET';
    const rows = [
      `${secret},${secret},1`,
      `did:example:${secret},2026-07-01,${secret}`,
      `"${secret}`,
      `"${secret}"${secret},1,1`,
      `a"${secret},1,1`,
    ];
    for (const row of rows) {
      const { lines, error } = await linesIn(`learnerId,awardedOn,creditsEarned\n${row}\n`);
      const { message, findings, hint, cause } = (error ?? {}) as MicrocertError;
      expect(JSON.stringify([lines, message, findings, hint, cause])).not.toContain(secret);
      expect(lines.length === 1 || error instanceof MicrocertError).toBe(true);
    }
  });
});

describe('dates in the order of a country', () => {
  const dated = (date: string) => `learnerId;awardedOn\ndid:example:1;${date}\n`;

  it.each([
    ['DD/MM/YYYY', '01/07/2026'],
    ['DD/MM/YYYY', '1/7/2026'],
    ['DD/MM/YYYY', '2026-07-01'],
    ['MM/DD/YYYY', '7/1/2026'],
    ['DD.MM.YYYY', '01.07.2026'],
    ['YYYY/MM/DD', '2026/07/01'],
  ])('MUST be read as %s says: %s', async (dateFormat, date) => {
    expect(await awards(dated(date), { dateFormat })).toMatchObject([{ awardedOn: '2026-07-01' }]);
  });

  it.each(['31/02/2026', '01/07/26', '13-07-2026', '1/13/2026', '01/07/2026 14:00'])(
    'that the calendar does not know, or are written otherwise, are refused: %s',
    async (date) => {
      const { lines } = await linesIn(dated(date), { dateFormat: 'DD/MM/YYYY' });
      expect(refusals(lines)).toEqual([{ line: 2, found: ['cohort.date /awardedOn'] }]);
    },
  );

  it('without being said, are refused with a hint how to say it', async () => {
    const { lines } = await linesIn(dated('01/07/2026'));
    expect(lines).toMatchObject([
      { findings: [{ hint: { fr: expect.stringContaining('--date-format DD/MM/YYYY') } }] },
    ]);
  });
});

describe('a file that cannot be read on', () => {
  const fails = async (text: string | Uint8Array, options = {}) => {
    const { lines, error } = await linesIn(text, options);
    expect(error).toBeInstanceOf(MicrocertError);
    const { code, position } = error as MicrocertError;
    return { code, line: position?.line, rows: lines.length };
  };

  it('a quote that is not closed MUST be told with the line at which it opens', async () => {
    const unclosed = { code: 'ERR_COHORT_QUOTE', line: 3, rows: 1 };
    expect(await fails(`${ROW}did:example:2,"2026\n\n\ndid:example:3,2026-07-01\n`)).toEqual(
      unclosed,
    );
    expect(await fails(`${ROW}did:example:2,"2026\ndid:example:3,"2026-07-01"\n`)).toEqual(
      unclosed,
    );
  });

  it('a row that is too long is refused with its line', async () => {
    const long = { code: 'ERR_COHORT_ROW_TOO_LONG', line: 3, rows: 1 };
    const limits = { maxRowBytes: 100 };
    for (const row of [`x${'x'.repeat(200)}`, ','.repeat(200), `"${'\n'.repeat(200)}`])
      expect(await fails(`${ROW}${row}\n`, { limits })).toEqual(long);
    expect(await fails('x'.repeat(200), { limits })).toEqual({ ...long, line: 1, rows: 0 });
  });

  it('UTF-16 is refused before any row', async () => {
    const refused = { code: 'ERR_INPUT_ENCODING', line: 1, rows: 0 };
    const utf16 = latin1([...ROW].map((character) => `${character}\0`).join(''));
    expect(await fails(utf16)).toEqual(refused);
    expect(await fails(Uint8Array.of(0xff, 0xfe, ...utf16))).toEqual(refused);
  });

  it('Windows-1252 is refused at each line in which a character is beyond ASCII', async () => {
    const text = `learnerId;awardedOn;learnerName\ndid:x:1;2026-07-01;Ada\ndid:x:2;2026-07-01;Zo\xeb\ndid:x:3;2026-07-01;Max\n`;
    const { lines, error } = await linesIn(latin1(text), { size: 10 });
    expect(error).toBeUndefined();
    expect(lines).toHaveLength(3);
    expect(refusals(lines)).toEqual([{ line: 3, found: ['cohort.encoding /learnerName'] }]);
    expect(await fails(latin1('learnerId;D\xe9livr\xe9 le\nx'))).toMatchObject({
      code: 'ERR_INPUT_ENCODING',
    });
  });

  it('nothing at all is refused', async () => {
    for (const text of ['', '\n\n', '\uFEFF', '\uFEFF\uFEFF\n\uFEFF', ';;\n', 'sep=;\n\n'])
      expect(await fails(text)).toMatchObject({ code: 'ERR_INPUT_EMPTY' });
  });
});

describe('a header', () => {
  const found = async (header: string, options = {}) => {
    const { lines, error } = await linesIn(`${header}\nx\n`, options);
    expect(lines).toEqual([]);
    expect(error).toMatchObject({ code: 'ERR_COHORT_HEADER' });
    return (error as MicrocertError).findings;
  };

  it('with a column that is not known is refused, naming the closest', async () => {
    const [finding, ...others] = await found('lernerId,awardedOn');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'cohort.unknown-column',
      column: { name: 'lernerId', letter: 'A', number: 1 },
      hint: { en: 'did you mean learnerId?' },
    });
  });

  it('that is perhaps a row of data MUST not be repeated', async () => {
    const findings = await found('did:key:z6MkAda,Ada Lovelace,2026-07-01');
    expect(JSON.stringify(findings)).not.toMatch(/Ada|z6Mk|2026/);
    expect(findings.map(({ code }) => code)).toContain('cohort.no-header');
  });

  it.each([
    ['learnerId', 'cohort.missing-column'],
    ['awardedOn,learnerName', 'cohort.no-learner'],
    ['learnerId,awardedOn,emailSalt', 'cohort.missing-column'],
    ['learnerId,awardedOn,awarded_on', 'cohort.repeated-column'],
    ['learnerId,,awardedOn', 'cohort.unnamed-column'],
    ['learnerId,awardedOn,result.exma', 'cohort.unknown-assessment'],
    ['learnerId,awardedOn,result.', 'cohort.unknown-assessment'],
  ])('is refused: %s', async (header, code) => {
    expect(await found(header)).toMatchObject([{ code, severity: 'error' }]);
  });

  it('MUST take little time however many unknown names it has', async () => {
    const begun = process.cpuUsage();
    for (const delimiter of [',', ';', ', "', '\n"'])
      await linesIn(`"awardedOm${`${delimiter}awardedOm`.repeat(90_000)}`);
    expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
  });

  it('with too many columns is refused', async () => {
    const findings = await found('learnerId,awardedOn,learnerName', { limits: { maxColumns: 2 } });
    expect(findings).toMatchObject([{ code: 'cohort.too-many-columns' }]);
  });
});
