import type { PdfObjects } from './objects.js';
import { numbers, textString } from './values.js';

/** Something that can be marked: a page, by the number of its object. */
interface Place {
  readonly page: number;
}

/** What an element is made of: elements (by their number, where they are written already), marked content of a page, annotations. */
export type Kid =
  | StructureElement
  | number
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
  /** Number of its object. */
  readonly number: number;
  readonly #objects: PdfObjects;

  constructor(objects: PdfObjects, type: string, options: ElementOptions = {}) {
    [this.#objects, this.type, this.options] = [objects, type, options];
    this.number = objects.reserve();
  }

  /** An element within this one. */
  within(type: string, options?: ElementOptions): StructureElement {
    const element = new StructureElement(this.#objects, type, options);
    this.kids.push(element);
    return element;
  }
}

/** What belongs to a key of the parent tree: the element of each mark of a page, or of one annotation, by their numbers. */
export interface Parents {
  readonly key: number;
  readonly of: readonly number[] | number;
}

/** Writes the structure; gives the number of its root. */
export function writeStructure(
  objects: PdfObjects,
  root: StructureElement,
  parents: readonly Parents[],
): number {
  const tree = objects.reserve();
  writeElement(objects, root, tree);
  // A number tree is in the order of its keys (ISO 32000-2, 7.9.7).
  const sorted = parents.toSorted((one, other) => one.key - other.key);
  const rows = sorted.map(({ key, of }) => `${key} ${referencesOf(of)}`);
  const parentTree = objects.put(`<</Nums[${rows.join('\n')}]>>`);
  objects.put(
    `<</Type/StructTreeRoot/K[${root.number} 0 R]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${(sorted.at(-1)?.key ?? 0) + 1}>>`,
    tree,
  );
  return tree;
}

function referencesOf(of: Parents['of']): string {
  return typeof of === 'number'
    ? `${of} 0 R`
    : `[${of.map((number) => `${number} 0 R`).join(' ')}]`;
}

/** Writes an element and those in it, but for those that are written already. */
export function writeElement(objects: PdfObjects, element: StructureElement, parent: number): void {
  const { type, options, kids, number } = element;
  // The page that its marks are on is said once.
  const page = kids.find(isMark)?.page;
  const list = kids.map((kid) => kidOf(kid, page)).join(' ');
  const on = page === undefined ? '' : `/Pg ${page} 0 R`;
  const content = kids.length === 1 ? `/K ${list}` : `/K[${list}]`;
  objects.put(`<</S/${type}/P ${parent} 0 R${on}${entriesOf(options)}${content}>>`, number);
  for (const kid of kids) if (kid instanceof StructureElement) writeElement(objects, kid, number);
}

function isMark(kid: Kid): kid is Place & { mark: number } {
  return typeof kid === 'object' && 'mark' in kid;
}

function kidOf(kid: Kid, page: number | undefined): string {
  if (typeof kid === 'number') return `${kid} 0 R`;
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
