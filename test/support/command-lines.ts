import { writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Answer, Workbench } from './run-cli.js';

/** A command line on a page. */
export interface CommandLine {
  /** As it is written, without comment. */
  readonly line: string;
  /** What stands behind `microcert`. */
  readonly args: readonly string[];
  /** File that its output goes to. */
  readonly into: string | undefined;
  /** Exit code that the comment behind it names, or else 0. */
  readonly code: number;
}

/** The calls of `microcert` in a piece of shell, in order. */
export function commandLines(shell: string): readonly CommandLine[] {
  return shell
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.startsWith('microcert '))
    .map(read);
}

function read(whole: string): CommandLine {
  const [line = '', comment = ''] = whole.split(/\s+# (.*)/);
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const to = words.indexOf('>');
  return {
    line,
    args: words.slice(1, to < 0 ? undefined : to),
    into: to < 0 ? undefined : words[to + 1],
    code: Number(/exit code (\d)/.exec(comment)?.[1] ?? 0),
  };
}

type Around = Parameters<Workbench['microcert']>[1];

/** Runs one; it MUST answer the code that the page promises. */
export async function runLine(
  { line, args, into, code }: CommandLine,
  bench: Workbench,
  around: Around = {},
): Promise<Answer> {
  const answer = await bench.microcert(args, around);
  if (into !== undefined) await writeFile(bench.path(into), answer.out);
  if (answer.code !== code) expect({ line, ...answer }).toEqual({ line, code });
  return answer;
}

/** Runs them one after the other. */
export async function runLines(
  lines: readonly CommandLine[],
  bench: Workbench,
  around: Around = {},
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const line of lines) answers.push(await runLine(line, bench, around));
  return answers;
}
