import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Locale } from '../../foundation/locale.js';
import type { Clock } from '../../foundation/ports.js';
import type { Finding, Report } from '../../foundation/report.js';
import { checkMicroCertification, type Framework } from '../../frameworks/index.js';
import { type Answers, definitionOf } from './answers.js';
import type { Question } from './question.js';

/** What answers are held against. */
export interface Surroundings {
  /** Language of the definition. */
  readonly locale: Locale;
  /** The framework it is to describe. */
  readonly framework: Framework;
  /** The time. */
  readonly clock: Clock;
}

/**
 * What `check` has to say of one answer among those already given: the form of it, and how it fits what stands around
 * it. That something else is missing is no fault of the answer.
 */
export function lookOver(
  { name, pointer }: Question,
  answers: Answers,
  surroundings: Surroundings,
): readonly Finding[] {
  const { [name]: _, ...before } = answers;
  const known = new Set(findingsOf({ ...PLACED, ...before }, surroundings).map(keyOf));
  return findingsOf({ ...PLACED, ...answers }, surroundings).filter(
    (finding) =>
      !known.has(keyOf(finding)) &&
      finding.severity !== 'info' &&
      (isFormal(finding) ? isAt(finding.pointer, pointer) : finding.pointer === pointer),
  );
}

/** Without these, what stands beside them would not be looked at. */
const PLACED: Answers = { id: ['urn:x-begun:1'], title: ['…'], body: ['…'] };

/** The report on what the answers say so far. */
export function reportOn(answers: Answers, { locale, framework, clock }: Surroundings): Report {
  return checkMicroCertification(definitionOf(answers, locale), { framework, clock });
}

function findingsOf(answers: Answers, surroundings: Surroundings): readonly Finding[] {
  return reportOn(answers, surroundings).checks.flatMap(({ findings }) => findings);
}

/** One rule may say of a place that nothing stands there, and later that what stands there is wrong. */
function keyOf({ code, pointer, message }: Finding): string {
  return `${code} ${pointer} ${message.en}`;
}

/** Findings on the form of a value, whatever the framework. */
function isFormal({ code }: Finding): boolean {
  return /^(shape|vocabulary|definition)\./.test(code);
}

function isAt(pointer: JsonPointer, place: JsonPointer): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
