import { type CohortLine, type CohortReadOptions, readCohort } from '../../src/cohort/index.js';
import { defineMicroCertification, type MicroCertification } from '../../src/model/index.js';
import { COMPLETE } from './definitions.js';

/** A definition with a score out of 20 (`exam`) and grades (`Oral`). */
export const DEFINITION: MicroCertification = defineMicroCertification({
  ...COMPLETE,
  assessments: [
    ...(COMPLETE.assessments ?? []),
    {
      id: 'Oral',
      title: { fr: 'Oral', en: 'Oral' },
      type: 'written-examination',
      mode: 'online',
      supervision: 'supervised-with-id-verification',
      assesses: 'all',
      grading: { kind: 'grade', grades: ['A', 'B'] },
    },
  ],
});

/** Bytes in pieces of a size; all in one by default. */
export async function* pieces(
  bytes: Uint8Array | string,
  size: number = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Uint8Array, void, undefined> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** All rows of a text, and the error that ended it, if one did. */
export async function linesIn(
  text: Uint8Array | string,
  options: Partial<CohortReadOptions> & { readonly size?: number } = {},
): Promise<{ readonly lines: readonly CohortLine[]; readonly error: unknown }> {
  const { size, ...given } = options;
  const lines: CohortLine[] = [];
  try {
    for await (const line of readCohort(pieces(text, size), { definition: DEFINITION, ...given }))
      lines.push(line);
  } catch (error) {
    return { lines, error };
  }
  return { lines, error: undefined };
}

/** Lines and codes of what was refused; rows that are awards are left out. */
export function refusals(
  lines: readonly CohortLine[],
): readonly { readonly line: number; readonly found: readonly string[] }[] {
  return lines.flatMap((row) =>
    row.outcome === 'award'
      ? []
      : [{ line: row.line, found: row.findings.map(({ code, pointer }) => `${code} ${pointer}`) }],
  );
}
