import { QUIET_ZONE } from '../../carriers/qr/qr-matrix.js';
import { qrShape } from '../../carriers/qr/qr-svg.js';
import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type CertificateLink, printedSize } from '../link.js';
import type { CertificateModel, Entry, Run } from '../model/types.js';
import type { Logo, Looks } from '../template.js';
import type { TextStyle } from './lay-out.js';
import type { PdfElement } from './pdf-document.js';
import { type Block, INNER, lineOf, PAGE, type Sheet } from './sheet.js';

/** Text that is not in the issuer's colour. */
export const INK = '#17262a';
/** Labels, and what matters less. */
export const QUIET = '#4a5c60';
/** Rules. */
export const RULE = '#cfdad8';

/** What the first page shows besides what it says. */
export interface FrontParts {
  readonly looks: Looks;
  readonly link: CertificateLink | undefined;
}

const WHOLE = { x: PAGE.margin, width: INNER };

/** The page that is handed over: who, what, from whom, at a glance. */
export function writeFrontPage(
  sheet: Sheet,
  model: CertificateModel,
  parts: FrontParts,
  root: PdfElement,
): void {
  const { accent } = parts.looks;
  const page = sheet.within(root, 'Sect');
  awarding(sheet, model, parts.looks.logo, page);
  sheet.y = Math.max(sheet.y + 46, 176);
  const kind: TextStyle = { weight: 'bold', size: 10.5, colour: accent };
  put(sheet, page, 'P', model.kind.toLocaleUpperCase(model.locale), kind);
  sheet.y += 16;
  put(sheet, page, 'P', model.learnerIntro, SMALL);
  if (model.learner !== undefined) {
    const name = fitted(
      sheet,
      model.learner,
      { weight: 'bold', colour: INK, leading: 1.25 },
      [24, 20, 16, 12],
    );
    sheet.paragraph(page, 'P', name, WHOLE);
  }
  sheet.y += 14;
  put(sheet, page, 'P', model.titleIntro, SMALL);
  sheet.y += 2;
  const title = fitted(
    sheet,
    model.title,
    { weight: 'bold', colour: accent, leading: 1.25 },
    [28, 24, 20, 17, 14],
  );
  sheet.paragraph(page, 'H1', title, WHOLE);
  const facts = measuredFacts(sheet, model.facts);
  const verifying = measuredVerifying(sheet, model, parts);
  summary(sheet, model, facts.height + verifying.height, page);
  sheet.y += 20;
  writeFacts(sheet, facts, page);
  writeVerifying(sheet, verifying, model, parts, page);
  page.end();
}

const SMALL: TextStyle = { weight: 'regular', size: 11, colour: QUIET };
const TEXT: TextStyle = { weight: 'regular', size: 10.5, colour: INK };

function put(sheet: Sheet, parent: PdfElement, type: string, text: string, style: TextStyle) {
  sheet.paragraph(parent, type, sheet.block(lineOf(text), style, INNER), WHOLE);
}

/** The largest size in which a text takes few lines; the smallest one may take as many as it needs. */
function fitted(
  sheet: Sheet,
  text: Run | string,
  style: Omit<TextStyle, 'size'>,
  sizes: readonly number[],
): Block {
  const [size = 12, ...smaller] = sizes;
  const block = sheet.block(lineOf(text), { ...style, size }, INNER);
  return block.lines.length <= 3 || smaller.length === 0
    ? block
    : fitted(sheet, text, style, smaller);
}

const LOGO = { width: 130, height: 56 } as const;

function awarding(
  sheet: Sheet,
  { awardedBy }: CertificateModel,
  logo: Logo | undefined,
  page: PdfElement,
): void {
  const width = logo === undefined ? INNER : INNER - LOGO.width - 20;
  if (logo !== undefined) drawLogo(sheet, logo, page);
  const name: TextStyle = { weight: 'bold', size: 14, colour: INK, leading: 1.3 };
  for (const body of awardedBy) {
    const box = { x: PAGE.margin, width };
    sheet.paragraph(page, 'P', sheet.block(lineOf(body.name), name, width), box);
    if (body.place !== '')
      sheet.paragraph(page, 'P', sheet.block(lineOf(body.place), SMALL, width), box);
    sheet.y += 4;
  }
}

function drawLogo(sheet: Sheet, { bytes, alternative }: Logo, page: PdfElement): void {
  const [x, y] = [PAGE.width - PAGE.margin - LOGO.width, PAGE.top - 8];
  const figure = sheet.within(page, 'Figure', {
    alt: alternative,
    bbox: [x, y, x + LOGO.width, y + LOGO.height],
  });
  figure.add(() => {
    const fit: [number, number] = [LOGO.width, LOGO.height];
    try {
      sheet.document.image(bytes.slice(), x, y, { fit, align: 'right' });
    } catch (cause) {
      throw new MicrocertError(
        'ERR_CERTIFICATE_LOGO',
        { hint: NO_PICTURE, cause },
        CERTIFICATES_TEXTS,
      );
    }
  });
  figure.end();
}

const NO_PICTURE = {
  en: 'it is damaged, or a kind of PNG or JPEG that is not read: save it anew',
  fr: 'il est abîmé, ou c’est un genre de PNG ou JPEG qui n’est pas lu : l’enregistrer à nouveau',
};

