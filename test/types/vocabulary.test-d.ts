import { expectTypeOf, test } from 'vitest';
import {
  type Concept,
  findConcept,
  loadCountries,
  MODES,
  type ModeCode,
} from '../../src/vocabulary/index.js';

test('a value that was found MUST have the codes of its list as its type', () => {
  expectTypeOf(findConcept(MODES, 'online')).toEqualTypeOf<Concept<ModeCode> | undefined>();
  expectTypeOf<'online'>().toExtend<ModeCode>();
  expectTypeOf<'on-line'>().not.toExtend<ModeCode>();
});

test('a large list MUST be a promise', () => {
  expectTypeOf(loadCountries()).resolves.toHaveProperty('concepts');
});
