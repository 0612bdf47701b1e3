import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../foundation/system-error.js';
import { type Manifest, parseManifest } from './manifest.js';

/** Folder, in that of the site, of what is ours to know and not to publish. */
export const OURS = '.microcert-site';

/** Where the manifest of a site stands. */
export function manifestPath(root: string): string {
  return join(root, OURS, 'site.json');
}

/**
 * The manifest of a site; an empty one where nothing was published.
 *
 * @throws MicrocertError `ERR_PUBLISH_MANIFEST`.
 */
export async function readManifest(root: string): Promise<Manifest> {
  const path = manifestPath(root);
  try {
    return parseManifest(await readFile(path, 'utf8'), path);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return new Map();
    throw cause;
  }
}