/** It stands in the supplement too: where it would push the rest off the page, it is left to that. */
function summary(sheet: Sheet, model: CertificateModel, rest: number, page: PdfElement): void {
  if (model.summary === undefined) return;
  const block = sheet.block(lineOf(model.summary), TEXT, INNER);
  if (sheet.y + 12 + block.height + 40 + rest > PAGE.height - PAGE.bottom) return;
  sheet.y += 12;
  sheet.paragraph(page, 'P', block, WHOLE);
}

interface Fact {
  readonly label: Block;
  readonly values: readonly Block[];
  readonly height: number;
}

interface Facts {
  readonly rows: readonly (readonly Fact[])[];
  readonly height: number;
}

const GAP = 24;
const COLUMN = (INNER - GAP) / 2;

function measuredFacts(sheet: Sheet, facts: readonly Entry[]): Facts {
  const label: TextStyle = { weight: 'regular', size: 9, colour: QUIET };
  const value: TextStyle = { weight: 'bold', size: 11, colour: INK, leading: 1.3 };
  const all = facts.map((fact): Fact => {
    const name = sheet.block(lineOf(fact.label ?? ''), label, COLUMN);
    const values = fact.lines.map((line) => sheet.block(line, value, COLUMN));
    const height = values.reduce((sum, block) => sum + block.height, name.height);
    return { label: name, values, height };
  });
  const rows: Fact[][] = [];
  for (let at = 0; at < all.length; at += 2) rows.push(all.slice(at, at + 2));
  const height = rows.reduce((sum, row) => sum + heightOf(row) + ROW_GAP, ROW_GAP);
  return { rows, height };
}

const ROW_GAP = 11;

function heightOf(row: readonly Fact[]): number {
  return Math.max(...row.map((fact) => fact.height));
}

function writeFacts(sheet: Sheet, { rows }: Facts, page: PdfElement): void {
  const list = sheet.within(page, 'L');
  rule(sheet);
  sheet.y += ROW_GAP;
  for (const row of rows) {
    sheet.keep(heightOf(row));
    const top = sheet.y;
    for (const [index, { label, values }] of row.entries()) {
      sheet.y = top;
      const box = { x: PAGE.margin + index * (COLUMN + GAP), width: COLUMN };
      const item = sheet.within(list, 'LI');
      sheet.paragraph(item, 'Lbl', label, box);
      const body = sheet.within(item, 'LBody');
      for (const block of values) sheet.write(block, box, body);
      body.end();
      item.end();
    }
    sheet.y = top + heightOf(row) + ROW_GAP;
  }
  list.end();
  rule(sheet);
}

function rule(sheet: Sheet): void {
  sheet.ornament((document) => document.rect(PAGE.margin, sheet.y, INNER, 0.75).fill(RULE));
}

interface Verifying {
  readonly heading: Block;
  readonly text: Block;
  readonly address: Block | undefined;
  readonly x: number;
  readonly height: number;
}

function measuredVerifying(sheet: Sheet, model: CertificateModel, { looks, link }: FrontParts) {
  const { heading, text, address } = model.verifying;
  const code = link === undefined ? 0 : printedSize(link.matrix);
  const left = code === 0 ? 0 : code + 12;
  const width = INNER - left;
  const style: TextStyle = { weight: 'regular', size: 10, colour: INK };
  const shown = address === undefined ? undefined : { text: address, href: address };
  const blocks = {
    heading: sheet.block(
      lineOf(heading),
      { weight: 'bold', size: 12, colour: looks.accent },
      width,
    ),
    text: sheet.block(lineOf(text), style, width),
    address: shown && sheet.block(lineOf(shown), { ...style, colour: looks.accent }, width),
  };
  const words = blocks.heading.height + blocks.text.height + (blocks.address?.height ?? 0) + 8;
  const height = Math.max(words, code);
  return { ...blocks, x: PAGE.margin + left, height } satisfies Verifying;
}

/** At the foot of the page, or of the next one. */
function writeVerifying(
  sheet: Sheet,
  { heading, text, address, x, height }: Verifying,
  model: CertificateModel,
  { link }: FrontParts,
  page: PdfElement,
): void {
  sheet.y += 16;
  sheet.keep(height);
  sheet.y = Math.max(sheet.y, PAGE.height - PAGE.bottom - height - 6);
  const top = sheet.y;
  if (link !== undefined) drawQr(sheet, link, model.verifying.qrAlternative, page);
  const box = { x, width: PAGE.width - PAGE.margin - x };
  sheet.y = top + 4;
  sheet.paragraph(page, 'H2', heading, box);
  sheet.y += 2;
  sheet.paragraph(page, 'P', text, box);
  if (address !== undefined) sheet.paragraph(page, 'P', address, box);
}

function drawQr(
  sheet: Sheet,
  { matrix }: CertificateLink,
  alternative: string,
  page: PdfElement,
): void {
  const { document, y } = sheet;
  const size = printedSize(matrix);
  // The quiet zone lies in the margin in part, which is as white, so that the code stands in line with the text.
  const scale = size / (matrix.size + 2 * QUIET_ZONE);
  const x = PAGE.margin - QUIET_ZONE * scale;
  const bbox = [x, y, x + size, y + size];
  const figure = sheet.within(page, 'Figure', { alt: alternative, bbox });
  figure.add(() => {
    document.save();
    document.translate(x, y);
    document.scale(scale);
    document.path(qrShape(matrix.modules)).fill('#000000');
    document.restore();
  });
  figure.end();
}
