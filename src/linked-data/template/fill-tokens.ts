import { literal } from '../compiled/read-literal.js';
import { textToken } from '../rdfc10/n-quads.js';
import type { HoleValue } from './shape.js';
import type { HoleToken } from './tokens.js';

/** What a template must know of a document to take values for what they seem. */
export interface TokenSurroundings {
  /** Every name in the contexts: before a colon, any of them could be a prefix. */
  readonly names: ReadonlySet<string>;
  /** The IRIs that are the same in every document, as N-Quads write them. */
  readonly stillIris: ReadonlySet<string>;
}

/**
 * What stands between start and end of each token, put into the first slots; false where a value may be read otherwise than
 * the mark in its place was, or where IRIs are not the same, or not different, as in the document that was learnt from.
 * What stands in a slot already stays there: it was found for another form of the same document.
 */
export type FillTokens = (values: readonly HoleValue[], filled: string[]) => boolean;

/** What fills these tokens. */
export function tokenFiller(
  tokens: readonly HoleToken[],
  { names, stillIris }: TokenSurroundings,
): FillTokens {
  const readers = tokens.map(({ holes: [hole = -1], as, end }) => ({ hole, as, end }));
  const isName = nameFinder(names);
  const iris = tokens.flatMap(({ as }, index) => (as === 'iri' ? [index] : []));
  const still = byLength([...stillIris].map((token) => token.slice(1, -1)));
  const shared = tokens.map(({ holes }) => holes).filter(({ length }) => length > 1);
  return (values, filled) => {
    for (let index = 0; index < readers.length; index += 1) {
      const { hole, as, end } = readers[index] ?? NONE;
      const text = filled[index] ?? textOf(values[hole], as, end);
      if (text === undefined || (as === 'iri' && isName(text))) return false;
      filled[index] = text;
    }
    return shared.every((holes) => areOne(holes, values)) && areDifferent(iris, filled, still);
  };
}

const NONE = { hole: -1, as: 'text', end: '' } as const;

function textOf(
  value: HoleValue | undefined,
  as: HoleToken['as'],
  end: string,
): string | undefined {
  if (as === 'number') return typeof value === 'number' ? numberText(value, end) : undefined;
  if (typeof value !== 'string') return undefined;
  if (as === 'iri') return PLAIN_IRI.test(value) ? value : undefined;
  if (PLAIN_TEXT.test(value)) return value;
  return value.isWellFormed() ? textToken(value).slice(1, -1) : undefined;
}

function areOne([first = 0, ...others]: readonly number[], values: readonly HoleValue[]): boolean {
  return others.every((other) => values[other] === values[first]);
}

// Comparing texts of different lengths costs next to nothing; a set would read each of them.
function areDifferent(
  iris: readonly number[],
  filled: readonly string[],
  still: ReadonlyMap<number, readonly string[]>,
): boolean {
  for (let at = 0; at < iris.length; at += 1) {
    const iri = filled[iris[at] ?? 0] ?? '';
    if (still.get(iri.length)?.includes(iri)) return false;
    for (let before = 0; before < at; before += 1)
      if (filled[iris[before] ?? 0] === iri) return false;
  }
  return true;
}

function byLength(texts: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const text of texts) lengths.set(text.length, [...(lengths.get(text.length) ?? []), text]);
  return lengths;
}

// Narrower than RFC 3987: nothing that N-Quads escape or that another reader could see otherwise.
const PLAIN_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/;

/** Tells whether an IRI could be read as a name of a context: a prefix before the colon, or a whole term. */
function nameFinder(names: ReadonlySet<string>): (iri: string) => boolean {
  const withColon = [...names].filter((name) => name.includes(':'));
  return (iri) => {
    const colon = iri.indexOf(':');
    // What goes on with `//` has no prefix (JSON-LD 1.1 API, section 5.2, step 6.4).
    const isPrefixed = iri.startsWith('//', colon + 1) ? false : names.has(iri.slice(0, colon));
    return isPrefixed || withColon.includes(iri);
  };
}

// What N-Quads write as it is, without half a surrogate pair; of whole pairs, the other way knows.
const PLAIN_TEXT = /^[ !#-[\]-~\u0080-\ud7ff\ue000-\uffff]*$/;

const XSD_INTEGER = '"^^<http://www.w3.org/2001/XMLSchema#integer>';

/** Where the datatype goes without saying, whole numbers and others have different ones. */
function numberText(value: number, end: string): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const goesWithoutSaying = end === XSD_INTEGER;
  if (goesWithoutSaying && !Number.isSafeInteger(value)) return undefined;
  const { token } = literal(value, goesWithoutSaying ? undefined : end.slice(4, -1));
  return typeof token === 'string' && token.endsWith(end) ? token.slice(1, -end.length) : undefined;
}
