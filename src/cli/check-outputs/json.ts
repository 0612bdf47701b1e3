import { errorAsJson } from '../render-error.js';
import { type CheckResult, type OutputContext, placeOf } from './result.js';

/** Results for programs: the report of one file as an object, of several as a list. Findings say their line and column. */
export function asJson(
  results: readonly CheckResult[],
  { framework, around }: OutputContext,
): string {
  const files = results.map((result) => {
    if ('error' in result) return { file: result.path, error: errorAsJson(result.error) };
    const checks = result.report.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => ({
        ...finding,
        place: placeOf(finding.pointer, result.source, around),
      })),
    }));
    if (result.kind === 'pathway') return { file: result.path, ...result.report, checks };
    const forPeople = (framework.forPeople ?? []).map(({ id, question }) => ({ id, question }));
    return { file: result.path, ...result.report, checks, forPeople };
  });
  return `${JSON.stringify(files.length === 1 ? files[0] : files, null, 2)}\n`;
}
