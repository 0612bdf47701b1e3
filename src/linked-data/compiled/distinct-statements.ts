import type { Statement, Token } from '../rdfc10/statement.js';
import { handBack } from './outside-subset.js';
import { type ReadStatement, UNLIKE } from './quads.js';

/**
 * The statements without those that are said twice. What JSON-LD takes for one value and RDF for two, or the other way
 * round, is handed back.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#node-map-generation
 */
export function distinctStatements(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const kinds = new Map<string, string>();
  const distinct = statements.filter((statement) => {
    const name = statementName(statement);
    const kind = kinds.get(name);
    if (kind === undefined) {
      kinds.set(name, statement.kind);
      return true;
    }
    return kind === statement.kind && kind !== UNLIKE ? false : handBack();
  });
  for (const statement of distinct)
    if (statement.alike?.some((token) => kinds.has(nameOf(statement, token)))) handBack();
  return distinct;
}

/** Hands back what JSON-LD takes for two values where the line of a statement says one. */
export function assertSameValue(one: Statement, other: Statement): void {
  const [{ kind }, { kind: another }] = [one as ReadStatement, other as ReadStatement];
  if (kind !== another || kind === UNLIKE) handBack();
}

/** What a statement says, as a text that no other statement has. */
export function statementName(statement: Statement): string {
  return nameOf(statement, statement.object);
}

// No token begins with a digit, and no IRI holds a space: two statements never have one name.
function nameOf({ subject, predicate, graph }: Statement, object: Token): string {
  return `${graph} ${subject} ${predicate} ${object}`;
}
