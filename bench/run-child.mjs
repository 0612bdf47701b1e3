// Runs a Node process to its end and says what it took.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const pathTo = (name) => fileURLToPath(new URL(name, import.meta.url));

// To read more certificates at the start takes Node longer than the whole of what is measured.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const reporting = ['--require', pathTo('child/report-usage.cjs')];

/** Milliseconds from start to end by the `clock` and of the `processor`; peak memory in megabytes; what it wrote. */
export function runChild(args, { status = 0 } = {}) {
  const start = performance.now();
  const child = spawnSync(process.execPath, [...reporting, ...args], {
    ...{ encoding: 'utf8', env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const clock = performance.now() - start;
  assert.equal(child.status, status, child.stderr);
  const { processor, maxRss } = JSON.parse(child.output[3]);
  // Linux and macOS say kilobytes through libuv: 1,024 bytes each.
  return {
    clock,
    processor: processor / 1000,
    peakMegabytes: (maxRss * 1024) / 1e6,
    stdout: child.stdout,
  };
}
