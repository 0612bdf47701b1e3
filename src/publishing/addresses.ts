import { MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import type { LocalText } from '../foundation/locale.js';
import { sha256Hex } from '../foundation/sha256.js';
import { didWebUrl } from '../identity/index.js';

/** Where DID documents of a whole host stand: the one name with a dot in front that is published. */
export const DID_OF_HOST = '.well-known/did.json';

// What every file system and every web host keeps as it is, and none takes for a hidden file or its own configuration.
const SEGMENT = /^[A-Za-z\d~](?:[\w.~-]*[\w~-])?$/;
const MAX_SEGMENT = 100;
const MAX_PATH = 200;
// Names of devices, which Windows opens in every folder and with any extension.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// What hosts read as instructions, at the top of a site.
const INSTRUCTIONS: ReadonlySet<string> = new Set(['cname', 'robots.txt', 'web.config']);

/**
 * The address that the output folder has on the web, with a slash at its end: as given, else that of the issuer's
 * did:web. For `did:web:univ.example:faculty`, whose document is `https://univ.example/faculty/did.json`, that is
 * `https://univ.example/faculty/`.
 *
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS`.
 */
export function baseUrlOf(issuer: string, given: string | undefined): string {
  if (given !== undefined) return usableBase(given);
  if (!issuer.startsWith('did:web:'))
    throw new MicrocertError(
      'ERR_PUBLISH_ADDRESS',
      { source: issuer, hint: BASE_NEEDED },
      PUBLISHING_TEXTS,
    );
  return didWebUrl(issuer).replace(/(?:\.well-known\/)?did\.json$/, '');
}

function usableBase(given: string): string {
  const base = given.endsWith('/') ? given : `${given}/`;
  const fits =
    URL.canParse(base) && new URL(base).href === base && /^https:\/\/[^?#@]+$/.test(base);
  if (fits) return base;
  throw new MicrocertError(
    'ERR_PUBLISH_ADDRESS',
    { source: given, hint: BASE_FORM },
    PUBLISHING_TEXTS,
  );
}

/**
 * The path, inside the output folder, of the file that answers at an address.
 *
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS` when the address is not below the base, or is none that a file can have
 * on every host: `..`, percent-encoding, a query, a name that systems reserve.
 */
export function pathOf(url: string, base: string): string {
  if (!isBelow(url, base))
    throw new MicrocertError(
      'ERR_PUBLISH_ADDRESS',
      { source: url, hint: outside(base) },
      PUBLISHING_TEXTS,
    );
  const path = url.slice(base.length);
  if (path !== DID_OF_HOST) assertPlainPath(path, url);
  return path;
}

/**
 * The folder of an achievement's pages, inside the output folder. Where its id is an address below the base, that is its
 * place: the page answers at the very id. Else a name made of the id, with the beginning of its hash, so that ids that
 * differ in a sign alone stay apart.
 *
 * @throws MicrocertError `ERR_PUBLISH_ADDRESS` for an address below the base that no file can have.
 */
export function placeOfAchievement(id: string, base: string): AchievementPlace {
  if (!isBelow(id, base) || /[?#]/.test(id)) {
    const folder = `achievements/${slugOf(id)}`;
    return { folder, json: `${folder}/achievement.json` };
  }
  const path = id.slice(base.length).replace(/\/$/, '');
  assertPlainPath(path, id);
  const folder = path.replace(/\.json(?:ld)?$/, '');
  return { folder, json: folder === path ? `${folder}/achievement.json` : path };
}

/** Where an achievement stands. */
export interface AchievementPlace {
  /** Folder of its pages. */
  readonly folder: string;
  /** File of its JSON. */
  readonly json: string;
}

/** True for a path that `siteFiles` can have given: it leads nowhere but into the folder. */
export function isSitePath(path: string): boolean {
  return path === DID_OF_HOST || path === NO_JEKYLL || isPlainPath(path);
}

/** Tells GitHub Pages to serve every file, those in `.well-known` too. */
export const NO_JEKYLL = '.nojekyll';

/** By its text, not by what a URL parser makes of it: that resolves `..` and rewrites much else. */
function isBelow(url: string, base: string): boolean {
  return url.startsWith(base);
}

function assertPlainPath(path: string, source: string): void {
  if (!isPlainPath(path))
    throw new MicrocertError('ERR_PUBLISH_ADDRESS', { source, hint: PLAIN }, PUBLISHING_TEXTS);
}

function isPlainPath(path: string): boolean {
  const segments = path.split('/');
  const fits = (segment: string) =>
    segment.length <= MAX_SEGMENT && SEGMENT.test(segment) && !DEVICE.test(segment);
  const isInstruction = segments.length === 1 && INSTRUCTIONS.has(path.toLowerCase());
  return path.length <= MAX_PATH && segments.every(fits) && !isInstruction;
}

function slugOf(id: string): string {
  const readable = id
    .replace(/^https?:\/\//, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return [readable, sha256Hex(id).slice(0, 8)].filter(Boolean).join('-');
}

const BASE_NEEDED = {
  en: 'this issuer is not a did:web, so its site must be named: give the base URL, https://badges.univ.example/',
  fr: 'cet émetteur n’est pas un did:web, il faut donc nommer son site : donner l’URL de base, https://badges.univ.example/',
};
const BASE_FORM = {
  en: 'the base URL begins with https:// and has no user, query or fragment: https://univ.example/badges/',
  fr: 'l’URL de base commence par https:// et n’a ni utilisateur, ni requête, ni fragment : https://univ.example/badges/',
};
const PLAIN = {
  en: 'each part of the path is letters, digits, "-", "_", "." and "~", begins with a letter or digit, is no name that systems or hosts reserve (con, nul, CNAME…), and has at most 100 characters (200 in all); no "..", no percent-encoding, no query',
  fr: 'chaque partie du chemin est faite de lettres sans accent, de chiffres, de « - », « _ », « . » et « ~ », commence par une lettre ou un chiffre, n’est pas un nom réservé (con, nul, CNAME…), et a au plus 100 caractères (200 en tout) ; ni « .. », ni pour-cent, ni requête',
};

function outside(base: string): LocalText {
  return {
    en: `it is not below ${base}, the address of the site: give another base URL, or publish this part elsewhere`,
    fr: `elle n’est pas sous ${base}, l’adresse du site : donner une autre URL de base, ou publier cette partie ailleurs`,
  };
}
