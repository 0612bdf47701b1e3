import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { isMicrocertError } from '../foundation/errors/index.js';
import type { StatusCode } from './findings.js';
import { type Gunzipped, gunzip } from './gzip.js';

/** What came of decoding. */
export type DecodedStatusList = { readonly bits: Uint8Array } | { readonly code: StatusCode };

const CODES: Readonly<Record<Exclude<Gunzipped['outcome'], 'expanded'>, StatusCode>> = {
  'not-gzip': 'status.list-not-gzip',
  corrupt: 'status.list-corrupt',
  'too-large': 'status.list-too-large',
};

/** Bits of an `encodedList`, or the code of what is wrong with it. */
export async function decodeStatusList(text: string, maxBytes: number): Promise<DecodedStatusList> {
  if (text.length > longestText(maxBytes)) return { code: 'status.list-too-large' };
  const compressed = decodeText(text);
  if (compressed === undefined) return { code: 'status.list-encoding' };
  try {
    const expanded = await gunzip(compressed, maxBytes);
    return 'bytes' in expanded ? { bits: expanded.bytes } : { code: CODES[expanded.outcome] };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { code: 'status.decompression-unavailable' };
  }
}

/** gzip makes random bits a little longer (RFC 1951 section 3.2.4: 5 bytes a block), never much; base64 makes 4 signs of 3 bytes. */
function longestText(maxBytes: number): number {
  return Math.ceil(((maxBytes + maxBytes / 1000 + 1024) * 4) / 3);
}

function decodeText(text: string): Uint8Array | undefined {
  if (!text.startsWith('u')) return undefined;
  try {
    return decodeBase64url(text.slice(1));
  } catch {
    return undefined;
  }
}
