/**
 * What was made before, while there is room for it. When it is full, the older half is forgotten: what is asked for again
 * and again stays, and what was asked for once goes.
 */
export class Kept<Value> {
  readonly #half: number;
  readonly #longest: number;
  #younger = new Map<string, Value>();
  #older = new Map<string, Value>();

  /**
   * @param most - how many are kept.
   * @param longest - keys longer than this many signs are not kept, so that all of it has a bound.
   */
  constructor(most: number, longest: number) {
    this.#half = most / 2;
    this.#longest = longest;
  }

  /** What was made for a key, or is made now. */
  get(key: string, make: () => Value): Value {
    return this.find(key) ?? this.keep(key, make());
  }

  /** What was made for a key; nothing where that is not known. */
  find(key: string): Value | undefined {
    const young = this.#younger.get(key);
    if (young !== undefined) return young;
    const old = this.#older.get(key);
    return old === undefined ? undefined : this.keep(key, old);
  }

  /** Keeps what was made, and gives it back. */
  keep(key: string, value: Value): Value {
    if (key.length > this.#longest) return value;
    if (this.#younger.size >= this.#half)
      [this.#older, this.#younger] = [this.#younger, new Map<string, Value>()];
    this.#younger.set(key, value);
    return value;
  }
}
