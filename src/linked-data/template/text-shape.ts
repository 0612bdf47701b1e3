import { lazily } from '../../foundation/lazily.js';
import type { HoleValue, OpenText } from './shape.js';

/** Finds in a JSON text what stands in the holes of a shape. */
export interface TextShape {
  /** Of a whole text; nothing for one of any other shape. */
  read(text: string): readonly HoleValue[] | undefined;
  /** Of a text, well-formed, that goes on so from some place, and where that ends; nothing where it goes on otherwise. */
  readAt(text: string, from: number): ReadAt | undefined;
}

/** See `TextShape`. */
export interface ReadAt {
  readonly values: readonly HoleValue[];
  readonly end: number;
}

/** What a shape is as a text: its constant pieces, and the kind of each hole. */
export interface TextShapeParts extends OpenText {
  /** By the index of the hole. */
  readonly kinds: readonly ('string' | 'number')[];
  /** Holes that hold the same text as another: by their index, that of the other. */
  readonly same: ReadonlyMap<number, number>;
}

// Exactly what `JSON.stringify` writes: no sign that it would escape, and of the escapes those that it has no choice in.
// Each sign can be read in one way only, so a text that does not fit is given up after a second look at most.
const PLAIN = String.raw`[^"\\\x00-\x1f]*`;
const TEXT = String.raw`"(${PLAIN}(?:\\["\\bfnrt]${PLAIN})*)"`;
const NUMBER = String.raw`(-?\d{1,16}(?:\.\d{1,16})?)`;

/** A text that is longer goes to the reader of JSON, which takes no more stack for it. */
const MOST_SIGNS = 65_536;

/**
 * A reader of texts of one shape; nothing where these are longer than what is read so. A text that fits is, sign for sign, what `JSON.stringify` writes for the document with
 * these values: no member stands in it twice, none is called otherwise, it is as deep and has as many values as the shape.
 */
export function textShape(parts: TextShapeParts): TextShape | undefined {
  if (parts.texts.join('').length > MOST_SIGNS) return undefined;
  const { source, groups } = patternOf(parts);
  const whole = new RegExp(`^${source}$`);
  const beginning = lazily(() => new RegExp(source, 'y'));
  const valuesIn = (found: RegExpExecArray): readonly HoleValue[] | undefined => {
    const values: HoleValue[] = [];
    for (let hole = 0; hole < groups.length; hole += 1) {
      const value = readAs(found[groups[hole] ?? 0] ?? '', parts.kinds[hole]);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
  return {
    read: (text) => {
      if (text.length > MOST_SIGNS) return undefined;
      const found = whole.exec(text);
      // Half a surrogate pair, which no escape can spell here, has no UTF-8.
      return found !== null && text.isWellFormed() ? valuesIn(found) : undefined;
    },
    readAt: (text, from) => {
      const pattern = beginning();
      pattern.lastIndex = 0;
      const found = pattern.exec(text.slice(from, from + MOST_SIGNS));
      const values = found === null ? undefined : valuesIn(found);
      return values && { values, end: from + pattern.lastIndex };
    },
  };
}

/** The pattern, and by the index of each hole the group that it is read from. */
function patternOf({ texts, holes, kinds, same }: TextShapeParts): {
  readonly source: string;
  readonly groups: readonly number[];
} {
  const groups: number[] = [];
  let count = 0;
  /** What reads a hole: a group of its own, or what an earlier one read. */
  const reading = (hole: number): string => {
    const one = same.get(hole) ?? hole;
    const [before, isText] = [groups[one], kinds[hole] === 'string'];
    groups[one] = before ?? ++count;
    groups[hole] = groups[one];
    if (before === undefined) return isText ? TEXT : NUMBER;
    return isText ? `"(?:\\${before})"` : `(?:\\${before})`;
  };
  const source = texts.map((text, at) => {
    const hole = holes[at]; // none after the last text
    return asLiteral(text) + (hole === undefined ? '' : reading(hole));
  });
  return { source: source.join(''), groups };
}

function asLiteral(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Nothing for a number that is written in another way than ECMAScript writes it. */
function readAs(written: string, kind: 'string' | 'number' | undefined): HoleValue | undefined {
  if (kind === 'number') return String(Number(written)) === written ? Number(written) : undefined;
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}
