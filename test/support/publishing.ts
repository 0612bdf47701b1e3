import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { defineMicroCertification } from '../../src/model/index.js';
import type { SiteContent, SiteFile } from '../../src/publishing/index.js';
import { COMPLETE } from './definitions.js';

/** A small site: one achievement, a did:web, no keys. */
export const CONTENT: SiteContent = {
  profile: { id: 'did:web:univ.example', name: 'Université Exemple', country: 'FR' },
  definitions: [defineMicroCertification(COMPLETE)],
};

/** The text of a file of a site. */
export function textOf(files: readonly SiteFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`no ${path} among ${files.map((file) => file.path)}`);
  return new TextDecoder().decode(found.bytes);
}

/** Files of texts, by path. */
export function filesOf(texts: Readonly<Record<string, string>>): readonly SiteFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
}

/** Every file below a folder with its text, besides what is not published. */
export async function folderOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.microcert-site'));
  const read = async (path: string) => [path, await readFile(join(folder, path), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(paths.sort().map(read)));
}

/** A folder that goes with the test. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'microcert-site-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** An element as an HTML parser sees it. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, in order, as an HTML parser sees it; with what the parser complains of. */
export function elementsOf(page: string): {
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  const elements: Element[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { elements, errors };
}

/** The text in a node, as a reader sees it. */
export function textIn(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
