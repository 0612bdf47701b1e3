import { spawnSync } from 'node:child_process';
import { constants, deflateRawSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listCredential } from './lists.js';

const MIB = 1024 * 1024;

/** A gzip member that expands to so many MiB of zeros, with the length it claims. */
function bomb(mebibytes: number, claimed = (mebibytes * MIB) % 2 ** 32): string {
  // One MiB that ends at a full byte, over and over; then an empty last block.
  const part = deflateRawSync(Buffer.alloc(MIB), { finishFlush: constants.Z_FULL_FLUSH });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(claimed, 4);
  const body = new Array<Buffer>(mebibytes).fill(part);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const data = Buffer.concat([head, ...body, Buffer.of(3, 0), trailer]);
  return `u${data.toString('base64url')}`;
}

/** Nothing but empty blocks: much to read, nothing comes of it. */
function emptyBlocks(bytes: number): string {
  const block = Buffer.of(0, 0, 0, 255, 255);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const body = new Array<Buffer>(Math.floor(bytes / 5)).fill(block);
  const data = Buffer.concat([head, ...body, Buffer.of(3, 0), Buffer.alloc(8)]);
  return `u${data.toString('base64url')}`;
}

/** Bits that cannot be made shorter, stored as they are: the most work within the limit. */
function stored(bytes: number): string {
  const bits = Buffer.from(
    Uint8Array.from({ length: bytes }, (_, i) => Math.imul(i, 2654435761) >>> 24),
  );
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(bytes, 4);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  return `u${Buffer.concat([head, deflateRawSync(bits, { level: 0 }), trailer]).toString('base64url')}`;
}

const built = buildSync({
  entryPoints: ['src/status/read-status-list.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
}).outputFiles[0]?.text;

// A process of its own: what it takes is what this reading takes.
const HARNESS = `
import { readFileSync } from 'node:fs';
const { warm, hostile, browser } = JSON.parse(readFileSync(0, 'utf8'));
if (browser) process.getBuiltinModule = undefined;
await readStatusList(warm);
// What resourceUsage says begins with that of the process which started this one: Linux counts anew with each program.
const most = () => {
  try {
    return Number(/^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
const before = most();
const start = performance.now();
const { list, findings } = await readStatusList(hostile);
const milliseconds = performance.now() - start;
const mebibytes = (most() - before) / 1024;
const codes = findings.map(({ code }) => code);
process.stdout.write(JSON.stringify({ codes, read: list !== undefined, milliseconds, mebibytes }));
`;

interface Measured {
  readonly codes: readonly string[];
  readonly read: boolean;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

function measure(encodedList: string, browser: boolean): Measured {
  const input = { warm: listCredential(), hostile: listCredential({ encodedList }), browser };
  const script = `${built}\n${HARNESS}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

const CASES = [
  ['256 MiB in 261 kB', bomb(256), 'status.list-too-large'],
  ['256 MiB that claims to be a short list', bomb(256, 16_384), 'status.list-corrupt'],
  ['256 MiB that claims to be of the largest size', bomb(256, 4 * MIB), 'status.list-corrupt'],
  ['256 MiB that claims to be nothing', bomb(256, 0), 'status.list-corrupt'],
  ['4 MiB of empty blocks', emptyBlocks(4 * MIB), 'status.list-too-short'],
  [
    '4 MiB that cannot be made shorter, and a wrong checksum',
    stored(4 * MIB),
    'status.list-corrupt',
  ],
  ['20 MB of text', `u${'A'.repeat(20_000_000)}`, 'status.list-too-large'],
] as const;

// A status list is fetched from where the credential says: its bytes are an attacker's choice.
describe.each([
  ['with Node', false],
  ['as in a browser', true],
])('a hostile list, %s', (_, browser) => {
  // Again where the machine was busy with something else: a slow reading is slow every time.
  it.each(CASES)(
    '%s MUST end in under 250 ms and 64 MiB',
    { retry: 2 },
    (__, encodedList, code) => {
      const { codes, read, milliseconds, mebibytes } = measure(encodedList, browser);
      expect({ codes, read }).toEqual({ codes: [code], read: false });
      expect(milliseconds).toBeLessThan(250);
      expect(mebibytes).toBeLessThan(64);
    },
  );
});
