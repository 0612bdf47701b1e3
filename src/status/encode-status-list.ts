import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { gzip } from './gzip.js';
import type { StatusBits } from './status-bits.js';

/**
 * Statuses as an `encodedList`: `u` and base64url without padding of gzip. The same bits give the same text on the same
 * platform: no time, name or system is written. Another version of zlib may compress otherwise.
 *
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot compress.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm
 */
export async function encodeStatusList(bits: StatusBits): Promise<string> {
  return `u${encodeBase64url(await gzip(bits.toBytes()))}`;
}
