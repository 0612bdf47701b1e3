import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { concatBytes } from '../encodings/bytes.js';
import { refused, tooLarge } from './refusals.js';

// Nothing but `identity` is asked for; some hosts compress all the same.
const DECODERS: ReadonlyMap<string, () => Duplex> = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * The body of an answer, decoded. What comes in and what it decodes to are both counted while they come: a small
 * answer that unfolds into a large one is dropped at the limit, whatever it claims.
 *
 * @throws MicrocertError `ERR_FETCH_TOO_LARGE`, `ERR_FETCH_REFUSED` for an encoding that is not read; and what the
 * stream throws.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = DECODERS.get(encoding);
  if (decoder === undefined && encoding !== '' && encoding !== 'identity')
    throw refused('encoding');
  const parts: Uint8Array[] = [];
  const within = atMost(maxBytes);
  if (decoder === undefined) await pipeline(response, within, collectIn(parts));
  else await pipeline(response, within, decoder(), atMost(maxBytes), collectIn(parts));
  return concatBytes(...parts);
}

function atMost(maxBytes: number) {
  return async function* (source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    let length = 0;
    for await (const part of source) {
      length += part.length;
      if (length > maxBytes) throw tooLarge(maxBytes);
      yield part;
    }
  };
}

function collectIn(parts: Uint8Array[]) {
  return async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of source) parts.push(part);
  };
}
