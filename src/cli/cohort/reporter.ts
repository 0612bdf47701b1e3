import type { Locale } from '../../foundation/locale.js';
import type { Clock } from '../../foundation/ports.js';
import type { Io } from '../io.js';
import { progressLine, type RunState } from './progress.js';

/** Counts what comes of rows, and says on standard error how far a run is. */
export interface Reporter {
  readonly counts: Counts;
  /** Counts a row, and says something where it is time to. */
  row(outcome: keyof Counts): void;
  /** Takes the bar away, so that something else can be written. */
  end(): void;
}

/** What came of the rows so far. */
export interface Counts {
  issued: number;
  existing: number;
  refused: number;
}

/** How the run is followed. */
export interface ReporterOptions {
  readonly locale: Locale;
  readonly clock: Clock;
  /** Bytes of the input that were read so far. */
  readonly read: () => number;
  /** Bytes of the input, where that is known. */
  readonly size: number | undefined;
}

const BAR_EVERY = 100;
const LINE_EVERY = 10_000;

/** Written over the line before, and cut off at the edge of the terminal: a second line could not be taken back. */
const overLine = (line: string): string => `\r\u001b[?7l${line}\u001b[K\u001b[?7h`;

/** A bar that is written over for a person; in a log, a line from time to time. */
export function createReporter(io: Io, options: ReporterOptions): Reporter {
  const { locale, clock, read, size } = options;
  const counts: Counts = { issued: 0, existing: 0, refused: 0 };
  const start = clock();
  const isBar = io.terminal === true;
  const lineAt = (now: number): string => {
    const state: RunState = { ...counts, ...{ read: read(), size, milliseconds: now - start } };
    return progressLine(state, locale, isBar);
  };
  // Rows come in hundreds at once: the bar goes by the time, and not by them.
  const draw = () => io.err(overLine(lineAt(clock())));
  const drawing = isBar ? setInterval(draw, BAR_EVERY) : undefined;
  if (isBar) draw();
  let told = start;
  return {
    counts,
    row(outcome) {
      counts[outcome] += 1;
      if (isBar) return;
      const now = clock();
      if (now - told < LINE_EVERY) return;
      told = now;
      io.err(`${lineAt(now)}\n`);
    },
    end: () => {
      clearInterval(drawing);
      if (isBar) io.err(overLine(''));
    },
  };
}
