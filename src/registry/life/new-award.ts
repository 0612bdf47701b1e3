import { stringMember } from '../../foundation/json/values.js';
import type { SignedCredential } from '../../issuing/index.js';
import type { Award } from '../../model/index.js';
import { awardKey, learnerText } from '../award-key.js';
import { digestOf } from '../chain.js';
import type { NewAward, StatusPlace } from '../registry.js';

/** A credential that was issued, and what it was issued from. */
export interface Issued {
  readonly definitionId: string;
  readonly award: Award;
  readonly credential: SignedCredential;
  /** The credential as it is handed out. */
  readonly text: string;
  readonly places: readonly StatusPlace[];
  readonly keyId: string;
}

/** A credential as it is to be recorded. */
export function newAward({
  definitionId,
  award,
  credential,
  text,
  places,
  keyId,
}: Issued): NewAward {
  const validUntil = stringMember(credential, 'validUntil');
  return {
    credentialId: stringMember(credential, 'id') ?? '',
    key: awardKey(definitionId, award),
    learner: learnerText(award.learner),
    awardedOn: award.awardedOn,
    issuedAt: stringMember(credential, 'validFrom') ?? '',
    ...(validUntil !== undefined && { validUntil }),
    digest: digestOf(text),
    keyId,
    places,
    award: JSON.stringify(award),
    text,
  };
}
