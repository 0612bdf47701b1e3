import { stringMember } from '../../foundation/json/values.js';
import type { SignedCredential } from '../../issuing/index.js';
import type { Award, MicroCertification } from '../../model/index.js';
import { awardKey, learnerAliases, learnerKey } from '../award-key.js';
import { digestOf } from '../chain.js';
import type { NewAward, StatusPlace } from '../registry.js';

/** A credential that was issued, and what it was issued from. */
export interface Issued {
  readonly definition: Pick<MicroCertification, 'id'>;
  readonly award: Award;
  readonly credential: SignedCredential;
  /** The credential as it is handed out. */
  readonly text: string;
  readonly places: readonly StatusPlace[];
  readonly keyId: string;
}

/** A credential as it is to be recorded. */
export function newAward({ definition, award, credential, text, places, keyId }: Issued): NewAward {
  const validUntil = stringMember(credential, 'validUntil');
  return {
    credentialId: stringMember(credential, 'id') ?? '',
    key: awardKey(definition, award),
    learner: learnerKey(award),
    aliases: learnerAliases(award),
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
