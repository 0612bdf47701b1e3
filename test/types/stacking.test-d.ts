import { expectTypeOf, test } from 'vitest';
import type { Report } from '../../src/foundation/report.js';
import {
  type CheckStackOptions,
  checkStack,
  definePathway,
  evaluateStack,
  type Group,
  type Pathway,
  type StackAnswer,
  type StackReport,
} from '../../src/stacking/index.js';

test('a report on a stack MUST be a report, and say one of three answers', () => {
  expectTypeOf(checkStack).returns.resolves.toEqualTypeOf<StackReport>();
  expectTypeOf<StackReport>().toExtend<Report>();
  expectTypeOf<StackReport['answer']>().toEqualTypeOf<StackAnswer>();
  expectTypeOf<StackAnswer>().toEqualTypeOf<'eligible' | 'not-yet' | 'undetermined'>();
  expectTypeOf<'awarded'>().not.toExtend<StackAnswer>();
});

test('to evaluate MUST take no promise, and the day of the decision MUST be said', () => {
  expectTypeOf(evaluateStack).returns.not.toExtend<Promise<unknown>>();
  expectTypeOf<Parameters<typeof evaluateStack>[2]>().toHaveProperty('on').toEqualTypeOf<string>();
});

test('whom to trust MUST be said', () => {
  expectTypeOf<CheckStackOptions>().toHaveProperty('trust').not.toBeNullable();
});

test('a group MUST be of one of four kinds', () => {
  expectTypeOf<{ choose: number }>().not.toExtend<Group>();
  expectTypeOf<{ choose: number; of: string[] }>().toExtend<Group>();
  expectTypeOf(definePathway).returns.toEqualTypeOf<Pathway>();
});
