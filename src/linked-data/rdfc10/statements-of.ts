import type { Statement } from './statement.js';

/** The statements that each blank node stands in. */
export type StatementsOf = Pick<ReadonlyMap<number, readonly Statement[]>, 'get'>;

/** The statements that each blank node stands in (RDFC-1.0, section 4.4.3, step 2). */
export function statementsByBlank(
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> {
  const statementsOf = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { subject, object, graph } = statement;
    if (typeof subject === 'number') addTo(statementsOf, subject, statement);
    if (typeof object === 'number' && object !== subject) addTo(statementsOf, object, statement);
    if (typeof graph === 'number' && graph !== subject && graph !== object)
      addTo(statementsOf, graph, statement);
  }
  return statementsOf;
}

/** Adds a value to the list of a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
