/** How long a writer waits for others before it gives up. */
const PATIENCE_MS = 30_000;

/**
 * Does something once nobody else writes. The database itself waits by stopping the process, which would keep a second
 * connection of the same process from ever ending what is waited for: so it is asked again, a little later each time.
 */
export async function onceFree<Value>(
  isBusy: (error: unknown) => boolean,
  action: () => Value | Promise<Value>,
  patience: number = PATIENCE_MS,
): Promise<Value> {
  for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(pause * 2, 50)) {
    try {
      return await action();
    } catch (error) {
      if (!isBusy(error) || waited > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
