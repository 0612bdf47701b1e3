import { createInterface } from 'node:readline';
import type { Person } from './io.js';

/** A person at a terminal. Lines that are pasted all at once answer one question after the other. */
export function createPerson(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Person {
  const lines: string[] = [];
  let left = false;
  let answer: ((line: string | undefined) => void) | undefined;
  const terminal = createInterface({ input, output, historySize: 0, terminal: true });
  const tell = (line: string | undefined) => {
    const waiting = answer;
    answer = undefined;
    if (waiting !== undefined) waiting(line);
    else if (line !== undefined) lines.push(line);
  };
  terminal.on('line', tell);
  // Ctrl-C, Ctrl-D, or the terminal is gone.
  terminal.on('close', () => {
    left = true;
    tell(undefined);
  });
  return {
    ask: async (prompt) => {
      const early = lines.shift();
      if (early !== undefined) return early;
      if (left) return undefined;
      terminal.setPrompt(prompt);
      terminal.prompt();
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    leave: () => terminal.close(),
  };
}
