import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { unbake } from '../../../src/carriers/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { issueComplete } from '../../support/issuing.js';
import { pdfOf, pdfWith, stream, tableOf } from '../../support/pdf-files.js';

let text: string;
let other: string;
beforeAll(async () => {
  [text, other] = [await issueComplete(), await issueComplete()].map((one) =>
    JSON.stringify(one, null, 1),
  ) as [string, string];
});

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await unbake(bytes);
    return 'read';
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.hint ?? error.text).toHaveProperty('fr');
    return error.code;
  }
};

const CATALOGUE = '<</Type/Catalog/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>>>';
const SPECIFICATION = '<</F(credential.json)/EF<</F 11 0 R>>>>';

describe('a credential attached to a PDF (ISO 32000-2, 7.11.4)', () => {
  it('is read letter for letter', async () => {
    const { format, form, text: read } = await unbake(pdfWith([text]));
    expect([format, form, read]).toEqual(['pdf', 'json', text]);
  });

  it('is read as a JWT where it is one', async () => {
    const jws = 'eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2lnbmF0dXJl';
    const pdf = pdfWith([jws], { type: 'application#2Fvc+jwt', name: 'credential.jwt' });
    expect(await unbake(pdf)).toMatchObject({ form: 'jwt', text: jws });
  });

  it('is found by /AF where no name leads to it, and once where both do', async () => {
    const file = stream(text, '/Subtype/application#2Fjson');
    const by = (catalogue: string) =>
      pdfOf([
        [1, catalogue],
        [10, SPECIFICATION],
        [11, file],
      ]);
    expect(await codeOf(by('<</AF[10 0 R]>>'))).toBe('read');
    const both = '<</AF[10 0 R]/Names<</EmbeddedFiles<</Kids[<</Names[(a) 10 0 R]>>]>>>>>>';
    expect(await codeOf(by(both))).toBe('read');
  });

  it('is read from an update over an earlier one, which then counts no more', async () => {
    const before = pdfWith([other]);
    const file = stream(text, '/Subtype/application#2Fjson');
    const updated = pdfOf([[11, file]], { before, trailer: `/Prev ${tableOf(before)}` });
    expect((await unbake(updated)).text).toBe(text);
  });

  it('is read where objects stand in streams, with predicted tables', async () => {
    expect((await unbake(inStreams(text))).text).toBe(text);
  });

  it('is read behind other bytes in front of the header', async () => {
    const bytes = Buffer.concat([Buffer.from('\n\n'), pdfWith([text])]);
    expect((await unbake(new Uint8Array(bytes))).text).toBe(text);
  });

  it('leaves other attached files alone', async () => {
    const invoice = '{"type": "Invoice"}';
    expect((await unbake(pdfWith([invoice, text]))).text).toBe(text);
    expect(await codeOf(pdfWith([invoice]))).toBe('ERR_CARRIER_EMPTY');
    expect(await codeOf(pdfWith([text], { type: 'text#2Fplain', name: 'a.txt' }))).toBe(
      'ERR_CARRIER_EMPTY',
    );
  });
});

