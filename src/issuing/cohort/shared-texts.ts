import { type NativeBytes, nativeBytes } from './native-threads.js';

/** Texts in memory that two threads see. A message would be copied twice, and each copy cost more than an award's check. */
export interface SharedTexts {
  readonly memory: SharedArrayBuffer;
  /** Where each text ends; nothing where there is none. */
  readonly ends: readonly (number | undefined)[];
  /** Whether a text has two bytes to a character. */
  readonly wide: readonly boolean[];
}

/** Puts texts one behind the other. */
export interface TextsWriter {
  add(text: string | undefined): void;
  texts(): SharedTexts;
}

const FIRST_BYTES = 2 ** 18;
const MORE_THAN_LATIN1 = /[^\0-\xff]/;

/** @param lent - Memory that nobody reads any more; other memory is taken where it is too small. */
export function textsWriter(lent: SharedArrayBuffer | undefined): TextsWriter {
  let memory = lent ?? new SharedArrayBuffer(FIRST_BYTES);
  let bytes = nativeBytes(memory);
  let end = 0;
  const ends: (number | undefined)[] = [];
  const wide: boolean[] = [];
  const makeRoom = (length: number): void => {
    if (length <= memory.byteLength) return;
    const larger = new SharedArrayBuffer(2 ** Math.ceil(Math.log2(length)));
    new Uint8Array(larger).set(new Uint8Array(memory, 0, end));
    memory = larger;
    bytes = nativeBytes(memory);
  };
  return {
    add: (text) => {
      const isWide = text !== undefined && MORE_THAN_LATIN1.test(text);
      wide.push(isWide);
      if (text === undefined) {
        ends.push(undefined);
        return;
      }
      end = even(end);
      makeRoom(end + text.length * (isWide ? 2 : 1));
      end += bytes.write(text, end, isWide ? 'utf16le' : 'latin1');
      ends.push(end);
    },
    texts: () => ({ memory, ends, wide }),
  };
}

/** Reads the texts one by one. */
export function textsReader({ memory, ends, wide }: SharedTexts): (at: number) => string {
  const bytes: NativeBytes = nativeBytes(memory);
  const starts: number[] = [];
  let start = 0;
  for (const end of ends) {
    starts.push(start);
    start = even(end ?? start);
  }
  return (at) => bytes.toString(wide[at] ? 'utf16le' : 'latin1', starts[at] ?? 0, ends[at] ?? 0);
}

/** Two bytes are read at once only from here. */
function even(place: number): number {
  return place + (place % 2);
}
