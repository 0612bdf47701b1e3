import { MicrocertError } from '../foundation/errors/index.js';

// Labels of a host name, and a port as did:web writes it. No user, no address literal in brackets.
const HOST =
  /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/;
const PORT = /^[1-9]\d{0,4}$/;
const SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/;

/**
 * The did:web of a host, and a path on it: `did:web:univ.example:faculty`.
 *
 * @param host - Host name in lower case, with a port if need be: `univ.example`, `localhost:8443`.
 * @param path - Path in lower or upper case letters, digits, `.`, `_`, `~`, `-`, parted by `/`.
 * @throws MicrocertError `ERR_DID_SYNTAX`.
 * @see https://w3c-ccg.github.io/did-method-web/
 */
export function didWebFor(host: string, path = ''): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const did = ['did:web', host.replace(':', '%3A'), ...segments].join(':');
  didWebUrl(did);
  return did;
}

/**
 * The address at which the `did.json` of a did:web must be.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX` for what is not a did:web in its usual form.
 */
export function didWebUrl(did: string): string {
  const [scheme, method, authority = '', ...path] = did.split(':');
  const [host = '', port, ...more] = authority.split(/%3A/i);
  const portFits = port === undefined || (PORT.test(port) && Number(port) < 65_536);
  const fits =
    scheme === 'did' && method === 'web' && HOST.test(host) && portFits && more.length === 0;
  if (!fits || !path.every((segment) => SEGMENT.test(segment))) {
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

const HINT = {
  en: 'a did:web is a host name in lower case and an optional path: did:web:univ.example:faculty',
  fr: 'un did:web est un nom d’hôte en minuscules et un chemin facultatif : did:web:univ.example:faculte',
};
