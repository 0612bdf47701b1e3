// n3 publishes no types of its own; what is used of it.
declare module 'n3' {
  export class Parser {
    constructor(options?: { blankNodePrefix?: string });
    parse(text: string): object[];
  }

  export class Store {
    constructor(quads?: readonly object[]);
    getQuads(subject: null, predicate: string, object: null, graph: null): object[];
    removeQuads(quads: readonly object[]): this;
  }
}
