import type { StatusPlace } from '../../../model/award.js';
import type { StatusEntryNode } from '../types.js';

/**
 * The entries of status lists of an award: one stands alone, as Open Badges have one at most; data model 2.0 allows several.
 *
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function writeStatus(
  places: readonly StatusPlace[] = [],
): StatusEntryNode | readonly StatusEntryNode[] | undefined {
  const entries = places.map(writeEntry);
  return entries.length > 1 ? entries : entries[0];
}

/** "statusListIndex: an arbitrary size integer … expressed as a string"; the id "MUST NOT be the URL for the status list". */
function writeEntry(place: StatusPlace): StatusEntryNode {
  return {
    id: statusEntryId(place),
    type: 'BitstringStatusListEntry',
    statusPurpose: place.purpose,
    statusListIndex: String(place.index),
    statusListCredential: place.list,
  };
}

/** The id of an entry: its place in the list. */
export function statusEntryId({ list, index }: Pick<StatusPlace, 'list' | 'index'>): string {
  return `${list}#${index}`;
}
