import { MicrocertError } from '../foundation/errors/index.js';

// Labels of a host name, and a port as did:web writes it. No user, no address literal in brackets.
const HOST =
  /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/;
const PORT = /^[1-9]\d{0,4}$/;
// DID Core section 3.1, `idchar`: what stands outside it is written as percent and two digits.
const SEGMENT = /^(?:[\w.-]|%[\dA-Fa-f]{2})+$/;
// What a server could take for something else than a name once it is decoded.
const MISLEADING = /^\.{1,2}$|[\p{Cc}\s/\\%:?#]/u;

/**
 * The did:web of a host, and a path on it: `did:web:univ.example:faculty`.
 *
 * @param host - Host name in lower case, with a port if need be: `univ.example`, `localhost:8443`.
 * @param path - Names parted by `/`, plain: `faculty/maths`. Signs that a DID cannot hold are percent-encoded.
 * @throws MicrocertError `ERR_DID_SYNTAX` for what is no host name, and names such as `..`.
 * @see https://w3c-ccg.github.io/did-method-web/
 */
export function didWebFor(host: string, path = ''): string {
  if (typeof host !== 'string' || typeof path !== 'string')
    throw new MicrocertError('ERR_DID_SYNTAX', { hint: HINT });
  const segments = path.split('/').filter((segment) => segment !== '');
  const did = ['did:web', host.replace(':', '%3A'), ...segments.map(encodeSegment)].join(':');
  didWebUrl(did);
  return did;
}

/**
 * The address at which the `did.json` of a did:web must be.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX` for what is not a did:web in its usual form.
 */
export function didWebUrl(did: string): string {
  if (typeof did !== 'string') throw new MicrocertError('ERR_DID_SYNTAX', { hint: HINT });
  const [scheme, method, authority = '', ...path] = did.split(':');
  const [host = '', port, ...more] = authority.split(/%3A/i);
  const portFits = port === undefined || (PORT.test(port) && Number(port) < 65_536);
  const fits =
    scheme === 'did' && method === 'web' && HOST.test(host) && portFits && more.length === 0;
  if (!fits || !path.every(isSegment)) {
    throw new MicrocertError('ERR_DID_SYNTAX', { hint: HINT });
  }
  const url = `https://${host}${port === undefined ? '' : `:${port}`}`;
  // The method excludes addresses of machines; a URL parser also takes `0`, `127.1` and `0x7f000001` for such.
  if (/^(?:\d+|0x[\da-f]*)$/.test(host.split('.').at(-1) ?? '') || !URL.canParse(url)) {
    throw new MicrocertError('ERR_DID_SYNTAX', { hint: HINT });
  }
  const place = path.length === 0 ? '.well-known' : path.join('/');
  return `${url}/${place}/did.json`;
}

function encodeSegment(plain: string): string {
  // Half a surrogate pair has no encoding; what replaces it would be another name.
  if (!plain.isWellFormed()) throw new MicrocertError('ERR_DID_SYNTAX', { hint: HINT });
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(plain).replaceAll(/[!~*'()]/g, percent);
}

function isSegment(segment: string): boolean {
  if (!SEGMENT.test(segment)) return false;
  try {
    return !MISLEADING.test(decodeURIComponent(segment));
  } catch {
    return false; // percent-encoded bytes that are not UTF-8
  }
}

const HINT = {
  en: 'a did:web is a host name in lower case and an optional path: did:web:univ.example:faculty',
  fr: 'un did:web est un nom d’hôte en minuscules et un chemin facultatif : did:web:univ.example:faculte',
};
