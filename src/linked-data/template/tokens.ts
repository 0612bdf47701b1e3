import type { Token } from '../rdfc10/statement.js';
import type { Hole, HoleValue } from './shape.js';

/** How what stands in a hole is written in N-Quads. */
export interface HoleToken {
  /** The hole; an IRI can stand in several, and must be the same in all of them. */
  readonly holes: readonly number[];
  /** As an IRI, as a text or as a number. */
  readonly as: 'iri' | 'text' | 'number';
  /** What comes before the value. */
  readonly start: string;
  /** What comes after it, datatype or language included. */
  readonly end: string;
}

/** A token of a statement: always the same, a blank node, or one that varies. */
export type Term = string | { readonly blank: number } | { readonly token: number };

// An absolute IRI that no document has, so that it is read as any other; and a number that none has.
const MARK = 'x-microcert-hole:';
const MARK_NUMBER = 918_273_640_000;

/** What is put into the holes to find out where they come to stand. */
export function marksOf(holes: readonly Hole[]): readonly HoleValue[] {
  return holes.map(({ type }, index) =>
    type === 'string' ? `${MARK}${index}.` : MARK_NUMBER + index,
  );
}

/** Whether a text holds something that looks like a mark. */
export function holdsMark(text: string): boolean {
  return text.includes(MARK) || text.includes('91827364');
}

/** Tells which tokens vary, by the marks in them. */
export class TermReader {
  readonly #values: readonly HoleValue[];
  readonly #tokens: { readonly found: HoleToken; readonly holes: Set<number> }[] = [];
  readonly #known = new Map<string, Term>();
  readonly #byIri = new Map<HoleValue | undefined, number>();

  /** @param values - What stands in the holes of the document that is learnt from: where one IRI stands in two of them. */
  constructor(values: readonly HoleValue[]) {
    this.#values = values;
  }

  /** What varies, each once. */
  tokens(): readonly HoleToken[] {
    return this.#tokens.map(({ found, holes }) => ({ ...found, holes: [...holes] }));
  }

  /** The term of a token; nothing where a mark stands in it otherwise than as a whole. */
  read(token: Token): Term | undefined {
    if (typeof token === 'number') return { blank: token };
    if (!holdsMark(token)) return token;
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const found = holeToken(token);
    if (found === undefined) return undefined;
    const term = { token: this.#indexOf(found, found.holes[0] ?? 0) };
    this.#known.set(token, term);
    return term;
  }

  #indexOf(found: HoleToken, hole: number): number {
    const value = this.#values[hole];
    const same = found.as === 'iri' ? this.#byIri.get(value) : undefined;
    if (same !== undefined) {
      this.#tokens[same]?.holes.add(hole);
      return same;
    }
    const index = this.#tokens.push({ found, holes: new Set(found.holes) }) - 1;
    if (found.as === 'iri') this.#byIri.set(value, index);
    return index;
  }
}

const IRI = /^(<)x-microcert-hole:(\d+)\.(>)$/;
const TEXT = /^(")x-microcert-hole:(\d+)\.("(?:(?:@|\^\^<).*)?)$/;
const NUMBER = /^(")91827364(\d{4})("\^\^<.*>)$/;

function holeToken(token: string): HoleToken | undefined {
  for (const [as, form] of [
    ['iri', IRI],
    ['text', TEXT],
    ['number', NUMBER],
  ] as const) {
    const [, start = '', index, end = ''] = form.exec(token) ?? [];
    if (index !== undefined) return { holes: [Number(index)], as, start, end };
  }
  return undefined;
}
