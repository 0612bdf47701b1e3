import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Clock } from '../foundation/ports.js';
import type { Finding } from '../foundation/report.js';
import {
  checkMicroCertification,
  councilRecommendation2022,
  type Framework,
  findFramework,
} from '../frameworks/index.js';
import type { IssuerOptions } from '../issuing/index.js';
import { SUITE_IDS } from '../proofs/index.js';
import type { Invocation } from './command.js';
import { instantOption } from './instant-option.js';
import type { Io } from './io.js';
import { placesIn } from './places-in.js';
import type { IssuingSources } from './read-document.js';
import { renderError } from './render-error.js';
import { styleFor } from './style.js';

/** The framework that must accept what is issued; none for "none". */
export function frameworkOf({ option }: Invocation): Framework | undefined {
  return findFramework(option('framework') ?? councilRecommendation2022.id);
}

/** How the issuer is to write credentials. */
export function mappingOf({
  option,
  options,
  flag,
}: Invocation): Pick<IssuerOptions, 'suite' | 'extensions' | 'contextUrl'> {
  const contextUrl = option('context-url');
  const suites = SUITE_IDS.filter((id) => options('suite').includes(id));
  return {
    extensions: !flag('plain'),
    ...(suites.length > 0 && { suite: suites }),
    ...(contextUrl && { contextUrl }),
  };
}

/** The files with the endorsements that were given, each hung on what it is about. */
export async function endorsedSources<Sources extends IssuingSources>(
  sources: Sources,
  { options }: Invocation,
  io: Io,
): Promise<Sources> {
  const files = options('endorsement');
  if (files.length === 0) return sources;
  const { withEndorsements } = await import('./hung-endorsements.js');
  return withEndorsements(sources, files, io);
}

/** The instant of issuing: the one asked for, or the present one. */
export function clockOf({ option }: Invocation, io: Io): Clock {
  const at = instantOption(option('at'));
  return at === undefined ? io.clock : () => at;
}

/** Everything that is to be said about what will be signed, at once: errors first, then warnings. */
export function findingsOn(
  { definition, award, issuer }: IssuingSources,
  clock: Clock,
  framework: Framework | undefined,
): readonly Finding[] {
  const { checks } = checkMicroCertification(definition.value, {
    framework: framework ?? councilRecommendation2022,
    ...(award && { award: award.value }),
    issuer: issuer.value,
    clock,
  });
  // Without a framework only the form is looked at.
  const asked = checks.filter(({ id }) => framework !== undefined || id.endsWith('.shape'));
  return asked
    .flatMap((check) => check.findings)
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

/** Why nothing is issued. */
export function renderRefusal(
  {
    sources,
    findings,
    framework,
  }: {
    readonly sources: IssuingSources;
    readonly findings: readonly Finding[];
    readonly framework: Framework | undefined;
  },
  { locale }: Invocation,
  io: Io,
): string {
  const code = findings.some((finding) => finding.code.startsWith(`${framework?.id}.`))
    ? 'ERR_FRAMEWORK_UNMET'
    : codeForPlace(findings[0]?.pointer ?? '');
  const error = new MicrocertError(code, { findings });
  return renderError(error, { locale, style: styleFor(io.colours), locate: placesIn(sources) });
}

function codeForPlace(
  pointer: JsonPointer,
): 'ERR_AWARD_INVALID' | 'ERR_PROFILE_INVALID' | 'ERR_DEFINITION_INVALID' {
  if (/^\/award(?=\/|$)/.test(pointer)) return 'ERR_AWARD_INVALID';
  return /^\/issuer(?=\/|$)/.test(pointer) ? 'ERR_PROFILE_INVALID' : 'ERR_DEFINITION_INVALID';
}
