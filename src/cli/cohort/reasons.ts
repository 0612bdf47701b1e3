import type { RowFinding, RunRow } from '../../cohort/index.js';

/** Something for which rows were refused. */
export interface Reason {
  /** As the first of the rows has it. */
  readonly finding: RowFinding;
  /** How many rows have it. */
  readonly count: number;
  /** The first of their lines. */
  readonly lines: readonly number[];
}

/** Why rows were refused, each reason once: a whole column that is written otherwise is one thing to correct. */
export interface Reasons {
  add(row: Extract<RunRow, { outcome: 'refused' }>): void;
  /** The reasons, what most rows have first, and errors before warnings. */
  list(): readonly Reason[];
  /** Whether there were more than are kept. */
  readonly isCut: boolean;
}

const MOST_REASONS = 20;
const MOST_LINES = 5;

/** No reasons yet. */
export function noReasons(): Reasons {
  const reasons = new Map<string, { finding: RowFinding; count: number; lines: number[] }>();
  let isCut = false;
  return {
    add({ line, findings }) {
      for (const finding of findings) {
        const key = JSON.stringify([finding.code, finding.column?.name ?? finding.pointer]);
        const reason = reasons.get(key) ?? { finding, count: 0, lines: [] };
        if (!reasons.has(key) && reasons.size >= MOST_REASONS) {
          isCut = true;
          continue;
        }
        reasons.set(key, reason);
        reason.count += 1;
        if (reason.lines.length < MOST_LINES) reason.lines.push(line);
      }
    },
    list: () => [...reasons.values()].sort((a, b) => weight(b) - weight(a) || b.count - a.count),
    get isCut() {
      return isCut;
    },
  };
}

function weight({ finding }: Reason): number {
  return finding.severity === 'error' ? 1 : 0;
}
