import { type NativeThread, nativeThreads } from '../../foundation/native.js';
import { READY, type ThreadRows, type ThreadTask, type ThreadTexts } from './thread-task.js';

/** Threads that issue. */
export interface Crew {
  /** Has one of them issue some awards; nothing when it came to grief. Never rejects. */
  issue(rows: ThreadRows): Promise<ThreadTexts | undefined>;
  /** Ends them all. */
  end(): Promise<void>;
}

/**
 * Starts threads; nothing where that cannot be done: a browser, a bundle without the file, a host that forbids it.
 *
 * @param file - What a thread runs.
 */
export async function startCrew(
  task: ThreadTask,
  count: number,
  file: URL,
): Promise<Crew | undefined> {
  const hands: Hand[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(hands.map((hand) => hand.end()));
  };
  try {
    for (let started = 0; started < count; started += 1) hands.push(hire(task, file));
  } catch {
    await end();
    return undefined;
  }
  const ready = await Promise.all(hands.map((hand) => hand.ready));
  if (!ready.every(Boolean)) {
    await end();
    return undefined;
  }
  return { issue: (rows) => leastBusy(hands)?.issue(rows) ?? NOTHING, end };
}

const NOTHING: Promise<undefined> = Promise.resolve(undefined);

/** One thread. */
interface Hand {
  /** Whether it could begin. */
  readonly ready: Promise<boolean>;
  /** How many questions are open; nothing when it has ended. */
  open(): number | undefined;
  issue(rows: ThreadRows): Promise<ThreadTexts | undefined>;
  end(): Promise<void>;
}

function leastBusy(hands: readonly Hand[]): Hand | undefined {
  const alive = hands.filter((hand) => hand.open() !== undefined);
  return alive.sort((a, b) => (a.open() ?? 0) - (b.open() ?? 0))[0];
}

function hire(task: ThreadTask, file: URL): Hand {
  const thread = newThread(task, file);
  const open: ((texts: ThreadTexts | undefined) => void)[] = [];
  let hasEnded = false;
  let begin: (isReady: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => {
    begin = resolve;
  });
  const fail = (): void => {
    hasEnded = true;
    begin(false);
    for (const answer of open.splice(0)) answer(undefined);
  };
  thread.on('message', (message) => {
    if (message === READY) begin(true);
    else open.shift()?.(message as ThreadTexts);
    // Who forgets a cohort halfway must not keep the process from ending.
    if (open.length === 0) thread.unref();
  });
  for (const event of ['error', 'exit', 'messageerror'] as const) thread.on(event, fail);
  return {
    ready,
    open: () => (hasEnded ? undefined : open.length),
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
function newThread(task: ThreadTask, file: URL): NativeThread {
  const threads = nativeThreads();
  if (threads === undefined) throw new TypeError('there are no threads');
  return new threads.Worker(file, { workerData: task, execArgv: [], env: {} });
}
