import { MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import type { SiteFile } from './site-content.js';

/**
 * Refuses a site in which two files would be one: of the same path, also where a file system does not tell capitals
 * apart, or one inside a folder that another is.
 *
 * @throws MicrocertError `ERR_PUBLISH_COLLISION` that names both.
 */
export function assertApart(files: readonly SiteFile[]): void {
  const taken = new Map<string, string>();
  for (const { path } of files) {
    const key = path.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) throw collision(path, other);
    taken.set(key, path);
  }
  for (const { path } of files) {
    const parts = path.toLowerCase().split('/');
    for (let length = 1; length < parts.length; length += 1) {
      const other = taken.get(parts.slice(0, length).join('/'));
      if (other !== undefined) throw collision(path, other);
    }
  }
}

function collision(path: string, other: string): MicrocertError<'ERR_PUBLISH_COLLISION'> {
  const hint = {
    en: `it stands against ${other}; capitals do not count, as many file systems do not tell them apart. Two definitions of one id, or ids that differ in capitals or in a slash at the end alone?`,
    fr: `il se heurte à ${other} ; les majuscules ne comptent pas, car bien des systèmes ne les distinguent pas. Deux définitions de même id, ou des id qui ne diffèrent que par des majuscules ou une barre finale ?`,
  };
  return new MicrocertError('ERR_PUBLISH_COLLISION', { source: path, hint }, PUBLISHING_TEXTS);
}
