import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { STACKING_TEXTS } from '../../foundation/errors/stacking-texts.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Clock } from '../../foundation/ports.js';
import {
  checkFrom,
  type Finding,
  judge,
  type Policy,
  type Report,
} from '../../foundation/report.js';
import { formatDateTime } from '../../foundation/time.js';
import { definePathway, type Pathway } from '../../stacking/index.js';
import { languageFindings } from '../../stacking/pathway/language-findings.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import type { SourceDocument } from '../read-document.js';
import { renderError } from '../render-error.js';
import { placeText } from '../render-findings.js';
import { styleFor } from '../style.js';
import { looksLikePathway } from './looks-like-pathway.js';

/** The pathway in a file; nothing where it is none, once everything that is wrong was told with its line and column. */
export function pathwayOrTell(
  source: SourceDocument,
  { locale, otherwise }: { readonly locale: Invocation['locale']; readonly otherwise: LocalText },
  io: Io,
): Pathway | undefined {
  try {
    return pathwayIn(source, otherwise);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const locate = (pointer: string) =>
      `${placeText(source.path, source.locate(pointer))} ${pointer}`;
    const style = styleFor(io.colours);
    io.err(renderError(error, { locale, style, locate, namesSource: true }));
    return undefined;
  }
}

/** Where no pathway was meant, what was expected is told, and nothing of what is in the file. */
function pathwayIn({ value, path }: SourceDocument, otherwise: LocalText): Pathway {
  try {
    return definePathway(value);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    // Each member of a badge would be told as an unknown one.
    const said = looksLikePathway(value) ? { findings: error.findings } : { hint: otherwise };
    throw new MicrocertError('ERR_PATHWAY_INVALID', { source: path, ...said }, STACKING_TEXTS);
  }
}

const POLICY: Policy = { id: 'pathway', requires: ['pathway.shape'], heeds: [] };

/** What is wrong with a pathway as it is written, and what should be seen to, as a report like that on a definition. */
export function checkPathway(value: unknown, clock: Clock): Report {
  const checks = [checkFrom('pathway.shape', findingsOn(value))];
  const judgedAt = formatDateTime(clock());
  return { verdict: judge(checks, POLICY), policy: POLICY.id, judgedAt, checks };
}

function findingsOn(value: unknown): readonly Finding[] {
  try {
    return languageFindings(definePathway(value));
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return error.findings;
  }
}
