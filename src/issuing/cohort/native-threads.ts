interface Host {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  readonly navigator?: { readonly hardwareConcurrency?: number };
}

/** A thread of Node, typed by its shape. */
export interface NativeThread {
  /** Hears of an answer, of an error nobody caught, of its end. */
  on(event: 'message' | 'messageerror' | 'error' | 'exit', heard: (what: unknown) => void): unknown;
  /** Sends it a copy. */
  postMessage(message: unknown): void;
  /** The process waits for it. */
  ref(): void;
  /** The process ends without it. */
  unref(): void;
  /** Ends it, whatever it does. */
  terminate(): Promise<unknown>;
}

/** The part of `node:worker_threads` that is used here. */
export interface NativeThreads {
  /** Starts a thread with a file; it gets a copy of `workerData`. */
  readonly Worker: new (
    file: URL,
    options: {
      readonly workerData: unknown;
      readonly execArgv: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly resourceLimits: { readonly maxYoungGenerationSizeMb: number };
    },
  ) => NativeThread;
}

/** Node's own threads, asked of the host rather than imported. */
export function nativeThreads(): NativeThreads | undefined {
  const { process } = globalThis as unknown as Host;
  return process?.getBuiltinModule?.('node:worker_threads') as NativeThreads | undefined;
}

/** Bytes of memory as Node reads and writes them. */
export interface NativeBytes {
  /** Writes a text at a place, as far as there is room, and says how many bytes it took. */
  write(text: string, at: number, encoding: NativeEncoding): number;
  /** The text between two places. */
  toString(encoding: NativeEncoding, from: number, to: number): string;
}

/** One byte to a character, or two: both are how engines keep texts, so that they are only copied. */
export type NativeEncoding = 'latin1' | 'utf16le';

/**
 * Memory as Node reads and writes it.
 *
 * @throws TypeError where there is no Node.
 */
export function nativeBytes(memory: SharedArrayBuffer): NativeBytes {
  const { process } = globalThis as unknown as Host;
  const buffer = process?.getBuiltinModule?.('node:buffer') as
    | { readonly Buffer: { from(memory: SharedArrayBuffer): NativeBytes } }
    | undefined;
  if (buffer === undefined) throw new TypeError('memory of several threads is of use in Node only');
  return buffer.Buffer.from(memory);
}

/** Lets the host hear of what came in meanwhile, such as answers of threads: promises alone never come to that. */
export function nativeTurn(): Promise<void> {
  const { process } = globalThis as unknown as Host;
  const timers = process?.getBuiltinModule?.('node:timers') as
    | { setImmediate(then: () => void): unknown }
    | undefined;
  return new Promise((resolve) => {
    if (timers === undefined) resolve();
    else timers.setImmediate(resolve);
  });
}

/** How many things the host does at once: threads of Node, or of a browser; 1 where it does not say. */
export function coreCount(): number {
  const { process, navigator } = globalThis as unknown as Host;
  const os = process?.getBuiltinModule?.('node:os') as
    | { availableParallelism(): number }
    | undefined;
  return os?.availableParallelism() ?? navigator?.hardwareConcurrency ?? 1;
}
