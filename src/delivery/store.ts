/** Something that is kept for a time: an offer, a code, a request that waits for its answer. */
export interface NewEntry {
  /** JSON text. */
  readonly value: string;
  /** From when on it is as if it had never been: milliseconds since 1970. */
  readonly expiresAt: number;
  /** What identifies the learner whom it is about: who is forgotten is forgotten here as well. */
  readonly learners?: readonly string[];
}

/** What becomes of an entry, and what is to be told of it. */
export interface Change<Answer> {
  /** Given back to who asked for the change, once it is made. */
  readonly answer: Answer;
  /** The new value; without it, the entry stays as it is. */
  readonly value?: string;
  /** The new end; without it, the old one stays. */
  readonly expiresAt?: number;
  /** What identifies a learner whom the new value is about, besides those who were named before. */
  readonly learners?: readonly string[];
}

/**
 * Where what is under way is kept: the same for every process that serves one address. Each call is one step, all of it or
 * nothing, whoever else asks at the same moment and whatever becomes of the process. Names of entries are hashes of what only
 * a wallet knows: who reads the store learns no code and no token.
 *
 * `memoryDeliveryStore` forgets with its process; `registryDeliveryStore` keeps them in the database of a registry.
 */
export interface DeliveryStore {
  /**
   * Puts an entry where there is none.
   *
   * @returns Whether it was put: of two who put the same, one is told so.
   */
  create(id: string, entry: NewEntry): Promise<boolean>;
  /** The value of an entry; nothing for one that is not there or has expired. */
  read(id: string): Promise<string | undefined>;
  /** The value of an entry, which is gone then: of two who take the same, one gets it. */
  take(id: string): Promise<string | undefined>;
  /**
   * Looks at an entry and changes it, while nobody else can.
   *
   * @param decide - Says what becomes of it; asked again where the store has to start again, so it does nothing else.
   * @returns The answer of `decide`; nothing where there is no entry.
   */
  change<Answer>(
    id: string,
    decide: (value: string) => Change<Answer>,
  ): Promise<Answer | undefined>;
}
