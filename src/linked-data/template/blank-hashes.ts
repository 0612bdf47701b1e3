import { byCodePoint } from '../rdfc10/code-point-order.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import type { TermStatement } from './groups.js';
import { joined, type Piece } from './pieces.js';
import type { Term } from './tokens.js';

/**
 * How the first-degree hash of a blank node is made, which covers the statements it stands in, itself written `_:a` and
 * every other blank node `_:z`: hence the hash is always the same where nothing varies in them.
 *
 * @see https://www.w3.org/TR/rdf-canon/#hash-1d-quads
 */
export interface BlankHash {
  readonly blank: number;
  /** The lines, each in pieces. */
  readonly lines: readonly (readonly Piece[])[];
  /** Whether the lines stand in their order already, whatever varies in them. */
  readonly inOrder: boolean;
  /** Whether a token that varies stands in them. */
  readonly varies: boolean;
}

/** The recipe for one blank node. */
export function blankHash(blank: number, statements: readonly TermStatement[]): BlankHash {
  const around = statements.filter(
    ({ subject, object }) => isBlank(subject, blank) || isBlank(object, blank),
  );
  const [own, incoming] = [
    around.filter(({ subject }) => isBlank(subject, blank)),
    around.filter(({ subject }) => !isBlank(subject, blank)),
  ];
  const predicates = own.map(({ predicate }) => predicate);
  const once = new Set(predicates).size === predicates.length;
  // `<` before `_:a` before `_:z`; two that come in could change places.
  const inOrder = once && incoming.length <= 1;
  const fromBlank = incoming.filter(
    ({ subject }) => typeof subject !== 'string' && 'blank' in subject,
  );
  const fromIri = incoming.filter((each) => !fromBlank.includes(each));
  const sorted = own.toSorted((a, b) => byCodePoint(a.predicate, b.predicate));
  const lines = [...fromIri, ...sorted, ...fromBlank].map((statement) => lineOf(statement, blank));
  const varies = around.some(({ subject, object }) => isVarying(subject) || isVarying(object));
  return { blank, lines, inOrder, varies };
}

/** The hash, in hexadecimal digits. */
export function hashOf(
  { lines, inOrder }: BlankHash,
  tokens: readonly string[],
  hash: TextHash,
): string {
  if (!inOrder)
    return hash(
      lines
        .map((line) => lineText(line, tokens))
        .sort(byCodePoint)
        .join(''),
    );
  let text = '';
  for (const line of lines) text += lineText(line, tokens);
  return hash(text);
}

function lineText(line: readonly Piece[], tokens: readonly string[]): string {
  let text = '';
  for (const piece of line)
    text += typeof piece === 'string' ? piece : piece.kind === 'token' ? tokens[piece.token] : '';
  return text;
}

function lineOf({ subject, predicate, object }: TermStatement, blank: number): readonly Piece[] {
  return joined([piece(subject, blank), ` ${predicate} `, piece(object, blank), ' .\n']);
}

function piece(term: Term, blank: number): Piece {
  if (typeof term === 'string') return term;
  if ('token' in term) return { kind: 'token', token: term.token };
  return term.blank === blank ? '_:a' : '_:z';
}

function isBlank(term: Term, blank: number): boolean {
  return typeof term !== 'string' && 'blank' in term && term.blank === blank;
}

function isVarying(term: Term): boolean {
  return typeof term !== 'string' && 'token' in term;
}
