import { type NativeThread, nativeThreads } from './native-threads.js';
import { type SharedTexts, textsReader } from './shared-texts.js';
import { READY, type ThreadRows, type ThreadStart, type ThreadTask } from './thread-task.js';

/** Threads that issue. */
export interface Crew {
  /** Whether one of them can take more, as far as was heard of them. */
  hasRoom(): boolean;
  /** Whether one of them said something that was not heard yet. */
  hasNews(): boolean;
  /** Has one of them issue some awards; nothing when none has room, or it came to grief. Never rejects. */
  issue(rows: ThreadRows): Promise<ThreadAnswer | undefined>;
  /** Ends them all. */
  end(): Promise<void>;
}

/** What a thread made of some awards. */
export interface ThreadAnswer {
  /** Whether it made a credential of an award: not where one was refused, or anything else went wrong. */
  has(at: number): boolean;
  /** The text of a credential. */
  text(at: number): string;
  /** Says that no text is asked for any more: its memory is used again. */
  close(): void;
}

/** How many threads there are to be, and what for. */
export interface Hiring {
  readonly count: number;
  /** What a thread runs. */
  readonly file: URL;
  /** How many packages each has at once. */
  readonly packages: number;
}

/**
 * Starts threads, as far as that can be done: not in a browser, in a bundle without the file, on a host that forbids it.
 */
export function startCrew(task: ThreadTask, hiring: Hiring): Crew {
  const hands: Hand[] = [];
  const free: SharedArrayBuffer[] = [];
  const said = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let heard = 0;
  const hear = (): void => {
    heard += 1;
  };
  try {
    while (hands.length < hiring.count) hands.push(hire({ ...task, said }, hiring, hear));
  } catch {
    // Then there are fewer.
  }
  const answer = (texts: SharedTexts): ThreadAnswer => ({
    has: (at) => texts.ends[at] !== undefined,
    text: textsReader(texts),
    close: () => {
      free.push(texts.memory);
    },
  });
  return {
    hasRoom: () => leastBusy(hands) !== undefined,
    hasNews: () => Atomics.load(said, 0) > heard,
    issue: async (rows) => {
      const hand = leastBusy(hands);
      if (hand === undefined) return undefined;
      const memory = free.pop();
      const texts = await hand.issue(memory ? { ...rows, memory } : rows);
      return texts && answer(texts);
    },
    end: async () => {
      await Promise.all(hands.map((hand) => hand.end()));
    },
  };
}

/** One thread. */
interface Hand {
  /** How many questions it can take; none before it has begun, nor after it has ended. */
  room(): number;
  issue(rows: ThreadRows): Promise<SharedTexts | undefined>;
  end(): Promise<void>;
}

function leastBusy(hands: readonly Hand[]): Hand | undefined {
  const [first] = hands.toSorted((a, b) => b.room() - a.room());
  return first !== undefined && first.room() > 0 ? first : undefined;
}

function hire(start: ThreadStart, { file, packages }: Hiring, hear: () => void): Hand {
  const thread = newThread(start, file);
  const open: ((texts: SharedTexts | undefined) => void)[] = [];
  let isReady = false;
  const fail = (): void => {
    isReady = false;
    for (const answer of open.splice(0)) answer(undefined);
  };
  // Who forgets a cohort halfway must not keep the process from ending.
  thread.unref();
  thread.on('message', (message) => {
    hear();
    if (message === READY) isReady = true;
    else open.shift()?.(message as SharedTexts);
    if (open.length === 0) thread.unref();
  });
  for (const event of ['error', 'exit', 'messageerror'] as const) thread.on(event, fail);
  return {
    room: () => (isReady ? packages - open.length : 0),
    issue: async (rows) => {
      try {
        thread.postMessage(rows);
      } catch {
        return undefined; // something that cannot be copied
      }
      thread.ref();
      return new Promise((resolve) => {
        open.push(resolve);
      });
    },
    end: async () => {
      await thread.terminate();
    },
  };
}

/** A thread with no variables of the environment and none of the flags of the process, such as a file to load first. */
function newThread(workerData: ThreadStart, file: URL): NativeThread {
  const threads = nativeThreads();
  if (threads === undefined) throw new TypeError('there are no threads');
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  return new threads.Worker(file, { workerData, execArgv: [], env: {}, resourceLimits });
}

/** What a thread makes is rubbish with the next award: it does as well with an eighth of the memory that it would get. */
const YOUNG_MEGABYTES = 6;
