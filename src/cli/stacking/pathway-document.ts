import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { STACKING_TEXTS } from '../../foundation/errors/stacking-texts.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Clock } from '../../foundation/ports.js';
import { type Finding, judge, type Policy, type Report } from '../../foundation/report.js';
import { formatDateTime } from '../../foundation/time.js';
import { definePathway, type Pathway } from '../../stacking/index.js';
import type { SourceDocument } from '../read-document.js';
import { looksLikePathway } from './looks-like-pathway.js';

/**
 * The pathway in a file.
 *
 * @param otherwise - what to do where the file holds something else.
 * @throws MicrocertError `ERR_PATHWAY_INVALID` with every finding; where no pathway was meant, with what was expected.
 */
export function pathwayIn({ value, path }: SourceDocument, otherwise: LocalText = FIRST): Pathway {
  try {
    return definePathway(value);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    // Each member of a badge would be told as an unknown one.
    const said = looksLikePathway(value) ? { findings: error.findings } : { hint: otherwise };
    throw new MicrocertError('ERR_PATHWAY_INVALID', { source: path, ...said }, STACKING_TEXTS);
  }
}

const FIRST = {
  en: 'the first file is the pathway, with `requires` and `components`; credentials follow it',
  fr: 'le premier fichier est le parcours, avec `requires` et `components` ; les justificatifs le suivent',
};

const POLICY: Policy = { id: 'pathway', requires: ['pathway.shape'], heeds: [] };

/** What is wrong with a pathway as it is written, as a report like that on a definition. */
export function checkPathway(value: unknown, clock: Clock): Report {
  const findings = findingsOn(value);
  const outcome = findings.length === 0 ? 'passed' : 'failed';
  const checks = [{ id: 'pathway.shape', outcome, findings }] as const;
  const judgedAt = formatDateTime(clock());
  return { verdict: judge(checks, POLICY), policy: POLICY.id, judgedAt, checks };
}

function findingsOn(value: unknown): readonly Finding[] {
  try {
    definePathway(value);
    return [];
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return error.findings;
  }
}
