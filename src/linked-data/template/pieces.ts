/** A piece of a text: written so, or the slot where that which varies is found. */
export type Piece = string | number;

/** A text with open places: a text stands before each slot, and one after the last. */
export interface OpenLines {
  readonly texts: readonly string[];
  readonly slots: readonly number[];
}

/** Pieces as a text with open places. */
export function openLines(pieces: readonly Piece[]): OpenLines {
  const texts: string[] = [];
  const slots: number[] = [];
  let side: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') side.push(piece);
    else {
      texts.push(side.join(''));
      slots.push(piece);
      side = [];
    }
  }
  return { texts: [...texts, side.join('')], slots };
}

/** The text with what is found in the slots. */
export function filledIn({ texts, slots }: OpenLines, filled: readonly string[]): string {
  let text = texts[0] ?? '';
  for (let at = 0; at < slots.length; at += 1) text = text + filled[slots[at] ?? 0] + texts[at + 1];
  return text;
}
