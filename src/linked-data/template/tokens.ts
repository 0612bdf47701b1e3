import { literal } from '../compiled/read-literal.js';
import { textToken } from '../rdfc10/n-quads.js';
import type { Token } from '../rdfc10/statement.js';
import type { Hole, HoleValue } from './shape.js';

/** How what stands in a hole is written in N-Quads. */
export interface HoleToken {
  /** Which hole. */
  readonly hole: number;
  /** As an IRI, as a text or as a number. */
  readonly as: 'iri' | 'text' | 'number';
  /** What follows the text: datatype or language. */
  readonly suffix: string;
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
  /** What varies, each once. */
  readonly tokens: HoleToken[] = [];
  readonly #known = new Map<string, Term>();

  /** The term of a token; nothing where a mark stands in it otherwise than as a whole. */
  read(token: Token): Term | undefined {
    if (typeof token === 'number') return { blank: token };
    if (!holdsMark(token)) return token;
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const found = holeToken(token);
    if (found === undefined) return undefined;
    this.tokens.push(found);
    const term = { token: this.tokens.length - 1 };
    this.#known.set(token, term);
    return term;
  }
}

const IRI = /^<x-microcert-hole:(\d+)\.>$/;
const TEXT = /^"x-microcert-hole:(\d+)\."((?:@|\^\^<).*)?$/;
const NUMBER = /^"91827364(\d{4})"(\^\^<.*>)$/;

function holeToken(token: string): HoleToken | undefined {
  for (const [as, form] of [
    ['iri', IRI],
    ['text', TEXT],
    ['number', NUMBER],
  ] as const) {
    const [, index, suffix = ''] = form.exec(token) ?? [];
    if (index !== undefined) return { hole: Number(index), as, suffix };
  }
  return undefined;
}

// Narrower than RFC 3987: nothing that N-Quads escape or that another reader could see otherwise.
const PLAIN_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/;

/**
 * What stands in a hole as N-Quads write it; nothing for what might be read in another way than the mark was.
 *
 * @param names - Every name in the contexts: before a colon, any of them could be a prefix.
 */
export function tokenText(
  { as, suffix }: HoleToken,
  value: HoleValue | undefined,
  names: ReadonlySet<string>,
): string | undefined {
  if (as === 'number') return typeof value === 'number' ? numberText(value, suffix) : undefined;
  if (typeof value !== 'string') return undefined;
  if (as === 'text') return value.isWellFormed() ? textToken(value) + suffix : undefined;
  const isPlain = PLAIN_IRI.test(value) && !names.has(value.slice(0, value.indexOf(':')));
  return isPlain ? `<${value}>` : undefined;
}

const XSD_INTEGER = '^^<http://www.w3.org/2001/XMLSchema#integer>';

/** Where the datatype goes without saying, whole numbers and others have different ones. */
function numberText(value: number, suffix: string): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const goesWithoutSaying = suffix === XSD_INTEGER;
  if (goesWithoutSaying && !Number.isSafeInteger(value)) return undefined;
  const { token } = literal(value, goesWithoutSaying ? undefined : suffix.slice(3, -1));
  return typeof token === 'string' ? token : undefined;
}
