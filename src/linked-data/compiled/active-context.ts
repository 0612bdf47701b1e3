import type { JsonObject } from '../../foundation/json/values.js';

/** What a name means in a context. */
export interface TermDefinition {
  /** The IRI it stands for, or `@id` or `@type`. */
  readonly iri: string;
  /** The same as N-Quads write it. */
  readonly token: string;
  /** Whether it may stand before a colon; nothing where a definition leaves it open, which counts when two are compared. */
  readonly prefix: boolean | undefined;
  /** Whether other contexts must leave it as it is. */
  readonly isProtected: boolean;
  /** How values are read: `@id`, `@vocab`, `@json`, `@none`, or the IRI of a datatype. */
  readonly type: string | undefined;
  /** How several values stand. */
  readonly container: TermContainer;
  /** `@container` as written, sorted. */
  readonly containers: string | undefined;
  /** The context in force inside its values, or for nodes of this type; `null` forgets all contexts. */
  readonly scoped: JsonObject | null | undefined;
}

/** How several values of a term stand; a set is as good as nothing. */
export type TermContainer = 'none' | 'list' | 'graph' | 'language';

/**
 * The terms in force at some place of a document (JSON-LD 1.1 API, section 4.1): one layer of definitions upon another,
 * none of which changes once it is built.
 */
export class ActiveContext {
  /** What is in force again in the nodes inside, where a type brought this context about. */
  readonly previous: ActiveContext | undefined;
  readonly #derived = new Map<unknown, ActiveContext>();
  /** Terms of this layer, and those found in the layers below: only names that contexts define, never those of documents. */
  readonly #known = new Map<string, TermDefinition>();
  readonly #below: ActiveContext | undefined;
  readonly #aliases = new Map<'@id' | '@type', readonly string[]>();

  /** How many terms are kept in all contexts that grew from the first one, which share the count. */
  readonly kept: { terms: number };

  constructor(below?: ActiveContext, previous?: ActiveContext) {
    this.#below = below;
    this.previous = previous;
    this.kept = below?.kept ?? { terms: 0 };
  }

  /** The context made of this one so; made once and kept. */
  derive(by: unknown, make: () => ActiveContext): ActiveContext {
    const known = this.#derived.get(by);
    if (known !== undefined) return known;
    const made = make();
    this.#derived.set(by, made);
    this.kept.terms += 1 + made.#known.size;
    return made;
  }

  /** The definition in force. */
  term(name: string): TermDefinition | undefined {
    const known = this.#known.get(name);
    if (known !== undefined || this.#below === undefined) return known;
    const found = this.#below.term(name);
    if (found === undefined) return undefined;
    this.#known.set(name, found);
    this.kept.terms += 1;
    return found;
  }

  /** Names by which nodes say their id or their types, the keyword itself first. */
  aliases(keyword: '@id' | '@type'): readonly string[] {
    let names = this.#aliases.get(keyword);
    if (names === undefined) {
      const candidates = [...(this.#below?.aliases(keyword) ?? [keyword]), ...this.#known.keys()];
      const distinct = [...new Set(candidates)];
      names = distinct.filter((name) => name === keyword || this.term(name)?.iri === keyword);
      this.#aliases.set(keyword, names);
    }
    return names;
  }

  /** Puts a definition in this layer, while it is built. */
  define(name: string, definition: TermDefinition): void {
    this.#known.set(name, definition);
  }
}

// Some ten megabytes. What the bundled contexts come to is a small part of it.
const MOST_KEPT = 50_000;
let initial = new ActiveContext();

/** The context without terms. What is made of it is kept, up to a bound; then all is forgotten. */
export function initialContext(): ActiveContext {
  if (initial.kept.terms > MOST_KEPT) initial = new ActiveContext();
  return initial;
}
