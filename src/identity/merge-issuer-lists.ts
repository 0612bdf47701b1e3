import { MicrocertError } from '../foundation/errors/index.js';
import { parseDateTime } from '../foundation/time.js';
import type { IssuerList, ListedIssuer } from './trust-list.js';

/**
 * The issuers of several lists as one, which is as old as the oldest of them. Keys that one list pins, another cannot
 * take away by naming the issuer without them.
 *
 * @throws MicrocertError `ERR_ISSUER_LIST` when two lists pin keys of one issuer: which of them count is open.
 */
export function mergeIssuerLists(lists: readonly IssuerList[]): IssuerList {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const issuers = new Map<string, ListedIssuer>();
  for (const list of lists)
    for (const [id, issuer] of list.issuers) {
      const before = issuers.get(id);
      if (before?.keys !== undefined && issuer.keys !== undefined)
        throw new MicrocertError('ERR_ISSUER_LIST', { hint: PINNED_TWICE });
      if (before?.keys === undefined) issuers.set(id, issuer);
    }
  return Object.freeze({ source: 'microcert', issuers, ...oldest(lists) });
}

function oldest(lists: readonly IssuerList[]): { readonly asOf?: string } {
  const dates = lists.flatMap(({ asOf }) => asOf ?? []);
  const [first] = dates.sort((a, b) => (parseDateTime(a) ?? 0) - (parseDateTime(b) ?? 0));
  return first === undefined ? {} : { asOf: first };
}

const PINNED_TWICE = {
  en: 'two of the lists given pin keys of one issuer: which of them count is open',
  fr: 'deux des listes données fixent des clés d’un même émetteur : lesquelles comptent reste ouvert',
};
