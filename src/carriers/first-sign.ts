/** As much white space as is looked over in front. */
const MOST_SPACE = 1024;

/** Where a file begins to say something: behind a byte order mark and white space. */
export function firstSignAt(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < MOST_SPACE && isSpace(bytes[at])) at += 1;
  return at;
}

/** White space of JSON and XML. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether the first sign is that of a PNG, of XML or of a PDF: all others are looked at no closer. */
export function mayBeCarrier(bytes: Uint8Array): boolean {
  const first = bytes[firstSignAt(bytes)];
  return first === 0x89 || first === 0x3c || first === 0x25;
}
