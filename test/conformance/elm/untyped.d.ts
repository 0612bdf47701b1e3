// n3 publishes no types of its own; what is used of it.
declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';

  export class Parser {
    constructor(options?: { blankNodePrefix?: string });
    parse(text: string): Quad[];
  }

  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
    getQuads(subject: null, predicate: string, object: null, graph: null): Quad[];
    removeQuads(quads: readonly Quad[]): this;
  }
}
