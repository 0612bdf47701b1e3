/** A text without the spaces around it, of whatever width; tabs and line breaks are kept, as are those within. */
export function trimmed(text: string): string {
  const last = text.length - 1;
  if (last < 0 || !(isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(last)))) return text;
  let [start, end] = [0, last];
  while (start <= end && isSpace(text.charCodeAt(start))) start += 1;
  while (end >= start && isSpace(text.charCodeAt(end))) end -= 1;
  return text.slice(start, end + 1);
}

/** Unicode general category Zs, and U+FEFF, which is one in disguise. */
function isSpace(unit: number): boolean {
  if (unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  return (
    unit === 0x1680 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff
  );
}
