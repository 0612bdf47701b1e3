import { MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { isSitePath } from './addresses.js';

/**
 * What was published into a folder: for each path the digests (SHA-256, hexadecimal) of what may stand there. There are
 * several while a site is being replaced, so that after a crash at any moment it is still known what is ours.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>;

const VERSION = 1;
// A path, a digest or a few: a hundred thousand files.
const LIMITS = { maxBytes: 64 * 1024 * 1024, maxValues: 2_000_000 };
const DIGEST = /^[\da-f]{64}$/;

/** The manifest as text: sorted, without date, so that the same site gives the same bytes. */
export function manifestText(manifest: Manifest): string {
  const files = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => ({ path, sha256: [...sha256].sort() }));
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}

/**
 * Reads a manifest. It stands in a folder that others may write to, and says what may be removed: a path that leads
 * anywhere else makes all of it unusable.
 *
 * @throws MicrocertError `ERR_PUBLISH_MANIFEST`.
 */
export function parseManifest(text: string, source: string): Manifest {
  const unusable = (hint: LocalText, cause?: unknown) =>
    new MicrocertError('ERR_PUBLISH_MANIFEST', { source, hint, cause }, PUBLISHING_TEXTS);
  const read = (): JsonValue => {
    try {
      return parseJsonStrictly(text, LIMITS);
    } catch (cause) {
      throw unusable(DAMAGED, cause);
    }
  };
  const document = read();
  const [version, files] = [memberOf(document, 'version'), memberOf(document, 'files')];
  if (typeof version === 'number' && version > VERSION) throw unusable(NEWER);
  if (version !== VERSION || !Array.isArray(files)) throw unusable(DAMAGED);
  const manifest = new Map<string, readonly string[]>();
  for (const file of files as readonly JsonValue[]) {
    const [path, digests] = [memberOf(file, 'path'), memberOf(file, 'sha256')];
    const fits = isJsonObject(file) && typeof path === 'string' && isSitePath(path);
    if (!fits || !isDigests(digests) || manifest.has(path)) throw unusable(DAMAGED);
    manifest.set(path, digests);
  }
  return manifest;
}

function isDigests(value: JsonValue | undefined): value is readonly string[] {
  return (
    Array.isArray(value) &&
    (value as readonly JsonValue[]).every((each) => typeof each === 'string' && DIGEST.test(each))
  );
}

const DAMAGED = {
  en: 'restore it, or delete it and the site, and publish anew; nothing was changed',
  fr: 'le restaurer, ou le supprimer avec le site, et publier de nouveau ; rien n’a été modifié',
};
const NEWER = {
  en: 'it was written by a newer version of microcert: use that one; nothing was changed',
  fr: 'elle a été écrite par une version plus récente de microcert : utiliser celle-ci ; rien n’a été modifié',
};
