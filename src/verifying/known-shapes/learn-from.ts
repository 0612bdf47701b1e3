import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Check } from '../../foundation/report.js';
import type { UsedContext } from '../../linked-data/index.js';
import type { Facts } from '../facts.js';
import type { PartReport } from '../report.js';
import type { Session } from '../session.js';
import type { Verified } from '../verified.js';
import type { KnownShapes } from './known-shapes.js';

/** Learns from a credential that was verified the whole way, if nothing at all was found to be wrong with it. */
export async function learnFrom(
  { report, document }: Verified,
  { read, used }: Facts,
  { session, shapes }: { readonly session: Session; readonly shapes: KnownShapes },
): Promise<void> {
  if (document === undefined || used === undefined || read?.credential?.jwt !== undefined) return;
  // Whoever believes anybody would learn from anybody.
  if (typeof session.trust === 'string' || session.givenContexts !== undefined) return;
  if (report.role !== 'badge' || !report.checks.every(isClean)) return;
  const endorsements = new Map(report.parts.flatMap(cleanEndorsement));
  await shapes.learn({ document, contexts: session.bundledContexts, used, endorsements });
}

/** Where an endorsement hangs in which nothing was found to be wrong, and by which contexts it was read. */
function cleanEndorsement({
  pointer,
  role,
  report: { checks, contexts },
}: PartReport): readonly (readonly [JsonPointer, readonly UsedContext[]])[] {
  // Whoever made it: whether they are believed is asked of each anew.
  const isSound = checks.every((check) => check.id === 'issuer.trust' || isClean(check));
  return role === 'endorsement' && isSound ? [[pointer, contexts]] : [];
}

/** What has to hold without a remark. What else is asked of a credential is asked of each anew. */
const CLEAN: ReadonlySet<string> = new Set([
  ...['input.limits', 'input.format', 'document.data-model', 'document.schema'],
  ...['document.contexts', 'document.terms', 'proof.suite', 'proof.purpose', 'proof.signature'],
  ...['issuer.binding', 'issuer.trust'],
]);

function isClean({ id, outcome, findings }: Check): boolean {
  return !CLEAN.has(id) || (outcome === 'passed' && findings.length === 0);
}
