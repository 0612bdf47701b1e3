/**
 * Which signs each glyph of a font stands for, so that text is found, read out and copied (ISO 32000-2, 9.10.3).
 *
 * @param signs - code points of each glyph, from number 1 on.
 */
export function unicodeMap(signs: readonly (readonly number[])[]): string {
  const rows = signs.flatMap((codePoints, index) =>
    codePoints.length === 0 ? [] : [`<${hex(index + 1)}><${codePoints.map(utf16).join('')}>`],
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const block = rows.slice(at, at + MOST_ROWS);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return `${HEAD}${blocks.join('')}${FOOT}`;
}

/** In one block. */
const MOST_ROWS = 100;

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`;
const FOOT = `endcmap
CMapName currentdict/CMap defineresource pop
end
end`;

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  let units = '';
  for (let at = 0; at < text.length; at += 1) units += hex(text.charCodeAt(at));
  return units;
}
