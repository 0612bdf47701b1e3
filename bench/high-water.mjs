import { readFileSync } from 'node:fs';

/** What hostile input may take. */
export const MOST_MILLISECONDS = 250;
export const MOST_MEGABYTES = 64;

/**
 * The most memory that this process had, in MiB. What `resourceUsage` says begins with that of the process which started it, so
 * a small one that a large one starts would seem large; Linux counts anew with each program.
 */
export function highWater() {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kibibytes) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
