import { deepFreeze, type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Looking } from '../facts.js';
import { skipped } from '../outcomes.js';
import type { Credential } from '../read-input.js';
import { isHeld, plainProof } from './held-proof.js';
import { checkJwt } from './jwt.js';
import type { ProofOutcome } from './proof-outcome.js';
import { checkProofs, missingSuites } from './proofs.js';

/**
 * Looks at how a credential is secured: by the JWT around it, by the proofs inside it, or both. Where both are there,
 * both must hold: what travels inside a JWT was put there before it was signed.
 */
export async function checkSecuring(
  { document, jwt }: Credential,
  looking: Looking,
): Promise<ProofOutcome> {
  const around = jwt === undefined ? NO_JWT : await checkJwt(jwt, looking.session);
  const inside = await proofsInside(document, jwt !== undefined, looking);
  const outcome = {
    checks: [...around.checks, ...inside.checks],
    holding: [...around.holding, ...inside.holding],
    allTermsKnown: around.allTermsKnown || inside.allTermsKnown,
  };
  if (isHeld(outcome)) looking.facts.held ??= plainProof(document, outcome);
  return outcome;
}

async function proofsInside(
  document: JsonObject,
  optional: boolean,
  looking: Looking,
): Promise<ProofOutcome> {
  if (optional && memberOf(document, 'proof') === undefined)
    return {
      ...NOTHING,
      // Who asks for a suite by its name asks for a proof inside: a JWT is none of any suite.
      checks: [
        ...missingSuites(looking.session.proofs),
        skipped('proof.expiry'),
        skipped('proof.chain'),
      ],
    };
  return checkProofs(document, looking);
}

const NOTHING = { checks: [], holding: [], allTermsKnown: false } as const;
// Said in one report after another, so none of them may be able to change it.
const NO_JWT: ProofOutcome = deepFreeze({
  ...NOTHING,
  checks: [skipped('jwt.header'), skipped('jwt.claims')],
});
