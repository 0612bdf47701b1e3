import type { JsonObject } from '../../foundation/json/values.js';
import type { Statement } from '../rdfc10/statement.js';

/** Numbers blank nodes by what they stand for. */
export interface BlankNames {
  /** The node that an object without id is. */
  node(object: JsonObject): number;
  /** The graph that an object is read into. */
  graph(object: JsonObject): number;
  /** The cell of a list that holds a value of a property. */
  cell(place: Pick<Statement, 'subject' | 'graph'>, property: string, index: number): number;
}

/** Numbers that are never given twice. */
export function counted(): BlankNames {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count - 1;
  };
  return { node: next, graph: next, cell: next };
}

/** Numbers that are the same in every reading of a document and of parts of it. */
export interface SharedNames {
  /**
   * The numbers of one reading.
   *
   * @param origins - For objects of a part, those of the document that they were taken from.
   */
  reading(origins?: ReadonlyMap<JsonObject, JsonObject>): BlankNames;
}

/**
 * Numbers by the place in the document: of an object itself, of a cell what its list is the value of. Two readings that
 * meet the same object, or the same list as a whole, call it the same.
 */
export function sharedNames(): SharedNames {
  const numbers = new Map<JsonObject | string, number>();
  const graphs = new Map<JsonObject, number>();
  const next = (): number => numbers.size + graphs.size;
  const numberIn = <Key>(known: Map<Key, number>, key: Key): number => {
    const number = known.get(key) ?? next();
    known.set(key, number);
    return number;
  };
  return {
    reading: (origins) => {
      const cells = new Map<string, number>();
      const origin = (object: JsonObject): JsonObject => origins?.get(object) ?? object;
      return {
        node: (object) => numberIn<JsonObject | string>(numbers, origin(object)),
        graph: (object) => numberIn(graphs, origin(object)),
        cell: ({ subject, graph }, property, index) => {
          const name = `${graph} ${subject} ${property} ${index}`;
          // One id can stand at two objects, each with a list of its own.
          const before = cells.get(name) ?? 0;
          cells.set(name, before + 1);
          return numberIn<JsonObject | string>(numbers, `${name} ${before}`);
        },
      };
    },
  };
}
