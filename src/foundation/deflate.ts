import { concatBytes } from './encodings/bytes.js';
import { MicrocertError } from './errors/index.js';
import { type NativeZlib, nativeZlib, ownBuffer } from './native.js';

/**
 * What came of expanding. `too-large`: it would have been longer than allowed, and was stopped there; `corrupt`: this is
 * no DEFLATE, stops short, or has bytes behind its end.
 */
export type Inflated =
  | { readonly outcome: 'expanded'; readonly bytes: Uint8Array }
  | { readonly outcome: 'too-large' | 'corrupt' };

/** DEFLATE expands up to 1,032 times: so much in, at most 16 MiB out before anybody looks. */
const SLICE_BYTES = 16 * 1024;

/**
 * Expands raw DEFLATE, to `maxBytes` at most: neither more time nor more memory than that is spent.
 *
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot: that says nothing of the data.
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export async function inflateRaw(data: Uint8Array, maxBytes: number): Promise<Inflated> {
  const zlib = nativeZlib();
  return zlib === undefined ? inflateOnWeb(data, maxBytes) : inflateNatively(zlib, data, maxBytes);
}

/**
 * `Z_RLE` of zlib. Bits that are few are runs of zero bytes: looking for anything else takes up to seventy times as long
 * and makes a list of 1,000,000 entries 7 % shorter at best.
 */
const RUNS = 3;
/** What is longer is put together from several pieces of this many bytes at least. */
const LEAST_PIECE = 16 * 1024;

/**
 * Compresses to raw DEFLATE.
 *
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot.
 */
export async function deflateRaw(data: Uint8Array): Promise<Uint8Array> {
  const zlib = nativeZlib();
  if (zlib === undefined) return deflateOnWeb(data);
  const chunkSize = Math.max(LEAST_PIECE, data.length >> 1);
  return new Uint8Array(zlib.deflateRawSync(data, { level: 9, strategy: RUNS, chunkSize }));
}

async function deflateOnWeb(
  data: Uint8Array,
  format: 'deflate' | 'deflate-raw' = 'deflate-raw',
): Promise<Uint8Array> {
  const { chunks } = await readUpTo(through(data, stream('CompressionStream', format)), Infinity);
  return concatBytes(...chunks);
}

/**
 * Compresses text to raw DEFLATE as short as it gets, referring back to a text that the reader knows; `undefined` where the
 * platform cannot: Compression Streams take no such text.
 *
 * @param known - what may be referred to: 32 kB at most, that which occurs most at the end.
 */
export function deflateAfter(known: Uint8Array, data: Uint8Array): Uint8Array | undefined {
  const zlib = nativeZlib();
  return zlib && new Uint8Array(zlib.deflateRawSync(data, { level: 9, dictionary: known }));
}

/** Compresses text to raw DEFLATE. @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot. */
export async function deflateText(data: Uint8Array): Promise<Uint8Array> {
  const zlib = nativeZlib();
  return zlib === undefined
    ? deflateOnWeb(data)
    : new Uint8Array(zlib.deflateRawSync(data, { level: 9 }));
}

/**
 * Compresses to DEFLATE in the form of zlib, as PDF wants it.
 *
 * @param level - 1 is soonest, 9 as short as it gets; the Compression Streams of a browser take none.
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot.
 * @see https://www.rfc-editor.org/rfc/rfc1950
 */
export async function deflateZlib(data: Uint8Array, level: number): Promise<Uint8Array> {
  const zlib = nativeZlib();
  return zlib === undefined
    ? deflateOnWeb(data, 'deflate')
    : zlib.deflateSync(data, { level, ...roomFor(data.length) });
}

/** `Z_SYNC_FLUSH` of zlib: all that was taken in is given out, up to the end of a byte. */
const UP_TO_HERE = 2;

/**
 * Compresses to raw DEFLATE that has no end yet: more of it can be put behind. `undefined` where the platform cannot:
 * Compression Streams always end.
 *
 * @param level - 1 is soonest, 9 as short as it gets.
 */
export function deflateOpenly(data: Uint8Array, level: number): Uint8Array | undefined {
  const options = { level, finishFlush: UP_TO_HERE, ...roomFor(data.length) };
  return nativeZlib()?.deflateRawSync(data, options);
}

