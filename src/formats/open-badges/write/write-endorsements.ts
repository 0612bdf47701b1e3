import type { SignedEndorsement } from '../../../model/endorsement.js';
import type { EmbeddedEndorsement, Endorsed } from '../types.js';

/** Endorsements where they hang: those with their proof inside in one member, JWTs in another. */
export function writeEndorsements(endorsements: readonly SignedEndorsement[] = []): Endorsed {
  const embedded = endorsements.filter((one): one is EmbeddedEndorsement => !isJwt(one));
  const jwts = endorsements.filter(isJwt);
  return {
    ...(embedded.length > 0 && { endorsement: embedded }),
    ...(jwts.length > 0 && { endorsementJwt: jwts }),
  };
}

function isJwt(endorsement: SignedEndorsement): endorsement is string {
  return typeof endorsement === 'string';
}
