/**
 * What was made before, while there is room for it. When it is full, the older half is forgotten: what is asked for with
 * every certificate stays, and what was of one learner goes.
 */
export class Kept<Value> {
  readonly #half: number;
  #younger = new Map<string, Value>();
  #older = new Map<string, Value>();

  constructor(most: number) {
    this.#half = most / 2;
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
    if (this.#younger.size >= this.#half)
      [this.#older, this.#younger] = [this.#younger, new Map<string, Value>()];
    this.#younger.set(key, value);
    return value;
  }
}
