import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Locale } from '../../foundation/locale.js';

/** Files of YAML that editors can complete. */
export type SchemaName = 'micro-certification' | 'award' | 'issuer-profile' | 'pathway';

/**
 * The comment by which editors find the schema of a file: where the package is installed beside the file or above it,
 * a path to it; elsewhere the way to get there, as a path that leads nowhere is an error to editors.
 */
export async function schemaLine(file: string, name: SchemaName, locale: Locale): Promise<string> {
  const inside = join('node_modules', 'microcert', 'schemas', `${name}.schema.json`);
  const from = dirname(resolve(file));
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await isThere(join(folder, inside));
    if (found) return modeline(relative(from, join(folder, inside)));
    if (folder === dirname(folder)) break;
  }
  const advice = {
    en: 'Editors complete this file where microcert is installed (npm install microcert), by a first line of',
    fr: 'Les éditeurs complètent ce fichier là où microcert est installé (npm install microcert), avec en première ligne',
  };
  return `# ${advice[locale]}\n#   ${modeline(inside)}`;
}

function modeline(path: string): string {
  const slashes = path.split(sep).join('/');
  return `# yaml-language-server: $schema=${slashes.startsWith('.') ? slashes : `./${slashes}`}`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
