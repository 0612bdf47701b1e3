import type { Clock } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import { awardPart } from '../../frameworks/award-part.js';
import { applyFramework, type Framework } from '../../frameworks/index.js';
import type { IssuerOptions } from '../../issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type IssuerProfile,
  type MicroCertification,
  parseIssuerProfile,
} from '../../model/index.js';
import { readAward } from '../../model/read-award.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import {
  clockOf,
  endorsedSources,
  findingsOn,
  frameworkOf,
  mappingOf,
  renderRefusal,
} from '../issuing-sources.js';
import { readProfile } from '../load-issuer.js';
import { readDocument } from '../read-document.js';
import { renderMethodIn } from '../render-method-in.js';

/** What a cohort is issued of, already held against the framework as far as it is the same for every learner. */
export interface CohortSources {
  readonly definition: MicroCertification;
  readonly profile: IssuerProfile;
  readonly framework: Framework | undefined;
  readonly clock: Clock;
  /** How the issuer writes credentials. */
  readonly mapping: Pick<IssuerOptions, 'contextUrl' | 'extensions' | 'suite' | 'renderMethod'>;
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
    return (
      applyFramework(part, subject)
        .flatMap((check) => check.findings)
        // Of the definition people were warned once already, and not for each learner.
        .filter(({ severity, pointer }) => severity === 'error' || /^\/award(?:\/|$)/.test(pointer))
        .map((finding) => ({ ...finding, pointer: finding.pointer.replace(/^\/award/, '') }))
    );
  };
}

/** Reads what a cohort is issued of; where that is not to be signed, says why, and gives nothing. */
export async function readCohortSources(
  invocation: Invocation,
  io: Io,
): Promise<CohortSources | undefined> {
  const written = {
    definition: await readDocument(invocation.files[0] ?? '-', io),
    issuer: await readProfile(invocation, io),
  };
  const files = await endorsedSources(written, invocation, io);
  const [framework, clock] = [frameworkOf(invocation), clockOf(invocation, io)];
  const findings = findingsOn(files, clock, framework);
  if (findings.some(({ severity }) => severity === 'error')) {
    io.err(renderRefusal({ sources: files, findings, framework }, invocation, io));
    return undefined;
  }
  const definition = defineMicroCertification(files.definition.value);
  const profile = parseIssuerProfile(files.issuer.value);
  const mapping = { ...mappingOf(invocation), ...(await renderMethodIn(invocation, io)) };
  return { definition, profile, framework, clock, mapping };
}
