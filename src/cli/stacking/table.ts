import { printable } from '../style.js';

/** Wider cells stand out of their column rather than push all others off the screen. */
const MOST_WIDTH = 60;

/** Rows of text with their cells under each other, made harmless for a terminal; credits end under each other. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(printable));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const layout = Array.from({ length: columns }, (_, at) =>
    layoutOf(cells.map((row) => row[at] ?? '')),
  );
  return cells.map((row) =>
    row
      .map((cell, at) => padded(cell, layout[at]))
      .join('  ')
      .trimEnd(),
  );
}

interface Layout {
  readonly width: number;
  readonly isNumber: boolean;
}

function layoutOf(column: readonly string[]): Layout {
  return {
    width: Math.min(MOST_WIDTH, Math.max(...column.map(lengthOf))),
    isNumber: column.every((cell) => cell === '' || /^[\d.,]+ ECTS$/.test(cell)),
  };
}

function padded(cell: string, layout: Layout | undefined): string {
  if (layout === undefined) return cell;
  const space = ' '.repeat(Math.max(0, layout.width - lengthOf(cell)));
  return layout.isNumber ? space + cell : cell + space;
}

/** Signs as people count them: an accent written by itself takes no place. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
