import type { Token } from '../rdfc10/statement.js';

/** What JSON-LD sees in the objects of each predicate beside their tokens; nothing where that is not one thing. */
export type Kinds = ReadonlyMap<string, string | undefined>;

/** What statements about one subject say with each predicate; see {@link Kinds}. */
export function kindsOf(
  statements: Iterable<{
    readonly predicate: string;
    readonly object: Token;
    readonly kind: string;
  }>,
): Kinds {
  const all = new Map<string, string[]>();
  for (const { predicate, object, kind } of statements) {
    const kinds = all.get(predicate) ?? [];
    all.set(predicate, kinds);
    if (typeof object !== 'number') kinds.push(kind);
  }
  return new Map([...all].map(([predicate, kinds]) => [predicate, oneKind(kinds)]));
}

function oneKind(kinds: readonly string[]): string | undefined {
  const [first, ...others] = new Set(kinds.map(withoutNumber));
  return others.length === 0 ? first : undefined;
}

/** The number is in the token too: there, whole ones are told apart as well as here. */
export function withoutNumber(kind: string): string {
  return kind.replace(/^number \S+/, NUMBER);
}

/** What the kinds of numbers begin with. */
export const NUMBER = 'number';
