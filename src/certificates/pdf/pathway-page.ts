import type { CertificateModel } from '../model/types.js';
import type { PathwayParts } from '../pathway/draw-pathway.js';
import { PATHWAY_LABELS } from '../pathway/labels.js';
import { QUIET } from './front-page.js';
import { roundedRectangle } from './picture/path-operators.js';
import { type PictureShapes, type PictureText, shapesIn } from './picture/shapes-in.js';
import { type Slice, slicesOf } from './picture/slices.js';
import { INNER, lineOf, PAGE, type Sheet, writeRow } from './sheet.js';
import { layOut, noKnownLines, type Setting, type TextStyle } from './text/lay-out.js';
import type { StructureElement } from './writer/structure.js';

const WHOLE = { x: PAGE.margin, width: INNER };
const BOTTOM = PAGE.height - PAGE.bottom;

/** The picture of a pathway, on a page of its own, or on several where it is long. */
export function writePathway(
  sheet: Sheet,
  { wide, words }: PathwayParts,
  { locale }: CertificateModel,
  accent: string,
  root: StructureElement,
): void {
  sheet.turn();
  const part = root.within('Sect');
  const heading: TextStyle = { weight: 'bold', size: 17, colour: accent, leading: 1.3 };
  const note: TextStyle = { weight: 'regular', size: 9.5, colour: QUIET, leading: 1.4 };
  sheet.paragraph(part, 'H2', sheet.block(lineOf(words.heading), heading, INNER), WHOLE);
  sheet.y += 2;
  sheet.paragraph(part, 'P', sheet.block(lineOf(words.note), note, INNER), WHOLE);
  sheet.y += 12;
  const shapes = shapesIn(wide.svg);
  const unit = INNER / wide.width;
  const room = { first: (BOTTOM - sheet.y) / unit, further: (BOTTOM - PAGE.top) / unit };
  const { slices, scale } = slicesOf(shapes, wide.height, room);
  // Lines of a picture are in sizes of its own, which no other certificate has.
  const fonts = { ...sheet.fonts, knownLines: noKnownLines() };
  for (const [index, slice] of slices.entries()) {
    if (index > 0) sheet.turn();
    const alternative = index === 0 ? words.description : PATHWAY_LABELS.goesOn[locale];
    drawSlice(sheet, part, alternative, {
      shapes,
      slice,
      unit: unit * scale,
      width: wide.width,
      fonts,
    });
  }
}

interface Drawn {
  readonly shapes: PictureShapes;
  readonly slice: Slice;
  /** Points to a unit of the picture. */
  readonly unit: number;
  /** In units. */
  readonly width: number;
  readonly fonts: Setting;
}

const CORNER = 10;

function drawSlice(
  sheet: Sheet,
  part: StructureElement,
  alternative: string,
  { shapes, slice, unit, width, fonts }: Drawn,
): void {
  const { top, bottom } = slice;
  const x = PAGE.margin + (INNER - width * unit) / 2;
  const { y } = sheet;
  const box = sheet.boxOf(x, y, width * unit, (bottom - top) * unit);
  sheet.page.mark(part.within('Figure', { alternative, box }));
  const edge = roundedRectangle({ x: 0, y: top }, width, bottom - top, CORNER);
  const seen = shapes.areas.filter((area) => area.top < bottom && area.bottom > top);
  const operators = [`${edge} W n`, ...seen.map((area) => area.operators)].join('\n');
  sheet.page.drawing(operators, x, y - top * unit, [unit, -unit]);
  for (const text of shapes.texts)
    if (text.y > top && text.y <= bottom)
      writeText(sheet, text, { x, y: y - top * unit, unit }, fonts);
  sheet.page.settle();
  sheet.y = y + (bottom - top) * unit;
}

/** Long enough for every line of a picture: none is broken again. */
const UNBROKEN = 4 * INNER;

/** A line at its place; where another font makes it wider than its place, smaller. */
function writeText(
  sheet: Sheet,
  { text, x, y, size, anchor, width, isLeftwards, colour }: PictureText,
  origin: { readonly x: number; readonly y: number; readonly unit: number },
  fonts: Setting,
): void {
  const { unit } = origin;
  const set = (points: number) => {
    const style: TextStyle = { weight: 'bold', size: points, colour };
    const [line] = layOut(lineOf(text), style, UNBROKEN, fonts);
    const rows = line?.rows ?? [];
    return { style, rows, length: rows.reduce((sum, row) => sum + row.width, 0) };
  };
  const wished = set(size * unit);
  const most = width === undefined ? wished.length : width * unit;
  const fits = wished.length <= most * 1.01;
  const { style, rows, length } = fits ? wished : set((size * unit * most) / wished.length);
  const isFromRight = (anchor === 'end') !== isLeftwards;
  let left = origin.x + x * unit - (isFromRight ? length : 0);
  for (const row of rows) {
    writeRow(sheet.page, row, { x: left, baseline: origin.y + y * unit }, style, fonts);
    left += row.width;
  }
}
