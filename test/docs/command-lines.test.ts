import { expect, it } from 'vitest';
import type { Command, CommandEntry, CommandGroup } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { commandLines } from '../support/command-lines.js';
import { pageFiles, readPage } from '../support/pages.js';

/** The command that a line calls, and its arguments. */
async function called([name, ...rest]: readonly string[]): Promise<[Command, readonly string[]]> {
  const entry = named(COMMANDS, name);
  if (!('loadGroup' in entry)) return [await entry.load(), rest];
  const [inGroup, ...args] = rest;
  const member = named((await entry.loadGroup()).commands, inGroup);
  return [await (member as CommandEntry).load(), args];
}

function named(
  entries: readonly (CommandEntry | CommandGroup)[],
  name: string | undefined,
): CommandEntry | CommandGroup {
  const found = entries.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`there is no command ${name}`);
  return found;
}

/** Every line on a page that calls microcert with arguments: in shell, in tables, in the text. */
function linesIn(page: string): readonly string[] {
  const shell = [...page.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, text = '']) =>
    text.replaceAll(/\\\n\s*/g, '').split('\n'),
  );
  const inText = [...page.matchAll(/`(microcert [^`\n]+)`/g)].map(([, line = '']) => line);
  return [...shell, ...inText].filter((line) => /^microcert [a-z]+ /.test(line));
}

it.each(await pageFiles())('%s MUST name commands and options that there are', async (file) => {
  const lines = linesIn(await readPage(file));
  for (const { args } of lines.flatMap((line) => commandLines(line))) {
    const [command, rest] = await called(args);
    const known = new Set([...Object.keys(command.options), 'lang', 'help']);
    const options = rest.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? []);
    expect([args, options.filter((name) => !known.has(name))]).toEqual([args, []]);
  }
});
