import { isDecimal, thousandths } from '../../foundation/decimal.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import { problem } from './findings.js';
import type { PathwayInput, PathwayRules } from './pathway.js';

type Written = Partial<PathwayInput>;

/** Rules that contradict themselves or each other, or lack what they are about. */
export function ruleFindings(written: Written): readonly Finding[] {
  const { rules = {}, components = {} } = written;
  const { credits, age, level } = rules;
  const floor = level?.floor;
  const isTurned =
    credits?.min !== undefined && credits.max !== undefined && credits.min > credits.max;
  const below = Object.entries(components).filter(
    ([, component]) =>
      floor !== undefined && component.level !== undefined && component.level < floor,
  );
  return [
    ...(isTurned ? [problem('pathway.minimum-above-maximum', '/rules/credits/min')] : []),
    ...(age?.maxMonths !== undefined && age.maxYears !== undefined
      ? [problem('pathway.age-twice', '/rules/age')]
      : []),
    ...gradeFindings(rules.grade),
    ...shareFindings(written),
    ...below.map(([key]) =>
      problem('pathway.level-below-floor', appendPointer('/components', key, 'level')),
    ),
  ];
}

function gradeFindings(grade: PathwayRules['grade']): readonly Finding[] {
  if (grade?.outOf === undefined) return [];
  const minimum = decimalIn(grade.minimum);
  const isWithin = minimum !== undefined && minimum <= grade.outOf;
  return isWithin ? [] : [problem('pathway.grade-number', '/rules/grade/minimum')];
}

/** The decimal that a text writes, with a point or, as in French, a comma. */
export function decimalIn(text: string): number | undefined {
  if (!/^\d{1,7}(?:[.,]\d{1,3})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return isDecimal(value) ? value : undefined;
}

function shareFindings({ rules = {}, awardingBodies = [] }: Written): readonly Finding[] {
  const { credits, level, elsewhere, priorLearning } = rules;
  const shares: readonly (readonly [JsonPointer, unknown])[] = [
    ['/rules/level/share', level?.share],
    ['/rules/elsewhere', elsewhere],
    ['/rules/priorLearning', priorLearning],
  ];
  const ofNothing = shares.filter(([, share]) => share !== undefined && credits?.min === undefined);
  const isNobody = elsewhere !== undefined && awardingBodies.every(({ id }) => id === undefined);
  return [
    ...ofNothing.map(([pointer]) => problem('pathway.share-without-credits', pointer)),
    ...(isNobody ? [problem('pathway.elsewhere-without-body', '/rules/elsewhere')] : []),
  ];
}

/** The bounds that the rules put on the credits, in thousandths. */
export interface CreditBounds {
  /** Needed in all; 0 where nothing is asked. */
  readonly needed: number;
  /** Beyond this nothing counts; infinite where nothing is said. */
  readonly most: number;
  /** Needed at the level of the share. */
  readonly atLevel: number;
  readonly mostElsewhere: number;
  readonly mostPrior: number;
}

/** Shares are worked out exactly: upwards what is needed, downwards what is allowed. */
export function creditBounds({
  credits,
  level,
  elsewhere,
  priorLearning,
}: PathwayRules): CreditBounds {
  const needed = thousandths(credits?.min ?? 0);
  const part = (share: number) => (thousandths(share) * needed) / 1000;
  const most = (share: number | undefined) =>
    share === undefined ? Number.POSITIVE_INFINITY : Math.floor(part(share));
  return {
    needed,
    most: credits?.max === undefined ? Number.POSITIVE_INFINITY : thousandths(credits.max),
    atLevel: level?.share === undefined ? 0 : Math.ceil(part(level.share.min)),
    mostElsewhere: most(elsewhere?.maxShare),
    mostPrior: most(priorLearning?.maxShare),
  };
}
