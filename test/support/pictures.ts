import { crc32, deflateSync } from 'node:zlib';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A chunk with its checksum, by Node's own. */
export function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(ascii(type), 4);
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return new Uint8Array(bytes);
}

const SIDE = 16;

function header(): Uint8Array {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(SIDE, 0);
  data.writeUInt32BE(SIDE, 4);
  data.set([8, 2, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

export const SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
export const IHDR: Uint8Array = header();
export const IEND: Uint8Array = chunk('IEND');
/** Rows of 16 pixels in red, green and blue, each behind its filter byte. */
export const IDAT: Uint8Array = chunk(
  'IDAT',
  deflateSync(new Uint8Array(SIDE * (1 + 3 * SIDE)).fill(0)),
);

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A PNG with these chunks behind IHDR and in front of the picture. */
export function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return join(SIGNATURE, IHDR, ...chunks, IDAT, IEND);
}

/** Length, type and data of every chunk, read without the library. */
export function chunksOf(
  bytes: Uint8Array,
): readonly { readonly type: string; readonly data: Uint8Array }[] {
  const buffer = Buffer.from(bytes);
  const found = [];
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    found.push({
      type: buffer.toString('latin1', at + 4, at + 8),
      data: new Uint8Array(buffer.subarray(at + 8, at + 8 + length)),
    });
    at += 12 + length;
  }
  return found;
}

/** The data of a chunk of text: keyword, and what stands behind its zero. */
export function text(keyword: string, rest: string | Uint8Array): Uint8Array {
  return join(ascii(`${keyword}\0`), typeof rest === 'string' ? ascii(rest) : rest);
}

export const bytesOf: (text: string) => Uint8Array = ascii;

/** An SVG with this in front of its circle. */
export function svg(inside = '', attributes = ''): Uint8Array {
  return ascii(
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox="0 0 10 10">${inside}<circle cx="5" cy="5" r="4"/></svg>`,
  );
}

/** What has the outer form of a signed credential; nothing is signed. */
export const UNSOUND = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: 'did:web:univ.example',
  credentialSubject: { name: 'Zoé Ōyama 大山 — ]]> <svg> & "œuvre"' },
  proof: { type: 'DataIntegrityProof', proofValue: 'z2' },
} as const;
