import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReporter } from '../../src/cli/cohort/reporter.js';
import type { Io } from '../../src/cli/io.js';

let now = 0;
let said: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  said = [];
});
afterEach(() => vi.useRealTimers());

/** A reporter of a run that has read half of a cohort. */
function reporter(terminal: boolean, locale: 'en' | 'fr' = 'en') {
  const io = { terminal, err: (text: string) => said.push(text) } as unknown as Io;
  const clock = () => now;
  return createReporter(io, { locale, clock, read: () => 50, size: 100 });
}

function pass(milliseconds: number): void {
  now += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

describe('a run that is followed', () => {
  it('in a log MUST be a whole line from time to time, without signs for a terminal', () => {
    const { row, end } = reporter(false);
    for (let at = 0; at < 300; at += 1) {
      pass(100);
      row('issued');
    }
    end();
    expect(said).toEqual([
      '50% · 100 rows · 10/s · 10 s left\n',
      '50% · 200 rows · 10/s · 20 s left\n',
      '50% · 300 rows · 10/s · 30 s left\n',
    ]);
  });

  it('on a terminal MUST be one line that goes on while nothing comes, and is taken away at the end', () => {
    const { row, end } = reporter(true, 'fr');
    for (let at = 0; at < 500; at += 1) row(at < 2 ? 'refused' : 'issued');
    pass(1000);
    end();
    pass(1000);
    const [before, after] = ['\r\u001b[?7l', '\u001b[K\u001b[?7h'];
    for (const text of said) expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
    const shown = said.map((text) => text.slice(before.length, -after.length));
    expect(shown).toHaveLength(12);
    expect(shown[0]).toMatch(/^█{12}░{12} 50\s%/);
    expect(shown[10]).toMatch(/500 lignes · 2 refusées · 500\/s · encore 1 s$/);
    expect(shown[11]).toBe('');
    expect(said.join('')).not.toContain('\n');
  });
});
