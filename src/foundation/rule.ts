import type { JsonPointer } from './json/pointer.js';
import type { LocalText } from './locale.js';
import type { Citation, Finding, Severity } from './report.js';

/** What a rule has to say about one place. */
export interface Remark {
  /** Where (RFC 6901), in the subject the rule was given. */
  readonly pointer: JsonPointer;
  /** What is the matter. */
  readonly text: LocalText;
  /** What to write instead. */
  readonly hint?: LocalText;
}

/** One requirement as data: pure, synchronous, silent when all is well, and it says where it comes from. */
export interface Rule<Subject> {
  /** Stable name, `<framework>.<element>.<requirement>`. */
  readonly id: string;
  /** What a remark of this rule weighs. */
  readonly severity: Severity;
  /** Why it is asked. */
  readonly cites: Citation;
  /** Yields a remark for every place where the requirement does not hold. */
  check(subject: Subject): Iterable<Remark>;
}

/** Findings of several rules on one subject, in the order of the rules. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const remark of rule.check(subject)) findings.push(toFinding(rule, remark));
  return findings;
}

function toFinding<Subject>(
  { id, severity, cites }: Rule<Subject>,
  { pointer, text, hint }: Remark,
): Finding {
  const example = hint && exampleIn(hint);
  return {
    ...{ code: id, severity, pointer, message: text },
    ...(hint && { hint }),
    ...(example && { example }),
    cites,
  };
}

/** What a hint sets in backticks is to be written so, where it is a member with its value. */
function exampleIn({ en, fr }: LocalText): LocalText | undefined {
  const [inEnglish, inFrench] = [en, fr].map((text) => /`([^`]*: [^`]*)`/.exec(text)?.[1]);
  if (inEnglish === undefined || inFrench === undefined) return undefined;
  return { en: inEnglish, fr: inFrench };
}
