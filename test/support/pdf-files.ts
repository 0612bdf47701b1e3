import { deflateSync } from 'node:zlib';

/** An object of a PDF: its number, and what stands in it. */
export type PdfObject = readonly [number: number, content: string | Uint8Array];

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const joined = (parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))),
  );

/** A stream with this data, compressed unless `plain`. */
export function stream(data: string | Uint8Array, entries = '', plain = false): Uint8Array {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const held = plain ? bytes : deflateSync(bytes);
  const filter = plain ? '' : '/Filter/FlateDecode';
  return joined([`<<${entries}${filter}/Length ${held.length}>>\nstream\n`, held, '\nendstream']);
}

/** A PDF of these objects, with a table; `before` is what it is saved over. */
export function pdfOf(
  objects: readonly PdfObject[],
  { trailer = '', before = new Uint8Array() }: { trailer?: string; before?: Uint8Array } = {},
): Uint8Array {
  const parts: (string | Uint8Array)[] = before.length > 0 ? [before, '\n'] : ['%PDF-1.7\n'];
  let at = joined(parts).length;
  const table: string[] = [];
  for (const [number, content] of objects) {
    const whole = joined([`${number} 0 obj\n`, content, '\nendobj\n']);
    table.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(whole);
    at += whole.length;
  }
  parts.push(
    `xref\n${table.join('')}trailer\n<</Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
  );
  return joined(parts);
}

/** Where the last table of a file begins. */
export function tableOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
}

/** A PDF to which these texts are attached. */
export function pdfWith(
  texts: readonly (string | Uint8Array)[],
  {
    type = 'application#2Fvc+ld+json',
    name = 'credential.json',
  }: { readonly type?: string; readonly name?: string } = {},
): Uint8Array {
  const files = texts.flatMap((text, index): readonly PdfObject[] => [
    [10 + 2 * index, `<</Type/Filespec/F(${name})/EF<</F ${11 + 2 * index} 0 R>>>>`],
    [11 + 2 * index, stream(text, `/Type/EmbeddedFile/Subtype/${type}`)],
  ]);
  const names = texts.map((_, index) => `(${index}) ${10 + 2 * index} 0 R`).join(' ');
  return pdfOf([[1, `<</Type/Catalog/Names<</EmbeddedFiles<</Names[${names}]>>>>>>`], ...files]);
}
