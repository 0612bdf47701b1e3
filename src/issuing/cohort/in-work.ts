import type { HostAbortSignal } from '../../foundation/ports.js';
import { untilAborted } from './until-aborted.js';

/** How much is in work, and how results come out. */
export interface InWorkOptions {
  /** How many items are in work at once, at most. */
  readonly concurrency: number;
  /** Whether results come in the order of the items, or as they are done. */
  readonly ordered: boolean;
  /** Gives up what is in work. */
  readonly signal?: HostAbortSignal | undefined;
}

/**
 * Does a piece of work for each item, so many at once and no more. Results come in the order of the items, or as they are
 * done, and none waits for the next item. When the items come to grief, what is in work is finished and given out before
 * their error is thrown.
 *
 * @param work - Must not reject.
 */
export async function* inWork<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item, index: number) => Promise<Result>,
  { concurrency, ordered, signal }: InWorkOptions,
): AsyncGenerator<Result, void, undefined> {
  const window = ordered ? inOrder<Result>() : asDone<Result>();
  const source = sourceOf(items);
  try {
    let index = 0;
    while (!source.isOver() || window.size() > 0) {
      if (window.size() < concurrency) source.ask();
      await untilAborted(signal, somethingFrom(source, window));
      const step = source.answer();
      if (step !== undefined) window.add(work(step.item, index++));
      if (window.isReady()) yield window.next();
    }
    source.throwWhatEndedIt();
  } finally {
    await source.close();
  }
}

/** Waits for the next item, where one was asked for, or the next result, where something is in work. */
async function somethingFrom(source: Source<unknown>, window: Window<unknown>): Promise<void> {
  // An item may have come while the last result was with the caller.
  if (source.hasAnswer() || window.isReady()) return;
  const waiting = [source.asked(), window.size() > 0 ? window.ready() : undefined];
  await Promise.race(waiting.filter((one) => one !== undefined));
}

/** Items that are asked for one by one, and do not reject. */
interface Source<Item> {
  /** Asks for the next item, unless one is asked for or there is none. */
  ask(): void;
  /** The answer that is awaited. */
  asked(): Promise<void> | undefined;
  hasAnswer(): boolean;
  /** The item that came; once. */
  answer(): { readonly item: Item } | undefined;
  isOver(): boolean;
  throwWhatEndedIt(): void;
  close(): Promise<void>;
}

function sourceOf<Item>(items: AsyncIterable<Item>): Source<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let asked: Promise<void> | undefined;
  let answer: { readonly item: Item } | undefined;
  let broken: { readonly error: unknown } | undefined;
  let isOver = false;
  const settle = ({ done, value }: IteratorResult<Item, unknown>): void => {
    asked = undefined;
    if (done === true) isOver = true;
    else answer = { item: value };
  };
  const fail = (error: unknown): void => {
    asked = undefined;
    isOver = true;
    broken = { error };
  };
  return {
    ask: () => {
      if (asked === undefined && answer === undefined && !isOver)
        asked = iterator.next().then(settle, fail);
    },
    asked: () => asked,
    hasAnswer: () => answer !== undefined,
    answer: () => {
      const given = answer;
      answer = undefined;
      return given;
    },
    isOver: () => isOver,
    throwWhatEndedIt: () => {
      if (broken !== undefined) throw broken.error;
    },
    close: async () => {
      if (isOver) return;
      const closed = iterator.return?.();
      // One that is waited for may never come, and then nor does the end.
      if (asked === undefined) await closed;
      else closed?.catch(() => undefined);
    },
  };
}

/** What is in work. */
interface Window<Result> {
  add(work: Promise<Result>): void;
  size(): number;
  /** Whether the next result is there already. */
  isReady(): boolean;
  /** When it is. */
  ready(): Promise<unknown>;
  /** The next result, where it is there. */
  next(): Result;
}

function inOrder<Result>(): Window<Result> {
  const open: { readonly work: Promise<Result>; done?: { readonly result: Result } }[] = [];
  return {
    add: (work) => {
      const entry: (typeof open)[number] = {
        work: work.then((result) => {
          entry.done = { result };
          return result;
        }),
      };
      open.push(entry);
    },
    size: () => open.length,
    isReady: () => open[0]?.done !== undefined,
    ready: () => open[0]?.work ?? Promise.resolve(),
    next: () => taken(open.shift()?.done),
  };
}

function asDone<Result>(): Window<Result> {
  const open = new Set<Promise<void>>();
  const done: { readonly result: Result }[] = [];
  return {
    add: (work) => {
      const entry: Promise<void> = work.then((result) => {
        open.delete(entry);
        done.push({ result });
      });
      open.add(entry);
    },
    size: () => open.size + done.length,
    isReady: () => done.length > 0,
    ready: () => Promise.race(open),
    next: () => taken(done.shift()),
  };
}

function taken<Result>(done: { readonly result: Result } | undefined): Result {
  if (done === undefined) throw new TypeError('nothing is done yet');
  return done.result;
}
