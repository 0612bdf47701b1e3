import type { LocalText } from '../foundation/locale.js';
import type { Citation, Severity } from '../foundation/report.js';
import type { ElementStage, Framework } from './framework.js';

/** One rule of a framework, as it is shown to people. */
export interface RuleEntry {
  /** Stable name, which findings carry as their code. */
  readonly id: string;
  /** What part of the framework it belongs to: an element, the way parts fit together, what is asked besides. */
  readonly part: LocalText;
  /** What holds when it passes. */
  readonly name: LocalText;
  /** What a finding of it weighs. */
  readonly severity: Severity;
  /** When it can be judged. */
  readonly stage: ElementStage;
  /** Where it comes from. */
  readonly cites: Citation;
}

/** Every rule of a framework, in the order in which a report has its checks. */
export function listRules(framework: Framework): readonly RuleEntry[] {
  const { elements, consistency, requirements = [] } = framework;
  return [
    ...elements.flatMap(({ name, stage, mandatory, given, rules }) => [
      { ...entry(given), part: name, name: DESCRIBED, stage, severity: weight(mandatory) },
      ...rules.map((rule) => ({ ...entry(rule), part: name, name: rule.name, stage })),
    ]),
    ...consistency.map((rule) => ({
      ...entry(rule),
      part: TOGETHER,
      name: rule.name,
      stage: rule.reads.some((place) => place.startsWith('/award')) ? AWARD : DEFINITION,
    })),
    ...requirements.map((rule) => ({
      ...entry(rule),
      part: BESIDES,
      name: rule.name,
      stage: rule.stage,
    })),
  ];
}

function entry({ id, severity, cites }: Pick<RuleEntry, 'id' | 'severity' | 'cites'>) {
  return { id, severity, cites };
}

/** An element that is not described is an error where it is mandatory, and noted where it is not. */
function weight(mandatory: boolean): Severity {
  return mandatory ? 'error' : 'info';
}

const AWARD = 'award' as const;
const DEFINITION = 'definition' as const;
const DESCRIBED: LocalText = { en: 'The element is described', fr: 'L’élément est décrit' };
const TOGETHER: LocalText = { en: 'How the parts fit together', fr: 'Cohérence entre les parties' };
const BESIDES: LocalText = {
  en: 'Further requirements and principles',
  fr: 'Autres exigences et principes',
};
