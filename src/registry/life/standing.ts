import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';

/** What a credential is worth by what was done to it since it was issued; its dates are another matter. */
export type Standing = 'valid' | 'suspended' | 'revoked';

/** What can be done to the status of a credential. */
export type StatusAct = 'revoked' | 'suspended' | 'reinstated';

/** What ends a credential for good: by itself, or as another stands in for it. */
const ENDING: ReadonlySet<string> = new Set(['revoked', 'corrected', 'claimed']);

/** Standing after some events that are about one credential, in their order; those that do not touch it are passed over. */
export function standingAfter(types: readonly string[]): Standing {
  let standing: Standing = 'valid';
  for (const type of types) {
    if (ENDING.has(type)) return 'revoked';
    if (type === 'suspended') standing = 'suspended';
    if (type === 'reinstated') standing = 'valid';
  }
  return standing;
}

/**
 * Whether an act changes anything after others.
 *
 * @returns `false` where it was done already.
 * @throws MicrocertError `ERR_REGISTRY_REVOKED` for what can no longer be done, as a revocation is final;
 * `ERR_REGISTRY_NOT_SUSPENDED` for a credential that is to be reinstated and never was suspended.
 */
export function changesStanding(types: readonly string[], act: StatusAct): boolean {
  const standing = standingAfter(types);
  if (standing === 'revoked') {
    if (act === 'revoked') return false;
    throw new MicrocertError('ERR_REGISTRY_REVOKED', { hint: FINAL }, REGISTRY_TEXTS);
  }
  if (act !== 'reinstated') return standing !== act;
  if (!types.includes('suspended'))
    throw new MicrocertError('ERR_REGISTRY_NOT_SUSPENDED', { hint: NEVER }, REGISTRY_TEXTS);
  return standing === 'suspended';
}

const FINAL = {
  en: 'issue a new credential instead: microcert correct does so for one that was revoked by mistake',
  fr: 'délivrer plutôt un nouveau justificatif : microcert correct le fait pour une révocation par erreur',
};
const NEVER = {
  en: 'only a suspension can be lifted; microcert history shows what was done',
  fr: 'seule une suspension peut être levée ; microcert history montre ce qui a été fait',
};
