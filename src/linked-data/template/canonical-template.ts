import type { TextHash } from '../rdfc10/text-hash.js';
import { type BlankHash, blankHash, hashOf } from './blank-hashes.js';
import type { ByteWriter } from './byte-writer.js';
import { groupsOf, type TermStatement } from './groups.js';
import { type TiedGroup, tiedLabeller } from './label-tied.js';
import type { HoleValue } from './shape.js';
import { type HoleToken, tokenText } from './tokens.js';
import { linesWriter } from './write-lines.js';

/** What is known of all documents of a shape. */
export interface TemplateParts {
  readonly statements: readonly TermStatement[];
  readonly tokens: readonly HoleToken[];
  /** Every name in the contexts. */
  readonly names: ReadonlySet<string>;
  readonly hash: TextHash;
  /** Where the lines are written. */
  readonly writer: ByteWriter;
}

type Canonical = (values: readonly HoleValue[]) => Uint8Array | undefined;

interface BlankRank {
  readonly hash: string;
  readonly blank: number;
}

/**
 * What puts documents of a shape into canonical form; nothing for a shape it does not cover.
 *
 * RDFC-1.0 labels blank nodes in the order of their first-degree hashes, as long as no two are equal: those around which
 * nothing varies have theirs from the start. Those that resemble each other come after all others. The lines about a subject lie together; the labels in them and the order of
 * the subjects are all that is settled for each document.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalTemplate(parts: TemplateParts): Canonical | undefined {
  const { statements, tokens, names, hash } = parts;
  const groups = groupsOf(statements);
  if (groups === undefined) return undefined;
  const blanks = blanksOf(statements).map((blank) => blankHash(blank, statements));
  const moving = blanks.filter(({ varies }) => varies);
  const still = blanks.filter(({ varies }) => !varies).map((one) => rankOf(one, [], hash));
  const { fixed, tied } = fixedRanks(still);
  const labelTied = tiedLabeller(tied, statements, hash);
  const irisThatStay = irisIn(statements);
  const write = linesWriter(groups, blanks.length, parts.writer);
  return (values) => {
    const filled = tokensFor(values, { tokens, names, irisThatStay });
    if (filled === undefined) return undefined;
    const moved = ranked(moving.map((one) => rankOf(one, filled, hash)));
    const labelled = moved && merged(fixed, moved, tied);
    const ranks = labelled && labelTied(labelled);
    return ranks && write(ranks, filled);
  };
}

function blanksOf(statements: readonly TermStatement[]): readonly number[] {
  const blanks = new Set<number>();
  for (const { subject, object } of statements)
    for (const term of [subject, object])
      if (typeof term !== 'string' && 'blank' in term) blanks.add(term.blank);
  return [...blanks];
}

function irisIn(statements: readonly TermStatement[]): ReadonlySet<string> {
  const terms = statements.flatMap(({ subject, object }) => [subject, object]);
  return new Set(
    terms.filter((term) => typeof term === 'string' && term.startsWith('<')) as string[],
  );
}

function rankOf(one: BlankHash, tokens: readonly string[], hash: TextHash): BlankRank {
  return { blank: one.blank, hash: hashOf(one, tokens, hash) };
}

/** The nodes around which nothing varies: those that no other resembles, and the others by their hash. */
function fixedRanks(ranks: readonly BlankRank[]): {
  readonly fixed: readonly BlankRank[];
  readonly tied: readonly TiedGroup[];
} {
  const byHash = new Map<string, number[]>();
  for (const { hash, blank } of ranks) byHash.set(hash, [...(byHash.get(hash) ?? []), blank]);
  const groups = [...byHash].map(([hash, blanks]) => ({ hash, blanks })).sort(byOwnHash);
  return {
    fixed: groups.flatMap(({ hash, blanks: [blank, other] }) =>
      blank === undefined || other !== undefined ? [] : [{ hash, blank }],
    ),
    tied: groups.filter(({ blanks }) => blanks.length > 1),
  };
}

function byOwnHash(a: { readonly hash: string }, b: { readonly hash: string }): number {
  return a.hash < b.hash ? -1 : 1;
}

/** In the order of their hashes; nothing where two are equal, as what is farther around them would decide. */
function ranked(ranks: BlankRank[]): readonly BlankRank[] | undefined {
  ranks.sort(byOwnHash);
  for (let at = 1; at < ranks.length; at += 1)
    if (ranks[at]?.hash === ranks[at - 1]?.hash) return undefined;
  return ranks;
}

/** All of them in the order of their hashes; nothing where one that varies resembles one that does not. */
function merged(
  fixed: readonly BlankRank[],
  moved: readonly BlankRank[],
  tied: readonly TiedGroup[],
): readonly number[] | undefined {
  const isTied = moved.some(({ hash }) => tied.some((group) => group.hash === hash));
  const ranks = ranked([...fixed, ...moved]);
  return isTied ? undefined : ranks?.map(({ blank }) => blank);
}

/**
 * The tokens of a document; nothing where a value may be read otherwise than the mark in its place was, or where an IRI
 * stands for two things at once: then statements about the one would be about the other.
 */
function tokensFor(
  values: readonly HoleValue[],
  {
    tokens,
    names,
    irisThatStay,
  }: Pick<TemplateParts, 'tokens' | 'names'> & { readonly irisThatStay: ReadonlySet<string> },
): readonly string[] | undefined {
  const filled: string[] = [];
  const iris: string[] = [];
  for (const token of tokens) {
    const text = tokenText(token, values[token.hole], names);
    if (text === undefined) return undefined;
    if (token.as === 'iri') {
      if (irisThatStay.has(text) || iris.includes(text)) return undefined;
      iris.push(text);
    }
    filled.push(text);
  }
  return filled;
}
