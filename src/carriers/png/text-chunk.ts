import type { CredentialFamily } from '../shared/names.js';
import { FAMILY_NAMES, OPEN_BADGES_2 } from '../shared/names.js';
import type { Chunk } from './chunks.js';

/** What a chunk of text is there for. */
export type Purpose = CredentialFamily | 'open-badges-2';

/** A chunk of text that carries a credential, or did in older badges. */
export interface BadgeChunk {
  readonly chunk: Chunk;
  readonly purpose: Purpose;
  /** What stands behind the keyword and its zero. */
  readonly rest: Uint8Array;
}

const PURPOSES: Readonly<Record<string, Purpose>> = {
  [FAMILY_NAMES['open-badge'].keyword]: 'open-badge',
  [FAMILY_NAMES.clr.keyword]: 'clr',
  [OPEN_BADGES_2.keyword]: 'open-badges-2',
};
const TEXT_TYPES: ReadonlySet<string> = new Set(['iTXt', 'tEXt', 'zTXt']);
/** Longest keyword (PNG third edition, 11.3.3.1). */
const MOST_KEYWORD = 79;

/** The chunks that carry badges, of whatever version and in whatever form. */
export function badgeChunks(chunks: readonly Chunk[]): readonly BadgeChunk[] {
  return chunks.flatMap((chunk) => {
    if (!TEXT_TYPES.has(chunk.type)) return [];
    const zero = chunk.data.subarray(0, MOST_KEYWORD + 1).indexOf(0);
    const keyword = String.fromCharCode(...chunk.data.subarray(0, zero < 0 ? MOST_KEYWORD : zero));
    const purpose = Object.hasOwn(PURPOSES, keyword) ? PURPOSES[keyword] : undefined;
    return purpose === undefined ? [] : [{ chunk, purpose, rest: chunk.data.subarray(zero + 1) }];
  });
}
