import { copyFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CommandLine, commandLines } from './command-lines.js';
import { blocksIn, type CodeBlock, ROOT, readPage } from './pages.js';
import { createWorkbench, NOW, type Workbench } from './run-cli.js';
import { promisedBy, runSnippet } from './snippets.js';

/** How what stands in a guide is run: a member for each piece, by its heading (`Heading, 2` for the second below it). */
export interface GuideRuns {
  /** The names that a snippet takes as given. */
  readonly snippets?: Readonly<Record<string, (bench: Workbench) => object | Promise<object>>>;
  /** What is done with the command lines of a piece of shell, in the folder of the test. */
  readonly commands?: Readonly<
    Record<string, (lines: readonly CommandLine[], bench: Workbench) => Promise<void>>
  >;
}

/** Puts files of the example into the folder of the test. */
export async function withExample(
  bench: Workbench,
  names: readonly string[] = ['definition.yaml', 'award.yaml', 'issuer.yaml'],
): Promise<void> {
  for (const name of names)
    await copyFile(`${ROOT}examples/universite-360/${name}`, bench.path(name));
}

/** Has a key and a badge of the example made in the folder of the test: issuer-key.json, did.json, badge.json. */
export async function withBadge(bench: Workbench, more: readonly string[] = []): Promise<void> {
  await withExample(bench);
  await mustRun(bench, ['keygen', '--did-web', 'univ.example', '--force']);
  const files = 'definition.yaml --award award.yaml --issuer issuer.yaml --key issuer-key.json';
  await mustRun(bench, [
    ...['issue', ...files.split(' '), '--out', 'badge.json', '--force', ...more],
  ]);
}

/** Runs a command that a page takes for granted. */
export async function mustRun(bench: Workbench, args: readonly string[]): Promise<void> {
  const { code, err } = await bench.microcert(args);
  expect([args, code, err]).toEqual([args, 0, '']);
}

/** Runs all code and all commands of a page; what has no way to be run is an error. */
export async function describeGuide(
  file: string,
  { snippets = {}, commands = {} }: GuideRuns,
): Promise<void> {
  const blocks = blocksIn(await readPage(file));
  const code = named(blocks.filter(({ language }) => language === 'ts'));
  const shell = named(
    blocks.filter(({ language, text }) => language === 'sh' && commandLines(text).length > 0),
  );
  describe(file, () => {
    const bench = folderOfItsOwn();
    it('MUST have a way to run each piece of its code and of its shell, and no other', () => {
      expect(Object.keys(snippets).sort()).toEqual([...code.keys()].sort());
      expect(Object.keys(commands).sort()).toEqual([...shell.keys()].sort());
    });
    it.each([...code])('the code of “%s” MUST run, and print what it says', async (name, block) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
      const given = (await snippets[name]?.(bench())) ?? {};
      const printed = await runSnippet(block.text, given);
      const promised = promisedBy(block.text);
      const told = printed.filter((line) => promised.includes(line));
      expect(told, `printed: ${printed.join('; ')}`).toEqual(promised);
    });
    it.each([...shell])('the commands of “%s” MUST do what it says', async (name, block) => {
      await commands[name]?.(commandLines(block.text), bench());
    });
  });
}

function named(blocks: readonly CodeBlock[]): ReadonlyMap<string, CodeBlock> {
  const found = new Map<string, CodeBlock>();
  for (const block of blocks) {
    let name = block.heading;
    for (let count = 2; found.has(name); count += 1) name = `${block.heading}, ${count}`;
    found.set(name, block);
  }
  return found;
}

/** A folder for a page, in which its code and commands find the files that they name. */
function folderOfItsOwn(): () => Workbench {
  let bench: Workbench;
  const before = process.cwd();
  beforeAll(async () => {
    bench = await createWorkbench();
    process.chdir(bench.folder);
    return async () => {
      process.chdir(before);
      await bench.remove();
    };
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  return () => bench;
}
