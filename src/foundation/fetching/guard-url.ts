import { refused } from './refusals.js';

/** What an address must be like before anything is asked of the network. */
export interface UrlRules {
  /** Hosts that may be asked: names, and `*.name` for what stands below a name. Any public host where absent. */
  readonly hosts: readonly string[] | undefined;
  /** Ports that may be asked. */
  readonly ports: readonly number[];
  /** Places (`host:port`) to which none of the rules on schemes, hosts, ports and addresses apply. */
  readonly exempt: readonly string[];
}

/** An address that may be asked, if its host has public addresses. */
export interface Target {
  /** The address, as a URL parser writes it. */
  readonly url: URL;
  /** Name of the host, or the address literal without brackets. */
  readonly host: string;
  /** Whether `host` is an address literal. */
  readonly isLiteral: boolean;
  /** Port. */
  readonly port: number;
  /** True for a place that the caller made an exception for. */
  readonly exempt: boolean;
}

const MAX_URL = 2048;
// A URL parser drops line ends and tabs, and takes `\` for `/`: two readers could see two hosts.
const AMBIGUOUS = /[\s\\\p{Cc}\p{Surrogate}]/u;
// Names that never leave the machine or the site (RFC 6761, RFC 6762, RFC 8375, RFC 9476, ICANN for `internal`).
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|alt|invalid)$/;

/**
 * Reads an address and holds it against the rules.
 *
 * @throws MicrocertError `ERR_FETCH_REFUSED`
 */
export function guardUrl(text: string, rules: UrlRules): Target {
  if (text.length > MAX_URL || AMBIGUOUS.test(text)) throw refused('syntax');
  const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
  if (authority === undefined) throw refused('scheme');
  if (!URL.canParse(text)) throw refused('syntax');
  const url = new URL(text);
  if (authority.includes('@')) throw refused('credentials');
  const target = targetOf(url, rules);
  if (target.exempt) return target;
  if (url.protocol !== 'https:') throw refused('scheme');
  assertHost(target, rules.hosts);
  if (!rules.ports.includes(target.port)) throw refused('port');
  return target;
}

/**
 * A host, or a pattern `*.name`, as a URL parser writes hosts; nothing when it is not one.
 */
export function normalizeHost(pattern: string): string | undefined {
  const [star, name] = pattern.startsWith('*.') ? ['*.', pattern.slice(2)] : ['', pattern];
  if (/[/?#@\\\s*]/.test(name) || !URL.canParse(`https://${name}`)) return undefined;
  const { hostname, port, host } = new URL(`https://${name}`);
  if (port !== '' || hostname !== host || /:\d*$/.test(name.replace(/^\[.*\]/, '')))
    return undefined;
  // `*.fr` would be no limit at all.
  if (star !== '' && (!hostname.includes('.') || isLiteral(hostname))) return undefined;
  return `${star}${hostname}`;
}

/** A place (`host:port`) as a URL parser writes it; nothing when it is not one. */
export function normalizePlace(place: string): string | undefined {
  const port = /:([1-9]\d{0,4})$/.exec(place)?.[1];
  const host = normalizeHost(place.slice(0, -(port?.length ?? 0) - 1));
  if (port === undefined || host === undefined || host.startsWith('*')) return undefined;
  return `${host}:${port}`;
}

function targetOf(url: URL, { exempt }: UrlRules): Target {
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return {
    url,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    isLiteral: isLiteral(url.hostname),
    port,
    exempt: exempt.includes(`${url.hostname}:${port}`),
  };
}

function assertHost({ url: { hostname }, isLiteral }: Target, hosts: UrlRules['hosts']): void {
  const named = hosts?.includes(hostname) === true;
  if (isLiteral ? !named : !isPublicName(hostname)) throw refused('host');
  if (hosts === undefined || named) return;
  const below = hosts.some((host) => host.startsWith('*.') && hostname.endsWith(host.slice(1)));
  if (!below) throw refused('unlisted');
}

function isPublicName(hostname: string): boolean {
  return hostname.includes('.') && !hostname.endsWith('.') && !LOCAL_NAMES.test(hostname);
}

/** A URL parser has turned `0x7f.1`, `2130706433` and `017700000001` into four decimal numbers by now. */
function isLiteral(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname);
}
