import type { Check, Report } from '../../src/foundation/report.js';
import {
  checkMicroCertification,
  councilRecommendation2022,
  type Framework,
} from '../../src/frameworks/index.js';
import { type COMPLETE_CASE, NOW } from './definitions.js';

/** Report on a definition, award and issuer, at the instant {@link NOW}. */
export function reportOn(
  { definition, award, issuer }: Partial<typeof COMPLETE_CASE>,
  framework: Framework = councilRecommendation2022,
): Report {
  return checkMicroCertification(definition, { framework, clock: () => NOW, award, issuer });
}

/** The check with this id. */
export function checkOf(report: Report, id: string): Check | undefined {
  return report.checks.find((check) => check.id === id);
}
