import { parseDateTime } from '../../foundation/time.js';
import { ProtocolError } from '../http/protocol-error.js';

/** Which part of the badges is asked for. */
export interface Paging {
  readonly limit: number;
  readonly offset: number;
  readonly since?: number;
  /** The same as it was written. */
  readonly sinceText?: string;
}

const NAMES = ['limit', 'offset', 'since'];
/** `int32`, as the OpenAPI document of Open Badges has it. */
const LARGEST = 2_147_483_647;

/**
 * Reads `limit`, `offset` and `since` (Open Badges 3.0 section 6.2.2).
 *
 * @throws ProtocolError 400 for what is malformed, stands twice or is not known: what is passed over would give other
 * badges than were meant.
 */
export function pagingIn(url: URL, maxPage: number): Paging {
  const names = [...url.searchParams.keys()];
  if (new Set(names).size < names.length) throw invalid('a parameter stands twice');
  if (!names.every((name) => NAMES.includes(name)))
    throw invalid('the parameters are limit, offset and since');
  const limit = wholeNumber(url, 'limit') ?? maxPage;
  const offset = wholeNumber(url, 'offset') ?? 0;
  if (limit < 1) throw invalid('limit must be 1 or more');
  const since = sinceIn(url);
  return { limit: Math.min(limit, maxPage), offset, ...since };
}

function wholeNumber({ searchParams }: URL, name: string): number | undefined {
  const text = searchParams.get(name);
  if (text === null) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= LARGEST) return value;
  throw invalid(`${name} must be a whole number below 2147483648`);
}

/** Their OpenAPI document shows times without a zone; these are taken as UTC. */
function sinceIn({ searchParams }: URL): Pick<Paging, 'since' | 'sinceText'> {
  const sinceText = searchParams.get('since');
  if (sinceText === null) return {};
  const since = parseDateTime(sinceText) ?? parseDateTime(`${sinceText}Z`);
  if (since !== undefined) return { since, sinceText };
  throw invalid('since must be a time such as 2026-07-01T12:00:00Z, encoded as a parameter');
}

/**
 * The header `Link` (RFC 8288, Open Badges 3.0 section 6.4). Made of numbers and of our own address: nothing of what a
 * request says stands in it.
 */
export function linksOf(address: string, paging: Paging, total: number): string {
  const { limit, offset, sinceText } = paging;
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const relations: [string, number][] = [
    ...(offset + limit < total ? [['next', offset + limit] as [string, number]] : []),
    ['last', last],
    ['first', 0],
    ...(offset > 0 ? [['prev', Math.max(0, offset - limit)] as [string, number]] : []),
  ];
  const links = relations.map(([name, at]) => {
    const query = new URLSearchParams({ limit: String(limit), offset: String(at) });
    // A time in the one form that was found good.
    if (sinceText !== undefined) query.set('since', sinceText);
    return `<${address}?${query}>; rel="${name}"`;
  });
  return links.join(', ');
}

function invalid(description: string): ProtocolError {
  return new ProtocolError({ status: 400, error: 'invalid_query_parameter', description });
}
