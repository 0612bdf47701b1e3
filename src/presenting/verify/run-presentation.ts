import { deepFreeze } from '../../foundation/json/values.js';
import { type Check, judge } from '../../foundation/report.js';
import { formatDateTime } from '../../foundation/time.js';
import { limitsForRecords } from '../../verifying/limits.js';
import { openForMany, widest } from '../../verifying/open-for-many.js';
import { indeterminate, skipped } from '../../verifying/outcomes.js';
import type { Session } from '../../verifying/session.js';
import { checkReplay, replayNotAsked } from '../replay.js';
import { checkCredentials } from './checks/credentials.js';
import { checkHolder } from './checks/holder.js';
import { checkPresentationJwt } from './checks/jwt.js';
import { checkPresentationProofs } from './checks/proofs.js';
import { checkSubjects } from './checks/subject.js';
import { presentationFinding } from './findings.js';
import { PRESENTATION_POLICY } from './policy.js';
import { credentialsIn, type ReadPresentation, readPresentation } from './read-presentation.js';
import type { PresentationReport } from './report.js';
import type { PresentationSettings } from './settle-options.js';

/** Verifies a presentation from beginning to end: itself first, and what it holds where that is good. */
export async function runPresentation(
  input: unknown,
  settings: PresentationSettings,
): Promise<PresentationReport> {
  const { credentials: asked } = settings;
  const { presentation, checks } = readPresentation(input, limitsForRecords(widest(asked.limits)));
  const found: Found =
    presentation === undefined
      ? { checks: [], parts: [] }
      : await look(presentation, openForMany(asked), settings);
  const all = [...checks, ...found.checks];
  return deepFreeze({
    verdict: judge(all, PRESENTATION_POLICY),
    policy: PRESENTATION_POLICY.id,
    judgedAt: formatDateTime(asked.now),
    ...(found.holder !== undefined && { holder: found.holder }),
    ...(presentation && { securing: presentation.jwt ? 'jwt' : 'data-integrity' }),
    checks: all,
    parts: found.parts,
  } as const);
}

type Found = Pick<PresentationReport, 'checks' | 'holder' | 'parts'>;

async function look(
  presentation: ReadPresentation,
  session: Session,
  settings: PresentationSettings,
): Promise<Found> {
  const { document, jwt } = presentation;
  const { checks, holding } =
    jwt === undefined
      ? await checkPresentationProofs(document, session, settings)
      : await checkPresentationJwt(jwt, session, settings);
  const { check, holder } = checkHolder(presentation, holding, session);
  const own = [...checks, check];
  if (holder === undefined || isFailed(own))
    return { checks: [...own, ...NOT_LOOKED_AT], parts: [] };
  const replay = await checkReplay(holder, settings, settings.credentials);
  const known = [...own, replay];
  // Nothing is asked for the sake of what is used a second time either.
  if (isFailed([replay]))
    return { checks: [...known, ...NOT_LOOKED_AT.slice(1)], parts: [], holder };
  const contents = credentialsIn(document);
  const inside = await checkCredentials(contents, session, settings.mayBeEmpty);
  const subject = checkSubjects(holder, inside.parts, settings.holderIs);
  return { checks: [...known, inside.check, subject], parts: inside.parts, holder };
}

function isFailed(checks: readonly Check[]): boolean {
  return checks.some(({ outcome }) => outcome === 'failed');
}

const NOTE = presentationFinding('presentation.not-looked-at');
/** What is said of the rest, where a presentation does not hold by itself. */
const NOT_LOOKED_AT: readonly Check[] = deepFreeze([
  replayNotAsked(),
  indeterminate('presentation.credentials', NOTE),
  skipped('presentation.subject', NOTE),
]);
