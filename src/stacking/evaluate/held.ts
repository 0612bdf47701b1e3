import { isDecimal, thousandths } from '../../foundation/decimal.js';
import { normalizeDateTime, parseDateTime } from '../../foundation/time.js';
import type { EvaluateStackOptions, HeldComponent } from './types.js';

/** Something held, looked over: instants and credits as whole numbers. */
export interface Held {
  readonly stated: HeldComponent;
  readonly awarded: number;
  readonly until: number;
  /** Thousandths of a credit; absent where none are stated. */
  readonly credits: number | undefined;
}

/**
 * What is held, in an order that does not depend on how it was handed in.
 *
 * @throws TypeError naming what cannot be used.
 */
export function settleHeld(held: readonly HeldComponent[]): readonly Held[] {
  if (!Array.isArray(held)) throw new TypeError('evaluateStack: "held" must be a list');
  const settled = held.map((stated: HeldComponent, index) => settle(stated, `held[${index}]`));
  if (new Set(settled.map(({ stated }) => stated.id)).size < settled.length)
    throw new TypeError('evaluateStack: two of what is held have the same id');
  return settled.sort(inOrder);
}

function settle(stated: HeldComponent, place: string): Held {
  const { id, achievement, awardedOn, validUntil, ects } = stated ?? {};
  for (const [name, text] of Object.entries({ id, achievement }))
    if (typeof text !== 'string' || text === '')
      throw new TypeError(`evaluateStack: "${place}.${name}" must be a text`);
  if (ects !== undefined && !isDecimal(ects))
    throw new TypeError(
      `evaluateStack: "${place}.ects" must be credits with at most three decimals`,
    );
  return {
    stated,
    awarded: instantOf(awardedOn, `${place}.awardedOn`),
    until:
      validUntil === undefined
        ? Number.POSITIVE_INFINITY
        : instantOf(validUntil, `${place}.validUntil`),
    credits: ects === undefined ? undefined : thousandths(ects),
  };
}

/**
 * The instant of a date or date-time with zone.
 *
 * @throws TypeError naming the value.
 */
function instantOf(text: unknown, name: string): number {
  const written = typeof text === 'string' ? normalizeDateTime(text) : undefined;
  const instant = written === undefined ? undefined : parseDateTime(written);
  if (instant === undefined)
    throw new TypeError(`evaluateStack: "${name}" must be a date, or a date-time with zone`);
  return instant;
}

function inOrder(a: Held, b: Held): number {
  return (
    compareTexts(a.stated.achievement, b.stated.achievement) ||
    a.awarded - b.awarded ||
    compareTexts(a.stated.id, b.stated.id)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const MAX_STEPS = 2_000_000;

/** Options looked over and completed. */
export interface StackSettings {
  readonly on: number;
  readonly learner: string | undefined;
  readonly maxSteps: number;
}

/** @throws TypeError naming the option that is not usable. */
export function settleStackOptions(options: EvaluateStackOptions): StackSettings {
  const { on, learner, maxSteps = MAX_STEPS } = options ?? ({} as Partial<EvaluateStackOptions>);
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1)
    throw new TypeError('evaluateStack: option "maxSteps" must be a whole number, 1 or more');
  if (learner !== undefined && typeof learner !== 'string')
    throw new TypeError('evaluateStack: option "learner" must be a text');
  return { on: instantOf(on, 'on'), learner, maxSteps };
}
