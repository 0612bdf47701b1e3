import { type QrMatrix, QUIET_ZONE } from '../../carriers/qr/qr-matrix.js';
import { type CertificateLink, printedSize } from '../link.js';
import type { CertificateModel, Entry, Run } from '../model/types.js';
import type { Looks } from '../template.js';
import { type KnownPassages, writePassage } from './passage.js';
import { type Block, INNER, lineOf, PAGE, type Sheet } from './sheet.js';
import type { TextStyle } from './text/lay-out.js';
import type { LogoImage } from './writer/logo-image.js';
import type { StructureElement } from './writer/structure.js';

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
  readonly logo: FrontLogo | undefined;
  readonly knownPassages: KnownPassages;
}

/** A logo, read, and what it shows in words. */
export interface FrontLogo {
  readonly image: LogoImage;
  readonly alternative: string;
}

/** What pages call the logo. */
export const LOGO_NAME = 'Logo';

const WHOLE = { x: PAGE.margin, width: INNER };

/** The page that is handed over: who, what, from whom, at a glance. What many certificates say is in passages. */
export function writeFrontPage(
  sheet: Sheet,
  model: CertificateModel,
  parts: FrontParts,
  root: StructureElement,
): void {
  const page = root.within('Sect');
  opening(sheet, model, parts, page);
  if (model.learner !== undefined) {
    const name = fitted(
      sheet,
      model.learner,
      { weight: 'bold', colour: INK, leading: 1.25 },
      [24, 20, 16, 12],
    );
    sheet.paragraph(page, 'P', name, WHOLE);
  }
  const verifying = measuredVerifying(sheet, model, parts);
  achievement(sheet, model, verifying.height, parts, page);
  writeVerifying(sheet, verifying, model, parts, page);
}

/** What passages are kept with, besides what they say. */
const OPENING = {};
const ACHIEVEMENT = {};
const VERIFYING = {};
/** Results and dates of learners are among them. */
const MOST_FRONTS = 64;

/** Down to the learner's name. */
function opening(
  sheet: Sheet,
  model: CertificateModel,
  { looks: { accent }, logo, knownPassages }: FrontParts,
  page: StructureElement,
): void {
  const { locale, awardedBy, kind, learnerIntro } = model;
  const picture = logo && [logo.image.width, logo.image.height, logo.alternative];
  const look = JSON.stringify([locale, accent, awardedBy, kind, learnerIntro, picture]);
  writePassage(sheet, { about: [OPENING], look, most: MOST_FRONTS }, page, knownPassages, () => {
    awarding(sheet, model, logo, page);
    sheet.y = Math.max(sheet.y + 46, 176);
    const style: TextStyle = { weight: 'bold', size: 10.5, colour: accent };
    put(sheet, page, 'P', kind.toLocaleUpperCase(locale), style);
    sheet.y += 16;
    put(sheet, page, 'P', learnerIntro, SMALL);
  });
}

/** What was earned, and what people compare. */
function achievement(
  sheet: Sheet,
  model: CertificateModel,
  rest: number,
  { looks: { accent }, knownPassages }: FrontParts,
  page: StructureElement,
): void {
  const { locale, titleIntro, title, facts } = model;
  const look = JSON.stringify([locale, accent, rest, titleIntro, title, model.summary, facts]);
  const key = { about: [ACHIEVEMENT], look, most: MOST_FRONTS };
  writePassage(sheet, key, page, knownPassages, () => {
    sheet.y += 14;
    put(sheet, page, 'P', titleIntro, SMALL);
    sheet.y += 2;
    const large = fitted(
      sheet,
      title,
      { weight: 'bold', colour: accent, leading: 1.25 },
      [28, 24, 20, 17, 14],
    );
    sheet.paragraph(page, 'H1', large, WHOLE);
    const measured = measuredFacts(sheet, facts);
    summary(sheet, model, measured.height + rest, page);
    sheet.y += 20;
    writeFacts(sheet, measured, page);
  });
}

