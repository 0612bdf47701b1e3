import type { Clock } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import { awardPart } from '../../frameworks/award-part.js';
import { applyFramework, type Framework } from '../../frameworks/index.js';
import type { IssuerOptions } from '../../issuing/index.js';
import type { Award, IssuerProfile, MicroCertification } from '../../model/index.js';
import { readAward } from '../../model/read-award.js';

/** What a cohort is issued of, already held against the framework as far as it is the same for every learner. */
export interface CohortSources {
  readonly definition: MicroCertification;
  readonly profile: IssuerProfile;
  readonly framework: Framework | undefined;
  readonly clock: Clock;
  /** How the issuer writes credentials. */
  readonly mapping: Pick<IssuerOptions, 'contextUrl' | 'extensions' | 'suite'>;
}

/** What a framework asks of each award. Places are in the award; one that is malformed is left for the issuer to refuse. */
export function awardCheck({
  definition,
  profile,
  framework,
  clock,
}: CohortSources): (award: Award) => readonly Finding[] {
  if (framework === undefined) return () => [];
  const part = awardPart(framework);
  return (written) => {
    const { value: award, findings } = readAward(written, definition);
    if (award === undefined || findings.some(({ severity }) => severity === 'error')) return [];
    const subject = { definition, award, issuer: profile, now: clock() };
    return applyFramework(part, subject)
      .flatMap((check) => check.findings)
      .map((finding) => ({ ...finding, pointer: finding.pointer.replace(/^\/award/, '') }));
  };
}
