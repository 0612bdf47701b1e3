import { sharing } from '../model/known-sections.js';
import { CERTIFICATE_LABELS } from '../model/labels.js';
import type { CertificateModel, CertificateSection, Entry } from '../model/types.js';
import { INK, QUIET, RULE } from './front-page.js';
import { type KnownPassages, writePassage } from './passage.js';
import { type Block, type Box, INNER, leadingOf, lineOf, PAGE, type Sheet } from './sheet.js';
import type { TextStyle } from './text/lay-out.js';
import type { StructureElement } from './writer/structure.js';

const WHOLE: Box = { x: PAGE.margin, width: INNER };
const LABEL_WIDTH = 132;
const GAP = 14;
const VALUES: Box = {
  x: PAGE.margin + LABEL_WIDTH + GAP,
  width: INNER - LABEL_WIDTH - GAP,
};
const BULLET = 14;
const LABEL: TextStyle = { weight: 'regular', size: 9.5, colour: QUIET, leading: 1.4 };
const VALUE: TextStyle = { weight: 'regular', size: 9.5, colour: INK, leading: 1.4 };

/** The pages behind the first one: everything, section by section. */
export function writeSupplement(
  sheet: Sheet,
  model: CertificateModel,
  accent: string,
  root: StructureElement,
  known: KnownPassages,
): void {
  const { locale } = model;
  sheet.turn();
  const part = root.within('Sect');
  const heading: TextStyle = { weight: 'bold', size: 17, colour: accent, leading: 1.3 };
  const block = (text: string, style: TextStyle) => sheet.block(lineOf(text), style, INNER);
  const look = `${locale} ${accent}`;
  const { supplement } = CERTIFICATE_LABELS;
  const intro = {
    about: [supplement],
    look: `${look} ${model.supplementIntro}`,
    how: 'short',
  } as const;
  writePassage(sheet, intro, part, known, () => {
    sheet.paragraph(part, 'H2', block(supplement[locale], heading), WHOLE);
    sheet.y += 2;
    sheet.paragraph(part, 'P', block(model.supplementIntro, LABEL), WHOLE);
  });
  for (const sections of inPassages(model.sections)) {
    const write = () => {
      for (const section of sections) writeSection(sheet, section, accent, part);
    };
    const [first] = sections;
    if (first === undefined || sharing(first) === 'none') write();
    else writePassage(sheet, { about: sections, look, how: 'short' }, part, known, write);
  }
}

/** What each badge of a definition says, as long as it goes on; all else section by section. */
function inPassages(
  sections: readonly CertificateSection[],
): readonly (readonly CertificateSection[])[] {
  const passages: CertificateSection[][] = [];
  let before: 'all' | 'some' | 'none' = 'none';
  for (const section of sections) {
    const shared = sharing(section);
    if (shared === 'all' && before === 'all') passages.at(-1)?.push(section);
    else passages.push([section]);
    before = shared;
  }
  return passages;
}

function writeSection(
  sheet: Sheet,
  { heading, language, entries }: CertificateSection,
  accent: string,
  parent: StructureElement,
): void {
  const style: TextStyle = { weight: 'bold', size: 11, colour: accent, leading: 1.35 };
  const run = { text: heading, ...(language !== undefined && { language }) };
  const title = sheet.block(lineOf(run), style, INNER);
  // A heading does not stay behind alone.
  sheet.keep(20 + title.height + 2 * leadingOf(VALUE));
  sheet.y += 9;
  sheet.ornament((page) => {
    page.fill(RULE);
    page.rectangle(PAGE.margin, sheet.y, INNER, 0.5);
  });
  sheet.y += 7;
  const part = parent.within('Sect');
  sheet.paragraph(part, 'H3', title, WHOLE);
  sheet.y += 2;
  let list: StructureElement | undefined;
  for (const entry of entries) {
    // What has labels, one below the other, is one list.
    list = entry.label === undefined ? undefined : (list ?? part.within('L'));
    writeEntry(sheet, entry, list ?? part);
  }
}

function writeEntry(sheet: Sheet, entry: Entry, parent: StructureElement): void {
  const { label } = entry;
  if (label === undefined) {
    writeLines(sheet, entry, WHOLE, parent);
    sheet.y += 2;
    return;
  }
  const name = sheet.block(lineOf(label), LABEL, LABEL_WIDTH);
  sheet.keep(Math.min(name.height, 4 * leadingOf(LABEL)));
  const pair = parent.within('LI');
  const below = beside(sheet, name, pair);
  const body = pair.within('LBody');
  const [only, ...others] = entry.lines;
  if (only !== undefined && others.length === 0 && !entry.list)
    sheet.write(sheet.block(only, VALUE, VALUES.width), VALUES, body);
  else writeLines(sheet, entry, VALUES, body);
  // Unless its values went on to the next page.
  if (sheet.y < below && below - sheet.y < name.height) sheet.y = below;
  sheet.y += 2.5;
}

function writeLines(sheet: Sheet, entry: Entry, box: Box, parent: StructureElement): void {
  if (entry.list) {
    writeList(sheet, entry, box, parent);
    return;
  }
  for (const line of entry.lines)
    sheet.paragraph(parent, 'P', sheet.block(line, VALUE, box.width), box);
}

/** Writes a label, and goes back up to where it began; says where it ends. */
function beside(sheet: Sheet, name: Block, pair: StructureElement): number {
  const top = sheet.y;
  sheet.paragraph(pair, 'Lbl', name, WHOLE);
  const below = sheet.y;
  sheet.y = Math.min(top, below);
  return below;
}

function writeList(
  sheet: Sheet,
  { lines }: Entry,
  { x, width }: Box,
  parent: StructureElement,
): void {
  const list = parent.within('L');
  for (const line of lines) {
    const block = sheet.block(line, VALUE, width - BULLET);
    sheet.keep(Math.min(block.height, 3 * leadingOf(VALUE)));
    const item = list.within('LI');
    const top = sheet.y;
    sheet.paragraph(item, 'Lbl', sheet.block(lineOf('•'), VALUE, BULLET), { x, width: BULLET });
    sheet.y = top;
    sheet.paragraph(item, 'LBody', block, { x: x + BULLET, width: width - BULLET });
    sheet.y += 1.5;
  }
}
