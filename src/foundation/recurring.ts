import { Kept } from './kept.js';

/**
 * What was made before and comes again, while there is room for it. Nothing is kept before it is asked for a second time: what
 * is new with every learner would be carried along by the collector of garbage for some time, which costs more than to make it.
 */
export class Recurring<Value, Key extends string | number = string> {
  readonly #known: Kept<Value, Key>;
  readonly #asked: Kept<true, Key>;

  /**
   * @param most - how many are kept, and of how many more it is known that they were asked for.
   * @param longest - texts as keys longer than this many signs are not kept, so that all of it has a bound.
   */
  constructor(most: number, longest?: number) {
    this.#known = new Kept(most, longest);
    this.#asked = new Kept(most, longest);
  }

  /** What was made for a key, or is made now. */
  get(key: Key, make: () => Value): Value {
    return this.find(key) ?? this.keep(key, make());
  }

  /** What was made for a key; nothing where that is not known. */
  find(key: Key): Value | undefined {
    return this.#known.find(key);
  }

  /** Keeps what was made, unless it is for the first time, and gives it back. */
  keep(key: Key, value: Value): Value {
    if (this.#asked.find(key)) return this.#known.keep(key, value);
    this.#asked.keep(key, true);
    return value;
  }
}
