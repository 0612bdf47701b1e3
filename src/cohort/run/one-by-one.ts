/** Work that goes on beside what is done meanwhile, a piece at a time. */
export interface OneByOne<Value> {
  /** Begins a piece once the one before has ended, and gives what came of that one. @throws What that one threw. */
  next(): Promise<readonly Value[]>;
  /** What comes of the piece in hand. @throws What it throws. */
  last(): Promise<readonly Value[]>;
  /** Waits until none is in hand, whatever came of it. */
  settled(): Promise<void>;
}

/** After a piece that came to grief none is begun any more: what follows must not be done without it. */
export function oneByOne<Value>(work: () => Promise<readonly Value[]>): OneByOne<Value> {
  let inHand: Promise<readonly Value[]> | undefined;
  let isBroken = false;
  const last = async (): Promise<readonly Value[]> => {
    const waitedFor = inHand;
    inHand = undefined;
    return waitedFor === undefined ? [] : await waitedFor;
  };
  return {
    last,
    next: async () => {
      const before = await last();
      if (isBroken) return before;
      inHand = work();
      // What it throws is thrown where it is waited for.
      inHand.catch(() => {
        isBroken = true;
      });
      return before;
    },
    settled: async () => {
      await inHand?.catch(() => undefined);
    },
  };
}
