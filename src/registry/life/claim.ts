import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import { judge } from '../../foundation/report.js';
import type { Award } from '../../model/index.js';
import {
  PRESENTATION_POLICY,
  type VerifyPresentationOptions,
  verifyPresentation,
} from '../../presenting/index.js';
import type { VerifyInput } from '../../verifying/index.js';
import type { RegistryCore } from '../core.js';
import { checkedAct } from './act.js';
import { type Succession, type SuccessionOptions, succeed } from './succeed.js';

/** How a credential is claimed. */
export interface ClaimOptions extends Omit<SuccessionOptions, 'isOtherLearner'> {
  /** What the learner answered with: a presentation, with or without credentials, signed with a key of their DID. */
  readonly presentation: VerifyInput;
  /**
   * What the learner was asked, and how their DID is found. That whoever answers is the learner of the award is for the
   * issuer to see to: the challenge goes to them alone, behind a log-in, say.
   */
  readonly asked: ClaimQuestion;
}

/** What a learner who claims a credential was asked. */
export type ClaimQuestion = Pick<
  VerifyPresentationOptions,
  'challenge' | 'domain' | 'audience' | 'seen' | 'maxAgeSeconds' | 'didDocuments' | 'fetcher'
>;

/**
 * Issues a credential again to the DID of its learner, who shows by a presentation that they control it. The old one is
 * superseded, and revoked where it has a status.
 *
 * @param award - The award as it was issued, whole; its learner is named as before, and has the DID afterwards.
 * @throws MicrocertError `ERR_REGISTRY_CLAIM` where the presentation does not hold, and what `renew` throws.
 */
export async function claimAward(
  core: RegistryCore,
  credentialId: string,
  award: Award,
  { presentation, asked, ...options }: ClaimOptions,
): Promise<Succession> {
  const act = checkedAct(options, 'request');
  const holder = await holderOf(core, presentation, asked);
  return succeed(core, { credentialId, award, act, relation: 'claim', holder }, options);
}

/** What decides on a claim: who presents. Which credentials they present besides is no matter here. */
const WHO = {
  id: 'claim',
  requires: PRESENTATION_POLICY.requires,
  heeds: ['input.limits', 'jwt.header', 'presentation.replay'],
} as const;

async function holderOf(
  { clock }: RegistryCore,
  presentation: VerifyInput,
  asked: ClaimQuestion,
): Promise<string> {
  const options = { ...asked, clock, trust: [], mayBeEmpty: true, holderIs: 'anyone' } as const;
  const { holder, checks } = await verifyPresentation(presentation, options);
  if (holder !== undefined && judge(checks, WHO) === 'accepted') return holder;
  const deciding: readonly string[] = [...WHO.requires, ...WHO.heeds];
  const findings = checks
    .filter(({ id, outcome }) => deciding.includes(id) && outcome !== 'passed')
    .flatMap((check) => check.findings);
  throw new MicrocertError('ERR_REGISTRY_CLAIM', { findings }, REGISTRY_TEXTS);
}
