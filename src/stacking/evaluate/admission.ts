import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import { addPeriod } from '../../foundation/time.js';
import type {
  AcceptedAchievement,
  Pathway,
  PathwayComponent,
  PathwayRules,
} from '../pathway/pathway.js';
import { decimalIn } from '../pathway/rule-findings.js';
import { type StackCode, stackFinding } from './findings.js';
import type { Held } from './held.js';
import type { HeldResult } from './types.js';

/** Whether something held may count for a component, apart from its prerequisites. */
export interface Admission {
  /** Why it may not. */
  readonly refusals: readonly Finding[];
  /** Why it could not be told whether it may. */
  readonly doubts: readonly Finding[];
}

/** What a component is asked for. */
export interface Asking {
  readonly pathway: Pathway;
  readonly key: string;
  readonly component: PathwayComponent;
  /** The day of the decision. */
  readonly on: number;
}

/** True where it is of a version that is accepted of its achievement. */
export function isVersionAccepted({ stated }: Held, { versions }: AcceptedAchievement): boolean {
  return (
    versions === undefined || (stated.version !== undefined && versions.includes(stated.version))
  );
}

/** Looks at something held as a component, by every rule that is about the one alone. */
export function admit(held: Held, asking: Asking): Admission {
  const pointer = appendPointer('/components', asking.key);
  const codes = [
    ...dateCodes(held, asking),
    ...levelCodes(held, asking),
    ...gradeCodes(held.stated.results ?? [], asking.pathway.rules.grade),
    ...bodyCodes(held, asking.pathway.rules),
    ...relationCodes(held, asking),
  ];
  const findings = codes.map((code) => stackFinding(code, pointer));
  return {
    refusals: findings.filter(({ severity }) => severity === 'error'),
    doubts: findings.filter(({ severity }) => severity !== 'error'),
  };
}

function dateCodes({ awarded, until }: Held, { component, pathway, on }: Asking): StackCode[] {
  const { age } = pathway.rules;
  const codes: StackCode[] = [];
  if (on > until) codes.push('stack.expired');
  if (awarded > on) codes.push('stack.awarded-later');
  // A block that was validated is acquired for good.
  if (age === undefined || component.validates !== undefined) return codes;
  const period = age.maxYears === undefined ? `P${age.maxMonths ?? 0}M` : `P${age.maxYears}Y`;
  if (on > addPeriod(awarded, period)) codes.push('stack.too-old');
  return codes;
}

function levelCodes({ stated }: Held, { component, pathway }: Asking): StackCode[] {
  const { floor } = pathway.rules.level ?? {};
  if (floor === undefined) return [];
  const level = stated.level ?? component.level;
  if (level === undefined) return ['stack.level-unknown'];
  return level < floor ? ['stack.level-below'] : [];
}

/** Every result that is stated must reach the minimum; one that cannot be compared leaves it open. */
function gradeCodes(results: readonly HeldResult[], grade: PathwayRules['grade']): StackCode[] {
  if (grade === undefined) return [];
  const reached = results.map((result) => reaches(result, grade));
  if (reached.includes(false)) return ['stack.grade-below'];
  return results.length === 0 || reached.includes(undefined) ? ['stack.grade-unknown'] : [];
}

type Grade = NonNullable<PathwayRules['grade']>;

function reaches({ value, grades, maximum }: HeldResult, grade: Grade): boolean | undefined {
  if (grade.outOf === undefined) {
    const [at, least] = [value, grade.minimum].map((one) => grades?.indexOf(one) ?? -1);
    if (at !== undefined && least !== undefined && at >= 0 && least >= 0) return at >= least;
    return value === grade.minimum ? true : undefined;
  }
  const [points, least] = [decimalIn(value), decimalIn(grade.minimum)];
  if (points === undefined || least === undefined || maximum === undefined || maximum <= 0)
    return undefined;
  // 12 of 20 is 60 of 100, in whole numbers.
  const scaled = (number: number) => BigInt(Math.round(number * 1000));
  return scaled(points) * scaled(grade.outOf) >= scaled(least) * scaled(maximum);
}

function bodyCodes({ stated }: Held, { awardingBodies }: PathwayRules): StackCode[] {
  if (awardingBodies === undefined) return [];
  const isKnown = (stated.awardingBodies ?? []).some((id) => awardingBodies.includes(id));
  return isKnown ? [] : ['stack.awarding-body'];
}

/** What says of itself that it contributes to a block of this award does not validate it. */
function relationCodes({ stated }: Held, { component, pathway }: Asking): StackCode[] {
  const { validates } = component;
  if (validates === undefined) return [];
  const said = (stated.towards ?? []).filter(
    ({ id, part }) => (id === undefined || id === pathway.id) && part === validates,
  );
  const isLess = said.length > 0 && said.every(({ relation }) => relation === 'contributes-to');
  return isLess ? ['stack.contributes-only'] : [];
}
