import type { RowFinding } from '../../cohort/index.js';

/** Something for which rows were refused, or of which is warned. */
export interface Reason {
  /** As the first of the rows has it. */
  readonly finding: RowFinding;
  /** How many rows have it. */
  readonly count: number;
  /** The first of their lines. */
  readonly lines: readonly number[];
}

/** Why rows were refused and of what is warned, each reason once: a whole column that is written otherwise is one thing to correct. */
export interface Reasons {
  /** Takes what was found in a row, and counts it where it was not refused for that. */
  add(row: LookedAtRow): void;
  /** The reasons, what most rows have first, and errors before warnings. */
  list(): readonly Reason[];
  /** Whether there were more than are kept. */
  readonly isCut: boolean;
  /** How many rows were taken with a warning. */
  readonly warned: number;
}

interface LookedAtRow {
  readonly line: number;
  /** Why it was refused. */
  readonly findings?: readonly RowFinding[];
  /** What was found in a row that was taken. */
  readonly warnings?: readonly RowFinding[];
}

const MOST_REASONS = 20;
const MOST_LINES = 5;

/** No reasons yet. */
export function noReasons(): Reasons {
  const reasons = new Map<string, { finding: RowFinding; count: number; lines: number[] }>();
  let isCut = false;
  let warned = 0;
  const addFinding = (line: number, finding: RowFinding): void => {
    const key = JSON.stringify([finding.code, finding.column?.name ?? finding.pointer]);
    const reason = reasons.get(key) ?? { finding, count: 0, lines: [] };
    if (!reasons.has(key) && reasons.size >= MOST_REASONS) {
      isCut = true;
      return;
    }
    reasons.set(key, reason);
    reason.count += 1;
    if (reason.lines.length < MOST_LINES) reason.lines.push(line);
  };
  return {
    add({ line, findings, warnings = [] }) {
      if (warnings.length > 0) warned += 1;
      for (const finding of findings ?? warnings) addFinding(line, finding);
    },
    list: () => [...reasons.values()].sort((a, b) => weight(b) - weight(a) || b.count - a.count),
    get isCut() {
      return isCut;
    },
    get warned() {
      return warned;
    },
  };
}

function weight({ finding }: Reason): number {
  return finding.severity === 'error' ? 1 : 0;
}
