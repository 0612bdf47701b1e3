// The worst pictures, documents, links and templates that are read under the default limits, by name.
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

const latin = (text) => Buffer.from(text, 'latin1');
const items = (length, make) => Array.from({ length }, (_, index) => make(index));
const MIB = 2 ** 20;

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const BADGE = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
const svg = (inside, attributes = '') =>
  Buffer.from(
    `<svg ${SVG} ${BADGE} ${attributes}><openbadges:credential>{}</openbadges:credential>${inside}</svg>`,
  );

function chunk(type, data = Buffer.alloc(0)) {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4);
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const png = (...chunks) =>
  Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.alloc(13)), ...chunks, chunk('IEND')]);
const held = (flags, data) =>
  chunk('iTXt', Buffer.concat([latin(`openbadgecredential\0${flags}\0\0\0`), data]));

const stream = (data, entries) =>
  Buffer.concat([
    latin(`<<${entries}/Length ${data.length}>>\nstream\n`),
    data,
    latin('\nendstream'),
  ]);

/** A PDF whose catalogue is this. */
function pdf(catalogue) {
  const body = `%PDF-1.7\n1 0 obj\n${catalogue}\nendobj\n`;
  const table = 'xref\n1 1\n0000000009 00000 n \ntrailer\n<</Root 1 0 R>>\nstartxref\n';
  return latin(`${body}${table}${body.length}\n%%EOF`);
}
/** A PDF that is nothing but a table. */
const table = (data, entries) =>
  Buffer.concat([
    latin('%PDF-1.7\n7 0 obj\n'),
    stream(data, `/Root 1 0 R${entries}`),
    latin('\nendobj\nstartxref\n9\n%%EOF'),
  ]);
const plainTable = (rows) =>
  latin(`%PDF-1.7\nxref\n${rows}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF`);

function tablesInTables(count, bytes) {
  const parts = [latin('%PDF-1.7\n')];
  let [at, before] = [9, -1];
  for (let index = 0; index < count; index += 1) {
    const prev = before < 0 ? '' : `/Prev ${before}`;
    const rows = '0 300000 '.repeat(30);
    const head = `<</Root 1 0 R/W[1 0 0]/Index[${rows}]${prev}/Length ${bytes}>>`;
    const part = latin(`${index + 1} 0 obj${head}stream\n`);
    [before, at] = [at, at + part.length];
    parts.push(part);
  }
  return Buffer.concat([...parts, Buffer.alloc(bytes), latin(`\nstartxref\n${before}\n%%EOF`)]);
}

const link = (fragment) => `https://verify.example/#${fragment}`;
const deflated = (bytes) => deflateRawSync(bytes).toString('base64url');

/** Files and links, as they are verified. */
export const CARRIERS = {
  'a PNG of 32 MiB': () => png(held('\0', latin('{}')), chunk('IDAT', Buffer.alloc(31 * MIB))),
  'a PNG of 65,000 badges': () => png(...items(65_000, () => held('\0', latin('{}')))),
  'a PNG with a bomb': () => png(held('\x01', deflateSync(Buffer.alloc(500 * MIB)))),
  'an SVG of references': () => svg(`<text>${'&lt;'.repeat(MIB - 100)}</text>`),
  'as many references as are read': () => svg(`<text>${'&lt;'.repeat(199_000)}</text>`),
  'an SVG of comments': () => svg('<!---->'.repeat(590_000)),
  'an SVG of attributes': () =>
    svg(`<g ${items(59_000, (index) => `a${index.toString(36)}=""`).join(' ')}/>`),
  'an SVG of namespaces': () =>
    svg('', items(29_000, (i) => `xmlns:a${i}="u:${i}" a${i}:b=""`).join(' ')),
  'an SVG of names of namespaces, nested': () =>
    svg('<g>'.repeat(120) + '<a:b xmlns:a="u"/>'.repeat(29_000) + '</g>'.repeat(120)),
  'an SVG with a credential in pieces': () =>
    Buffer.from(
      `<svg ${SVG} ${BADGE}><openbadges:credential>${'<![CDATA[{]]>'.repeat(199_000)}</openbadges:credential></svg>`,
    ),
  'an SVG with a large picture': () => svg(`<image href="data:image/png,${'A'.repeat(4e6)}"/>`),
  'a PDF of 32 MiB of comments': () => plainTable('%\n'.repeat(15 * MIB)),
  'a PDF with one object over and over': () =>
    plainTable('0 1\n0000000000 65535 f \n'.repeat(1_300_000)),
  'a PDF of tables one in the other': () => tablesInTables(200, 8_000_000),
  'a PDF of as many objects as are read': () =>
    table(Buffer.alloc(400_000, 1), '/W[1 0 0]/Index[0 400000]'),
  'a PDF of dictionaries': () => pdf(`[${'<<>>'.repeat(8e6)}]`),
  'a PDF of names of files': () =>
    pdf(`<</Names<</EmbeddedFiles<</Names[${'0 1 '.repeat(40_000)}]>>>>>>`),
  'a PDF of digits': () => pdf('1'.repeat(30e6)),
  'a PDF of one long text': () => pdf(`<${'ab'.repeat(15e6)}>`),
  'a PDF with a bomb': () =>
    table(deflateSync(Buffer.alloc(500 * MIB)), '/Filter/FlateDecode/W[1 0 0]'),
  'a PDF of 16 MB that are predicted': () =>
    table(
      deflateSync(Buffer.alloc(16e6, 4)),
      '/Filter/FlateDecode/W[1 0 0]/DecodeParms<</Predictor 15/Columns 4>>',
    ),
  'a link with a bomb': () => link(`c=${deflated(Buffer.alloc(1_000 * MIB))}`),
  'a link of parameters': () => link('&c1='.repeat(500_000)),
  'a link of space': () => `${' '.repeat(MIB)}#c1=`,
};

/** A credential that would be shown by a template. */
function shownBy(inner, more = {}, method = {}) {
  const template = `data:image/svg+xml,${encodeURIComponent(`<svg ${SVG}>${inner}</svg>`)}`;
  const base = { type: ['TemplateRenderMethod'], renderSuite: 'svg-mustache', template };
  return { ...more, renderMethod: { ...base, ...method } };
}

/** Templates, as they are filled in. */
export const TEMPLATES = {
  'a template of white space': () => shownBy(`{{${' '.repeat(500_000)}`),
  'a template of lists in lists': () =>
    shownBy('{{#a}}{{#b}}{{/b}}{{/a}}', {
      a: items(99_000, () => 1),
      b: items(99_000, () => null),
    }),
  'a template of attributes': () =>
    shownBy(`<g ${items(59_000, (index) => `a${index.toString(36)}=""`).join(' ')}/>`),
  'a template of references': () =>
    shownBy(`${'<g id="a">'.repeat(60)}<path style="${'url(#b)'.repeat(99_000)}"/>`),
  'a template of shapes that are drawn again': () =>
    shownBy(`<g id="b">${'<path/>'.repeat(9_000)}</g>${'<use href="#b"/>'.repeat(9_000)}`),
  'a template that shows parts one by one': () =>
    shownBy(
      '',
      { a: Object.fromEntries(items(60_000, (index) => [`k${index}`, 1])) },
      { renderProperty: items(500, (index) => `/a/k${index}`) },
    ),
};
