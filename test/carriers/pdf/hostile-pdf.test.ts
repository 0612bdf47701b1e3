import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unbake } from '../../../src/carriers/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { pdfOf, stream } from '../../support/pdf-files.js';

const CREDENTIAL = '{"type": ["VerifiableCredential"]}';
const OTHER = '{"type": ["VerifiableCredential"], "other": true}';
const JSON_TYPE = '/Subtype/application#2Fjson';
const latin = (text: string) => Buffer.from(text, 'latin1');

/** What came of reading it, and the processor time it took. */
async function outcome(bytes: Uint8Array): Promise<{ code: string; milliseconds: number }> {
  const start = process.cpuUsage();
  const code = await unbake(bytes).then(
    ({ text }) => text,
    (error: unknown) => (isMicrocertError(error) ? error.code : String(error)),
  );
  const { user, system } = process.cpuUsage(start);
  return { code, milliseconds: (user + system) / 1000 };
}

/** A file with nothing but a table in a stream. */
function onlyTable(data: Uint8Array, entries: string): Uint8Array {
  const table = stream(data, `/Root 1 0 R${entries}`, true);
  const parts = [latin('%PDF-1.7\n7 0 obj\n'), table, latin('\nendobj\nstartxref\n9\n%%EOF')];
  return new Uint8Array(Buffer.concat(parts));
}

/** Objects 1 and 6 stand in stream 5, and 6 is the length of stream 5. */
function lengthInside(): Uint8Array {
  const heads = '6 0 1 4 ';
  const held = `${heads}99  <</AF[]>>`;
  const entries = `<</Type/ObjStm/N 2/First ${heads.length}/Length 6 0 R>>`;
  const body = Buffer.from(pdfOf([[5, `${entries}\nstream\n${held}\nendstream`]]));
  const rows = [2, 0, 5, 1, 1, 0, body.indexOf('5 0 obj'), 0, 2, 0, 5, 0];
  const table = stream(Uint8Array.from(rows), '/Root 1 0 R/W[1 2 1]/Index[1 1 5 2]');
  const end = `\nendobj\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(Buffer.concat([body, latin('7 0 obj\n'), table, latin(end)]));
}

/** Tables one in the other: each takes all bytes behind its head for its own. */
function tablesInTables(count: number, bytes: number): Uint8Array {
  const parts = [latin('%PDF-1.7\n')];
  let [at, before] = [9, -1];
  for (let index = 0; index < count; index += 1) {
    const prev = before < 0 ? '' : `/Prev ${before}`;
    const entries = `/Root 1 0 R/W[1 0 0]/Index[${'0 300000 '.repeat(30)}]${prev}/Length ${bytes}`;
    const part = latin(`${index + 1} 0 obj<<${entries}>>stream\n`);
    [before, at] = [at, at + part.length];
    parts.push(part);
  }
  parts.push(Buffer.alloc(bytes), latin(`\nstartxref\n${before}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

const withFile = (specification: string, ...more: Parameters<typeof pdfOf>[0]) =>
  pdfOf([[1, '<</AF[2 0 R]>>'], [2, specification], ...more]);

describe('what a reader of a PDF is shown MUST be what any other reader would find', () => {
  it('two files under the names F and UF of one specification are two credentials', async () => {
    const two = withFile(
      '<</F(a.json)/EF<</F 4 0 R/UF 5 0 R>>>>',
      [4, stream(CREDENTIAL)],
      [5, stream(OTHER)],
    );
    expect((await outcome(two)).code).toBe('ERR_CARRIER_AMBIGUOUS');
    const one = withFile('<</F(a.json)/EF<</F 4 0 R/UF 4 0 R>>>>', [4, stream(CREDENTIAL)]);
    expect((await outcome(one)).code).toBe(CREDENTIAL);
  });

  it('a credential whose type is written with numbers of letters is one', async () => {
    const disguised = OTHER.replace('VerifiableC', 'V\\u0065rifiable\\u0043');
    const two = pdfOf([
      [1, '<</AF[2 0 R 3 0 R]>>'],
      [2, '<</F(a.json)/EF<</F 4 0 R>>>>'],
      [3, '<</F(b.json)/EF<</F 5 0 R>>>>'],
      [4, stream(CREDENTIAL)],
      [5, stream(disguised)],
    ]);
    expect((await outcome(two)).code).toBe('ERR_CARRIER_AMBIGUOUS');
  });

  it('a dictionary that says the same twice is refused', async () => {
    const twice = withFile(
      '<</F(a.json)/EF<</F 4 0 R/F 5 0 R>>>>',
      [4, stream(CREDENTIAL)],
      [5, stream(OTHER)],
    );
    expect((await outcome(twice)).code).toBe('ERR_CARRIER_BROKEN');
  });

  it('one name under F and UF is followed once for each', async () => {
    const shared = withFile(
      '<</F 3 0 R/UF 3 0 R/EF<</F 4 0 R>>>>',
      [3, '<612e6a736f6e>'],
      [4, stream(CREDENTIAL, JSON_TYPE)],
    );
    expect((await outcome(shared)).code).toBe(CREDENTIAL);
  });
});

describe('a hostile PDF MUST end in a reason, soon', () => {
  it.each<readonly [what: string, make: () => Uint8Array]>([
    ['a stream of objects that has its own length in it', lengthInside],
    ['a number of a hundred thousand digits', () => pdfOf([[1, `${'1'.repeat(100_000)}+`]])],
    ['a name of ten megabytes', () => pdfOf([[1, `/${'#41'.repeat(3_500_000)}`]])],
    ['two million dictionaries in a list', () => pdfOf([[1, `[${'<<>>'.repeat(2_000_000)}]`]])],
    [
      'two hundred thousand names in one list',
      () => pdfOf([[1, `<</Names<</EmbeddedFiles<</Names[${'0 1 '.repeat(200_000)}]>>>>>>`]]),
    ],
    ['files without end', () => pdfOf([[1, `<</AF[${'9 0 R '.repeat(30_000)}]>>`]])],
    ['tables one in the other', () => tablesInTables(200, 8_000_000)],
    [
      'a table of the same object over and over',
      () =>
        new Uint8Array(
          latin(
            `%PDF-1.7\nxref\n${'0 1\n0000000000 65535 f \n'.repeat(1_000_000)}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF`,
          ),
        ),
    ],
    [
      'a table of more objects than any document has',
      () => onlyTable(new Uint8Array(900_000).fill(1), '/W[1 0 0]/Index[0 900000]'),
    ],
    [
      'sixteen megabytes that are predicted byte by byte',
      () =>
        onlyTable(
          deflateSync(new Uint8Array(16_000_000).fill(4)),
          '/Filter/FlateDecode/W[1 0 0]/DecodeParms<</Predictor 15/Columns 4>>',
        ),
    ],
  ])('%s', async (_, make) => {
    const { code, milliseconds } = await outcome(make());
    expect(code).toBe('ERR_CARRIER_BROKEN');
    expect(milliseconds).toBeLessThan(1_000);
  });
});
