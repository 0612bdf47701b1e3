import type { Piece } from './pieces.js';
import type { HoleToken, Term } from './tokens.js';

/** Where that which varies is found: tokens first, then labels of blank nodes, then runs. */
export interface Slots {
  /** How many tokens vary. */
  readonly tokens: readonly HoleToken[];
  /** How many blank nodes there are; they are numbered from 0. */
  readonly blanks: number;
}

/** The slot of the label of a blank node. */
export function labelSlot({ tokens }: Slots, blank: number): number {
  return tokens.length + blank;
}

/** The slot of a run. */
export function runSlot({ tokens, blanks }: Slots, run: number): number {
  return tokens.length + blanks + run;
}

/** A term as it stands in a line. */
export function piecesOf(
  term: Term,
  { tokens }: Slots,
  labelOf: (blank: number) => Piece,
): readonly Piece[] {
  if (typeof term === 'string') return [term];
  if ('blank' in term) return [labelOf(term.blank)];
  const { start = '', end = '' } = tokens[term.token] ?? {};
  return [start, term.token, end];
}
