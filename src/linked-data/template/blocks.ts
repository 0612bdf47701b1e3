import type { ByteWriter } from './byte-writer.js';
import { filledIn, type OpenLines } from './pieces.js';

/** Lines as they are written: what is long and never changes as bytes, the rest as texts with open places. */
export type Blocks = readonly (Uint8Array | OpenLines)[];

// Below that, putting a text together with others costs no more than copying bytes.
const LONG = 150;
const utf8 = new TextEncoder();

/** The blocks of lines. */
export function blocksOf({ texts, slots }: OpenLines): Blocks {
  const blocks: (Uint8Array | OpenLines)[] = [];
  let open = { texts: [''], slots: [] as number[] };
  for (const [at, text] of texts.entries()) {
    if (text.length < LONG) open.texts[open.texts.length - 1] += text;
    else {
      if (open.texts.length > 1 || open.texts[0] !== '') blocks.push(open);
      blocks.push(utf8.encode(text));
      open = { texts: [''], slots: [] };
    }
    const slot = slots[at];
    if (slot === undefined) continue;
    open.slots.push(slot);
    open.texts.push('');
  }
  return open.texts.length > 1 || open.texts[0] !== '' ? [...blocks, open] : blocks;
}

/** Writes them with what is found in the slots. */
export function writeBlocks(blocks: Blocks, filled: readonly string[], writer: ByteWriter): void {
  for (const block of blocks)
    if (block instanceof Uint8Array) writer.bytes(block);
    else writer.text(filledIn(block, filled));
}