const SMALL: TextStyle = { weight: 'regular', size: 11, colour: QUIET };
const TEXT: TextStyle = { weight: 'regular', size: 10.5, colour: INK };

function put(sheet: Sheet, parent: StructureElement, type: string, text: string, style: TextStyle) {
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
  logo: FrontLogo | undefined,
  page: StructureElement,
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

function drawLogo(sheet: Sheet, { image, alternative }: FrontLogo, part: StructureElement): void {
  const scale = Math.min(LOGO.width / image.width, LOGO.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const [x, y] = [PAGE.width - PAGE.margin - width, PAGE.top - 8];
  sheet.page.mark(part.within('Figure', { alternative, box: sheet.boxOf(x, y, width, height) }));
  // A picture is one unit high and wide (ISO 32000-2, 8.9.5.1).
  sheet.page.drawing(`/${LOGO_NAME} Do`, x, y + height, [width, height]);
  sheet.page.settle();
}

/** It stands in the supplement too: where it would push the rest off the page, it is left to that. */
function summary(
  sheet: Sheet,
  model: CertificateModel,
  rest: number,
  page: StructureElement,
): void {
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

function writeFacts(sheet: Sheet, { rows }: Facts, page: StructureElement): void {
  const list = page.within('L');
  rule(sheet);
  sheet.y += ROW_GAP;
  for (const row of rows) {
    sheet.keep(heightOf(row));
    const top = sheet.y;
    for (const [index, { label, values }] of row.entries()) {
      sheet.y = top;
      const box = { x: PAGE.margin + index * (COLUMN + GAP), width: COLUMN };
      const item = list.within('LI');
      sheet.paragraph(item, 'Lbl', label, box);
      const body = item.within('LBody');
      for (const block of values) sheet.write(block, box, body);
    }
    sheet.y = top + heightOf(row) + ROW_GAP;
  }
  rule(sheet);
}

function rule(sheet: Sheet): void {
  sheet.ornament((page) => {
    page.fill(RULE);
    page.rectangle(PAGE.margin, sheet.y, INNER, 0.75);
  });
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
  { link, looks: { accent }, knownPassages }: FrontParts,
  page: StructureElement,
): void {
  sheet.y += 16;
  sheet.keep(height);
  sheet.y = Math.max(sheet.y, PAGE.height - PAGE.bottom - height - 6);
  const top = sheet.y;
  if (link !== undefined) drawQr(sheet, link, model.verifying.qrAlternative, page);
  const box = { x, width: PAGE.width - PAGE.margin - x };
  sheet.y = top + 4;
  const { verifying } = model;
  const look = JSON.stringify([model.locale, accent, x, verifying.heading, verifying.text]);
  const key = { about: [VERIFYING], look, most: MOST_FRONTS };
  writePassage(sheet, key, page, knownPassages, () => {
    sheet.paragraph(page, 'H2', heading, box);
    sheet.y += 2;
    sheet.paragraph(page, 'P', text, box);
  });
  if (address !== undefined) sheet.paragraph(page, 'P', address, box);
}

function drawQr(
  sheet: Sheet,
  { matrix }: CertificateLink,
  alternative: string,
  page: StructureElement,
): void {
  const { y } = sheet;
  const size = printedSize(matrix);
  // The quiet zone lies in the margin in part, which is as white, so that the code stands in line with the text.
  const scale = size / (matrix.size + 2 * QUIET_ZONE);
  const x = PAGE.margin - QUIET_ZONE * scale;
  sheet.page.mark(page.within('Figure', { alternative, box: sheet.boxOf(x, y, size, size) }));
  sheet.page.drawing(`0 g\n${qrBars(matrix)}f`, x, y, [scale, -scale]);
  sheet.page.settle();
}

/** Each run of dark modules as a bar, downwards from above left. */
function qrBars({ modules }: QrMatrix): string {
  let bars = '';
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) bars += `${from + QUIET_ZONE} ${y + QUIET_ZONE} ${x - from} 1 re\n`;
    }
  }
  return bars;
}
