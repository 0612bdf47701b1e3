// What one piece of work takes, in this process.

/** Milliseconds of the processor: user and system, all threads, so that a collector of garbage on an idle core counts. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** On a busy machine a sample lasts until it has had its time of the processor, but not for ever. */
const PATIENCE = 4;

/** Does a piece of work over and over. */
export async function repeat(call, milliseconds) {
  const [start, used] = [performance.now(), processorTime()];
  let look = start + milliseconds;
  for (let calls = 1; ; calls += 1) {
    await call();
    const now = performance.now();
    if (now < look) continue;
    const [clock, processor] = [now - start, processorTime() - used];
    if (processor >= milliseconds || clock >= PATIENCE * milliseconds)
      return { calls, clock, processor };
    look = now + milliseconds / 10;
  }
}

/**
 * Microseconds that one of the things a contender makes takes, by the clock and of the processor.
 *
 * @param contender - `call` does one piece of work; `size` says how many credentials that is, 1 by default.
 */
export async function sample({ call, size = 1 }, milliseconds) {
  // The first calls after a pause bring back into the caches of the processor what others have put out of them.
  await repeat(call, milliseconds / 5);
  const { calls, clock, processor } = await repeat(call, milliseconds);
  const made = calls * size;
  return { clock: (clock * 1000) / made, processor: (processor * 1000) / made };
}
