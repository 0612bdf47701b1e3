import { deflatedIfLong, type KnownStreams, PdfObjects } from './objects.js';
import { PdfPage } from './page.js';
import { type Parents, StructureElement, writeStructure } from './structure.js';
import { bytesOf, number, numbers, textString } from './values.js';

/** Something that pages refer to by name. */
export interface Resource {
  readonly name: string;
  readonly number: number;
}

/** What a document is besides its pages. */
export interface DocumentParts {
  readonly language: string;
  readonly fonts: readonly Resource[];
  readonly images: readonly Resource[];
  /** Numbers of the objects that describe it, and of the files in it. */
  readonly metadata: number;
  readonly attachments: readonly { readonly name: string; readonly number: number }[];
}

/** A tagged document: pages, and an element that everything they say is in. */
export class PdfDocument {
  readonly objects: PdfObjects;
  readonly root: StructureElement;
  readonly pages: PdfPage[] = [];
  readonly #size: readonly [width: number, height: number];
  /** The element of each link, by the number of its annotation. */
  readonly links: Parents[] = [];

  /** @param known - what was compressed for other documents. */
  constructor(width: number, height: number, known: KnownStreams) {
    this.#size = [width, height];
    this.objects = new PdfObjects(known);
    this.root = new StructureElement(this.objects, 'Document');
  }

  addPage(number: number = this.objects.reserve()): PdfPage {
    const page = new PdfPage(number, this.#size[1]);
    this.pages.push(page);
    return page;
  }

  /** What leads to an address when it is followed; it belongs to an element (ISO 32000-2, 14.8.4.7.2). */
  link(page: PdfPage, element: StructureElement, area: LinkArea): void {
    const { x, y, width, height, address, text } = area;
    const annotation = this.objects.reserve();
    page.annotations.push(annotation);
    element.kids.push({ page: page.number, annotation });
    const below = page.height - y - height;
    const box = numbers(x, below, x + width, below + height);
    const leads = `/A<</S/URI/URI${textString(address)}>>`;
    const entries = `/Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/Contents${textString(text)}${leads}`;
    this.objects.putApart(`<<${entries}/StructParent ${annotation}>>`, annotation);
    this.links.push({ key: annotation, of: element.number });
  }

  /** Writes pages, structure and catalogue; gives the number of the last. */
  async write(parts: DocumentParts): Promise<number> {
    const { objects } = this;
    const tree = objects.reserve();
    const resources = objects.put(resourcesOf(parts));
    for (const page of this.pages) await this.#page(page, tree, resources);
    const kids = this.pages.map((page) => `${page.number} 0 R`).join(' ');
    objects.put(`<</Type/Pages/Kids[${kids}]/Count ${this.pages.length}>>`, tree);
    const pages = this.pages.map(({ number: key, marks }) => ({ key, of: marks }));
    const structure = writeStructure(objects, this.root, [...pages, ...this.links]);
    return objects.putOpenly(catalogue(parts, tree, structure));
  }

  async #page(page: PdfPage, tree: number, resources: number): Promise<void> {
    page.endPart();
    const contents: string[] = [];
    for (const part of page.parts) {
      const stream = typeof part === 'string' ? deflatedIfLong(bytesOf(part)) : part;
      contents.push(`${this.objects.putStream('', await stream)} 0 R`);
    }
    const notes = page.annotations.map((annotation) => `${annotation} 0 R`).join(' ');
    const [width, height] = this.#size;
    const entries = [
      `/Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]`,
      `/Resources ${resources} 0 R/Contents[${contents.join(' ')}]`,
      // Its own number is the number of no other object that has marks.
      `/StructParents ${page.number}/Tabs/S`,
      notes === '' ? '' : `/Annots[${notes}]`,
    ];
    this.objects.put(`<<${entries.join('')}>>`, page.number);
  }
}

/** Where a link is, in points from above left, where it leads, and what it says. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly address: string;
  readonly text: string;
}

function resourcesOf({ fonts, images }: DocumentParts): string {
  const named = (resources: readonly Resource[]) =>
    resources.map((resource) => `/${resource.name} ${resource.number} 0 R`).join('');
  const pictures = images.length === 0 ? '' : `/XObject<<${named(images)}>>`;
  return `<</Font<<${named(fonts)}>>${pictures}>>`;
}

function catalogue(parts: DocumentParts, pages: number, structure: number): string {
  const { language, metadata, attachments } = parts;
  const files = attachments.map((file) => `${textString(file.name)} ${file.number} 0 R`).join('');
  const related = attachments.map((file) => `${file.number} 0 R`).join(' ');
  return [
    `<</Type/Catalog/Pages ${pages} 0 R/Lang${textString(language)}`,
    `/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R`,
    `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata} 0 R`,
    `/Names<</EmbeddedFiles<</Names[${files}]>>>>/AF[${related}]>>`,
  ].join('\n');
}
