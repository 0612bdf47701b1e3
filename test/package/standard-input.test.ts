import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { chunk, png, UNSOUND } from '../support/pictures.js';

const microcert = (args: readonly string[], input: Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

// A credential by itself is 1 MiB at most; pictures and documents may be longer.
it('a picture of several megabytes MUST be read from standard input to its end', () => {
  const picture = bake(png(chunk('idAT', randomBytes(3_000_000))), UNSOUND);
  const { status, stdout, stderr } = microcert(['unbake', '-'], picture);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(UNSOUND);
  expect(microcert(['inspect', '-'], picture).stderr).not.toContain('ERR_CARRIER_BROKEN');
});

it('standard input of more than any picture has MUST be refused', () => {
  const { status, stderr } = microcert(['unbake', '-'], Buffer.alloc(34_000_000, 0x89));
  expect([status, stderr]).toEqual([2, expect.stringContaining('ERR_INPUT_TOO_LARGE')]);
});
