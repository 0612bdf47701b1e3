import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few bytes, in memory. */
export function mounted(folder: string, size: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
    stdio: 'ignore',
  });
}

/** Takes it away. */
export function unmounted(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}

/** Whether one can be had: that needs Linux, and the rights of root. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-mount-'));
  try {
    mounted(folder, '1m');
    unmounted(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes room on it. */
export function makeRoom(disk: string): void {
  execFileSync('mount', ['-o', 'remount,size=256m', disk], { stdio: 'ignore' });
}
