import type { AnyMicrocertError } from '../../foundation/errors/index.js';

/** What is made of a credential: a picture that it is put into, or a certificate. */
export type PictureKind = 'png' | 'svg' | 'pdf';

/** What came of one kind. */
export interface DrawnKind {
  readonly kind: PictureKind;
  readonly folder: string;
  /** Files that were written. */
  written: number;
  /** Files that were there, with the same credential. */
  existing: number;
  /** Files that could not be made. */
  failed: number;
}

/** Why some files could not be made. */
export interface DrawingReason {
  readonly kind: PictureKind;
  readonly error: AnyMicrocertError;
  count: number;
  /** The first of the lines. */
  readonly lines: number[];
}

/** What came of the credentials of a file. */
export interface DrawnLines {
  readonly kinds: readonly DrawnKind[];
  readonly reasons: readonly DrawingReason[];
  /** Why it ended before the end. */
  readonly brokenBy?: AnyMicrocertError;
  /** The signal that stopped it before the end. */
  readonly stoppedBy?: string;
}

const MOST_REASONS = 20;
const MOST_LINES = 5;

/** Counts what comes of each. */
export interface DrawingTally {
  readonly kinds: readonly DrawnKind[];
  /** The most frequent first. */
  reasons(): readonly DrawingReason[];
  failed(kind: DrawnKind, line: number, error: AnyMicrocertError): void;
}

/** A tally that has counted nothing yet, of the kinds of picture that have a folder. */
export function drawingTally(folders: ReadonlyMap<PictureKind, string>): DrawingTally {
  const kinds = Array.from(folders, ([kind, folder]): DrawnKind => {
    return { kind, folder, written: 0, existing: 0, failed: 0 };
  });
  const reasons = new Map<string, DrawingReason>();
  return {
    kinds,
    reasons: () => [...reasons.values()].sort((one, other) => other.count - one.count),
    failed(kind, line, error) {
      kind.failed += 1;
      const key = JSON.stringify([kind.kind, error.code, error.hint?.en]);
      const reason = reasons.get(key) ?? { kind: kind.kind, error, count: 0, lines: [] };
      if (!reasons.has(key) && reasons.size >= MOST_REASONS) return;
      reasons.set(key, reason);
      reason.count += 1;
      if (reason.lines.length < MOST_LINES) reason.lines.push(line);
    },
  };
}
