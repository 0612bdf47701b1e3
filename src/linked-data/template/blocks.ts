import type { ByteWriter } from './byte-writer.js';
import type { OpenLines } from './pieces.js';

/** Lines as they are written: what never changes as bytes, and the slots between. */
export type Blocks = readonly (Uint8Array | number)[];

const utf8 = new TextEncoder();

/** The blocks of lines. */
export function blocksOf({ texts, slots }: OpenLines): Blocks {
  // In one piece of memory, which costs less than one for each.
  const all = utf8.encode(texts.join(''));
  const blocks: (Uint8Array | number)[] = [];
  let from = 0;
  for (const [at, text] of texts.entries()) {
    const to = from + utf8.encode(text).length;
    if (to > from) blocks.push(all.subarray(from, to));
    from = to;
    const slot = slots[at];
    if (slot !== undefined) blocks.push(slot);
  }
  return blocks;
}

/** Writes them with the bytes that are found in the slots. */
export function writeBlocks(
  blocks: Blocks,
  filled: readonly Uint8Array[],
  writer: ByteWriter,
): void {
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] ?? NONE;
    writer.bytes(typeof block === 'number' ? (filled[block] ?? NONE) : block);
  }
}

/**
 * The same with texts in the slots: where each is written but once or twice, making its bytes first gains nothing. The first
 * of them, which lines about one subject begin with, is copied.
 */
export function writeTexts(blocks: Blocks, filled: readonly string[], writer: ByteWriter): void {
  let first = -1;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] ?? NONE;
    if (typeof block !== 'number') writer.bytes(block);
    else if (block === first) writer.again();
    else if (first >= 0) writer.write(filled[block] ?? '');
    else {
      first = block;
      writer.keep(filled[block] ?? '');
    }
  }
}

const NONE = new Uint8Array();
