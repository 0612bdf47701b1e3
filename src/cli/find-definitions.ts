import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MicrocertError } from '../foundation/errors/index.js';

const DEFINITION = /\.(?:ya?ml|json)$/i;

/**
 * The files that are meant: a file is itself, a folder every YAML and JSON file in it and in its folders, in the order
 * of their names. Hidden ones and `node_modules` are passed over.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE` for a folder without any such file.
 */
export async function findDefinitions(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = path !== '-' && (await isDirectory(path));
    if (!isFolder) found.push(path);
    else found.push(...(await filesIn(path)));
  }
  return found;
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false, // reading it will say what is wrong
  );
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && DEFINITION.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])(?:\.[^\\/]+|node_modules)[\\/]/.test(path.slice(folder.length)))
    .filter((path) => !/[\\/]\.[^\\/]+$/.test(path));
  if (files.length > 0) return files.sort();
  throw new MicrocertError('ERR_FILE_UNREADABLE', { source: folder, hint: NONE });
}

const NONE = {
  en: 'there is no YAML or JSON file in this folder',
  fr: 'il n’y a pas de fichier YAML ou JSON dans ce dossier',
};
