import { expectTypeOf, test } from 'vitest';
import type { Report } from '../../src/foundation/report.js';
import {
  type CreatePresentationOptions,
  createPresentation,
  type PresentationReport,
  type PresentationSuite,
  type VerifyPresentationOptions,
  verifyPresentation,
} from '../../src/presenting/index.js';
import type { Secured } from '../../src/proofs/index.js';

declare const options: CreatePresentationOptions<'data-integrity'>;
declare const jwtOptions: CreatePresentationOptions<'jwt'>;

test('a presentation MUST be an object with its proof, or the text of a JWT', () => {
  expectTypeOf(createPresentation([], options)).resolves.toEqualTypeOf<Secured>();
  expectTypeOf(createPresentation([], jwtOptions)).resolves.toEqualTypeOf<string>();
  expectTypeOf<'Ed25519Signature2020'>().not.toExtend<PresentationSuite>();
});

test('challenge, domain and trust MUST have no default', () => {
  expectTypeOf<Record<never, never>>().not.toExtend<
    Pick<VerifyPresentationOptions, 'challenge' | 'domain' | 'trust'>
  >();
  expectTypeOf(verifyPresentation).returns.resolves.toEqualTypeOf<PresentationReport>();
  expectTypeOf<PresentationReport>().toExtend<Report>();
});