/** Catalogue and specification in a stream of objects, the table in a stream, predicted as PNG does. */
function inStreams(credential: string): Uint8Array {
  const heads = `1 0 10 ${CATALOGUE.length + 1} `;
  const held = `${heads}${CATALOGUE} ${SPECIFICATION}`;
  const head = '%PDF-1.7\n';
  const five = Buffer.from(stream(held, `/Type/ObjStm/N 2/First ${heads.length}`));
  const eleven = Buffer.from(stream(credential, '/Subtype/application#2Fjson'));
  const objects = [`5 0 obj\n`, five, '\nendobj\n', '11 0 obj\n', eleven, '\nendobj\n'];
  const body = Buffer.concat(objects.map((part) => Buffer.from(part as string, 'latin1')));
  const second = head.length + body.indexOf('11 0 obj');
  const at = head.length + body.length;
  const row = (kind: number, one: number, two: number) => [kind, one >> 8, one & 255, two];
  const rows = [row(2, 5, 0), row(1, head.length, 0), row(2, 5, 1), row(1, second, 0)];
  const predicted = rows.flatMap((cells, index) => [
    2,
    ...cells.map((cell, column) => (cell - (rows[index - 1]?.[column] ?? 0)) & 255),
  ]);
  const data = deflateSync(Uint8Array.from(predicted));
  const entries =
    '/Type/XRef/Root 1 0 R/Size 12/W[1 2 1]/Index[1 1 5 1 10 2]/Filter/FlateDecode' +
    `/DecodeParms<</Predictor 12/Columns 4>>/Length ${data.length}`;
  const table = Buffer.concat([
    Buffer.from(`7 0 obj\n<<${entries}>>\nstream\n`),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
  return new Uint8Array(Buffer.concat([Buffer.from(head), body, table]));
}

describe('a PDF that is not as it should be is refused, with the reason', () => {
  const loop = '<</Names<</EmbeddedFiles 2 0 R>>>>';

  it.each<readonly [what: string, code: string, make: () => Uint8Array]>([
    ['none', 'ERR_CARRIER_EMPTY', () => pdfOf([[1, '<</Type/Catalog>>']])],
    ['two credentials', 'ERR_CARRIER_AMBIGUOUS', () => pdfWith([text, other])],
    [
      'encrypted',
      'ERR_CARRIER_ENCRYPTED',
      () => pdfOf([[1, CATALOGUE]], { trailer: '/Encrypt 3 0 R' }),
    ],
    ['cut off', 'ERR_CARRIER_BROKEN', () => pdfWith([text]).slice(0, 900)],
    ['cut off at its front', 'ERR_CARRIER_FORMAT', () => pdfWith([text]).slice(9)],
    ['no catalogue', 'ERR_CARRIER_BROKEN', () => pdfOf([[1, '12']])],
    [
      'an object that is itself',
      'ERR_CARRIER_EMPTY',
      () =>
        pdfOf([
          [1, loop],
          [2, '2 0 R'],
        ]),
    ],
    [
      'a tree of names in a circle',
      'ERR_CARRIER_BROKEN',
      () =>
        pdfOf([
          [1, loop],
          [2, '<</Kids[2 0 R 2 0 R]>>'],
        ]),
    ],
    ['a table that leads to itself', 'ERR_CARRIER_BROKEN', () => looping()],
    ['an endless nest', 'ERR_CARRIER_BROKEN', () => pdfOf([[1, '['.repeat(100_000)]])],
    ['another compression', 'ERR_CARRIER_FORM', () => filtered('/LZWDecode')],
    ['damaged compression', 'ERR_CARRIER_BROKEN', () => filtered('/FlateDecode')],
    ['a length in a circle', 'ERR_CARRIER_BROKEN', () => withLength('11 0 R')],
    ['a length beyond the file', 'ERR_CARRIER_BROKEN', () => withLength('99999999')],
    ['no UTF-8', 'ERR_INPUT_ENCODING', () => pdfWith([Uint8Array.of(0x7b, 0xff, 0xfe)])],
    ['a bomb', 'ERR_INPUT_TOO_LARGE', () => pdfWith([new Uint8Array(60_000_000).fill(0x20)])],
    [
      'more than a credential may be',
      'ERR_INPUT_TOO_LARGE',
      () => pdfWith([`{"${'a'.repeat(1_100_000)}"}`]),
    ],
    ['200 MB', 'ERR_INPUT_TOO_LARGE', () => new Uint8Array(200_000_000).fill(0x20)],
  ])('%s', async (_, code, make) => {
    expect(await codeOf(make())).toBe(code);
  });

  function looping(): Uint8Array {
    const whole = pdfOf([[1, CATALOGUE]], { trailer: '/Prev 000000' });
    const at = String(tableOf(whole)).padStart(6, '0');
    return new Uint8Array(
      Buffer.from(
        Buffer.from(whole).toString('latin1').replace('/Prev 000000', `/Prev ${at}`),
        'latin1',
      ),
    );
  }

  function withLength(length: string): Uint8Array {
    const file = `<</Subtype/application#2Fjson/Length ${length}>>\nstream\n{}\nendstream`;
    return pdfOf([
      [1, CATALOGUE],
      [10, SPECIFICATION],
      [11, file],
    ]);
  }

  function filtered(filter: string): Uint8Array {
    const file = `<</Subtype/application#2Fjson/Filter${filter}/Length 2>>\nstream\n{}\nendstream`;
    return pdfOf([
      [1, CATALOGUE],
      [10, SPECIFICATION],
      [11, file],
    ]);
  }

  it('is answered in bounded time where the same large value is asked for again and again', async () => {
    const large = `[${'0 '.repeat(2_000_000)}]`;
    const kids = Array.from({ length: 900 }, (_, index) => `${index + 20} 0 R`).join(' ');
    const held = Array.from({ length: 900 }, (_, index) => `${index + 20} 0`).join(' ');
    const objects = stream(`${held} ${large}`, `/Type/ObjStm/N 900/First ${held.length + 1}`);
    const rows = Array.from({ length: 900 }, (_, index) => [
      2,
      0,
      5,
      index >> 8,
      index & 255,
    ]).flat();
    const body = pdfOf([
      [1, `<</Names<</EmbeddedFiles<</Kids[${kids}]>>>>>>`],
      [5, objects],
    ]);
    const table = stream(
      Uint8Array.from(rows),
      `/Root 1 0 R/W[1 2 2]/Index[20 900]/Prev ${tableOf(body)}`,
    );
    const at = body.length;
    const pdf = Buffer.concat([
      body,
      Buffer.from('7 0 obj\n'),
      table,
      Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF`),
    ]);
    const start = process.cpuUsage();
    expect(await codeOf(new Uint8Array(pdf))).toBe('ERR_CARRIER_BROKEN');
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8);
  });

  it('never ends in anything but a reason or the credential, whatever is changed', async () => {
    const files = [pdfWith([text]), inStreams(text)];
    const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          const changed = file.slice();
          for (const { at, byte } of changes) changed[at % changed.length] = byte;
          await codeOf(changed);
        },
      ),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3_000 }), async (length) => {
        await codeOf(
          new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length)])),
        );
      }),
      { numRuns: 50 },
    );
  });
});
