import { MicrocertError } from '../../foundation/errors/index.js';
import type { Finding } from '../../foundation/report.js';
import type { Award } from '../../model/index.js';
import type { CohortLine } from '../read-cohort.js';
import { aboutRow, type RowFinding } from '../row-finding.js';
import { inColumns, rowFindings } from '../row-findings.js';
import { HAS_STATUS } from '../texts.js';

/**
 * A row, refused where a check has something to say against its award, or the award has a status of its own; else with what
 * the check warns of.
 */
export function checkRow(
  row: CohortLine,
  check: ((award: Award) => readonly Finding[]) | undefined,
): CohortLine {
  if (row.outcome === 'refused') return row;
  const findings = check?.(row.award) ?? [];
  if (findings.some(({ severity }) => severity === 'error')) {
    const error = new MicrocertError('ERR_FRAMEWORK_UNMET', { findings });
    return refused(row.line, rowFindings(error, row));
  }
  if (row.award.status !== undefined) return refused(row.line, [aboutRow(HAS_STATUS, '/status')]);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return row;
  return { ...row, warnings: warnings.map((finding) => inColumns(finding, row)) };
}

/** A row that cannot be issued. */
export function refused(
  line: number,
  findings: readonly RowFinding[],
): Extract<CohortLine, { outcome: 'refused' }> {
  return { outcome: 'refused', line, findings };
}
