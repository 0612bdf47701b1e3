import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Registry } from '../../../src/registry/index.js';
import { read, registryIn, rowsFrom, runInto } from '../../support/cohort-runs.js';
import { tamper } from '../../support/registries.js';

let folder: string;
let registry: Registry;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'microcert-run-names-'));
  registry = await registryIn(join(folder, 'registry.db'));
});
afterEach(async () => {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

const out = (machine = '') => join(folder, machine, 'out.jsonl');
const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
const issue = (file: string, first: number, last: number) =>
  runInto(file, read(rowsFrom(first, last)), { registry, chunk: 2 });

/** A machine of which the one path is another place: what it writes is put aside, and back when it is its turn. */
function machine(name: string) {
  mkdirSync(join(folder, name));
  return {
    leaves: () => {
      copyFileSync(out(), out(name));
      rmSync(out());
    },
    comes: () => copyFileSync(out(name), out()),
  };
}

describe('two machines that write a file of one path', () => {
  it('MUST NOT disturb each other: each goes on where it stopped', async () => {
    const [a, b] = [machine('a'), machine('b')];
    expect((await issue(out(), 2, 5)).error).toBeUndefined();
    a.leaves();
    expect((await issue(out(), 12, 14)).error).toBeUndefined();
    b.leaves();
    a.comes();
    expect((await issue(out(), 2, 8)).error).toBeUndefined();
    expect(lines(out())).toBe(7);
    a.leaves();
    b.comes();
    expect((await issue(out(), 12, 15)).error).toBeUndefined();
    expect(lines(out())).toBe(4);
  });

  it('MUST each have cut off what it wrote without recording it, and no more', async () => {
    const [a, b] = [machine('a'), machine('b')];
    await issue(out(), 2, 5);
    appendFileSync(out(), '{"id":"urn:uuid:half');
    a.leaves();
    await issue(out(), 12, 12);
    b.leaves();
    a.comes();
    expect((await issue(out(), 2, 6)).error).toBeUndefined();
    expect(lines(out())).toBe(5);
  });
});

describe('a file that was moved', () => {
  it('MUST be gone on with at its new place', async () => {
    await issue(out(), 2, 4);
    const moved = join(folder, 'moved.jsonl');
    copyFileSync(out(), moved);
    expect((await issue(moved, 2, 6)).error).toBeUndefined();
    expect(lines(moved)).toBe(5);
    // The copy that stayed lacks what the registry has of this file.
    await expect(issue(out(), 2, 7)).rejects.toMatchObject({ code: 'ERR_COHORT_OUTPUT' });
  });
});

describe('a file of a run that was named by its path', () => {
  const renamed = () => tamper(registry, `update runs set id = '${out()}' where id like 'of %'`);

  it('MUST be gone on with, as often as wanted', async () => {
    await issue(out(), 2, 4);
    await renamed();
    appendFileSync(out(), 'half a line');
    expect((await issue(out(), 2, 6)).error).toBeUndefined();
    expect((await issue(out(), 2, 8)).error).toBeUndefined();
    expect(lines(out())).toBe(7);
  });

  it('MUST be refused, and left as it is, where the registry says otherwise', async () => {
    await issue(out(), 2, 4);
    await renamed();
    await tamper(registry, 'update runs set bytes = bytes - 1');
    const before = readFileSync(out());
    await expect(issue(out(), 2, 6)).rejects.toMatchObject({ code: 'ERR_COHORT_OUTPUT' });
    expect(readFileSync(out()).equals(before)).toBe(true);
  });
});
