import { concatBytes } from '../../foundation/encodings/bytes.js';
import { dateOf } from '../../foundation/time.js';
import type { Attachment } from '../attachment.js';
import { CERTIFICATE_LABELS } from '../model/labels.js';
import type { CertificateModel } from '../model/types.js';
import { type CertificateFont, fontSet } from './fonts.js';
import { type FrontParts, QUIET, writeFrontPage } from './front-page.js';
import { layOut, type Setting, type TextStyle } from './lay-out.js';
import { loadPdfkit, type PdfDocument } from './pdf-document.js';
import { unwritable } from './scripts.js';
import { INNER, lineOf, PAGE, Sheet } from './sheet.js';
import { writeSupplement } from './supplement.js';

/** What a PDF is made of besides what it says. */
export interface PdfParts extends FrontParts {
  readonly attachment: Attachment;
  readonly fonts: readonly CertificateFont[];
  /** When it is made: the same instant and credential give the same bytes. */
  readonly madeAt: number;
}

/**
 * The certificate as a tagged PDF with the credential in it.
 *
 * @throws MicrocertError `ERR_PEER_MISSING`; `ERR_CERTIFICATE_FONT` where a sign is in none of the fonts.
 */
export async function certificatePdf(
  model: CertificateModel,
  parts: PdfParts,
): Promise<Uint8Array> {
  const Document = await loadPdfkit();
  const document = new Document(optionsFor(model, parts.madeAt));
  const bytes = collected(document);
  const fonts = fontSet(document, parts.fonts);
  const setting: Setting = { document, fonts, missing: new Set() };
  write(model, parts, setting);
  if (setting.missing.size > 0) throw unwritable(setting.missing);
  document.end();
  return await bytes;
}

function optionsFor(model: CertificateModel, madeAt: number): object {
  const { title, learner, awardedBy, kind, locale } = model;
  return {
    autoFirstPage: false,
    bufferPages: true,
    // ISO 32000-2 came with relations of attachments; 1.7 is what readers open, and they know them too.
    pdfVersion: '1.7',
    font: null,
    size: 'A4',
    margin: 0,
    tagged: true,
    displayTitle: true,
    lang: locale,
    info: {
      Title: [title.text, learner].filter(Boolean).join(' – '),
      Author: awardedBy.map(({ name }) => name.text).join(', '),
      Subject: kind,
      Creator: 'microcert',
      Producer: 'pdfkit',
      CreationDate: dateOf(madeAt),
      ModDate: dateOf(madeAt),
    },
  };
}

function write(model: CertificateModel, parts: PdfParts, setting: Setting): void {
  const { document } = setting;
  const { accent } = parts.looks;
  const sheet = new Sheet(setting, () => band(document, accent));
  sheet.turn();
  const root = document.struct('Document');
  document.addStructure(root);
  writeFrontPage(sheet, model, parts, root);
  writeSupplement(sheet, model, accent, root);
  root.end();
  attach(document, model, parts);
  numberPages(model, setting);
}

/** Over the whole width of each page. */
function band(document: PdfDocument, accent: string): void {
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(0, 0, PAGE.width, 10).fill(accent);
  document.endMarkedContent();
}

function attach(document: PdfDocument, { locale }: CertificateModel, parts: PdfParts): void {
  const { attachment, madeAt } = parts;
  document.file(attachment.bytes, {
    name: attachment.name,
    type: attachment.type,
    description: CERTIFICATE_LABELS.attached[locale],
    // ISO 32000-2, 7.11.3: what the pages were made from.
    relationship: 'Source',
    creationDate: dateOf(madeAt),
    modifiedDate: dateOf(madeAt),
  });
}

/** At the foot of each page: which one it is, and of which credential. */
function numberPages(model: CertificateModel, setting: Setting): void {
  const { document } = setting;
  const { page, of } = CERTIFICATE_LABELS;
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    document.markContent('Artifact', { type: 'Pagination' });
    const number = `${page[model.locale]} ${index + 1} ${of[model.locale]} ${count}`;
    footer(number, model.id, setting);
    document.endMarkedContent();
  }
}

const FOOT: TextStyle = { weight: 'regular', size: 8, colour: QUIET };

function footer(number: string, id: string | undefined, setting: Setting): void {
  const [right] = layOut(lineOf(number), FOOT, INNER, setting);
  const width = right?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0;
  draw(right, PAGE.width - PAGE.margin - width, setting);
  const [left] = id === undefined ? [] : layOut(lineOf(id), FOOT, INNER - width - 20, setting);
  draw(left, PAGE.margin, setting);
}

function draw(
  line: ReturnType<typeof layOut>[number] | undefined,
  start: number,
  { document }: Setting,
): void {
  let x = start;
  for (const { text, font, width } of line?.pieces ?? []) {
    document.font(font);
    document.fontSize(FOOT.size);
    document.fillColor(FOOT.colour);
    document.text(text, x, PAGE.height - 34, { lineBreak: false, baseline: 'alphabetic' });
    x += width;
  }
}

function collected(document: PdfDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  document.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    document.once('end', () => resolve(concatBytes(...pieces)));
    document.once('error', reject);
  });
}
