import type { PdfObjects } from './objects.js';
import { numbers, textString } from './values.js';

/** Something that can be marked: a page, by the number of its object. */
interface Place {
  readonly page: number;
}

/** What an element is made of: elements, marked content of a page, annotations. */
type Kid =
  | StructureElement
  | (Place & { readonly mark: number })
  | (Place & { readonly annotation: number });

/** What is known of an element besides its type. */
export interface ElementOptions {
  /** Its language, where that is not the document's. */
  readonly language?: string;
  /** What it says, where its signs on the page do not tell (ISO 32000-2, 14.9.4). */
  readonly text?: string;
  /** What it shows, in words. */
  readonly alternative?: string;
  /** Where it stands on its page, in points from below left. */
  readonly box?: readonly [number, number, number, number];
}

/** A place in the structure of a tagged document (ISO 32000-2, 14.7). */
export class StructureElement {
  readonly type: string;
  readonly options: ElementOptions;
  readonly kids: Kid[] = [];
  /** Number of its object, once that is known. */
  number = 0;

  constructor(type: string, options: ElementOptions = {}) {
    this.type = type;
    this.options = options;
  }

  /** An element within this one. */
  within(type: string, options?: ElementOptions): StructureElement {
    const element = new StructureElement(type, options);
    this.kids.push(element);
    return element;
  }
}

/** What belongs to a number of the parent tree: elements of a page's marks, or of one annotation. */
export type Parents = readonly StructureElement[] | StructureElement;

/** Writes the structure; gives the number of its root. */
export function writeStructure(
  objects: PdfObjects,
  root: StructureElement,
  parents: readonly Parents[],
): number {
  const tree = objects.reserve();
  numberElements(objects, root);
  writeElement(objects, root, tree);
  const rows = parents.map((parent, key) => `${key} ${referencesOf(parent)}`);
  const parentTree = objects.put(`<</Nums[${rows.join('\n')}]>>`);
  objects.put(
    `<</Type/StructTreeRoot/K[${root.number} 0 R]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${parents.length}>>`,
    tree,
  );
  return tree;
}

function referencesOf(parents: Parents): string {
  return parents instanceof StructureElement
    ? `${parents.number} 0 R`
    : `[${parents.map(({ number }) => `${number} 0 R`).join(' ')}]`;
}

function numberElements(objects: PdfObjects, element: StructureElement): void {
  element.number = objects.reserve();
  for (const kid of element.kids) if (kid instanceof StructureElement) numberElements(objects, kid);
}

function writeElement(objects: PdfObjects, element: StructureElement, parent: number): void {
  const { type, options, kids, number } = element;
  // The page that its marks are on is said once.
  const page = kids.find((kid): kid is Place & { mark: number } => 'mark' in kid)?.page;
  const list = kids.map((kid) => kidOf(kid, page)).join(' ');
  const on = page === undefined ? '' : `/Pg ${page} 0 R`;
  const content = kids.length === 1 ? `/K ${list}` : `/K[${list}]`;
  objects.put(`<</S/${type}/P ${parent} 0 R${on}${entriesOf(options)}${content}>>`, number);
  for (const kid of kids) if (kid instanceof StructureElement) writeElement(objects, kid, number);
}

function kidOf(kid: Kid, page: number | undefined): string {
  if (kid instanceof StructureElement) return `${kid.number} 0 R`;
  if ('annotation' in kid) return `<</Type/OBJR/Pg ${kid.page} 0 R/Obj ${kid.annotation} 0 R>>`;
  if (kid.page === page) return String(kid.mark);
  return `<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.mark}>>`;
}

function entriesOf({ language, text, alternative, box }: ElementOptions): string {
  return [
    language === undefined ? '' : `/Lang${textString(language)}`,
    text === undefined ? '' : `/ActualText${textString(text)}`,
    alternative === undefined ? '' : `/Alt${textString(alternative)}`,
    box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${numbers(...box)}]>>`,
  ].join('');
}
