import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A piece of code on a page, under the last heading before it. */
export interface CodeBlock {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

export const readPage = (file: string): Promise<string> => readFile(`${ROOT}${file}`, 'utf8');

/** Pages for readers, by their place in the project; `docs/api` is made by a program. */
export async function pageFiles(): Promise<readonly string[]> {
  const docs = await readdir(`${ROOT}docs`, { recursive: true });
  const below = docs.filter((file) => file.endsWith('.md') && !file.startsWith('api'));
  const top = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md'];
  return [...top, ...below.map((file) => `docs/${file.replaceAll('\\', '/')}`).sort()];
}

export function blocksIn(page: string): readonly CodeBlock[] {
  let heading = '';
  const blocks: CodeBlock[] = [];
  for (const [, title, language = '', text = ''] of page.matchAll(
    /^#{1,6} ([^\n]*)$|^```([^\n]*)\n(.*?)^```$/gms,
  )) {
    if (title === undefined) blocks.push({ heading, language, text });
    else heading = title;
  }
  return blocks;
}

const withoutCode = (page: string) => page.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');

/** Where the links and pictures of a page lead, as they are written. */
export function linksIn(page: string): readonly string[] {
  const found = withoutCode(page).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g);
  return [...found].map(([, inText, inTag]) => inText ?? inTag ?? '');
}

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchorsIn(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title = ''] of page.replace(/^```.*?^```$/gms, '').matchAll(/^#{1,6} (.*)$/gm)) {
    const words = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    let free = anchor;
    for (let count = 1; anchors.has(free); count += 1) free = `${anchor}-${count}`;
    anchors.add(free);
  }
  return anchors;
}
