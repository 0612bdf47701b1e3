/**
 * What was made before, while there is room for it. When it is full, the older half is forgotten: what is asked for again
 * and again stays, and what was asked for once goes.
 */
export class Kept<Value, Key extends string | number = string> {
  readonly #half: number;
  readonly #longest: number;
  #younger = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /**
   * @param most - how many are kept.
   * @param longest - texts as keys longer than this many signs are not kept, so that all of it has a bound.
   */
  constructor(most: number, longest: number = Number.POSITIVE_INFINITY) {
    this.#half = most / 2;
    this.#longest = longest;
  }

  /** What was made for a key, or is made now. */
  get(key: Key, make: () => Value): Value {
    return this.find(key) ?? this.keep(key, make());
  }

  /** What was made for a key; nothing where that is not known. */
  find(key: Key): Value | undefined {
    const young = this.#younger.get(key);
    if (young !== undefined) return young;
    const old = this.#older.get(key);
    return old === undefined ? undefined : this.keep(key, old);
  }

  /** Keeps what was made, and gives it back. */
  keep(key: Key, value: Value): Value {
    if (typeof key === 'string' && key.length > this.#longest) return value;
    if (this.#younger.size >= this.#half)
      [this.#older, this.#younger] = [this.#younger, new Map<Key, Value>()];
    this.#younger.set(key, value);
    return value;
  }
}
