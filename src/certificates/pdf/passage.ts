import { Recurring } from '../../foundation/recurring.js';
import type { Sheet } from './sheet.js';
import { deflated, type PackedObjects, type StreamBytes } from './writer/objects.js';
import { type Parents, StructureElement, writeElement } from './writer/structure.js';
import { bytesOf } from './writer/values.js';

/**
 * Something written, with all its numbers: what stands on each page, and its elements. Where as much stands before it in
 * another document, it is the same there to the last byte.
 */
interface Passage {
  /** What it says. */
  readonly about: readonly object[];
  readonly pages: readonly PassagePage[];
  readonly packed: PackedObjects;
  /** Numbers of its outermost elements. */
  readonly elements: readonly number[];
  readonly links: readonly Parents[];
  /** Fonts that are used up to its end. */
  readonly fonts: readonly string[];
  /** The last number, and where the next line begins. */
  readonly last: number;
  readonly y: number;
}

interface PassagePage {
  readonly number: number;
  readonly content: Promise<StreamBytes>;
  readonly marks: readonly number[];
  readonly annotations: readonly number[];
}

/** Passages that come again, by the first thing they say, and then by what stands before them. */
export type KnownPassages = WeakMap<object, Recurring<Passage>>;

/** Of one thing: at most so many places that it stands at, and ways it looks. */
const MOST_PLACES = 8;

/** Longer ones are not kept, so that what is kept has a bound. */
const LONGEST_KEY = 16_384;

/** What makes a passage the same as another one, besides where it stands. */
export interface PassageKey {
  /** What it says, and what it is kept with: as long as the first of these is. */
  readonly about: readonly object[];
  /** All else that it depends on. */
  readonly look: string;
  /** How many are kept, where that is not a few: of what some learners have in common. */
  readonly most?: number;
  /** `short` where nearly all have it: then it is compressed as well as can be. */
  readonly how?: 'short';
}

/** Writes a passage, or takes it from another document. Either way it is in streams of its own. */
export function writePassage(
  sheet: Sheet,
  key: PassageKey,
  parent: StructureElement,
  passages: KnownPassages,
  write: () => void,
): void {
  const { about, look, most = MOST_PLACES } = key;
  const { fonts } = sheet;
  const [first] = about;
  const place = `${placeOf(sheet, parent)} ${look}`;
  const known = first && passages.get(first);
  const found = known?.find(place);
  if (found?.about.length === about.length && found.about.every((one, at) => one === about[at])) {
    writeAgain(sheet, found, parent);
    return;
  }
  const before = dependentIn(sheet);
  const passage = written(sheet, key, parent, write);
  // Signs of no other document, and such as cannot be written.
  const depends = dependentIn(sheet) > before || fonts.directions !== undefined;
  if (first === undefined || depends) return;
  const places = known ?? new Recurring<Passage>(most, LONGEST_KEY);
  places.keep(place, passage);
  if (known === undefined) passages.set(first, places);
}

/** All that its numbers and places depend on. */
function placeOf(sheet: Sheet, parent: StructureElement): string {
  const { document, page, fonts } = sheet;
  let used = '';
  for (const { isUsed, name } of fonts.all) if (isUsed) used += ` ${name}`;
  return `${sheet.exactPlace} ${page.number} ${page.marks.length} ${parent.number} ${document.objects.last}${used}`;
}

/** How much was written that another document would write otherwise. */
function dependentIn({ fonts: { all, missing } }: Sheet): number {
  return all.reduce((sum, { own }) => sum + own, missing.size);
}

function written(
  sheet: Sheet,
  { about, how }: PassageKey,
  parent: StructureElement,
  write: () => void,
): Passage {
  const { document, page } = sheet;
  const { objects, pages, links } = document;
  if (!page.isBlank) page.endPart();
  const [index, from, link, kid] = [
    pages.length - 1,
    { marks: page.marks.length, annotations: page.annotations.length },
    links.length,
    parent.kids.length,
  ];
  const elements: number[] = [];
  const packed = objects.gathered(how, () => {
    write();
    for (const element of parent.kids.splice(kid)) {
      if (!(element instanceof StructureElement)) continue;
      writeElement(objects, element, parent.number);
      elements.push(element.number);
    }
  });
  parent.kids.push(...elements);
  objects.add(packed, objects.last);
  const own = pages.slice(index).map((each, at) => {
    const content = deflated(bytesOf(each.part()), how);
    each.parts.push(content);
    const marks = each.marks.slice(at === 0 ? from.marks : 0);
    const annotations = each.annotations.slice(at === 0 ? from.annotations : 0);
    return { number: each.number, content, marks, annotations };
  });
  const fonts = sheet.fonts.all.filter(({ isUsed }) => isUsed).map(({ name }) => name);
  const { last } = objects;
  return { about, pages: own, packed, elements, links: links.slice(link), fonts, last, y: sheet.y };
}

function writeAgain(sheet: Sheet, passage: Passage, parent: StructureElement): void {
  const { document } = sheet;
  // What is on a new page without saying anything is in the passage.
  if (sheet.page.isBlank) sheet.page.part();
  else sheet.page.endPart();
  for (const [index, { number, content, marks, annotations }] of passage.pages.entries()) {
    if (index > 0) sheet.page = document.addPage(number);
    sheet.page.marks.push(...marks);
    sheet.page.annotations.push(...annotations);
    sheet.page.parts.push(content);
  }
  parent.kids.push(...passage.elements);
  document.links.push(...passage.links);
  document.objects.add(passage.packed, passage.last);
  for (const font of sheet.fonts.all) font.isUsed ||= passage.fonts.includes(font.name);
  sheet.y = passage.y;
}
