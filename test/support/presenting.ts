import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  type CreatePresentationOptions,
  createPresentation,
  type Presentation,
  type PresentationFormat,
  type PresentationReport,
  type SeenStore,
  type VerifyPresentationOptions,
  verifyPresentation,
} from '../../src/presenting/index.js';
import { NOW } from './issuing.js';
import { badge, newParty, type Party, UNIVERSITY } from './verifying.js';

/** The learner of these tests. */
export const LEARNER: Party = await newParty();

export const CHALLENGE = 'c7a6f5d0-challenge';
export const DOMAIN = 'https://jobs.example';

/** A badge about a learner, by default the one of these tests, signed by the university. */
export async function badgeOf(
  learner: string = LEARNER.id,
  change: Readonly<Record<string, unknown>> = {},
): Promise<JsonObject> {
  const { credentialSubject } = await badge();
  return badge({
    credentialSubject: { ...(credentialSubject as JsonObject), id: learner },
    ...change,
  });
}

/** Presents as the learner, in answer to the verifier of these tests. */
export function present<Format extends PresentationFormat = 'data-integrity'>(
  credentials: Parameters<typeof createPresentation>[0],
  options: Partial<CreatePresentationOptions<Format>> = {},
): Promise<Presentation<Format>> {
  return createPresentation<Format>(credentials, {
    ...{ holder: LEARNER.signer, challenge: CHALLENGE, domain: DOMAIN, clock: () => NOW },
    ...options,
  } as CreatePresentationOptions<Format>);
}

/** Verifies as somebody who trusts the university and asked the challenge. */
export function receive(
  presentation: unknown,
  options: Partial<VerifyPresentationOptions> = {},
): Promise<PresentationReport> {
  return verifyPresentation(presentation as object, {
    ...{ challenge: CHALLENGE, domain: DOMAIN, trust: [UNIVERSITY.id], clock: () => NOW },
    ...{ seen: seenStore(), ...options },
  });
}

/** A store in memory, as a verifier would write it. */
export function seenStore(): SeenStore & { readonly kept: Map<string, number> } {
  const kept = new Map<string, number>();
  return {
    kept,
    once: (key, untilMs) => {
      if (kept.has(key)) return false;
      kept.set(key, untilMs);
      return true;
    },
  };
}

/** Outcome and codes of a check: `failed presentation.challenge`. */
export function answered({ checks }: PresentationReport, id: string): string {
  const found = checks.filter((check) => check.id === id).at(-1);
  return [found?.outcome ?? 'absent', ...(found?.findings ?? []).map(({ code }) => code)].join(' ');
}