/**
 * No more memory than a text of this length has use for: to clear what is taken by default, a quarter of a MiB, takes longer than
 * to compress a short one. The outcome is as long.
 */
function roomFor(length: number) {
  const windowBits = Math.min(15, Math.max(9, 32 - Math.clz32(length)));
  return { windowBits, memLevel: Math.min(8, windowBits - 7), chunkSize: length + 64 };
}

/**
 * Expands what {@link deflateAfter} made. Every platform can: the known text is put in front as it is, which is what DEFLATE
 * calls a stored block (RFC 1951, section 3.2.4).
 */
export async function inflateAfter(
  known: Uint8Array,
  data: Uint8Array,
  maxBytes: number,
): Promise<Inflated> {
  const { length } = known;
  const [low, high] = [length & 255, length >> 8];
  const header = Uint8Array.of(0, low, high, low ^ 255, high ^ 255);
  const inflated = await inflateRaw(concatBytes(header, known, data), length + maxBytes);
  return inflated.outcome === 'expanded'
    ? { outcome: 'expanded', bytes: inflated.bytes.slice(length) }
    : inflated;
}

function inflateNatively(zlib: NativeZlib, data: Uint8Array, maxBytes: number): Inflated {
  try {
    // Node takes no limit of 0; what is longer than `maxBytes` is seen below.
    const maxOutputLength = Math.max(1, maxBytes);
    const { buffer, engine } = zlib.inflateRawSync(data, { info: true, maxOutputLength });
    if (buffer.length > maxBytes) return { outcome: 'too-large' };
    // zlib passes over what stands behind the end without a word.
    if (engine.bytesWritten !== data.length) return { outcome: 'corrupt' };
    return { outcome: 'expanded', bytes: new Uint8Array(buffer) };
  } catch (error) {
    return { outcome: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'corrupt' };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function inflateOnWeb(data: Uint8Array, maxBytes: number): Promise<Inflated> {
  const inflated = await expandOnWeb(data, maxBytes);
  if (inflated.outcome !== 'expanded') return inflated;
  // Not every platform minds bytes behind the end. The last byte is needed, unless the end was before it.
  const shortened = await expandOnWeb(data.subarray(0, -1), maxBytes);
  return shortened.outcome === 'corrupt' ? inflated : { outcome: 'corrupt' };
}

async function expandOnWeb(data: Uint8Array, maxBytes: number): Promise<Inflated> {
  const expanding = through(data, stream('DecompressionStream'));
  try {
    const { chunks, whole } = await readUpTo(expanding, maxBytes);
    return whole
      ? { outcome: 'expanded', bytes: concatBytes(...chunks) }
      : { outcome: 'too-large' };
  } catch {
    // Compression Streams, "decompress flush and enqueue": a stream without its end is a TypeError.
    return { outcome: 'corrupt' };
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The platform's stream, for raw DEFLATE unless said otherwise. */
function stream(
  name: 'CompressionStream' | 'DecompressionStream',
  format: 'deflate' | 'deflate-raw' = 'deflate-raw',
): ReadableWritablePair<Bytes> {
  try {
    // Their types take any buffer in, which the pair that is piped through does not.
    return new globalThis[name](format) as unknown as ReadableWritablePair<Bytes>;
  } catch (cause) {
    throw new MicrocertError('ERR_COMPRESSION_UNAVAILABLE', { cause });
  }
}

/** Data through a transformation, a slice at a time and only as fast as it is read. */
function through(data: Uint8Array, pair: ReadableWritablePair<Bytes>): ReadableStream<Bytes> {
  let at = 0;
  const source = new ReadableStream<Bytes>(
    {
      pull(controller) {
        if (at >= data.length) return controller.close();
        controller.enqueue(ownBuffer(data.subarray(at, at + SLICE_BYTES)));
        at += SLICE_BYTES;
      },
    },
    { highWaterMark: 0 },
  );
  return source.pipeThrough(pair as unknown as ReadableWritablePair<Bytes, Bytes>);
}

async function readUpTo(
  source: ReadableStream<Bytes>,
  maxBytes: number,
): Promise<{ readonly chunks: readonly Bytes[]; readonly whole: boolean }> {
  const reader = source.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maxBytes) {
      await reader.cancel().catch(() => {}); // it is no longer wanted, however it ends
      return { chunks: [], whole: false };
    }
    chunks.push(next.value);
  }
  return { chunks, whole: true };
}
