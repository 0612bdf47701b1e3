/**
 * Does a piece of work for each item, so many at once and no more: the next item is asked for only when a result was
 * taken or there is room. Results come in the order of the items, or as they are done.
 *
 * @param work - Must not reject.
 */
export async function* inWork<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item, index: number) => Promise<Result>,
  { concurrency, ordered }: { readonly concurrency: number; readonly ordered: boolean },
): AsyncGenerator<Result, void, undefined> {
  let index = 0;
  const window = ordered ? inOrder<Result>() : asDone<Result>();
  for await (const item of items) {
    window.add(work(item, index));
    index += 1;
    while (window.size() >= concurrency || window.isReady()) yield await window.next();
  }
  while (window.size() > 0) yield await window.next();
}

/** What is in work. */
interface Window<Result> {
  add(work: Promise<Result>): void;
  size(): number;
  /** Whether the next result is there already. */
  isReady(): boolean;
  next(): Promise<Result>;
}

function inOrder<Result>(): Window<Result> {
  const open: { readonly work: Promise<Result>; isDone: boolean }[] = [];
  return {
    add: (work) => {
      const entry = { work, isDone: false };
      open.push(entry);
      void work.then(() => {
        entry.isDone = true;
      });
    },
    size: () => open.length,
    isReady: () => open[0]?.isDone ?? false,
    next: () => open.shift()?.work ?? Promise.reject(new TypeError('nothing is in work')),
  };
}

function asDone<Result>(): Window<Result> {
  const open = new Set<Promise<void>>();
  const done: Result[] = [];
  return {
    add: (work) => {
      const entry: Promise<void> = work.then((result) => {
        open.delete(entry);
        done.push(result);
      });
      open.add(entry);
    },
    size: () => open.size + done.length,
    isReady: () => done.length > 0,
    next: async () => {
      while (done.length === 0) await Promise.race(open);
      return done.shift() as Result;
    },
  };
}
